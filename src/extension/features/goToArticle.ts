/** Opens an article that is chosen by what it is called, not by its file name. */
import { type Disposable, l10n, window } from 'vscode';
import type { Article } from '../articles/article';
import { registerCommand } from '../base/commands';
import { commands } from '../base/ids';
import { pickOne } from '../base/picking';
import { sayNone } from '../base/telling';
import type { Services } from '../services';

export function registerGoToArticle({ library, log }: Services): Disposable {
	return registerCommand(log, commands.openArticle, async () => {
		const items = library.all().map(itemFor);
		if (items.length === 0) {
			return sayNone(library, l10n.t('There are no articles yet. Set up the folder that holds them.'));
		}
		const chosen = await pickOne(items, {
			title: l10n.t('Go to Article'),
			placeHolder: l10n.t('Search by title, outlet, date or file name'),
			matchOnDescription: true,
			matchOnDetail: true,
		});
		if (chosen) {
			await window.showTextDocument(chosen.article.uri);
		}
	});
}

function itemFor(article: Article) {
	const { outlet, published } = article.sidecar.value.article;
	const { tags, suggestions } = article.view;
	const name = article.uri.path.slice(article.uri.path.lastIndexOf('/') + 1);
	const counts = l10n.t('Tags: {0}, open suggestions: {1}', tags.length, suggestions.length);
	return {
		label: article.label,
		description: [outlet, published].filter(Boolean).join(' · '),
		detail: [name === article.label ? '' : name, counts].filter(Boolean).join(' · '),
		article,
	};
}
