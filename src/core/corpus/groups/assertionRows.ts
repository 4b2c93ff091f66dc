/**
 * Assertions by number. A large corpus has millions: kept as numbers they take a fifth of the room, and what is asked for
 * is put together.
 */
import type { CorpusArticle } from '../articleView';
import type { Mark, PlacedMark } from '../marks';
import { Numbered } from '../numbered';
import { NumberRows } from '../numberRows';
import type { Source } from '../origins/sources';
import { MarkRows } from '../suggestionMark';
import { PackedWordings } from '../wording/packedWordings';
import type { Wording } from '../wording/wording';
import { type Assertion, type Assertions, keyOf } from './assertions';

export class AssertionRows implements Assertions {
	readonly marks = new MarkRows();
	readonly wordings: PackedWordings;
	readonly #ladders = new Numbered<Assertion['ladder']>();
	readonly #ladderOf = new NumberRows(1);

	/** @param mostOpen as in `PackedWordings` */
	constructor(mostOpen?: number) {
		this.wordings = new PackedWordings(mostOpen);
	}

	get length(): number {
		return this.marks.count;
	}

	push({ article, mark, wording, ladder }: Assertion): void {
		this.marks.push({ article, mark });
		this.wordings.push(wording);
		this.#ladderOf.push(this.#ladders.numberOf(ladder));
	}

	/** Another object each time. */
	at(index: number): Assertion | undefined {
		return index >= 0 && index < this.length ? new AssertionRow(this, index) : undefined;
	}

	*[Symbol.iterator](): Iterator<Assertion> {
		for (let index = 0; index < this.length; index++) {
			yield new AssertionRow(this, index);
		}
	}

	ladderAt(index: number): readonly Source[] {
		return this.#ladders.at(this.#ladderOf.at(index, 0)) ?? [];
	}
}

class AssertionRow implements Assertion {
	constructor(
		private readonly rows: AssertionRows,
		private readonly index: number,
	) {}

	get #placed(): PlacedMark {
		const placed = this.rows.marks.at(this.index);
		if (placed === undefined) {
			throw new RangeError('no such assertion');
		}
		return placed;
	}

	get article(): CorpusArticle {
		return this.#placed.article;
	}

	get mark(): Mark {
		return this.#placed.mark;
	}

	get key(): string {
		return keyOf(this.#placed);
	}

	get wording(): Wording {
		return this.rows.wordings.at(this.index);
	}

	get ladder(): readonly Source[] {
		return this.rows.ladderAt(this.index);
	}
}
