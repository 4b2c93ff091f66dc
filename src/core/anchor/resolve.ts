/**
 * Finds a target again in a text that may have been edited, and says how it was found.
 * A wrong place puts words into somebody's mouth, so the doubtful is ambiguous or lost, never guessed.
 */
import type { Receipt } from '../model/receipt';
import { overlaps, type Span } from '../model/span';
import type { Target } from '../model/tag';
import { type Candidate, candidatesFor } from './candidates';
import {
	holdOnBothSides,
	likenessOf,
	type Surroundings,
	standOnASide,
	standOnBothSides,
	surroundingsOf,
} from './context';
import { differencesBetween, isDecisive } from './differences';
import { withEdges } from './edges';
import { resolveExact } from './resolveExact';

/**
 * Below these scores nothing is painted; the less of the surroundings stands, the more of the words must. Chosen on
 * revisions of real posts (`test/bench/anchors.ts`): another sentence put in the place of one, both sides standing,
 * scores up to 0.4 at most; 0.45 loses one edited sentence in a hundred that 0.35 would find.
 */
const minimum = { bothSides: 0.45, oneSide: 0.6, noSide: 0.8 };
/** Two places fit about as well where their fits differ by less. */
const clearLead = 0.15;
/** A place whose score is less than this below the best one's is a lookalike, whatever stands round it. */
const lookalike = 0.1;
/** So many units in common are no accident. */
const tellingLength = 12;
/** What it counts for that both sides stand word for word: more than a tighter fit within them. */
const enclosure = 0.3;
/** What a place may lose of its score by being widened to where its surroundings begin. */
const widening = 0.25;
/** What the likeness of the surroundings (0 to 2) counts for beside the score (0 to 1). */
const contextWeight = 0.2;
/** Longer words than this are not searched for approximately: the search is quadratic in their length. */
const longest = 20_000;

interface Fit {
	readonly span: Span;
	readonly score: number;
	readonly surroundings: Surroundings;
	/** Score and surroundings together. */
	readonly fit: number;
}

/** Never throws. An empty quote is lost, wherever it stood. */
export function resolveTarget(text: string, target: Target): Receipt {
	if (target.exact.trim() === '') {
		return { receipt: 'lost' };
	}
	const exact = resolveExact(text, target);
	return exact !== undefined && 'receipt' in exact ? exact.receipt : resolveChanged(text, target, exact);
}

/** `exact`: the one place with the same words, where its surroundings are others. */
function resolveChanged(text: string, target: Target, exact: { elsewhere: Span } | undefined): Receipt {
	const fits = fitsFor(text, target);
	const [best, ...others] = fits;
	if (best === undefined) {
		return exact === undefined ? { receipt: 'lost' } : ambiguous([exact.elsewhere]);
	}
	const rivals = others.filter(({ fit }) => fit > best.fit - clearLead).map(({ span }) => span);
	if (exact !== undefined) {
		const { start, end } = exact.elsewhere;
		const alone = rivals.length === 0 && best.span.start === start && best.span.end === end;
		return alone && isWholeSentence(target)
			? { receipt: start === target.start ? 'exact' : 'moved', span: exact.elsewhere, score: 1 }
			: ambiguous([exact.elsewhere, best.span, ...rivals]);
	}
	return rivals.length > 0 ? ambiguous([best.span, ...rivals]) : judged(text, target, best, others);
}

/** The one place that fits is painted only where score and surroundings say enough together. */
function judged(text: string, target: Target, best: Fit, others: readonly Fit[]): Receipt {
	const { span, score, surroundings } = best;
	const differences = differencesBetween(target.exact, text.slice(span.start, span.end));
	const unsure = isDecisive(differences);
	if (score >= minimumFor(surroundings) && (!unsure || isInPlace(target, best, others))) {
		return { receipt: 'changed', span, score, unsure, differences };
	}
	return score < minimum.oneSide ? { receipt: 'lost' } : ambiguous([span]);
}

/**
 * A name, a number or a negation changed. That is an edit where the words on both sides still hold; it may be another
 * sentence like it where they do not. Among lookalikes (a list, a table) even their surroundings are alike:
 * there all of them must stand, and the place be the old one.
 */
function isInPlace(target: Target, { span, score, surroundings }: Fit, others: readonly Fit[]): boolean {
	return others.some(other => other.score > score - lookalike) || hadLookalikeBeside(target)
		? likenessOf(surroundings) === 2 && span.start === target.start
		: holdOnBothSides(surroundings);
}

/** True where the sentence before or after began or ended in the same words: when the target goes, that one moves up. */
function hadLookalikeBeside({ exact, prefix, suffix }: Target): boolean {
	const opening = exact.slice(0, tellingLength);
	const ending = exact.slice(-tellingLength);
	return suffix.trimStart().startsWith(opening) || prefix.trimEnd().endsWith(ending);
}

function minimumFor(surroundings: Surroundings): number {
	if (standOnBothSides(surroundings)) {
		return minimum.bothSides;
	}
	return standOnASide(surroundings) ? minimum.oneSide : minimum.noSide;
}

/**
 * A whole sentence that stands elsewhere has been moved. The same words in another sentence
 * ("Beta said that the bridge was closed" for "Alpha said that the bridge was closed") may be somebody else's.
 */
function isWholeSentence({ exact, prefix, suffix }: Target): boolean {
	const opens = prefix.trim() === '' || /(?:[.!?]["'”’)]*\s+|\n\s*)$/.test(prefix);
	const closes = suffix.trim() === '' || /[.!?]["'”’)]*$/.test(exact) || /^\s*\n/.test(suffix);
	return opens && closes;
}

/** Best first, each once. */
function ambiguous(candidates: readonly Span[]): Receipt {
	const distinct = candidates.filter(
		(span, at) => candidates.findIndex(({ start, end }) => start === span.start && end === span.end) === at,
	);
	return { receipt: 'ambiguous', candidates: distinct.map(({ start, end }) => ({ start, end })) };
}

function fitsFor(text: string, target: Target): readonly Fit[] {
	if (target.exact.length > longest) {
		return [];
	}
	const most = (score: number): number => Math.floor(target.exact.length * (1 - score));
	return candidatesFor(text, target, most(minimum.oneSide), most(minimum.bothSides))
		.map(candidate => fitOf(text, candidate, target))
		.sort((a, b) => b.fit - a.fit)
		.filter(({ span }, at, all) => !all.slice(0, at).some(better => overlaps(better.span, span)));
}

function fitOf(text: string, candidate: Candidate, target: Target): Fit {
	const ragged = scoreOf(candidate, candidate, target);
	const wide = withEdges(text, candidate, target);
	const edged = scoreOf(candidate, wide, target);
	const [span, score] = edged >= ragged - widening ? [wide, edged] : [candidate, ragged];
	const surroundings = surroundingsOf(text, span, target);
	const enclosed = standOnBothSides(surroundings) ? enclosure : 0;
	return { span, score, surroundings, fit: score + contextWeight * likenessOf(surroundings) + enclosed };
}

/** 1 less the share of units that differ, those counted by which the edges were moved. */
function scoreOf(candidate: Candidate, span: Span, target: Target): number {
	const shift = Math.abs(candidate.start - span.start) + Math.abs(candidate.end - span.end);
	const length = Math.max(target.exact.length, span.end - span.start);
	return Math.max(0, 1 - (candidate.errors + shift) / length);
}
