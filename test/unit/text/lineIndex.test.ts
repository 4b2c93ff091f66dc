import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lineIndex, utf8LineIndex } from '../../../src/core/text/lineIndex';
import { utf8 } from '../../support/utf8';

describe('lineIndex', () => {
	it('counts lines, an empty last one too', () => {
		assert.equal(lineIndex('').count, 1);
		assert.equal(lineIndex('a\nb\n').count, 3);
	});

	it('clamps what lies outside', () => {
		const index = lineIndex('ab\ncd');
		assert.deepEqual(index.positionAt(99), { line: 1, character: 2 });
		assert.deepEqual(index.positionAt(-1), { line: 0, character: 0 });
		assert.equal(index.offsetAt(0, 99), 2);
		assert.equal(index.offsetAt(9, 0), 5);
		assert.equal(index.offsetAt(-1, 4), 0);
	});

	it('leads from an offset to its line and character and back', () => {
		const lines = fc
			.array(fc.constantFrom('a', '\n', '🚢', 'bc'), { maxLength: 40 })
			.map(list => list.join(''));
		fc.assert(
			fc.property(lines, fc.nat(60), (text, at) => {
				fc.pre(at <= text.length);
				const index = lineIndex(text);
				const { line, character } = index.positionAt(at);
				assert.equal(index.offsetAt(line, character), at);
				assert.equal(index.lineAt(at), line);
				assert.equal(line, text.slice(0, at).split('\n').length - 1);
			}),
		);
	});

	it('is the same of a text that is there as bytes', () => {
		const texts = fc.array(fc.constantFrom('a', '\n', '\v', 'é', '“', '水', '🚢', 'four', 'eight by'), {
			maxLength: 40,
		});
		fc.assert(
			fc.property(texts, fc.nat(3), (letters, before) => {
				const text = letters.join('');
				const bytes = utf8.encode(' '.repeat(before) + text).subarray(before);
				const [index, ofBytes] = [lineIndex(text), utf8LineIndex(bytes)];
				assert.equal(ofBytes.count, index.count);
				for (let at = -1; at <= text.length + 1; at++) {
					const { line, character } = index.positionAt(at);
					assert.deepEqual(ofBytes.positionAt(at), { line, character });
					assert.equal(ofBytes.offsetAt(line, character + 1), index.offsetAt(line, character + 1));
				}
			}),
		);
	});
});
