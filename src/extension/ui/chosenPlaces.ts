/** Places that a person chose in a view, the panel or a link, as against those that the caret only comes by. */
import { type Disposable, EventEmitter, type TextEditor, type Uri, type ViewColumn } from 'vscode';
import type { Span } from '../../core/index';
import { DisposableStore } from '../base/lifecycle';
import { reveal } from './reveal';

export class ChosenPlaces implements Disposable {
	readonly #store = new DisposableStore();
	readonly #chose = this.#store.add(new EventEmitter<TextEditor>());
	#last: Pick<TextEditor, 'document' | 'selection'> | undefined;
	/** With the editor that shows the place, its words selected. */
	readonly onDidChoose = this.#chose.event;

	/** Shows the article with the words selected. An empty span stands for the article as a whole. */
	async go(uri: Uri, span: Span, column?: ViewColumn): Promise<void> {
		const editor = await reveal(uri, span, { select: true, ...(column !== undefined && { column }) });
		this.note(editor);
		if (!editor.selection.isEmpty) {
			this.#chose.fire(editor);
		}
	}

	/** A jump went there, which was no choice of the place. */
	note({ document, selection }: TextEditor): void {
		this.#last = { document, selection };
	}

	/** True as long as what was chosen, or jumped to, last is still what is selected there. */
	isAt({ document, selection }: TextEditor): boolean {
		return this.#last?.document === document && this.#last.selection.isEqual(selection);
	}

	dispose(): void {
		this.#store.dispose();
	}
}
