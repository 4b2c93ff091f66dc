import assert from 'node:assert/strict';
import fc from 'fast-check';
import { narrowText } from '../../../src/core/corpus/narrowText';

describe('a narrow text', () => {
	it('has one byte a character, and is found in others where the text is', () => {
		const texts = fc.string({ unit: fc.constantFrom('a', 'é', '“', '”', '–', '’', 'ÿ', '\n') });
		fc.assert(
			fc.property(texts, texts, (text, part) => {
				const [narrow = '', narrowPart = ''] = [narrowText(text), narrowText(part)];
				assert.match(narrow, /^[\0-\xff]*$/);
				assert.equal(narrow.length, text.length);
				assert.equal(narrow.indexOf(narrowPart), text.indexOf(part));
				assert.equal(narrow === narrowPart, text === part);
			}),
		);
	});

	for (const text of ['Жена', 'a\u0085b', '“漢”', '𝒳']) {
		it(`is not made of ${JSON.stringify(text)}`, () => assert.equal(narrowText(text), undefined));
	}

	it('is as long as articles are', () => {
		const text = '“a” '.repeat(5000);
		assert.equal(narrowText(text)?.length, text.length);
	});
});
