/**
 * What is known of articles from earlier sessions and from this one, and how it lies in files: which of them hold
 * what, what is still to be written, and which are no longer worth their room. Files are written once: what changes
 * goes into new ones, so that two windows on one folder never write the same file.
 */
import { put } from '../listsByKey';
import { checksum } from './bytes';
import type { FileStamp, KeptArticle } from './segment';

interface Place {
	readonly article: KeptArticle;
	/** Name of the file; `undefined` where it is not written yet. */
	file: string | undefined;
}

export class Shelf {
	readonly #places = new Map<string, Place>();
	readonly #byText = new Map<string, KeptArticle>();
	/** How many articles each file had when it was written. */
	readonly #files = new Map<string, number>();
	#unwritten = 0;
	#bytes = 0;

	/** More bytes than these are not kept: what is too much is analysed again in the next session. */
	constructor(private readonly mostBytes = Number.POSITIVE_INFINITY) {}

	/** What a file holds; of one article the file that is added last counts. */
	addFile(name: string, articles: readonly KeptArticle[]): void {
		this.#files.set(name, articles.length);
		for (const article of articles) {
			this.#place(article, name);
		}
	}

	/** Remembers what was found in this session; replaces what was known of the article. */
	put(article: KeptArticle): void {
		this.#drop(article.id);
		if (this.#bytes + bytesOf([article]) <= this.mostBytes) {
			this.#place(article, undefined);
		}
	}

	/** True where this is what is known of the article. */
	has(article: KeptArticle): boolean {
		return this.#places.get(article.id)?.article === article;
	}

	/** The article as it was kept, where its file has not been touched since and nothing else that decides it changed. */
	find(id: string, stamp: FileStamp, knowledge: string): KeptArticle | undefined {
		const article = this.#places.get(id)?.article;
		const known = article?.stamp;
		return known?.modified === stamp.modified && known.size === stamp.size && article?.knowledge === knowledge
			? article
			: undefined;
	}

	/** An article with this text, wherever it lay: it may have been renamed, or written again as it was. */
	findText(text: Uint8Array, knowledge: string): KeptArticle | undefined {
		const article = this.#byText.get(textKey(checksum(text), knowledge));
		return article && isSame(article.text, text) ? article : undefined;
	}

	/** Forgets all other articles: they are gone. */
	retain(ids: ReadonlySet<string>): void {
		for (const id of this.#places.keys()) {
			if (!ids.has(id)) {
				this.#drop(id);
			}
		}
	}

	/** Number of articles that are in no file yet. */
	get unwritten(): number {
		return this.#unwritten;
	}

	/** What is not written yet, at most so many bytes of it; `written` is to be told. Empty where all is written. */
	nextToWrite(mostBytes: number): readonly KeptArticle[] {
		if (this.#unwritten === 0) {
			return [];
		}
		const open = [...this.#places.values()].filter(({ file }) => file === undefined);
		return firstOf(
			open.map(({ article }) => article),
			mostBytes,
		);
	}

	/** These articles are in this file now; one that was replaced meanwhile is still to be written. */
	written(name: string, articles: readonly KeptArticle[]): void {
		this.#files.set(name, articles.length);
		for (const article of articles) {
			const place = this.#places.get(article.id);
			if (place?.article === article) {
				this.#unwritten -= place.file === undefined ? 1 : 0;
				place.file = name;
			}
		}
	}

	/** The file is gone, or is about to be. */
	forgetFile(name: string): void {
		this.#files.delete(name);
	}

	/** Files that hold nothing that counts. */
	emptyFiles(): readonly string[] {
		const held = this.#held();
		return [...this.#files.keys()].filter(name => !held.has(name));
	}

	/** What counts of files that hold little of it: to be put together in one. Empty where that would not save much. */
	nextToRewrite(mostBytes: number): readonly KeptArticle[] {
		const held = this.#held();
		const wasteful = [...this.#files].filter(
			([name, count]) => (held.get(name)?.length ?? 0) < count * worthKeeping,
		);
		const small = [...held].filter(([, articles]) => bytesOf(articles) < mostBytes / fewToJoin);
		const chosen = new Set(wasteful.map(([name]) => name));
		if (small.length >= fewToJoin) {
			for (const [name] of small) {
				chosen.add(name);
			}
		}
		const articles: KeptArticle[] = [];
		let bytes = 0;
		for (const name of chosen) {
			const own = held.get(name) ?? [];
			bytes += bytesOf(own);
			if (bytes > mostBytes && articles.length > 0) {
				break;
			}
			articles.push(...own);
		}
		return articles;
	}

	#held(): ReadonlyMap<string, readonly KeptArticle[]> {
		const held = new Map<string, KeptArticle[]>();
		for (const { article, file } of this.#places.values()) {
			if (file !== undefined) {
				put(held, file, article);
			}
		}
		return held;
	}

	#place(article: KeptArticle, file: string | undefined): void {
		this.#drop(article.id);
		this.#places.set(article.id, { article, file });
		this.#byText.set(textKey(article.sum, article.knowledge), article);
		this.#unwritten += file === undefined ? 1 : 0;
		this.#bytes += bytesOf([article]);
	}

	#drop(id: string): void {
		const place = this.#places.get(id);
		if (place === undefined) {
			return;
		}
		const { article, file } = place;
		this.#unwritten -= file === undefined ? 1 : 0;
		this.#bytes -= bytesOf([article]);
		this.#places.delete(id);
		const key = textKey(article.sum, article.knowledge);
		if (this.#byText.get(key) === article) {
			this.#byText.delete(key);
		}
	}
}

/** A file is written again when less than this share of it counts. */
const worthKeeping = 0.5;
/** So many small files, each smaller than the same part of a full one, are put together. */
const fewToJoin = 8;

function textKey(sum: number, knowledge: string): string {
	return `${sum} ${knowledge}`;
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
	return a.length === b.length && a.every((byte, at) => byte === b[at]);
}

function bytesOf(articles: readonly KeptArticle[]): number {
	return articles.reduce((sum, { text, analysis }) => sum + text.length + analysis.length, 0);
}

/** At least one, where there is one. */
function firstOf(articles: readonly KeptArticle[], mostBytes: number): readonly KeptArticle[] {
	let bytes = 0;
	const end = articles.findIndex((article, at) => {
		bytes += bytesOf([article]);
		return at > 0 && bytes > mostBytes;
	});
	return end < 0 ? articles : articles.slice(0, end);
}
