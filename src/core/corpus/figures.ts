/** From a number of the summary to what it counts. The summary takes the length of these lists, the rows their content. */
import type { Span } from '../model/span';
import type { CorpusArticle } from './articleView';
import type { Corpus } from './corpus';
import { publishedAt } from './groups/times';
import type { Mark, PlacedMark } from './marks';
import type { EntityFigure, Selection, SourceFigure, SpeakerFigure } from './selection';
import type { CorpusSpeaker } from './speakers';

export interface PlacedMention {
	readonly article: CorpusArticle;
	readonly mention: Span;
}

export function marksSelected(
	all: readonly PlacedMark[],
	{ kind, article, status }: Extract<Selection, { of: 'marks' }>,
): readonly PlacedMark[] {
	return all.filter(
		placed =>
			(kind === undefined || kind === placed.mark.kind) &&
			(article === undefined || article === placed.article.id) &&
			(status === undefined || status === placed.mark.status),
	);
}

export function lostMarks(all: readonly PlacedMark[]): readonly PlacedMark[] {
	return all.filter(({ mark }) => mark.span === null);
}

export function marksOfSpeaker({ spoken }: CorpusSpeaker, figure: SpeakerFigure): readonly PlacedMark[] {
	return spoken.filter(({ mark }) => countsAs(mark, figure));
}

/** @param mark is said by a speaker */
export function countsAs({ kind, form }: Mark, figure: SpeakerFigure): boolean {
	switch (figure) {
		case 'attributions':
			return kind === 'attribution';
		case 'denials':
			return kind === 'denial';
		default:
			return form === figure;
	}
}

export function marksOfEntity(
	corpus: Corpus,
	key: string,
	figure: Exclude<EntityFigure, 'mentions'>,
): readonly PlacedMark[] {
	return corpus.marksAbout(key)[figure];
}

/** Attributions to nobody ("it was said") count as unnamed too. */
export function marksOfSources(all: readonly PlacedMark[], figure: SourceFigure): readonly PlacedMark[] {
	const attributions = marksSelected(all, { of: 'marks', kind: 'attribution' });
	return figure === 'attributions'
		? attributions
		: attributions.filter(({ mark }) => mark.whoType === 'unnamed');
}

export function marksOfDays(
	all: readonly PlacedMark[],
	{ from, to, figure }: Extract<Selection, { of: 'days' }>,
): readonly PlacedMark[] {
	const kind = figure === 'denials' ? 'denial' : 'claim';
	return all.filter(({ article, mark }) => {
		const day = publishedAt(article)?.slice(0, 10);
		return (
			mark.kind === kind &&
			day !== undefined &&
			from.slice(0, day.length) <= day &&
			day <= to &&
			(figure !== 'allegations' || mark.accused.length > 0)
		);
	});
}
