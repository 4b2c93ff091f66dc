/** A set of sentences over many articles. */
import type { PlacedMark } from './marks';

export class SentenceSet {
	readonly #sentences = new Map<string, Set<number>>();
	/** Ids of tags that have lost their place, by article: they stand in no sentence. */
	readonly #lost = new Map<string, Set<string>>();

	/** `article` is an id, `sentence` an index. */
	add(article: string, sentence: number): void {
		put(this.#sentences, article, sentence);
	}

	/** All sentences that the mark touches. */
	addMark({ article, mark: { sentences, tagId } }: PlacedMark): void {
		if (sentences === null) {
			put(this.#lost, article.id, tagId ?? '');
			return;
		}
		for (let sentence = sentences.first; sentence <= sentences.last; sentence++) {
			put(this.#sentences, article.id, sentence);
		}
	}

	has(article: string, sentence: number | undefined): boolean {
		return sentence !== undefined && (this.#sentences.get(article)?.has(sentence) ?? false);
	}

	/** True where the mark touches any of the sentences; a tag without a place, where it was added itself. */
	hasMark({ article, mark: { sentences, tagId } }: PlacedMark): boolean {
		if (sentences === null) {
			return this.#lost.get(article.id)?.has(tagId ?? '') ?? false;
		}
		const known = this.#sentences.get(article.id);
		for (let sentence = sentences.first; known && sentence <= sentences.last; sentence++) {
			if (known.has(sentence)) {
				return true;
			}
		}
		return false;
	}
}

function put<T>(sets: Map<string, Set<T>>, key: string, value: T): void {
	const set = sets.get(key);
	if (set === undefined) {
		sets.set(key, new Set([value]));
	} else {
		set.add(value);
	}
}
