/** Who publishes what about somebody, and what of him, by outlet and time. */
import { publishedAt } from '../groups/times';
import type { PlacedMark } from '../marks';

export interface OutletShare {
	/** Its article's label where the outlet is not known. */
	readonly outlet: string;
	/** ISO 8601; of the first and the last article with a date, absent where none has one. */
	readonly first?: string;
	readonly last?: string;
	/** Claims about the entity. */
	readonly about: number;
	/** Statements and denials of its own. */
	readonly says: number;
}

/** Its article's label where the outlet is not known. */
export function outletOf({ article }: PlacedMark): string {
	return article.view.sidecar.article.outlet ?? article.label;
}

/** Most first, then by name. */
export function outletShares(
	about: readonly PlacedMark[],
	says: readonly PlacedMark[],
): readonly OutletShare[] {
	const shares = new Map<string, { dates: string[]; about: number; says: number }>();
	const of = (placed: PlacedMark) => {
		const outlet = outletOf(placed);
		const published = publishedAt(placed.article);
		const share = shares.get(outlet) ?? { dates: [], about: 0, says: 0 };
		shares.set(outlet, share);
		if (published !== undefined) {
			share.dates.push(published);
		}
		return share;
	};
	for (const placed of about) {
		of(placed).about++;
	}
	for (const placed of says) {
		of(placed).says++;
	}
	return [...shares]
		.map(([outlet, { dates, ...counts }]) => ({ outlet, ...rangeOf(dates), ...counts }))
		.sort((a, b) => b.about + b.says - a.about - a.says || (a.outlet < b.outlet ? -1 : 1));
}

function rangeOf(dates: readonly string[]): Pick<OutletShare, 'first' | 'last'> {
	const sorted = [...dates].sort();
	const [first, last] = [sorted[0], sorted.at(-1)];
	return first === undefined || last === undefined ? {} : { first, last };
}
