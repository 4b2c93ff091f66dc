/** Entities, speakers and claims in VS Code's Go to Symbol in Workspace. */
import { type Disposable, Location, languages, SymbolInformation, SymbolKind, Uri } from 'vscode';
import { type FoundSymbol, searchSymbols } from '../../core/index';
import { toRange } from '../base/convert';
import { excerpt } from '../base/wording';
import type { Services } from '../services';

export function registerWorkspaceSymbols({ library }: Services): Disposable {
	return languages.registerWorkspaceSymbolProvider({
		provideWorkspaceSymbols(query) {
			return searchSymbols(library.corpus, query).flatMap(({ kind, name, label, place }) => {
				const uri = Uri.parse(place.article, true);
				const article = library.get(uri);
				const where = article && new Location(uri, toRange(article.index, place.span));
				// VS Code shows the file's name beside it.
				const of = uri.path.endsWith(`/${label}`) ? '' : label;
				return where ? [new SymbolInformation(excerpt(name), symbolKinds[kind], of, where)] : [];
			});
		},
	});
}

/** By their pictures: VS Code has none for people. */
const symbolKinds: Readonly<Record<FoundSymbol['kind'], SymbolKind>> = {
	person: SymbolKind.Object,
	organisation: SymbolKind.Package,
	place: SymbolKind.Namespace,
	speaker: SymbolKind.Object,
	claim: SymbolKind.Boolean,
	denial: SymbolKind.Null,
};
