/** Many patterns as one: a text is read once for all that have the same flags, not once a pattern. */

/**
 * V8 first makes slow code of a pattern and only then, when the pattern is used again, fast code, unless the first text
 * is this long: for a pattern of ten thousand characters the slow code takes twice as long to make as the fast one.
 * UTF-16 units.
 */
const longEnough = 1000;

class UnitedPattern {
	readonly #pattern: RegExp;
	#isCompiled = false;

	constructor(patterns: readonly RegExp[], flags: string) {
		this.#pattern = new RegExp(patterns.map(({ source }) => `(?:${source})`).join('|'), flags);
	}

	isIn(text: string): boolean {
		if (!this.#isCompiled) {
			this.#isCompiled = true;
			// Made of the text: there is other code for texts with letters beyond Latin-1.
			text.padEnd(longEnough).search(this.#pattern);
		}
		return text.search(this.#pattern) >= 0;
	}
}

export class UnitedPatterns {
	readonly #patterns: readonly UnitedPattern[];

	constructor(patterns: readonly RegExp[]) {
		const kind = ({ source, flags }: RegExp) => `${flags} ${source.startsWith('^')}`;
		this.#patterns = [...new Set(patterns.map(kind))].map(one => {
			const alike = patterns.filter(pattern => kind(pattern) === one);
			return new UnitedPattern(alike, alike[0]?.flags ?? '');
		});
	}

	/** True where one of them is found there. */
	areIn(text: string): boolean {
		return this.#patterns.some(pattern => pattern.isIn(text));
	}
}
