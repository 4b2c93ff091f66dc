import assert from 'node:assert/strict';
import fc from 'fast-check';
import { replaced } from '../../../src/core/corpus/ranked';
import { finish } from '../../../src/core/corpus/steps';

interface One {
	readonly rank: number;
	readonly key: string;
}

const inRank = (a: One, b: One) => b.rank - a.rank || (a.key < b.key ? -1 : 1);
const distinct = (most: number) =>
	fc.uniqueArray(fc.record({ rank: fc.nat(3), key: fc.string({ maxLength: 2 }) }), {
		maxLength: most,
		selector: ({ key }) => key,
	});

describe('replaced', () => {
	it('is the list sorted without what is gone and with what came', () => {
		fc.assert(
			fc.property(distinct(12), fc.array(fc.boolean()), distinct(6), (ones, goes, more) => {
				const list = ones.toSorted(inRank);
				const gone = list.filter((_, at) => goes[at]);
				const stays = list.filter((_, at) => !goes[at]);
				const came = more.filter(({ key }) => stays.every(one => one.key !== key));
				assert.deepEqual(finish(replaced(list, gone, came, inRank)), [...stays, ...came].sort(inRank));
			}),
		);
	});
});
