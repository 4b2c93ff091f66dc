/**
 * Who and what is named across articles, and which names mean the same. Adding or removing an article costs as much
 * as that article names, whatever the size of the corpus; which groups join is decided when it is asked for.
 *
 * Two names are one entity where they have the same catalogue id; or the same type and the same name; or where exactly
 * one person of the corpus has a longer name that ends in this one (a lone surname). All else is kept apart: to join
 * two people puts the words of one into the mouth of the other.
 */
import type { Entity, EntityType } from '../model/entity';
import { type CorpusEntity, corpusEntity, type EntityGroup } from './corpusEntity';
import { endings, KeysByName, onlyOf, plain } from './names';

/** An entity that was put together of groups, and when. */
interface Joined {
	readonly groups: readonly EntityGroup[];
	readonly at: number;
	readonly entity: CorpusEntity;
}

export class EntityIndex {
	readonly #groups = new Map<string, EntityGroup>();
	readonly #groupOf = new WeakMap<Entity, EntityGroup>();
	readonly #byArticle = new Map<string, readonly Entity[]>();
	/** Name key → keys of the groups with an id that have this name. */
	readonly #catalogued = new KeysByName();
	/** What a person's full name ends in ("von tal", "tal" of "Ida von Tal") → keys of the groups. */
	readonly #surnames = new KeysByName();
	/** Counts changes. */
	#now = 0;
	#joined: ReadonlyMap<string, Joined> = new Map();
	#entities: readonly CorpusEntity[] | undefined;

	/** Replaces what the article named before. */
	set(article: string, entities: readonly Entity[]): void {
		this.remove(article);
		this.#byArticle.set(article, entities);
		for (const entity of entities) {
			const group = this.#groupFor(entity);
			this.#groupOf.set(entity, group);
			group.articles.set(article, [...(group.articles.get(article) ?? []), entity]);
			group.changed = this.#now;
		}
	}

	remove(article: string): void {
		this.#now++;
		this.#entities = undefined;
		for (const entity of this.#byArticle.get(article) ?? []) {
			const group = this.#groups.get(ownKey(entity));
			if (group?.articles.delete(article)) {
				group.changed = this.#now;
				if (group.articles.size === 0) {
					this.#forget(group);
				}
			}
		}
		this.#byArticle.delete(article);
	}

	/** Most mentioned first, then by key. */
	all(): readonly CorpusEntity[] {
		this.#entities ??= this.#join()
			.map(({ entity }) => entity)
			.sort((a, b) => b.mentions - a.mentions || (a.key < b.key ? -1 : 1));
		return this.#entities;
	}

	get(key: string): CorpusEntity | undefined {
		this.all();
		return this.#joined.get(key)?.entity;
	}

	/** The key under which this entity of an article is found. */
	keyOf(entity: Entity): string {
		const group = this.#groupOf.get(entity);
		return group === undefined ? this.#joinedKey(ownKey(entity)) : this.#keyOfGroup(group);
	}

	/** The key for a name or catalogue id, of the first of `types` that has it; `undefined` where the corpus has none. */
	find(nameOrId: string, types: readonly EntityType[]): string | undefined {
		if (this.#groups.has(idKey(nameOrId))) {
			return idKey(nameOrId);
		}
		return types.map(type => this.#joinedKey(nameKey(type, nameOrId))).find(key => this.#groups.has(key));
	}

	#groupFor(entity: Entity): EntityGroup {
		const { name, type, id } = entity;
		const key = ownKey(entity);
		const known = this.#groups.get(key);
		if (known !== undefined && (id === undefined || (known.name === name && known.type === type))) {
			return known;
		}
		// New, or renamed in the catalogue.
		if (known !== undefined) {
			this.#forget(known);
		}
		const group = { key, name, type, id, articles: known?.articles ?? new Map(), changed: this.#now };
		this.#groups.set(key, group);
		if (id !== undefined) {
			this.#catalogued.add(nameKey(type, name), key);
		}
		for (const ending of type === 'person' ? endings(plain(name)) : []) {
			this.#surnames.add(ending, key);
		}
		return group;
	}

	#forget({ key, name, type }: EntityGroup): void {
		this.#groups.delete(key);
		this.#catalogued.drop(nameKey(type, name), key);
		for (const ending of endings(plain(name))) {
			this.#surnames.drop(ending, key);
		}
	}

	#keyOfGroup({ id, key }: EntityGroup): string {
		return id === undefined ? this.#joinedKey(key) : key;
	}

	/** A name without an id joins the one group with an id and this name, or the one person with this surname. */
	#joinedKey(key: string): string {
		const catalogued = this.#catalogued.get(key);
		if (catalogued.size > 0) {
			return onlyOf(catalogued) ?? key;
		}
		if (!key.startsWith(personPrefix)) {
			return key;
		}
		const namesakes = [...this.#surnames.get(key.slice(personPrefix.length))];
		return onlyOf(new Set(namesakes.map(full => onlyOf(this.#catalogued.get(full)) ?? full))) ?? key;
	}

	/** What has not changed since it was joined is taken over. */
	#join(): Joined[] {
		const members = new Map<string, EntityGroup[]>();
		for (const group of this.#groups.values()) {
			const key = this.#keyOfGroup(group);
			const groups = members.get(key);
			if (groups === undefined) {
				members.set(key, [group]);
			} else {
				groups.push(group);
			}
		}
		const joined = [...members].map(([key, groups]): readonly [string, Joined] => {
			const before = this.#joined.get(key);
			return [
				key,
				before && isCurrent(before, groups)
					? before
					: { groups, at: this.#now, entity: corpusEntity(key, groups) },
			];
		});
		this.#joined = new Map(joined);
		return [...this.#joined.values()];
	}
}

function isCurrent(joined: Joined, groups: readonly EntityGroup[]): boolean {
	return (
		joined.groups.length === groups.length &&
		groups.every((group, index) => group === joined.groups[index] && group.changed <= joined.at)
	);
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

const personPrefix = 'person:';
