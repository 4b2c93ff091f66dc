/** The places that fit a target, and how well. */
import { contains, overlaps, type Span } from '../model/span';
import type { Target } from '../model/tag';
import { candidatesFor } from './candidates';
import { likenessOf, type Side, type Surroundings, sideAfter, sideBefore, standOnBothSides } from './context';
import { endsNear, startsNear } from './edges';
import type { Searched } from './searched';
import { beginsSentence, closesSentence, endsSentence, opensSentence } from './sentenceEdges';
import { type Weighed, weigh, wordScores } from './wordScore';
import { wordsOf } from './words';

/** What it counts for that both sides stand word for word: more than a tighter fit within them. */
const enclosure = 0.1;
/** What it counts for on each side that a sentence that began or ended where one did still does. */
const wholeness = 0.05;
/** What the likeness of the surroundings (0 to 2) counts for beside the score (0 to 1). */
const contextWeight = 0.2;
/** Longer words than this are not searched for approximately: the search is quadratic in their length. */
const longest = 20_000;
/** What approximate matching may leave out of account, as a share of the target; the fits are judged later. */
const mostErrors = 0.4;

export interface Fit {
	readonly span: Span;
	/** 0 to 1: how much of the words is there. */
	readonly score: number;
	readonly surroundings: Surroundings;
	/** Score and surroundings together. */
	readonly fit: number;
}

/** A pair of edges that a place may have. */
interface Place extends Fit {
	/** Weight of the target's words in it. */
	readonly kept: number;
	/** True where a sentence or line begins at its start. */
	readonly opens: boolean;
	/** True where a sentence or line ends at its end. */
	readonly closes: boolean;
}

/** Best first; none overlaps another. Empty where the target is too long to be searched for. */
export function fitsFor(searched: Searched, target: Target): readonly Fit[] {
	if (target.exact.length > longest) {
		return [];
	}
	const places = placesFor(searched, target);
	return places
		.filter(place => !places.some(other => isTighter(other, place)))
		.sort((a, b) => b.fit - a.fit)
		.filter(({ span }, at, all) => !all.slice(0, at).some(better => overlaps(better.span, span)));
}

/** Every pair of a start and an end near those of a candidate, each pair once. */
function placesFor(searched: Searched, target: Target): readonly Place[] {
	const { text } = searched;
	const endsOf = new Map<number, Set<number>>();
	for (const rough of candidatesFor(searched, target, Math.floor(target.exact.length * mostErrors))) {
		const ends = endsNear(text, rough, target);
		for (const start of startsNear(text, rough, target)) {
			endsOf.set(start, new Set([...(endsOf.get(start) ?? []), ...ends]));
		}
	}
	const words = weigh(wordsOf(target.exact));
	const edges = new Map<number, End>();
	const edgeAt = (end: number): End => {
		const known = edges.get(end) ?? endAt(text, end, target);
		edges.set(end, known);
		return known;
	};
	return [...endsOf].flatMap(([start, ends]) => {
		const behind = [...ends].filter(end => end > start).sort((a, b) => a - b);
		return placesFrom(text, start, behind.map(edgeAt), target, words);
	});
}

/** An end that a place may have. */
interface End {
	readonly end: number;
	readonly after: Side;
	readonly closes: boolean;
}

function endAt(text: string, end: number, target: Target): End {
	return { end, after: sideAfter(text, end, target), closes: endsSentence(text, end) };
}

/** `ends` ascending. */
function placesFrom(
	text: string,
	start: number,
	ends: readonly End[],
	target: Target,
	words: Weighed,
): readonly Place[] {
	const before = sideBefore(text, start, target);
	const opens = beginsSentence(text, start);
	const [wasOpen, wasClosed] = [opensSentence(target), closesSentence(target)];
	const scores = wordScores(
		words,
		text,
		start,
		ends.map(({ end }) => end),
	);
	return ends.map(({ end, after, closes }, at) => {
		const { score, kept } = scores[at] ?? { score: 0, kept: 0 };
		const whole = wholeness * (Number(wasOpen && opens) + Number(wasClosed && closes));
		const surroundings = { before, after };
		const fit = score + whole + fitOf(surroundings);
		return { span: { start, end }, score, surroundings, fit, kept, opens, closes };
	});
}

/** What the surroundings add to the score. */
function fitOf(surroundings: Surroundings): number {
	return contextWeight * likenessOf(surroundings) + (standOnBothSides(surroundings) ? enclosure : 0);
}

/** True where `a` leaves whole sentences of `b` out in which no word of the target stands. */
function isTighter(a: Place, b: Place): boolean {
	const { start, end } = a.span;
	const isInside = contains(b.span, a.span) && (start > b.span.start || end < b.span.end);
	return (
		isInside && a.kept >= b.kept && (a.opens || start === b.span.start) && (a.closes || end === b.span.end)
	);
}
