/** How numbers are written. Each format is made once: making one takes as long as writing dozens of numbers. */

class NumberFormats {
	readonly #made = new Map<string, Intl.NumberFormat>();

	constructor(private readonly style: 'decimal' | 'percent') {}

	/** @param locale BCP 47 */
	format(locale: string, value: number): string {
		let made = this.#made.get(locale);
		if (made === undefined) {
			made = new Intl.NumberFormat(locale, { style: this.style });
			this.#made.set(locale, made);
		}
		return made.format(value);
	}
}

const [decimals, percents] = [new NumberFormats('decimal'), new NumberFormats('percent')];

export function decimal(locale: string, value: number): string {
	return decimals.format(locale, value);
}

/** 0.5 is 50 %. */
export function percentage(locale: string, share: number): string {
	return percents.format(locale, share);
}
