import assert from 'node:assert/strict';
import fc from 'fast-check';
import { GroupPlaces } from '../../../src/core/corpus/groupPlaces';
import { assertLinear } from '../../support/growth';

type Place = readonly [article: number, handle: number, isMentioned: boolean];

function placesOf(group: GroupPlaces): readonly Place[] {
	const found: Place[] = [];
	group.forEach((...place) => {
		found.push(place);
	});
	return found.sort(([a, one], [b, other]) => a - b || one - other);
}

describe('GroupPlaces', () => {
	it('are those of the articles that were added and not removed since', () => {
		const named = fc.array(fc.boolean(), { maxLength: 3 });
		fc.assert(
			fc.property(fc.array(fc.tuple(fc.nat({ max: 40 }), named), { maxLength: 120 }), changes => {
				const group = new GroupPlaces();
				const expected = new Map<number, readonly boolean[]>();
				for (const [article, mentions] of changes) {
					group.remove(article);
					expected.delete(article);
					for (const [handle, isMentioned] of mentions.entries()) {
						group.add(article, handle, isMentioned);
						expected.set(article, mentions);
					}
				}
				assert.deepEqual(
					placesOf(group),
					[...expected]
						.sort(([a], [b]) => a - b)
						.flatMap(([article, all]) => all.map((mentioned, handle) => [article, handle, mentioned])),
				);
				assert.equal(group.articles, expected.size);
				assert.equal(group.mentioning, [...expected.values()].filter(all => all.includes(true)).length);
			}),
		);
	});

	it('of all articles are replaced one after the other in no more than the time that they need', () => {
		const replaceAll = (count: number) => {
			const group = new GroupPlaces();
			for (let article = 0; article < count; article++) {
				group.add(article, 0, true);
			}
			for (let article = 0; article < count; article++) {
				group.remove(article);
				group.add(article, 1, true);
			}
			assert.deepEqual([group.articles, placesOf(group)[0]], [count, [0, 1, true]]);
		};
		assertLinear({ short: () => replaceAll(3000), long: () => replaceAll(60_000), times: 20 });
	});
});
