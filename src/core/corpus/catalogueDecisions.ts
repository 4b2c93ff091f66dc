/** What a person decides about who is who, as entries of the catalogue. */
import type { Catalogue, CatalogueEntry, EntityType } from '../model/entity';
import type { CorpusEntity } from './corpusEntity';

/** The part of an entity that the catalogue is about. */
export type Named = Pick<CorpusEntity, 'name' | 'type' | 'id'>;

/** The entry that the catalogue has for the entity, by its id, its name or another name of it; else the one it would get. */
export function entryFor(named: Named, catalogue: Catalogue): CatalogueEntry {
	return knownEntry(named, catalogue) ?? newEntry(named, catalogue);
}

/** The articles may not yet be read with what the catalogue says by now: the entity is then one that it was before. */
function knownEntry({ name, id }: Named, { entities }: Catalogue): CatalogueEntry | undefined {
	return (
		entities.find(entry => entry.id === id) ??
		entities.find(entry => entry.name === name) ??
		entities.find(({ aliases }) => aliases.includes(name))
	);
}

/** With the id that the catalogue of another folder has for it: it is one entity in both. */
function newEntry({ name, type, id }: Named, { entities }: Catalogue): CatalogueEntry {
	return {
		id: id ?? newEntityId(name, entities),
		name,
		type,
		aliases: [],
		notAliases: [],
		adjectives: [],
	};
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

/** What becomes of a catalogue's entries. */
export interface EntryChanges {
	readonly set: readonly CatalogueEntry[];
	/** Ids. */
	readonly removed: readonly string[];
}

/** All of them as one, and what the others were called in the catalogue: names and ids. */
export interface Merging extends EntryChanges {
	readonly entry: CatalogueEntry;
	readonly from: ReadonlySet<string>;
}

export function mergedIn(catalogue: Catalogue, kept: Named, others: readonly Named[]): Merging {
	const [own = entryFor(kept, catalogue), ...rest] = entriesFor([kept, ...others], catalogue);
	const gone = rest.filter(({ id }) => id !== own.id);
	const ids = new Set(gone.map(({ id }) => id));
	const removed = catalogue.entities.filter(({ id }) => ids.has(id));
	const entry = gone.reduce(merged, own);
	const called = [kept, ...others, ...removed].flatMap(({ name, id }) =>
		id === undefined ? [name] : [name, id],
	);
	return {
		entry,
		set: [entry],
		removed: removed.map(({ id }) => id),
		from: new Set(called.filter(name => name !== entry.name && name !== entry.id)),
	};
}

/** Without them; an entry of which one is no more than another name stays without that. */
export function droppedFrom(catalogue: Catalogue, names: readonly Named[]): EntryChanges {
	const isGone = ({ id, name }: CatalogueEntry) =>
		names.some(named => named.name === name || named.id === id);
	const dropped = new Set(names.map(({ name }) => name));
	return {
		set: catalogue.entities
			.filter(entry => !isGone(entry) && entry.aliases.some(alias => dropped.has(alias)))
			.map(entry => ({ ...entry, aliases: entry.aliases.filter(alias => !dropped.has(alias)) })),
		removed: catalogue.entities.filter(isGone).map(({ id }) => id),
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
