import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lineIndex } from '../../../src/core/text/lineIndex';

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
});
