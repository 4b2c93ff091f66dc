import assert from 'node:assert/strict';
import { WordList } from '../../../src/core/detect/wordList';
import { type Marked, marksIn } from '../../../src/core/detect/wordMarks';
import { tokenise } from '../../../src/core/text/tokens';

function marked(text: string): Marked {
	const tokens = tokenise(text);
	return { tokens, marks: marksIn(tokens) };
}

describe('a list of words that a rule looks for', () => {
	const list = new WordList(['dam', 'weir']);

	it('finds all its words, whatever their case', () => {
		assert.deepEqual(list.indexesIn(marked('The Dam, a weir')), [1, 4]);
		assert.ok(list.isIn(marked('a WEIR')));
	});

	it('finds nothing where none of them stands', () => {
		assert.deepEqual(list.indexesIn(marked('The damp wall')), []);
		assert.ok(!list.isIn(marked('')));
	});

	it('finds words of lists that were made after they were first looked at', () => {
		const before = marked('a sluice');
		const later = new WordList(['sluice']);
		assert.ok(!later.isIn(before), 'the sentence was read before the list was there');
		assert.ok(later.isIn(marked('a sluice')));
	});

	it('finds its words however many lists there are', () => {
		const many = Array.from({ length: 70 }, (_, at) => new WordList([`word${at}`]));
		const sentence = marked('word3 word35 word69');
		assert.deepEqual(
			many.flatMap((one, at) => (one.isIn(sentence) ? [at] : [])),
			[3, 35, 69],
		);
	});
});
