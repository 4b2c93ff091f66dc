/** What copies have in common with what they were copied from. */
import { put } from '../listsByKey';
import { eachOf, type Steps } from '../steps';
import type { DisjointSets } from './disjointSets';
import { nameKey, type Pair, type Voiced } from './voiced';

/** So many places are looked at between two pauses. */
const pauseAfter = 100;

/**
 * What a copy says stands in what it is a copy of: on the same word, which may have joined them already, else on any. Never
 * does it make one origin of two that stand there.
 */
export function* joinCopies(
	places: readonly Voiced[],
	certain: DisjointSets,
	join: (pair: Pair, on: string) => void,
): Steps<void> {
	const families = new Map<string, number[]>();
	yield* eachOf(places, pauseAfter, ({ article, copyOf }, index) => put(families, copyOf ?? article, index));
	for (const [original, family] of families) {
		// Where the original does not say it, the first copy stands for it.
		const isThere = family.some(index => places[index]?.article === original);
		const source = isThere ? original : places[family[0] ?? -1]?.article;
		const told = family.filter(index => places[index]?.article === source);
		const sets = new Set(told.map(index => certain.find(index)));
		const byWord = new Map(told.toReversed().map(index => [wordKey(places[index]), index]));
		yield* eachOf(family, pauseAfter, index => {
			const other = byWord.get(wordKey(places[index])) ?? told[0];
			if (other !== undefined && !sets.has(certain.find(index))) {
				join([Math.min(other, index), Math.max(other, index)], original);
				sets.add(certain.find(other));
			}
		});
	}
}

function wordKey(place: Voiced | undefined): string {
	const { type = '', name = '', affiliation = '' } = place?.ladder.at(-1) ?? {};
	return [type, nameKey(name), affiliation].join(' ');
}
