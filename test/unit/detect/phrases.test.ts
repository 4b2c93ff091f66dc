import assert from 'node:assert/strict';
import { lexiconOf } from '../../../src/core/detect/lexicon';
import { readPassages } from '../../../src/core/detect/passage';
import { findPhrases, indexPhrases } from '../../../src/core/detect/phrases';
import { tokenise } from '../../../src/core/text/tokens';

const index = indexPhrases([
	'declined',
	'declined to say',
	'not the case',
	'the case',
	"isn't so",
	'not so',
	'in no way',
]);

/** The words of the phrases that are found in a sentence. */
function phrasesIn(text: string): readonly string[] {
	const sentence = { start: 0, end: text.length, role: 'body' } as const;
	const [passage] = readPassages(text, [sentence], [tokenise(text)], [], lexiconOf(undefined));
	assert.ok(passage);
	return findPhrases(passage, index).map(({ first, last }) =>
		text.slice(passage.tokens[first]?.start, passage.tokens[last]?.end),
	);
}

describe('phrases of a list in a sentence', () => {
	const rows: readonly (readonly [what: string, text: string, found: readonly string[]])[] = [
		['of those that begin at one word the longest', 'She declined to say why', ['declined to say']],
		['the shorter one where the longer does not go on', 'She declined to leave', ['declined']],
		[
			'all of them in order of the text',
			'The case is in no way so, he declined',
			['The case', 'in no way', 'declined'],
		],
		['those that begin inside another', 'That is not the case', ['not the case', 'the case']],
		['a contraction for a "not" at the beginning', "It wasn't so", ["wasn't so"]],
		['"cannot" for a "not" at the beginning', 'It cannot so', ['cannot so']],
		['only its own where a phrase begins with the contraction', "It isn't the case", ['the case']],
		['nothing where only a part stands, at either end', 'Way, she says, in no', []],
	];
	for (const [what, text, found] of rows) {
		it(`finds ${what}`, () => {
			assert.deepEqual(phrasesIn(text), found);
		});
	}
});
