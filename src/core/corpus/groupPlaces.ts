/** Which articles name a group, and where they say how. A corpus has a dozen such places for each article. */

/** Numbers a place: the article's, and the handle with a bit that tells whether it is mentioned there. */
const stride = 2;
/** A shorter list is exactly as long as need be: one that something was pushed to has room for sixteen more numbers. */
const few = 16;

export class GroupPlaces {
	#numbers: number[] = [];
	/** What stands before it is removed already. */
	#start = 0;
	#articles = 0;
	#mentioning = 0;

	/** How many articles there are. */
	get articles(): number {
		return this.#articles;
	}

	/** In how many of them it is mentioned: adjectives are no mentions. */
	get mentioning(): number {
		return this.#mentioning;
	}

	/** All that one article has is added before what another one has. */
	add(article: number, handle: number, isMentioned: boolean): void {
		let [isNew, wasMentioned] = [true, false];
		for (
			let at = this.#numbers.length - stride;
			at >= this.#start && this.#numbers[at] === article;
			at -= stride
		) {
			isNew = false;
			wasMentioned ||= isMention(this.#numbers[at + 1] ?? 0);
		}
		const place = handle * 2 + (isMentioned ? 1 : 0);
		if (this.#numbers.length < few) {
			this.#numbers = this.#numbers.concat(article, place);
		} else {
			this.#numbers.push(article, place);
		}
		this.#articles += isNew ? 1 : 0;
		this.#mentioning += isMentioned && !wasMentioned ? 1 : 0;
	}

	/**
	 * All that the article has: it stands together. Articles that are read anew come in the order in which they came before,
	 * so what is looked for is mostly the first.
	 */
	remove(article: number): void {
		const numbers = this.#numbers;
		let from = this.#start;
		while (from < numbers.length && numbers[from] !== article) {
			from += stride;
		}
		let [end, mentioned] = [from, false];
		for (; end < numbers.length && numbers[end] === article; end += stride) {
			mentioned ||= isMention(numbers[end + 1] ?? 0);
		}
		if (end > from) {
			this.#cut(from, end);
			this.#articles -= 1;
			this.#mentioning -= mentioned ? 1 : 0;
		}
	}

	#cut(from: number, end: number): void {
		if (from > this.#start) {
			this.#numbers.splice(from, end - from);
			return;
		}
		this.#start = end;
		// To move the others each time would take as long as there are others.
		if (2 * this.#start >= this.#numbers.length) {
			this.#numbers = this.#numbers.slice(this.#start);
			this.#start = 0;
		}
	}

	/** One article may come several times. */
	forEach(visit: (article: number, handle: number, isMentioned: boolean) => void): void {
		for (let at = this.#start; at < this.#numbers.length; at += stride) {
			const place = this.#numbers[at + 1] ?? 0;
			visit(this.#numbers[at] ?? 0, place >> 1, isMention(place));
		}
	}
}

function isMention(place: number): boolean {
	return place % 2 === 1;
}
