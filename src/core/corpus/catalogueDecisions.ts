/** What a person decides about who is who, as entries of the catalogue. */
import type { Catalogue, CatalogueEntry, EntityType } from '../model/entity';
import type { CorpusEntity } from './corpusEntity';

/** The part of an entity that the catalogue is about. */
export type Named = Pick<CorpusEntity, 'name' | 'type' | 'id'>;

/** The entry that the catalogue has for the entity, or that it would get. */
export function entryFor({ name, type, id }: Named, { entities }: Catalogue): CatalogueEntry {
	const known = entities.find(entry => (id === undefined ? entry.name === name : entry.id === id));
	return (
		known ?? { id: newEntityId(name, entities), name, type, aliases: [], notAliases: [], adjectives: [] }
	);
}

/** As `entryFor`, for several: no two of them get the same new id. */
export function entriesFor(names: readonly Named[], catalogue: Catalogue): readonly CatalogueEntry[] {
	const entries: CatalogueEntry[] = [];
	for (const named of names) {
		entries.push(entryFor(named, { ...catalogue, entities: [...catalogue.entities, ...entries] }));
	}
	return entries;
}

/** The former name stays as an alias: articles still have it. */
export function renamed(entry: CatalogueEntry, name: string): CatalogueEntry {
	return { ...entry, name, aliases: without([...entry.aliases, entry.name], name) };
}

/** One entity with the names of both; what `other` is not, it is not either. */
export function merged(entry: CatalogueEntry, other: CatalogueEntry): CatalogueEntry {
	const description = entry.description ?? other.description;
	const aliases = [...entry.aliases, other.name, ...other.aliases];
	return {
		...entry,
		aliases: without([...new Set(aliases)], entry.name),
		notAliases: [...new Set([...entry.notAliases, ...other.notAliases])].filter(
			name => name !== entry.name && !aliases.includes(name),
		),
		adjectives: [...new Set([...entry.adjectives, ...other.adjectives])],
		...(description !== undefined && { description }),
	};
}

/** The name means somebody else: it is no alias any more, and is kept from becoming one. */
export function parted(entry: CatalogueEntry, name: string): CatalogueEntry {
	return {
		...entry,
		aliases: without(entry.aliases, name),
		notAliases: [...without(entry.notAliases, name), name],
	};
}

export function retyped(entry: CatalogueEntry, type: EntityType): CatalogueEntry {
	return { ...entry, type };
}

/** '' takes the description away. */
export function described(entry: CatalogueEntry, description: string): CatalogueEntry {
	const { description: _, ...rest } = entry;
	return description === '' ? rest : { ...rest, description };
}

function without(names: readonly string[], name: string): readonly string[] {
	return names.filter(other => other !== name);
}

/** Readable, in ASCII, and not yet in the catalogue: "Óscar de Vasse" is `oscar-de-vasse`. */
export function newEntityId(name: string, entities: readonly CatalogueEntry[]): string {
	const letters = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
	const base = letters.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'entity';
	const taken = new Set(entities.map(({ id }) => id));
	for (let count = 2, id = base; ; id = `${base}-${count++}`) {
		if (!taken.has(id)) {
			return id;
		}
	}
}
