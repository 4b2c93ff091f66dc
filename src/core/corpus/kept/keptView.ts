/** An article that is kept packed: what is asked for is unpacked, and forgotten when much else was asked for since. */
import type { Analysis } from '../../model/analysis';
import type { Span } from '../../model/span';
import type { Sidecar } from '../../model/tag';
import type { ArticleNames } from '../articleNames';
import { type ArticleView, type PlacedTag, viewArticle } from '../articleView';
import type { Call } from '../calls';
import type { Utf8 } from './bytes';
import { PackedAnalysis, type PackedArticle } from './packedArticle';
import { StringReader } from './stringTable';

/** Bytes of text of the articles that are held unpacked: unpacked they take about fifteen times as much. */
const mostUnpacked = 1_000_000;

/** What all packed articles share: the strings that come again, and which of them were read last. */
export class Unpacking {
	/** Those that hold something unpacked, the one that was read last at the end. */
	readonly #recent = new Set<KeptView>();
	#last: KeptView | undefined;
	#bytes = 0;

	readonly strings: StringReader;

	/** @param textOf reads the text of a `PackedArticle`, where that is not kept as UTF-8 */
	constructor(
		readonly utf8: Utf8,
		private readonly most = mostUnpacked,
		readonly textOf: (bytes: Uint8Array) => string = utf8.decode,
	) {
		this.strings = new StringReader(utf8);
	}

	/** Tells that something of the view was unpacked or is used again. */
	used(view: KeptView): void {
		if (this.#last === view) {
			return;
		}
		this.#last = view;
		if (!this.#recent.delete(view)) {
			this.#bytes += view.size;
		}
		this.#recent.add(view);
		for (const oldest of this.#recent) {
			if (this.#bytes <= this.most || oldest === view) {
				return;
			}
			this.#recent.delete(oldest);
			this.#bytes -= oldest.size;
			oldest.forget();
		}
	}
}

export class KeptView implements ArticleView {
	readonly analysis: Analysis;
	readonly #analysis: PackedAnalysis;
	#text: string | undefined;
	#whole: ArticleView | undefined;
	#count: number | undefined;

	constructor(
		private readonly packed: PackedArticle,
		readonly sidecar: Sidecar,
		private readonly unpacking: Unpacking,
	) {
		this.#analysis = new PackedAnalysis(packed.analysis, unpacking.strings, () => unpacking.used(this));
		this.analysis = this.#analysis;
	}

	/** Bytes of the text. */
	get size(): number {
		return this.packed.textSize ?? this.packed.text.length;
	}

	get text(): string {
		this.unpacking.used(this);
		this.#text ??= this.unpacking.textOf(this.packed.text);
		return this.#text;
	}

	/** Of most articles none, and then nothing is unpacked. */
	get tags(): readonly PlacedTag[] {
		return this.sidecar.tags.length === 0 ? noTags : this.#view().tags;
	}

	get dismissed(): readonly Span[] {
		return this.sidecar.dismissed.length === 0 ? nowhere : this.#view().dismissed;
	}

	get suggestions(): ArticleView['suggestions'] {
		return this.#view().suggestions;
	}

	get declined(): ArticleView['declined'] {
		return this.sidecar.dismissed.length === 0 ? nothing : this.#view().declined;
	}

	/** Known without the suggestions where nobody has decided anything. */
	get calls(): readonly Call[] | undefined {
		return this.#isUndecided ? this.#analysis.calls : undefined;
	}

	get names(): ArticleNames {
		return this.#analysis.names;
	}

	/** As many as `suggestions` has; known without them where nobody has decided anything. */
	get suggestionCount(): number {
		this.#count ??= this.#isUndecided ? this.packed.suggestions : this.suggestions.length;
		return this.#count;
	}

	get #isUndecided(): boolean {
		return this.sidecar.tags.length + this.sidecar.dismissed.length === 0;
	}

	/** Drops what was unpacked; it is unpacked again when it is asked for. */
	forget(): void {
		this.#text = undefined;
		this.#whole = undefined;
		this.#analysis.forget();
	}

	#view(): ArticleView {
		this.unpacking.used(this);
		this.#whole ??= viewArticle(this.text, this.analysis, this.sidecar);
		return this.#whole;
	}
}

const noTags: readonly PlacedTag[] = [];
const nowhere: readonly Span[] = [];
const nothing: ArticleView['declined'] = [];
