/** Capitalised words that name nobody. Own list, from general knowledge of English news prose. Lower case. */

/** Never a name, and never part of one, even in the middle of a sentence. */
export const calendarWords: ReadonlySet<string> = new Set(
	(
		'febuary january february march april may june july august september october november december jan feb mar apr jun jul aug sep ' +
		'sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tue tues wed thu thur thurs fri sat ' +
		'gmt utc est edt pst cet bst am pm a.m. p.m. ad bc'
	).split(' '),
);

/** Peoples, faiths, languages, parties' members, things: capitalised, but neither person, organisation nor place. */
export const otherProperWords: ReadonlySet<string> = new Set(
	(
		'false true ind mass photo image firefox chrome safari android ios windows playstation xbox zionist zionists medicare medicaid obamacare iphone iphones ipad alzheimer parkinson celsius fahrenheit zika confederate presidential congressional islamophobic dem dems ph jr me latina latinas southerner southerners northerner northerners iowan oscar oscars emmy emmys grammy grammys globe globes easter christmas ramadan hanukkah thanksgiving halloween hajj muslim muslims christian christians jewish jews jew islam islamic islamist islamists christianity judaism hindu hindus ' +
		'buddhist buddhists catholic catholics protestant protestants orthodox sunni sunnis shia shiite shiites sikh arab ' +
		'arabs arabic kurd kurds kurdish uyghur uyghurs uighur uighurs roma latino latinos hispanic african africans asian ' +
		'asians european europeans western eastern northern southern central latin middle-eastern republican ' +
		'republicans democrat democrats democratic communist communists socialist socialists liberal liberals conservative ' +
		'conservatives tory tories labourite nazi nazis marxist libertarian libertarians scientologist ' +
		'scientologists mandarin cantonese hebrew english farsi pashto urdu hindi bengali tatar tatars chechen chechens ' +
		'rohingya baltic nordic slavic anglo-saxon anglo caucasian internet web covid covid-19 coronavirus ebola aids hiv ' +
		'olympic olympics paralympic paralympics bible quran koran gospel torah god allah jesus christ marxism nazism ' +
		'holocaust brexit wifi wi-fi tv dna rna gdp pr ok okay cv dvd cd pc usb gps ai it id iq faq cctv dll rar zip mfa yara yubikey pdf html url ceo cfo cto ' +
		'coo vp mp mps dr phd mba ngo ngos ied ieds icbm icbms lgbt lgbtq bst hq atm suv uav uavs q a i x pm nobel ' +
		'ipo esg vat n/a ppe pcr sms pow pows mia dui rip diy vip soviets texan texans californian californians hispanics latino latinos evangelical evangelicals millennial millennials gopers asians qc kc sc obe cbe mbe esq xvii iii iv vii viii ix net ' +
		'methodist methodists baptist baptists anglican anglicans lutheran lutherans presbyterian presbyterians quaker quakers ' +
		'mormon mormons pentecostal pentecostals calvinist calvinists ' +
		'rs sh ksh tsh ush shs fir oppn govt vr ar ip dns snmp smtp http https ssh ssl tls vpn api apis sql cpu gpu ram lan mfa ' +
		'otp qr ssd led json xml linux unix ubuntu macos ' +
		'lng lpg ais gnss glonass fpv himars atacms mlrs manpads ifv ifvs mrap mraps jdam jdams thaad awacs nasams ' +
		'slbm slbms irbm irbms mirv mirvs emp osint sigint humint cbrn eez'
	).split(' '),
);

/** A name that ends in one of these is a thing or an event: a war, a prize, a law. */
export const thingHeads: ReadonlySet<string> = new Set(
	(
		'war wars games olympics act acts prize prizes award awards cup treaty agreement agreements accord accords deal pact ' +
		'day week month year century era season series championship championships election elections amendment bill law laws ' +
		'constitution initiative plan protocol protocols summit conference festival expo crisis revolution uprising ' +
		'genocide massacre doctrine declaration resolution convention charter order medal scandal affair report dossier index ' +
		'pandemic virus disease syndrome theory principle effect question debate speech address operation mission program ' +
		'programme strategy policy rule rules system code test exam degree curtain dream tour open trophy ' +
		'bowl marathon race cups paralympics fairs festivals treaties derby fair week-end weekend night eve edition version model class theorem telescope probe rocket ' +
		'missile missiles submarine tank tanks jet jets aircraft helicopter rifle spring offensive campaign ceasefire talks ' +
		'story stories adventure song album show movie film book novel windows explorer revolution time links love hat ' +
		'relations'
	).split(' '),
);

/** Of the opening words, those that begin the names of bodies too: "Coastal Energy", "Border Security Force". */
export const openingFields: ReadonlySet<string> = new Set(
	(
		'riot provincial regional federal municipal rural urban coastal border traffic satellite corporate customs tribal ' +
		'ethnic religious'
	).split(' '),
);

/** Words that often open a sentence or a heading and are hardly ever a name there. */
export const openingWords: ReadonlySet<string> = new Set([
	...openingFields,
	...(
		'friends relatives neighbours neighbors pals colleagues nurses judges couples mums dads kids bosses chiefs peers cops locals ' +
		'unions aides crews guests monks priests landlords clubs firms banks shops schools hospitals airlines councils doctors ' +
		'diplomats troops guards victims widows parents pupils fans envoys delegates clerks ' +
		'hey users thieves rival rivals above across actually additionally additional afterward afterwards again against ago ahead almost alone along already ' +
		'alternatively although analysts anybody anyone anything apart apparently approximately around asked aside authorities away back ' +
		'based because become behind being believe below beneath beside besides best better beyond big both breaking bring ' +
		'business call campaign can cannot certain certainly children citing city clearly close come coming companies compared ' +
		'concerning concerns considering continue could countries country critics currently dear death demand did does doing ' +
		'don down due earlier early echoing eight eighteen either eleven elsewhere end enough especially essentially even ' +
		'eventually ever every everything evidence exactly examples except experts facing family far few fewer fifteen ' +
		'fifty final finally find first five following foreign formally former formerly forty four fourteen fourth free ' +
		'reality frankly full further furthermore generally get getting give given global go going good government great green had half ' +
		'happy hardly hello help hence high historically hopefully how hundreds if imagine immediately importantly independent ' +
		'including increasingly indeed initially inside instead interestingly international is just keep key know large ' +
		'last late lately latest later law lawmakers leaders leading learn least leaving left less let like likely little ' +
		'live local long look looking lost low made main mainly make making man many maybe mean media members men military ' +
		'million millions more moreover most mostly mother move moving much multiple must named national nearly need never ' +
		'nevertheless new news next nine nineteen no nobody none nonetheless normally not nothing notably now nowhere obviously ' +
		'occasionally of off official officials often oh old once one ones only open opposition originally others otherwise ' +
		'out outside overall own part parents particularly past people perhaps personal please police political politically ' +
		'poor possibly presumably previous previously prior privately prior probably prosecutors protesters public publicly ' +
		'putting questions quite rarely rather read reading real really recent recently regarding relations remember ' +
		'reportedly reporters reports reporting researchers residents rescue right roughly said same saying says ' +
		'school scientists second secondly security see seeing seen senior separately seven seventeen several shortly should ' +
		'show similar similarly simply sixteen six sixty small social somebody someone something sometimes somewhere soon sources ' +
		'speaking special specifically start state states still stop strong students subsequently such suddenly supporters ' +
		'sure surely surprisingly take taken taking talks tell ten tens thank thanks then there therefore thing things think ' +
		'third thirteen thirty thousands three through throughout thus time times today together tomorrow tonight too top total ' +
		'toward towards trade traditionally troops true trying turning twelve twenty twice two typically ultimately ' +
		'unfortunately unlike until up upon use used using usually various very victims video view violence visitors war ' +
		'was watch we well were whatever whenever wherever whether while white whoever whole why wide will with within ' +
		'witnesses women work workers working world worse worst would yes yesterday yet young ' +
		'neither nor either unless only very always please despite following according amid among prior per via versus plus minus near inside upon since asked having been ' +
		'added bad based beautiful black blue red brown congratulations everybody inside everyday ' +
		'nonpartisan pro-government anti-government hackers volunteers ' +
		'summer autumn truth photographers fans critics detective investigators negotiators diplomats economists soldiers rebels ' +
		'armed masked undercover footage drone drones leaked exiled detained separatist separatists militants insurgents ' +
		'gunmen smugglers traders migrants refugees shells rockets missiles documents records photographs images ' +
		'protests opponents activists doctors teachers farmers investors shares stocks oil gas prices inflation markets'
	).split(' '),
]);

/** A storm and the like has a name of its own, which is nobody's. */
export const namedThings: ReadonlySet<string> = new Set(
	'cyclone hurricane typhoon storm tropical comet asteroid apollo operation category chapter article section figure volume appendix annex'.split(
		' ',
	),
);

/** What is joined to a name by a hyphen and is no part of it: "Arden-based". */
export const compoundEndings: ReadonlySet<string> = new Set(
	(
		'based backed led born made owned run controlled funded sponsored inspired related linked aligned allied friendly ' +
		'style like era wide critic winner winning minded built trained educated speaking listed bound held occupied ' +
		'supported affiliated educated registered branded type themed only native ish wing backing leaning'
	).split(' '),
);

/** Nouns for ideas, fields of study and the people of a place end so; a single word like that is no name. */
export const abstractEnding =
	/(?:[aeiouwdc]ans|ites|ism|isms|tions|ology|osophy|phobia|istics|ization|isation|ness|hood|graphy|ments)$/i;

/** US states as they are shortened behind a town or a politician's name, without the full stop. */
export const stateAbbreviations: ReadonlySet<string> = new Set(
	'ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md me mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo'.split(
		' ',
	),
);

/** Words that are in no name, even with a capital in the middle of a sentence, as in the title of a work. */
export const functionWords: ReadonlySet<string> = new Set(
	(
		'to for with by on in of and or but is are was were be been being why how that this these those as if when while what ' +
		'where which it he she we they you his her its our their my your at from into not do does did has have had could ' +
		'would should so than then a an'
	).split(' '),
);
