/** Names as papers of many manners have them: firms, governments, two towns of one dateline, surnames of which there are two. */
import assert from 'node:assert/strict';
import { doubtfulTrades, organisationHeads, tradeWords } from '../../../src/core/entities/organisations.data';
import { named } from './recognised';

type Case = readonly [text: string, ...entities: string[]];

const tables: Readonly<Record<string, readonly Case[]>> = {
	'what a firm deals in': [
		[
			'They met Red Fork Power and asked Halcyon Bulk Carriers.',
			'organisation Red Fork Power: Red Fork Power',
			'organisation Halcyon Bulk Carriers: Halcyon Bulk Carriers',
		],
		['They met Samantha Power in June.', 'person Samantha Power: Samantha Power'],
		['The owners, Lorne Slate & Stone, left.', 'organisation Lorne Slate & Stone: Lorne Slate & Stone'],
		['They asked China & France.', 'place China: China', 'place France: France'],
		[
			'They asked RAND Europe, and RAND itself.',
			'organisation RAND Europe: RAND Europe',
			'organisation RAND Corporation: RAND',
		],
		['They told NATO Ukraine needed arms.', 'organisation NATO: NATO', 'place Ukraine: Ukraine'],
		['They left, and by NATO France has paid.', 'organisation NATO: NATO', 'place France: France'],
		['She worked for St Oswin’s Hospice.', "organisation St Oswin's Hospice: St Oswin’s Hospice"],
	],
	'parties, papers and firms that several go by': [
		['She left the far-right Front Moral party in May.', 'organisation Front Moral: Front Moral'],
		['They told El Matino newspaper so.', 'organisation El Matino: El Matino'],
		['Its lawyers, Harcourt Vane, said it had paid.', 'organisation Harcourt Vane: Harcourt Vane'],
		['Fund manager Nordlys Kapital left.', 'organisation Nordlys Kapital: Nordlys Kapital'],
		['She writes for a New York newspaper.', 'place New York: New York'],
		['A Port Arden newspaper left.', 'place Port Arden: Port Arden'],
		['He came to the Ada Moor party in May.', 'person Ada Moor: Ada Moor'],
		['His lawyers, Ada Moor and Bo Lund, left.', 'person Ada Moor: Ada Moor', 'person Bo Lund: Bo Lund'],
		['After a talk with his lawyers, Ada Moor, who had paid, left.', 'person Ada Moor: Ada Moor'],
		[
			'Her owners, Ada Moor, a vet, and Bo Lund, left.',
			'person Ada Moor: Ada Moor',
			'person Bo Lund: Bo Lund',
		],
	],
	'firms of other countries, and what tells the news': [
		[
			'The shipper, Delf Trans EOOD, was named. On Monday Delf Trans left.',
			'organisation Delf Trans EOOD: Delf Trans EOOD, Delf Trans',
		],
		[
			'They read the Baltic Insider and asked Trace Collective.',
			'organisation Baltic Insider: Baltic Insider',
			'organisation Trace Collective: Trace Collective',
		],
		['They asked the UN Panel of Experts.', 'organisation UN Panel of Experts: UN Panel of Experts'],
		['The shipper, Delf Trans DOO, was named.', 'organisation Delf Trans DOO: Delf Trans DOO'],
		['Kim Doo said so.', 'person Kim Doo: Kim Doo'],
		['The SAS killed two men.', 'organisation SAS: SAS'],
	],
	'fields of one body of a whole country': [
		[
			'It sank, National Search and Rescue Agency spokesman Rui Lund said.',
			'organisation National Search and Rescue Agency: National Search and Rescue Agency',
			'person Rui Lund: Rui Lund',
		],
		[
			'Central Kelm and Arden Council members met.',
			'place Kelm: Kelm',
			'organisation Arden Council: Arden Council',
		],
		[
			'They asked the firm National Grid. National Grid and Energy Office staff met.',
			'organisation National Grid: National Grid, National Grid',
			'organisation Energy Office: Energy Office',
		],
	],
	'bodies that begin like a sentence': [
		['Coastal Energy said it had cut 40 jobs.', 'organisation Coastal Energy: Coastal Energy'],
		['Border Force seized two boats.', 'organisation Border Force: Border Force'],
		['Provincial Council members met.', 'organisation Provincial Council: Provincial Council'],
		['Border Security Force soldiers left.', 'organisation Border Security Force: Border Security Force'],
		[
			'Rural Development Ministry staff left.',
			'organisation Rural Development Ministry: Rural Development Ministry',
		],
		['The APC won the vote.', 'organisation APC: APC'],
	],
	'what opens a sentence, and what has no name of its own': [
		['Riot police cleared the square.'],
		['Provincial police director Tom Pike left.', 'person Tom Pike: Tom Pike'],
		['They built an LNG terminal and sent ATACMS there.'],
	],
	'the other end of a way, and the land of a town': [
		['They flew between Abu Dhabi and Amdran.', 'place Abu Dhabi: Abu Dhabi', 'place Amdran: Amdran'],
		['They drove from Amdran to Kyiv.', 'place Amdran: Amdran', 'place Kyiv: Kyiv'],
		[
			'They flew between Abu Dhabi and Amdran on Monday.',
			'place Abu Dhabi: Abu Dhabi',
			'place Amdran: Amdran',
		],
		['They drove from Kyiv to Amdran by train.', 'place Kyiv: Kyiv', 'place Amdran: Amdran'],
		['They drove between Amdran and Kyiv on Monday.', 'place Amdran: Amdran', 'place Kyiv: Kyiv'],
		[
			'Talks between China and Wirecord failed on Monday.',
			'place China: China',
			'organisation Wirecord: Wirecord',
		],
		['They came to Amdran, in eastern Chad.', 'place Amdran: Amdran', 'place Chad: Chad'],
		['They measured the Amdran glacier.', 'place Amdran: Amdran'],
		['They asked Rui Lund, in eastern Chad.', 'person Rui Lund: Rui Lund', 'place Chad: Chad'],
	],
	'who sits in a parliament': [
		['They met Anneliese Ford MP, who left.', 'person Anneliese Ford: Anneliese Ford'],
		['They met Rt Hon Tom Lund MP in June.', 'person Tom Lund: Tom Lund'],
		['They met Calder Bay MP Ada Pike.', 'place Calder Bay: Calder Bay', 'person Ada Pike: Ada Pike'],
		['They met a Labour Party MP in June.', 'organisation Labour: Labour Party'],
	],
	'firms that are named for what they make': [
		[
			'They asked Red Fork Machinery. Red Fork left.',
			'organisation Red Fork Machinery: Red Fork Machinery, Red Fork',
		],
		['They asked Bright Utilities in June.', 'organisation Bright Utilities: Bright Utilities'],
		['They asked the nightclub Velvet in June.', 'organisation Velvet: Velvet'],
	],
	'what has a number or is a law': [
		['It lay at Berth 3 in Session 4.'],
		['It broke the Private Securities Litigation Reform Act.'],
	],
	'whom somebody was elected by': [
		[
			'They met Cllr Ada Pike (Lib Dem, Market Ward) and Jim Bode (Ind, Fordham).',
			'person Ada Pike: Ada Pike',
			'place Market Ward: Market Ward',
			'person Jim Bode: Jim Bode',
			'place Fordham: Fordham',
		],
		[
			'They met Ada Pike (Market Ward) (Ind): it sank.',
			'person Ada Pike: Ada Pike',
			'place Market Ward: Market Ward',
		],
	],
	'posts with capitals in small letters': [
		['They met the former secretary of State Rui Lund.', 'person Rui Lund: Rui Lund'],
		['They met the minister of Defence and the president of the Republic.'],
		['They met the head of the Republic of Ireland.', 'place Ireland: Republic of Ireland'],
		['They met Arden Central Member of Parliament Ada Pike.', 'person Ada Pike: Ada Pike'],
		[
			'They met Commanding Officer Ada Pike and H.E. Mr. Tom Lund.',
			'person Ada Pike: Ada Pike',
			'person Tom Lund: Tom Lund',
		],
		[
			'Mum-of-three Ada Pike left. Husband Lee Pike stayed.',
			'person Ada Pike: Ada Pike',
			'person Lee Pike: Lee Pike',
		],
	],
	'a centre with two fields': [
		[
			'They met the Centre for Security and Emerging Technology.',
			'organisation Centre for Security and Emerging Technology: Centre for Security and Emerging Technology',
		],
	],
	'ships called like a place, or that sink': [
		['The tanker Bosphorus Pearl left.'],
		['Then the Northern Star sank. The rail of the Northern Star broke.'],
		['The Northern Star sank off Kelm in May.', 'place Kelm: Kelm'],
		['The Northern Star sank a boat.', 'organisation Northern Star: Northern Star'],
		['The Sea Shepherd sailed.', 'organisation Sea Shepherd: Sea Shepherd'],
		['The Navy sank a boat. The Navy sailed on Monday.', 'organisation Navy: Navy, Navy'],
		['The Kriegsmarine sank the boat.', 'organisation Kriegsmarine: Kriegsmarine'],
		['The Dow sank.', 'organisation Dow: Dow'],
		[
			'Then the Northern Star left. The Northern Star sued.',
			'organisation Northern Star: Northern Star, Northern Star',
		],
	],
	'stations, cameras and works': [
		['They told BBC Radio York it leaked.', 'organisation BBC Radio York: BBC Radio York'],
		[
			'They told BBC Radio Ada Pike had left.',
			'organisation BBC Radio: BBC Radio',
			'person Ada Pike: Ada Pike',
		],
		['Jurors saw CCTV of the van.'],
		['State broadcaster CCTV showed it.', 'organisation CCTV: CCTV'],
		['He wrote “The Salt Road” (1961) and “Letters to a Jailer” (1979).'],
		['He lives in “Salt Road” (a street).', 'place Salt Road: Salt Road'],
		['They read The Paris Quarterly in May.', 'organisation Paris Quarterly: Paris Quarterly'],
		['We rate this False.'],
	],
	'a people and its place': [
		['They left Maragua. The Maraguan side met the Maraguan president.', 'place Maragua: Maragua'],
	],
	'where agencies write from': [
		['ASTRELIN, June 18 /KNA/. The dam leaks in Astrelin.', 'place Astrelin: ASTRELIN, Astrelin'],
		['ASTRELIN, June 18. The dam leaks in Astrelin.', 'place Astrelin: ASTRELIN, Astrelin'],
	],
	'a country that has a coast guard': [
		['They met the coast guard of Maragua. Maragua left.', 'place Maragua: Maragua, Maragua'],
	],
	'what states have made has no branches': [
		['A UN Kenya envoy spoke.', 'organisation United Nations: UN', 'place Kenya: Kenya'],
		['The EU China summit opened.', 'organisation European Union: EU', 'place China: China'],
		['EU Ukraine talks begin.', 'organisation European Union: EU', 'place Ukraine: Ukraine'],
		['NATO Ukraine summit opens.', 'organisation NATO: NATO', 'place Ukraine: Ukraine'],
		['The UN Africa chief met.', 'organisation United Nations: UN', 'place Africa: Africa'],
		[
			'The US-EU Russia sanctions hold.',
			'place United States: US',
			'organisation European Union: EU',
			'place Russia: Russia',
		],
		['They met a NATO Germany battle group.', 'organisation NATO: NATO', 'place Germany: Germany'],
		['The Pentagon Kenya envoy left.', 'organisation Pentagon: Pentagon', 'place Kenya: Kenya'],
		['RAND Europe reported it.', 'organisation RAND Europe: RAND Europe'],
	],
	'what firms deal in, but surnames, waters and things too': [
		['He thanked Tyrone Power for the film.', 'person Tyrone Power: Tyrone Power'],
		['She lives in Cold Water near Arden.', 'place Cold Water: Cold Water', 'place Arden: Arden'],
		['They met Ada Pike of Red Power.', 'person Ada Pike: Ada Pike', 'organisation Red Power: Red Power'],
		[
			'They met the supplier Cold Water and saw Deep Power shares.',
			'organisation Cold Water: Cold Water',
			'organisation Deep Power: Deep Power',
		],
	],
	'a people’s word that is an adjective': [
		['The Roman Empire fell in 476.'],
		['Roman Britain was cold.', 'place United Kingdom: Britain'],
		['They saw the Roman Baths.'],
		['They met the chef Roman Pike.', 'person Roman Pike: Roman Pike'],
		['They met Scot Nationalists.', 'organisation Scot Nationalists: Scot Nationalists'],
	],
	'friends and mothers are no body': [['Mothers of Ada Pike left.', 'person Ada Pike: Ada Pike']],
	'two people joined by “&”': [
		['Tom Pike & Ada Moor sang.', 'person Tom Pike: Tom Pike', 'person Ada Moor: Ada Moor'],
	],
	'a firm without what it does': [
		[
			'A spokesman for Calder Marine left. Calder Marine DMCC was fined.',
			'organisation Calder Marine DMCC: Calder Marine, Calder Marine DMCC',
		],
		[
			'The Calder Marine vessel sailed for Calder Marine DMCC.',
			'organisation Calder Marine DMCC: Calder Marine, Calder Marine DMCC',
		],
		['The ship Calder sailed for Calder Shipping.', 'organisation Calder Shipping: Calder Shipping'],
		[
			'They sued the builder Brightwater Homes. They say Brightwater lost.',
			'organisation Brightwater Homes: Brightwater Homes, Brightwater',
		],
		[
			'They read the Northern Press Agency, as Northern Press is called.',
			'organisation Northern Press Agency: Northern Press Agency, Northern Press',
		],
	],
	'a name that begins with a word that often opens a sentence': [
		[
			'They met the chief of Red Fork Power. Red Fork Power left.',
			'organisation Red Fork Power: Red Fork Power, Red Fork Power',
		],
	],
	'what is called so in quote marks': [
		['They read a new report, “Empty Nets”, and the novel “The Price of Salt”.'],
		['They read in a report, “Ada Pike left the port”.', 'person Ada Pike: Ada Pike'],
	],
	'a government': [
		[
			'The Government of National Unity left. The Government of Kelm left.',
			'organisation Government of National Unity: Government of National Unity',
			'place Kelm: Kelm',
		],
		[
			'Government of National Unity was formed.',
			'organisation Government of National Unity: Government of National Unity',
		],
	],
	'a people’s word that is a first name': [
		['They met the chef Dane Fox.', 'person Dane Fox: Dane Fox'],
		['They met a Dane in June.'],
	],
	'who somebody is': [
		[
			'They met the runner Luca Marchetti and a sprinter. Sprinter Marchetti left.',
			'person Luca Marchetti: Luca Marchetti, Marchetti',
		],
		[
			'They met the runner Luca Marchetti. Archer Marchetti left.',
			'person Luca Marchetti: Luca Marchetti',
			'person Archer Marchetti: Archer Marchetti',
		],
		['They met Under Secretary for Export Controls Ada Moor.', 'person Ada Moor: Ada Moor'],
		[
			'They met Hannah Osei, Chief Medical Officer, and Kenji Mori, M.D., in the old town hall that day.',
			'person Hannah Osei: Hannah Osei',
			'person Kenji Mori: Kenji Mori',
		],
		['They met Gonzalo Rivas Peña. Rivas left.', 'person Gonzalo Rivas Peña: Gonzalo Rivas Peña, Rivas'],
		['They met Ada Moor Wolf. Moor left.', 'person Ada Moor Wolf: Ada Moor Wolf'],
	],
	'countries that no list has': [
		['They asked the Vostrany foreign ministry.', 'place Vostrany: Vostrany'],
		[
			'They asked President Igor Rastov of Vostrany.',
			'person Igor Rastov: Igor Rastov',
			'place Vostrany: Vostrany',
		],
		['They met the Minister of Hydraulics in June.', 'organisation Hydraulics: Hydraulics'],
		['It fights its neighbour Ulmaria.', 'place Ulmaria: Ulmaria'],
		['It sank off the coast of Tessel, Orlanda.', 'place Tessel: Tessel', 'place Orlanda: Orlanda'],
		['They met Nyanda’s main opposition party.', 'place Nyanda: Nyanda'],
		['They saw his neighbour Ulmer.', 'person Ulmer: Ulmer'],
		['They told their neighbour Pike to leave.', 'person Pike: Pike'],
		['They feared their neighbor Moor.', 'person Moor: Moor'],
	],
	'two towns of one dateline': [
		['LONDON/ARDEN (Agency) — The navy left.', 'place London: LONDON', 'place Arden: ARDEN'],
	],
	'what has a number': [['They drove on Highway 12 to Room 14.']],
	'a sheriff’s office': [
		[
			'They rang the Marlow County Sheriff’s Office.',
			"organisation Marlow County Sheriff's Office: Marlow County Sheriff’s Office",
		],
	],
	'who speaks in a transcript': [
		['A talk\n\nThey met in the port on that day.\n\nSTEVE OKAFOR: So is it?\n\nOKAFOR: It is.'],
	],
	'capitals that shout': [
		['They asked: “WILL HE LEAVE US WITH NOTHING?”'],
		['They met on that day.\n\nHE LEFT US WITH NOTHING.'],
		['They met on that day.\n\nTHEY MET THE US ENVOY.', 'place United States: US'],
		['They met the US envoy.', 'place United States: US'],
	],
	'posts with capitals that belong to no name': [
		[
			'They met County Manager Ada Pike and Fire Chief Tom Lund.',
			'person Ada Pike: Ada Pike',
			'person Tom Lund: Tom Lund',
		],
		['They met Advocate-General S. Pike.', 'person S. Pike: S. Pike'],
		['The minister of Hydraulics Ada Pike left.', 'person Ada Pike: Ada Pike'],
		['They trust the engineer Baldini.', 'person Baldini: Baldini'],
	],
	'fields of ministers': [['The mayor of Hydra attacks the judges.', 'place Hydra: Hydra']],
	'what an agency notes of its copy': [
		['UPDATE 3-Ada Pike quits\n\nIt is old.', 'person Ada Pike: Ada Pike'],
	],
	'how people are spoken to': [
		['My hon. Friend is right, and several hon. Members rose.'],
		['They said: “Yes, Your Honour.”'],
		['They met the singer Honour Pike.', 'person Honour Pike: Honour Pike'],
	],
	'several who open a sentence': [
		['Neighbours told how it sank. Relatives said so. Judges left.'],
		['Adams told how it sank.', 'person Adams: Adams'],
	],
	'how far a body reaches': [
		[
			'They asked Rights Monitor International in June.',
			'organisation Rights Monitor International: Rights Monitor International',
		],
		['They asked Calder Bio, Inc. in June.', 'organisation Calder Bio: Calder Bio'],
	],
	'what only states have': [
		['Zemland’s air force chief left.', 'place Zemland: Zemland'],
		['Zemland’s central bank left.', 'place Zemland: Zemland'],
	],
	'names of two words of which one is a paper': [
		['They read a paper by New Dawn, the opposition alliance, in June.', 'organisation New Dawn: New Dawn'],
		['They boarded the ship called the Halcyon Dawn.'],
		['They read Dawn in June.', 'organisation Dawn: Dawn'],
	],
	'who heads it': [
		['They met the chief executive of Kelm Water.', 'organisation Kelm Water: Kelm Water'],
		['It broke Common Article 3 of the treaty.'],
	],
	'days of the week': [['They met on Saturdays and wrote on Sundays.']],
};

describe('names in the news', () => {
	for (const [group, cases] of Object.entries(tables)) {
		describe(group, () => {
			for (const [text, ...entities] of cases) {
				it(text, () => assert.deepEqual(named(text), entities));
			}
		});
	}
});

describe('what people have too makes nobody a place', () => {
	for (const text of [
		'Moor’s neighbours called the police.',
		'Pike’s neighbour complained.',
		'Pike’s military career ended.',
	]) {
		it(text, () => {
			assert.deepEqual(
				named(text).filter(one => one.startsWith('place')),
				[],
			);
		});
	}
});

describe('the words for what firms deal in', () => {
	it('stand in one list alone', () => {
		const trades = [...tradeWords, ...doubtfulTrades];
		assert.equal(new Set(trades).size, trades.length);
		assert.deepEqual(
			trades.filter(word => organisationHeads.has(word)),
			[],
		);
	});
});
