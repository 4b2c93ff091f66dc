/** Claims and denials by the day on which their articles were published. */
import type { CorpusArticle } from './articleView';
import type { Corpus } from './corpus';
import type { Filter } from './filter';
import { publishedAt } from './groups/times';
import type { PlacedMark } from './marks';
import { eachOf, type Steps } from './steps';

export interface TimelineDay {
	/** ISO 8601 date, or the year or month where the details say no more. */
	readonly date: string;
	/** Ids, in the order of the corpus. */
	readonly articles: readonly string[];
	readonly claims: number;
	/** Of the claims, those that accuse somebody. */
	readonly allegations: number;
	readonly denials: number;
}

export interface Timeline {
	/** Earliest first. */
	readonly days: readonly TimelineDay[];
	/** Ids of articles without a date that can be read. */
	readonly undated: readonly string[];
}

/** Of the articles with anything that the filter lets through, and what that is. */
export function timelineUnder({ passing, index: { columns } }: Filter): Timeline {
	const { articles, starts, kinds, accusing, details } = columns;
	const isClaim = kinds.table(kind => kind === 'claim');
	const isDenial = kinds.table(kind => kind === 'denial');
	const days = new Map<string, Day>();
	const undated: string[] = [];
	for (const [place, { id }] of articles.entries()) {
		let [fitting, claims, allegations, denials] = [0, 0, 0, 0];
		for (let at = starts[place] ?? 0; at < (starts[place + 1] ?? 0); at++) {
			const passes = passing[at] ?? 0;
			const claim = passes & (isClaim[kinds.codes[at] ?? 0] ?? 0);
			fitting += passes;
			claims += claim;
			allegations += claim & (accusing[at] ?? 0);
			denials += passes & (isDenial[kinds.codes[at] ?? 0] ?? 0);
		}
		const date = details.days.values[details.days.codes[place] ?? 0];
		if (fitting > 0 && date === undefined) {
			undated.push(id);
		} else if (fitting > 0 && date !== undefined) {
			const day = dayOn(date, days);
			day.articles.push(id);
			day.claims += claims;
			day.allegations += allegations;
			day.denials += denials;
		}
	}
	return inOrder(days, undated);
}

function dayOn(date: string, days: Map<string, Day>): Day {
	const day = days.get(date) ?? { date, articles: [], claims: 0, allegations: 0, denials: 0 };
	days.set(date, day);
	return day;
}

/** So many articles, tags or suggestions are counted between two pauses. */
const pauseAfter = 500;

/** Of everything. */
export function* timelineSteps(corpus: Corpus): Steps<Timeline> {
	const { days, undated, dayOf } = yield* daysOf(corpus.articles());
	for (const marks of corpus.marksInTurn()) {
		for (const placed of marks) {
			count(dayOf.get(placed.article.id), placed);
		}
		yield;
	}
	return inOrder(days, undated);
}

interface Days {
	/** By date. */
	readonly days: ReadonlyMap<string, Day>;
	readonly undated: readonly string[];
	/** By the id of an article. */
	readonly dayOf: ReadonlyMap<string, Day>;
}

/** Nothing is counted yet. */
function* daysOf(articles: readonly CorpusArticle[]): Steps<Days> {
	const days = new Map<string, Day>();
	const undated: string[] = [];
	const dayOf = new Map<string, Day>();
	yield* eachOf(articles, pauseAfter, article => {
		const date = publishedAt(article)?.slice(0, 10);
		if (date === undefined) {
			undated.push(article.id);
			return;
		}
		const day = dayOn(date, days);
		day.articles.push(article.id);
		dayOf.set(article.id, day);
	});
	return { days, undated, dayOf };
}

function inOrder(days: Days['days'], undated: readonly string[]): Timeline {
	return { days: [...days.values()].sort((a, b) => (a.date < b.date ? -1 : 1)), undated };
}

/** A day that is still being counted. */
type Day = { -readonly [Field in keyof TimelineDay]: TimelineDay[Field] } & { articles: string[] };

function count(day: Day | undefined, { mark }: PlacedMark): void {
	if (day !== undefined && mark.kind === 'claim') {
		day.claims++;
		day.allegations += mark.accused.length > 0 ? 1 : 0;
	} else if (day !== undefined && mark.kind === 'denial') {
		day.denials++;
	}
}
