/** Decisions on one name or many, written into the catalogue and the tags of its folder as one step. */
import { type Uri, workspace } from 'vscode';
import {
	type CatalogueEdit,
	type CorpusEntity,
	droppedFrom,
	type EntityType,
	type EntryChanges,
	entriesFor,
	entryFor,
	mergedIn,
	type Renaming,
	renamed,
	renamedTags,
	retyped,
} from '../../core/index';
import type { Services } from '../services';
import { changeCatalogue, changeCatalogues } from './catalogue';
import type { Change } from './change';
import { inEachFolder } from './namePlaces';

/**
 * All of them become `kept`, also in tags; the words in the articles stay what they are. It is written to the catalogue of
 * the article's folder and to those of the folders in which the others are named.
 */
export function mergeNames(
	services: Services,
	article: Uri,
	kept: CorpusEntity,
	others: readonly CorpusEntity[],
): Promise<boolean> {
	const renamings = new Map<Uri, Renaming>();
	let named: Pick<CorpusEntity, 'name' | 'type' | 'id'> = kept;
	return changeCatalogues(
		services,
		inEachFolder(article, others),
		(catalogue, place) => {
			const merging = mergedIn(catalogue, named, others);
			const { name, id } = merging.entry;
			renamings.set(place, { from: merging.from, name, id });
			// The next catalogue gets the same id, else they would be two again.
			named = { ...kept, id };
			return editsOf(merging);
		},
		() => [...renamings].flatMap(([place, renaming]) => tagChanges(services, place, renaming)),
	);
}

/** Everywhere but in articles; what it was called is another name of it from now on. */
export function renameName(
	services: Services,
	article: Uri,
	entity: CorpusEntity,
	wanted: string,
): Promise<boolean> {
	let renaming: Renaming | undefined;
	return changeCatalogue(
		services,
		article,
		catalogue => {
			const before = entryFor(entity, catalogue);
			const entry = renamed(before, wanted);
			renaming = { from: new Set([entity.name, before.name]), name: entry.name, id: entry.id };
			return [{ do: 'setEntity', entry }];
		},
		() => tagChanges(services, article, renaming),
	);
}

export function setTypeOfNames(
	services: Services,
	article: Uri,
	names: readonly CorpusEntity[],
	type: EntityType,
): Promise<boolean> {
	return changeCatalogue(services, article, catalogue =>
		entriesFor(names, catalogue).map(entry => ({ do: 'setEntity', entry: retyped(entry, type) })),
	);
}

/** They are recognised nowhere any more. */
export function dropNames(
	services: Services,
	article: Uri,
	names: readonly CorpusEntity[],
): Promise<boolean> {
	return changeCatalogue(services, article, catalogue => [
		...editsOf(droppedFrom(catalogue, names)),
		...names.map(({ name }) => ({ do: 'setNotEntity', name, isNone: true }) as const),
	]);
}

export function editsOf({ set, removed }: EntryChanges): readonly CatalogueEdit[] {
	return [
		...removed.map(id => ({ do: 'removeEntity', id }) as const),
		...set.map(entry => ({ do: 'setEntity', entry }) as const),
	];
}

/** Of the articles that the catalogue is for. */
function tagChanges({ library }: Services, place: Uri, renaming: Renaming | undefined): readonly Change[] {
	const folder = workspace.getWorkspaceFolder(place);
	return library.all().flatMap(article => {
		const tags = renaming ? renamedTags(article.sidecar.value.tags, renaming) : [];
		const isHere = workspace.getWorkspaceFolder(article.uri) === folder;
		return isHere && tags.length > 0
			? [{ article, edits: tags.map(tag => ({ do: 'replaceTag', tag }) as const) }]
			: [];
	});
}
