import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lineIndex } from '../../../src/core/text/lineIndex';
import { normalText } from '../../../src/core/text/normal';
import { offsetMap } from '../../../src/core/text/offsets';

describe('offsetMap', () => {
	it('counts an astral character as one code point', () => {
		const map = offsetMap('a😀b');
		assert.deepEqual([0, 1, 2, 3, 4].map(map.toCodePoints), [0, 1, 1, 2, 3]);
		assert.deepEqual([0, 1, 2, 3].map(map.toUtf16), [0, 1, 3, 4]);
	});

	it('clamps', () => {
		const map = offsetMap('😀');
		assert.equal(map.toCodePoints(99), 1);
		assert.equal(map.toUtf16(99), 2);
		assert.equal(map.toUtf16(-1), 0);
	});

	it('agrees with the text split into code points', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), text => {
				const map = offsetMap(text);
				let utf16 = 0;
				[...text].forEach((char, index) => {
					assert.equal(map.toCodePoints(utf16), index);
					assert.equal(map.toUtf16(index), utf16);
					utf16 += char.length;
				});
				assert.equal(map.toCodePoints(text.length), [...text].length);
			}),
		);
	});
});

describe('normalText', () => {
	for (const [name, raw, normal] of [
		['CRLF', 'a\r\nb', 'a\nb'],
		['lone CR', 'a\rb', 'a\nb'],
		['byte order mark', '\ufeffa', 'a'],
		['nothing to do', 'a\nb', 'a\nb'],
	] as const) {
		it(name, () => assert.equal(normalText(raw), normal));
	}
});

describe('lineIndex', () => {
	it('goes there and back for every offset', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '😀') }), text => {
				const index = lineIndex(text);
				for (let offset = 0; offset <= text.length; offset++) {
					const { line, character } = index.positionAt(offset);
					assert.equal(index.offsetAt(line, character), offset);
				}
				assert.equal(index.count, text.split('\n').length);
			}),
		);
	});

	it('clamps a character to its line', () => {
		assert.equal(lineIndex('ab\ncd').offsetAt(0, 9), 2);
		assert.equal(lineIndex('ab\ncd').offsetAt(9, 0), 5);
	});
});
