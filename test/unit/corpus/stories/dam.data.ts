/**
 * Held out: look at it only to measure: a dam that broke, and who is to blame.
 * Told by four outlets. Invented.
 */
import type { Story } from './story';

export const dam: Story = {
	articles: [
		{
			outlet: 'Continental News Service',
			published: '2033-11-09',
			sentences: [
				['a1', 'At least 31 dead as dam bursts above Corvelan town'],
				[
					'a2',
					'LOWER HALLOW, Corvela, Nov 9 (CNS) - At least 31 people are known to have died and dozens were still missing on Wednesday after the Ostrell dam in the east of Corvela gave way and sent a wall of water through the town of Lower Hallow.',
					'paragraph',
				],
				[
					'a3',
					"The 62-metre-high dam failed shortly after 3 a.m. on Tuesday, when most of the town's 9,000 inhabitants were asleep, the prefecture of the Upper Tessen said.",
				],
				[
					'a4',
					'Rescuers in boats and helicopters have brought some 4,200 people to safety, prefect Hanna Dressel told reporters.',
					'paragraph',
				],
				['a5', 'Fifty-eight people were unaccounted for.'],
				['a6', 'Survivors said they had not been warned.', 'paragraph'],
				[
					'a7',
					'"There was no siren, there was nothing, only a noise like a train," said Jem Oster, a baker who fled to his roof with two children.',
				],
				[
					'a8',
					'Imber Hydro, the operator, said in a statement that the alarm had been triggered at 3:12 a.m. "in accordance with the emergency plan".',
					'paragraph',
				],
				['a9', 'It declined to comment on the cause of the collapse while investigations were under way.'],
				[
					'a10',
					'Two engineers with knowledge of the plant said cracks had been discovered in the left abutment in February and that the company had been advised to lower the reservoir.',
					'paragraph',
				],
				[
					'a11',
					"The lake was 98 percent full on the evening before the disaster, data on the company's website showed.",
				],
				[
					'a12',
					'The region had seen heavy rain for five days, with 140 millimetres falling on Sunday and Monday alone, the weather service said.',
					'paragraph',
				],
				[
					'a13',
					'Energy Minister Castor Bellwin, who flew over the valley by helicopter, promised a full investigation.',
				],
				[
					'a14',
					'Imber Hydro, in which the state holds 51 percent, runs seven dams on the Imber and its tributaries.',
					'paragraph',
				],
				['a15', 'In 1998 a smaller dam at Pell, on the same river, broke and killed 12 people.'],
			],
		},
		{
			outlet: 'CVR News',
			published: '2033-11-10',
			sentences: [
				['b1', 'Ostrell dam: operator was told of cracks in February, documents show'],
				[
					'b2',
					'The company that runs the Ostrell dam knew nine months before the collapse that there were cracks in the structure, according to documents seen by CVR News.',
					'paragraph',
				],
				[
					'b3',
					'In a report dated 21 February, the inspection engineer Odra Kessing described three cracks of up to four metres and urged Imber Hydro to bring the water level down by eight metres "without delay".',
				],
				['b4', 'The level was not lowered.', 'paragraph'],
				[
					'b5',
					"It was raised instead, the company's own figures show, and on Monday evening the reservoir was filled almost to the brim.",
				],
				['b6', 'Imber Hydro rejected the allegation that it had ignored a warning.', 'paragraph'],
				[
					'b7',
					'The cracks had been examined by an independent office in April and found to be "superficial and without bearing on safety", said a spokesman, Leif Marrin.',
				],
				[
					'b8',
					'At least 31 people died when the water hit Lower Hallow in the early hours of Tuesday.',
					'paragraph',
				],
				['b9', 'Emergency crews are still searching for more than 50 others.'],
				[
					'b10',
					"Many residents told CVR that the sirens on the town's three warning masts stayed silent.",
					'paragraph',
				],
				[
					'b11',
					'The operator insists that the signal was sent, but says one mast may have been without electricity.',
				],
				[
					'b12',
					'Strand & Voll, the firm that sealed the left side of the dam in 2030, is also facing questions.',
					'paragraph',
				],
				['b13', 'A former foreman told CVR that it had used a cheaper mortar than the one in the contract.'],
				['b14', 'The company said it would not comment on the statements of former employees.'],
				[
					'b15',
					"Mr Bellwin, the energy minister, told parliament that his department had never been shown the engineer's report.",
					'paragraph',
				],
				['b16', 'Opposition politicians say it was sent to the ministry on 3 March.'],
			],
		},
		{
			outlet: 'Tessen Valley Messenger',
			published: '2033-11-11',
			sentences: [
				['c1', 'Lower Hallow buries its first dead'],
				[
					'c2',
					'Under a grey sky and with the smell of mud still in every street, Lower Hallow on Thursday buried the first eleven of its dead, among them four children from the school in Mill Lane.',
					'paragraph',
				],
				[
					'c3',
					'By evening the number of those killed in the flood had risen to 41, the prefecture said, while nine people are still being looked for.',
				],
				[
					'c4',
					'Prefect Dressel said that more than 4,000 residents had been brought out of the valley and that half of them were living in gymnasiums.',
					'paragraph',
				],
				[
					'c5',
					'The road bridge at Hallow Cross, swept away within minutes on Tuesday morning, is to be replaced by an army pontoon next week.',
				],
				['c6', 'Anger in the town is directed at the masts.', 'paragraph'],
				[
					'c7',
					'Of the three that were meant to warn the inhabitants, not one gave a sound, said the commander of the fire brigade, Willem Orne, who lives beneath the one at the church.',
				],
				[
					'c8',
					'Imber Hydro\'s regional manager, Sefa Lindow, told a meeting in the parish hall that the alarm had gone out from the control room at twelve minutes past three and that anything else was "rumour".',
				],
				['c9', 'She was shouted down.'],
				[
					'c10',
					'The Messenger has learned that one of the three gates of the spillway had been stuck since the summer and could not be opened when the rain came.',
					'paragraph',
				],
				[
					'c11',
					'A worker who was on duty that night said that they had tried to raise it for two hours with a hand crank, in vain.',
				],
				['c12', 'Lindow denied this: all the gates, she said, had been open by midnight.'],
				[
					'c13',
					'Rain alone, in the view of the retired hydrologist Marn Tevis, does not explain the disaster, for the 140 litres per square metre measured on Sunday and Monday were less than in the flood of 2021.',
					'paragraph',
				],
				[
					'c14',
					'The cracks that the engineer Odra Kessing reported in winter were no secret in the valley, he said; fishermen had photographed them.',
				],
				[
					'c15',
					'The sealing of the dam by Strand & Voll had brought forty jobs to the town three years ago.',
					'paragraph',
				],
				[
					'c16',
					"The firm's manager, Tilo Voll, said on Thursday that every sack of mortar had been tested by the state laboratory and met the specification.",
				],
			],
		},
		{
			outlet: 'The Brume Sentinel',
			published: '2033-11-13',
			sentences: [
				['d1', 'A warning, a minister and the price of a kilowatt-hour'],
				[
					'd2',
					"When the Ostrell dam broke in the night to Tuesday and took forty-one people of Lower Hallow with it, there had lain for almost nine months, in a drawer of Imber Hydro's headquarters in Brume, a report whose author had seen it coming.",
					'paragraph',
				],
				[
					'd3',
					"Odra Kessing, an engineer of thirty years' standing, had found three fissures in the left abutment and recommended that the lake be lowered by eight metres until they were closed.",
				],
				[
					'd4',
					'That this did not happen had, it appears, to do with money: the price of electricity on the exchange stood at a ten-year high in the autumn, and an internal message, which this newspaper has seen, instructs the plant to hold "every metre we can sell".',
					'paragraph',
				],
				['d5', 'On the eve of the catastrophe the reservoir was 98 per cent full.'],
				[
					'd6',
					'The company disputes the connection, and its chief executive, Aurel Gant, asserts that the message concerned another plant, the one at Pell.',
					'paragraph',
				],
				[
					'd7',
					'The cracks, he repeated on Saturday, had been judged by outside experts to be a matter of the surface.',
				],
				[
					'd8',
					'Those experts, a firm named Norham Consult, say something rather different: they had, according to their managing director, been asked only to look at photographs.',
				],
				[
					'd9',
					'For Castor Bellwin the affair may prove fatal, since the registry of his ministry stamped the Kessing report on 3 March, as a page obtained by the opposition shows.',
					'paragraph',
				],
				[
					'd10',
					'The minister, who had assured parliament that nobody in his house knew of the paper, let it be known through a spokeswoman that a stamp is not a reading.',
				],
				['d11', 'He will not resign, he told party friends on Friday.'],
				[
					'd12',
					'Prosecutors have meanwhile questioned three managers of Imber Hydro, one of whom, the head of the control room, has been in custody since Friday.',
					'paragraph',
				],
				[
					'd13',
					'He is said to have delayed the alarm by more than twenty minutes because he took the first readings for a fault.',
				],
				['d14', 'His lawyer calls the charge baseless: the man, she said, had not hesitated for a minute.'],
				[
					'd15',
					'A second inquiry concerns the building firm Strand & Voll, which is suspected of having used inferior mortar when it sealed the abutment in 2030 and which says that its material was certified.',
					'paragraph',
				],
				[
					'd16',
					'The state, it should be remembered, owns a little more than half of Imber Hydro and drew a dividend of 90 million marks from it last year.',
				],
			],
		},
	],
	claims: [
		// the Ostrell dam broke early on Tuesday and flooded Lower Hallow
		['a1', 'a2', 'a3', 'b8', 'd2'],
		// at least 31 dead
		['a1', 'a2', 'b8'],
		// 41 dead
		['c3', 'd2'],
		// 58 missing
		['a2', 'a5', 'b9'],
		// some 4,200 people were brought to safety
		['a4', 'c4'],
		// the sirens gave no warning
		['a6', 'a7', 'b10', 'c7'],
		// cracks had been found in the dam in February
		['a10', 'b1', 'b2', 'b3', 'c14', 'd3'],
		// the operator was told nine months before
		['a10', 'b1', 'b2', 'b3', 'd2'],
		// the operator was advised to lower the lake
		['a10', 'b3', 'd3'],
		// the lake was not lowered
		['b4', 'b5', 'd4'],
		// the lake was 98 percent full on the evening before
		['a11', 'b5', 'd5'],
		// 140 millimetres of rain on Sunday and Monday
		['a12', 'c13'],
		// Lower Hallow buried its first dead
		['c1', 'c2'],
		// the state owns 51 percent of Imber Hydro
		['a14', 'd16'],
		// Strand & Voll sealed the dam in 2030
		['b12', 'c15', 'd15'],
		// Strand & Voll used inferior mortar
		['b13', 'd15'],
		// the ministry had the report on 3 March
		['b16', 'd9'],
		// a gate of the spillway was stuck
		['c10', 'c11'],
		// denial: the alarm was given at 3:12
		['a8', 'b11', 'c8'],
		// denial: the cracks were only on the surface
		['b7', 'd7'],
		// denial: the minister's department did not know the report
		['b15', 'd10'],
		// denial: the mortar was tested and met the contract
		['c16', 'd15'],
	],
	denials: [
		['a8', ['a6', 'a7']],
		['b6', ['b4', 'b5']],
		['b7', ['a10', 'b1', 'b2', 'b3']],
		['b11', ['a6', 'a7', 'b10']],
		['b15', ['b16']],
		['c8', ['a6', 'a7', 'b10', 'c7']],
		['c12', ['c10', 'c11']],
		['c16', ['b13']],
		['d6', ['d4']],
		['d7', ['a10', 'b1', 'b2', 'b3', 'c14', 'd3']],
		['d8', ['b7', 'd7']],
		['d10', ['b16', 'd9']],
		['d14', ['d13']],
		['d15', ['b13']],
	],
};
