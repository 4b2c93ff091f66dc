/** VS Code's own ways to a name: all its places, its entry in the catalogue or its introduction, and its other mentions here. */
import {
	type Disposable,
	DocumentHighlight,
	DocumentHighlightKind,
	Location,
	type LocationLink,
	languages,
	type Position,
	Uri,
	workspace,
} from 'vscode';
import { catalogueEntrySpan, type Place, placesOf, type Span } from '../../../core/index';
import type { Library } from '../../articles/library';
import { toDocumentRange, toOffset, toRange } from '../../base/convert';
import { articleLanguage } from '../../base/ids';
import { DisposableStore } from '../../base/lifecycle';
import { catalogueUri } from '../../decisions/catalogue';
import type { Services } from '../../services';
import { linkedPlaces } from '../../ui/linkedTags';
import { type NameAt, nameAt } from '../../ui/nameAt';

export function registerNameLookUp(services: Services): Disposable {
	const { library } = services;
	const store = new DisposableStore();
	store.add(
		languages.registerReferenceProvider(articleLanguage, {
			async provideReferences(document, position, _context, token) {
				const name = await nameAt(library, document, position);
				return name && !token.isCancellationRequested ? locationsOf(library, placesNamed(library, name)) : [];
			},
		}),
	);
	store.add(
		languages.registerDefinitionProvider(articleLanguage, {
			async provideDefinition(document, position, token) {
				const name = await nameAt(library, document, position);
				const entry = name && (await entryLocation(services, name));
				if (!name || token.isCancellationRequested || name.article.version !== document.version) {
					return [];
				}
				const place = entry ?? introduction(library, name, position);
				return place ? [{ ...place, originSelectionRange: toRange(name.article.index, name.span) }] : [];
			},
		}),
	);
	store.add(
		languages.registerDocumentHighlightProvider(articleLanguage, {
			async provideDocumentHighlights(document, position, token) {
				const name = await nameAt(library, document, position);
				if (!name || token.isCancellationRequested || name.article.version !== document.version) {
					return [];
				}
				const id = name.article.uri.toString();
				return placesNamed(library, name)
					.filter(({ article }) => article === id)
					.map(
						({ span }) =>
							new DocumentHighlight(toRange(name.article.index, span), DocumentHighlightKind.Read),
					);
			},
		}),
	);
	return store;
}

/** Mentions of an entity; of a speaker whom nobody names, what is attributed to him. */
function placesNamed({ corpus }: Library, { entity, speaker }: NameAt): readonly Place[] {
	if (entity) {
		return placesOf(corpus, entity.key, 'mentions');
	}
	return (speaker?.spoken ?? []).flatMap(({ article, mark }) =>
		mark.span === null ? [] : [{ article: article.id, span: mark.span }],
	);
}

/** The lines of an article are counted once, however often it has the name. */
function locationsOf(library: Library, places: readonly Place[]): Location[] {
	const byArticle = new Map<string, Span[]>();
	for (const { article, span } of places) {
		const spans = byArticle.get(article);
		if (spans === undefined) {
			byArticle.set(article, [span]);
		} else {
			spans.push(span);
		}
	}
	return [...byArticle].flatMap(([article, spans]) => {
		const uri = Uri.parse(article, true);
		const index = library.get(uri)?.index;
		return index ? spans.map(span => new Location(uri, toRange(index, span))) : [];
	});
}

/**
 * Of whom the catalogue does not know: where the article names them first, mostly with who they are. With the caret
 * there, VS Code shows all places in its stead. `undefined` where a link of a tag leads elsewhere: that is meant, and of
 * two places VS Code goes to neither.
 */
function introduction(
	library: Library,
	name: NameAt,
	position: Position,
): Pick<LocationLink, 'targetUri' | 'targetRange'> | undefined {
	if (linkedPlaces(library, name.article, toOffset(name.article.index, position)).length > 0) {
		return undefined;
	}
	const id = name.article.uri.toString();
	const first = placesNamed(library, name).find(({ article }) => article === id);
	return first && { targetUri: name.article.uri, targetRange: toRange(name.article.index, first.span) };
}

/** The entry's lines in the catalogue; `undefined` where it has none. */
async function entryLocation(
	{ files }: Services,
	{ article, entity }: NameAt,
): Promise<Pick<LocationLink, 'targetUri' | 'targetRange' | 'targetSelectionRange'> | undefined> {
	const uri = catalogueUri(article.uri);
	if (entity?.id === undefined || !uri || (await files.read(uri)) === undefined) {
		return undefined;
	}
	const document = await workspace.openTextDocument(uri);
	const found = catalogueEntrySpan(document.getText(), entity.id);
	return (
		found && {
			targetUri: uri,
			targetRange: toDocumentRange(document, found.entry),
			targetSelectionRange: toDocumentRange(document, found.id),
		}
	);
}
