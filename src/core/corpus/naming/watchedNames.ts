/** Names of which somebody wants to know whom they mean, for as long as he says. */
import type { EntityType } from '../../model/entity';
import { idKey, nameKey } from '../entityGroups';
import { partsOf } from './listedName';
import type { NameForm } from './nameForm';

/** A name as it was asked for; `key` is that of the entity which is meant now, `undefined` for none. */
export interface WatchedName {
	readonly name: string;
	readonly types: readonly EntityType[];
	readonly key: string | undefined;
}

interface Watched extends WatchedName {
	key: string | undefined;
	readonly onMove: () => void;
	/** Keys as in `Reach.touched`: whom the name means can change with these only. */
	foundBy: readonly string[];
}

export class WatchedNames {
	readonly #all = new Set<Watched>();
	readonly #byKey = new Map<string, Watched | Set<Watched>>();

	/** @param formOf gives what `nameForm` gives */
	constructor(private readonly formOf: (type: EntityType, name: string) => NameForm) {}

	/**
	 * @param listed the key of the one catalogue entry with this name
	 * @param onMove is told when the name means somebody else
	 */
	add({ name, types, key }: WatchedName, listed: string | undefined, onMove: () => void): WatchedName {
		const watched: Watched = { name, types, key, foundBy: [], onMove };
		this.#all.add(watched);
		this.#file(watched, listed);
		return watched;
	}

	/** What it means from now on; nothing where nobody watches it any more. */
	set(watched: WatchedName, listed: string | undefined, key: string | undefined): void {
		const own = watched as Watched;
		if (!this.#all.has(own)) {
			return;
		}
		this.#unfile(own);
		this.#file(own, listed);
		if (own.key !== key) {
			own.key = key;
			own.onMove();
		}
	}

	drop(watched: WatchedName): void {
		const own = watched as Watched;
		this.#all.delete(own);
		this.#unfile(own);
	}

	clear(): void {
		this.#all.clear();
		this.#byKey.clear();
	}

	all(): readonly WatchedName[] {
		return [...this.#all];
	}

	/** Those that may mean somebody else since what goes by these keys has changed. */
	foundBy(keys: ReadonlySet<string>): ReadonlySet<WatchedName> {
		const found = new Set<WatchedName>();
		for (const key of keys) {
			const watched = this.#byKey.get(key);
			for (const one of watched instanceof Set ? watched : watched ? [watched] : []) {
				found.add(one);
			}
		}
		return found;
	}

	#file(watched: Watched, listed: string | undefined): void {
		watched.foundBy = this.#keysOf(watched, listed);
		for (const key of watched.foundBy) {
			const filed = this.#byKey.get(key);
			if (filed === undefined) {
				this.#byKey.set(key, watched);
			} else if (filed instanceof Set) {
				filed.add(watched);
			} else {
				this.#byKey.set(key, new Set([filed, watched]));
			}
		}
	}

	#unfile(watched: Watched): void {
		for (const key of watched.foundBy) {
			const filed = this.#byKey.get(key);
			if (filed === watched || (filed instanceof Set && filed.delete(watched) && filed.size === 0)) {
				this.#byKey.delete(key);
			}
		}
	}

	#keysOf({ name, types }: WatchedName, listed: string | undefined): readonly string[] {
		const parts = partsOf(name);
		const keys = types.flatMap(type => {
			const { block, lookUps } = this.formOf(type, parts.name);
			return [nameKey(type, parts.name), block, ...lookUps];
		});
		return [...new Set([idKey(parts.id), ...(listed === undefined ? [] : [listed]), ...keys])];
	}
}
