/** The comment threads of all articles: one for each tag that has notes. */
import { CommentThreadCollapsibleState, comments, type Disposable, l10n, type Range, type Uri } from 'vscode';
import { hull, type Note, type PlacedTag } from '../../../core/index';
import type { Article } from '../../articles/article';
import type { TagRef } from '../../articles/refs';
import { toRange } from '../../base/convert';
import { commentControllers } from '../../base/ids';
import { excerpt, kindLabel } from '../../base/wording';
import type { ChosenTag } from '../../ui/choosing';
import { NoteComment, type NoteThread } from './noteComment';

interface Shown {
	readonly thread: NoteThread;
	/** Of the article when the thread was put where it stands. */
	text: string;
	/** As the sidecar has them. */
	notes: readonly Note[];
}

export class NoteThreads implements Disposable {
	readonly #controller = comments.createCommentController(commentControllers.notes, l10n.t('Notes'));
	/** By article URI, then by tag id. */
	readonly #shown = new Map<string, Map<string, Shown>>();

	constructor() {
		this.#controller.options = {
			prompt: l10n.t('Add a note…'),
			placeHolder: l10n.t('What is there to say about it?'),
		};
	}

	/** The notes of an article as they are now. Tags that have lost their place have no thread. */
	show(article: Article): void {
		const shown = this.#shownIn(article.uri);
		const placed = new Map(article.view.tags.map(each => [each.tag.id, each]));
		for (const [id, { thread }] of shown) {
			const tag = placed.get(id);
			if (!tag?.tag.notes?.length || !rangeOf(article, tag)) {
				thread.dispose();
				shown.delete(id);
			}
		}
		for (const tag of placed.values()) {
			if (tag.tag.notes?.length) {
				this.#draw(article, tag);
			}
		}
	}

	/** An article that is gone. */
	hide(uri: Uri): void {
		for (const { thread } of this.#shownIn(uri).values()) {
			thread.dispose();
		}
		this.#shown.delete(uri.toString());
	}

	/** Opens the thread of a tag that has a place. */
	open(article: Article, tag: PlacedTag): void {
		const thread = this.#draw(article, tag);
		if (thread) {
			thread.collapsibleState = CommentThreadCollapsibleState.Expanded;
		}
	}

	/** Shows the notes as the sidecar has them, whatever is being typed. */
	reset(tag: TagRef): void {
		const shown = this.#shown.get(tag.uri)?.get(tag.id);
		if (shown) {
			shown.thread.comments = commentsOf(tag, shown.notes);
		}
	}

	/** Shows what has changed in the notes themselves, such as that one is being edited. */
	redraw(tag: TagRef): void {
		const thread = this.#shown.get(tag.uri)?.get(tag.id)?.thread;
		if (thread) {
			thread.comments = [...thread.comments];
		}
	}

	#draw(article: Article, tag: PlacedTag): NoteThread | undefined {
		const range = rangeOf(article, tag);
		if (!range) {
			return undefined;
		}
		const notes = tag.tag.notes ?? [];
		const shown = this.#shownIn(article.uri);
		const { text } = article;
		const known = shown.get(tag.tag.id) ?? { thread: this.#newThread(article, tag, range), text, notes };
		const { thread } = known;
		shown.set(tag.tag.id, known);
		if (known.text !== text || !thread.range?.isEqual(range)) {
			known.text = text;
			place(thread, range);
		}
		thread.label = labelOf({ article, placed: tag });
		// What is being typed into a note is not taken away by a change of another tag.
		if (JSON.stringify(known.notes) !== JSON.stringify(notes)) {
			known.notes = notes;
			this.reset(thread.tag);
		}
		return thread;
	}

	#newThread(article: Article, { tag }: PlacedTag, range: Range): NoteThread {
		const ref = { uri: article.uri.toString(), id: tag.id };
		// With its notes from the start: below a thread that begins without any, VS Code opens the box for an answer.
		const comments = commentsOf(ref, tag.notes ?? []);
		const thread = this.#controller.createCommentThread(article.uri, range, comments);
		thread.collapsibleState = CommentThreadCollapsibleState.Collapsed;
		return Object.assign(thread, { tag: ref });
	}

	#shownIn(uri: Uri): Map<string, Shown> {
		const key = uri.toString();
		const shown = this.#shown.get(key) ?? new Map<string, Shown>();
		this.#shown.set(key, shown);
		return shown;
	}

	dispose(): void {
		this.#controller.dispose();
	}
}

function commentsOf(tag: TagRef, notes: readonly Note[]): NoteComment[] {
	return notes.map((note, index) => new NoteComment(tag, note, index));
}

/**
 * VS Code moves threads with edits by itself: where words from above to below one are replaced, as after a change from
 * outside, up to the first of them. It does not tell of that, and overlooks a range that is as it was told before.
 */
function place(thread: NoteThread, range: Range): void {
	thread.range = undefined;
	thread.range = range;
}

/** What a thread or a question about a tag is headed. */
export function labelOf({ article, placed: { tag } }: ChosenTag): string {
	return `${kindLabel(tag.kind, article.knowledge.codebook)}: ${excerpt(tag.targets[0]?.exact ?? '', 60)}`;
}

function rangeOf({ index }: Article, { places }: PlacedTag): Range | undefined {
	const whole = hull(places);
	return whole && toRange(index, whole);
}
