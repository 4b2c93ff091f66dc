/** Links between tags: made by a command, followed by Go to Definition. */
import { type Disposable, type Location, languages, type Position, type TextDocument } from 'vscode';
import { registerCommand } from '../../base/commands';
import { toOffset } from '../../base/convert';
import { articleLanguage, commands } from '../../base/ids';
import { DisposableStore } from '../../base/lifecycle';
import type { Services } from '../../services';
import { linkedPlaces } from '../../ui/linkedTags';
import { linkTag } from './linkTag';

export function registerTagLinks(services: Services): Disposable {
	const store = new DisposableStore();
	store.add(registerCommand(services.log, commands.linkTag, argument => linkTag(services, argument)));
	store.add(
		languages.registerDefinitionProvider(articleLanguage, {
			provideDefinition: (document, position) => locationsAt(services, document, position),
		}),
	);
	return store;
}

/** One place is gone to, several are shown in a peek. */
async function locationsAt(
	{ library }: Services,
	document: TextDocument,
	position: Position,
): Promise<Location[]> {
	const article = await library.current(document);
	if (!article || article.version !== document.version) {
		return [];
	}
	return [...linkedPlaces(library, article, toOffset(article.index, position))];
}
