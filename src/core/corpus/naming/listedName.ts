/** Names that articles use, and ids of their own catalogues: another folder's may mean somebody else by the same id. */
import type { Catalogue } from '../../model/entity';

/** No name has it. */
const between = '\n';

const namesById = new WeakMap<Catalogue, ReadonlyMap<string, string>>();

/** An id as an entry of the catalogue in force for the article, to be looked up as such; a name stays as it is. */
export function listedName(nameOrId: string, catalogue: Catalogue | undefined): string {
	const name = catalogue && namesIn(catalogue).get(nameOrId);
	return name === undefined ? nameOrId : `${nameOrId}${between}${name}`;
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

function namesIn(catalogue: Catalogue): ReadonlyMap<string, string> {
	const known = namesById.get(catalogue);
	const names = known ?? new Map(catalogue.entities.map(({ id, name }) => [id, name]));
	namesById.set(catalogue, names);
	return names;
}
