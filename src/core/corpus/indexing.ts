/**
 * Keeps an index true to files that change while it is built. An article may be looked at twice at once, by a scan and
 * because it changed: what began last counts, since only that has seen the change. No timers, no files: those are given.
 */

/** Where articles come from and go to. `F` is what is found at one, `A` what the index has of it. */
export interface ArticleSource<F, A> {
	/** So many articles are found while one is taken: what is asked for together comes sooner. */
	readonly ahead: number;
	/** What there is of the article now; this may take its time. */
	find(id: string): Promise<F>;
	/** Puts what was found into the index, or takes the article out; `undefined` for what is no article. */
	take(id: string, found: F): A | undefined;
}

/** How a scan goes along with everything else. */
export interface ScanPace {
	/** Asked before each article: the scan ends where this is true. */
	isOver(): boolean;
	/** Waited for after each article: gives way to other work where that is due. */
	rest(): Promise<void> | undefined;
	/** The article was looked at. */
	done(id: string): void;
	/** The article could not be read; the scan goes on. */
	failed(id: string, error: unknown): void;
}

interface Looks<A> {
	/** The one that began last. */
	latest: Promise<A | undefined>;
	underWay: number;
}

export class Indexing<A> {
	/** Of articles that are being looked at. */
	readonly #looks = new Map<string, Looks<A>>();

	/** Looks at an article; gives what a later look sees, where one begins before this one is done. */
	look<F>(id: string, source: ArticleSource<F, A>): Promise<A | undefined> {
		return this.#look(id, source, undefined);
	}

	/** Takes one article after the other, also such as are found meanwhile; those that come later are looked for already, some at a time. */
	async scan<F>(
		ids: Iterable<string> | AsyncIterable<string>,
		source: ArticleSource<F, A>,
		pace: ScanPace,
	): Promise<void> {
		let before: Promise<void> | undefined;
		const ahead: Promise<void>[] = [];
		for await (const id of ids) {
			if (pace.isOver()) {
				break;
			}
			before = this.#scanned(id, this.#look(id, source, before), pace);
			ahead.push(before);
			if (ahead.length >= source.ahead) {
				await ahead.splice(0, Math.ceil(source.ahead / 4)).at(-1);
			}
		}
		await before;
	}

	async #scanned(id: string, look: Promise<A | undefined>, pace: ScanPace): Promise<void> {
		try {
			await look;
			pace.done(id);
		} catch (error) {
			pace.failed(id, error);
		}
		await pace.rest();
	}

	#look<F>(id: string, source: ArticleSource<F, A>, turn: Promise<void> | undefined): Promise<A | undefined> {
		const look: Promise<A | undefined> = this.#seen(id, source, turn, () => looks.latest === look);
		const looks = this.#looks.get(id) ?? { latest: look, underWay: 0 };
		looks.latest = look;
		looks.underWay += 1;
		this.#looks.set(id, looks);
		return look.finally(() => {
			looks.underWay -= 1;
			if (looks.underWay === 0) {
				this.#looks.delete(id);
			}
		});
	}

	async #seen<F>(
		id: string,
		source: ArticleSource<F, A>,
		turn: Promise<void> | undefined,
		isLatest: () => boolean,
	): Promise<A | undefined> {
		// One that cannot be read waits its turn, too: others that come before it are still being found.
		const found = await source.find(id).finally(() => turn);
		return isLatest() ? source.take(id, found) : this.#looks.get(id)?.latest;
	}
}
