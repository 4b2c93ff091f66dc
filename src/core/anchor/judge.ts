/** Whether a place that fits best is the tagged one, edited, or may be another passage like it. */
import type { Difference } from '../model/receipt';
import type { Target } from '../model/tag';
import { mayNameAnother } from './another';
import { holdOnBothSides, likenessOf, type Side, type Surroundings } from './context';
import { isDecisive, isRewritten } from './decisive';
import type { Fit } from './fits';
import { fold } from './fold';
import type { Searched } from './searched';

/**
 * Below these scores nothing is painted: where nothing of the surroundings is there, one side of them, both. The less
 * of them is there, the more of the words must be.
 */
const minimum = { neither: 0.8, one: 0.5, both: 0.35 };
/** Below this score a place that is not painted is not even offered to choose from. */
const leastOffered = 0.5;
/** A place whose score is less than this below the best one's is a lookalike, whatever stands round it. */
const lookalike = 0.1;
/** So many units in common are no accident. */
const tellingLength = 12;
/** Both sides together (of 2) are known again from here on, if each of them is half itself. */
const knownAgain = 1.4;
const halfItself = 0.6;
/** From here on (of 1) a side is as good as whole. */
const asGoodAsWhole = 0.75;

/** False where too little of the words is there for the place to be painted or offered. */
export function isPlausible(fit: Fit): boolean {
	return fit.score >= Math.min(leastOffered, minimumFor(fit));
}

/** What a place that fits best is: the tagged passage, one that a person should look at, or perhaps another. */
export type Verdict = 'same' | 'unsure' | 'another';

/**
 * Only what is the same or unsure may be painted; the rest may only be offered to choose from. `others` are the other
 * places that fit.
 */
export function judge(
	searched: Searched,
	target: Target,
	best: Fit,
	others: readonly Fit[],
	differences: readonly Difference[],
): Verdict {
	if (best.score < minimumFor(best) || isOldNeighbour(searched.text, target, best)) {
		return 'another';
	}
	const place = searched.text.slice(best.span.start, best.span.end);
	const isAsBefore =
		!isDecisive(differences) &&
		(areBothThere(best.surroundings) || !mayNameAnother(target.exact, place, differences));
	if (isAsBefore) {
		return 'same';
	}
	return isInPlace(searched, target, best, others, differences) ? 'unsure' : 'another';
}

function minimumFor({ surroundings }: Fit): number {
	const sides = likenessOf(surroundings);
	return sides < 1
		? minimum.neither - (minimum.neither - minimum.one) * sides
		: minimum.one - (minimum.one - minimum.both) * (sides - 1);
}

/**
 * True where the place is what stood before or after the target, or lies within it: that has only moved up to where the
 * target was.
 */
function isOldNeighbour(text: string, { prefix, suffix }: Target, { span, surroundings }: Fit): boolean {
	const words = fold(text.slice(span.start, span.end));
	const before = fold(prefix.trim());
	const after = fold(suffix.trim());
	return (
		(after.length >= tellingLength && words.startsWith(after)) ||
		(before.length >= tellingLength && words.endsWith(before)) ||
		(!holdOnBothSides(surroundings) && (before.endsWith(words) || after.startsWith(words)))
	);
}

/**
 * A name, a number or a negation changed. That is an edit where the words on both sides are known again; it may be
 * another sentence like it where they are not. Among lookalikes (a list, a table) even their surroundings are alike:
 * there all of them must stand, and the place be the old one.
 */
function isInPlace(
	searched: Searched,
	target: Target,
	{ span, score, surroundings }: Fit,
	others: readonly Fit[],
	differences: readonly Difference[],
): boolean {
	if (others.some(other => other.score > score - lookalike)) {
		return likenessOf(surroundings) === 2 && span.start === target.start;
	}
	const { before, after } = surroundings;
	return (
		areBothThere(surroundings) || (isRewritten(differences) && standsAlone(searched, target, before, after))
	);
}

/** True where both sides stand, edited at most, or are known again. */
function areBothThere(surroundings: Surroundings): boolean {
	const { before, after } = surroundings;
	return (
		holdOnBothSides(surroundings) ||
		(likenessOf(surroundings) >= knownAgain && Math.min(before.likeness, after.likeness) >= halfItself)
	);
}

/** True where one side stands as good as whole, and nowhere else in the text. */
function standsAlone(searched: Searched, { prefix, suffix }: Target, before: Side, after: Side): boolean {
	return (
		(before.likeness >= asGoodAsWhole && isSingle(prefix, searched)) ||
		(after.likeness >= asGoodAsWhole && isSingle(suffix, searched))
	);
}

function isSingle(context: string, searched: Searched): boolean {
	return searched.places(context, 2).length < 2;
}
