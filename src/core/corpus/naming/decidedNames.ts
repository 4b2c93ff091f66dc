/** What the catalogues in force say that an article's own analysis cannot: who somebody is not, and other names. */
import type { Catalogue } from '../../model/entity';
import { KeysByName, onlyOf, plain } from '../names';

export class DecidedNames {
	/** With the number of articles that each is in force for. */
	readonly #inForce = new Map<Catalogue, number>();
	#notAliases: ReadonlyMap<string, ReadonlySet<string>> | undefined;
	#ids: KeysByName | undefined;

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

	/** The id of the one entry with this name or alias. */
	idOf(name: string): string | undefined {
		this.#ids ??= idsOf([...this.#inForce.keys()]);
		return onlyOf(this.#ids.get(plain(name)));
	}

	#forget(): true {
		this.#notAliases = undefined;
		this.#ids = undefined;
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

function idsOf(catalogues: readonly Catalogue[]): KeysByName {
	const ids = new KeysByName();
	for (const { id, name, aliases } of catalogues.flatMap(({ entities }) => entities)) {
		for (const one of [name, ...aliases]) {
			ids.add(plain(one), id);
		}
	}
	return ids;
}
