/**
 * Gives the keyboard to a comment thread. No function of VS Code does that, and it opens threads without it: what is typed
 * would go into the article, which is evidence.
 */
import { commands, Selection, type TextEditor } from 'vscode';
import type { NoteThread } from './noteComment';

/** The window draws a new thread in its own time. Milliseconds. */
const pause = 50;
const tries = 40;

/**
 * False where the window does not go to the thread. Going to the thread before the caret selects its words, which tells
 * that it was this one.
 */
export async function typeInto(editor: TextEditor, { range }: NoteThread): Promise<boolean> {
	if (range === undefined) {
		return false;
	}
	const inside = range.start.translate(0, 1);
	for (let tried = 0; tried < tries; tried++) {
		editor.selection = new Selection(inside, inside);
		await commands.executeCommand('editor.action.previousCommentThreadAction');
		if (editor.selection.isEqual(range)) {
			// From the thread into its form.
			await commands.executeCommand('widgetNavigation.focusNext');
			// Selected words are replaced by the first key once the note is left.
			editor.selection = new Selection(inside, inside);
			return true;
		}
		await new Promise(resolve => setTimeout(resolve, pause));
	}
	return false;
}
