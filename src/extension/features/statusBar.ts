/** One status bar item: how many tags and open suggestions the active article has. */
import { type Disposable, l10n, StatusBarAlignment, window } from 'vscode';
import { commands } from '../ids';
import { DisposableStore } from '../lifecycle';
import type { Services } from '../services';

export function registerStatusBar({ library }: Services): Disposable {
	const store = new DisposableStore();
	const item = store.add(window.createStatusBarItem('hearsay.counts', StatusBarAlignment.Right, 90));
	item.name = l10n.t('Hearsay Tags');
	item.command = commands.openSummary;

	const update = () => {
		const editor = window.activeTextEditor;
		const article = editor && library.get(editor.document.uri);
		if (!article) {
			item.hide();
			return;
		}
		const { tags, suggestions } = article.view;
		const lost = tags.filter(({ places }) => places.length === 0).length;
		item.text = article.tooLarge
			? `$(comment-discussion) ${l10n.t('too large to analyse')}`
			: `$(comment-discussion) ${l10n.t('{0} tags, {1} suggested', tags.length, suggestions.length)}${lost > 0 ? ` $(warning) ${lost}` : ''}`;
		item.tooltip =
			lost > 0
				? l10n.t('{0} tags have lost their place. Open Tag Summary', lost)
				: l10n.t('Open Tag Summary');
		item.show();
	};

	store.add(window.onDidChangeActiveTextEditor(update));
	store.add(library.onDidChange(update));
	update();
	return store;
}
