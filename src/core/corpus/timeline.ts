/** Claims and denials by the day on which their articles were published. */
import type { Corpus } from './corpus';
import { publishedAt } from './groups/times';
import type { PlacedMark } from './marks';
import { eachOf, finish, type Steps } from './steps';

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

export function timelineOf(corpus: Corpus, articles = corpus.articles(), marks = corpus.marks()): Timeline {
	return finish(timelineSteps(corpus, articles, marks));
}

/** So many articles, tags or suggestions are counted between two pauses. */
const pauseAfter = 500;

export function* timelineSteps(
	corpus: Corpus,
	articles = corpus.articles(),
	marks = corpus.marks(),
): Steps<Timeline> {
	const days = new Map<string, Day>();
	const undated: string[] = [];
	const dayOf = new Map<string, Day>();
	yield* eachOf(articles, pauseAfter, article => {
		const date = publishedAt(article)?.slice(0, 10);
		if (date === undefined) {
			undated.push(article.id);
			return;
		}
		const day = days.get(date) ?? { date, articles: [], claims: 0, allegations: 0, denials: 0 };
		day.articles.push(article.id);
		days.set(date, day);
		dayOf.set(article.id, day);
	});
	yield* eachOf(marks, pauseAfter, placed => count(dayOf.get(placed.article.id), placed));
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
