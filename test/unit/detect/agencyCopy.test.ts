/** Attributions as agencies and broadcasters write them: each a table of sentences with speaker | cue | content // content. */
import assert from 'node:assert/strict';
import { linesOf } from './inWords';

type Case = readonly [text: string, ...expected: string[]];

const tables: Readonly<Record<string, readonly Case[]>> = {
	'a dateline in small letters': [
		['Port Arden (CNN) — Divers said the dam leaks.', 'Divers | said | the dam leaks'],
		['Kelm, Arden (AP) — The dam leaks, divers said.', 'divers | said | The dam leaks'],
		['The union (CNN) — the oldest one — left.'],
	],
	'a tag between a subject and its verb': [
		[
			'Divers, said navy spokesman Bo Lund, had been hampered.',
			'navy spokesman Bo Lund | said | Divers // had been hampered',
		],
		['The dam and the bridge, says Moor, are old.', 'Moor | says | The dam and the bridge // are old'],
		[
			'The mayor, a judge, said the dam, built in 1990, had leaked.',
			'The mayor | said | the dam, built in 1990, had leaked',
		],
	],
	'who answers a thing': [
		[
			'A person who answered the phone at its office in Kelm said nobody was in.',
			'A person who answered the phone at its office in Kelm | said | nobody was in',
		],
		['The mayor answered that it leaks.', 'The mayor | answered | it leaks'],
		['“It leaks,” answered the mayor.', 'the mayor | answered | It leaks'],
	],
	'who writes to somebody': [
		[
			'Ada Moor, its chief, wrote to the senator on Monday saying it was over.',
			'Ada Moor | saying | it was over',
		],
		[
			'The firm sent a letter to Ada Moor and Bo Lund warning that the dam leaks.',
			'The firm | warning | the dam leaks',
		],
		[
			'A letter to the mayor saying that it leaks was lost.',
			'A letter to the mayor | saying | it leaks was lost',
		],
		['A letter sent to the mayor saying that it leaks was lost.', 'A letter | saying | it leaks was lost'],
	],
	'what somebody is said to be': [
		['The man, said to be a spy, had left.', ' | said | The man // to be a spy'],
		['Officials believed to be corrupt were sacked.', ' | believed | Officials // to be corrupt'],
		['He claimed to be a spy.', 'He | claimed | to be a spy'],
	],
	'what nobody reported': [['State media did not report that a deal had been reached.']],
};

describe('attributions in agency copy', () => {
	for (const [title, cases] of Object.entries(tables)) {
		describe(title, () => {
			for (const [text, ...expected] of cases) {
				it(text, () => assert.deepEqual(linesOf(text), expected));
			}
		});
	}
});
