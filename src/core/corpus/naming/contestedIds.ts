/**
 * Ids that the catalogues in force, those of several folders, give to different names. Where one of the entries has a
 * name of the other they are one; else one id stands for two, and the words of neither may go to the other.
 */
import type { Catalogue, CatalogueEntry, EntityType } from '../../model/entity';
import { put } from '../listsByKey';
import { plain } from '../names';
import { DisjointSets } from '../origins/disjointSets';

/** Under what an entry is known. */
export interface Listed {
	readonly key: string;
	readonly name: string;
	readonly type: EntityType;
}

/** Of each such id: by the names that entries have, as `plain` gives them. */
export type ContestedIds = ReadonlyMap<string, ReadonlyMap<string, Listed>>;

/** @param keyOf gives the key of an id that stands for one only */
export function contestedIds(catalogues: readonly Catalogue[], keyOf: (id: string) => string): ContestedIds {
	const entries = new Map<string, CatalogueEntry[]>();
	for (const entry of catalogues.length > 1 ? catalogues.flatMap(({ entities }) => entities) : []) {
		put(entries, entry.id, entry);
	}
	const contested = new Map<string, ReadonlyMap<string, Listed>>();
	for (const [id, own] of entries) {
		if (new Set(own.map(({ name, type }) => `${type} ${name}`)).size > 1) {
			contested.set(id, listedAs(own, keyOf(id)));
		}
	}
	return contested;
}

/** By the first name in the alphabet, so that the order of the catalogues does not matter. */
function listedAs(entries: readonly CatalogueEntry[], key: string): ReadonlyMap<string, Listed> {
	const order = entries.toSorted((a, b) => (`${a.name} ${a.type}` < `${b.name} ${b.type}` ? -1 : 1));
	const sets = new DisjointSets(order.length);
	for (const [at, entry] of order.entries()) {
		for (const [other, another] of order.slice(0, at).entries()) {
			if (isCalled(entry, another.name) || isCalled(another, entry.name)) {
				sets.join(other, at);
			}
		}
	}
	const isOne = sets.count() === 1;
	return new Map(
		order.map((entry, at) => {
			const { name, type } = order[sets.find(at)] ?? entry;
			return [plain(entry.name), { name, type, key: isOne ? key : `${key} (${plain(name)})` }];
		}),
	);
}

/** What both are called besides tells nothing: many have the surname. */
function isCalled({ name, aliases }: CatalogueEntry, other: string): boolean {
	return [name, ...aliases].some(one => plain(one) === plain(other));
}

/** The ids of which they do not say the same. */
export function differing(before: ContestedIds, now: ContestedIds): ReadonlySet<string> {
	const told = (contested: ContestedIds, id: string) => JSON.stringify([...(contested.get(id) ?? [])]);
	return new Set([...before.keys(), ...now.keys()].filter(id => told(before, id) !== told(now, id)));
}
