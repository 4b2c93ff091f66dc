/** The outline of an article: its sections, and in each who says what, and what is claimed and denied. */
import { contains, type Span } from '../model/span';
import type { Suggestion } from '../model/suggestion';
import type { Kind } from '../model/tag';
import type { ArticleView } from './articleView';
import { type Mark, marksOf } from './marks';

export interface OutlineEntry {
	readonly kind: Kind | 'section';
	/** Of a section its heading, of an attribution or denial who speaks ('' where nobody is named), else ''. */
	readonly name: string;
	/** What stands there; '' for a section. */
	readonly words: string;
	/** All of it; a section reaches to the next one. */
	readonly span: Span;
	/** The heading, or the words. */
	readonly head: Span;
	readonly isTag: boolean;
	/** In order of the text. */
	readonly children: readonly OutlineEntry[];
}

/** More entries are of no use in an outline, and take longer to make, to hand over and to draw than all else. */
const mostSuggestions = 5_000;
/** Those that matter most come first. */
const kinds: readonly Kind[] = ['denial', 'attribution', 'claim'];

/**
 * In order of the text. What stands before the first heading is not in a section. Of very many suggestions whole kinds
 * are left out.
 */
export function outlineOf(view: ArticleView, most = mostSuggestions): readonly OutlineEntry[] {
	const entries = marksOf({ ...view, suggestions: listed(view.suggestions, most) })
		.flatMap(mark => (mark.span === null ? [] : [entryOf(mark, mark.span)]))
		.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
	const sections = sectionsOf(view);
	const outside = entries.filter(({ span }) => !sections.some(section => contains(section.span, span)));
	return [...outside, ...sections.map(section => withChildren(section, entries))].sort(
		(a, b) => a.span.start - b.span.start,
	);
}

/** A kind of which there is room for a part only would seem to end where its list does: it is left out. */
function listed(suggestions: readonly Suggestion[], most: number): readonly Suggestion[] {
	if (suggestions.length <= most) {
		return suggestions;
	}
	const counts = kinds.map(kind => suggestions.filter(suggestion => suggestion.kind === kind).length);
	const fits = (_: Kind, at: number) =>
		counts.slice(0, at + 1).reduce((sum, count) => sum + count, 0) <= most;
	const chosen = new Set(kinds.filter(fits));
	return suggestions.filter(({ kind }) => chosen.has(kind));
}

/** A heading of several lines in a row is one. */
function sectionsOf({ text, analysis }: ArticleView): readonly OutlineEntry[] {
	const heads: Span[] = [];
	let last: { readonly role: string } | undefined;
	for (const line of analysis.lines.filter(({ start, end }) => end > start)) {
		const before = heads.at(-1);
		if (line.role === 'heading' && last?.role === 'heading' && before) {
			heads[heads.length - 1] = { start: before.start, end: line.end };
		} else if (line.role === 'heading') {
			heads.push({ start: line.start, end: line.end });
		}
		last = line;
	}
	return heads.map((head, index) => ({
		kind: 'section',
		name: text.slice(head.start, head.end).replace(/\s+/g, ' ').trim(),
		words: '',
		span: { start: head.start, end: heads[index + 1]?.start ?? text.length },
		head,
		isTag: false,
		children: [],
	}));
}

function withChildren(section: OutlineEntry, entries: readonly OutlineEntry[]): OutlineEntry {
	return { ...section, children: entries.filter(({ span }) => contains(section.span, span)) };
}

function entryOf({ kind, who, exact, status }: Mark, span: Span): OutlineEntry {
	return {
		kind,
		name: kind === 'claim' ? '' : who,
		words: exact.replace(/\s+/g, ' ').trim(),
		span,
		head: span,
		isTag: status === 'tag',
		children: [],
	};
}
