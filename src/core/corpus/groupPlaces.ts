/** Which articles name a group, and where they say how. A corpus has a dozen such places for each article. */

/** Numbers a place: the article's, and the handle with a bit that tells whether it is mentioned there. */
const stride = 2;
/** A shorter list is exactly as long as need be: one that something was pushed to has room for sixteen more numbers. */
const few = 16;

export class GroupPlaces {
	#numbers: number[] = [];
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
		for (let at = this.#numbers.length - stride; at >= 0 && this.#numbers[at] === article; at -= stride) {
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

	/** All that the article has. */
	remove(article: number): void {
		let [found, mentioned] = [false, false];
		for (let at = this.#numbers.length - stride; at >= 0; at -= stride) {
			if (this.#numbers[at] === article) {
				found = true;
				mentioned ||= isMention(this.#numbers[at + 1] ?? 0);
				// The last one takes its place: their order tells nothing.
				const [last = 0, place = 0] = this.#numbers.slice(-stride);
				this.#numbers[at] = last;
				this.#numbers[at + 1] = place;
				this.#numbers.length -= stride;
			}
		}
		this.#articles -= found ? 1 : 0;
		this.#mentioning -= mentioned ? 1 : 0;
	}

	/** One article may come several times. */
	forEach(visit: (article: number, handle: number, isMentioned: boolean) => void): void {
		for (let at = 0; at < this.#numbers.length; at += stride) {
			const place = this.#numbers[at + 1] ?? 0;
			visit(this.#numbers[at] ?? 0, place >> 1, isMention(place));
		}
	}
}

function isMention(place: number): boolean {
	return place % 2 === 1;
}
