/**
 * A fourth set, written by somebody who had seen neither the code nor the other sets, and committed before it was
 * measured. Invented.
 */
import type { PairAnswer, SentencePair } from './pairs.dev.data';

function pair(answer: PairAnswer, hard: boolean, first: string, second: string): SentencePair {
	return { first, second, answer, hard };
}

export const fourthHeldOutPairs: readonly SentencePair[] = [
	pair(
		'other',
		true,
		'Energy minister Tobiah Krellan owns shares in the gas company Lumarque, according to a leaked shareholder register.',
		'Energy minister Tobiah Krellan denied that he had ever lobbied cabinet colleagues on behalf of the gas company Lumarque.',
	),
	pair(
		'other',
		true,
		"The owners of the Rostelle aluminium smelter have paid 6 million dalers in compensation to fishermen whose catch was poisoned by last year's spill.",
		"The owners of the Rostelle aluminium smelter have promised that fishermen hit by last year's spill will receive 6 million dalers in compensation before winter.",
	),
	pair(
		'other',
		true,
		'Tavrisk has closed its Point Gorsk border crossing with Elmoria, leaving hundreds of lorries stranded on both sides.',
		'Tavrisk will close its Point Gorsk border crossing with Elmoria if no deal on lorry tolls is reached by June, the interior minister warned.',
	),
	pair(
		'other',
		false,
		'Two former executives of the bank Hollingrave Trust were acquitted of insider trading on Monday.',
		'The bank Hollingrave Trust plans to close 60 branches and cut 1,100 jobs by the end of the year.',
	),
	pair(
		'denies',
		true,
		'Judge Lionel Abarque accepted a racehorse as a gift from a property developer whose planning dispute he was hearing, the Morning Lantern reported.',
		"Judge Abarque bought the racehorse at public auction, his clerk said, describing the newspaper's story of a gift from a developer with a case before him as baseless.",
	),
	pair(
		'other',
		false,
		"Engineers lost contact with the Aurelisk weather satellite on Sunday night, Tormavia's space agency said.",
		"Tormavia's space agency has named Brigid Hallowane, a former test pilot, as its new director.",
	),
	pair(
		'denies',
		true,
		'Traces of the banned pesticide torvexan have been found in drinking water across Ashmerrow county, state inspectors said.',
		"There is no torvexan in Ashmerrow's tap water, the county's water company said, arguing that the inspectors' samples had been spoiled in the laboratory.",
	),
	pair(
		'denies',
		false,
		'The shipping company Norvane Lines has been smuggling sanctioned timber out of Tiskamar aboard its grain carriers, a parliamentary report alleges.',
		'Norvane Lines on Monday denied that it had smuggled sanctioned timber out of Tiskamar on its grain ships.',
	),
	pair(
		'same',
		false,
		'At least 14 miners were killed when a shaft collapsed at the Gorrin coal mine in northern Palvetia on Sunday, rescuers said.',
		'Rescue workers said a shaft collapse on Sunday at the Gorrin coal mine in the north of Palvetia had left at least 14 miners dead.',
	),
	pair(
		'denies',
		false,
		'The drugmaker Pellorin hid trial data linking its migraine pill Zelvane to liver damage, according to a lawsuit filed this week.',
		'Pellorin denies concealing any trial data on liver damage caused by its migraine pill Zelvane, a company spokeswoman said.',
	),
	pair(
		'denies',
		true,
		'The battery maker Greywick Cells forged safety certificates for 9,000 electric scooters, prosecutors in Morrowend allege.',
		"A lawyer for Greywick Cells called the prosecutors' account of forged scooter safety certificates a fairy tale and insisted that every document was genuine.",
	),
	pair(
		'other',
		false,
		'Wholesale electricity prices in Naristelle rose by 9 per cent last month as a cold spell drove up demand.',
		'Household water bills in Naristelle fell by 4 per cent last month after a new subsidy came into force.',
	),
	pair(
		'other',
		false,
		'More than 200 cases of measles have been recorded in Lower Vembrick since January, health officials said.',
		"Health officials in Lower Vembrick plan to open a new children's hospital in the spring of next year.",
	),
	pair(
		'same',
		true,
		"President Othmar Delacq of Corvassa pardoned 312 people jailed over the bread-price protests on the eve of the country's independence day.",
		"A day before the national independence holiday, Corvassa's head of state granted clemency to just over 300 people imprisoned for demonstrating against the cost of bread.",
	),
	pair(
		'same',
		true,
		'A cousin of Prime Minister Aldo Renquist won the contract to build the new tram depot in Drunholt without a public tender, leaked documents show.',
		"No competitive bidding took place before the job of building Drunholt's new tram depot was handed to the prime minister's cousin, according to papers from Mr Renquist's office.",
	),
	pair(
		'same',
		false,
		"Quelland's foreign minister, Ilse Brakendal, will travel to Ondressa next Monday for talks on the river border the two countries share, her office announced.",
		"Ilse Brakendal, the foreign minister of Quelland, is to visit Ondressa on Monday next week to discuss the two countries' shared river border.",
	),
	pair(
		'other',
		false,
		'Fishing crews in Port Selwarth blocked the harbour entrance with their boats on Thursday in protest against new catch quotas.',
		'The harbour at Port Selwarth will be dredged next summer so that larger ferries can dock there, the town council said.',
	),
	pair(
		'denies',
		true,
		'Billionaire Casper Thunevald secretly met opposition leader Mirela Ostoyan at a hotel in Bellisk in March, security officials say.',
		'"I have never so much as shaken Mr Thunevald\'s hand, in Bellisk or anywhere else," said opposition leader Mirela Ostoyan when asked about a supposed meeting at a hotel in March.',
	),
	pair(
		'same',
		false,
		"Cyclist Joren Talvik tested positive for the blood booster erythrel after the third stage of the Tour of Lurnavia, the race's anti-doping panel said.",
		'The anti-doping panel of the Tour of Lurnavia said a sample given by rider Joren Talvik after stage three had come back positive for erythrel, a blood booster.',
	),
	pair(
		'other',
		false,
		'The Brannoth Gallery has returned a fourteenth-century altar panel to the monastery from which it was looted a hundred years ago.',
		'Thieves broke into the Brannoth Gallery early on Saturday and made off with a case of silver coins.',
	),
	pair(
		'same',
		true,
		'Drones launched by the Kasturan army destroyed the only bridge across the Nerith River at Dolvany overnight.',
		'Dolvany has lost its sole crossing over the Nerith after unmanned aircraft of the Kasturan military brought it down during the night, residents said.',
	),
	pair(
		'same',
		true,
		'A quarter of the seagrass in Tolmery Bay has died since the desalination plant opened there in 2019, according to a university survey.',
		"In the years since a facility for turning seawater into drinking water started up in 2019, 25 per cent of Tolmery Bay's seagrass has perished, marine biologists at the university found.",
	),
	pair(
		'other',
		true,
		"The telecoms firm Arkavel gave the secret police of Dunmora access to its customers' messages, a former engineer said.",
		"Asked whether Dunmora's secret police could read customers' messages, the chief executive of Arkavel did not deny it, saying only that she never discussed security matters.",
	),
	pair(
		'denies',
		false,
		'Tennis player Anouk Derrivale missed three drug tests within a year, a sports magazine reported on Friday.',
		'The agent of tennis player Anouk Derrivale rejected as false a report that she had missed three drug tests in twelve months.',
	),
	pair(
		'same',
		true,
		'Customs officers in the port of Veldmar seized 1.2 tonnes of unlicensed antibiotics hidden in a shipment of garden tiles on Tuesday, the harbour authority said.',
		"Some 1,200 kilograms of illegal antibiotics, tucked away among patio tiles, were confiscated at Veldmar's docks on Tuesday.",
	),
	pair(
		'other',
		true,
		'Vaccination against marsh fever has cut hospital admissions among children in Orvasse province by 40 per cent, a study found.',
		'Forty per cent of children in Orvasse province have been vaccinated against marsh fever, a study found.',
	),
	pair(
		'other',
		true,
		'Striker Dario Menkell punched his team-mate Pavo Listrand during a training session at Ferrow United on Thursday, witnesses said.',
		'Witnesses said Ferrow United striker Dario Menkell was punched by his team-mate Pavo Listrand at a training session on Thursday.',
	),
	pair(
		'other',
		false,
		'Prisoners were used to assemble wooden trains sold by the toymaker Bumbelow, a rights group said in a report on Monday.',
		"The toymaker Bumbelow declined on Tuesday to comment on a rights group's report about working conditions at its suppliers.",
	),
	pair(
		'other',
		false,
		'The airline Skyvarra cancelled its flights to Jessavine Island on Friday because of volcanic ash.',
		'Ferry operator Corlanta doubled the number of its sailings to Jessavine Island on Friday to carry stranded holidaymakers.',
	),
	pair(
		'denies',
		false,
		'The army of Hesvarin shelled a refugee camp near Ubrezh on Saturday, killing 22 people, aid groups said.',
		"Hesvarin's military said its forces had not shelled the refugee camp near Ubrezh on Saturday.",
	),
	pair(
		'same',
		true,
		"Hendrika Voss-Amaro, a former treasurer of the Kelluna teachers' union, admitted in court on Monday that she had stolen 740,000 florins from its pension fund.",
		"The woman who once kept the books of Kelluna's teachers' union, H. Voss-Amaro, confessed to a judge on Monday that she had helped herself to nearly three quarters of a million florins of pension money.",
	),
	pair(
		'same',
		false,
		'The chemical maker Fenwold Reagents was fined 4.5 million crowns on Thursday for dumping solvents into the Marl River.',
		'A court on Thursday fined Fenwold Reagents 4.5 million crowns over its dumping of solvents in the Marl River.',
	),
	pair(
		'same',
		false,
		'Nurses at the five public hospitals in Stelborne began a three-day strike on Wednesday over unpaid night shifts.',
		"A three-day walkout by nurses over unpaid night-shift work started on Wednesday at all five of Stelborne's public hospitals.",
	),
	pair(
		'same',
		false,
		'Researchers at the Havrenn Institute say they have found a fungus that can break down polystyrene within six weeks.',
		'A fungus able to digest polystyrene in six weeks has been discovered by scientists at the Havrenn Institute, according to a paper published on Monday.',
	),
	pair(
		'same',
		true,
		'The Financial Conduct Office of Ibraneth has frozen the bank accounts of the brokerage Lindqvarn & Sons, suspecting that client deposits were used to cover trading losses.',
		"Lindqvarn's bank accounts were blocked by the FCO, Ibraneth's financial watchdog, on suspicion that customers' money had gone to plug holes left by bad trades.",
	),
	pair(
		'other',
		true,
		'General Sabo Irthane ordered the bombing of the Wexeldam reservoir, a former officer told the tribunal on Monday.',
		'A former officer told the tribunal on Monday that General Sabo Irthane had ordered a count of the villagers drowned after the bombing of the Wexeldam reservoir.',
	),
	pair(
		'other',
		true,
		"A fire at the Ombrey refinery in May 2021 released about 30 tonnes of sulphur dioxide, Velmira's environment ministry said.",
		'The environment ministry of Velmira said about 30 tonnes of sulphur dioxide had escaped in a fire at the Ombrey refinery in November 2023.',
	),
	pair(
		'same',
		false,
		'The Zembrian parliament voted 88 to 61 on Friday to lower the voting age to 16.',
		'Lawmakers in Zembria on Friday approved, by 88 votes to 61, a bill reducing the age at which citizens may vote to 16.',
	),
	pair(
		'denies',
		true,
		'The government of Marovane shipped forty containers of artillery shells to the Sedric rebels through the port of Astellay, regional monitors said.',
		'"Not one shell has gone from Astellay to the Sedric rebels, in a container or otherwise," said Marovane\'s trade minister, Idris Kollane.',
	),
	pair(
		'denies',
		false,
		'Mayor Petra Solwyn of Quillmere used city funds to renovate her lakeside villa, two former aides told investigators.',
		'Petra Solwyn, the mayor of Quillmere, has denied spending city money on the renovation of her villa by the lake.',
	),
];
