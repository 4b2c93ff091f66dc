import assert from 'node:assert/strict';
import fc from 'fast-check';
import { contextLength, describeTarget } from '../../../src/core/anchor/describe';

describe('describeTarget', () => {
	it('keeps the words and what stands round them', () => {
		assert.deepEqual(describeTarget('One. Two. Three.', { start: 5, end: 9 }), {
			exact: 'Two.',
			prefix: 'One. ',
			suffix: ' Three.',
			start: 5,
			end: 9,
		});
	});

	it('counts context in code points', () => {
		const boats = '🚢'.repeat(40);
		const { prefix, suffix } = describeTarget(`${boats}x${boats}`, { start: 80, end: 81 });
		assert.equal(prefix, '🚢'.repeat(contextLength));
		assert.equal(suffix, prefix);
	});

	it('takes in the pair that an edge would split', () => {
		assert.equal(describeTarget('a🚢b🚢c', { start: 2, end: 5 }).exact, '🚢b🚢');
	});

	it('fits together with its context, inside the text, whatever the span', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), fc.integer(), fc.integer(), (text, start, end) => {
				const target = describeTarget(text, { start, end });
				const whole = target.prefix + target.exact + target.suffix;
				assert.equal(text.slice(target.start, target.end), target.exact);
				assert.ok(text.startsWith(whole, target.start - target.prefix.length));
				assert.ok([...target.prefix].length <= contextLength && [...target.suffix].length <= contextLength);
				assert.ok(!/\p{Cs}/u.test(whole) || /\p{Cs}/u.test(text));
			}),
		);
	});
});
