/**
 * A seventh set, by the writer of the sixth, and committed before it was measured.
 * Invented.
 */
import type { PairAnswer, SentencePair } from './pairs.dev.data';

function pair(answer: PairAnswer, hard: boolean, first: string, second: string): SentencePair {
	return { first, second, answer, hard };
}

export const seventhHeldOutPairs: readonly SentencePair[] = [
	pair(
		'denies',
		false,
		'The industrialist Konrad Weisslin secretly financed the Homeland Dawn party with eight million lodas funnelled through a foundation in the Cayle Islands, the weekly Prism alleged.',
		'Konrad Weisslin denied having given Homeland Dawn any money, secretly or otherwise, and described the article in Prism as a fantasy.',
	),
	pair(
		'same',
		true,
		"Zurmenia has expelled Clara Whitlowe, the correspondent of the Weekly Compass, over her articles on the president's family.",
		'Given 24 hours to pack, the foreign journalist was driven to the airport under guard and put on a plane out of the country, punishment for what she had written about its first couple.',
	),
	pair(
		'other',
		false,
		'Shoppers in the market town of Ashcombe Vale will have to pay to park on Sundays for the first time under a budget agreed by the district council.',
		'Archaeologists digging beneath a car park in Ashcombe Vale have come across the foundations of a bathhouse thought to be 1,800 years old.',
	),
	pair(
		'same',
		false,
		'Eleven miners were brought to the surface alive on Sunday after five days trapped in the flooded Gorsk No. 2 pit in eastern Valdonia.',
		'Rescuers in eastern Valdonia on Sunday freed all 11 miners who had been trapped for five days by flooding in the Gorsk No. 2 pit.',
	),
	pair(
		'other',
		true,
		'Judge Ruth Callow ordered Nordane Chemicals on Tuesday to pay 45 million lodas in compensation to 310 residents of Eel Bay whose wells were poisoned by solvents.',
		'Lawyers for 310 residents of Eel Bay whose wells were poisoned by solvents asked Judge Ruth Callow on Tuesday to double the 45 million lodas in compensation offered by Nordane Chemicals.',
	),
	pair(
		'denies',
		true,
		'Trainers at the Velk Academy withheld food from young gymnasts, some of them only nine years old, to keep their weight down, four former pupils told the inquiry.',
		'“The girls had three meals a day and could come back for seconds,” said Oksa Brodny, who ran the canteen for twenty years and called the testimony a wicked invention.',
	),
	pair(
		'same',
		false,
		'Third seed Marit Solheger came from a set down to defeat Ana Belcourt 4-6, 7-5, 6-2 and reach the semi-finals of the Lisle Park Open.',
		'Marit Solheger, the third seed, recovered from losing the opening set to see off Ana Belcourt 4-6, 7-5, 6-2 for a place in the last four of the Lisle Park Open.',
	),
	pair(
		'same',
		true,
		'The Fisheries Commission on Tuesday halved the herring quota for the Skarn Sea because stocks had fallen to a dangerous level.',
		"Skippers along the coast will be allowed to land only 50 per cent of last season's catch, officials decided, after surveys showed too few fish were left to breed.",
	),
	pair(
		'denies',
		false,
		'Cyclist Thibald Renck had a small electric motor hidden in the frame of his bicycle when he won the mountain stage to Col de Varne, a rival team claims.',
		'Thibald Renck called the claim that a motor was hidden in his bicycle on the stage to Col de Varne ridiculous and untrue.',
	),
	pair(
		'other',
		true,
		'The football club Drummond Vale offered referee Silas Tenchard 20,000 lodas to favour it in the cup final against Ashby Wanderers, an investigator has found.',
		'Ashby Wanderers denied on Monday that it was the source of the leaked report about referee Silas Tenchard, Drummond Vale, 20,000 lodas and the cup final.',
	),
	pair(
		'other',
		false,
		'President-elect Casimir Dolanek has named a retired admiral, Hugo Strand, as his minister of defence.',
		"A biography of Casimir Dolanek that describes his years as a merchant seaman sold out in Valdonia's bookshops within a day of going on sale.",
	),
	pair(
		'same',
		false,
		'Aerolind has ordered 30 wide-body jets from the manufacturer Falkner Aviation at a cost of four billion lodas.',
		'Falkner Aviation has won an order from Aerolind for 30 wide-body jets, a contract valued at 4bn lodas.',
	),
	pair(
		'same',
		true,
		'Queen Isaura of Montreval gave birth to a boy early on Thursday, the palace said.',
		'Cannon boomed across the capital as the royal household announced the safe arrival of a male heir, weighing a little over seven pounds and as yet without a name.',
	),
	pair(
		'denies',
		true,
		'The Zurmenian army has forced boys as young as 15 into its ranks to make up for losses on the Tarim front, escaped conscripts told the Refugee Monitor.',
		"No one is issued a uniform without proof of having turned eighteen, a general informed foreign correspondents, adding that those who spread such stories were doing the enemy's work.",
	),
	pair(
		'other',
		true,
		'Foreign minister Iona Petrak met envoys from Zurmenia in secret at Lake Orvo in May to discuss the return of 140 prisoners, a diplomat said.',
		'Families of the 140 prisoners held in Zurmenia have been pressing foreign minister Iona Petrak since May to invite envoys to Lake Orvo to discuss their return.',
	),
	pair(
		'denies',
		false,
		'Detainees at the Kolm barracks in Valdonia were beaten and given electric shocks by officers, the Council for Human Dignity said in a report published on Monday.',
		"Valdonia's interior ministry rejected the Council's report as baseless, stating that no detainee at the Kolm barracks had been beaten or given electric shocks.",
	),
	pair(
		'same',
		false,
		'About 12,000 teachers walked out across Ardenmoor on Wednesday in a dispute over pay, shutting more than 600 schools.',
		'More than 600 schools in Ardenmoor were closed on Wednesday as some 12,000 teachers went on strike for higher pay.',
	),
	pair(
		'same',
		true,
		'The lorry driver Pavel Drosdick fell asleep at the wheel moments before the crash on the Northern Motorway that killed four students, an inquest was told.',
		'A coroner heard yesterday how a trucker had nodded off just before his vehicle ploughed into a car carrying a group of undergraduates, none of whom survived.',
	),
	pair(
		'other',
		false,
		'Nordane Chemicals posted a quarterly profit of 210 million lodas, helped by strong demand for fertiliser.',
		'The daughter of the founder of Nordane Chemicals has given her collection of seascapes to the municipal museum, which is to build a gallery for it.',
	),
	pair(
		'other',
		true,
		'An electrical fault caused the explosion that killed 17 workers at the Kolm fireworks factory last August, safety inspectors have concluded.',
		'Safety inspectors had not examined the electrical wiring of the Kolm fireworks factory for six years before the explosion that killed 17 workers last August, records show.',
	),
	pair(
		'denies',
		true,
		'Council leader Desmond Briggel handed a winter gritting contract worth 400,000 crells to a firm run by his cousin without inviting tenders, the Ashcombe Argus disclosed.',
		'“It went to the cheapest of five bidders, who submitted sealed envelopes, and my relations did not come into it,” the politician retorted from the dais, to jeers from the gallery.',
	),
	pair(
		'same',
		false,
		'Casimir Dolanek, the leader of the opposition, was elected president of Valdonia on Sunday with 53 per cent of the vote.',
		"Valdonia's voters chose opposition leader Casimir Dolanek as their president on Sunday, handing him 53 per cent of the ballots cast.",
	),
	pair(
		'same',
		true,
		'Regulators closed Credo Meridian on Friday after the bank ran out of cash to meet withdrawals.',
		"The country's fourth-largest lender was shut down by the supervisory authority before the weekend, unable to pay customers who had besieged its counters demanding their savings.",
	),
	pair(
		'denies',
		false,
		"Tap water in the eastern districts of Ardenmoor contains twice the permitted amount of lead, according to tests commissioned by the residents' group Clear Glass.",
		'Ardenmoor Water disputed the findings of Clear Glass, saying it was simply not true that tap water in the eastern districts contained more lead than was permitted.',
	),
	pair(
		'other',
		true,
		'The temperature in Sant Aurell reached 46.2C on Monday, the highest reading since records began in 1888, the weather service said.',
		'The weather station in Sant Aurell that has kept records since 1888 was closed on Monday after its thermometer was found to read too high at temperatures above 46.2C.',
	),
	pair(
		'other',
		false,
		'Marit Solheger has parted company with her coach of seven years, Benno Krall, by mutual consent.',
		"Ticket prices for the women's final at Lisle Park, where Marit Solheger is among the seeds, have risen by a third since last summer.",
	),
	pair(
		'same',
		false,
		'Customs officers at the port of Sant Aurell seized 1.4 tonnes of cocaine hidden in a shipment of bananas, the finance ministry said on Friday.',
		'A shipment of bananas that docked at Sant Aurell turned out to conceal 1.4 tonnes of cocaine, which was confiscated by customs officers, the finance ministry said.',
	),
	pair(
		'same',
		true,
		"Vandals dug up the wicket at Cattleford Cricket Club on the eve of Saturday's county semi-final, and the match has been called off.",
		"One of the summer's biggest fixtures will not go ahead after intruders armed with spades got into the ground under cover of darkness and wrecked the playing surface.",
	),
	pair(
		'denies',
		true,
		'The Almagest space telescope is running two years late and 300 million lodas over budget, a leaked audit shows.',
		"“We will launch on the day we always said we would, and not a penny more has been spent than parliament gave us,” the project's director, Sunniva Aas-Merrick, shot back.",
	),
	pair(
		'other',
		true,
		'Patriarch Leontis has excommunicated three priests from Keltha who blessed the flags of the rebel militia in October.',
		'Three priests from Keltha have publicly begged forgiveness of Patriarch Leontis for having blessed the flags of the rebel militia in October.',
	),
	pair(
		'denies',
		false,
		'The actress Delphine Harcastle struck a photographer outside a restaurant in Port Lorne and then drove away drunk, the Evening Star reported.',
		'Ms Harcastle accepted that she had pushed a photographer outside the Port Lorne restaurant, but denied that she was drunk when she drove away.',
	),
	pair(
		'same',
		false,
		'The Medicines Board has approved Zolvatrin, a once-weekly injection for severe migraine made by Hallden Pharma, for use in adults.',
		'Hallden Pharma has been granted approval by the Medicines Board to market its weekly migraine injection, Zolvatrin, for adult patients with severe attacks.',
	),
	pair(
		'same',
		true,
		'The sale of energy drinks to anyone under 16 will be outlawed from January, health minister Bram Oosting told parliament.',
		'Younger teenagers are to lose their caffeine fix in the new year, when shopkeepers who serve them the sugary cans will be breaking the law.',
	),
	pair(
		'denies',
		true,
		'The driver of the tour coach that plunged into the Varn ravine was using a mobile phone when it left the road, two surviving passengers told the police.',
		'Her handset was switched off and packed in a suitcase in the luggage hold, said the union representing the 58-year-old, adding that she had both hands on the wheel throughout.',
	),
	pair(
		'other',
		true,
		'Shares in the chipmaker Telvane fell 12 per cent on Thursday after it cut its forecast for annual profit to 900 million crells.',
		"The finance director of Telvane sold 12 per cent of her shares in the chipmaker three weeks before Thursday's forecast of an annual profit of 900 million crells, filings show.",
	),
	pair(
		'other',
		false,
		'Heavy snow cut off the mountain villages of upper Montreval on Saturday, leaving some 3,000 people without electricity.',
		"Montreval's ski resorts took on 700 seasonal workers from abroad last winter, nearly twice as many as in the previous year, the tourist board reported.",
	),
	pair(
		'denies',
		false,
		'Hallden Pharma concealed the deaths of five patients in an early trial of its heart drug Cardelan, a former employee has told prosecutors.',
		'Hallden Pharma denied concealing any deaths in the Cardelan trial and said every case had been reported to the authorities within the legal time limit.',
	),
	pair(
		'denies',
		true,
		'The novelist Beatrix Lunde copied whole chapters of her prizewinning The Salt Ledger from a little-known memoir by the fisherman Arvo Teske, a scholar asserts.',
		"“I had never so much as opened the old man's reminiscences until his solicitors sent me a copy last month, and every line in mine is my own,” the author said through her agent.",
	),
	pair(
		'other',
		false,
		'Two guards at Stonegate Prison were injured on Thursday when inmates set fire to mattresses in a protest over visiting hours.',
		"Stonegate Prison's choir, made up of guards and inmates, will sing at the harvest festival in the town hall, the first time it has performed outside the walls.",
	),
	pair(
		'other',
		false,
		"The town of Port Lorne is to get its first women's refuge, with eighteen beds, in a former hotel on the seafront.",
		'A ferry with 90 passengers on board ran aground on a sandbank off Port Lorne in thick fog but floated free at high tide.',
	),
];
