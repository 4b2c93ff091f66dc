/** Through which places of an entity one jumps, and which comes next. */
import { type Span, touches } from '../model/span';
import type { Corpus, Place } from './corpus';
import type { PlacedMark } from './marks';

/** `quotes`: what the entity is made to say; `claims`: those in sentences that mention it, and not only as who speaks; `denials`: those by it. */
export const jumps = ['mentions', 'quotes', 'claims', 'denials'] as const;
export type Jump = (typeof jumps)[number];

/** In the order of the corpus, then of the text; empty for an entity that the corpus does not know. */
export function placesOf(corpus: Corpus, key: string, jump: Jump): readonly Place[] {
	switch (jump) {
		case 'mentions':
			return corpus
				.mentions(key)
				.flatMap(({ article, mentions }) => mentions.map(({ start, end }) => at(article.id, { start, end })));
		case 'quotes':
			return placesOfMarks(corpus, corpus.marksAbout(key).saidBy);
		case 'claims':
			return placesOfMarks(corpus, corpus.marksAbout(key).claims);
		case 'denials':
			return placesOfMarks(
				corpus,
				corpus
					.speakers()
					.filter(({ entity }) => entity === key)
					.flatMap(({ spoken }) => spoken.filter(({ mark }) => mark.kind === 'denial')),
			);
	}
}

/**
 * The place after (1) or before (-1) the caret, which may be in an article without any; round again at the ends.
 * `undefined` where there is none. What the caret is in counts as neither.
 */
export function nextPlace(
	corpus: Corpus,
	places: readonly Place[],
	{ article, offset }: { readonly article: string; readonly offset: number },
	direction: 1 | -1,
): Place | undefined {
	const ranks = new Map(corpus.articles().map(({ id }, rank) => [id, rank]));
	const rankOf = (id: string) => ranks.get(id) ?? -1;
	const here = rankOf(article);
	const isAfter = (place: Place) =>
		rankOf(place.article) > here || (place.article === article && place.span.start > offset);
	const isBefore = (place: Place) =>
		rankOf(place.article) < here ||
		(place.article === article && place.span.start < offset && !touches(place.span, offset));
	return direction === 1 ? (places.find(isAfter) ?? places[0]) : (places.findLast(isBefore) ?? places.at(-1));
}

/** Tags and suggestions of the same words are one place. */
function placesOfMarks(corpus: Corpus, marks: readonly PlacedMark[]): readonly Place[] {
	const ranks = new Map(corpus.articles().map(({ id }, rank) => [id, rank]));
	const places = new Map<string, Place>();
	for (const { article, mark } of marks) {
		if (mark.span) {
			places.set(`${article.id} ${mark.span.start}`, at(article.id, mark.span));
		}
	}
	const rankOf = ({ article }: Place) => ranks.get(article) ?? -1;
	return [...places.values()].sort((a, b) => rankOf(a) - rankOf(b) || a.span.start - b.span.start);
}

const at = (article: string, span: Span): Place => ({ article, span });

/** Id of the first article that mentions the entity; else of one that has no more than an adjective for it. */
export function articleNaming(corpus: Corpus, key: string): string | undefined {
	const [first] = corpus.mentions(key);
	return (
		first?.article.id ??
		corpus
			.entity(key)
			?.articles.map(({ article }) => article)
			.sort()[0]
	);
}
