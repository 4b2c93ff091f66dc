/** Words round a name that tell what it is. Own lists, from general knowledge of English news prose. */

/** What mostly people do. */
export const speechVerbs: ReadonlySet<string> = new Set(
	(
		'said says told tells added adds asked replied wrote recalled explained continued remarked insisted admitted quipped ' +
		'joked noted tweeted argued argues believes thinks described observed conceded commented concluded'
	).split(' '),
);

/** What governments do, in the forms in which it follows their name. */
export const governmentVerbs: ReadonlySet<string> = new Set(
	(
		'said says denied denies accused accuses rejected rejects warned warns announced announces condemned condemns claimed ' +
		'claims insisted insists argues argued vowed vows pledged pledges threatened threatens refused refuses demanded ' +
		'demands urged urges called calls asked asks wants wanted hopes hoped believes believed agreed agrees decided decides ' +
		'imposed imposes signed told tells confirmed confirms summoned expelled responded dismissed dismisses retaliated ' +
		'offered offers proposed proposes supports supported backs backed opposes opposed seeks sought plans planned intends ' +
		'expressed declined blamed blames'
	).split(' '),
);

/** Prepositions before a place where somebody is. */
export const placePrepositions: ReadonlySet<string> = new Set(
	'in at near off outside inside around throughout across within toward towards north south east west downtown central nearby neighbouring neighboring northern southern eastern western occupied mainland'.split(
		' ',
	),
);

/** Words with which people come and go. */
export const travelWords: ReadonlySet<string> = new Set(
	(
		'trip trips travel travels travelled traveled travelling traveling flew fly flight flights flying visit visits visited ' +
		'visiting came come comes coming went go goes going returned return returning arrived arrive arrival left leave ' +
		'leaving drove drive moved move moving born lived live lives living based journey headed road train bus marched ' +
		'capital city outskirts streets residents centre center suburb embassy airport mayor'
	).split(' '),
);

/** Nouns after which the name of an organisation stands. */
export const organisationNouns: ReadonlySet<string> = new Set(
	(
		'group party company firm website site newspaper magazine journal tabloid agency organisation organization club band studio network ' +
		'charity startup start-up manufacturer maker publisher retailer giant airline bank lender insurer fund utility carrier producer builder exporter importer broadcaster channel outlet daily ' +
		'weekly operator developer supplier contractor conglomerate union movement militia nonprofit non-profit watchdog ' +
		'consultancy brand platform blog ngo nightclub nightspot alliance coalition bloc consortium'
	).split(' '),
);

/** Several who go by one name: before "known as". */
export const groupNouns: ReadonlySet<string> = new Set(
	'page account forum unit units gang gangs hackers collective crew cell militants guerrillas rebels battalion brigade outfit sect cartel'.split(
		' ',
	),
);

/** Before "of" and the name of one of them: what is a place, belongs to one, or befalls one. */
export const placeNouns: ReadonlySet<string> = new Set(
	(
		'town city village port province region district county island islands capital suburb outskirts coast state republic ' +
		'kingdom government mayor governor people residents citizens inhabitants invasion annexation occupation shelling ' +
		'guard coastguard bombardment bombing siege north south east west'
	).split(' '),
);

/** Right behind the name of a place, without a possessive. */
export const localNouns: ReadonlySet<string> = new Set(
	(
		'embassy consulate border coast coastline police airspace region province district peninsula valley suburb area ' +
		'council river lake bay strait gorge front frontier diplomat diplomats counties districts provinces terminal refinery ' +
		'airbase oilfield checkpoint dam corridor peninsula estuary delta glacier fjord basin plateau desert mountains canal ' +
		'reservoir archipelago railway highway airfield airstrip seaport'
	).split(' '),
);

/** Ends what is told of a place behind a comma: "Arden, a small town in". */
export const tellingNouns: ReadonlySet<string> = new Set(
	'town city village port province region district island suburb country nation state republic kingdom territory'.split(
		' ',
	),
);

/** Right behind the name of a company. */
export const companyNouns: ReadonlySet<string> = new Set(
	(
		'shares shareholders analyst economist strategist executives employees customers subsidiary ' +
		'headquarters revenue revenues turnover earnings ebitda'
	).split(' '),
);

/** Somebody's people: before a person's name. */
export const kinNouns: ReadonlySet<string> = new Set(
	(
		'husband wife son daughter mother father brother sister uncle aunt cousin niece nephew grandfather grandmother ' +
		'grandson granddaughter stepson stepdaughter widow widower fiance fiancee boyfriend girlfriend friend colleague ' +
		'neighbour neighbor roommate flatmate classmate teammate'
	).split(' '),
);

/** Before "in" and the name of a company. */
export const shareNouns: ReadonlySet<string> = new Set('share shares stake stakes stock stocks'.split(' '));

/** What belongs to a country or a city and to no person, behind its name and the possessive. */
export const stateNouns: ReadonlySet<string> = new Set(
	(
		'embassy parliament capital president premier border borders territory airspace constitution currency coast ' +
		'coastline ministry airport citizens population mayor ambassador consulate governing ruling navy economy treasury'
	).split(' '),
);

/** Last words of the names of places by the water or in the hills that are ordinary words or posts elsewhere. */
export const landforms: ReadonlySet<string> = new Set(
	'head point ness sound bar bank ridge rock rocks cliff cliffs hill down downs moor spit edge top skerry holm'.split(
		' ',
	),
);
