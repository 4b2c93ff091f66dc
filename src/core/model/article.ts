/** What the text of an article is made of, before anybody is said to say anything. */
import type { Span } from './span';

/** `furniture` is what the site puts round an article: navigation, notices, related links, biographies. */
export type Role = 'body' | 'heading' | 'caption' | 'furniture';

/** One line of the text without its line end; empty lines are lines too. */
export interface Line extends Span {
	readonly role: Role;
}

/** One sentence as `LABELS` of the field have it: it lies within one paragraph and has no white space at its ends. */
export interface Sentence extends Span {
	readonly role: Role;
}

/**
 * A stretch of quoted words, its quote marks included where there are any.
 * A quotation over several paragraphs, each reopened with a mark, is one quotation a paragraph, joined by `continues`.
 */
export interface Quotation extends Span {
	/** The words inside the marks. */
	readonly inner: Span;
	/** False where the closing mark is missing. */
	readonly closed: boolean;
	/** True where this goes on from the quotation before it in the list, over a paragraph's end. */
	readonly continues: boolean;
	/** 0 for an outermost quotation, 1 for one inside it, and so on. */
	readonly depth: number;
}
