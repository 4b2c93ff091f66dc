import assert from 'node:assert/strict';
import fc from 'fast-check';
import { assertLinearIn } from '../../support/growth';
import { longTexts, newsProse } from '../text/newsProse';
import { entitiesIn, named } from './recognised';

describe('recogniseEntities', () => {
	const cases: readonly (readonly [name: string, text: string, entities: readonly string[]])[] = [
		[
			'a person and the surname',
			'The pier burned, said Ada Marsh. Later Marsh left.',
			['person Ada Marsh: Ada Marsh, Marsh'],
		],
		[
			'places whose names begin with an adjective of nationality',
			'They flew over British Columbia and the Persian Gulf.',
			['place British Columbia: British Columbia', 'place Persian Gulf: Persian Gulf'],
		],
		['a constable', 'They met PC Amy Rudd. Rudd left.', ['person Amy Rudd: Amy Rudd, Rudd']],
		['a magazine', "They read PC World's report.", ['organisation PC World: PC World']],
		[
			'two words written as one',
			'They asked the dealer HostKarma, whose team left.',
			['organisation HostKarma: HostKarma'],
		],
		[
			'a surname with a capital inside',
			'They met Mr DeSantis and Mr MacArthur.',
			['person DeSantis: DeSantis', 'person MacArthur: MacArthur'],
		],
		['a faith of two words', 'He is a Roman Catholic bishop.', []],
		['an airline', 'They flew with Skylark Air.', ['organisation Skylark Air: Skylark Air']],
		['a zone', 'The Tarvia Free Zone is small.', ['place Tarvia Free Zone: Tarvia Free Zone']],
		['people who open a sentence', 'Thieves who stole lead fled. Users who paid got it.', []],
		['an appendix, and what programs are made of', 'They found a DLL and a RAR file in Appendix A.', []],
		['a key, and rules for scanners', 'Those with a YubiKey were safe. Our YARA rule matched.', []],
		['a town nearby', 'A plan in nearby Hatherley had cost a lot.', ['place Hatherley: Hatherley']],
		['who works in a town', 'A guard at the museum in Werdal who left was ill.', ['place Werdal: Werdal']],
		[
			'a surname that begins a sentence',
			'The pier burned, said Ada Marsh. Marsh left.',
			['person Ada Marsh: Ada Marsh, Marsh'],
		],
		[
			'a possessive ending',
			"They read Ada Marsh's letter and Marsh’s answer.",
			['person Ada Marsh: Ada Marsh, Marsh'],
		],
		[
			'a title',
			'They met Foreign Minister Ivo Tarnek and Mr. Tarnek smiled.',
			['person Ivo Tarnek: Ivo Tarnek, Tarnek'],
		],
		['a title with an office', 'They met Secretary of State Ivo Tarnek.', ['person Ivo Tarnek: Ivo Tarnek']],
		['a title of a country', 'They met French President Ivo Tarnek.', ['person Ivo Tarnek: Ivo Tarnek']],
		[
			'a title of an organisation',
			'They met CIA Director Ivo Tarnek.',
			['organisation CIA: CIA', 'person Ivo Tarnek: Ivo Tarnek'],
		],
		[
			'an office that opens the sentence',
			'Secretary of State Ivoria Tarnek told them.',
			['person Ivoria Tarnek: Ivoria Tarnek'],
		],
		['an address by the post alone', 'Madam Secretary, they left.', []],
		[
			'initials that give somebody the word',
			'A talk\n\nThey met Lars Hovden.\n\nLH: Yes, it did.\n\nQT: They did.',
			['person Lars Hovden: Lars Hovden, LH'],
		],
		[
			'a surname in capitals that gives somebody the word',
			'A talk\n\nThey met Lars Hovden.\n\nHOVDEN: Yes, it did.\n\nMARSH: They did.',
			['person Lars Hovden: Lars Hovden, HOVDEN'],
		],
		[
			'initials of two people',
			'A talk\n\nThey met Lars Hovden and Lena Harm.\n\nLH: Yes, it did.',
			['person Lars Hovden: Lars Hovden', 'person Lena Harm: Lena Harm'],
		],
		[
			'initials that stand elsewhere too',
			'A talk\n\nThey met Lars Hovden of LHX.\n\nLHX: It did.',
			['person Lars Hovden: Lars Hovden', 'organisation LHX: LHX, LHX'],
		],
		[
			'a hill behind a word that no list knows',
			'They met at Gallow Hill, in spite of it.',
			['place Gallow Hill: Gallow Hill'],
		],
		[
			'a well-known word in the name of a firm',
			'Two firms, Atlantic Ferries and Marlow Research, sued.',
			['organisation Atlantic Ferries: Atlantic Ferries', 'organisation Marlow Research: Marlow Research'],
		],
		[
			'two fields of a centre of research',
			'It is by the Centre for Sea and Shore Research.',
			['organisation Centre for Sea and Shore Research: Centre for Sea and Shore Research'],
		],
		[
			'a town and the university that is called after it',
			'The city of Dunreagh is old. They met in Dunreagh, near the University of Dunreagh.',
			['place Dunreagh: Dunreagh, Dunreagh', 'organisation University of Dunreagh: University of Dunreagh'],
		],
		[
			'a church of a saint',
			'They went to Saint Elena’s Church.',
			["organisation Saint Elena's Church: Saint Elena’s Church"],
		],
		[
			'a place whose people are named before an office',
			'It is Velmora that helps them. They met Velmoran Foreign Minister Wan Yi. A fair price, Velmora said.',
			['place Velmora: Velmora, Velmora', 'person Wan Yi: Wan Yi'],
		],
		[
			'a surname that is a company’s last word elsewhere',
			'They met President Sean Mills.',
			['person Sean Mills: Sean Mills'],
		],
		[
			'a rank before a name that could be a firm’s',
			'They met Sgt. Line Karpish.',
			['person Line Karpish: Line Karpish'],
		],
		['a decree', 'They signed Executive Order 12.', []],
		[
			'a firm in a sentence’s first word but one',
			'Rival Medica rose. They use Medica.',
			['organisation Medica: Medica, Medica'],
		],
		['initials', 'They met Ivo K. Tarnek there.', ['person Ivo K. Tarnek: Ivo K. Tarnek']],
		[
			'particles',
			'They met Otto von Lund, Maria de la Voss and Khalid al-Basri.',
			[
				'person Otto von Lund: Otto von Lund',
				'person Maria de la Voss: Maria de la Voss',
				'person Khalid al-Basri: Khalid al-Basri',
			],
		],
		[
			'a family name that comes first',
			'They met Zhao Meilin. Later Zhao left.',
			['person Zhao Meilin: Zhao Meilin, Zhao'],
		],
		[
			'a first name that is a month too',
			'They met Jan Voss in Jan 2020. Voss left.',
			['person Jan Voss: Jan Voss, Voss'],
		],
		[
			'a first name that is an abbreviation in capitals',
			'They met Mia Voss. Voss left.',
			['person Mia Voss: Mia Voss, Voss'],
		],
		['a month before an unknown name', 'In June Marsh Ltd was sold.', ['organisation Marsh Ltd: Marsh Ltd']],
		[
			'months before other words',
			'In April Reuters asked; on Jan. 3 and in May Marsh Ltd. was sold.',
			['organisation Reuters: Reuters', 'organisation Marsh Ltd: Marsh Ltd'],
		],
		[
			'an owner whose company is called after them',
			'Haan Logistics fell. Its chairman Ruud Haan was ill. Later Haan wrote a letter.',
			['organisation Haan Logistics: Haan Logistics', 'person Ruud Haan: Ruud Haan, Haan'],
		],
		[
			'a paper by its last word',
			'They read the Ellory Mail. The Mail got no answer from Brell Securities.',
			['organisation Ellory Mail: Ellory Mail, Mail', 'organisation Brell Securities: Brell Securities'],
		],
		['a month for a surname', 'They met Teresa May in May.', ['person Teresa May: Teresa May']],
		[
			'a ministry',
			'It angered the Ministry of Trade and Industry.',
			['organisation Ministry of Trade and Industry: Ministry of Trade and Industry'],
		],
		[
			'a ministry of a country',
			'It angered the Chilean Foreign Ministry.',
			['organisation Chilean Foreign Ministry: Chilean Foreign Ministry'],
		],
		[
			'a think tank',
			'They asked the Centre for a Better Coast.',
			['organisation Centre for a Better Coast: Centre for a Better Coast'],
		],
		[
			'an abbreviation in brackets',
			'They asked the Coastal Steel Union (CSU). The CSU agreed.',
			['organisation Coastal Steel Union: Coastal Steel Union, CSU, CSU'],
		],
		[
			'an abbreviation by its letters',
			'They asked the Coastal Steel Union. The CSU agreed.',
			['organisation Coastal Steel Union: Coastal Steel Union, CSU'],
		],
		[
			'a possessive inside',
			"They asked the Kestrel People's Party.",
			["organisation Kestrel People's Party: Kestrel People's Party"],
		],
		[
			'companies by what they are called for short',
			'They met Helios Pharma AG and Northgate Labs. Helios grew; Northgate shares fell.',
			[
				'organisation Helios Pharma AG: Helios Pharma AG, Helios',
				'organisation Northgate Labs: Northgate Labs, Northgate',
			],
		],
		[
			'makers of instruments',
			'They asked Texas Instruments.',
			['organisation Texas Instruments: Texas Instruments'],
		],
		[
			'one that speaks of itself as "it"',
			'They met. Ivanor said it had left.',
			['organisation Ivanor: Ivanor'],
		],
		[
			'one with analysts',
			'It fell, said Jefferon analyst Ada Pike.',
			['organisation Jefferon: Jefferon', 'person Ada Pike: Ada Pike'],
		],
		[
			'two fields of one body',
			'They asked the National Cereals and Produce Board.',
			['organisation National Cereals and Produce Board: National Cereals and Produce Board'],
		],
		[
			'airlines and stations',
			'They asked Air France and Radio Sahel FM.',
			['organisation Air France: Air France', 'organisation Radio Sahel FM: Radio Sahel FM'],
		],
		[
			'an office in a cabinet',
			'They met Agriculture Cabinet Secretary Peter Pike.',
			['person Peter Pike: Peter Pike'],
		],
		[
			'posts of courts and police',
			'They met Advocate Ada Pike, Det Con Helen Moss and Leader of the Opposition Bo Lund.',
			['person Ada Pike: Ada Pike', 'person Helen Moss: Helen Moss', 'person Bo Lund: Bo Lund'],
		],
		[
			'a field of a minister that no list has',
			'They met the Minister of Hydraulics, Ada Pike, and the Head of Communications.',
			['person Ada Pike: Ada Pike'],
		],
		[
			'places by their endings, seats and mayors',
			'It left Tamirstan. The MP for Westmarch met Toledon Mayor Ada Pike.',
			[
				'place Tamirstan: Tamirstan',
				'place Westmarch: Westmarch',
				'place Toledon: Toledon',
				'person Ada Pike: Ada Pike',
			],
		],
		['a port with a first name', 'It left Port Amadou.', ['place Port Amadou: Port Amadou']],
		[
			'a terminal and a capital',
			'It hit the Lukhovo terminal and the capital, Orqand.',
			['place Lukhovo: Lukhovo', 'place Orqand: Orqand'],
		],
		[
			'a family name that is a word',
			'They met Song Liwei. It leaks, Song said.',
			['person Song Liwei: Song Liwei, Song'],
		],
		[
			'programs, versions and flaws are none',
			'They hid a backdoor dubbed GLASSWORM, the Moonlit malware, a stealer known as PebbleDash and SilkNet Connect appliances (CVE-2025-1234). It needs XQ9 or version 22.7R2 of it, over DNS.',
			[],
		],
		[
			'people of whom something is done are some',
			'They met Bo Lund and Ada Pike. They used a flaw to exploit Lund and shot Pike.',
			['person Bo Lund: Bo Lund, Lund', 'person Ada Pike: Ada Pike, Pike'],
		],
		[
			'a house and its office',
			'They asked the White House Office of Trade.',
			['organisation White House Office of Trade: White House Office of Trade'],
		],
		['medicines and exercises are none', 'It sells the drug Slimora. They began the exercise Balikatan.', []],
		[
			'laws, works and products are none',
			'In his memoirs, A Fair Wind, he cites the Freedom of Information Act and Google Maps.',
			[],
		],
		['sums and faiths are none', 'He was a Methodist with Rs 40 and Sh2.3 billion.', []],
		['an ampersand', 'They asked Lund & Marsh about it.', ['organisation Lund & Marsh: Lund & Marsh']],
		[
			'an administration',
			'They asked the Tarnek administration.',
			['organisation Tarnek administration: Tarnek administration'],
		],
		[
			'media',
			'They told Reuters and The New York Times.',
			['organisation Reuters: Reuters', 'organisation New York Times: New York Times'],
		],
		[
			'names of one country',
			'The United States agreed, and U.S. officials left. The US paid.',
			['place United States: United States, U.S., US'],
		],
		['a lake', 'They swam in Lake Tarnek.', ['place Lake Tarnek: Lake Tarnek']],
		[
			'an unknown town',
			'They swam in Tarnekburg, France.',
			['place Tarnekburg: Tarnekburg', 'place France: France'],
		],
		[
			'two countries with a hyphen',
			'They held France-Chile talks.',
			['place France: France', 'place Chile: Chile'],
		],
		['a compound', 'They met a Paris-based lawyer.', ['place Paris: Paris']],
		[
			'wars, prizes and days',
			'On Monday the Nobel Prize and the Gulf War were discussed on the Internet.',
			[],
		],
		['words that open a sentence', 'Critics left. Despite that, Reports came. Nobody did.', []],
		['emphasis', 'They NEVER never came.', []],
		['an article', 'They asked The Kestrel Group.', ['organisation Kestrel Group: Kestrel Group']],
		[
			'the fullest form of a person',
			'They met Ada Marsh. Later Ada K. Marsh left.',
			['person Ada K. Marsh: Ada Marsh, Ada K. Marsh'],
		],
		[
			'a shorter form of an organisation',
			'They left Pike Port Union. The Port Union wept.',
			['organisation Pike Port Union: Pike Port Union, Port Union'],
		],
		[
			'an organisation after its shorter form',
			'They left the Port Union. The Pike Port Union wept.',
			['organisation Pike Port Union: Port Union, Pike Port Union'],
		],
		[
			'a head that refers to what was named',
			'They left the Church of Tarnek. The Church wept.',
			['organisation Church of Tarnek: Church of Tarnek, Church'],
		],
		['a head that refers to nothing', 'They left the Ministry there.', []],
		[
			'a nationality that is also a newspaper',
			'Australian senators read The Australian.',
			['organisation Australian: Australian'],
		],
		[
			'a person who is called Gang',
			'They met Minister Qin Gang. The Wang Gang fled.',
			['person Qin Gang: Qin Gang', 'organisation Wang Gang: Wang Gang'],
		],
		[
			'a well-known name that begins with a nationality',
			'They flew with British Airways.',
			['organisation British Airways: British Airways'],
		],
		[
			'who gave a picture, before who is on it',
			'Getty Images Ada Marsh waves.',
			['organisation Getty Images: Getty Images', 'person Ada Marsh: Ada Marsh'],
		],
		['a well-known surname', 'They saw Gorbachev there.', ['person Gorbachev: Gorbachev']],
		[
			'a Chinese name that begins with a word',
			'They met Vice Premier He Tarnek.',
			['person He Tarnek: He Tarnek'],
		],
		['groups of people at a beginning', 'Campaigners said so. Rescuers told them.', []],
		['a sentence in capitals', 'SEE BELOW. They left.', []],
		[
			'a question with a capital for nearly every word',
			'Mayor Says Kelm Harbour Council Never Heard of Marrow Bridge plan? They left.',
			[],
		],
		['a currency', 'They paid US$ 20 for it.', []],
		['members of a faith', 'They met Muslims in Paris.', ['place Paris: Paris']],
		['a handle', 'They wrote to @Tarnek about #TarnekPier.', []],
		[
			'a dateline',
			'NEW YORK (Reuters) - The pier burned.',
			['place New York: NEW YORK', 'organisation Reuters: Reuters'],
		],
		[
			'a word that opens the sentence behind a dateline',
			'KELM, Arden (Reuters) - Divers left Paris.',
			['place Kelm: KELM', 'place Arden: Arden', 'organisation Reuters: Reuters', 'place Paris: Paris'],
		],
		[
			'a word that opens the sentence behind a dateline in small letters',
			'Kelm (CNN) — Divers left Paris.',
			['place Kelm: Kelm', 'organisation CNN: CNN', 'place Paris: Paris'],
		],
		[
			'two places in a dateline',
			'KELM and TARNEK, 3 May - Divers left Paris.',
			['place Kelm: KELM', 'place Tarnek: TARNEK', 'place Paris: Paris'],
		],
		[
			'a dash that ends no dateline',
			'NATO said so - Kelmeria cheered - and left.',
			['organisation NATO: NATO', 'organisation Kelmeria: Kelmeria'],
		],
		[
			'an indented dateline, and one behind a mark that nobody sees',
			'  KELM, 3 May - Divers left.\n\n\ufeffTARNEK, 3 May - Divers left.\n\n\u200bMARSH, 3 May - Divers left.',
			['place Kelm: KELM', 'place Tarnek: TARNEK', 'place Marsh: MARSH'],
		],
		[
			'names with soft hyphens',
			'They met Ada Marsh and Ma\u00adrie Kelm there. Later Marsh and K\u00adelm left.',
			['person Ada Marsh: Ada Marsh, Marsh', 'person Marie Kelm: Ma\u00adrie Kelm, K\u00adelm'],
		],
		[
			'a dateline that no list knows',
			'PORT TARNEK, Osmeria, March 3 — The pier of the port burned.',
			['place Port Tarnek: PORT TARNEK', 'place Osmeria: Osmeria'],
		],
		[
			'names with a slash between them',
			'It was seen by Ada Marsh/Tarnek Courier.',
			['person Ada Marsh: Ada Marsh', 'organisation Tarnek Courier: Tarnek Courier'],
		],
		[
			'a newspaper and its last word',
			'They told the Tarnek Courier. The report in the Courier was long.',
			['organisation Tarnek Courier: Tarnek Courier, Courier'],
		],
		[
			'the hospital of a saint',
			"They went to St. Mary's Hospital.",
			["organisation St. Mary's Hospital: St. Mary's Hospital"],
		],
		[
			'a club and a headland by the words round them',
			'They met Tarnek United off Gull Head.',
			['organisation Tarnek United: Tarnek United', 'place Gull Head: Gull Head'],
		],
		[
			'a country by what it has',
			"They met Osmer's president and later Osmer's Foreign Ministry, not Edda Lund's government.",
			[
				'place Osmer: Osmer, Osmer',
				'organisation Foreign Ministry: Foreign Ministry',
				'person Edda Lund: Edda Lund',
			],
		],
		[
			'a country by its government alone, and a person by hers',
			"They met Osmer's government. Ada Marsh won, and Marsh's government fell.",
			['place Osmer: Osmer', 'person Ada Marsh: Ada Marsh, Marsh'],
		],
		[
			'a port whose name people have too',
			'The free port of Sabine is shut. A bank in Sabine failed. He ran a firm in Sabine.',
			['place Sabine: Sabine, Sabine, Sabine'],
		],
		[
			'an address',
			'Ada Marsh, of Mill Lane, Harrowby, left. They met Diane Lane.',
			[
				'person Ada Marsh: Ada Marsh',
				'place Mill Lane: Mill Lane',
				'place Harrowby: Harrowby',
				'person Diane Lane: Diane Lane',
			],
		],
		[
			'an office of somebody with a title',
			'They wrote to the Office of the Prime Minister.',
			['organisation Office of the Prime Minister: Office of the Prime Minister'],
		],
		[
			'newspapers whose article has a capital inside a sentence',
			'Notes seen by The Courier and emails seen by The Meridian tell of it.',
			['organisation Courier: Courier', 'organisation Meridian: Meridian'],
		],
		[
			'a country by its governing party and its diplomat',
			"They met Velland's governing party, and a Velland diplomat left.",
			['place Velland: Velland, Velland'],
		],
		[
			'what somebody is, at the beginning of a sentence',
			'Toxicologist Lena Brand left. Walter Peter Moor stayed.',
			['person Lena Brand: Lena Brand', 'person Walter Peter Moor: Walter Peter Moor'],
		],
		[
			'a body of several who own it',
			"They met the Dock Workers' Union. The Browns' house burned.",
			["organisation Dock Workers' Union: Dock Workers' Union", 'organisation Browns: Browns'],
		],
		[
			'people of a place that is named',
			'The resale of Aldoran rifles in Aldora went on.',
			['place Aldora: Aldora'],
		],
		[
			'a person by the government that bears both names',
			"They met Osmer's president, not Orsin Valt's government.",
			['place Osmer: Osmer', 'person Orsin Valt: Orsin Valt'],
		],
		[
			'no ship where a clause begins behind the name',
			'They came with Lena Brand, the first boat of the day had left.',
			['person Lena Brand: Lena Brand'],
		],
		['a station', 'They heard it on Radio Kestow.', ['organisation Radio Kestow: Radio Kestow']],
		[
			'a town by its noun, and one before a number',
			'They met in the town of Hradek near Sorn, 40 km away.',
			['place Hradek: Hradek', 'place Sorn: Sorn'],
		],
		[
			'a company and its first word',
			'They met at Kelm Shipyard. It angered Kelm.',
			['organisation Kelm Shipyard: Kelm Shipyard, Kelm'],
		],
		[
			'what kind of body it is, behind a comma',
			'Later Arden Osmer, a city-based group, left. The company, Kelm Water, stayed.',
			['organisation Arden Osmer: Arden Osmer', 'organisation Kelm Water: Kelm Water'],
		],
		[
			'a body of which the words round it tell once',
			'Kelm Water left. Kelm Water stayed. Later the company, Kelm Water, rejected it.',
			['organisation Kelm Water: Kelm Water, Kelm Water, Kelm Water'],
		],
		[
			'no ship, whatever else is said of it',
			'The tanker Kelm Rose sank. Ada Marsh was master of the Kelm Rose. Aboard the Kelm Rose all slept.',
			['person Ada Marsh: Ada Marsh'],
		],
		[
			'no ship of which an apposition tells',
			'They saw the Kelm Rose, a 90-metre tanker owned by Ada Marsh. A ferry, the Orla Brand, was near.',
			['person Ada Marsh: Ada Marsh'],
		],
		[
			'no ship that is called as a woman',
			'The tanker Lena Brand sank. They met Ada Marsh.',
			['person Ada Marsh: Ada Marsh'],
		],
		['the owner of a ship', 'They met Ada Marsh, a ship owner.', ['person Ada Marsh: Ada Marsh']],
		['no cable', 'They mended the Kelmwater cable. The Kelmwater is long.', []],
		[
			'no adjective of a people that nobody knows',
			'The Kelmish embassy and two Kelmish ships were near a Kelmish port.',
			[],
		],
		[
			'somebody whose name ends like one',
			'Later they met Cavendish. Cavendish said so, and Cavendish agreed.',
			['person Cavendish: Cavendish, Cavendish, Cavendish'],
		],
		[
			'initials and particles, and the surname with its particle',
			'It failed, said J. P. van Kelm. Later they asked van Kelm.',
			['person J. P. van Kelm: J. P. van Kelm, van Kelm'],
		],
		['no words that are shouted', 'They BLEW UP the pier and the press is MUTE!', []],
		[
			'no labels that are words of a name',
			'A talk\n\nCy Pike of the Kelm Fact Institute met the Kelm Analysis Group.\n\nFACT: The dam is whole.\n\nANALYSIS: It leaks.',
			[
				'person Cy Pike: Cy Pike',
				'organisation Kelm Fact Institute: Kelm Fact Institute',
				'organisation Kelm Analysis Group: Kelm Analysis Group',
			],
		],
		[
			'a surname of two parts in capitals that gives somebody the word',
			'A talk\n\nThey met Ida O’Neil and Bo Lund-Voss.\n\nO’NEIL: It leaks.\n\nLUND-VOSS: It does.',
			["person Ida O'Neil: Ida O’Neil, O’NEIL", 'person Bo Lund-Voss: Bo Lund-Voss, LUND-VOSS'],
		],
		['no labels', 'UPDATE: The pier burned.\n🚨 BOMBSHELL: The pier burned.\nUPDATE 2: It burned.', []],
		['no question in capitals', 'WHO GAINS?\nThe pier burned.', []],
		[
			'no verb with which a sentence begins',
			'Mark my words. Chase your neighbours. Furious people left.',
			[],
		],
		['a headland', 'They kept a light on Kelm Head.', ['place Kelm Head: Kelm Head']],
		[
			'a place where somebody says something',
			'Somebody at the harbour in Kelmhaven told them.',
			['place Kelmhaven: Kelmhaven'],
		],
		[
			'the brand of a company',
			'They sued Kelm Shipping Lines. Kelm denied it, as did Orla Bank of Kelmhaven and, later, Orla.',
			[
				'organisation Kelm Shipping Lines: Kelm Shipping Lines, Kelm',
				'organisation Orla Bank of Kelmhaven: Orla Bank of Kelmhaven, Orla',
			],
		],
		[
			'no bank by the name of its town',
			'They sued the Orla Bank of Kelmhaven in Kelmhaven.',
			['organisation Orla Bank of Kelmhaven: Orla Bank of Kelmhaven', 'place Kelmhaven: Kelmhaven'],
		],
		[
			'a country that has an adjective',
			'The Kelmian embassy left. Later Kelmia, it said, stayed.',
			['place Kelmia: Kelmia'],
		],
		[
			'a place by what belongs to it',
			'Later Kelmor council and the Kelmrath region, it said, closed. The invasion of Kelmuth failed.',
			['place Kelmor: Kelmor', 'place Kelmrath: Kelmrath', 'place Kelmuth: Kelmuth'],
		],
		[
			'a home',
			'It failed, said Ada Marsh, 71, from Kelmgate.',
			['person Ada Marsh: Ada Marsh', 'place Kelmgate: Kelmgate'],
		],
		['who governs', 'Later the government of Kelm Marsh left.', ['person Kelm Marsh: Kelm Marsh']],
		['what has shares', 'Shares in Kelmetics fell.', ['organisation Kelmetics: Kelmetics']],
		[
			'somebody with the surname of a park, by the post',
			'They asked its head of research, Orra Park. Later Park said no.',
			['person Orra Park: Orra Park, Park'],
		],
		['a park', 'They met in Orra Park.', ['place Orra Park: Orra Park']],
		[
			'a line by its brand',
			'Kelmor Line left. Kelmor says it did. Kelmath Coaches left, as did Kelmath.',
			[
				'organisation Kelmor Line: Kelmor Line, Kelmor',
				'organisation Kelmath Coaches: Kelmath Coaches, Kelmath',
			],
		],
		['a fund', 'The fund, Kelmwych Point, denied it.', ['organisation Kelmwych Point: Kelmwych Point']],
		[
			'news by its first word',
			'Later Kelm News reported it. As the Kelm said, it fell.',
			['organisation Kelm News: Kelm News, Kelm'],
		],
		['a country told of', 'They left Kelmar, a small country.', ['place Kelmar: Kelmar']],
		[
			'a firm told of by a participle',
			'They paid Kelmar Vantage, a small company registered in Tarn.',
			['organisation Kelmar Vantage: Kelmar Vantage', 'place Tarn: Tarn'],
		],
		['a party with an article', 'The Kelmars, whose seats count, left.', ['organisation Kelmars: Kelmars']],
		['a body that stands alone', 'They told Parliament of it.', ['organisation Parliament: Parliament']],
		['a language', 'It lies in Kelmar. They sang in Kelmarish.', ['place Kelmar: Kelmar']],
		['a substitute', 'Substitute Kai Marsh fell.', ['person Kai Marsh: Kai Marsh']],
		[
			'who is told',
			'Ada Marsh told Kelmar Radio of it.',
			['person Ada Marsh: Ada Marsh', 'organisation Kelmar Radio: Kelmar Radio'],
		],
		[
			'a country beside its bank',
			'The Bank of Kelmar fell. They went to Kelmar. It lies in Kelmar.',
			['organisation Bank of Kelmar: Bank of Kelmar', 'place Kelmar: Kelmar, Kelmar'],
		],
		[
			'a married couple by their titles',
			"They met Edwin Marsh and Harriet Marsh. Then Mrs Marsh left and Mr Marsh fell. It was Marsh's.",
			['person Edwin Marsh: Edwin Marsh, Marsh, Marsh', 'person Harriet Marsh: Harriet Marsh, Marsh'],
		],
		[
			'a title that fits nobody but who may be anybody',
			'They met Edwin Marsh and Zelko Marsh. Then Mrs Marsh left.',
			['person Edwin Marsh: Edwin Marsh', 'person Zelko Marsh: Zelko Marsh, Marsh'],
		],
		['letters behind a name', 'They met Ada Marsh KC there.', ['person Ada Marsh: Ada Marsh']],
		['a front', 'It fell on the Kelmar front.', ['place Kelmar: Kelmar']],
		['a river', 'It lies by the Kelmar river.', ['place Kelmar: Kelmar']],
		[
			'what speaks inside what is said',
			'Ada Marsh said Kelmar had left. They fear Kelmar.',
			['person Ada Marsh: Ada Marsh', 'organisation Kelmar: Kelmar, Kelmar'],
		],
		[
			'one who is told of once among many places',
			'The fleet of Kelmar sank. They saw Kelmar. Then Kelmar fell. It hit Kelmar. A ship left in Kelmar.',
			['place Kelmar: Kelmar, Kelmar, Kelmar, Kelmar, Kelmar'],
		],
		['inhabitants', 'It lies in Kelmar. Six Kelmarers left.', ['place Kelmar: Kelmar']],
		['a direction in a name', 'The Northern Wire saw it.', ['organisation Northern Wire: Northern Wire']],
		['a direction before a noun', 'Two Western officials saw it.', []],
		[
			'an abbreviation with whose it is',
			"Later Kelmar's Security Service (KSS) left. The KSS fell.",
			['organisation Kelmar: Kelmar', 'organisation Security Service: Security Service, KSS, KSS'],
		],
		['a colleague', 'My colleague Kelm was beaten.', ['person Kelm: Kelm']],
		['a friend', 'A friend, Kelm, fell. Anybody can see it.', ['person Kelm: Kelm']],
		[
			'a general staff',
			'It came from the General Staff in May.',
			['organisation General Staff: General Staff'],
		],
		['models of something', 'An F-16 and two Su-35s fell, and the G-7 met.', ['organisation G-7: G-7']],
		[
			'what a group goes by',
			'The hackers, known as Marsh Bear, left.',
			['organisation Marsh Bear: Marsh Bear'],
		],
		[
			'a secretary of the treasury',
			'They met Treasury Secretary Ada Marsh.',
			['person Ada Marsh: Ada Marsh'],
		],
		['a surname that is a newspaper', 'They met Yun Sun.', ['person Yun Sun: Yun Sun']],
		[
			'two who share a family name that stands first',
			'They met Wang Yi. Later Wang Wenbin left, and Wang smiled.',
			['person Wang Yi: Wang Yi', 'person Wang Wenbin: Wang Wenbin, Wang'],
		],
		[
			'two who share a family name that is a first name elsewhere',
			'They met Kim Jae-won. Later Kim Min-ji left, and Kim smiled.',
			['person Kim Jae-won: Kim Jae-won', 'person Kim Min-ji: Kim Min-ji, Kim'],
		],
		[
			'two who share a surname that stands last',
			'They met Ada Marsh. Later Bo Marsh left, and Marsh smiled.',
			['person Ada Marsh: Ada Marsh, Marsh', 'person Bo Marsh: Bo Marsh'],
		],
		[
			'a company by its legal form',
			'They paid Kelm Global FZE.',
			['organisation Kelm Global FZE: Kelm Global FZE'],
		],
		[
			'a country by its direction',
			'North Korea left. They met in the North.',
			['place North Korea: North Korea, North'],
		],
		['a direction', 'They met in the North.', ['place North: North']],
		[
			'an organisation that opens a sentence, by a word that is small elsewhere',
			'It is a national matter. National Intelligence Service staff left.',
			['organisation National Intelligence Service: National Intelligence Service'],
		],
		['weapons', 'Two Kelmar drones fell, and Boeing helicopters came.', ['organisation Boeing: Boeing']],
		['what is short for a law', 'The Trade Powers Act (TPA) bars it.', []],
		[
			'a place near which somebody is',
			'A man caught near Kelmovo, whose name was kept, left.',
			['place Kelmovo: Kelmovo'],
		],
		[
			'an agency with a country in its name',
			'He told the Agence France-Presse news agency.',
			['organisation AFP: Agence France-Presse'],
		],
		['a tycoon', 'Later Billionaire Ada Marsh left.', ['person Ada Marsh: Ada Marsh']],
		['who took a picture', 'The pier in May (Photo: Ada Marsh)', ['person Ada Marsh: Ada Marsh']],
		['a councillor', 'Later Cllr Ada Marsh left.', ['person Ada Marsh: Ada Marsh']],
		[
			'works',
			'The ship of Kelmby Marine Works sank.',
			['organisation Kelmby Marine Works: Kelmby Marine Works'],
		],
	];
	for (const [name, text, entities] of cases) {
		it(name, () => {
			assert.deepEqual(named(text), entities);
		});
	}

	it('finds in a sentence of many names what stands there', () => {
		const text =
			'Pier news\n\nSecretary of State Ivo Tarnek met Foreign Minister Ada Marsh in Vienna; Tarnek and Marsh talked.';
		assert.deepEqual(named(text), [
			'person Ivo Tarnek: Ivo Tarnek, Tarnek',
			'person Ada Marsh: Ada Marsh, Marsh',
			'place Vienna: Vienna',
		]);
	});

	it('finds in a headline only what it knows from elsewhere', () => {
		const text =
			'Marsh Blames Dark Winter For Pier Fire In France\n\nThe pier burned, said Ada Marsh on Tuesday, and nobody knew why it had.';
		assert.deepEqual(named(text), ['person Ada Marsh: Marsh, Ada Marsh', 'place France: France']);
	});

	it('names nobody from site furniture', () => {
		assert.deepEqual(named('By Ada Marsh\n\nThe pier burned down on Tuesday, and nobody knew why.'), []);
	});

	it('ties adjectives to their country, mentioned or not', () => {
		const text = 'French ships left France. Chilean ships came.';
		assert.deepEqual(
			entitiesIn(text).map(({ name, mentions, adjectives }) => [
				name,
				mentions.length,
				adjectives.map(({ start, end }) => text.slice(start, end)),
			]),
			[
				['France', 1, ['French']],
				['Chile', 0, ['Chilean']],
			],
		);
	});

	it('marks a capital or country that stands for its government', () => {
		const text =
			'Paris denied it. They met in Paris. Chile rejected it. A trip to Paris ended. It put pressure on Paris. Ada Marsh of Paris’s Ledger Bank said so.';
		assert.deepEqual(
			entitiesIn(text).map(({ name, mentions }) => [name, mentions.map(({ metonym }) => metonym ?? false)]),
			[
				['Paris', [true, false, false, true, false]],
				['Chile', [true]],
				['Ada Marsh', [false]],
				['Ledger Bank', [false]],
			],
		);
	});

	it('gives mentions in order, inside the text, each to one entity', () => {
		fc.assert(
			fc.property(newsProse, text => {
				const taken = new Set<number>();
				for (const { mentions } of entitiesIn(text)) {
					let before = -1;
					for (const { start, end } of mentions) {
						assert.ok(start > before && start < end && end <= text.length);
						for (let at = start; at < end; at++) {
							assert.ok(!taken.has(at));
							taken.add(at);
						}
						before = start;
					}
				}
			}),
		);
	});

	it('takes time in proportion to the length over long lines', function () {
		this.timeout(120_000);
		for (const text of longTexts) {
			assertLinearIn(text, entitiesIn);
		}
	});
});
