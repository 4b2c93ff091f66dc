/**
 * For development: a country accused of arming another one in spite of sanctions.
 * Told by four outlets. Invented.
 */
import type { Story } from './story';

export const arms: Story = {
	articles: [
		{
			outlet: 'Meridian Press Agency',
			published: '2031-04-02',
			sentences: [
				['a1', 'Aldine Union blacklists Maravel firm over drone engines sent to Ordania'],
				[
					'a2',
					'CORRANT, April 2 (Meridian) - The Aldine Union on Wednesday imposed sanctions on Halvane Dynamics, a machine maker from Maravel, saying it had supplied Ordania with engines for the long-range drones that have struck towns across the Sulin valley.',
					'paragraph',
				],
				[
					'a3',
					"Nearly 1,400 engines have reached Ordania's state arsenal since September, according to a report by the Union's sanctions monitors that was seen by Meridian.",
				],
				[
					'a4',
					'The engines were declared to customs as motors for irrigation pumps and travelled by way of Sessel, the main port of neutral Quillon, the report says.',
					'paragraph',
				],
				[
					'a5',
					'The freighter Ostra Belle called there four times between October and February, each time with its transponder switched off for the last stretch of the voyage, it adds.',
				],
				[
					'a6',
					'"These are not pumps, and everybody along this chain knew it," Henrike Vaal, the Union\'s sanctions envoy, told reporters in Corrant.',
					'paragraph',
				],
				[
					'a7',
					"Serial numbers on wreckage collected after the Jan. 17 strike on the town of Arvenne, in which 23 people died, match those of a batch that left Halvane's plant in Jorvel last autumn, Vaal said.",
				],
				[
					'a8',
					'"Not one weapon, nor a part of a weapon, has left Maravel for either side in this war," foreign ministry spokesman Pell Tarnow said in a statement.',
					'paragraph',
				],
				['a9', 'Halvane did not respond to requests for comment.'],
				['a10', 'The port authority in Sessel declined to comment.'],
				[
					'a11',
					"Under the measures the company's accounts in the Union are frozen, and its chief executive, Lorin Beck, and a second director, Anke Strohm, are barred from entering the bloc.",
					'paragraph',
				],
				[
					'a12',
					"Maravel's trade with Ordania has grown fast: exports came to 312 million crowns last year against 90 million in 2029, customs figures show.",
					'paragraph',
				],
				[
					'a13',
					'The Union blacklisted another Maravel company, Brezan Optics, in November over the delivery of thermal sights to the Ordanian army.',
				],
				[
					'a14',
					"Ordania's troops crossed the Sulin in the spring of 2029 and still hold about a fifth of the territory of Lisandre.",
					'paragraph',
				],
				['a15', 'The Union has spent some 4 billion crowns on military aid to Lisandre since then.'],
			],
		},
		{
			outlet: 'The Corrant Chronicle',
			published: '2031-04-03',
			sentences: [
				['b1', 'The long journey of a small motor'],
				[
					'b2',
					'For the better part of a year, a factory on the outskirts of Jorvel, a quiet town in the west of Maravel, has been turning out small two-stroke engines which, the Aldine Union now says, ended up in the noses of the drones that Kharsk sends against the towns of Lisandre.',
					'paragraph',
				],
				[
					'b3',
					"The firm that owns it, Halvane Dynamics, was placed on the Union's blacklist on Wednesday together with two of its directors, who may no longer travel to any of the bloc's nineteen member states.",
				],
				[
					'b4',
					'The case against it fills 61 pages, of which this newspaper has read all but the annexes, and rests on bills of lading, on the log of a satellite that follows ships, and on numbers filed imperfectly off eleven engine blocks.',
					'paragraph',
				],
				[
					'b5',
					'Between September and the end of February, its authors reckon, 1,386 engines made their way to the state arsenal at Kharsk, enough to equip every drone of the type that Ordania is believed to have launched over the winter.',
				],
				[
					'b6',
					'On paper they were something else: the consignment notes speak of "motors, irrigation, for pumps", a description that let them pass without the licence that Maravel\'s own law has demanded since 2026 for anything that can fly.',
					'paragraph',
				],
				[
					'b7',
					"In practice, the report says, they were carried by road to the coast, loaded on the Ostra Belle, a freighter of modest size and changing flags, and put ashore at Sessel in Quillon, whence a second vessel brought them to Ordania's north.",
				],
				[
					'b8',
					'Four times in five months the ship vanished from the screens some forty miles short of the harbour, and four times it reappeared at the quay.',
				],
				[
					'b9',
					'Its owner, Calder Brothers, said that the transponder had been defective, that it had been repaired in March, and that suggestions of concealment were "an insult to an old house".',
					'paragraph',
				],
				[
					'b10',
					"Whether the government in Teskin knew is the question that divides the bloc's capitals, for the report stops short of saying so, even if it notes that Mr Beck, who runs Halvane, is married to a sister of President Audo Mirell.",
					'paragraph',
				],
				[
					'b11',
					'"We have no evidence of an order from the top, but a company of that size does not ship for half a year to a country at war without somebody looking away," said a senior Union diplomat, who asked not to be named.',
				],
				[
					'b12',
					'Mr Beck, reached by telephone, called the allegations absurd: his firm, he said, had never had a customer in Ordania, and whatever a trader in Quillon might have done with its goods was beyond its power to know.',
					'paragraph',
				],
				['b13', 'He would not say who that trader was.'],
				[
					'b14',
					'For Arvenne, where a drone came through the roof of the railway station on the evening of 17 January and killed twenty-three travellers, the provenance of an engine is small consolation.',
					'paragraph',
				],
				[
					'b15',
					"Five of the eleven Halvane blocks that the Union's technicians examined were picked out of the rubble there, the others from fields along the river.",
				],
				[
					'b16',
					'Seven more people were killed on 9 February when a grain depot at Pellerin burned after a raid, but there the investigators found only engines of Ordanian make.',
					'paragraph',
				],
			],
		},
		{
			outlet: 'Aldine Broadcasting',
			published: '2031-04-03',
			sentences: [
				['c1', 'Maravel summons Union ambassador in row over drone engines'],
				[
					'c2',
					'Maravel has summoned the ambassador of the Aldine Union in Teskin after the bloc put one of its biggest engineering companies on a sanctions list.',
					'paragraph',
				],
				[
					'c3',
					'The Union accuses Halvane Dynamics of having sold more than 1,300 engines for attack drones to Ordania, which is at war with neighbouring Lisandre.',
				],
				[
					'c4',
					'Foreign Minister Ilka Dorvan told the ambassador on Thursday that the claims were "fabricated from start to finish", her ministry said.',
					'paragraph',
				],
				[
					'c5',
					'"Maravel has not armed Ordania, is not arming Ordania and will not arm Ordania," she said later on public radio.',
				],
				['c6', 'So what does the Union say happened?', 'paragraph'],
				[
					'c7',
					'Its investigators say the engines were shipped as parts for water pumps through the port of Sessel in Quillon, using a cargo vessel that switched off its tracking signal on the way.',
				],
				[
					'c8',
					"They say serial numbers recovered from drones shot down over Lisandre lead back to Halvane's factory.",
				],
				[
					'c9',
					'"These are not pumps, and everyone along this chain knew it," said Ms Vaal, the Union\'s envoy for sanctions.',
					'paragraph',
				],
				[
					'c10',
					'Halvane, which employs about 2,200 people, said it sold motors only to licensed dealers in Quillon and had never delivered anything to Ordania.',
					'paragraph',
				],
				[
					'c11',
					'Asked whether it had checked where its dealers sold them on, the company declined to comment.',
				],
				[
					'c12',
					"Quillon's customs service said it had opened an inquiry into several cargoes that were unloaded at Sessel during the winter.",
					'paragraph',
				],
				[
					'c13',
					"The sanctions freeze Halvane's assets in the Union and ban its head, Lorin Beck, and one other board member from travelling there.",
					'paragraph',
				],
				['c14', "Mr Beck is the brother-in-law of Maravel's president, Audo Mirell."],
				[
					'c15',
					"It is not the first time: last November the bloc punished Brezan Optics, also from Maravel, for selling night sights to Ordania's army.",
					'paragraph',
				],
				[
					'c16',
					'Official figures show that Maravel sold goods worth just over 310 million crowns to Ordania last year, more than three times as much as in 2029.',
				],
				[
					'c17',
					"At least 23 people were killed in January when a drone hit the railway station in Arvenne, in one of the deadliest attacks since Ordania's army crossed the Sulin river two years ago.",
					'paragraph',
				],
			],
		},
		{
			outlet: 'Teskin Herald',
			published: '2031-04-05',
			sentences: [
				['d1', "Corrant's slander falls apart, says Foreign Minister"],
				[
					'd2',
					'The accusations with which the Aldine Union seeks to justify its unlawful measures against a respected enterprise have collapsed under their own weight, Foreign Minister Ilka Dorvan told a press conference in the capital on Friday.',
					'paragraph',
				],
				[
					'd3',
					'"Our country has never delivered arms, or anything from which arms are made, to a party to the conflict on the Sulin," the Minister said.',
				],
				[
					'd4',
					'She recalled that Maravel acceded to the Convention on Export Controls in 2024 and that its inspectors had found no violation in 212 checks last year.',
					'paragraph',
				],
				[
					'd5',
					'The motors made at Jorvel, she explained, water the fields of eleven countries and are sold openly to anyone who has a field to water.',
				],
				[
					'd6',
					'Lorin Beck, the head of Halvane, said that his company kept no business relations with Ordania and that the serial numbers presented by the Union had been copied from a catalogue.',
					'paragraph',
				],
				['d7', "He announced that the firm would appeal to the Union's court before the end of the month."],
				[
					'd8',
					'That Mr Beck is related by marriage to the President has, as the Minister pointed out, no bearing on the matter.',
				],
				[
					'd9',
					'In Corrant itself the doubts are growing: a diplomat of the Union admitted to the newspaper Chronicle that there was no evidence of any order by the Government.',
					'paragraph',
				],
				[
					'd10',
					"The Ministry had already on Thursday called in the Union's ambassador, Sir Owen Tarleth, and handed him a note of protest.",
				],
				[
					'd11',
					'The Ministry of Defence of Ordania, for its part, stated that its unmanned aircraft are built at home to the last screw and contain no foreign engines.',
					'paragraph',
				],
				[
					'd12',
					'The shipping company Calder Brothers has likewise stated that the signalling device of the vessel Ostra Belle was out of order and had not been switched off.',
				],
				[
					'd13',
					'Halvane Dynamics, founded in 1974, gives work to more than 2,000 people and last year paid 41 million crowns in taxes.',
					'paragraph',
				],
				[
					'd14',
					'Trade between Maravel and Ordania, of which the foreign press likes to make so much, amounted last year to 570 million crowns, imports included, less than two per cent of the total.',
				],
				[
					'd15',
					'Experts see in the measures an attempt to favour the Aldine engine maker Rothmere, which lost a tender to the Jorvel works in December.',
					'paragraph',
				],
			],
		},
	],
	claims: [
		// Maravel, through its firm Halvane, has supplied Ordania with engines for drones
		['a1', 'a2', 'a3', 'b2', 'b5', 'b7', 'b11', 'c3'],
		// nearly 1,400 engines since September
		['a3', 'b5', 'c3'],
		// the engines were declared as motors for pumps
		['a4', 'b6', 'c7'],
		// they went through Sessel in Quillon
		['a4', 'b7', 'c7'],
		// the ship switched off its transponder on the way to Sessel
		['a5', 'b8', 'c7'],
		// the transponder was defective
		['b9', 'd12'],
		// "these are not pumps"
		['a6', 'c9'],
		// engines from wrecked drones lead back to Halvane
		['a7', 'b15', 'c8'],
		// the strike on Arvenne in January killed 23
		['a7', 'b14', 'c17'],
		// the Union put Halvane on its sanctions list
		['a1', 'a2', 'a11', 'b3', 'c2', 'c13'],
		// Halvane's assets in the Union are frozen
		['a11', 'c13'],
		// two directors may not enter the Union
		['a11', 'b3', 'c13'],
		// Brezan Optics was sanctioned in November over sights
		['a13', 'c15'],
		// exports to Ordania came to 312 million crowns, from 90 million in 2029
		['a12', 'c16'],
		// Ordania's troops crossed the Sulin two years ago
		['a14', 'c17'],
		// Maravel summoned the Union's ambassador
		['c1', 'c2', 'd10'],
		// Beck is the president's brother-in-law
		['b10', 'c14', 'd8'],
		// the Union has no evidence of an order by the government
		['b11', 'd9'],
		// Halvane employs about 2,200
		['c10', 'd13'],
		// the engines are made at Jorvel
		['a7', 'b2', 'd5'],
		// denial: Maravel has delivered no arms or parts of arms
		['a8', 'c5', 'd3'],
		// denial: Halvane has never delivered to Ordania
		['b12', 'c10', 'd6'],
		// denial: the accusations against Maravel are false
		['c4', 'd1', 'd2'],
	],
	denials: [
		['a8', ['a1', 'a2', 'a3']],
		['b9', ['a5', 'b8', 'c7']],
		['b12', ['a1', 'a2', 'a3', 'a6', 'b2', 'b5', 'b7', 'b11', 'c3', 'c9']],
		['c4', ['a1', 'a2', 'a3', 'b2', 'b5', 'b7', 'b11', 'c3']],
		['c5', ['a1', 'a2', 'a3', 'b2', 'b5', 'b7', 'b11', 'c3']],
		['c10', ['a1', 'a2', 'a3', 'b2', 'b5', 'b7', 'b11', 'c3']],
		['d1', ['a1', 'a2', 'a3', 'b2', 'b5', 'b7', 'b11', 'c3']],
		['d2', ['a1', 'a2', 'a3', 'b2', 'b5', 'b7', 'b11', 'c3']],
		['d3', ['a1', 'a2', 'a3', 'b2', 'b5', 'b7', 'b11', 'c3']],
		['d5', ['a4', 'a6', 'b6', 'c7', 'c9']],
		['d6', ['a1', 'a2', 'a3', 'a7', 'b2', 'b5', 'b7', 'b11', 'b15', 'c3', 'c8']],
		['d11', ['a1', 'a2', 'a3', 'a7', 'b2', 'b5', 'b7', 'b11', 'b15', 'c3', 'c8']],
		['d12', ['a5', 'b8', 'c7']],
	],
};
