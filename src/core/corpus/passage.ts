/** The whole sentences round a place: what a person reads before going there. */
import { hull, type Span } from '../model/span';
import type { CorpusArticle } from './articleView';
import { sentencesAt } from './marks';

export interface Passage {
	readonly text: string;
	/** Where in `text` the place is. UTF-16 units. */
	readonly place: Span;
}

/** A place outside all sentences is its own passage. */
export function passageOf({ view }: CorpusArticle, place: Span): Passage {
	const { sentences } = view.analysis;
	const range = sentencesAt(sentences, place);
	const touched = range ? sentences.slice(range.first, range.last + 1) : [];
	const extent = hull([...touched, place]) ?? place;
	return {
		text: view.text.slice(extent.start, extent.end),
		place: { start: place.start - extent.start, end: place.end - extent.start },
	};
}
