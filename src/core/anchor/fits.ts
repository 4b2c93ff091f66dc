/** The places that fit a target, and how well. */
import { contains, overlaps, type Span } from '../model/span';
import type { Target } from '../model/tag';
import { candidatesFor } from './candidates';
import { likenessOf, type Surroundings, sideAfter, sideBefore, standOnBothSides } from './context';
import { endsNear, startsNear } from './edges';
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
export function fitsFor(text: string, target: Target): readonly Fit[] {
	if (target.exact.length > longest) {
		return [];
	}
	const candidates = candidatesFor(text, target, Math.floor(target.exact.length * mostErrors));
	const words = weigh(wordsOf(target.exact));
	const places = candidates.flatMap(span => placesNear(text, span, target, words));
	return places
		.filter(place => !places.some(other => isTighter(other, place)))
		.sort((a, b) => b.fit - a.fit)
		.filter(({ span }, at, all) => !all.slice(0, at).some(better => overlaps(better.span, span)));
}

/** Every pair of a start and an end near those of `rough`. */
function placesNear(text: string, rough: Span, target: Target, words: Weighed): readonly Place[] {
	const [wasOpen, wasClosed] = [opensSentence(target), closesSentence(target)];
	const ends = endsNear(text, rough, target).map(end => ({
		end,
		after: sideAfter(text, end, target),
		closes: endsSentence(text, end),
	}));
	return startsNear(text, rough, target).flatMap(start => {
		const before = sideBefore(text, start, target);
		const opens = beginsSentence(text, start);
		const behind = ends.filter(({ end }) => end > start);
		const offsets = behind.map(({ end }) => end);
		return wordScores(words, text, start, offsets).flatMap(({ score, kept }, at) => {
			const edge = behind[at];
			if (edge === undefined) {
				return [];
			}
			const { end, after, closes } = edge;
			const whole = wholeness * (Number(wasOpen && opens) + Number(wasClosed && closes));
			const surroundings = { before, after };
			const fit = score + whole + fitOf(surroundings);
			return [{ span: { start, end }, score, surroundings, fit, kept, opens, closes }];
		});
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
