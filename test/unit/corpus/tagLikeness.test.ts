import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tagLikeness } from '../../../src/core/corpus/tagLikeness';
import type { Tag } from '../../../src/core/model/tag';

const tag = (exact: string, ...entities: string[]): Tag => ({
	id: 'a',
	kind: 'claim',
	targets: [{ exact, prefix: '', suffix: '', start: 0, end: exact.length }],
	entities,
});

describe('tagLikeness', () => {
	const one = tag('The board supplied 90 barges to Brent in March', 'Brent', 'board');
	for (const [what, nearer, farther] of [
		[
			'the same words before other words',
			tag('The board supplies 90 barges to Brent', 'Brent'),
			tag('The lock was shut', 'Brent'),
		],
		['forms of the same word before none', tag('They supplied it'), tag('They wanted it')],
		['the same numbers before others', tag('It was 90'), tag('It was 91')],
		[
			'the same names before others',
			tag('They met there', 'Brent', 'board'),
			tag('They met there', 'Kestel'),
		],
	] as const) {
		it(`puts ${what}`, () => assert.ok(tagLikeness(one, nearer) > tagLikeness(one, farther)));
	}

	it('is 1 for the same, 0 for nothing in common', () => {
		assert.equal(tagLikeness(one, one), 1);
		assert.equal(tagLikeness(one, tag('Nobody slept', 'Kestel')), 0);
	});

	it('is the same both ways and between 0 and 1', () => {
		const some = fc
			.tuple(
				fc.array(fc.constantFrom('lock', 'board', 'shut', '90', 'Brent', 'supplied', 'supplies')),
				fc.subarray(['x', 'y', 'z']),
			)
			.map(([words, entities]) => tag(words.join(' '), ...entities));
		fc.assert(
			fc.property(some, some, (a, b) => {
				const likeness = tagLikeness(a, b);
				assert.equal(likeness, tagLikeness(b, a));
				assert.ok(likeness >= 0 && likeness <= 1);
			}),
		);
	});
});
