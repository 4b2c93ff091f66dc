/**
 * Held out: look at it only to measure: an election, a break-in and money from a neighbour.
 * Told by four outlets. Invented.
 */
import type { Story } from './story';

export const vote: Story = {
	articles: [
		{
			outlet: 'Interpress',
			published: '2032-06-09',
			sentences: [
				['a1', 'Valdora expels three Karsh diplomats over election meddling'],
				[
					'a2',
					"SERINE, June 9 (Interpress) - Valdora on Wednesday ordered three diplomats from neighbouring Karsh to leave within 72 hours, accusing their government of hacking its electoral commission and secretly financing propaganda before Sunday's presidential run-off.",
					'paragraph',
				],
				[
					'a3',
					"Foreign Minister Cato Vress said the three had worked for Karsh's military intelligence service, the Ninth Directorate.",
				],
				[
					'a4',
					"Hackers of the directorate broke into the commission's servers in April and copied the personal data of about 2.4 million voters, the State Information Bureau, Valdora's domestic intelligence agency, said in a report.",
					'paragraph',
				],
				[
					'a5',
					'It said Karsh had also spent 6 million talers on video clips in favour of the challenger, Saskia Brandel, using a Serine advertising agency named Blue Lantern Media as a front.',
				],
				['a6', 'The bureau found no sign that votes had been altered.', 'paragraph'],
				[
					'a7',
					'President Ilan Moreth was re-elected on Sunday with 50.8 percent of the vote, a lead of some 61,000 ballots over Brandel.',
				],
				[
					'a8',
					'Police on Tuesday arrested Dorian Pask, a media adviser to Brandel, on suspicion of spying for a foreign power, prosecutors said.',
					'paragraph',
				],
				[
					'a9',
					'They said Pask, 39, met an officer of the directorate at least four times at a hotel on Lake Oum and was given 200,000 talers in cash.',
				],
				[
					'a10',
					'Karsh\'s foreign ministry dismissed the accusations as "a fairy tale for a government that nearly lost".',
					'paragraph',
				],
				['a11', '"Karsh does not meddle in the elections of other states," it said.'],
				['a12', 'Blue Lantern Media did not answer telephone calls.'],
				[
					'a13',
					"Brandel said that her campaign had not accepted a single taler from abroad and that she had known nothing of Pask's meetings.",
					'paragraph',
				],
				[
					'a14',
					'Valdora sent home two Karsh embassy staff in 2028 after listening devices were found in the parliament building.',
					'paragraph',
				],
				['a15', 'Turnout on Sunday was 71 percent.'],
			],
		},
		{
			outlet: 'Radio Serine',
			published: '2032-06-09',
			sentences: [
				['b1', 'Election hack: what we know so far'],
				[
					'b2',
					"Valdora's government says its neighbour Karsh tried to tip Sunday's election, and has told three embassy officials to pack their bags.",
					'paragraph',
				],
				['b3', 'Here is what is known, and what is not.'],
				[
					'b4',
					'According to the State Information Bureau, intruders got into the computers of the electoral commission on the night of 11 April.',
					'paragraph',
				],
				[
					'b5',
					'They took a copy of the register with names, addresses and dates of birth of 2.4 million people, roughly a third of the electorate.',
				],
				[
					'b6',
					"The bureau attributes the break-in to a unit of Karsh's military secret service, without having published evidence.",
				],
				[
					'b7',
					"The commission's chairwoman, Judge Orla Finnay, told Radio Serine that the counting runs on separate machines and that not one vote was changed.",
					'paragraph',
				],
				[
					'b8',
					'Then there is the money: some six million talers from Karsh are said to have gone into short films attacking Mr Moreth, which 800 invented users spread on the Chirp network.',
					'paragraph',
				],
				[
					'b9',
					'The films were made by Blue Lantern, a small agency in the old town, whose owner, Remy Castle, says that he was paid by a foundation on the Isle of Tarn and did not know of any link with Karsh.',
				],
				[
					'b10',
					"A member of Ms Brandel's team has been in custody since Tuesday: Dorian Pask, who advised her on television appearances.",
					'paragraph',
				],
				['b11', 'Investigators say he met an agent from Karsh on several occasions at a lakeside hotel.'],
				[
					'b12',
					'His lawyer, Alma Reuss, says the man presented himself as a journalist and that no money changed hands.',
				],
				[
					'b13',
					"Ms Brandel's party, New Dawn, demands to know why the public was told only after the vote.",
					'paragraph',
				],
				[
					'b14',
					'Two members of the parliamentary oversight committee say the bureau had its report ready on 20 May.',
				],
				['b15', 'The bureau declined to say when it finished the document.'],
				['b16', 'The Karsh embassy called all of it "invented".', 'paragraph'],
			],
		},
		{
			outlet: 'Karsh Today',
			published: '2032-06-10',
			sentences: [
				['c1', 'Serine stages a spy farce to hide a divided country'],
				[
					'c2',
					'Three employees of the Embassy of Karsh in Serine must leave Valdora by Saturday under a pretext which the Ministry of Foreign Affairs in Dovin yesterday described as laughable.',
					'paragraph',
				],
				[
					'c3',
					"\"Our country has no need of other people's elections, has not penetrated any commission's computers and has not paid for anybody's films,\" said the Ministry's spokesman, Anton Grael.",
				],
				[
					'c4',
					'In response, two members of the Valdoran mission in Dovin have been declared undesirable.',
					'paragraph',
				],
				[
					'c5',
					'The so-called report of the State Information Bureau, which consists of 17 pages and does not contain one proof, claims that data of 2.4 million voters were stolen by what it terms the Ninth Directorate.',
					'paragraph',
				],
				['c6', 'No unit of that name exists in the armed forces of Karsh, the Ministry of Defence said.'],
				[
					'c7',
					"Even the head of Valdora's own electoral commission has had to admit that no vote was falsified.",
					'paragraph',
				],
				[
					'c8',
					'As for Dorian Pask, whom the police seized on the eve of the announcement, he is a writer known to many in Dovin for his essays on mountain railways.',
					'paragraph',
				],
				['c9', 'His conversations on Lake Oum, his lawyer explained, concerned a travel guide.'],
				[
					'c10',
					'The true story is another one: President Moreth received barely more than half of the votes and trailed in the capital itself.',
					'paragraph',
				],
				[
					'c11',
					'In four districts in the south the opposition has complained of ballot boxes that arrived with broken seals.',
				],
				['c12', 'The government in Serine has not commented on these reports.'],
				[
					'c13',
					'Observers recall that in 2028, too, Valdora expelled employees of the embassy, and that the microphones allegedly discovered at the time were never shown to anyone.',
					'paragraph',
				],
				[
					'c14',
					"The Bureau's director, Pavel Ostin, has been a friend of the President since their schooldays.",
				],
				[
					'c15',
					'Trade between the two countries grew by eleven per cent last year to 2.4 billion talers.',
					'paragraph',
				],
			],
		},
		{
			outlet: 'The Serine Tribune',
			published: '2032-06-12',
			sentences: [
				['d1', 'Bureau sat on Karsh dossier for weeks, deputies say'],
				[
					'd2',
					'The report with which the government this week justified the expulsion of three Karsh diplomats had been finished, signed and numbered on 20 May, seventeen days before the run-off, according to two deputies who sit on the committee that oversees the secret services.',
					'paragraph',
				],
				[
					'd3',
					'Pavel Ostin, the director of the State Information Bureau and, as is often remarked, a friend of the president\'s since school, denied on Friday that anything had been held back: on the date in question, he said, there had existed "a collection of drafts and nothing more".',
				],
				[
					'd4',
					'His agency, he went on, had been certain of the origin of the attack only on the Monday after the vote, when a partner service supplied the missing piece.',
				],
				['d5', 'The office of the president would not be drawn.'],
				[
					'd6',
					'Nobody in Serine seriously doubts that the intrusion took place, for the electoral commission itself had noticed in mid-April that somebody had got into its register of voters and carried off the entries for the eastern provinces, some two and a half million people.',
					'paragraph',
				],
				[
					'd7',
					'What is disputed is the hand behind it, and Dovin has been emphatic that it was not its own.',
				],
				[
					'd8',
					'The money is better documented, in that bank papers which the Tribune has examined show eleven transfers, of 5.9 million talers altogether, from the Saint Orm Foundation on the Isle of Tarn to Blue Lantern Media between January and May.',
					'paragraph',
				],
				[
					'd9',
					'Behind the foundation, the bureau believes, stands the Ninth Directorate, which in this way paid for some forty short films that praised Ms Brandel or mocked the president.',
				],
				[
					'd10',
					'Remy Castle, who owns the agency, said that he had taken the foundation for a charity and had had no idea who stood behind it.',
				],
				[
					'd11',
					'Ms Brandel, whose campaign is not said to have received any of it, has repeated that she took nothing from abroad.',
					'paragraph',
				],
				[
					'd12',
					'Yet her former adviser Dorian Pask, who spends his days in the remand prison of Upper Serine, will have to explain four weekends at the Hotel Belvoir on Lake Oum in the company of a man who, the prosecutors maintain, is a major in the Ninth Directorate.',
				],
				[
					'd13',
					'Ms Reuss, his lawyer, says her client took the man for a reporter, and that the 200,000 talers found in his cellar came from the sale of a boat.',
				],
				[
					'd14',
					'New Dawn on Thursday asked the constitutional court for a recount in four southern districts, where, it says, 212 ballot boxes arrived with damaged seals.',
					'paragraph',
				],
				[
					'd15',
					'The interior ministry rejects the charge and speaks of labels that had come loose in the heat.',
				],
				[
					'd16',
					'Dovin, for its part, has sent two Valdoran diplomats home, and its ambassador, Ruan Tesk, has been recalled for consultations.',
					'paragraph',
				],
			],
		},
	],
	claims: [
		// Valdora expels three Karsh diplomats
		['a1', 'a2', 'b2', 'c2', 'd2'],
		// Karsh interfered with the election
		['a1', 'a2', 'b2'],
		// the electoral commission was broken into in April
		['a2', 'a4', 'b4', 'b6', 'c5', 'd6'],
		// it was Karsh's military intelligence that broke in
		['a2', 'a4', 'b6', 'c5'],
		// the data of 2.4 million voters were copied
		['a4', 'b5', 'c5', 'd6'],
		// Karsh paid some six million talers for films in Brandel's favour
		['a2', 'a5', 'b8', 'd9'],
		// the films, and the money for them, went through Blue Lantern
		['a5', 'b9', 'd8'],
		// Blue Lantern was paid by a foundation on the Isle of Tarn
		['b9', 'd8'],
		// no votes were altered
		['a6', 'b7', 'c7'],
		// Moreth was re-elected with barely more than half of the votes
		['a7', 'c10'],
		// Pask, Brandel's adviser, was arrested on Tuesday
		['a8', 'b10', 'c8', 'd12'],
		// Pask met a Karsh officer at Lake Oum
		['a9', 'b11', 'd12'],
		// Valdora expelled embassy staff over listening devices in 2028
		['a14', 'c13'],
		// the bureau has published no evidence
		['b6', 'c5'],
		// the report was ready on 20 May
		['b14', 'd1', 'd2'],
		// Karsh expels two Valdoran diplomats
		['c4', 'd16'],
		// the bureau's director is a schoolfriend of the president
		['c14', 'd3'],
		// ballot boxes in four southern districts arrived with broken seals
		['c11', 'd14'],
		// denial: the accusations against Karsh are invented
		['a10', 'b16', 'c2'],
		// denial: Karsh does not meddle in elections
		['a11', 'c3'],
		// denial: Karsh did not break into the commission's computers
		['c3', 'd7'],
		// denial: Brandel's campaign took nothing from abroad
		['a13', 'd11'],
		// denial: Blue Lantern's owner did not know of a link with Karsh
		['b9', 'd10'],
		// denial: Pask took the man for a journalist
		['b12', 'd13'],
	],
	denials: [
		['a10', ['a1', 'a2', 'a4', 'a5', 'b2', 'b6', 'b8']],
		['a11', ['a1', 'a2', 'a4', 'a5', 'b2', 'b6', 'b8']],
		['a13', ['a2', 'a5', 'b8']],
		['b9', ['a5', 'b8']],
		['b12', ['a9', 'b11']],
		['b16', ['a1', 'a2', 'a4', 'a5', 'a9', 'b2', 'b4', 'b5', 'b6', 'b8', 'b11']],
		['c2', ['a1', 'a2', 'a4', 'a5', 'b2', 'b6', 'b8', 'c5']],
		['c3', ['a1', 'a2', 'a4', 'a5', 'b2', 'b6', 'b8', 'c5']],
		['c6', ['a3', 'a4', 'a9', 'c5']],
		['c9', ['a9', 'b11']],
		['d3', ['b14', 'd1', 'd2']],
		['d4', ['b14', 'd1', 'd2']],
		['d7', ['a2', 'a4', 'b6', 'c5']],
		['d10', ['a5', 'b8', 'd9']],
		['d11', ['a2', 'a5', 'b8', 'd9']],
		['d13', ['a9', 'b11', 'd12']],
		['d15', ['c11', 'd14']],
	],
};
