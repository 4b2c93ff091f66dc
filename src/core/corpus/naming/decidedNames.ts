/** What the catalogues in force say that an article's own analysis cannot: who somebody is not, and other names. */
import type { Catalogue, CatalogueEntry } from '../../model/entity';
import { idKey } from '../entityGroups';
import { KeysByName, onlyOf, plain } from '../names';
import { type ContestedIds, contestedIds } from './contestedIds';
import { partsOf } from './listedName';

export class DecidedNames {
	/** With the number of articles that each is in force for. */
	readonly #inForce = new Map<Catalogue, number>();
	#notAliases: ReadonlyMap<string, ReadonlySet<string>> | undefined;
	#keys: KeysByName | undefined;
	#contested: ContestedIds | undefined;

	/** True where that is the first article of the catalogue: what was decided may have changed. */
	add(catalogue: Catalogue): boolean {
		const count = this.#inForce.get(catalogue) ?? 0;
		this.#inForce.set(catalogue, count + 1);
		return count === 0 && this.#forget();
	}

	/** True where that was its last one. */
	drop(catalogue: Catalogue): boolean {
		const count = this.#inForce.get(catalogue) ?? 0;
		if (count > 1) {
			this.#inForce.set(catalogue, count - 1);
			return false;
		}
		return this.#inForce.delete(catalogue) && this.#forget();
	}

	/** True where an entry with the id says that the name is somebody else's. */
	isNot(id: string, name: string): boolean {
		this.#notAliases ??= notAliasesOf([...this.#inForce.keys()]);
		return this.#notAliases.get(id)?.has(plain(name)) ?? false;
	}

	/** The key of the one entry with this name or alias, or of the entry that `listedName` gives. */
	keyOf(listed: string): string | undefined {
		const { id, name, isListed } = partsOf(listed);
		if (isListed) {
			return keyOfEntry({ id, name }, this.contested);
		}
		this.#keys ??= keysIn([...this.#inForce.keys()], this.contested);
		return onlyOf(this.#keys.get(plain(name)));
	}

	/** True of an id that stands for more than one, and so for nobody where it stands alone. */
	isTwo(listed: string): boolean {
		const { id } = partsOf(listed);
		return new Set([...(this.contested.get(id)?.values() ?? [])].map(({ key }) => key)).size > 1;
	}

	get contested(): ContestedIds {
		this.#contested ??= contestedIds([...this.#inForce.keys()], idKey);
		return this.#contested;
	}

	#forget(): true {
		this.#notAliases = undefined;
		this.#keys = undefined;
		this.#contested = undefined;
		return true;
	}
}

function notAliasesOf(catalogues: readonly Catalogue[]): ReadonlyMap<string, ReadonlySet<string>> {
	const names = new Map<string, Set<string>>();
	for (const { id, notAliases } of catalogues.flatMap(({ entities }) => entities)) {
		if (notAliases.length > 0) {
			names.set(id, new Set([...(names.get(id) ?? []), ...notAliases.map(plain)]));
		}
	}
	return names;
}

function keyOfEntry({ id, name }: Pick<CatalogueEntry, 'id' | 'name'>, contested: ContestedIds): string {
	return contested.get(id)?.get(plain(name))?.key ?? idKey(id);
}

function keysIn(catalogues: readonly Catalogue[], contested: ContestedIds): KeysByName {
	const keys = new KeysByName();
	for (const { id, name, aliases } of catalogues.flatMap(({ entities }) => entities)) {
		const key = keyOfEntry({ id, name }, contested);
		for (const one of [name, ...aliases]) {
			keys.add(plain(one), key);
		}
	}
	return keys;
}
