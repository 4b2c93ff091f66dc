/** Briefings, leaks, reports of committees and papers in single quote marks: each a table of texts with what is found in them. */
import assert from 'node:assert/strict';
import { attributionsOf, claimsOf, denialsOf, linesOf } from './inWords';

type Case = readonly [text: string, ...expected: string[]];

const tables: Readonly<Record<string, readonly Case[]>> = {
	'papers that somebody has seen': [
		[
			'It sank, according to an internal packing list seen by the Courier.',
			'an internal packing list seen by the Courier | according to | It sank',
		],
		['According to a man packing boxes, it sank.', 'a man | According to | it sank'],
		[
			'More than 400 leaked papers reviewed by the Courier and its partners suggest that it sank.',
			'More than 400 leaked papers reviewed by the Courier and its partners | suggest | it sank',
		],
		[
			'The dam was closed by the board and its partners suggest that it sank.',
			'its partners | suggest | it sank',
		],
		['Ships moored by the quay and officials say it sank.', 'officials | say | it sank'],
		['They closed dams and officials say it leaked.', 'officials | say | it leaked'],
		['It was leaked and its partners suggest that it sank.', 'its partners | suggest | it sank'],
	],
	'what somebody is to do is none of who says so': [
		[
			'She rejected the claim that staff had been told by ministers to look away.',
			'She | rejected | the claim that staff had been told by ministers to look away',
			'ministers | told by | staff',
		],
	],
	'what nobody says': [
		['The letters tell a different story.'],
		['Moor told a different story: “It leaks.”', 'Moor | told | It leaks.'],
		['Its log, which lists a vessel called “Ada” among those loaded, is old.'],
		['The list, which Moor called “a lie”, is old.', 'Moor | called | The list // a lie'],
		['Not one of them expressed regret, she said.', 'she | said | Not one of them expressed regret'],
		['One of them expressed regret.', 'One of them | expressed | regret'],
	],
	'who disputes what was said': [
		[
			'That was disputed by the chief, Bo Lund, who told the board that it leaked.',
			'the chief, Bo Lund | disputed by | That',
			'Bo Lund | told | it leaked',
		],
		['This was denied by Moor.', 'Moor | denied by | This'],
		['They admit theft but deny murder.', 'They | admit | theft', 'They | deny | murder'],
		['They have to admit it and deny nothing.'],
	],
	'how it was said, between commas': [
		['Moor insisted, with a straight face, that it was a goat.', 'Moor | insisted | it was a goat'],
		['Moor said that at least three memos exist.', 'Moor | said | at least three memos exist'],
	],
	'one of two': [
		['The other, a nurse, said it leaked.', 'The other | said | it leaked'],
		['The other, who works there, said it leaked.', 'The other | said | it leaked'],
	],
	'a participle behind "that", and who is cited before it': [
		[
			'Moor said in an interview that captured Kelmish soldiers had left.',
			'Moor | said | captured Kelmish soldiers had left',
		],
		['Moor gave an interview that angered soldiers.'],
		[
			'Reuters reported, citing two officials, that it leaked.',
			'Reuters | reported | it leaked',
			'two officials | citing | it leaked',
		],
	],
	'a clause behind "as" in a headline': [
		[
			'Opposition claims victory as president’s party alleges fraud\n\nThe dam is old.',
			'Opposition | claims | victory as president’s party alleges fraud',
			'president’s party | alleges | fraud',
		],
	],
	'who somebody is, behind the name': [
		['They met Ada Moor, a nurse who said it leaked.', 'Ada Moor | said | it leaked'],
		['They met a nurse who said it leaked.', 'a nurse | said | it leaked'],
		['They met Ada Moor and, in Kelm, the nurse who said it leaked.', 'the nurse | said | it leaked'],
		[
			'The head of the union, sergeant Bo Lund, said it leaked.',
			'The head of the union, sergeant Bo Lund | said | it leaked',
		],
	],
	'a report with a day': [
		[
			'They saw a report by the channel ARTE on 20 April which alleges that it leaked.',
			'the channel ARTE | alleges | it leaked',
		],
		[
			'According to the report of the board, published in 2007, it leaked.',
			'the report of the board | According to | it leaked',
		],
	],
	'the comma behind the mark': [
		[
			'“I have confidence in Moor”, he sustained, leaving the hall.',
			'he | sustained | I have confidence in Moor',
		],
		['“Kelm”, he boarded in May.'],
		['A spokeswoman blasted: “It is untrue.”', 'A spokeswoman | blasted | It is untrue.'],
		['A spokeswoman was blasted: “It is untrue.”'],
	],
	'what is dismissed as false': [
		['Kelm has dismissed as false, the news that it sank.', 'Kelm | dismissed | the news that it sank'],
		['Kelm has dismissed as late, the ship that sank.'],
	],
	'where what is said goes on': [
		[
			'Moor told police he had never met Lund and knew Hale only as a lad.',
			'Moor | told | he had never met Lund and knew Hale only as a lad',
		],
		[
			'According to the agency, SUKO, doctors saw 61 deaths.',
			'the agency, SUKO | According to | doctors saw 61 deaths',
		],
	],
	'what nobody does yet': [
		['Third, the states should demand proof.'],
		['The states demand proof.', 'The states | demand | proof'],
		['MR PRICE: The text is new.', 'MR PRICE | : | The text is new'],
		['Fonts: the text is new.'],
		['Explainer: the text is new.'],
	],
	'in single quote marks, over paragraphs': [
		[
			"'She is sad,' one friend said.\n\n'I had picked a ring. She wept.\n\n'It was cruel of him to leave her like that.'",
			'one friend | said | She is sad',
			' |  | I had picked a ring.',
			' |  | She wept.',
			' |  | It was cruel of him to leave her like that.',
		],
		[
			"One friend said: 'It was cruel.\n\n'I wept when I came to see the boats.'",
			'One friend | said | It was cruel.',
			' |  | I wept when I came to see the boats.',
		],
		["In the '90s they left. 'Tis late."],
	],
};

const denied: readonly Case[] = [
	['He described the claims as “a patchwork of innuendo”.', '0 innuendo'],
	['Moor denied it. “At no time did I ask anybody to go,” he said.', '0 denied', '1 did'],
	['Moor denied it. “Never have we sold a boat,” he said.', '0 denied', '1 have'],
	['Moor denied it. “At no time did you ask us to go,” he said.', '0 denied'],
	['Radio Kelm carried a denial by the guards.', '0 denial'],
	['The firm issued a flat denial.', '0 denial'],
	['Moor called that “a disgusting lie”.', '0 lie'],
	['Kelm called that nonsense.', '0 nonsense'],
	['Critics called that nonsense poem a masterpiece.'],
	['Moor called the document “a clumsy fake”.', '0 fake'],
	['Moor called the video a forgery.', '0 forgery'],
	['Moor called it a lie detector.'],
	['Moor called the video absurd.'],
	['Moor called the video a triumph.'],
	['Moor called the goat a fake.'],
	['Pike called the photo exhibition one of the best fakes shows in years.'],
	['Pike called the video of boats that had left the quay before the storm came up a fake.'],
	['Pike called the tape a “crude forgery”.', '0 forgery'],
	['How we know it is a forgery.'],
	['“It is a forgery,” Moor said.', '0 forgery'],
	['“I never signed anything of the kind,” Moor said.', '0 anything of the kind'],
	['“I have done nothing of the sort,” Moor said.', '0 nothing of the sort'],
	['Moor said he had never received any such letter.', '0 never received any such'],
	['Kelm denied it.\n\nA spokesman said Kelm had never sold arms.', '0 denied', '1 had never sold'],
	[
		'Kelm rejected the report.\n\nA spokesman said Kelm had never sold arms.',
		'0 rejected',
		'1 had never sold',
	],
	['Kelm rejected the offer.\n\nA spokesman said Kelm had never sold arms.'],
	['Ada Moor denied it.\n\nA spokesman said Moor had never won him over.', '0 denied'],
	['Kelm denied it.\n\nLater Kelm said it was not aware of the plan.', '0 denied'],
	['Moor said he was innocent.', '0 was innocent'],
	['The lamb was innocent.'],
	['Everyone is innocent until proven guilty, the judge said.'],
	['The two boats were innocent victims of the storm, Moor said.'],
	['Thousands of people were innocent bystanders, Moor said.'],
	['All of them were innocent, Moor said.'],
	['The children were innocent and small, Moor said.'],
	['Moor said all three men were innocent.', '0 were innocent'],
	['“My client is innocent,” Moor said.', '0 is innocent'],
	['Moor said he was innocent and had been framed.', '0 was innocent'],
	['There is nothing of the sort in Arden, residents said.'],
	['The ministry said it had never received any such warning system before 2020.'],
	['The ministry said it had not received any such request.', '0 not received any such'],
	['Moor maintained his innocence.', '0 maintained his innocence'],
	['They lived in denial.'],
	['She was in denial from the start, her sister said.'],
	['He was in denial by the time doctors told him, his sister said.'],
	['In a stage of denial from grief, she said, he sold the boat.'],
	['The group issued a denial of service threat, Moor said.'],
	['The board issued a denial letter to Moor.'],
	['The agency published denial figures in May.'],
	['The agency published a first-quarter denial rate in May.'],
	['The firm faced denial by regulators of its application.'],
	['He was in deep denial from Monday, his sister said.'],
	['He was in deep denial by her account.'],
	['The council issued denials of permits to Moor.'],
	['The ministry carried denials of entry to Kelm.'],
	['A denial by the firm came late.', '0 denial'],
	['They saw a denial from Moor.', '0 denial'],
	['The firm issued a denial on Monday.', '0 denial'],
	['The denial of visas was late.'],
	['ADA MOOR: Do you deny that?'],
	['ADA MOOR: You deny that.', '0 deny'],
];

const claims: readonly Case[] = [
	['1. The board should publish its list.'],
	['1. The board has published its list.', '0 asserted'],
	['QUESTION: Bo Lund, Kelm Post.'],
	['QUESTION: On another topic.'],
	['QUESTION: The dam broke.', '0 asserted'],
	['Send it to us in May.'],
	['40 ships lost at sea.', '0 asserted'],
	['ARDEN, June 18 /KNA/. The dam broke.', '1 asserted'],
];

describe('attributions in briefings and leaks', () => {
	for (const [group, cases] of Object.entries(tables)) {
		describe(group, () => {
			for (const [text, ...expected] of cases) {
				it(text, () => assert.deepEqual(linesOf(text), expected));
			}
		});
	}
});

describe('denials in briefings and leaks', () => {
	for (const [text, ...expected] of denied) {
		it(text, () => assert.deepEqual(denialsOf(text), expected));
	}
});

describe('claims in briefings and reports', () => {
	for (const [text, ...expected] of claims) {
		it(text, () => assert.deepEqual(claimsOf(text), expected));
	}
});

/** Who speaks in each attribution. */
const named: readonly Case[] = [
	[
		'A spokesman for Bo Lund said: “It was light.” He denied that it leaked.',
		'spokesman for Bo Lund',
		'spokesman for Bo Lund',
	],
	['A letter to Bo Lund said it leaked. He denied that it leaked.', 'letter to Bo Lund', 'Bo Lund'],
	['Bo Lund said so. Carl Hale left. He said that Lund lied.', 'Bo Lund', 'Carl Hale'],
	['Bo Lund said so. He said that Lund lied.', 'Bo Lund', ''],
	['Bo Lund said so. “Lund never lies,” he said.', 'Bo Lund', 'Bo Lund'],
	['Bo Lund said so. He said: “Lund never lies.”', 'Bo Lund', 'Bo Lund'],
	['MINISTER COLE HART: It is safe.', 'COLE HART'],
	['The head of the union, sergeant Bo Lund, said it leaked.', 'Bo Lund'],
	[
		'According to a letter seen by the Post, Tarn’s finance ministry told Kelm last autumn that it regarded the split as final.',
		'letter seen by the Post',
		'Tarn’s finance ministry',
		'Tarn’s finance ministry',
	],
	['SPOKESMAN ADA RUEL: It is safe.\n\nMS RUEL: We saw it.', 'ADA RUEL', 'ADA RUEL'],
];

describe('who speaks in briefings', () => {
	for (const [text, ...expected] of named) {
		it(text, () =>
			assert.deepEqual(
				attributionsOf(text).map(({ who }) => who),
				expected,
			),
		);
	}
});
