/** Edits of the catalogue's source: as few lines as possible change, everything else stays byte for byte. */
import type { Catalogue, CatalogueEntry } from '../model/entity';
import type { Problem } from '../model/problem';
import { decodeCatalogue } from './decodeCatalogue';
import { begun, withLineEndsOf } from './editWhole';
import { isEmpty, parseYaml } from './parseYaml';
import { formatVersion } from './readFile';
import { reconcile } from './reconcile';
import type { PlainRecord } from './render';
import { applyChanges, type Change, inOrder } from './splice';

export type CatalogueEdit =
	/** Adds the entry, or replaces the one with its id. */
	| { readonly do: 'setEntity'; readonly entry: CatalogueEntry }
	| { readonly do: 'removeEntity'; readonly id: string }
	| { readonly do: 'setNotEntity'; readonly name: string; readonly isNone: boolean };

export type CatalogueEditResult =
	| {
			readonly ok: true;
			readonly source: string;
			/** Ascending, not overlapping. */
			readonly changes: readonly Change[];
	  }
	| { readonly ok: false; readonly problems: readonly Problem[] };

/** From '' it creates the file. A source with errors is refused: nothing that could not be read is written over. */
export function editCatalogue(source: string, edits: readonly CatalogueEdit[]): CatalogueEditResult {
	const { value: before, problems } = decodeCatalogue(source);
	const errors = problems.filter(({ severity }) => severity === 'error');
	if (errors.length > 0) {
		return { ok: false, problems: errors };
	}
	const after = edits.reduce(edited, before);
	const parsed = parseYaml(source);
	const [was, is] = [formOf(before, before), formOf(after, before)];
	const changes = isEmpty(parsed)
		? begun(parsed, is)
		: reconcile(parsed.document?.contents, was, is, { source, key: '', isInBraces: false });
	const ordered = inOrder(withLineEndsOf(source, changes));
	return { ok: true, source: applyChanges(source, ordered), changes: ordered };
}

function edited({ entities, notEntities }: Catalogue, edit: CatalogueEdit): Catalogue {
	switch (edit.do) {
		case 'setEntity': {
			const isKnown = entities.some(({ id }) => id === edit.entry.id);
			return {
				entities: isKnown
					? entities.map(entry => (entry.id === edit.entry.id ? edit.entry : entry))
					: [...entities, edit.entry],
				notEntities,
			};
		}
		case 'removeEntity':
			return { entities: entities.filter(({ id }) => id !== edit.id), notEntities };
		case 'setNotEntity': {
			const others = notEntities.filter(name => name !== edit.name);
			return { entities, notEntities: edit.isNone ? [...others, edit.name] : others };
		}
	}
}

/** As it stands in the file. What was not edited is the same object in both forms. */
function formOf({ entities, notEntities }: Catalogue, before: Catalogue): PlainRecord {
	return {
		hearsay: formatVersion,
		...(entities.length > 0 && { entities: entities.map(entryForm) }),
		...((notEntities.length > 0 || before.notEntities.length > 0) && { notEntities }),
	};
}

function entryForm(entry: CatalogueEntry): PlainRecord {
	const { id, name, type, aliases, notAliases, adjectives, description } = entry;
	return {
		id,
		name,
		type,
		...(aliases.length > 0 && { aliases }),
		...(notAliases.length > 0 && { notAliases }),
		...(adjectives.length > 0 && { adjectives }),
		...(description !== undefined && { description }),
	};
}
