/**
 * Who and what is named across articles, and which names mean the same. Adding or removing an article costs as much
 * as that article names, whatever the size of the corpus; which groups join is decided when it is asked for.
 *
 * Two names are one entity where they have the same catalogue id; or the same type and the same name; or where exactly
 * one person of the corpus has a longer name that ends in this one (a lone surname). All else is kept apart: to join two
 * people puts the words of one into the mouth of the other.
 */
import type { Entity, EntityType, Mention } from '../model/entity';
import type { Span } from '../model/span';

/** In the order in which a bare name is looked up. */
export const entityTypes: readonly EntityType[] = ['person', 'organisation', 'place'];

/** What one article has on an entity. */
export interface EntityInArticle {
	/** Id of the article. */
	readonly article: string;
	/** In order of the text. */
	readonly mentions: readonly Mention[];
	/** Adjectives tied to the entity; they are no mentions. */
	readonly adjectives: readonly Span[];
}

export interface CorpusEntity {
	/** Stable as long as the corpus names the same people, places and organisations. */
	readonly key: string;
	readonly name: string;
	readonly type: EntityType;
	/** Id in the catalogue; absent where the catalogue does not know it. */
	readonly id?: string;
	/** In the order in which the articles were added; at most one an article. */
	readonly articles: readonly EntityInArticle[];
	/** Number of mentions in all articles. */
	readonly mentions: number;
}

/** All that has the same catalogue id, or the same type and name and no id. */
interface Group {
	readonly key: string;
	readonly name: string;
	readonly type: EntityType;
	readonly id: string | undefined;
	/** By article id. */
	readonly articles: Map<string, Entity[]>;
}

export class EntityIndex {
	readonly #groups = new Map<string, Group>();
	/** Name key → keys of the groups with an id that have this name. */
	readonly #named = new Map<string, Set<string>>();
	/** What a person's full name ends in ("von Tal", "Tal" of "Ida von Tal") → keys of the groups. */
	readonly #surnames = new Map<string, Set<string>>();
	readonly #byArticle = new Map<string, readonly Entity[]>();
	#entities: readonly CorpusEntity[] | undefined;
	#byKey: ReadonlyMap<string, CorpusEntity> = new Map();

	/** Replaces what the article named before. */
	set(article: string, entities: readonly Entity[]): void {
		this.remove(article);
		this.#byArticle.set(article, entities);
		for (const entity of entities) {
			const group = this.#groupOf(entity);
			const known = group.articles.get(article);
			if (known === undefined) {
				group.articles.set(article, [entity]);
			} else {
				known.push(entity);
			}
		}
		this.#entities = undefined;
	}

	remove(article: string): void {
		for (const entity of this.#byArticle.get(article) ?? []) {
			const group = this.#groups.get(ownKey(entity));
			group?.articles.delete(article);
			if (group?.articles.size === 0) {
				this.#forget(group);
			}
		}
		this.#byArticle.delete(article);
		this.#entities = undefined;
	}

	/** Most mentioned first, then by name. */
	all(): readonly CorpusEntity[] {
		return this.#joined();
	}

	get(key: string): CorpusEntity | undefined {
		this.#joined();
		return this.#byKey.get(key);
	}

	/** The key under which this entity of an article is found. */
	keyOf(entity: Entity): string {
		return entity.id === undefined ? this.#join(ownKey(entity)) : ownKey(entity);
	}

	/** The key for a name or catalogue id, of the first of `types` that has it; `undefined` where the corpus has none. */
	find(nameOrId: string, types: readonly EntityType[]): string | undefined {
		if (this.#groups.has(idKey(nameOrId))) {
			return idKey(nameOrId);
		}
		return types.map(type => this.#join(nameKey(type, nameOrId))).find(key => this.#groups.has(key));
	}

	#groupOf(entity: Entity): Group {
		const key = ownKey(entity);
		const known = this.#groups.get(key);
		const { name, type, id } = entity;
		if (known !== undefined && (id === undefined || (known.name === name && known.type === type))) {
			return known;
		}
		// New, or renamed in the catalogue.
		if (known !== undefined) {
			this.#forget(known);
		}
		const group: Group = { key, name, type, id, articles: known?.articles ?? new Map() };
		this.#groups.set(key, group);
		if (id !== undefined) {
			add(this.#named, nameKey(type, name), key);
		}
		for (const ending of type === 'person' ? endings(name) : []) {
			add(this.#surnames, ending, key);
		}
		return group;
	}

	#forget({ key, name, type }: Group): void {
		this.#groups.delete(key);
		drop(this.#named, nameKey(type, name), key);
		for (const ending of endings(name)) {
			drop(this.#surnames, ending, key);
		}
	}

	/** A name without an id joins the one group with an id and this name, or the one person with this surname. */
	#join(key: string): string {
		const same = this.#named.get(key);
		if (same !== undefined) {
			return only(same) ?? key;
		}
		if (!key.startsWith(nameKey('person', ''))) {
			return key;
		}
		const namesakes = this.#surnames.get(key.slice(nameKey('person', '').length)) ?? new Set<string>();
		return only(new Set([...namesakes].map(full => only(this.#named.get(full) ?? new Set()) ?? full))) ?? key;
	}

	#joined(): readonly CorpusEntity[] {
		if (this.#entities === undefined) {
			const members = new Map<string, Group[]>();
			for (const group of this.#groups.values()) {
				const key = group.id === undefined ? this.#join(group.key) : group.key;
				members.set(key, [...(members.get(key) ?? []), group]);
			}
			const entities = [...members].map(([key, groups]) => corpusEntity(key, groups));
			this.#entities = entities.sort((a, b) => b.mentions - a.mentions || compare(a.key, b.key));
			this.#byKey = new Map(entities.map(entity => [entity.key, entity]));
		}
		return this.#entities;
	}
}

function corpusEntity(key: string, groups: readonly Group[]): CorpusEntity {
	const merged = new Map<string, Entity[]>();
	for (const group of groups) {
		for (const [article, entities] of group.articles) {
			merged.set(article, [...(merged.get(article) ?? []), ...entities]);
		}
	}
	const articles = [...merged].map(([article, entities]) => ({
		article,
		mentions: inOrder(entities.flatMap(entity => entity.mentions)),
		adjectives: inOrder(entities.flatMap(entity => entity.adjectives)),
	}));
	const { name, type, id } = groups.reduce((head, group) => (group.key === key ? group : head));
	return {
		key,
		name,
		type,
		...(id !== undefined && { id }),
		articles,
		mentions: articles.reduce((sum, { mentions }) => sum + mentions.length, 0),
	};
}

function inOrder<T extends Span>(spans: readonly T[]): T[] {
	return [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
}

function ownKey({ id, type, name }: Entity): string {
	return id === undefined ? nameKey(type, name) : idKey(id);
}

function idKey(id: string): string {
	return `id:${id}`;
}

function nameKey(type: EntityType, name: string): string {
	return `${type}:${plain(name)}`;
}

/** A name without what does not tell names apart: case, runs of white space, a leading article. */
export function plain(name: string): string {
	return name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim().replace(/^the /, '');
}

/** All that follows the first, the second, … word of a name; nothing for a single word. */
function endings(name: string): string[] {
	const words = plain(name).split(' ');
	return words.slice(1).map((_, index) => words.slice(index + 1).join(' '));
}

function only(keys: ReadonlySet<string>): string | undefined {
	return keys.size === 1 ? [...keys][0] : undefined;
}

function add(index: Map<string, Set<string>>, at: string, key: string): void {
	const keys = index.get(at);
	if (keys === undefined) {
		index.set(at, new Set([key]));
	} else {
		keys.add(key);
	}
}

function drop(index: Map<string, Set<string>>, at: string, key: string): void {
	const keys = index.get(at);
	keys?.delete(key);
	if (keys?.size === 0) {
		index.delete(at);
	}
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
