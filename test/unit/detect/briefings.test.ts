/** Briefings, leaks, reports of committees and papers in single quote marks: each a table of texts with what is found in them. */
import assert from 'node:assert/strict';
import { claimsOf, denialsOf, linesOf } from './inWords';

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
	'in single quote marks, over paragraphs': [
		[
			"'She is sad,' one friend said.\n\n'She had picked a ring. She wept.\n\n'It was cruel of him to leave her like that.'",
			'one friend | said | She is sad',
			' |  | She had picked a ring.',
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
	['They lived in denial.'],
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
