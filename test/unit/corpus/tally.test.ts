import assert from 'node:assert/strict';
import fc from 'fast-check';
import { GroupPlaces } from '../../../src/core/corpus/groupPlaces';
import { Tally } from '../../../src/core/corpus/tally';

describe('a tally', () => {
	it('counts as a map does, whatever comes and goes', () => {
		const change = fc.tuple(fc.boolean(), fc.constantFrom('a', 'b', 'c', 'the d'));
		fc.assert(
			fc.property(fc.array(change), changes => {
				const [tally, counts] = [new Tally(), new Map<string, number>()];
				for (const [isAdded, string] of changes) {
					const before = counts.get(string) ?? 0;
					const after = Math.max(0, before + (isAdded ? 1 : -1));
					assert.equal(
						isAdded ? tally.add(string) : tally.drop(string),
						isAdded ? before === 0 : before === 1,
					);
					counts.set(string, after);
				}
				const there = [...counts].filter(([, count]) => count > 0);
				assert.deepEqual([...tally.strings].sort(), there.map(([string]) => string).sort());
				const [usual] = there.toSorted(([a, most], [b, more]) => more - most || (a < b ? -1 : 1));
				assert.equal(tally.usual(), usual?.[0]);
			}),
		);
	});
});

describe('the places of a group', () => {
	it('tell how many articles name and mention it', () => {
		const place = fc.tuple(fc.nat(100), fc.boolean());
		const change = fc.tuple(fc.nat(12), fc.array(place, { maxLength: 3 }));
		fc.assert(
			fc.property(fc.array(change, { maxLength: 60 }), changes => {
				const [places, known] = [new GroupPlaces(), new Map<number, readonly [number, boolean][]>()];
				for (const [article, own] of changes) {
					places.remove(article);
					for (const [handle, isMentioned] of own) {
						places.add(article, handle, isMentioned);
					}
					known.set(article, own);
				}
				const naming = [...known].filter(([, own]) => own.length > 0);
				assert.equal(places.articles, naming.length);
				const mentioning = naming.filter(([, own]) => own.some(([, isMentioned]) => isMentioned));
				assert.equal(places.mentioning, mentioning.length);
				const found: string[] = [];
				places.forEach((...one) => {
					found.push(one.join());
				});
				const all = naming.flatMap(([article, own]) => own.map(one => [article, ...one].join()));
				assert.deepEqual(found.sort(), all.sort());
			}),
		);
	});
});
