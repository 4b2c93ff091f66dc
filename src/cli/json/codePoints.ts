/** Places of articles in code points. */
import { type Corpus, type OffsetMap, offsetMap, type Span } from '../../core/index';

/** So many articles are remembered: places of one article come together, or in the articles of one claim. */
const remembered = 500;

export class CodePoints {
	/** Those that were made first come first. */
	readonly #maps = new Map<string, OffsetMap>();

	constructor(private readonly corpus: Corpus) {}

	/** Of an article of the corpus. */
	of(article: string, span: Span): Span {
		return this.#mapOf(article).spanToCodePoints(span);
	}

	#mapOf(article: string): OffsetMap {
		const known = this.#maps.get(article);
		if (known !== undefined) {
			return known;
		}
		const [oldest] = this.#maps.size < remembered ? [] : this.#maps.keys();
		if (oldest !== undefined) {
			this.#maps.delete(oldest);
		}
		const map = offsetMap(this.corpus.get(article)?.view.text ?? '');
		this.#maps.set(article, map);
		return map;
	}
}
