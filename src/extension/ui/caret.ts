/**
 * What a caret or selection is on, in an article. The selection is taken before anything is waited for: a person who
 * moves on after pressing a key means the place where it was pressed.
 */
import type { Selection } from 'vscode';
import {
	contains,
	hull,
	overlaps,
	type PlacedTag,
	type Span,
	type Suggestion,
	touches,
} from '../../core/index';
import type { Article } from '../articles/article';
import { toSpan } from '../base/convert';

/** White space at its ends is left out; empty for a caret. */
export function selectedSpan(selection: Selection, article: Article): Span {
	const span = toSpan(article.index, selection);
	const words = article.text.slice(span.start, span.end);
	const start = span.start + (words.length - words.trimStart().length);
	return words.trim() === ''
		? { start: span.start, end: span.start }
		: { start, end: start + words.trim().length };
}

/**
 * The words to tag: the selection, or the sentence at the caret; `undefined` on an empty line.
 * `isOurs`: selected by a jump or a view, and not by the person. A name alone stands for a caret on it then.
 */
export function wordsAt(selection: Selection, article: Article, isOurs = false): Span | undefined {
	const span = selectedSpan(selection, article);
	return span.start < span.end && !(isOurs && isName(article, span))
		? span
		: article.view.analysis.sentences.find(sentence => touches(sentence, span.start));
}

function isName({ view }: Article, { start, end }: Span): boolean {
	return view.analysis.entities.some(({ mentions }) =>
		mentions.some(mention => mention.start === start && mention.end === end),
	);
}

/**
 * The open suggestions at a place; attributions count with their speaker and cue. Those that begin right there come
 * first, since that is where walking puts the caret; then the narrowest.
 */
export function suggestionsAt(article: Article, place: Span): readonly Suggestion[] {
	const beginsElsewhere = ({ targets }: Suggestion) => Number(targets[0]?.start !== place.start);
	return article.view.suggestions
		.filter(suggestion => extentOf(suggestion).some(span => meets(span, place)))
		.sort((a, b) => beginsElsewhere(a) - beginsElsewhere(b) || length(a.targets) - length(b.targets));
}

/** The tags at a place, the narrowest first; speaker and cue count as their words too. */
export function tagsAt(article: Article, place: Span): readonly PlacedTag[] {
	return article.view.tags
		.filter(({ places, speaker, cue }) =>
			[...places, speaker, cue].some(span => span !== undefined && meets(span, place)),
		)
		.sort((a, b) => length(a.places) - length(b.places));
}

/** All words that a suggestion is about. */
function extentOf({ targets, speaker, cue }: Suggestion): readonly Span[] {
	return [...targets, ...(speaker ? [speaker] : []), ...(cue ? [cue] : [])];
}

function meets(span: Span, place: Span): boolean {
	return place.start === place.end
		? touches(span, place.start)
		: overlaps(span, place) || contains(span, place);
}

function length(spans: readonly Span[]): number {
	const all = hull(spans);
	return all ? all.end - all.start : 0;
}
