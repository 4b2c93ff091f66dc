/** Words and names of organisations. Own list, from general knowledge of world news. */

/** Words that, last in a name, make it an organisation ("Harbour Trust", "Foreign Ministry"). Lower case. */
export const organisationHeads: ReadonlySet<string> = new Set(
	(
		'administration agency alliance army association associates assembly authority bank board branch brigade brotherhood ' +
		'bureau cabinet center centre chamber channel church club coalition college commission committee company ' +
		'confederation congress consortium consulate co co. cooperative corp corp. corporation corps council court daily ' +
		'department departments directorate duma embassy federation fleet force forces foundation front fund gazette ' +
		'government group groups guard guards guardian herald holdings hospital house inc inc. industries ' +
		'inspectorate institute institution intelligence journal junta knesset lab labs laboratories laboratory league legion ' +
		'legislature library limited llc ltd ltd. magazine media military militia ministry mission movement museum ' +
		'navy network networks news newspaper office ombudsman orchestra organisation organization parliament ' +
		'partners partnership party patrol plc police politburo post press project radio record ' +
		'regiment registry reserve review school secretariat senate service services society squad ' +
		'standard studio studios syndicate systems team technologies technology telegraph television ' +
		'times treasury tribunal tribune trust tv union university watch weekly airlines airways ' +
		'motors pharmaceuticals energy electric petroleum steel software semiconductor aerospace aviation bancorp capital ' +
		'insurance academy seminary faculty observatory command regime taskforce ' +
		'constabulary gendarmerie mafia cartel gang brigades committees councils ministries agencies universities band ' +
		'fze fzco dmcc ooo oao zao pao pjsc jsc gmbh ag sa nv bv ab oy asa srl sarl llp pty ' +
		'air rail shipyard shipyards shipping line lines refinery brewery foundry mining logistics freight forum courier chronicle observer examiner inquirer sentinel united rovers wanderers fc works steelworks ironworks dynamics trading opera securities polytechnic monitor coaches milling mills foods dairies railways railway breweries bakery ' +
		'instruments devices telecom telecoms engineering therapeutics biosciences biotech pharma electronics robotics chemicals infra ' +
		'transport research resources ferries solutions supermarkets cruises diagnostics genetics genomics textiles beverages publishers ' +
		'publishing productions entertainment quarterly ' +
		'enterprises ventures consulting analytics semiconductors telecommunications a/s hospice clinic infirmary surgery bench ' +
		'eood ood kft zrt nyrt uab aps oyj tbk bhd berhad eurl pte pvt jsc llp ' +
		'collective caucus panel insider ledger digest bulletin newswire kapital stiftung verlag zeitung gruppe banken'
	).split(' '),
);

/** The like, but only in capitals: otherwise they are surnames. */
export const capitalLegalForms: ReadonlySet<string> = new Set(['DOO', 'EAD', 'SAS']);

/** Words that, before "of", "for", "on" and the like and a name, make the whole an organisation ("Bank of Arden"). */
export const leadingHeads: ReadonlySet<string> = new Set(
	(
		'academy agency alliance army assembly association bank board bureau center centre chamber church club coalition college ' +
		'commission committee confederation conference congress corps council court department directorate embassy ' +
		'federation foundation front fund government group guild house institute institution league legion library ministry ' +
		'movement museum office order organisation organization parliament partnership party school secretariat senate ' +
		'service society syndicate treasury tribunal trust union university workshop daughters sons friends brotherhood ' +
		'knights joint campaign network initiative campaigners doctors reporters physicians mothers ministers chiefs radio journal annals proceedings panel'
	).split(' '),
);

/** Organisations known by a name that no rule finds; names in other forms follow after `=`. */
const table = `
United Nations=UN=U.N.; European Union=EU=E.U.; NATO=North Atlantic Treaty Organization=Nato; European Commission; European Parliament; European Council; European Central Bank=ECB
Médecins Sans Frontières=MSF=Doctors Without Borders; Creative Commons; World Health Organization=WHO; World Trade Organization=WTO; International Monetary Fund=IMF; World Bank; International Criminal Court=ICC; International Court of Justice=ICJ; International Atomic Energy Agency=IAEA; Security Council=UN Security Council=U.N. Security Council; UN General Assembly=U.N. General Assembly; UNICEF=Unicef; UNESCO=Unesco; UNHCR=Unhcr; UNRWA=Unrwa; OPEC=Opec; OPEC+; OSCE=Osce; OECD; ASEAN=Asean; Ofcom; Ofsted; African Union; Arab League; BRICS; G7=Group of Seven; G20=Group of 20; AUKUS; Quad; Interpol; Europol; FIFA; UEFA; International Olympic Committee=IOC; WADA; World Food Programme=WFP; Red Cross; Red Crescent; International Committee of the Red Cross=ICRC; Shanghai Cooperation Organization=SCO
White House; Pentagon; State Department=U.S. State Department=US State Department=U.S. Department of State=US Department of State=Department of State; Congress=U.S. Congress=US Congress; Senate=U.S. Senate=US Senate; House of Representatives=U.S. House of Representatives; Capitol; Supreme Court=U.S. Supreme Court=US Supreme Court; CIA=Central Intelligence Agency=C.I.A.; FBI=Federal Bureau of Investigation=F.B.I.; National Security Agency=NSA; National Security Council=NSC; Department of Defense=Defense Department=U.S. Department of Defense; Department of Justice=Justice Department=DOJ=U.S. Department of Justice=U.S. Justice Department; Treasury Department=U.S. Treasury=US Treasury=Treasury=Department of the Treasury=U.S. Treasury Department; Department of Homeland Security=DHS=Homeland Security; Commerce Department=Department of Commerce=U.S. Commerce Department; Federal Reserve=Fed; NASA=Nasa; EPA; FDA=Food and Drug Administration; US Geological Survey=U.S. Geological Survey=Geological Survey=USGS; CDC=Centers for Disease Control and Prevention; USAID; Secret Service; National Guard; Coast Guard; Marine Corps; General Staff; Republican Party=GOP; Democratic Party; Democratic National Committee=DNC; Republican National Committee=RNC; NYPD; LAPD; Library of Congress
Kremlin; State Duma=Duma; FSB; GRU; KGB; SVR; Wagner Group=Wagner; Gazprom; Rosneft; Rosatom; Sberbank; Roscosmos; Lukoil; Communist Party; Chinese Communist Party=CCP; People's Liberation Army=PLA; National People's Congress; Politburo; Huawei; Hikvision; ZTE; Tencent; Alibaba; Baidu; ByteDance; Foreign Ministry; Defense Ministry=Defence Ministry; Foreign Office; Home Office; Ministry of Defence=MoD; House of Commons; House of Lords; Scotland Yard; MI5; MI6; GCHQ; Bank of England; Labour=Labour Party; Conservative Party; Tory Party; Liberal Democrats; Bundestag; Bundeswehr; BND; Elysee; Knesset; Mossad; Shin Bet; IDF=Israel Defense Forces; Likud; Hamas; Hezbollah; Fatah; Palestinian Authority; Houthis; Taliban; Al-Qaeda=al-Qaeda=al Qaeda=Al Qaeda; Islamic State=ISIS=ISIL=IS=Isis; al-Shabaab=al-Shabab; Boko Haram; IRGC=Revolutionary Guards=Islamic Revolutionary Guard Corps; Muslim Brotherhood; Vatican=Holy See; PKK; Chatham House; Amnesty International=Amnesty; Human Rights Watch; Greenpeace; Transparency International; Doctors Without Borders; Oxfam; Save the Children; Carnegie Endowment; Brookings Institution=Brookings; RAND Corporation=RAND; Atlantic Council; Bellingcat; Ku Klux Klan=KKK; National Rifle Association=NRA; Planned Parenthood; American Civil Liberties Union=ACLU; Organization for Security and Co-operation in Europe
Security Service of Ukraine=SBU; Verkhovna Rada=Rada; Ukrenergo; Naftogaz; Rostec; Rosoboronexport; VTB; Aeroflot; Transneft; Kaspersky; Yandex; State Council; Central Military Commission; Ministry of State Security=MSS; Ministry of Public Security; Central Committee; Sinopec; PetroChina; CNOOC; COSCO; Norinco; AVIC; SMIC; Xiaomi; Lenovo; DJI; BYD; Evergrande; Taiwan Affairs Office; Democratic Progressive Party=DPP; Kuomintang=KMT; Liberal Democratic Party=LDP; Bharatiya Janata Party=BJP; Inter-Services Intelligence=ISI; African National Congress=ANC; Sinn Fein=Sinn Féin; Fidesz; Bank of Japan; Bank of Russia; People's Bank of China
Office of Foreign Assets Control=OFAC; Securities and Exchange Commission=SEC; Federal Trade Commission=FTC; Federal Communications Commission=FCC; Federal Aviation Administration=FAA; Drug Enforcement Administration=DEA; Immigration and Customs Enforcement=ICE; Internal Revenue Service=IRS; Defense Intelligence Agency=DIA; Cybersecurity and Infrastructure Security Agency=CISA; Federal Emergency Management Agency=FEMA; Government Accountability Office=GAO; Joint Chiefs of Staff; Congressional Research Service; Office of the Director of National Intelligence=ODNI; Indo-Pacific Command; Central Command=CENTCOM; International Energy Agency=IEA; World Anti-Doping Agency; Council of Europe; European Court of Human Rights; Gulf Cooperation Council=GCC; Financial Action Task Force=FATF; Asian Development Bank=ADB; European Bank for Reconstruction and Development=EBRD
Institute for the Study of War=ISW; Center for Strategic and International Studies=CSIS; Center for a New American Security=CNAS; Council on Foreign Relations=CFR; Heritage Foundation; Hudson Institute; Cato Institute; American Enterprise Institute=AEI; International Institute for Strategic Studies=IISS; Royal United Services Institute=RUSI; Stockholm International Peace Research Institute=SIPRI; Freedom House; Reporters Without Borders=RSF; Committee to Protect Journalists=CPJ; International Crisis Group=Crisis Group; Citizen Lab; Mandiant; CrowdStrike; Recorded Future; Cambridge Analytica; Internet Research Agency
Volt Typhoon; Salt Typhoon; Flax Typhoon; Silk Typhoon; Midnight Blizzard; Cozy Bear; Fancy Bear; Sandworm; Lazarus Group; Kimsuky; Charming Kitten; Scattered Spider; LockBit; Killnet; Turla
Google; Microsoft; Apple; Facebook; Meta; Amazon; Twitter; YouTube; Instagram; WhatsApp; TikTok; Telegram; Netflix; Tesla; SpaceX; Boeing; Airbus; Lockheed Martin; Raytheon; Northrop Grumman; BAE Systems; General Electric; General Motors; Ford; Toyota; Volkswagen; BMW; Siemens; Samsung; Sony; Intel; Nvidia; IBM; Oracle; Cisco; Nokia; Ericsson; TSMC; ASML; Shell; BP; ExxonMobil; Chevron; TotalEnergies; Pfizer; AstraZeneca; Moderna; Goldman Sachs; JPMorgan; Citigroup; HSBC; Deutsche Bank; Barclays; Credit Suisse; UBS; Walmart; McDonald's; Starbucks; Disney; Nike; Uber; Airbnb; OpenAI; Wikipedia; Wikimedia Foundation; WikiLeaks; Mozilla; Yahoo; Yahoo!; Visa; Mastercard; PayPal; SWIFT; Nasdaq; Harvard; Yale; MIT; Stanford; Princeton; Georgetown
`;

/** News media; how they are cited. */
const outlets = `
Getty Images; PA Media; Shutterstock; Alamy; Anadolu Agency=Anadolu; Reuters; Associated Press=AP=The Associated Press; AFP=Agence France-Presse=Agence France Presse=France-Presse; Bloomberg=Bloomberg News; dpa; Xinhua=Xinhua News Agency; TASS=Tass; RIA Novosti=RIA; Interfax; Kyodo=Kyodo News; Yonhap; Anadolu Agency=Anadolu; ANSA; UPI; IRNA; PTI; Ukrinform; Press Association
BBC=BBC News=British Broadcasting Corporation; CNN; CBS News=CBS; NBC News=NBC; ABC News=ABC; MSNBC; CNBC; Fox News=Fox; NPR; PBS; Sky News; ITV; Channel 4; Al Jazeera=Al-Jazeera; Al Arabiya; Deutsche Welle=DW; France 24; Euronews; RT; CGTN; CCTV; NHK; TVP; ZDF; ARD; RAI; Voice of America=VOA; Radio Free Europe=RFE/RL=Radio Free Europe/Radio Liberty=RFERL; Radio Free Asia=RFA; SBS; CBC; CTV; Newsmax
The New York Times=New York Times=NYT; The Washington Post=Washington Post; The Wall Street Journal=Wall Street Journal=WSJ; Financial Times=FT; The Guardian=Guardian; The Times=Times; The Sunday Times=Sunday Times; The Telegraph=Daily Telegraph=Telegraph; The Independent=Independent; Daily Mail; Daily Mirror; The Sun; The Economist=Economist; The Atlantic=Atlantic Monthly; The New Yorker=New Yorker; Time Magazine=Time magazine; Newsweek; Politico; Axios; Vox; Vice News; BuzzFeed=BuzzFeed News; HuffPost=Huffington Post; The Daily Beast=Daily Beast; The Hill; The Intercept; Foreign Policy; Foreign Affairs; USA Today; Los Angeles Times; Chicago Tribune; Boston Globe; Washington Examiner; New York Post; New York Daily News; Slate; Salon; ProPublica; Wired; Gawker; Wikinews; National Review; Breitbart; Drudge Report; The Globe and Mail=Globe and Mail; Toronto Star; Canadian Press; Sydney Morning Herald; The Age; The Australian; New Zealand Herald; South China Morning Post=SCMP; Global Times; People's Daily; China Daily; Caixin; Straits Times; Jakarta Post; Bangkok Post; The Hindu; Times of India; Hindustan Times; Indian Express; Dawn; Haaretz; Jerusalem Post; Times of Israel; Arab News; Al-Ahram; Der Spiegel=Spiegel; Die Welt; Die Zeit; Bild; Handelsblatt; Frankfurter Allgemeine Zeitung=FAZ; Süddeutsche Zeitung; Le Monde; Le Figaro; Liberation; El Pais=El País; El Mundo; La Repubblica; Corriere della Sera; La Stampa; Kommersant; Izvestia; Pravda; Novaya Gazeta; Meduza; The Insider; The Moscow Times=Moscow Times; Kyiv Independent; Kyiv Post; Ukrainska Pravda; Nikkei=Nikkei Asia; Asahi Shimbun; Yomiuri Shimbun; The Diplomat; The Conversation; Nature; Science; The Lancet=Lancet
`;

/** Names of one organisation, the usual one first. */
export const organisations: readonly (readonly string[])[] = rows(table);
/** Names of one news outlet or agency, the usual one first. */
export const mediaOutlets: readonly (readonly string[])[] = rows(outlets);

function rows(text: string): string[][] {
	return text
		.trim()
		.split(/[;\n]/)
		.map(entry => entry.trim().split('='));
}

/** What states have made, by the usual name: it has members, and no branches that are called after a country. */
export const interstateBodies: ReadonlySet<string> = new Set(
	(
		'United Nations; European Union; NATO; European Commission; European Parliament; European Council; European Central Bank; ' +
		'World Health Organization; World Trade Organization; International Monetary Fund; World Bank; International Criminal Court; ' +
		'International Court of Justice; International Atomic Energy Agency; Security Council; UN General Assembly; UNESCO; UNHCR; ' +
		'UNRWA; OPEC; OPEC+; OSCE; OECD; ASEAN; African Union; AU; Arab League; BRICS; G7; G20; AUKUS; Quad; Interpol; Europol; ' +
		'World Food Programme; Shanghai Cooperation Organization; Council of Europe; Gulf Cooperation Council'
	).split('; '),
);

/** What firms do that an article leaves out when it names them again. Lower case. */
export const brandTrades: ReadonlySet<string> = new Set(
	'machinery utilities carriers biologics properties estates developments construction'.split(' '),
);

/** What firms deal in, or do: last in a name that no first name begins they make it a firm's. Lower case. */
export const tradeWords: ReadonlySet<string> = new Set([
	...brandTrades,
	...(
		'marine maritime micro minerals seafoods fisheries cement ceramics hotels casinos tankers ' +
		'cosmetics brands seeds dairy advisors advisers realty builders contractors ' +
		'architects metals alloys plastics packaging fertilisers fertilizers chemical pharmaceutical renewables ' +
		'international worldwide hydro exploration drilling pipelines freighters couriers interactive apparel footwear healthcare clinics organics ' +
		'orbital automation sensors optics photonics batteries jewellers catering staffing recruitment communications'
	).split(' '),
]);

/**
 * The like, but surnames, waters and things too ("Tyrone Power", "Deep Water"): last in a name of three words or more, or of
 * one that is said to be a firm's, or has shares or members. Lower case.
 */
export const doubtfulTrades: ReadonlySet<string> = new Set(
	(
		'power bulk gas oil water mines timber paper toys cars trucks tyres tires fashion farms spirits homes furniture nuclear ' +
		'solar wind wireless mobile digital gaming sports wellness nutrition space satellite satellites controls lithium ' +
		'diamonds cleaning advertising pictures films records'
	).split(' '),
);

/** Words before a possessive ending that go on as one name: "People's Party", "Workers' Union". */
export const possessiveHeads: ReadonlySet<string> = new Set(
	(
		"people women men children workers worker's farmers veterans teachers doctors sheriff queen king prince bishop lloyd " +
		'moody sotheby christie mcdonald levi macy young students lawyers mothers citizens presidents governors members'
	).split(' '),
);
