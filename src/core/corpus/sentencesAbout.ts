/** Where the corpus names or quotes entities and speakers. */
import { type FigureIndex, namingStride, type Places, sentenceOf } from './figureIndex';
import { SentenceBits } from './sentenceBits';

/** Sentences that name, accuse or quote one of the entities. */
export function sentencesAbout(index: FigureIndex, keys: readonly string[]): SentenceBits {
	const found = new SentenceBits(index);
	const chosen = index.entities.map(({ entity }) => keys.includes(entity.key));
	const { mentions } = index.naming;
	for (let at = 0; at < mentions.length; at += namingStride) {
		const sentence = sentenceOf(mentions[at + 1] ?? -1);
		if (chosen[mentions[at] ?? -1] && sentence >= 0) {
			found.add(sentence);
		}
	}
	for (const [at, { places }] of index.entities.entries()) {
		if (chosen[at]) {
			addMarks(index, found, places.accused);
			addMarks(index, found, places.saidBy);
		}
	}
	return found;
}

/** Sentences with anything that one of the speakers says or denies. */
export function sentencesBy(index: FigureIndex, keys: readonly string[]): SentenceBits {
	const found = new SentenceBits(index);
	for (const { speaker, places } of index.speakers) {
		if (keys.includes(speaker.key)) {
			addMarks(index, found, places.attributions);
			addMarks(index, found, places.denials);
		}
	}
	return found;
}

/** The places rise, article by article. */
function addMarks({ columns }: FigureIndex, found: SentenceBits, places: Places): void {
	let article = 0;
	for (const place of places) {
		while (place >= (columns.starts[article + 1] ?? Number.POSITIVE_INFINITY)) {
			article++;
		}
		found.addMark(place, article);
	}
}
