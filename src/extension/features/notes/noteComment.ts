/** A note as VS Code's Comments API shows it. */
import { type Comment, CommentMode, type CommentThread, MarkdownString } from 'vscode';
import { escapeMarkdown, type Note } from '../../../core/index';
import type { TagRef } from '../../articles/refs';

/** A thread holds the notes of one tag. */
export interface NoteThread extends CommentThread {
	tag: TagRef;
}

export class NoteComment implements Comment {
	readonly author: { readonly name: string };
	readonly timestamp?: Date;
	readonly contextValue = 'note';
	body: string | MarkdownString;
	mode = CommentMode.Preview;

	constructor(
		/** Whose note it is. */
		readonly tag: TagRef,
		readonly note: Note,
		/** Which of the tag's notes it is. */
		readonly index: number,
	) {
		this.author = { name: note.by ?? '' };
		const at = note.at === undefined ? Number.NaN : Date.parse(note.at);
		if (!Number.isNaN(at)) {
			this.timestamp = new Date(at);
		}
		this.body = plainText(note.text);
	}

	/** The note's words are in the box, as they are. */
	edit(): void {
		this.mode = CommentMode.Editing;
		this.body = this.note.text;
	}

	/** What was typed in the box, while it is edited. */
	get typed(): string {
		return (typeof this.body === 'string' ? this.body : this.note.text).trim();
	}
}

/**
 * Notes are data: nothing in them is a link or a picture. Lines stay lines. What VS Code's `appendText` escapes still
 * makes links of addresses, with its escapes in them, up to the end of the line.
 */
function plainText(text: string): MarkdownString {
	return new MarkdownString(text.split('\n').map(escapeMarkdown).join('  \n'));
}
