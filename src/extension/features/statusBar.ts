/** One status bar item: how many tags and open suggestions the active article has. */
import { type Disposable, l10n, StatusBarAlignment, window } from 'vscode';
import { needsLook } from '../articles/needsLook';
import { commands } from '../base/ids';
import { DisposableStore } from '../base/lifecycle';
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
		const open = tags.filter(needsLook).length;
		item.text = article.tooLarge
			? `$(comment-discussion) ${l10n.t('too large to analyse')}`
			: `$(tag) ${tags.length} $(lightbulb) ${suggestions.length}${open > 0 ? ` $(warning) ${open}` : ''}`;
		const counts = l10n.t('Tags: {0}, open suggestions: {1}', tags.length, suggestions.length);
		item.accessibilityInformation = { label: counts };
		item.tooltip =
			open > 0
				? l10n.t('{0}, to be checked: {1}. Open Tag Summary', counts, open)
				: l10n.t('{0}. Open Tag Summary', counts);
		item.show();
	};

	store.add(window.onDidChangeActiveTextEditor(update));
	store.add(library.onDidChange(update));
	update();
	return store;
}
