import assert from 'node:assert/strict';
import fc from 'fast-check';
import { WordFacts, WordMarks } from '../../../src/core/text/wordFacts';
import { plainWordAt, wordAt, wordOf, wordOfKind } from '../../../src/core/text/words';

describe('wordOf', () => {
	it('gives the same word for the same spelling', () => assert.equal(wordOf('Arden'), wordOf('Arden')));

	it('tells spellings apart that differ in case only', () => {
		assert.notEqual(wordOf('Arden'), wordOf('ARDEN'));
		assert.equal(wordOf('ARDEN').lower, wordOf('Arden').lower);
	});

	it('gives what is spelled, also of what is too long to be kept, and beyond its capacity', () => {
		fc.assert(fc.property(fc.string({ maxLength: 100 }), text => assert.equal(wordOf(text).text, text)));
		for (let number = 0; number < 60_000; number++) {
			assert.equal(wordOf(`w${number}`).text, `w${number}`);
		}
	});

	it('takes a number for a word where it is told to', () => {
		assert.equal(wordOf('9').kind, 'number');
		assert.equal(wordOfKind('9', 'word').kind, 'word');
		assert.equal(wordOf('9').kind, 'number');
	});
});

describe('wordAt', () => {
	it('is the word of what stands there, whatever stands round it', () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 20 }), fc.string({ maxLength: 50 }), (before, text) => {
				const start = before.length;
				assert.equal(wordAt(`${before}${text}tail`, start, start + text.length).text, text);
			}),
		);
	});

	it('tells all spellings of three letters apart, though many of them share their places', () => {
		const letters = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'];
		for (const first of letters) {
			for (const second of letters) {
				for (const third of letters) {
					const spelling = `${first}${second}${third}`;
					assert.equal(wordOf(spelling).text, spelling);
				}
			}
		}
	});
});

describe('plainWordAt', () => {
	const read = (text: string) => plainWordAt(text, 0, text.length)?.text;

	it('reads a word up to a space, a comma, the last full stop or the end', () => {
		assert.deepEqual(['weir', 'weir and', 'Weir, and', 'weir.', 'weir. And'].map(read), [
			'weir',
			'weir',
			'Weir',
			'weir',
			'weir',
		]);
	});

	it('leaves alone what may go on, an initial, and what is too long to be kept', () => {
		const texts = [
			'weir’s',
			"weir's",
			'weir-keeper',
			'arden.com',
			'J. Pike',
			'U.S. and',
			'café',
			'A1',
			'12',
			' a',
		];
		assert.deepEqual(
			[...texts, 'dam'.repeat(30), ''].filter(text => read(text) !== undefined),
			[],
		);
	});

	it('is the same word, and ends with the stretch', () => {
		assert.equal(plainWordAt('the weir stood', 4, 14), wordOf('weir'));
		assert.equal(plainWordAt('the weir stood', 4, 7), wordOf('wei'));
	});
});

describe('WordMarks', () => {
	it('take each word once in a reading', () => {
		const marks = new WordMarks();
		const add = (...texts: readonly string[]) => texts.map(text => marks.add(wordOf(text)));
		assert.deepEqual(add('dam', 'weir', 'dam'), [true, true, false]);
		marks.clear();
		assert.deepEqual(add('weir', 'weir'), [true, false]);
	});

	it('take a word that is not kept for a new one each time', () => {
		const marks = new WordMarks();
		const add = () => marks.add(wordOf('dam'.repeat(30)));
		assert.deepEqual([add(), add()], [true, true]);
	});
});

describe('the facts of words', () => {
	it('are read once a spelling', () => {
		const read: string[] = [];
		const facts = new WordFacts(({ text }) => {
			read.push(text);
			return text.length;
		});
		assert.deepEqual(
			['dam', 'weir', 'dam', 'weir'].map(text => facts.of(wordOf(text))),
			[3, 4, 3, 4],
		);
		assert.deepEqual(read, ['dam', 'weir']);
	});

	it('stay right when more spellings come than are kept', () => {
		const facts = new WordFacts(({ text }) => text);
		for (const number of [...Array(50_000).keys(), ...Array(50_000).keys()]) {
			assert.equal(facts.of(wordOf(`v${number}`)), `v${number}`);
		}
	});
});
