import assert from 'node:assert/strict';
import fc from 'fast-check';
import { KeyLists } from '../../../src/core/corpus/keyLists';
import { finish } from '../../../src/core/corpus/steps';

describe('KeyLists', () => {
	it('gives back each list, however many there are', () => {
		// More than there is room for at first.
		const number = fc.integer({ min: 0, max: 2 ** 32 - 1 });
		const lists = fc.array(fc.array(number, { maxLength: 60, size: 'max' }), { maxLength: 200, size: 'max' });
		fc.assert(
			fc.property(lists, given => {
				const kept = new KeyLists();
				for (const list of given) {
					kept.push(list);
				}
				assert.equal(kept.count, given.length);
				assert.deepEqual(
					given.map((_, at) => [...kept.at(at)]),
					given,
				);
				assert.deepEqual([...kept.all()], given.flat());
				assert.deepEqual(
					given.map((_, at) =>
						Array.from({ length: kept.endOf(at) - kept.startOf(at) }, (_, place) =>
							kept.numberAt(kept.startOf(at) + place),
						),
					),
					given,
				);
				const all = given.flatMap((list, at) => list.map(number => [number, at] as const));
				for (const round of ['as it grew', 'trimmed']) {
					assert.ok(
						all.every(
							([number, at], place) => kept.numberAt(place) === number && kept.listWith(place) === at,
						),
						round,
					);
					kept.trim();
				}
				kept.push([7]);
				assert.deepEqual([kept.numberAt(all.length), [...kept.at(given.length)]], [7, [7]]);
			}),
			{ seed: 3, numRuns: 100 },
		);
	});

	it('tells whether any number of a list passes', () => {
		const lists = fc.array(fc.array(fc.nat({ max: 20 }), { maxLength: 4 }), { maxLength: 10 });
		fc.assert(
			fc.property(lists, fc.uint8Array({ max: 1, minLength: 21, maxLength: 21 }), (given, passing) => {
				const kept = new KeyLists();
				for (const list of given) {
					kept.push(list);
				}
				assert.deepEqual(
					[-1, ...given.keys(), given.length].map(at => kept.hasAny(at, passing)),
					[false, ...given.map(list => list.some(number => passing[number] === 1)), false],
				);
			}),
		);
	});

	it('leaves out what does not pass', () => {
		const lists = fc.array(fc.array(fc.nat({ max: 20 }), { maxLength: 4 }), { maxLength: 10 });
		fc.assert(
			fc.property(lists, fc.nat({ max: 20 }), (given, least) => {
				const kept = new KeyLists();
				for (const list of given) {
					kept.push(list);
				}
				finish(kept.retain(number => number >= least, 3));
				kept.push([7]);
				assert.deepEqual(
					[...given.keys(), given.length].map(at => [...kept.at(at)]),
					[...given.map(list => list.filter(number => number >= least)), [7]],
				);
			}),
		);
	});

	it('has nothing where there is no list', () => {
		const kept = new KeyLists();
		kept.push([7]);
		assert.deepEqual(
			[kept.at(-1).length, kept.at(1).length, kept.at(64).length, new KeyLists().size],
			[0, 0, 0, 0],
		);
	});
});
