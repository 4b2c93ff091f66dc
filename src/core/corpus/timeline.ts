/** Claims and denials by the day on which their articles were published. */
import type { Corpus } from './corpus';
import { publishedAt } from './groups/times';
import type { PlacedMark } from './marks';

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
	const days = new Map<string, { articles: string[]; marks: PlacedMark[] }>();
	const undated: string[] = [];
	const dates = new Map<string, string>();
	for (const article of articles) {
		const date = publishedAt(article)?.slice(0, 10);
		if (date === undefined) {
			undated.push(article.id);
			continue;
		}
		const day = days.get(date) ?? { articles: [], marks: [] };
		day.articles.push(article.id);
		days.set(date, day);
		dates.set(article.id, date);
	}
	for (const placed of marks) {
		days.get(dates.get(placed.article.id) ?? '')?.marks.push(placed);
	}
	return {
		days: [...days]
			.map(([date, { articles, marks }]) => ({ date, articles, ...count(marks) }))
			.sort((a, b) => (a.date < b.date ? -1 : 1)),
		undated,
	};
}

function count(marks: readonly PlacedMark[]): Pick<TimelineDay, 'claims' | 'allegations' | 'denials'> {
	const claims = marks.filter(({ mark }) => mark.kind === 'claim');
	return {
		claims: claims.length,
		allegations: claims.filter(({ mark }) => mark.accused.length > 0).length,
		denials: marks.filter(({ mark }) => mark.kind === 'denial').length,
	};
}
