/**
 * A fifth set, by a writer who had seen neither the code nor the other sets, and committed before it was measured.
 * Invented.
 */
import type { PairAnswer, SentencePair } from './pairs.dev.data';

function pair(answer: PairAnswer, hard: boolean, first: string, second: string): SentencePair {
	return { first, second, answer, hard };
}

export const fifthHeldOutPairs: readonly SentencePair[] = [
	pair(
		'denies',
		true,
		'The private bank Crestholm laundered 300 million florins for the family of the ousted president Aldo Verrasque between 2015 and 2018, prosecutors believe.',
		"Lawyers for Crestholm said a review of the bank's books from 2015 to 2018 had turned up no evidence of any money being laundered for the Verrasque family.",
	),
	pair(
		'other',
		false,
		'Construction of the Skarnfell wind farm off Norrach will cost 1.4 billion crowns more than planned, its developer said.',
		'Fishermen from Norrach blocked the harbour with their boats on Saturday to protest against the Skarnfell wind farm.',
	),
	pair(
		'same',
		false,
		'Coastguards from Perranth pushed a boat carrying 60 migrants back into Sulemian waters on Sunday night, an aid group claimed.',
		'An aid group has accused the Perranth coastguard of forcing a boat with 60 migrants aboard back into the waters of Sulemia on Sunday night.',
	),
	pair(
		'denies',
		true,
		'Government troops shot dead 27 prisoners at a camp outside Yarrovac after the town fell, survivors told investigators.',
		'"Not one captive was harmed by our soldiers in or around Yarrovac, during its capture or afterwards," said Colonel Edvar Linsk, who speaks for the government forces.',
	),
	pair(
		'other',
		true,
		"Garrick Thole, head of the railway union, took 900,000 lirens out of its pension fund to buy a villa, the fund's auditor testified.",
		"The railway union's head, Garrick Thole, has sued the auditor of its pension fund for 900,000 lirens over her testimony about his villa.",
	),
	pair(
		'denies',
		true,
		'The drug maker Pellagene withheld from regulators trial data showing that its asthma inhaler Brevanol raised the risk of heart attacks, a whistleblower says.',
		'"Every trial result on Brevanol and the heart went to the regulators, and nothing was kept back," a Pellagene representative said.',
	),
	pair(
		'other',
		true,
		'The mining group Karst Lode paid environment minister Hale Obrecht 5 million dirrens to obtain its licence for the Tamsin pit, the magazine Lantern Post reported.',
		'Karst Lode denied that it was about to sell the Tamsin pit, licensed under environment minister Hale Obrecht, to a rival for 5 million dirrens.',
	),
	pair(
		'other',
		false,
		'A probe sent up by the Kessandran space agency has returned the first close pictures of the surface of comet Dalby-Oru.',
		'The Kessandran space agency has put off the launch of its moon lander until autumn because of a fuel leak.',
	),
	pair(
		'denies',
		true,
		"Agents of Tessara's intelligence service broke into the computers of Olbrany's electoral commission a week before the vote, Olbranian officials say.",
		"The Tessaran ambassador called the tale of his country's spies hacking Olbrany's electoral commission before the vote a fantasy, adding that no such operation ever took place.",
	),
	pair(
		'same',
		true,
		'Judge Oren Talquist accepted 200,000 marrins from the Dranholt family to dismiss the murder case against its eldest son, prosecutors alleged.',
		'In return for throwing out the murder charge against their eldest son, the Dranholts paid Talquist, the presiding judge, a bribe of 0.2 million marrins, the indictment says.',
	),
	pair(
		'denies',
		false,
		'The Merrowan shipping firm Galdstrand delivered oil to Ushtar in April in breach of the sanctions, two customs officials said.',
		'Galdstrand denied on Wednesday that it had shipped oil to Ushtar in April in violation of the sanctions.',
	),
	pair(
		'other',
		true,
		'The tennis champion Odile Marsk missed three doping tests in the past 12 months, two people close to the tour said.',
		'Asked whether she had missed three doping tests in 12 months, the tennis champion Odile Marsk did not deny it but said only that her lawyers would reply.',
	),
	pair(
		'other',
		true,
		"Pelidor Air has refunded all 14,000 passengers stranded by the pilots' strike in July, the carrier told parliament.",
		"Pelidor Air has promised parliament that it will refund all 14,000 passengers stranded by July's pilots' strike once a new owner provides the money.",
	),
	pair(
		'other',
		false,
		'The football club Dunmarrow United was docked six points by the league for fielding an ineligible player.',
		'Stennick Rovers had nine points deducted by the football league on Monday for failing to pay their players on time.',
	),
	pair(
		'same',
		false,
		'Sprinter Kaela Drummic tested positive for a banned steroid at the Harrowmede Games in June, the athletics integrity board said.',
		"According to two people familiar with the file, a sample given by the sprinter Kaela Drummic at June's Harrowmede Games was positive for a banned steroid.",
	),
	pair(
		'other',
		false,
		'An outbreak of cholera in the Sendrel camp has infected 340 people in two weeks, the charity Carelantern said.',
		'The charity Carelantern has suspended food deliveries to the Sendrel camp after two of its drivers were attacked.',
	),
	pair(
		'same',
		false,
		'More than 8,000 dockers at the port of Brennick walked off the job on Monday over a proposed pay freeze.',
		'Upwards of 8,000 dock workers went on strike at Brennick port on Monday in protest at a planned pay freeze, their union said.',
	),
	pair(
		'same',
		true,
		'Mirelda Foss, chief executive of the battery maker Voltaine, sold shares in it worth 12.5 million thalers two days before the firm issued a profit warning.',
		"The head of Voltaine offloaded stock valued at twelve and a half million thalers only 48 hours ahead of the battery company's announcement that earnings would disappoint.",
	),
	pair(
		'same',
		true,
		"The social network Quillnet handed the private messages of opposition activists in Zandovar to the country's secret police, a former engineer testified.",
		"Zandovar's secret police were given dissidents' confidential chats by Quillnet, a onetime employee of the social media company told the tribunal under oath.",
	),
	pair(
		'same',
		false,
		'Researchers at Ellowmere University say they have found living frogs in the Tavish highlands of a species believed extinct for 70 years.',
		'A frog species thought to have been extinct for 70 years has been found alive in the Tavish highlands, a team from Ellowmere University reports.',
	),
	pair(
		'same',
		false,
		'The finance regulator of Velloria fined Tarnbrook Capital 42 million crowns on Tuesday for hiding losses from its investors, according to a notice on its website.',
		"Tarnbrook Capital has been fined 42 million crowns for concealing losses from investors, Velloria's finance regulator announced on Tuesday.",
	),
	pair(
		'other',
		false,
		'A court in Imberton sentenced the property tycoon Davor Quillace to nine years in prison for bribery.',
		'The property tycoon Davor Quillace was moved from Imberton jail to a hospital after complaining of chest pains, his lawyer said.',
	),
	pair(
		'denies',
		false,
		'The clothing chain Hartle & Wynn employed children as young as 12 at its factory in Sambrai, a labour rights group reported.',
		'Hartle & Wynn said it was untrue that children as young as 12 had been employed at its factory in Sambrai, as a labour rights group had reported.',
	),
	pair(
		'other',
		false,
		'Wildfires destroyed 120 homes in the Calvenna hills over the weekend, the regional fire service said.',
		'Flooding along the river Benthal drove 85 families out of a suburb of Calvenna, civil defence officials said.',
	),
	pair(
		'denies',
		false,
		'Foreign minister Ilka Strome met rebel leaders from Bascaran in secret in Lowenfirth last month, the opposition alleges.',
		"The foreign ministry dismissed as false the opposition's allegation that Ilka Strome held a secret meeting with Bascaran's rebel leaders in Lowenfirth last month.",
	),
	pair(
		'same',
		true,
		"Mayor Tibor Ashgrave of Pellwick awarded the city's waste contract to his brother-in-law's company without a tender, an audit found.",
		"No bids were invited before Pellwick's mayor handed refuse collection in the city to a business owned by a relative by marriage, according to auditors.",
	),
	pair(
		'same',
		true,
		'Artillery of the Karvonian army destroyed the only bridge into Meshtal before dawn on 4 May, cutting the town off from supplies.',
		"No supplies could reach Meshtal after the town's sole river crossing was blown apart by Karvonian shelling in the early hours of May 4.",
	),
	pair(
		'other',
		false,
		'The phone maker Zelquin will recall 500,000 handsets because their batteries can overheat, it said on Wednesday.',
		'Zelquin has named Rhona Massart as its finance chief, replacing the executive who left the phone maker in May.',
	),
	pair(
		'other',
		true,
		'Rebel mortars struck the hospital in Kandrel on 3 August, killing eleven patients, doctors there said.',
		"In the second strike on Kandrel's hospital since the summer, rebel mortars killed eleven patients on 19 September, doctors said.",
	),
	pair(
		'same',
		true,
		'A software error at the grid operator Haldgrid caused the blackout that left nearly two million homes in Halvenia without power on 11 January.',
		'Faulty code at Haldgrid was to blame for the January 11 outage in which some 1.9 million Halvenian households lost electricity, investigators concluded.',
	),
	pair(
		'other',
		true,
		'The militia leader Jarek Dovrin ordered the kidnapping of the trader Sefa Almun in Rastava last winter, a police report says.',
		'According to a police report, it was on the orders of the trader Sefa Almun that the militia leader Jarek Dovrin was kidnapped in Rastava last winter.',
	),
	pair(
		'same',
		true,
		'Arvessa expelled three Toldmarian diplomats on Thursday after accusing them of spying on its naval base at Corrin.',
		'A trio of envoys from Toldmar were ordered out of Arvessa on Thursday over allegations that they had gathered intelligence on the Corrin fleet facility.',
	),
	pair(
		'same',
		false,
		'At least 19 children in the Dorvan district have died of measles since the start of March, the health ministry of Quessaria reported.',
		"Quessaria's health ministry says measles has killed at least 19 children in Dorvan district since early March.",
	),
	pair(
		'denies',
		false,
		'The chemical maker Felmonde dumped toxic waste in Lake Orrivel for at least a decade, residents of nearby villages say.',
		"Felmonde has rejected villagers' accusations that it disposed of toxic waste in Lake Orrivel over a decade or more.",
	),
	pair(
		'other',
		false,
		"The parliament of Lorvenne voted narrowly to raise the country's yearly quota for refugees to 15,000.",
		"Lorvenne's interior minister resigned on Friday over long delays in issuing identity papers to refugees.",
	),
	pair(
		'same',
		false,
		'A pipeline owned by Ostrane Petroleum leaked about 3,000 barrels of crude into the Lumera river on Friday, local officials said.',
		'Some 3,000 barrels of crude oil spilled into the Lumera river on Friday from a pipeline belonging to Ostrane Petroleum.',
	),
	pair(
		'other',
		true,
		'Fendril has closed the Tulmeck crossing on its border with Sorvanne to lorries because of the customs dispute between the two countries.',
		'Fendril will close the Tulmeck crossing on its border with Sorvanne to lorries if their customs dispute is not settled by Friday, its trade minister warned.',
	),
	pair(
		'denies',
		true,
		'Councillor Petra Windlow of Marshgard had the report on asbestos in schools altered before it was published, according to a leaked memo.',
		"Neither Ms Windlow nor her staff had a single word of Marshgard's school asbestos report changed before publication, an aide to the councillor insisted.",
	),
	pair(
		'denies',
		false,
		"The cycling team Veloce Tarn gave its riders blood transfusions during last year's Tour of Estavia, a former mechanic told the Estavian Courier.",
		"The manager of Veloce Tarn has denied a former mechanic's claim that the team's riders were given blood transfusions during last year's Tour of Estavia.",
	),
	pair(
		'other',
		true,
		'The high court of Darnovia has overturned the conviction of the journalist Mina Estrel for libelling General Ivo Rothmar.',
		'The high court of Darnovia has agreed to hear an appeal by the journalist Mina Estrel against her conviction for libelling General Ivo Rothmar.',
	),
];
