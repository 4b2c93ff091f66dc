/** The outline of an article, for VS Code's Outline, breadcrumbs and Go to Symbol in Editor. */
import { type Disposable, DocumentSymbol, l10n, languages, SymbolKind, window } from 'vscode';
import { type OutlineEntry, outlineOf } from '../../core/index';
import type { Article } from '../articles/article';
import { toRange } from '../base/convert';
import { articleLanguage } from '../base/ids';
import { Debouncer, DisposableStore } from '../base/lifecycle';
import { excerpt, kindLabel } from '../base/wording';
import type { Services } from '../services';

/** The outline is asked for anew at most this often. Milliseconds. */
const pause = 300;

export function registerOutline({ library }: Services): Disposable {
	const store = new DisposableStore();
	const debouncer = store.add(new Debouncer());
	const register = () =>
		languages.registerDocumentSymbolProvider(
			articleLanguage,
			{
				async provideDocumentSymbols(document, token) {
					const article = await library.current(document);
					return article && !token.isCancellationRequested && article.version === document.version
						? outlineOf(article.view).map(entry => symbolOf(article, entry))
						: [];
				},
			},
			{ label: l10n.t('Who Says What') },
		);
	let registered = register();
	store.add({ dispose: () => registered.dispose() });
	// VS Code keeps an outline until the text changes, and so misses tags and what is known later: a provider that is
	// registered anew is asked again.
	store.add(
		library.onDidChange(changed => {
			const shown = new Set(window.visibleTextEditors.map(({ document }) => document.uri.toString()));
			if (changed.some(uri => shown.has(uri.toString()))) {
				debouncer.schedule('outline', pause, () => {
					registered.dispose();
					registered = register();
				});
			}
		}),
	);
	return store;
}

function symbolOf(article: Article, entry: OutlineEntry): DocumentSymbol {
	const { kind, name, words, span, head, isTag, children } = entry;
	const label = kind === 'section' ? name : [name, excerpt(words, 80)].filter(Boolean).join(': ');
	const what = kind === 'section' ? '' : kindLabel(kind, article.knowledge.codebook);
	const symbol = new DocumentSymbol(
		label || l10n.t('Untitled'),
		isTag || kind === 'section' ? what : l10n.t('{0}?', what),
		symbolKind(kind),
		toRange(article.index, span),
		toRange(article.index, head),
	);
	symbol.children = children.map(child => symbolOf(article, child));
	return symbol;
}

/** By their pictures: VS Code has none for what is said. */
function symbolKind(kind: OutlineEntry['kind']): SymbolKind {
	switch (kind) {
		case 'section':
			return SymbolKind.Namespace;
		case 'claim':
			return SymbolKind.Boolean;
		case 'attribution':
			return SymbolKind.String;
		case 'denial':
			return SymbolKind.Null;
		default:
			return SymbolKind.Key;
	}
}
