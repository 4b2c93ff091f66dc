/** The first stage: the words of a target stand in the text as they were. */
import type { Receipt } from '../model/receipt';
import type { Span } from '../model/span';
import type { Target } from '../model/tag';
import { likenessOf, type Side, type Surroundings, standOnASide, surroundingsOf } from './context';
import { distance } from './occurrences';
import type { Searched } from './searched';
import { saysEnough, tellingLength } from './telling';

/** More places than this are not weighed: such words are found by their context or not at all. */
const mostPlaces = 200;
/** By how much (of 2) the surroundings of one place must be liker than those of any other. */
const clearLead = 0.4;
/** How like (of 1) one side must be where no side stands word for word. */
const likeEnough = 0.6;

interface Place {
	readonly span: Span;
	readonly surroundings: Surroundings;
}

/** What the exact stage knows: a receipt, or the one place with the same words in other surroundings, or nothing. */
export type ExactFinding = { readonly receipt: Receipt } | { readonly elsewhere: Span } | undefined;

export function resolveExact(searched: Searched, target: Target): ExactFinding {
	const { text } = searched;
	if (isUntouched(text, target)) {
		// The end is known by the words: whoever wrote it may have counted other units.
		const { start } = target;
		return { receipt: foundAt({ start, end: start + target.exact.length }, target) };
	}
	const spans = searched.places(target.exact, mostPlaces);
	const inContext = placesInContext(searched, target);
	if (inContext.length > 1) {
		return { receipt: ambiguous(inContext, target) };
	}
	const places = spans
		.map(span => ({ span, surroundings: surroundingsOf(text, span, target) }))
		.sort((a, b) => weight(b, target) - weight(a, target));
	const [best, ...others] = places;
	const [second] = others;
	if (best === undefined) {
		return undefined;
	}
	const lead = second === undefined ? 2 : weight(best, target) - weight(second, target);
	if (lead < clearLead || spans.length === mostPlaces || others.some(other => isRival(other, best, target))) {
		return { receipt: ambiguous(spans, target) };
	}
	return isTelling(best, target) ? { receipt: foundAt(best.span, target) } : { elsewhere: best.span };
}

/** True where nothing has moved and the words on both sides are still there. */
function isUntouched(text: string, { prefix, exact, suffix, start }: Target): boolean {
	// Before the beginning of the text there is no place: `startsWith` would look at the beginning itself.
	return (
		start >= prefix.length &&
		text.startsWith(prefix + exact + suffix, start - prefix.length) &&
		(prefix !== '' || start === 0) &&
		(suffix !== '' || start + exact.length === text.length)
	);
}

/** Places where the words stand between the very words that stood round them. */
function placesInContext(searched: Searched, { prefix, exact, suffix }: Target): readonly Span[] {
	return prefix === '' && suffix === ''
		? []
		: searched.places(prefix + exact + suffix, mostPlaces).map(({ start }) => ({
				start: start + prefix.length,
				end: start + prefix.length + exact.length,
			}));
}

/**
 * Of repeated words, the tagged ones may have lost one side while a copy has come to have both:
 * a place with one side that is nearer to the hint is as good as one with both sides that is farther off.
 */
function isRival(other: Place, best: Place, target: Target): boolean {
	return (
		standOnASide(other.surroundings) && distance(other.span, target.start) < distance(best.span, target.start)
	);
}

function foundAt(span: Span, target: Target): Receipt {
	const { start, end } = span;
	return { receipt: start === target.start ? 'exact' : 'moved', span: { start, end }, score: 1 };
}

function ambiguous(spans: readonly Span[], target: Target): Receipt {
	const nearest = [...spans].sort((a, b) => distance(a, target.start) - distance(b, target.start));
	return { receipt: 'ambiguous', candidates: nearest.slice(0, 10) };
}

/** The place that has not moved is preferred among those with equal surroundings. */
function weight({ span, surroundings }: Place, target: Target): number {
	return likenessOf(surroundings) + (span.start === target.start ? clearLead : 0);
}

/** True where the words are where they were, or something that stood round them still does. */
function isTelling({ span, surroundings }: Place, target: Target): boolean {
	const { before, after } = surroundings;
	return (
		(span.start === target.start && target.exact.length >= tellingLength) ||
		(saysEnough(target.exact)
			? standOnASide(surroundings) || Math.max(before.likeness, after.likeness) >= likeEnough
			: areKept(before, after, target))
	);
}

/**
 * Anybody may say "She denied it.": of what stood round words like these one side must be there, edited at most. That
 * the text begins or ends beside them tells nothing alone.
 */
function areKept(before: Side, after: Side, { prefix, suffix }: Target): boolean {
	return (
		(before.holds && after.holds) ||
		(before.holds && prefix.trim() !== '') ||
		(after.holds && suffix.trim() !== '')
	);
}
