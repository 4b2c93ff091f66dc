/** Titles and posts before a name, which are no part of it. Own list, from general knowledge of English news prose. */

/** Words of which titles are made; a name follows the last of them. Lower case. */
export const titleWords: ReadonlySet<string> = new Set(
	(
		'rt hon h.e. husband wife mum dad nan grandad girlfriend boyfriend fiance fiancee mr mrs ms miss mx madam madame dr doctor prof professor sir dame lord lady baron baroness count duke duchess prince princess king ' +
		'queen emperor empress sultan emir sheikh sheik shah pope cardinal archbishop bishop father sister brother rabbi imam ' +
		'ayatollah mullah reverend rev pastor deacon saint monsignor patriarch metropolitan dalai ' +
		'president premier chancellor minister secretary governor gov senator senators sen sens representative rep reps governors govs presidents ministers messrs congressman congresswoman ' +
		'mayor councillor cllr councilor councilman councilwoman deputy speaker ambassador consul envoy commissioner chairman ' +
		'chairwoman chairperson chair director administrator attorney solicitor prosecutor judge justice magistrate sheriff ' +
		'marshal chief commander commandant general gen lieutenant lt colonel col major maj captain capt sergeant sgt ' +
		'corporal cpl private pvt admiral adm commodore brigadier brig officer constable inspector superintendent ' +
		'detective agent collector spokesman spokeswoman spokesperson leader whip dictator chieftain ceo cfo cto coo founder ' +
		'co-founder executive editor correspondent reporter analyst author journalist writer host anchor actor actress ' +
		'singer artist director-general secretary-general attorney-general governor-general rear-admiral coach captain ' +
		'undersecretary under-secretary treasurer principal dean provost rector chaplain scientist economist historian ' +
		'biologist physicist lawyer adviser advisor aide counsel mp mep msp congresswoman comrade lieutenant-general ' +
		'billionaire millionaire tycoon magnate mogul businessman businesswoman oligarch financier activist whistleblower ' +
		'defector dissident columnist commentator blogger pollster lawmaker strategist researcher academic campaigner ' +
		'entrepreneur investor filmmaker photographer archaeologist chemist sociologist psychologist criminologist ' +
		'virologist epidemiologist climatologist pensioner ' +
		'survivor witness substitute striker defender midfielder winger goalkeeper skipper ' +
		'wpc dci auditor auditor-general registrar advocate mzee taoiseach tánaiste tanaiste det con insp supt dsp ' +
		'advocate-general solicitor-general inspector-general surgeon-general engineer architect surgeon notary novelist ' +
		'composer sculptor geologist meteorologist manager commissioners councillors ' +
		'major-general vice-president vice-premier vice-chancellor astronaut cosmonaut'
	).split(' '),
);

/** Words that belong to a title when a title word follows them ("Foreign Minister", "Vice President"). */
export const titleModifiers: ReadonlySet<string> = new Set(
	(
		'prime vice deputy foreign finance defence defense interior home justice health education trade commerce economy ' +
		'energy agriculture environment transport transportation labour labor culture information press first former ' +
		'ex-president acting assistant associate senior junior joint under special national security general executive ' +
		'managing chief supreme state federal district county city crown grand lord lady attorney high permanent ' +
		'parliamentary opposition majority minority house senate military police naval army navy police air rear field ' +
		'staff lieutenant major brigadier sergeant the interim honorary emeritus co retired then outgoing incoming ' +
		'party treasury central regional presidential cabinet political editorial team tourism industry digital climate medical operating financial technology scientific marketing commercial revenue commanding fire town borough campaign'
	).split(' '),
);

/** What follows "Secretary", "Minister", "Director" after "of" or "for" in a title: "Secretary of State". */
export const portfolios: ReadonlySet<string> = new Set(
	(
		'state defense defence commerce the treasury treasury labor labour energy education health human services homeland ' +
		'security agriculture transportation transport interior justice war navy army air force foreign affairs finance ' +
		'trade industry culture science environment veterans housing urban development national intelligence staff police ' +
		'parliament information communications economy economic international general operations management political public legislative control opposition commons lords majority minority assembly'
	).split(' '),
);

/** Before a person's name, not title-cased in running text: "spokesman", "minister". They make what follows a person. */
export const particles: ReadonlySet<string> = new Set(
	'van von der den de del della di da dos das do du la le ter ten bin ibn bint al el abu ben ul zu und y e st af av'.split(
		' ',
	),
);

/** After a name with or without a comma. */
export const nameSuffixes: ReadonlySet<string> = new Set('jr jr. sr sr. ii iii iv'.split(' '));
