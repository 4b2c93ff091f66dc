/** What the page shows of the findings: of thousands of articles it counts them, and lists only the first claims. */
import type { ClaimCards, FilteredFindings, OutletSourcing, TimelineDay } from '../core/index';

/** A day with its numbers, without its articles. */
export type ShownDay = Omit<TimelineDay, 'articles'>;

export interface ShownFindings {
	readonly claims: ClaimCards;
	readonly sourcing: { readonly outlets: readonly OutletSourcing[] };
	readonly timeline: {
		/** Earliest first. */
		readonly days: readonly ShownDay[];
		/** Number of articles without a date that can be read. */
		readonly undated: number;
	};
}

export function shownFindings({ claims, sourcing, timeline }: FilteredFindings): ShownFindings {
	return {
		claims,
		sourcing: { outlets: sourcing.outlets },
		timeline: {
			days: timeline.days.map(({ date, claims, allegations, denials }) => ({
				date,
				claims,
				allegations,
				denials,
			})),
			undated: timeline.undated.length,
		},
	};
}
