/** Which of two dates, or dates with times, is the later one. */

/** As much of a date as tells a day. */
const dayLength = 10;

/**
 * ISO 8601; by as much as both give. Two of one day are not in order where neither has a time. `undefined` where one says
 * less than the other and all that it says is the same: nobody knows.
 */
export function isLater(a: string, b: string): boolean | undefined {
	const [first, second] = [timeOf(a), timeOf(b)];
	if (first !== undefined && second !== undefined && first.hasZone === second.hasZone) {
		return first.instant > second.instant;
	}
	const [day, other] = [a.slice(0, dayLength), b.slice(0, dayLength)];
	const digits = Math.min(day.length, other.length);
	if (day.slice(0, digits) !== other.slice(0, digits)) {
		return day > other;
	}
	return day.length === other.length && first === undefined && second === undefined ? false : undefined;
}

interface Time {
	/** In milliseconds; without a zone those of a zone that is the same for all. */
	readonly instant: number;
	readonly hasZone: boolean;
}

/** `undefined` where there is no time, or none that can be read. */
function timeOf(date: string): Time | undefined {
	const [, day, time, zone] =
		/^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?) ?(Z|[+-]\d\d:?\d\d)?$/i.exec(date) ?? [];
	const offset = zone?.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2').toUpperCase() ?? 'Z';
	const instant = Date.parse(`${day}T${time}${offset}`);
	return Number.isNaN(instant) ? undefined : { instant, hasZone: zone !== undefined };
}

/** Days of which none begins another: `2031` may be before or after `2031-05-02`. */
export function comparableDays(dates: readonly string[]): ReadonlySet<string> {
	const days = [...new Set(dates.map(dayOf))].sort();
	// In order, what begins with a day comes right behind it.
	return new Set(days.filter((day, at) => !days[at + 1]?.startsWith(day)));
}

export function dayOf(date: string): string {
	return date.slice(0, dayLength);
}
