/** Values that come again and again, each once and by its number. */
export class Numbered<T> {
	readonly #numbers = new Map<T, number>();
	readonly #values: T[] = [];

	/** The next number for a value that is new. */
	numberOf(value: T): number {
		const known = this.#numbers.get(value);
		if (known !== undefined) {
			return known;
		}
		this.#numbers.set(value, this.#values.length);
		return this.#values.push(value) - 1;
	}

	at(number: number): T | undefined {
		return this.#values[number];
	}
}
