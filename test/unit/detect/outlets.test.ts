/** Attributions as outlets of many kinds write them: each a table of sentences with speaker | cue | content // content. */
import assert from 'node:assert/strict';
import { attributionsOf, linesOf } from './inWords';

type Case = readonly [text: string, ...expected: string[]];

const tables: Readonly<Record<string, readonly Case[]>> = {
	'"that" behind a plural that nobody says': [
		[
			'Firms that favor tolls say it works.',
			'Firms | favor | tolls',
			'Firms that favor tolls | say | it works',
		],
		[
			'The paper met a former aide of the mine in Rome who said she planned to go.',
			'a former aide of the mine in Rome | said | she planned to go',
			'she | planned | to go',
		],
		['Most firms that stand to profit say it works.', 'Most firms that stand to profit | say | it works'],
		['Fears that tolls rose spread.', ' | Fears | tolls rose spread'],
	],
	'what only few believe': [
		['This is a claim that few take at face value.'],
		['He said that few had died.', 'He | said | few had died'],
	],
	'a document with a participle and a time of its own': [
		[
			'A memo circulated among managers at Sky four months before the crash of the liner warned that it leaked.',
			'A memo circulated among managers at Sky four months before the crash of the liner | warned | it leaked',
		],
		[
			'A letter sent to staff weeks before the vote said it leaked.',
			'A letter sent to staff weeks before the vote | said | it leaked',
		],
		['The price dropped on Monday after the maker said it leaked.', 'the maker | said | it leaked'],
		['Hours after the vote the mayor said it leaked.', 'the mayor | said | it leaked'],
	],
	'somebody himself or herself': [
		[
			'The board itself would neither confirm nor deny it, saying only that it leaked.',
			'The board itself | saying | it leaked',
		],
	],
	'two who speak, with a verb that may be a noun': [
		[
			'Ada Moor and colleague Bo Lund note that it leaks.',
			'Ada Moor and colleague Bo Lund | note | it leaks',
		],
		['Tarn and Kelm claim it leaks.', 'Tarn and Kelm | claim | it leaks'],
	],
	'a noun whose relative clause begins with its subject': [
		[
			'She failed a test, a finding the runner says she cannot explain.',
			'the runner | says | she cannot explain',
		],
		['He cited a doorbell, an explanation the club accepted.', 'He | cited | a doorbell'],
		['It was a day the mayor said he would not forget.', 'the mayor | said | he would not forget'],
	],
};

describe('attributions of outlets of many kinds', () => {
	for (const [name, cases] of Object.entries(tables)) {
		for (const [text, ...expected] of cases) {
			it(`${name}: ${text}`, () => assert.deepEqual(linesOf(text), expected));
		}
	}
});

/** Who speaks, one name for each attribution. */
const named: Readonly<Record<string, readonly Case[]>> = {
	'a name in a relative clause is not who speaks': [
		['A man who gave his name only as Bo said the dam is safe.', 'Bo'],
		['Voters who back Ada Moor say the dam is safe. Ada Moor left.', 'Voters who back Ada Moor'],
	],
};

describe('who speaks in outlets of many kinds', () => {
	for (const [name, cases] of Object.entries(named)) {
		for (const [text, ...expected] of cases) {
			it(`${name}: ${text}`, () =>
				assert.deepEqual(
					attributionsOf(text).map(({ who }) => who),
					expected,
				));
		}
	}
});
