/** Where the corpus names or quotes entities and speakers. */
import { type FigureIndex, namingStride, type Tally } from './figureIndex';
import { SentenceBits } from './sentenceBits';

/** Sentences that name, accuse or quote one of the entities. */
export function sentencesAbout(index: FigureIndex, keys: readonly string[]): SentenceBits {
	const found = new SentenceBits(index);
	const chosen = index.entities.map(({ key }) => keys.includes(key));
	const { mentions } = index.naming;
	for (let at = 0; at < mentions.length; at += namingStride) {
		if (chosen[mentions[at] ?? -1]) {
			found.add(mentions[at + 1] ?? 0);
		}
	}
	addMarks(index, found, index.about.accused, chosen);
	addMarks(index, found, index.about.saidBy, chosen);
	return found;
}

/** Sentences with anything that one of the speakers says or denies. */
export function sentencesBy(index: FigureIndex, keys: readonly string[]): SentenceBits {
	const found = new SentenceBits(index);
	const chosen = index.speakers.map(({ key }) => keys.includes(key));
	addMarks(index, found, index.spoken.attributions, chosen);
	addMarks(index, found, index.spoken.denials, chosen);
	return found;
}

/** `chosen`: whose; by their places in the index. */
function addMarks(
	{ columns }: FigureIndex,
	found: SentenceBits,
	{ owners, places }: Tally,
	chosen: readonly boolean[],
): void {
	for (let at = 0; at < places.length; at++) {
		const place = places[at] ?? 0;
		if (chosen[owners[at] ?? -1]) {
			found.addMark(place, columns.articleOf(place));
		}
	}
}
