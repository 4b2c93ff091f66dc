/** Decisions on one name or many, written into the catalogue and the tags of its folder as one step. */
import { type Uri, workspace } from 'vscode';
import {
	type CatalogueEdit,
	type CorpusEntity,
	type EntityType,
	entriesFor,
	entryFor,
	merged,
	type Renaming,
	renamed,
	renamedTags,
	retyped,
} from '../core/index';
import { catalogueOf, changeCatalogue } from './catalogue';
import type { Change } from './decisions';
import type { Services } from './services';

/** All of them become `kept`, also in tags; the words in the articles stay what they are. */
export function mergeNames(
	services: Services,
	article: Uri,
	kept: CorpusEntity,
	others: readonly CorpusEntity[],
): Promise<boolean> {
	const catalogue = catalogueOf(services, article);
	const entry = others.reduce(
		(all, other) => merged(all, entryFor(other, catalogue)),
		entryFor(kept, catalogue),
	);
	const edits: readonly CatalogueEdit[] = [...withoutEntries(others), { do: 'setEntity', entry }];
	const from = new Set(others.flatMap(({ name, id }) => (id === undefined ? [name] : [name, id])));
	const renaming: Renaming = { from, name: entry.name, id: entry.id };
	return changeCatalogue(services, article, edits, tagChanges(services, article, renaming));
}

/** Everywhere but in articles; what it was called is another name of it from now on. */
export function renameName(
	services: Services,
	article: Uri,
	entity: CorpusEntity,
	wanted: string,
): Promise<boolean> {
	const before = entryFor(entity, catalogueOf(services, article));
	const entry = renamed(before, wanted);
	const renaming: Renaming = { from: new Set([before.name]), name: entry.name, id: entry.id };
	const edits = [{ do: 'setEntity', entry }] as const;
	return changeCatalogue(services, article, edits, tagChanges(services, article, renaming));
}

export function setTypeOfNames(
	services: Services,
	article: Uri,
	names: readonly CorpusEntity[],
	type: EntityType,
): Promise<boolean> {
	const entries = entriesFor(names, catalogueOf(services, article));
	const edits = entries.map(entry => ({ do: 'setEntity', entry: retyped(entry, type) }) as const);
	return changeCatalogue(services, article, edits);
}

/** They are recognised nowhere any more. */
export function dropNames(
	services: Services,
	article: Uri,
	names: readonly CorpusEntity[],
): Promise<boolean> {
	const none = names.map(({ name }) => ({ do: 'setNotEntity', name, isNone: true }) as const);
	return changeCatalogue(services, article, [...withoutEntries(names), ...none]);
}

function withoutEntries(names: readonly CorpusEntity[]): readonly CatalogueEdit[] {
	return names.flatMap(({ id }) => (id === undefined ? [] : [{ do: 'removeEntity', id }]));
}

/** Of the articles that the catalogue is for. */
function tagChanges({ library }: Services, place: Uri, renaming: Renaming): readonly Change[] {
	const folder = workspace.getWorkspaceFolder(place);
	return library.all().flatMap(article => {
		const tags = renamedTags(article.sidecar.value.tags, renaming);
		const isHere = workspace.getWorkspaceFolder(article.uri) === folder;
		return isHere && tags.length > 0
			? [{ article, edits: tags.map(tag => ({ do: 'replaceTag', tag }) as const) }]
			: [];
	});
}
