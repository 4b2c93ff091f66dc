/** The while in which arrow keys move the edges of a tag: begun and ended by a key, ended too by doing anything else. */
import {
	type Disposable,
	l10n,
	StatusBarAlignment,
	TextEditorSelectionChangeKind,
	ThemeColor,
	window,
	workspace,
} from 'vscode';
import type { TagRef } from '../../articles/refs';
import { ContextKey } from '../../base/contextKey';
import { commands, contextKeys } from '../../base/ids';
import { DisposableStore } from '../../base/lifecycle';

export class Adjusting implements Disposable {
	readonly #store = new DisposableStore();
	readonly #key = new ContextKey<boolean>(contextKeys.isAdjusting);
	readonly #item = this.#store.add(
		window.createStatusBarItem('hearsay.adjusting', StatusBarAlignment.Left, 1000),
	);
	#tag: TagRef | undefined;

	constructor() {
		this.#item.name = l10n.t('Hearsay: Adjusting a Tag');
		this.#item.text = `$(arrow-both) ${l10n.t('Adjusting tag: ←→ end, Shift+←→ start, Ctrl by clause, ↑↓ by sentence, Esc done')}`;
		this.#item.backgroundColor = new ThemeColor('statusBarItem.warningBackground');
		this.#item.command = commands.adjustTag;
		this.#store.add(window.onDidChangeActiveTextEditor(() => this.stop()));
		this.#store.add(
			workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
				if (document === window.activeTextEditor?.document && contentChanges.length > 0) {
					this.stop();
				}
			}),
		);
		this.#store.add(
			window.onDidChangeTextEditorSelection(({ kind }) => {
				if (kind === TextEditorSelectionChangeKind.Mouse || kind === TextEditorSelectionChangeKind.Keyboard) {
					this.stop();
				}
			}),
		);
	}

	/** The tag whose edges move; `undefined` while none is adjusted. */
	get tag(): TagRef | undefined {
		return this.#tag;
	}

	start(tag: TagRef): void {
		this.#tag = tag;
		this.#key.set(true);
		this.#item.show();
	}

	stop(): void {
		if (this.#tag) {
			this.#tag = undefined;
			this.#key.set(false);
			this.#item.hide();
		}
	}

	dispose(): void {
		this.stop();
		this.#store.dispose();
	}
}
