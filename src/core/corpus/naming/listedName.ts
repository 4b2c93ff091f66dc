/** Names that articles use, and ids of their own catalogues: another folder's may mean somebody else by the same id. */
import type { Catalogue, CatalogueEntry } from '../../model/entity';

/** No name has it. */
const between = '\n';

const entriesById = new WeakMap<Catalogue, ReadonlyMap<string, CatalogueEntry>>();

/** An id as an entry of the catalogue in force for the article, to be looked up as such; a name stays as it is. */
export function listedName(nameOrId: string, catalogue: Catalogue | undefined): string {
	const entry = catalogue && entriesIn(catalogue).get(nameOrId);
	return entry === undefined ? nameOrId : `${nameOrId}${between}${entry.name}`;
}

/** All that an id of the catalogue is called, its name first; a name alone is itself. */
export function namesOf(nameOrId: string, catalogue: Catalogue | undefined): readonly string[] {
	const entry = catalogue && entriesIn(catalogue).get(nameOrId);
	return entry === undefined ? [nameOrId] : [entry.name, ...entry.aliases];
}

/** The two parts of such an entry; of anything else the same twice. */
export function partsOf(listed: string): {
	readonly id: string;
	readonly name: string;
	readonly isListed: boolean;
} {
	const at = listed.indexOf(between);
	return at < 0
		? { id: listed, name: listed, isListed: false }
		: { id: listed.slice(0, at), name: listed.slice(at + between.length), isListed: true };
}

function entriesIn(catalogue: Catalogue): ReadonlyMap<string, CatalogueEntry> {
	const known = entriesById.get(catalogue);
	const entries = known ?? new Map(catalogue.entities.map(entry => [entry.id, entry]));
	entriesById.set(catalogue, entries);
	return entries;
}
