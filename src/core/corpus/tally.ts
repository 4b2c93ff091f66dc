/** How often strings come. For few different ones, of which a corpus has very many lists: a `Map` takes ten times the room. */
export class Tally {
	/** Exactly as long as need be: an array that was spread or pushed to has room for sixteen more. */
	#strings: readonly string[] = [];
	#counts: number[] = [];

	get strings(): readonly string[] {
		return this.#strings;
	}

	/** 0 where it does not come. */
	count(string: string): number {
		return this.#counts[this.#strings.indexOf(string)] ?? 0;
	}

	/** True where it has not come before; it should be no part of a long text, which would stay in memory. */
	add(string: string): boolean {
		const at = this.#strings.indexOf(string);
		if (at < 0) {
			this.#strings = this.#strings.concat(string);
			this.#counts = this.#counts.concat(1);
			return true;
		}
		this.#counts[at] = (this.#counts[at] ?? 0) + 1;
		return false;
	}

	/** Takes one away; true where it was the last. */
	drop(string: string): boolean {
		const at = this.#strings.indexOf(string);
		const left = (this.#counts[at] ?? 0) - 1;
		if (left > 0) {
			this.#counts[at] = left;
		} else if (at >= 0) {
			this.#strings = this.#strings.toSpliced(at, 1);
			this.#counts = this.#counts.toSpliced(at, 1);
			return true;
		}
		return false;
	}

	/** The one that comes most; of several, the first in the alphabet. */
	usual(): string | undefined {
		let usual: string | undefined;
		let most = 0;
		for (const [at, string] of this.#strings.entries()) {
			const count = this.#counts[at] ?? 0;
			if (usual === undefined || count > most || (count === most && string < usual)) {
				[usual, most] = [string, count];
			}
		}
		return usual;
	}
}
