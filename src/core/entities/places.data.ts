/** Places besides countries and their capitals. Own list, from general knowledge of world news. */

/** Cities, states, provinces, regions, seas; names in other spellings follow the usual one after `=`. */
const table = `
Kyiv=Kiev; Washington=Washington D.C.=Washington DC=Washington, D.C.=Washington, DC; New York=New York City=NYC=N.Y.; Los Angeles=LA=L.A.
Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Hawaii; Idaho; Illinois; Indiana; Iowa
Kansas; Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota; Mississippi; Missouri; Montana; Nebraska; Nevada
New Hampshire=N.H.; New Jersey=N.J.; New Mexico=N.M.; North Carolina=N.C.; North Dakota=N.D.; Ohio; Oklahoma; Oregon; Pennsylvania; Rhode Island=R.I.; South Carolina=S.C.
South Dakota=S.D.; Tennessee; Texas; Utah; Vermont; Virginia; West Virginia=W.Va.; Wisconsin; Wyoming; Puerto Rico; Guam; Washington State
Chicago; Houston; Phoenix; Philadelphia; San Antonio; San Diego; Dallas; Austin; San Francisco; Seattle; Denver; Boston; Detroit
Nashville; Portland; Las Vegas; Baltimore; Milwaukee; Albuquerque; Tucson; Fresno; Sacramento; Atlanta; Miami; Oakland; Minneapolis
Tulsa; Cleveland; New Orleans; Honolulu; Pittsburgh; Cincinnati; St. Louis; Orlando; Tampa; Buffalo; Salt Lake City; Kansas City
Brooklyn; Manhattan; Queens; Bronx; Staten Island; Harlem; Hollywood; Silicon Valley; Palo Alto; Mountain View; Cupertino; Redmond
Long Island; Cape Cod; Ground Zero; Wall Street; Broadway; Guantanamo Bay; Guantanamo; Camp David; Mar-a-Lago; Capitol Hill
Jersey City; Newark; Charlotte; Raleigh; Memphis; Louisville; Omaha; Anchorage; Boise; Des Moines; El Paso; Fort Worth
Toronto; Montreal; Vancouver; Calgary; Edmonton; Quebec; Ontario; Alberta; British Columbia; Manitoba; Nova Scotia; Saskatchewan; Winnipeg; Halifax
England; Scotland; Wales; Northern Ireland; Birmingham; Manchester; Liverpool; Leeds; Sheffield; Bristol; Glasgow; Edinburgh; Cardiff
Belfast; Oxford; Cambridge; Brighton; Nottingham; Newcastle; Southampton; Kent; Essex; Sussex; Yorkshire; Cornwall; Downing Street; Westminster
Cork; Galway; Marseille; Lyon; Nice; Strasbourg; Bordeaux; Toulouse; Calais; Corsica; Normandy; Brittany; Cannes
Munich; Hamburg; Frankfurt; Cologne; Stuttgart; Dresden; Leipzig; Bonn; Bavaria; Saxony; Düsseldorf; Hanover; Nuremberg; Potsdam
Milan; Naples; Turin; Venice; Florence; Genoa; Palermo; Sicily; Sardinia; Lampedusa; Bologna; Tuscany; Lombardy
Barcelona; Valencia; Seville; Bilbao; Catalonia; Basque Country; Andalusia; Galicia; Gibraltar; Canary Islands; Mallorca; Ibiza
Porto; Amsterdam; Rotterdam; Hague=The Hague; Utrecht; Antwerp; Ghent; Bruges; Geneva; Zurich; Basel; Lausanne; Davos; Salzburg; Graz
Krakow=Kraków=Cracow; Gdansk=Gdańsk; Lodz=Łódź; Poznan=Poznań; Wroclaw=Wrocław; Brno; Gothenburg; Malmo=Malmö; Bergen; Aarhus; Turku; Thessaloniki; Crete; Cluj; Varna; Plovdiv; Split; Novi Sad; Srebrenica
St. Petersburg=Saint Petersburg; Sochi; Kazan; Novosibirsk; Yekaterinburg; Vladivostok; Kaliningrad; Murmansk; Rostov; Belgorod; Kursk; Bryansk; Voronezh; Samara; Volgograd; Chechnya; Dagestan; Siberia; Grozny; Beslan
Crimea; Donbas=Donbass; Donetsk; Luhansk=Lugansk; Kharkiv=Kharkov; Odesa=Odessa; Lviv; Mariupol; Kherson; Zaporizhzhia=Zaporizhia; Dnipro; Bakhmut; Mykolaiv; Sevastopol; Chernihiv; Sumy; Bucha; Chernobyl=Chornobyl; Avdiivka; Kramatorsk
Transnistria; Abkhazia; South Ossetia; Nagorno-Karabakh; Almaty; Samarkand
Istanbul; Izmir; Antalya; Anatolia; Aleppo; Homs; Idlib; Raqqa; Latakia; Mosul; Basra; Kirkuk; Erbil; Fallujah; Kurdistan; Tel Aviv; Haifa; Gaza; Gaza Strip; Gaza City; West Bank; Rafah; Khan Younis; East Jerusalem; Hebron; Jenin; Nablus; Bethlehem; Golan Heights; Galilee; Eilat
Mecca; Medina; Jeddah; Dubai; Sharjah; Aden; Hodeidah; Isfahan; Mashhad; Tabriz; Shiraz; Natanz; Fordow; Kandahar; Herat; Jalalabad; Mazar-i-Sharif; Kunduz; Helmand; Bagram
Karachi; Lahore; Peshawar; Quetta; Balochistan; Punjab; Sindh; Rawalpindi; Kashmir; Mumbai=Bombay; Delhi; Kolkata=Calcutta; Chennai; Bangalore=Bengaluru; Hyderabad; Gujarat; Kerala; Assam; Uttar Pradesh; Rajasthan; Bihar; West Bengal; Tamil Nadu; Maharashtra; Goa; Odisha
Chittagong; Mandalay; Rakhine; Jaffna; Ho Chi Minh City; Saigon; Da Nang; Phuket; Chiang Mai; Pattaya; Penang; Sarawak; Sabah; Borneo; Java; Sumatra; Bali; Aceh; Papua; Sulawesi; Surabaya; Mindanao; Luzon; Cebu; Davao
Hong Kong; Kowloon; New Territories; Macau=Macao; Shanghai; Shenzhen; Guangzhou; Wuhan; Chongqing; Chengdu; Tianjin; Nanjing; Hangzhou; Xian=Xi'an; Dalian; Harbin; Guangdong; Sichuan; Yunnan; Fujian; Zhejiang; Jiangsu; Hubei; Hunan; Hainan; Xinjiang; Tibet; Lhasa; Inner Mongolia; Urumqi; Tiananmen Square; Zhongnanhai; Hebei; Henan; Shandong; Shanxi
Kaohsiung; Osaka; Kyoto; Hiroshima; Nagasaki; Okinawa; Fukushima; Hokkaido; Sapporo; Nagoya; Yokohama; Busan; Incheon; Panmunjom; Ulan Bator
Sydney; Melbourne; Brisbane; Perth; Adelaide; Hobart; Darwin; Queensland; New South Wales; Tasmania; Western Australia; South Australia; Northern Territory; Auckland; Christchurch; Gold Coast
Alexandria; Sinai; Suez Canal; Suez; Luxor; Benghazi; Misrata; Sirte; Casablanca; Marrakesh; Western Sahara; Oran; Darfur; Tigray; Oromia; Mombasa; Lagos; Kano; Biafra; Johannesburg; Cape Town; Durban; Soweto; Goma; Kivu; Katanga; Timbuktu; Zanzibar; Bulawayo; Kumasi; Abidjan; Douala; Dar es Salaam; Somaliland; Puntland; Entebbe
Sao Paulo=São Paulo; Rio de Janeiro=Rio; Salvador; Brasília; Bogotá; Medellin; Cali; Guayaquil; Cusco; Cordoba; Rosario; Patagonia; Falkland Islands=Falklands; Amazon Basin; Easter Island; Galapagos; Tijuana; Guadalajara; Monterrey; Cancun; Acapulco; Chiapas; Sinaloa; Ciudad Juarez; Oaxaca; Yucatan; Bermuda; Cayman Islands; Curacao; Aruba; Greenland; Faroe Islands; Martinique; Guadeloupe
Europe; Asia; Africa; North America; South America; Latin America; Central America; Antarctica; Oceania; Eurasia; Middle East=Mideast; Far East; Southeast Asia=South East Asia=South-East Asia; Central Asia; South Asia; East Asia; Eastern Europe; Western Europe; Central Europe; Northern Europe; North Africa; West Africa; East Africa; Sub-Saharan Africa; Southern Africa; Horn of Africa; Sahel; Maghreb; Levant; Balkans; Baltics; Caucasus; Scandinavia; Iberia; Benelux; Indo-Pacific; Asia-Pacific; Caribbean; Arctic; West; Western Hemisphere; Global South; Midwest; Northeast; Southwest; Southeast Europe; West Coast; East Coast; Gulf; Persian Gulf; Arabian Peninsula; Korean Peninsula; Crimean Peninsula; Iberian Peninsula; Silk Road
Mars; Jupiter; Saturn; Uranus; Neptune; Black Sea; Baltic Sea; North Sea; Red Sea; Mediterranean Sea; Mediterranean; Caspian Sea; Arabian Sea; South China Sea; East China Sea; Sea of Azov; Sea of Japan; Adriatic; Aegean; Atlantic; Atlantic Ocean; Pacific; Pacific Ocean; Indian Ocean; Arctic Ocean; Bay of Bengal; Gulf of Mexico; Gulf of Aden; Gulf of Oman; Strait of Hormuz; Taiwan Strait; Bosphorus; Bosporus; English Channel; Suez; Panama Canal; Kerch Strait; Bab el-Mandeb; Danube; Rhine; Nile; Mississippi River; Thames; Volga; Amazon River; Mekong; Ganges; Euphrates; Tigris; Dnieper; Alps; Himalayas; Andes; Pyrenees; Urals; Rocky Mountains; Sahara; Gobi; Mount Everest; Everest; Kilimanjaro; Earth; Mars; Red Square
Coventry; Leicester; Plymouth; Wolverhampton; Swansea; Aberdeen; Inverness; Exeter; Norwich; Ipswich; Luton; Sunderland; Middlesbrough; Blackpool; Heathrow; Gatwick; Stansted; Toledo; Akron; Indianapolis; Spokane; Tacoma; Anaheim; Scranton; Wichita; Lubbock; Amarillo; Knoxville; Chattanooga; Hartford; Bridgeport; Syracuse; Yonkers
Jaipur; Lucknow; Nagpur; Pune; Patna; Indore; Bhopal; Ahmedabad; Kochi; Guwahati; Srinagar; Ranchi; Ludhiana; Faisalabad; Multan; Sylhet; Khulna; Port Harcourt; Ibadan; Kaduna; Enugu; Maiduguri; Kisumu; Eldoret; Nakuru; Arusha; Ndola; Bloemfontein; Port Elizabeth
Burgundy; Flanders; Wallonia; Korea; Iwo Jima; Pearl Harbor; Normandie; Auschwitz; Chernivtsi; Vilnia; Kosovska Mitrovica; Mitrovica; Lesbos; Lampedusa; Ceuta; Melilla; Aswan; Nord-Kivu; Maidan; Sandhurst; Yokosuka; Diego Garcia; Chagos Islands; Spratly Islands; Paracel Islands; Senkaku Islands; Kuril Islands; Scarborough Shoal
Devon; Dorset; Somerset; Surrey; Norfolk; Suffolk; Cumbria; Northumberland; Merseyside; Tyneside; Isle of Wight; Fife; Greater Manchester; West Midlands; York; Canterbury; Margate; Swindon; Woking; Guildford; Crawley; Bournemouth; Torquay; Oldham; Rochdale; Salford; Stockport; Wigan; Warrington; Doncaster; Rotherham; Barnsley; Grimsby; Wrexham; Dundee; Londonderry; Armagh; Lisburn; Waterford; Kilkenny; Sligo; Donegal; Wicklow; Kildare
Kamchatka; Sakhalin; Karelia; Tatarstan; Bashkortostan; Ingushetia; Chelyabinsk; Irkutsk; Krasnodar; Krasnoyarsk; Tula; Tver; Arkhangelsk; Pskov; Nizhny Novgorod; Ryazan; Taganrog; Rostov-on-Don; Novorossiysk; Ust-Luga; Primorsk; Severomorsk; Sudzha; Orenburg; Saratov; Astrakhan; Makhachkala; Khabarovsk; Magadan; Yakutia; Tyumen; Tomsk; Perm Krai; Smolensk; Kaluga; Lipetsk; Oryol; Penza; Ulyanovsk; Izhevsk; Udmurtia; Yamal
Melitopol; Berdyansk; Pokrovsk; Kupiansk=Kupyansk; Izium=Izyum; Toretsk; Chasiv Yar; Vovchansk; Uzhhorod; Poltava; Vinnytsia; Zhytomyr; Rivne; Lutsk; Ternopil; Ivano-Frankivsk; Chernihiv; Soledar; Lyman; Severodonetsk=Sievierodonetsk; Lysychansk; Debaltseve; Horlivka; Makiivka; Enerhodar; Nikopol; Kryvyi Rih; Okhtyrka; Konotop; Shostka; Feodosia; Kerch; Yalta; Simferopol; Dzhankoi; Sloviansk; Kostiantynivka; Irpin; Hostomel; Izmail; Zmiinyi Island=Snake Island
Klaipeda=Klaipėda; Narva; Tartu; Daugavpils; Suwalki=Suwałki; Rzeszow=Rzeszów; Katowice; Szczecin; Lublin; Bialystok=Białystok; Debrecen; Szeged; Timisoara=Timișoara; Iasi=Iași; Constanta=Constanța; Burgas; Rijeka; Zadar; Banja Luka; Mostar; Tuzla; Durres=Durrës; Ohrid; Patras; Piraeus; Grodno; Gomel; Vitebsk; Mogilev; Kosice=Košice; Ostrava; Maribor; Tiraspol; Gagauzia; Vojvodina
Bursa; Adana; Gaziantep; Diyarbakir; Konya; Trabzon; Incirlik; Batumi; Gyumri; Ganja; Stepanakert; Sukhumi; Tskhinvali; Shymkent; Bukhara; Khujand; Nakhchivan; Karakalpakstan; Baikonur
Hotan; Kashgar; Qingdao; Suzhou; Xiamen; Ningbo; Foshan; Dongguan; Zhuhai; Kunming; Guizhou; Guiyang; Gansu; Qinghai; Ningxia; Heilongjiang; Jilin; Liaoning; Shenyang; Jinan; Zhengzhou; Changsha; Nanchang; Hefei; Anhui; Jiangxi; Shaanxi; Guangxi; Taiyuan; Lanzhou; Xining; Yinchuan; Hohhot; Baotou; Tangshan; Wenzhou; Yiwu; Sanya; Kinmen; Matsu Islands; Penghu; Hualien; Taichung; Tainan; Keelung; Daegu; Gwangju; Daejeon; Ulsan; Jeju; Kaesong; Wonsan; Sinuiju; Yongbyon; Rason; Sendai; Kobe; Fukuoka; Okayama; Niigata; Kanazawa; Naha; Ishikawa; Aomori; Kagoshima; Yonaguni
Subic Bay; Palawan; Makati; Quezon City; Zamboanga; Marawi; Bandung; Semarang; Medan; Batam; Jayapura; Makassar; Johor; Malacca; Langkawi; Kuching; Haiphong; Can Tho; Siem Reap; Sihanoukville; Luang Prabang; Yangon=Rangoon; Sittwe; Myawaddy; Kachin; Cox's Bazar; Siliguri; Manipur; Mizoram; Nagaland; Arunachal Pradesh; Sikkim; Ladakh; Jammu; Galwan; Chandigarh; Amritsar; Varanasi; Kanpur; Surat; Vadodara; Coimbatore; Visakhapatnam; Bhubaneswar; Karnataka; Telangana; Andhra Pradesh; Madhya Pradesh; Chhattisgarh; Jharkhand; Haryana; Uttarakhand; Himachal Pradesh; Meghalaya; Tripura; Noida; Gurugram=Gurgaon; Mangaluru; Mysuru; Thiruvananthapuram; Kandy; Trincomalee; Hambantota; Pokhara; Gwadar; Waziristan; Khyber Pakhtunkhwa; Gilgit-Baltistan; Pahalgam; Sialkot
Bandar Abbas; Chabahar; Ahvaz; Qom; Bushehr; Karaj; Zahedan; Kermanshah; Najaf; Karbala; Ramadi; Tikrit; Anbar; Dohuk; Sulaymaniyah; Deir ez-Zor; Daraa; Qamishli; Kobani; Palmyra; Tartus; Sweida; Manbij; Sidon; Baalbek; Bekaa Valley; Nahariya; Ashkelon; Ashdod; Beersheba; Sderot; Netanya; Deir al-Balah; Jabalia; Nuseirat; Beit Lahia; Beit Hanoun; Tulkarm; Irbid; Aqaba; Taif; Fujairah; Ras al-Khaimah; Ajman; Salalah; Marib; Taiz; Sinjar
Port Said; Ismailia; Giza; Tobruk; Derna; Zawiya; Sfax; Agadir; Tangier; Nouadhibou; Kidal; Mopti; Agadez; Diffa; Borno; Benin City; Katsina; Sokoto; Zamfara; Calabar; Bobo-Dioulasso; Bukavu; Lubumbashi; Kisangani; Kolwezi; Ituri; North Kivu; South Kivu; Malakal; Omdurman; El Fasher=al-Fashir=el-Fasher; Nyala; Kordofan; Port Sudan; Mekelle; Gondar; Dire Dawa; Amhara; Hargeisa; Kismayo; Baidoa; Garissa; Turkana; Kiambu; Machakos; Gulu; Mwanza; Blantyre; Cabo Delgado; Nampula; Gqeberha; Polokwane; Rustenburg; Eastern Cape; Western Cape; Gauteng; KwaZulu-Natal; Limpopo; Mpumalanga; Walvis Bay; Toamasina
Recife; Fortaleza; Manaus; Belem=Belém; Porto Alegre; Curitiba; Minas Gerais; Bahia; Ushuaia; Valparaiso=Valparaíso; Antofagasta; Atacama; Arequipa; Callao; Cochabamba; Barranquilla; Cartagena; Cucuta=Cúcuta; Maracaibo; Essequibo; Chihuahua; Sonora; Culiacan=Culiacán; Veracruz; Puebla; Michoacan=Michoacán; Jalisco; Tamaulipas; Nuevo Leon=Nuevo León; Quintana Roo; San Pedro Sula; Santiago de Cuba; Cap-Haitien=Cap-Haïtien; Nunavut; Yukon; Newfoundland; New Brunswick; Prince Edward Island; Saskatoon; Townsville; Geelong; Wollongong; Dunedin; Noumea=Nouméa; New Caledonia; French Polynesia; Cook Islands; American Samoa; Guadalcanal
Svalbard; Tromso=Tromsø; Stavanger; Trondheim; Kirkenes; Finnmark; Lapland; Uppsala; Gotland; Kiruna; Oulu; Tampere; Rovaniemi; Bornholm; Odense; Helsingor=Helsingør; Kiel; Rostock; Bremen; Dortmund; Duisburg; Mannheim; Karlsruhe; Hanau; Magdeburg; Chemnitz; Brandenburg; Thuringia; North Rhine-Westphalia; Lower Saxony; Schleswig-Holstein; Ramstein; Linz; Innsbruck; Tyrol; Lucerne; Lugano; Grenoble; Lille; Nantes; Rennes; Toulon; Montpellier; Dunkirk; Le Havre; Mayotte; French Guiana; Eindhoven; Tilburg; Groningen; Liege=Liège; Charleroi; Malaga=Málaga; Zaragoza; Alicante; Murcia; Extremadura; Tenerife; Gran Canaria; Lanzarote; Braga; Coimbra; Madeira; Azores; Bari; Catania; Verona; Trieste; Perugia; Calabria; Puglia; Bergamo; Brescia; Limassol; Larnaca; Famagusta; Kyrenia
`;

/** Spellings of one place, the usual one first. */
export const places: readonly (readonly string[])[] = table
	.trim()
	.split(/[;\n]/)
	.map(entry => entry.trim().split('='))
	.filter(([name]) => name !== '');

/** Words that, last in a name, make it a place ("Lake Arden", "Kessel Bridge"). */
export const placeHeads: ReadonlySet<string> = new Set(
	(
		'river lake sea ocean bay gulf strait straits canal island islands peninsula mountain mountains mount valley desert ' +
		'forest county province region district territory territories oblast prefecture city town village airport port ' +
		'harbor harbour bridge street lane avenue road boulevard square park plaza palace castle cathedral mosque temple stadium ' +
		'arena tower towers hall building hotel prison base station beach coast heights hills canyon falls border highway ' +
		'centre.place memorial cemetery monument gate crossing strip reef shoal glacier shelf basin plateau ' +
		'cove creek lagoon fjord inlet quay pier wharf docks dam reservoir archipelago estuary headland ' +
		'lighthouse narrows trench volcano zone'
	).split(' '),
);

/** Of these, the ones that are surnames too. */
export const placeSurnames: ReadonlySet<string> = new Set(
	'park lake forest hall castle bridge street lane hills wells beach bay falls rivers towers county'.split(
		' ',
	),
);

/** Words that, first in a name and before "of" or a name, make it a place. */
export const leadingPlaceHeads: ReadonlySet<string> = new Set(
	(
		'lake mount gulf bay strait sea isle cape port fort camp republic kingdom city town province state county district ' +
		'river island'
	).split(' '),
);

/** Words that, first in a name of which nothing else tells, make it a place. */
export const placePrefixes: ReadonlySet<string> = new Set(
	'lake mount cape fort port camp san santa st saint new north south east west upper lower los las'.split(
		' ',
	),
);
