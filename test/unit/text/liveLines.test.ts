import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LiveLines } from '../../../src/core/text/liveLines';

const texts = fc
	.array(fc.constantFrom('a', 'b', 'ab', '\n', '\n\n', '', '\u{1f30a}', '\ud83d'), { maxLength: 12 })
	.map(parts => parts.join(''));
const written = (lines: readonly { readonly text: string }[]) => lines.map(({ text }) => text);

describe('the lines of a text that is edited', () => {
	it('are those of the text', () => {
		fc.assert(
			fc.property(fc.array(texts, { minLength: 1, maxLength: 5 }), series => {
				const live = new LiveLines();
				for (const text of series) {
					assert.deepEqual(written(live.update(text).lines), text.split('\n'));
				}
			}),
			{ numRuns: 500 },
		);
	});

	it('are the same objects at the beginning and the end, as far as it says', () => {
		fc.assert(
			fc.property(texts, texts, (before, after) => {
				const live = new LiveLines();
				const old = live.update(before).lines;
				const { lines, head, tail } = live.update(after);
				assert.ok(head + tail <= Math.min(old.length, lines.length));
				for (let at = 0; at < head; at += 1) {
					assert.equal(lines[at], old[at]);
				}
				for (let at = 1; at <= tail; at += 1) {
					assert.equal(lines.at(-at), old.at(-at));
				}
			}),
			{ numRuns: 500 },
		);
	});

	it('are kept but for the one that is typed into', () => {
		const text = Array.from({ length: 5000 }, (_, at) => `line ${at}`).join('\n');
		const live = new LiveLines();
		live.update(text);
		const { lines, head, tail } = live.update(text.replace('line 2500', 'line 25x00'));
		assert.deepEqual([lines.length, head, tail], [5000, 2500, 2499]);
	});

	it('are kept where they are moved', () => {
		const live = new LiveLines();
		const [, b, c] = live.update('a\nb\nc\nd').lines;
		assert.deepEqual(live.update('a\nc\nb\nd').lines.slice(1, 3), [c, b]);
	});
});
