/**
 * For development: a bank accused of laundering money.
 * Told by four outlets. Invented.
 */
import type { Story } from './story';

export const bank: Story = {
	articles: [
		{
			outlet: 'Northern Wire',
			published: '2032-09-13',
			sentences: [
				['a1', "Prosecutors raid Esterholt's Lindmere Bank in money-laundering probe"],
				[
					'a2',
					"VARNE, Sept 13 (NW) - Prosecutors searched the headquarters of Lindmere Bank on Monday on suspicion that a branch of Esterholt's second-largest lender laundered about 2.3 billion florins for clients in Zhoran.",
					'paragraph',
				],
				[
					'a3',
					"Some 60 officers also took away files from the bank's data centre and from two private homes, the prosecutor-general's office said.",
				],
				[
					'a4',
					'The money passed through the branch in Port Amity between 2026 and 2029 and belonged for the most part to about 140 companies that existed only on paper, according to a search warrant reviewed by Northern Wire.',
					'paragraph',
				],
				[
					'a5',
					'Two former managers of the branch were taken into custody, a spokeswoman for the prosecutors, Greta Olmsted, said without naming them.',
				],
				[
					'a6',
					'Lindmere said it was cooperating fully with the authorities and "firmly denies having knowingly assisted in any unlawful transaction".',
					'paragraph',
				],
				['a7', 'Chief Executive Rupert Avensleigh declined to comment as he left the building.'],
				[
					'a8',
					'Shares in Lindmere closed 17.6 percent lower, wiping 1.1 billion florins off its value, and dragged down the shares of rival Corvane Bank by 4 percent.',
					'paragraph',
				],
				[
					'a9',
					'The investigation began after a former compliance officer, Mirela Stant, handed documents to prosecutors last year, two people familiar with the matter said.',
					'paragraph',
				],
				[
					'a10',
					'Stant had told the board in a memorandum of May 2027 that the branch was being used by "persons we do not know for purposes we do not wish to know", according to one of them.',
				],
				['a11', 'She was dismissed six months later.'],
				[
					'a12',
					"The Banking Inspectorate, which supervises Esterholt's lenders, declined to comment on the case, citing professional secrecy.",
					'paragraph',
				],
				[
					'a13',
					'It fined Lindmere 12 million florins in 2030 for filing reports late, the only penalty it has imposed on the bank in a decade.',
				],
				[
					'a14',
					'The bank closed its Port Amity branch in March 2030, saying that it no longer fitted the strategy.',
					'paragraph',
				],
				[
					'a15',
					'Lindmere has 1.9 million customers and had total assets of 84 billion florins at the end of June.',
				],
			],
		},
		{
			outlet: 'The Audit Trail',
			published: '2032-09-14',
			sentences: [
				['b1', 'Lindmere, or how not to read a memo'],
				[
					'b2',
					"So the men with the cardboard boxes have finally been to Lindmere's marble head office in Varne, three years after they should have been.",
					'paragraph',
				],
				[
					'b3',
					'Readers of this blog will know the outline: between 2026 and 2029 something like 2.3 billion florins of Zhorani money, nobody can say whose, went in dirty at one end of a branch with fourteen employees and came out clean at the other.',
				],
				['b4', 'What is new is the memo.', 'paragraph'],
				[
					'b5',
					"I have now read it, all nine pages, and it is worse than the papers let on: in May 2027 Mirela Stant, who was head of compliance for foreign branches, told the full board that 38 of the branch's 50 largest clients could not be reached by telephone.",
				],
				['b6', 'She writes that she had warned Avensleigh in person, twice, that same spring.'],
				['b7', 'In November of that year she was thrown out, with a settlement and a gag clause.'],
				[
					'b8',
					'The bank\'s line, sent to me by a press officer at ten to midnight, is that the document "was dealt with in the ordinary course" and that Ms Stant "left by mutual agreement".',
					'paragraph',
				],
				[
					'b9',
					"Then there is the auditor, Marlock Deane, which put its signature under Lindmere's accounts for every one of the four years in question and collected fees of 31 million florins for the trouble.",
					'paragraph',
				],
				[
					'b10',
					'A partner of the firm tells me that the memo never reached his team, and that nobody at the bank so much as mentioned it.',
				],
				['b11', 'Yet the distribution list on the last page has Marlock Deane on it, in seventh place.'],
				['b12', 'And the Inspectorate?', 'paragraph'],
				[
					'b13',
					'Two of its former examiners say that a copy of the memo lay in its registry from February 2028 and that a superior told them to leave Port Amity alone.',
				],
				[
					'b14',
					'The agency would not comment when I called, beyond saying that it "does not discuss individual institutions".',
				],
				[
					'b15',
					"Lindmere shares, down almost a fifth on Monday, won back three per cent this morning, which tells you what the market thinks of Esterholt's justice.",
					'paragraph',
				],
			],
		},
		{
			outlet: 'Varne Gazette',
			published: '2032-09-15',
			sentences: [
				['c1', 'Avensleigh gives up his post as Lindmere affair reaches the government'],
				[
					'c2',
					"Rupert Avensleigh, who led Lindmere Bank for eleven years and made of a provincial savings house the country's second-largest lender, resigned on Tuesday evening, a day after prosecutors had combed its headquarters for evidence that it had served as a laundry for fortunes from Zhoran.",
					'paragraph',
				],
				[
					'c3',
					'In a letter to the staff he wrote that he had "at no time known of, tolerated or profited from" the transactions now under investigation, and that he was going so that the bank might find its peace.',
				],
				[
					'c4',
					'The supervisory board, which accepted the resignation, appointed the head of the retail business, Ines Collard, to take over until a successor is found.',
					'paragraph',
				],
				[
					'c5',
					'Mr Avensleigh, whose bonuses for the years 2026 to 2029 add up to nine million florins, will receive no severance pay, according to a person close to the board.',
				],
				[
					'c6',
					"The affair has meanwhile reached the government, since it emerged that Elspeth Thorne, the finance minister, received the banker at her country house on 18 July, eight weeks before the search and, as the opposition noted, at a time when the prosecutors' request for it already lay on the desk of her colleague at justice.",
					'paragraph',
				],
				[
					'c7',
					'Ms Thorne told parliament that the conversation had been about mortgages for young families and that "the name of Port Amity did not fall".',
				],
				[
					'c8',
					'Her critics, among them the leader of the Reform Party, Bram Tollard, say that the minister warned Mr Avensleigh of what was coming.',
				],
				[
					'c9',
					'Uncomfortable questions are also being put to the Banking Inspectorate, whose director, Joss Quarrie, on Tuesday contradicted reports that the agency had been in possession of the now famous memorandum since early 2028.',
					'paragraph',
				],
				[
					'c10',
					'The document, he said, had arrived only in the autumn of 2029, and had been forwarded to the prosecutor within a week.',
				],
				[
					'c11',
					'To the assertion of two former examiners that they had been told to keep away from the branch he made no reply.',
				],
				[
					'c12',
					'The memorandum, in which Mirela Stant warned the directors in the spring of 2027 that the bank did not know for whom it was moving money, lists among its addressees the auditing firm Marlock Deane, which maintains that it never received it.',
					'paragraph',
				],
				[
					'c13',
					"The warrant counts 143 companies without offices or employees among the customers of the branch, most of them registered on one and the same day at an address above a bakery in Zhoran's capital, Tashkur.",
				],
				[
					'c14',
					'Lindmere itself repeated that it "has at no point wittingly taken part in unlawful business".',
					'paragraph',
				],
				[
					'c15',
					'The central bank assured savers that the institution was solvent and that deposits of up to 100,000 florins were protected by law.',
				],
			],
		},
		{
			outlet: 'Port Amity Evening Star',
			published: '2032-09-16',
			sentences: [
				['d1', 'Two held in Lindmere case are well known in Port Amity'],
				[
					'd2',
					"The two men arrested on Monday over the Lindmere affair ran the bank's branch on Harbour Row from 2025 until it shut its doors two and a half years ago, the Evening Star has learned.",
					'paragraph',
				],
				[
					'd3',
					'They are Gerold Haine, 58, a former chairman of the regatta club, and his deputy, Silas Burch, 44.',
				],
				[
					'd4',
					'A lawyer for Haine, Petra Lund, said that her client had reported every doubtful payment to head office and had broken no law.',
					'paragraph',
				],
				['d5', "Burch's lawyer could not be reached."],
				[
					'd6',
					'The branch, which never had more than 14 people on its payroll, washed some two billion florins from Zhoran in less than four years, if the prosecutors are right.',
					'paragraph',
				],
				[
					'd7',
					'"We saw the big cars, but we thought it was about yachts," said Nell Farrow, who runs the tobacco shop opposite.',
				],
				[
					'd8',
					'A former cashier told this newspaper that clients came with suitcases of cash on Fridays and that a colleague who asked for their papers was moved to another town.',
					'paragraph',
				],
				['d9', 'The bank said no cash from abroad had ever been accepted at the counter in Port Amity.'],
				[
					'd10',
					'Mirela Stant, the compliance officer whose evidence set the inquiry in motion, was sacked in late 2027, half a year after she had put her misgivings to the board in writing.',
					'paragraph',
				],
				['d11', 'Her dismissal, the bank insists, was a parting by mutual consent.'],
				[
					'd12',
					'Avensleigh, who resigned on Tuesday, had visited the branch in June 2028 and praised it in a speech as "the most profitable square metre in the house".',
					'paragraph',
				],
				['d13', 'He has said that he knew nothing of the transactions.'],
				[
					'd14',
					'Finance Minister Elspeth Thorne, who met the banker in July, rejected calls for her resignation on Wednesday and said no word had been spoken about the case.',
					'paragraph',
				],
				[
					'd15',
					"Her ministry has nothing to do with the town's other banking worry, the closing of Corvane Bank's branch in Quay Street at the end of the year.",
				],
				[
					'd16',
					'The Inspectorate, meanwhile, said that it had been told of the memo only three years ago and had acted at once.',
					'paragraph',
				],
			],
		},
	],
	claims: [
		// prosecutors searched Lindmere's headquarters on Monday
		['a1', 'a2', 'b2', 'c2'],
		// the Port Amity branch laundered some 2.3 billion florins from Zhoran
		['a2', 'a4', 'b3', 'c2', 'd6'],
		// the money belonged to about 140 shell companies
		['a4', 'c13'],
		// the branch had no more than fourteen employees
		['b3', 'd6'],
		// two former managers of the branch were arrested
		['a5', 'd1', 'd2'],
		// Lindmere's shares fell by almost a fifth on Monday
		['a8', 'b15'],
		// Stant's evidence set off the investigation
		['a9', 'd10'],
		// Stant warned the board in writing in spring 2027
		['a10', 'b5', 'c12', 'd10'],
		// Stant was dismissed half a year later
		['a11', 'b7', 'd10'],
		// the branch was closed in March 2030
		['a14', 'd2'],
		// Lindmere is the second-largest lender
		['a2', 'c2'],
		// the memorandum was addressed to Marlock Deane
		['b11', 'c12'],
		// examiners were told to leave the branch alone
		['b13', 'c11'],
		// Avensleigh resigned on Tuesday
		['c1', 'c2', 'c4', 'd12'],
		// the affair has reached the government
		['c1', 'c6'],
		// the minister met Avensleigh in July
		['c6', 'd14'],
		// denial: Lindmere never knowingly took part in unlawful business
		['a6', 'c14'],
		// denial: Stant left by mutual agreement
		['b8', 'd11'],
		// denial: the auditor never received the memorandum
		['b10', 'c12'],
		// denial: the Inspectorate had the memorandum only in autumn 2029
		['c9', 'c10', 'd16'],
		// denial: Avensleigh knew nothing of the transactions
		['c3', 'd13'],
		// denial: minister and banker did not talk about the case
		['c7', 'd14'],
	],
	denials: [
		['a6', ['a2', 'a4']],
		['b8', ['a11', 'b7']],
		['b10', ['b11']],
		['c3', ['a10', 'b5', 'b6', 'c12']],
		['c7', ['c8']],
		['c9', ['b13']],
		['c10', ['b13']],
		['c12', ['b11']],
		['c14', ['a2', 'a4', 'b3', 'c2']],
		['d4', ['a2', 'a4', 'b3', 'c2', 'd6']],
		['d9', ['d8']],
		['d11', ['a11', 'b7', 'd10']],
		['d13', ['a10', 'b5', 'b6', 'c12', 'd10']],
		['d14', ['c8']],
		['d16', ['b13']],
	],
};
