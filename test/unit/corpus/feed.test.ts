import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Feed } from '../../../src/core/corpus/feed';

async function all<T>(feed: AsyncIterable<T>): Promise<readonly T[]> {
	const items: T[] = [];
	for await (const item of feed) {
		items.push(item);
	}
	return items;
}

describe('what is found and used meanwhile', () => {
	it('comes the lowest rank first, of several what was added first', async () => {
		const anyItems = fc.array(fc.record({ rank: fc.integer({ min: 0, max: 5 }), name: fc.string() }));
		await fc.assert(
			fc.asyncProperty(anyItems, async items => {
				const feed = new Feed<(typeof items)[number]>(({ rank }) => rank);
				for (const item of items) {
					feed.add(item);
				}
				feed.end();
				assert.deepEqual(
					await all(feed),
					[...items].sort((a, b) => a.rank - b.rank),
				);
			}),
		);
	});

	it('comes whenever it is added, the best of what is there then', async () => {
		const anyStep = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constant('take' as const));
		await fc.assert(
			fc.asyncProperty(fc.array(anyStep, { maxLength: 40 }), async steps => {
				const feed = new Feed<number>(rank => rank);
				const taking = feed[Symbol.asyncIterator]();
				const there: number[] = [];
				const taken: number[] = [];
				for (const step of steps) {
					if (step !== 'take') {
						feed.add(step);
						there.push(step);
					} else if (there.length > 0) {
						there.sort((a, b) => a - b);
						taken.push(Number((await taking.next()).value));
						assert.equal(taken.at(-1), there.shift());
					}
				}
				feed.end();
				assert.deepEqual(
					await all(feed),
					there.sort((a, b) => a - b),
				);
			}),
		);
	});

	it('is waited for until there is more, or no more to come', async () => {
		const feed = new Feed<string>();
		const items = all(feed);
		for (const item of ['a', 'b']) {
			await new Promise(resolve => setTimeout(resolve, 1));
			feed.add(item);
		}
		await new Promise(resolve => setTimeout(resolve, 1));
		feed.end();
		assert.deepEqual(await items, ['a', 'b']);
	});
});
