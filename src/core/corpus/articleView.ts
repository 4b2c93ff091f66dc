/** One article as a person sees it: the detector's findings and people's decisions, put together in its text. */

import { resolvePiece } from '../anchor/resolvePiece';
import { resolveTargets } from '../anchor/resolveTargets';
import { suggestionsOf } from '../detect/suggestions';
import type { Analysis } from '../model/analysis';
import type { Catalogue } from '../model/entity';
import { placeOf, type Receipt } from '../model/receipt';
import { hull, iou, overlaps, type Span } from '../model/span';
import type { Suggestion } from '../model/suggestion';
import type { Kind, Piece, Sidecar, Tag, Target } from '../model/tag';
import type { ArticleNames } from './articleNames';
import type { Call } from './calls';
import { Stretches } from './stretches';

/** From this share of common text on, a suggestion says the same as a tag or dismissal of its kind. */
const coveredFrom = 0.5;

export interface PlacedTag {
	readonly tag: Tag;
	/** One a target, in the same order. */
	readonly receipts: readonly Receipt[];
	/** Of the exact, moved and changed receipts, in target order; empty where the tag has lost its place. */
	readonly places: readonly Span[];
	/** Where the speaker is named; absent where the tag names none, or the words are gone. */
	readonly speaker?: Span;
	/** Where the cue stands; absent likewise. */
	readonly cue?: Span;
}

export interface ArticleView {
	/** Normal text. */
	readonly text: string;
	readonly analysis: Analysis;
	readonly sidecar: Sidecar;
	/** In the sidecar's order. */
	readonly tags: readonly PlacedTag[];
	/** Where the words of dismissed suggestions stand. */
	readonly dismissed: readonly Span[];
	/** What nobody has decided yet, in order of the text. */
	readonly suggestions: readonly Suggestion[];
	/** What was suggested, and people dismissed, in order of the text. */
	readonly declined: readonly Suggestion[];
	/** Of what the article has, where that is known without the suggestions. */
	readonly calls?: readonly Call[] | undefined;
	/** What it names, where that is known without the analysis. */
	readonly names?: ArticleNames;
}

/** An article in the corpus. */
export interface CorpusArticle {
	/** URI or path; unique. */
	readonly id: string;
	/** For people; not necessarily unique. */
	readonly label: string;
	readonly view: ArticleView;
	/** What people decided about names where the article is; absent where there is nothing. */
	readonly catalogue?: Catalogue;
}

/** What is decided already about a stretch of text. */
interface Decision {
	readonly kind: Kind;
	/** Where the tag's cue stands; absent for dismissals, and tags without one. */
	readonly cue: Span | undefined;
	readonly places: readonly Span[];
	readonly hull: Span;
}

export function viewArticle(text: string, analysis: Analysis, sidecar: Sidecar): ArticleView {
	const receipts = resolveAll(text, [...sidecar.tags, ...sidecar.dismissed]);
	const tags = sidecar.tags.map((tag, at) => placeTag(text, tag, receipts[at] ?? []));
	const dismissals = sidecar.dismissed.map(({ kind }, at) => ({
		kind,
		places: placesOf(receipts[sidecar.tags.length + at] ?? []),
	}));
	const tagged = stretches(tags.map(({ tag, places, cue }) => decision(tag.kind, places, cue)));
	const refused = stretches(dismissals.map(({ kind, places }) => decision(kind, places)));
	const undecided = suggestionsOf(analysis).filter(suggestion => !isCovered(suggestion, tagged));
	const [suggestions, declined] = parted(undecided, suggestion => !isCovered(suggestion, refused));
	const dismissed = dismissals.flatMap(({ places }) => places);
	return { text, analysis, sidecar, tags, dismissed, suggestions, declined };
}

function stretches(decisions: readonly (Decision | undefined)[]): Stretches<Decision> {
	return new Stretches(decisions.filter(found => found !== undefined));
}

/** Those that are so, and the others. */
function parted<T>(all: readonly T[], isSo: (one: T) => boolean): readonly [readonly T[], readonly T[]] {
	const [so, others]: [T[], T[]] = [[], []];
	for (const one of all) {
		(isSo(one) ? so : others).push(one);
	}
	return [so, others];
}

function placeTag(text: string, tag: Tag, receipts: readonly Receipt[]): PlacedTag {
	const places = placesOf(receipts);
	const find = (piece: Partial<Piece> | undefined) =>
		isPiece(piece) ? resolvePiece(text, piece, hull(places), hull(tag.targets)) : undefined;
	const speaker = find(tag.speaker);
	const cue = find(tag.cue);
	return { tag, receipts, places, ...(speaker && { speaker }), ...(cue && { cue }) };
}

function isPiece(piece: Partial<Piece> | undefined): piece is Piece {
	return piece?.exact !== undefined && piece.start !== undefined && piece.end !== undefined;
}

/** The receipts of each, found together: what is known about the text serves all of them. */
function resolveAll(
	text: string,
	targeted: readonly { readonly targets: readonly Target[] }[],
): (readonly Receipt[])[] {
	const receipts = resolveTargets(
		text,
		targeted.flatMap(({ targets }) => targets),
	);
	let next = 0;
	return targeted.map(({ targets }) => {
		const start = next;
		next += targets.length;
		return receipts.slice(start, next);
	});
}

function placesOf(receipts: readonly Receipt[]): Span[] {
	return receipts.map(placeOf).filter(place => place !== undefined);
}

function decision(kind: Kind, places: readonly Span[], cue?: Span): Decision | undefined {
	const whole = hull(places);
	return whole && { kind, cue, places, hull: whole };
}

function isCovered(suggestion: Suggestion, decisions: Stretches<Decision>): boolean {
	const whole = hull(suggestion.targets);
	return (
		whole !== undefined &&
		decisions
			.near(whole)
			.some(
				made =>
					made.kind === suggestion.kind &&
					!isOtherStep(made, suggestion) &&
					iou(made.places, suggestion.targets) >= coveredFrom,
			)
	);
}

/** "The paper wrote that officials said …": the same words, attributed twice; a decision on one is none on the other. */
function isOtherStep({ cue }: Decision, suggestion: Suggestion): boolean {
	return cue !== undefined && suggestion.cue !== null && !overlaps(cue, suggestion.cue);
}
