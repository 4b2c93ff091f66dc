import assert from 'node:assert/strict';
import fc from 'fast-check';
import { renamedSpeaker, toggled, withFields, withPlaces } from '../../../src/core/corpus/changeTag';
import type { Tag } from '../../../src/core/model/tag';

const text = 'The lock was shut in May. Nobody paid.';
const tag: Tag = {
	id: 'abcd1234',
	kind: 'claim',
	targets: [{ exact: 'shut', prefix: '', suffix: '', start: 13, end: 17 }],
	certainty: 'hedged',
	entities: ['voss'],
};

describe('withFields', () => {
	it('sets what is named and leaves the rest', () => {
		assert.deepEqual(withFields(tag, { credibility: 3 }), { ...tag, credibility: 3 });
	});

	it('takes away what is undefined or empty', () => {
		const bare = withFields(tag, { certainty: undefined, entities: [], attributes: {} });
		assert.deepEqual(bare, { id: tag.id, kind: tag.kind, targets: tag.targets });
	});
});

describe('withPlaces', () => {
	it('describes a target a place, in their order', () => {
		const { targets } = withPlaces(text, tag, [
			{ start: 26, end: 37 },
			{ start: 4, end: 8 },
		]);
		assert.deepEqual(
			targets.map(({ exact }) => exact),
			['Nobody paid', 'lock'],
		);
	});

	it('never leaves a tag without words', () => {
		assert.equal(withPlaces(text, tag, []), tag);
	});
});

describe('toggled', () => {
	it('twice is as before, but for the order', () => {
		fc.assert(
			fc.property(fc.uniqueArray(fc.string()), fc.string(), (values, value) => {
				const twice = toggled(toggled(values, value), value);
				assert.deepEqual([...twice].sort(), [...values].sort());
			}),
		);
	});
});

describe('renamedSpeaker', () => {
	for (const [words, name, keeps] of [
		['She', 'Ada Morrow', true],
		['the clerk', 'Ada Morrow', true],
		['The clerk', 'Ada Morrow', true],
		['Morrow', 'Ada Morrow', true],
		['Ada Morrow', 'Ben Lisle', false],
		['spokesman Ben Lisle', 'Ada Morrow', false],
	] as const) {
		it(`${keeps ? 'keeps' : 'drops'} “${words}” for ${name}`, () => {
			const before = { name: 'somebody', exact: words, start: 0, end: words.length };
			const { name: now, exact } = renamedSpeaker(before, name);
			assert.equal(now, name);
			assert.equal(exact, keeps ? words : undefined);
		});
	}

	it('says where the new speaker belongs, and forgets where the old one did', () => {
		const before = { name: 'an official', affiliation: 'Ruvane' };
		assert.deepEqual(renamedSpeaker(before, 'a clerk'), { name: 'a clerk' });
		assert.deepEqual(renamedSpeaker(before, 'a clerk', 'Brent'), { name: 'a clerk', affiliation: 'Brent' });
	});
});
