/** A person, organisation or place over all articles. */
import type { Entity, EntityType, Mention } from '../model/entity';
import type { Span } from '../model/span';

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
	/** In no order that can be relied on; at most one an article. */
	readonly articles: readonly EntityInArticle[];
	/** Number of mentions in all articles. */
	readonly mentions: number;
}

/** All entities of articles with the same catalogue id, or with the same type and name and no id. */
export interface EntityGroup {
	readonly key: string;
	readonly name: string;
	readonly type: EntityType;
	readonly id: string | undefined;
	/** By article id. */
	readonly articles: Map<string, readonly Entity[]>;
	/** When an article was last added to or taken from the group, on the index's own count. */
	changed: number;
}

/** Of one or more groups; name, type and id are those of the group that has the key. */
export function corpusEntity(key: string, groups: readonly EntityGroup[]): CorpusEntity {
	const { name, type, id } = groups.reduce((head, group) => (group.key === key ? group : head));
	const articles = [...byArticle(groups)].map(([article, entities]) => ({
		article,
		mentions: inOrder(entities.flatMap(entity => entity.mentions)),
		adjectives: inOrder(entities.flatMap(entity => entity.adjectives)),
	}));
	return {
		key,
		name,
		type,
		...(id !== undefined && { id }),
		articles,
		mentions: articles.reduce((sum, { mentions }) => sum + mentions.length, 0),
	};
}

function byArticle(groups: readonly EntityGroup[]): ReadonlyMap<string, readonly Entity[]> {
	const merged = new Map<string, readonly Entity[]>();
	for (const group of groups) {
		for (const [article, entities] of group.articles) {
			merged.set(article, [...(merged.get(article) ?? []), ...entities]);
		}
	}
	return merged;
}

function inOrder<T extends Span>(spans: readonly T[]): T[] {
	return [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
}
