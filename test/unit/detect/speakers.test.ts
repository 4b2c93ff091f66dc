import assert from 'node:assert/strict';
import { attributionsOf } from './inWords';

/** Text, and who each attribution in it is put down to: "name (type)". */
const cases: readonly (readonly [title: string, text: string, ...expected: string[]])[] = [
	[
		'a short form is the full name',
		'The dam is safe, engineer Orla Venn said. It will hold, Venn said.',
		'Orla Venn (person)',
		'Orla Venn (person)',
	],
	[
		'a pronoun is the last person who spoke',
		'The dam is safe, engineer Orla Venn said. She added that it would hold.',
		'Orla Venn (person)',
		'Orla Venn (person)',
	],
	[
		'a pronoun in a new paragraph is the one person whom it names first',
		'It was loud, Ivan Pike says.\n\nI reached one of the owners, Jonas Feld. He laughed. “There was no hedge,” he said.',
		'Ivan Pike (person)',
		'Jonas Feld (person)',
	],
	...[
		'Asked about Jonas Feld, he said it leaked.',
		'In a letter to Jonas Feld, he said it leaked.',
		'After Jonas Feld left, he said, it leaked.',
		'The letter was sent to Jonas Feld. In it, he says it leaks.',
		'The report was written by editor Jonas Feld. In it, he says it leaks.',
	].map((next): readonly [string, string, ...string[]] => [
		`a pronoun is nobody whom the paragraph only mentions: ${next}`,
		`It was loud, Ivan Pike says.\n\n${next}`,
		'Ivan Pike (person)',
		'Ivan Pike (person)',
	]),
	[
		'a pronoun is who spoke last where the paragraph names several, or nobody before it',
		'It was loud, Ivan Pike says.\n\nI met Jonas Feld and Karl Voss. He says it leaks.\n\nHe met Jonas Feld. He says it is late.',
		'Ivan Pike (person)',
		'Ivan Pike (person)',
		'Ivan Pike (person)',
	],
	[
		'a pronoun is who spoke last where only what is said names somebody',
		'It was loud, Ivan Pike says.\n\nThe plan of Jonas Feld was good, he said.',
		'Ivan Pike (person)',
		'Ivan Pike (person)',
	],
	[
		'a pronoun is who has spoken in the paragraph',
		'A new owner came. Ivan Pike says it was loud, and Ada Moor left with Jonas Feld. He says it leaks.',
		'Ivan Pike (person)',
		'Ivan Pike (person)',
	],
	[
		'a woman is not somebody of whom it is not known',
		'A mother at the port said it leaked.\n\nAnd she blamed Gaz Bramwell.\n\n“It is a slap,” she said.',
		'mother at the port (unnamed)',
		'mother at the port (unnamed)',
		'mother at the port (unnamed)',
	],
	[
		'a label is a person by a title or a first name, and the surname alone after it',
		'A talk\n\nThey met in the port on that day.\n\nSTEVE OKAFOR: So is it?\n\nOKAFOR: It is. They left.\n\nSECRETARY LUND: No.\n\nWN: Why?',
		'STEVE OKAFOR (person)',
		'STEVE OKAFOR (person)',
		'STEVE OKAFOR (person)',
		'SECRETARY LUND (person)',
		'WN (unnamed)',
	],
	[
		'a quotation without a cue is by "she" of whom the sentence before tells',
		'Lena Lytton said it was late.\n\nPaul Kessler said it was early. When I ask, she hoots with laughter. “He is one to talk!”',
		'Lena Lytton (person)',
		'Paul Kessler (person)',
		'Lena Lytton (person)',
	],
	[
		'staff are many, and nobody whom "she" could mean',
		'Its own staff warned of it.\n\nShe left. “It leaks,” she said.',
		'Its own staff (unnamed)',
		' (unnamed)',
	],
	[
		'a mother of several is who was named',
		'They met Kayleigh Dunn and her brother Tom Dunn. The mother-of-two said it leaked.',
		'Kayleigh Dunn (person)',
	],
	[
		'a mother of several is the woman who spoke last',
		'Ada Moor, 44, told the court that Gaz Pike hit her. The mother-of-two said she fled.',
		'Ada Moor (person)',
		'Ada Moor (person)',
	],
	[
		'a mother of several is a woman, and nobody of whom that is unknown',
		'They met Ada Moor and Gaz Pike. The mother-of-two said it leaked.',
		'Ada Moor (person)',
	],
	[
		'the company is the firm that spoke last, and no ministry',
		'The Ministry of Trade said it was late. The company said it was not.',
		'Ministry of Trade (organisation)',
		'company (organisation)',
	],
	[
		'the company is nobody whose name tells of no firm',
		'Interpol said Norvik Steel had burned down. The company said it was not so.',
		'Interpol (organisation)',
		'company (organisation)',
	],
	[
		'the company is the firm that was called so',
		'Norvik Steel said it was late. The company said it was not. The Ministry of Trade said it was. The company denied it.',
		'Norvik Steel (organisation)',
		'Norvik Steel (organisation)',
		'Ministry of Trade (organisation)',
		'Norvik Steel (organisation)',
	],
	[
		'an unnamed speaker keeps the words that describe them',
		'A senior engineer said the dam was safe.',
		'senior engineer (unnamed)',
	],
	[
		'who works for a named person is not that person',
		'A top aide to President Orla Venn said the dam was safe.',
		'top aide to President Orla Venn (unnamed)',
	],
	[
		'a surname in capitals is the person who was named',
		'A talk\n\nThey met at noon and asked Deputy Minister Rhea Solano.\n\nQ: Was it safe?\n\nSOLANO: It was safe.\n\nSOLANO: It was checked.',
		'Rhea Solano (person)',
		'Rhea Solano (person)',
	],
	[
		'answers are by whom the introduction names most',
		'A talk\n\nLars Hovden built the dam with Erik Munthe. Hovden left it.\n\nQ: Was it safe?\n\nA: No. I told them.\n\nQ: Who was there?\n\nA: They left.',
		'Lars Hovden (person)',
		'Lars Hovden (person)',
		'Lars Hovden (person)',
	],
	[
		'answers in which nobody says I are nobody’s',
		'A talk\n\nLars Hovden built the dam with Erik Munthe. Hovden left it.\n\nQ: Was it safe?\n\nA: No, it leaks.',
		' (unnamed)',
	],
	[
		'answers are by nobody where two are named as often',
		'A talk\n\nLars Hovden built the dam with Erik Munthe.\n\nQ: Was it safe?\n\nA: No, I left it.',
		' (unnamed)',
	],
	[
		'what he said tells that she is another',
		'The dam is safe, Colm Brayel said. He added that it was old. It is safe, Aoibhe Kerrin said. Later Colm Brayel met them. In a letter to Brayel, she said it was new.',
		'Colm Brayel (person)',
		'Colm Brayel (person)',
		'Aoibhe Kerrin (person)',
		'Aoibhe Kerrin (person)',
	],
	[
		'who is named in a quotation does not speak it',
		'An agent of the striker said it was false. “Gianni Ferro is on a boat,” he said.',
		'agent of the striker (unnamed)',
		'agent of the striker (unnamed)',
	],
	[
		'a pronoun behind a quotation is whom the sentence before tells of',
		'The dam is safe, Amber Lytton said.\n\nThe mayor, Jean Mabey, shut the road. “It did not feel right,” she explained.',
		'Amber Lytton (person)',
		'Jean Mabey (person)',
	],
	[
		'a pronoun behind a quotation is no man of whom the sentence before tells',
		'The dam is safe, Amber Lytton said.\n\nMr. Mabey shut the road. “It did not feel right,” she explained.',
		'Amber Lytton (person)',
		'Amber Lytton (person)',
	],
	[
		'a pronoun is the one whom it can mean of two who are named first',
		'The dam is safe, Ivan Lytton said.\n\nMrs. Mabey, born Ada Mabey, ran against Tom Grey. He hopes that it is.',
		'Ivan Lytton (person)',
		'Tom Grey (person)',
	],
	[
		'a pronoun is whom the sentence before tells of, with a clause of its own',
		'The dam is safe, Harun Khan said.\n\nGordon Pike, whose town includes the dam, came on Friday. He later told reporters it was safe. In a note posted on the gate, he said it was old.',
		'Harun Khan (person)',
		'Gordon Pike (person)',
		'Gordon Pike (person)',
	],
	[
		'a pronoun is the subject whose clause has names of its own',
		'Bo Lund said no.\n\nColm Gray, who served under the father of the mayor, George Bush, went through the code: “It was assumed,” he said.',
		'Bo Lund (person)',
		'Colm Gray (person)',
	],
	[
		'what is counted is who speaks, and not the firm that it was taken from',
		'Thousands of emails stolen from the Velmish engine maker Belvar Motors show that it leaks.',
		'Thousands of emails stolen from the Velmish engine maker Belvar Motors (document)',
	],
	[
		'a firm behind its kind speaks itself',
		'The Velmish engine maker Belvar Motors said that it leaks.',
		'Belvar Motors (organisation)',
	],
	[
		'the spokesperson is who spoke last',
		'The report is false, Lidia Marsk said. The spokesperson said it was old.',
		'Lidia Marsk (person)',
		'Lidia Marsk (person)',
	],
	[
		'the spokesman is not a woman who spoke last',
		'The report is false, Ms. Marsk said. The spokesman said it was old.',
		'Marsk (person)',
		'spokesman (unnamed)',
	],
	[
		'a surname in capitals is no first name',
		'A talk\n\nIt leaks, Solano Pike said. They met Rhea Solano.\n\nSOLANO: It was safe.',
		'Solano Pike (person)',
		'Rhea Solano (person)',
	],
	[
		'a surname in capitals behind a title is the person who was named',
		'A talk\n\nThey met at noon and asked Deputy Minister Rhea Solano.\n\nMS. SOLANO: It was safe.',
		'Rhea Solano (person)',
	],
	[
		'a surname in capitals is the person who spoke before',
		`A talk\n\nIt was safe, Rhea Solano said.${'\n\nBo Lund met Ada Pike there.'.repeat(9)}\n\nSOLANO: It was checked.`,
		'Rhea Solano (person)',
		'Rhea Solano (person)',
	],
	[
		'people of an organisation, or for a person, are not that',
		'Two former employees of the Kelm-based firm Marrex Technology said it leaked. A spokeswoman for Kelm Mayor Ed Garza said it was safe. ' +
			'Researchers from the University of Kelm and Dakri University said it was old.',
		'Two former employees of the Kelm-based firm Marrex Technology (unnamed)',
		'spokeswoman for Kelm Mayor Ed Garza (unnamed)',
		'Researchers from the University of Kelm and Dakri University (unnamed)',
	],
	[
		'a post with a capital is whose name follows',
		'Superintendent of Police Neha Tripathi said it leaked. Leader of the Opposition Ada Moor said it was old.',
		'Neha Tripathi (person)',
		'Ada Moor (person)',
	],
	['letters behind a name are no part of it', 'Ada Moor KC said it leaked.', 'Ada Moor (person)'],
	[
		'who is endorsed or met, where "who" follows, and who are many',
		'They won the endorsement of Bo Lund, who said it leaked, even though many of the engineers backed it.\n\n“It is late,” he said.',
		'Bo Lund (person)',
		'many of the engineers (unnamed)',
		'Bo Lund (person)',
	],
	[
		'"it" is one thing and not several',
		'The report claimed that satellite images showed a road. It also alleged that it was new.',
		'report (document)',
		'satellite images (document)',
		'report (document)',
	],
	[
		'"she" is whoever was asked, and not who asked',
		'Helen Moss said it leaked. Asked by Ms Qureshi whether it was common, she replied: “No.”',
		'Helen Moss (person)',
		'Qureshi (person)',
		'Helen Moss (person)',
	],
	[
		'documents that a paper has seen are not the paper',
		'Documents seen by The Ledger show that it was sold. According to court papers, it was late.',
		'Documents seen by The Ledger (document)',
		'court papers (document)',
	],
	[
		'a title of several words belongs to who bears it',
		'U.S. Secretary of State Orla Venn said the dam was safe. The Chief of Staff Bo Lund denied it.',
		'Orla Venn (person)',
		'Bo Lund (person)',
	],
	[
		'a place before what somebody is belongs to it',
		'“It leaks,” said an Iowa Democrat.',
		'Iowa Democrat (unnamed)',
	],
	[
		'a document that several spread is none of them',
		'A video shared on Tarn, Ledger and Kanal claims the dam is safe. The 34-page report blames Tarn.',
		'video shared on Tarn, Ledger and Kanal (document)',
		'34-page report (document)',
	],
	[
		'documents may be described before they are named',
		'According to leaked documents, it was sold. According to newly released figures, it was late.',
		'leaked documents (document)',
		'newly released figures (document)',
	],
	[
		'a name behind where somebody works is theirs, and a place is not',
		'Its envoy in London, Orla Venn, said the dam was safe. A man in Salem, Massachusetts, said it leaked.',
		'Orla Venn (person)',
		'man in Salem (unnamed)',
	],
	[
		'a name behind whom a spokesman speaks for is theirs',
		'A spokesman for the prime minister, Orla Venn, said the dam was safe.',
		'spokesman for the prime minister (unnamed)',
	],
	[
		'when somebody says it is no part of who they are',
		'Orla Venn earlier Tuesday said the dam was safe.',
		'Orla Venn (person)',
	],
	[
		'a pronoun is who the sentence before tells of, where nobody speaks there',
		'Bo Lund said it was safe. For Ivo Marsh, that is not enough. He fears it leaks.',
		'Bo Lund (person)',
		'Ivo Marsh (person)',
	],
	[
		'a pronoun is who spoke last, whoever is named there',
		'Bo Lund said Ivo Marsh was wrong. He fears it leaks.',
		'Bo Lund (person)',
		'Bo Lund (person)',
	],
	[
		'a pronoun behind an introduction is who the sentence before tells of',
		'Bo Lund said it was safe.\n\nIvo Marsh, 62, had sued the firm. In it, he alleged that it leaked.',
		'Bo Lund (person)',
		'Ivo Marsh (person)',
	],
	[
		'they are who said so, not whom they said it of',
		'Charleston police said in a statement that detectives were at work. They urged patience.',
		'Charleston police (organisation)',
		'Charleston police (organisation)',
	],
	[
		'a pronoun in a new paragraph is who spoke last',
		'Bo Lund said it was safe. For Ivo Marsh, that is not enough.\n\nHe fears it leaks.',
		'Bo Lund (person)',
		'Bo Lund (person)',
	],
	[
		'a family name that stands first is who was named last',
		'The talks with Wang Yi go on, and Wang Wenbin said the dam was safe. Wang added that it held.',
		'Wang Wenbin (person)',
		'Wang Wenbin (person)',
	],
	[
		'a spokeswoman for somebody is not that person, whatever the title',
		'A spokeswoman for Foreign Minister Orla Venn said the dam was safe.',
		'spokeswoman for Foreign Minister Orla Venn (unnamed)',
	],
	[
		'a lawyer for them has a name behind the comma',
		'A lawyer for one of them, Orla Venn, said the dam was safe.',
		'Orla Venn (person)',
	],
	[
		'figures are people or numbers',
		'Opposition figures in Tarn say no. Official figures say yes.',
		'Opposition figures in Tarn (unnamed)',
		'Official figures (document)',
	],
	[
		'a pronoun is the subject of its sentence where that agrees',
		'Engineers said no. Though the Tarn Dam Bureau has closed it, it says the dam was safe.',
		'Engineers (unnamed)',
		'Tarn Dam Bureau (organisation)',
	],
	[
		'"they" are the several of whom the sentence tells',
		'The board said no. Engineers closed it because they feared that it leaked.',
		'board (organisation)',
		'Engineers (unnamed)',
	],
	[
		'a pronoun is not whose wife spoke',
		'Mr Lund’s wife said no. She said the dam was old.',
		'Mr Lund’s wife (unnamed)',
		'Mr Lund’s wife (unnamed)',
	],
	[
		'a pronoun is not whose spokeswoman spoke',
		'Lord Pike’s spokeswoman said no. She said the dam was old.',
		'Lord Pike’s spokeswoman (unnamed)',
		'Lord Pike’s spokeswoman (unnamed)',
	],
	[
		'a pronoun is not she whose lawyer spoke',
		'Ada Moor’s lawyer said no. He said the dam was old.',
		'Ada Moor’s lawyer (unnamed)',
		'Ada Moor’s lawyer (unnamed)',
	],
	[
		'a pronoun is no subject that does not agree',
		'Orla Venn said no. The Tarn Dam Bureau closed it after she said the dam was old.',
		'Orla Venn (person)',
		'Orla Venn (person)',
	],
	[
		'"it" goes on with the subject of the sentences before',
		'Engineers said no. The Tarn Dam Bureau has nine dams. It is rich. It says the dam was safe.',
		'Engineers (unnamed)',
		'Tarn Dam Bureau (organisation)',
	],
	[
		'"it" goes on with the subject before its relative clause',
		'Engineers said no. The review, which the Tarn Dam Bureau has seen, is dated May. It says the dam was safe.',
		'Engineers (unnamed)',
		'review (document)',
	],
	[
		'"he" is none of several, however they are described',
		'Bo Lund said no. Several people familiar with the dam said it leaks. He said it was safe.',
		'Bo Lund (person)',
		'Several people familiar with the dam (unnamed)',
		'Bo Lund (person)',
	],
	[
		'officials of two countries are no country',
		'Tarn and Marrow officials said it leaks. Kelm and Veskan officials denied it.',
		'Tarn and Marrow officials (unnamed)',
		'Kelm and Veskan officials (unnamed)',
	],
	[
		'what the press reports, and what services do',
		'Local reports said it leaks. Intelligence reports said it leaks.',
		'Local reports (media)',
		'Intelligence reports (document)',
	],
	[
		'people and their papers are people',
		'Two officials and documents seen by the Post said it leaks. A letter and documents said it leaks.',
		'Two officials and documents seen by the Post (unnamed)',
		'letter and documents (document)',
	],
	[
		'an official close to somebody is nobody else',
		'“It leaks,” said a Tarn official close to President Ivo Marsh, who asked not to be named.',
		'Tarn official close to President Ivo Marsh (unnamed)',
	],
	[
		'"they" are not the papers that are cited for what they say',
		'Two officials said it leaks. The firm lost a ship, they said, citing logs and letters.',
		'Two officials (unnamed)',
		'Two officials (unnamed)',
		'logs and letters (document)',
	],
	[
		'"he" is whom a sentence tells of in which only some others speak',
		'Bo Lund said no. Ivo Marsh won a vote that observers say was rigged. He denies it.',
		'Bo Lund (person)',
		'observers (unnamed)',
		'Ivo Marsh (person)',
	],
	[
		'"he" is who speaks in the sentence before, whomever it tells of',
		'Ivo Marsh won a vote that Bo Lund says was rigged. He denies it.',
		'Bo Lund (person)',
		'Bo Lund (person)',
	],
	[
		'"the ministry" is the one that was named before',
		'The Tarn Ministry of Trade said it leaks. The ministry said it was late. The Marsh Trade Ministry said no. The ministry left it at that, the ministry said.',
		'Tarn Ministry of Trade (organisation)',
		'Tarn Ministry of Trade (organisation)',
		'Marsh Trade Ministry (organisation)',
		'Marsh Trade Ministry (organisation)',
	],
	[
		'"the ministry" is the one that was only named before',
		'The Tarn Ministry of Trade opened the dam. The ministry said it leaked.',
		'Tarn Ministry of Trade (organisation)',
	],
	[
		'"the council" is none that has the word in its name and is named in passing',
		'The harbour council voted. Ada Pike once worked at the Council of Kelm. The council said it leaked.',
		'council (organisation)',
	],
	[
		'"the government" is no house that is called after it',
		'The cabinet fell. He lived at Government House. The government said it leaked.',
		'government (organisation)',
	],
	[
		'"the agency" is none of which it says what the body is about',
		'The Agency Board met in Kelm. The agency said it leaked.',
		'agency (organisation)',
	],
	[
		'"the agency" is none of two that were named before',
		'The Tarn Water Agency and the Kelm Space Agency opened the dam. The agency said it leaked.',
		'agency (organisation)',
	],
	[
		'"the ministry" is no spokesman of it',
		'A ministry spokesman said it leaks. The ministry said it was late.',
		'ministry spokesman (unnamed)',
		'ministry (organisation)',
	],
	[
		'"they" behind a clause are whom that tells of',
		'Engineers said no. Though the Tarn Dam Bureau has closed it, they say the dam was safe.',
		'Engineers (unnamed)',
		'Tarn Dam Bureau (organisation)',
	],
	[
		'"he" is no plan',
		'Bo Lund said no. The plan calls for repairs. He said it was safe.',
		'Bo Lund (person)',
		'plan (unnamed)',
		'Bo Lund (person)',
	],
	[
		'"it" does not go on with the subject of another paragraph',
		'The Marsh Dam Bureau said no. Then it rained.\n\nThe Tarn Dam Bureau has nine dams.\n\nIt says the dam was safe.',
		'Marsh Dam Bureau (organisation)',
		'Marsh Dam Bureau (organisation)',
	],
	[
		'outside quotation marks "I" may be the writer',
		'Orla Venn said no. I believe that the dam was old.',
		'Orla Venn (person)',
		' (unnamed)',
	],
	[
		'whom the article gives the word is "I"',
		'Notes\n\nOrla Venn: I believe that the dam was old.',
		'Orla Venn (person)',
	],
	[
		'a post of several names is no speaker',
		'Senate Foreign Relations Chair Orla Venn said no.',
		'Orla Venn (person)',
	],
	[
		'in what somebody says a pronoun means who says it',
		'The Tarn Dam Bureau closed it, and engineers at two dams said they believed that it was old.',
		'engineers at two dams (unnamed)',
		'engineers at two dams (unnamed)',
	],
	[
		'of whom a sentence tells speaks the quotation behind it',
		'Orla Venn said no.\n\nIda Marsh has lived here for years. “They said it would hold. It leaks.”',
		'Orla Venn (person)',
		' (unnamed)',
		'Ida Marsh (person)',
		'Ida Marsh (person)',
	],
	[
		'no body speaks a quotation for being told of before it',
		'Orla Venn said no. The Tarn Dam Bureau has nine dams. “It leaks.”',
		'Orla Venn (person)',
		'Orla Venn (person)',
	],
	[
		'whoever spoke in the sentence before goes on, and not of whom that tells',
		'Ida Marsh has left the dam, Orla Venn said. “It leaks.”',
		'Orla Venn (person)',
		'Orla Venn (person)',
	],
	[
		'"the official" is the official who spoke before',
		'A junior official said the dam was safe. The official added that it would hold.',
		'junior official (unnamed)',
		'junior official (unnamed)',
	],
	[
		'those who are numbered are kept apart',
		'One official said no. A second official said yes. The second official then said no. The other said yes.',
		'One official (unnamed)',
		'second official (unnamed)',
		'second official (unnamed)',
		' (unnamed)',
	],
	[
		'several who speak as one are all named, and "they" are all of them',
		'Orla Venn and Bo Marsh said the dam was safe. They added that it would hold.',
		'Orla Venn and Bo Marsh (person)',
		'Orla Venn and Bo Marsh (person)',
	],
	[
		'an answer goes on with who began it',
		'Notes\n\nOrla Venn: It is safe. We looked in May.',
		'Orla Venn (person)',
		'Orla Venn (person)',
	],
	[
		'who is given the word before a quotation speaks it',
		'Orla Venn said no. Bo Marsh disagreed. “It leaks.”',
		'Orla Venn (person)',
		'Bo Marsh (person)',
		'Bo Marsh (person)',
	],
	[
		'"the bureau" is not the spokeswoman of one',
		'A spokeswoman for the Tarn Dam Bureau said no. The bureau said yes.',
		'spokeswoman for the Tarn Dam Bureau (unnamed)',
		'Tarn Dam Bureau (organisation)',
	],
	[
		'"she" is no man, and "he" no woman',
		'Helen Marsh said no. Peter Lund said yes. She added that it leaked. He said it did not.',
		'Helen Marsh (person)',
		'Peter Lund (person)',
		'Helen Marsh (person)',
		'Peter Lund (person)',
	],
	[
		'a title tells a woman from a man',
		'Mrs. Tarn said no. Sir Bo Lund said yes. She added that it leaked.',
		'Tarn (person)',
		'Bo Lund (person)',
		'Tarn (person)',
	],
	[
		'"her spokesman" is no woman',
		'Helen Marsh said no. Her spokesman said yes. She added that it leaked.',
		'Helen Marsh (person)',
		'Her spokesman (unnamed)',
		'Helen Marsh (person)',
	],
	[
		'a pronoun does not mean who only speaks in the words of another',
		'Orla Venn told the court that the engineer had said it was safe. She added that it leaked.',
		'Orla Venn (person)',
		'engineer (unnamed)',
		'Orla Venn (person)',
	],
	[
		'"they" are those before it in the sentence',
		'The Tarn Dam Bureau said no. Two divers, who were not named because they feared losing their jobs, said the dam leaked.',
		'Tarn Dam Bureau (organisation)',
		'Two divers (unnamed)',
		'Two divers (unnamed)',
	],
	['somebody in person', 'Orla Venn herself said the dam was safe.', 'Orla Venn (person)'],
	[
		'a paper is no journal in which it stands',
		'It leaks, according to research published in the journal Arden Letters.',
		'research published in the journal Arden Letters (document)',
	],
	[
		'a pronoun in a quotation may be anybody',
		'Bo Lund said no. “I saw the dam leak and he told me to keep quiet,” Orla Venn said.',
		'Bo Lund (person)',
		' (unnamed)',
		'Orla Venn (person)',
	],
	['a leaked document speaks', 'A leaked cable said the dam was safe.', 'leaked cable (document)'],
	['a document speaks', 'The report said the dam was safe.', 'report (document)'],
	['a medium speaks', 'The newspaper said the dam was safe.', 'newspaper (media)'],
	['a body speaks', 'The ministry said the dam was safe.', 'ministry (organisation)'],
	[
		'a body that belongs to many',
		"The dockers' union said the dam was safe.",
		"dockers' union (organisation)",
	],
	[
		'a body that belongs to many, curly',
		'The dockers’ union said it leaked.',
		'dockers’ union (organisation)',
	],
	['a service', 'The fire service said the dam was safe.', 'fire service (organisation)'],
	[
		'a document that somebody has seen',
		'A report seen by Tarn said it leaked.',
		'report seen by Tarn (document)',
	],
	['a document that was sent', 'An email sent to Tarn said it leaked.', 'email sent to Tarn (document)'],
	['nobody is named in the passive', 'The dam is expected to hold.', ' (unnamed)'],
];

/** Text, and for each attribution in it how sure it is who speaks, and by what. */
const sureness: readonly (readonly [text: string, ...expected: string[]])[] = [
	['Orla Venn said it was safe. Venn said so twice.', 'certain name', 'certain short-name'],
	['Orla Venn said it was safe. She said so twice.', 'certain name', 'likely pronoun'],
	['A junior official said no. The official said so twice.', 'likely description', 'likely called-before'],
	['Orla Venn fell ill. She said it was a cold.', 'likely pronoun'],
	['Orla Venn fell ill.\n\nShe said it was a cold.', 'unsure pronoun-named'],
	['Orla Venn fell ill. She said it was a cold. She said so twice.', 'likely pronoun', 'likely pronoun'],
	['“It is safe. It will hold,” Orla Venn said.', 'certain same-quotation', 'certain name'],
	[
		'Orla Venn fell ill. “It was a cold. It passed,” she said.',
		'unsure same-quotation',
		'unsure pronoun-named',
	],
	['Orla Venn said no.\n\n“It leaks and it will break.”', 'certain name', 'likely last-speaker'],
	['The dam is expected to hold.', 'unsure open'],
	[
		'“We were told to leave,” said Orla Venn. “Nobody came.”',
		'unsure open',
		'certain name',
		'likely last-speaker',
	],
];

describe('how sure it is who speaks', () => {
	for (const [text, ...expected] of sureness) {
		it(text, () => {
			assert.deepEqual(
				attributionsOf(text).map(({ identity: { sure, by } }) => `${sure} ${by}`),
				expected,
			);
		});
	}
});

describe('who speaks', () => {
	for (const [title, text, ...expected] of cases) {
		it(title, () => {
			assert.deepEqual(
				attributionsOf(text).map(({ who, whoType }) => `${who} (${whoType})`),
				expected,
			);
		});
	}

	it('keeps the country of an unnamed speaker', () => {
		const [found] = attributionsOf(
			'Rain fell in Halvery. A senior official from Halvery said the dam was safe.',
		);
		assert.equal(found?.affiliation, 'Halvery');
	});

	it('lends the country of several to each of them', () => {
		const found = attributionsOf(
			'Two US officials said no. One of the officials said yes. One of the men said no.',
		);
		assert.deepEqual(
			found.map(({ affiliation }) => affiliation),
			['United States', 'United States', undefined],
		);
	});

	it('leaves the affiliation out where nothing says it', () => {
		const [found] = attributionsOf('A senior official said the dam was safe.');
		assert.equal(found?.affiliation, undefined);
	});
});
