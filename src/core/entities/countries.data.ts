/**
 * The countries of the world. Own list, from general knowledge: usual English names, other names, capitals, and the
 * adjectives and demonyms that newspapers use.
 */

export interface Country {
	readonly name: string;
	readonly aliases: readonly string[];
	/** '' where there is none or where it is called like the country. */
	readonly capital: string;
	/** Adjectives first, then demonyms. */
	readonly adjectives: readonly string[];
}

/** name | other names | capital | adjectives and demonyms */
const table = `
Afghanistan||Kabul|Afghan, Afghans
Albania||Tirana|Albanian, Albanians
Algeria||Algiers|Algerian, Algerians
Andorra||Andorra la Vella|Andorran
Antigua and Barbuda|Antigua|St. John's|Antiguan, Antiguans
Angola||Luanda|Angolan, Angolans
Argentina||Buenos Aires|Argentine, Argentinian, Argentines, Argentinians
Armenia||Yerevan|Armenian, Armenians
Australia||Canberra|Australian, Australians
Austria||Vienna|Austrian, Austrians
Azerbaijan||Baku|Azerbaijani, Azeri, Azerbaijanis, Azeris
Bahamas||Nassau|Bahamian, Bahamians
Bahrain||Manama|Bahraini, Bahrainis
Bangladesh||Dhaka|Bangladeshi, Bangladeshis
Barbados||Bridgetown|Barbadian, Barbadians
Belarus|Byelorussia|Minsk|Belarusian, Belarusan, Belarusians
Belgium||Brussels|Belgian, Belgians
Belize||Belmopan|Belizean
Benin||Porto-Novo|Beninese
Bhutan||Thimphu|Bhutanese
Bolivia||La Paz|Bolivian, Bolivians
Bosnia and Herzegovina|Bosnia, Bosnia-Herzegovina|Sarajevo|Bosnian, Bosnians
Botswana||Gaborone|Botswanan
Brazil||Brasilia|Brazilian, Brazilians
Brunei||Bandar Seri Begawan|Bruneian
Bulgaria||Sofia|Bulgarian, Bulgarians
Burkina Faso||Ouagadougou|Burkinabe
Burundi||Gitega|Burundian, Burundians
Cambodia||Phnom Penh|Cambodian, Cambodians
Cameroon||Yaounde|Cameroonian, Cameroonians
Canada||Ottawa|Canadian, Canadians
Cape Verde|Cabo Verde|Praia|Cape Verdean
Central African Republic||Bangui|
Chad||N'Djamena|Chadian, Chadians
Chile||Santiago|Chilean, Chileans
China|People's Republic of China, PRC, Mainland China, P.R.C.|Beijing|Chinese, Sino
Colombia||Bogota|Colombian, Colombians
Comoros||Moroni|Comorian
Democratic Republic of the Congo|Democratic Republic of Congo, DRC, Congo, DR Congo|Kinshasa|Congolese
Republic of the Congo|Congo-Brazzaville|Brazzaville|
Costa Rica||San Jose|Costa Rican, Costa Ricans
Croatia||Zagreb|Croatian, Croat, Croatians, Croats
Cuba||Havana|Cuban, Cubans
Cyprus||Nicosia|Cypriot, Cypriots
Czech Republic|Czechia|Prague|Czech, Czechs
Denmark||Copenhagen|Danish, Danes, Dane
Djibouti|||Djiboutian
Dominica||Roseau|
Dominican Republic||Santo Domingo|Dominican, Dominicans
East Timor|Timor-Leste|Dili|Timorese
Ecuador||Quito|Ecuadorian, Ecuadorean, Ecuadorians
Egypt||Cairo|Egyptian, Egyptians
El Salvador||San Salvador|Salvadoran, Salvadorans
Equatorial Guinea||Malabo|
Eritrea||Asmara|Eritrean, Eritreans
Estonia||Tallinn|Estonian, Estonians
Eswatini|Swaziland|Mbabane|Swazi
Ethiopia||Addis Ababa|Ethiopian, Ethiopians
Fiji||Suva|Fijian, Fijians
Finland||Helsinki|Finnish, Finns, Finn
France||Paris|French, Frenchman
Gabon||Libreville|Gabonese
Gambia||Banjul|Gambian, Gambians
Georgia||Tbilisi|Georgian, Georgians
Germany|Federal Republic of Germany, West Germany, East Germany|Berlin|German, Germans
Ghana||Accra|Ghanaian, Ghanaians
Greece||Athens|Greek, Greeks
Grenada||St. George's|Grenadian
Guatemala||Guatemala City|Guatemalan, Guatemalans
Guinea||Conakry|Guinean
Guinea-Bissau||Bissau|
Guyana||Georgetown|Guyanese
Haiti||Port-au-Prince|Haitian, Haitians
Honduras||Tegucigalpa|Honduran, Hondurans
Hungary||Budapest|Hungarian, Hungarians
Iceland||Reykjavik|Icelandic, Icelanders
India||New Delhi|Indian, Indians
Indonesia||Jakarta|Indonesian, Indonesians
Iran|Islamic Republic of Iran, Islamic Republic|Tehran|Iranian, Iranians, Persian
Iraq||Baghdad|Iraqi, Iraqis
Ireland|Republic of Ireland|Dublin|Irish
Israel||Jerusalem|Israeli, Israelis
Italy||Rome|Italian, Italians
Ivory Coast|Côte d'Ivoire, Cote d'Ivoire|Yamoussoukro|Ivorian, Ivorians
Jamaica||Kingston|Jamaican, Jamaicans
Japan||Tokyo|Japanese
Jordan||Amman|Jordanian, Jordanians
Kazakhstan||Astana|Kazakh, Kazakhs
Kenya||Nairobi|Kenyan, Kenyans
Kiribati||Tarawa|
Kosovo||Pristina|Kosovar, Kosovan, Kosovars
Kuwait||Kuwait City|Kuwaiti, Kuwaitis
Kyrgyzstan||Bishkek|Kyrgyz
Laos||Vientiane|Laotian, Lao
Latvia||Riga|Latvian, Latvians
Lebanon||Beirut|Lebanese
Lesotho||Maseru|Basotho
Liberia||Monrovia|Liberian, Liberians
Libya||Tripoli|Libyan, Libyans
Liechtenstein||Vaduz|
Lithuania||Vilnius|Lithuanian, Lithuanians
Luxembourg|||Luxembourgish
Madagascar||Antananarivo|Malagasy
Malawi||Lilongwe|Malawian, Malawians
Malaysia||Kuala Lumpur|Malaysian, Malaysians
Maldives||Male|Maldivian
Mali||Bamako|Malian, Malians
Malta||Valletta|Maltese
Marshall Islands||Majuro|Marshallese
Mauritania||Nouakchott|Mauritanian
Mauritius||Port Louis|Mauritian
Mexico||Mexico City|Mexican, Mexicans
Micronesia||Palikir|Micronesian
Moldova||Chisinau|Moldovan, Moldovans
Monaco|||Monegasque
Mongolia||Ulaanbaatar|Mongolian, Mongolians
Montenegro||Podgorica|Montenegrin, Montenegrins
Morocco||Rabat|Moroccan, Moroccans
Mozambique||Maputo|Mozambican, Mozambicans
Myanmar|Burma|Naypyidaw|Burmese
Namibia||Windhoek|Namibian, Namibians
Nauru|||Nauruan
Nepal||Kathmandu|Nepalese, Nepali
Netherlands|Holland|The Hague|Dutch, Dutchman
New Zealand||Wellington|New Zealander, New Zealanders
Nicaragua||Managua|Nicaraguan, Nicaraguans
Niger||Niamey|Nigerien
Nigeria||Abuja|Nigerian, Nigerians
North Korea|Democratic People's Republic of Korea, DPRK|Pyongyang|North Korean, North Koreans
North Macedonia|Macedonia|Skopje|Macedonian, Macedonians
Norway||Oslo|Norwegian, Norwegians
Oman||Muscat|Omani, Omanis
Pakistan||Islamabad|Pakistani, Pakistanis
Palau||Ngerulmud|Palauan
Palestine|Palestinian Territories|Ramallah|Palestinian, Palestinians
Panama||Panama City|Panamanian, Panamanians
Papua New Guinea||Port Moresby|
Paraguay||Asuncion|Paraguayan, Paraguayans
Peru||Lima|Peruvian, Peruvians
Philippines||Manila|Philippine, Filipino, Filipinos
Poland||Warsaw|Polish, Poles, Pole
Portugal||Lisbon|Portuguese
Qatar||Doha|Qatari, Qataris
Romania||Bucharest|Romanian, Romanians
Russia|Russian Federation|Moscow|Russian, Russians
Rwanda||Kigali|Rwandan, Rwandans
Saint Kitts and Nevis|St Kitts and Nevis, St. Kitts and Nevis||Kittitian
Saint Vincent and the Grenadines|St Vincent and the Grenadines, St. Vincent and the Grenadines||Vincentian
Saint Lucia|St. Lucia|Castries|
Samoa||Apia|Samoan, Samoans
San Marino|||
Sao Tome and Principe|São Tomé and Príncipe||Santomean
Saudi Arabia|Kingdom of Saudi Arabia|Riyadh|Saudi, Saudis
Senegal||Dakar|Senegalese
Serbia||Belgrade|Serbian, Serb, Serbs, Serbians
Seychelles||Victoria|Seychellois
Sierra Leone||Freetown|Sierra Leonean
Singapore|||Singaporean, Singaporeans
Slovakia||Bratislava|Slovak, Slovaks
Slovenia||Ljubljana|Slovenian, Slovene, Slovenes, Slovenians
Solomon Islands||Honiara|
Somalia||Mogadishu|Somali, Somalis
South Africa||Pretoria|South African, South Africans
South Korea|Republic of Korea, ROK|Seoul|South Korean, South Koreans
South Sudan||Juba|South Sudanese
Soviet Union|USSR, U.S.S.R.||Soviet, Soviets
Spain||Madrid|Spanish, Spaniard, Spaniards
Sri Lanka||Colombo|Sri Lankan, Sri Lankans
Sudan||Khartoum|Sudanese
Suriname||Paramaribo|Surinamese
Sweden||Stockholm|Swedish, Swedes, Swede
Switzerland||Bern|Swiss
Syria||Damascus|Syrian, Syrians
Taiwan|Republic of China|Taipei|Taiwanese
Tajikistan||Dushanbe|Tajik, Tajiks
Tanzania||Dodoma|Tanzanian, Tanzanians
Thailand||Bangkok|Thai, Thais
Togo||Lome|Togolese
Tonga||Nuku'alofa|Tongan, Tongans
Trinidad and Tobago|Trinidad|Port of Spain|Trinidadian
Tunisia||Tunis|Tunisian, Tunisians
Turkey|Türkiye, Turkiye|Ankara|Turkish, Turks, Turk
Turkmenistan||Ashgabat|Turkmen
Tuvalu||Funafuti|
Uganda||Kampala|Ugandan, Ugandans
Ukraine||Kyiv|Ukrainian, Ukrainians
United Arab Emirates|UAE, U.A.E., Emirates|Abu Dhabi|Emirati, Emiratis
United Kingdom|UK, U.K., Britain, Great Britain|London|British, Briton, Britons, Brit, Brits, Scots
United States|US, U.S., USA, U.S.A., America, United States of America, U.S|Washington|American, Americans
Uruguay||Montevideo|Uruguayan, Uruguayans
Uzbekistan||Tashkent|Uzbek, Uzbeks
Vanuatu||Port Vila|
Vatican City|Vatican||
Venezuela||Caracas|Venezuelan, Venezuelans
Vietnam|Viet Nam|Hanoi|Vietnamese
Yemen||Sanaa|Yemeni, Yemenis
Zambia||Lusaka|Zambian, Zambians
Zimbabwe||Harare|Zimbabwean, Zimbabweans
Yugoslavia|||Yugoslav
Czechoslovakia|||Czechoslovak
`;

export const countries: readonly Country[] = table
	.trim()
	.split('\n')
	.map(row => {
		const [name = '', aliases = '', capital = '', adjectives = ''] = row.split('|');
		return { name, aliases: list(aliases), capital, adjectives: list(adjectives) };
	});

function list(cell: string): string[] {
	return cell === '' ? [] : cell.split(', ');
}
