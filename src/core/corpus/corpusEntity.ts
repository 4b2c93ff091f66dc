/** A person, organisation or place over all articles. */
import type { EntityType, Mention } from '../model/entity';
import type { Span } from '../model/span';
import type { ArticleNames } from './articleNames';
import type { GroupPlaces } from './groupPlaces';
import type { NameForm } from './naming/nameForm';
import type { Tally } from './tally';

/** What one article has on an entity; read each time it is asked for. */
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
	/** True where no article tells its type. */
	readonly isGuess: boolean;
	/** Other names that articles have for it, each in one spelling; by length, longest first, then by alphabet. */
	readonly aliases: readonly string[];
	/** In no order that can be relied on; at most one an article. Put together each time it is asked for. */
	readonly articles: readonly EntityInArticle[];
	/** Number of mentions in all articles. */
	readonly mentions: number;
	/** In how many articles it is mentioned; adjectives are no mentions. */
	readonly mentioning: number;
}

/** All entities of articles with the same catalogue id, or with the same type and name and no id. */
export interface EntityGroup {
	readonly key: string;
	readonly name: string;
	readonly type: EntityType;
	readonly id: string | undefined;
	readonly form: NameForm;
	/** By the numbers that the index gives to articles. */
	readonly places: GroupPlaces;
	/** How it is written, with the number of articles that write it so. */
	readonly written: Tally;
	/** What articles take for its name, with the number of those that do. */
	readonly names: Tally;
	/** In all articles. */
	mentions: number;
	/** Mentions in the articles that tell its type. */
	told: number;
}

/** An article that the index knows. */
export interface NamingArticle {
	readonly id: string;
	readonly names: ArticleNames;
}

/** By the number that the index gives to it; `undefined` where it is gone. */
export type ArticleAt = (number: number) => NamingArticle | undefined;

/** A corpus has so many of them that each has to be small. */
class JoinedEntity implements CorpusEntity {
	readonly name: string;
	readonly type: EntityType;
	readonly id?: string;
	readonly isGuess: boolean;
	readonly aliases: readonly string[];
	readonly mentions: number;
	readonly #articleAt: ArticleAt;
	#mentioning: number | undefined;

	constructor(
		readonly key: string,
		private readonly groups: readonly EntityGroup[],
		articleAt: ArticleAt,
	) {
		this.#articleAt = articleAt;
		const head = ofType(key, groups).reduce((best, group) => (isBetterHead(group, best) ? group : best));
		const { type, id } = head;
		this.name = id === undefined ? usualName(head) : head.name;
		this.type = type;
		this.isGuess = id === undefined && groups.every(({ told }) => told === 0);
		if (id !== undefined) {
			this.id = id;
		}
		this.aliases = aliasesOf(groups, this.name);
		this.mentions = groups.reduce((sum, group) => sum + group.mentions, 0);
	}

	get articles(): readonly EntityInArticle[] {
		return inArticles(this.groups, this.#articleAt);
	}

	get mentioning(): number {
		this.#mentioning ??= countMentioning(this.groups);
		return this.#mentioning;
	}
}

/** Of one or more groups; name, type and id are those of the one that heads them. */
export function corpusEntity(
	key: string,
	groups: readonly EntityGroup[],
	articleAt: ArticleAt,
): CorpusEntity {
	// A copy has no room for more, which a list that was filtered has.
	return new JoinedEntity(key, groups.slice(), articleAt);
}

function inArticles(groups: readonly EntityGroup[], articleAt: ArticleAt): readonly EntityInArticle[] {
	const found = new Map<number, NamedInArticle>();
	for (const { places } of groups) {
		places.forEach((number, handle) => {
			const known = found.get(number);
			const article = known ? undefined : articleAt(number);
			if (known) {
				known.handles.push(handle);
			} else if (article) {
				found.set(number, new NamedInArticle(article, handle));
			}
		});
	}
	return [...found.values()];
}

/** Where an article names the entity is read when it is asked for: few ask for the adjectives, or for every article. */
class NamedInArticle implements EntityInArticle {
	readonly article: string;
	readonly handles: number[];
	readonly #names: ArticleNames;

	constructor({ id, names }: NamingArticle, handle: number) {
		this.article = id;
		this.handles = [handle];
		this.#names = names;
	}

	get mentions(): readonly Mention[] {
		return inOrder(this.handles.map(handle => this.#names.placesOf(handle).mentions));
	}

	get adjectives(): readonly Span[] {
		return inOrder(this.handles.map(handle => this.#names.placesOf(handle).adjectives));
	}
}

function countMentioning(groups: readonly EntityGroup[]): number {
	const [first, ...others] = groups;
	if (first && others.length === 0) {
		return first.places.mentioning;
	}
	const mentioning = new Set<number>();
	for (const { places } of groups) {
		places.forEach((article, _, isMentioned) => {
			if (isMentioned) {
				mentioning.add(article);
			}
		});
	}
	return mentioning.size;
}

/** Those of the type that goes with the key, where some articles took it for another. */
function ofType(key: string, groups: readonly EntityGroup[]): readonly EntityGroup[] {
	const own = groups.find(group => group.key === key);
	return own ? groups.filter(({ type }) => type === own.type) : groups;
}

/** The catalogue's name, else a full one; of several that which most articles have. */
function isBetterHead(group: EntityGroup, head: EntityGroup): boolean {
	const ranks: readonly ((of: EntityGroup) => number)[] = [
		({ id }) => (id === undefined ? 0 : 1),
		({ form }) => (form.isPartial ? 0 : 1),
		({ places }) => places.articles,
		({ key }) => key.length,
	];
	for (const rank of ranks) {
		const ahead = rank(group) - rank(head);
		if (ahead !== 0) {
			return ahead > 0;
		}
	}
	return group.key < head.key;
}

/** As most articles have it; of several, the first in the alphabet. */
function usualName({ names }: EntityGroup): string {
	return names.usual() ?? '';
}

function aliasesOf(groups: readonly EntityGroup[], name: string): readonly string[] {
	const spellings = groups.flatMap(group => [usualName(group), ...group.written.strings]).sort();
	// Capitals come first in the alphabet: of "STAVENHOLM" and "Stavenholm" the second is kept.
	const names = new Map(spellings.map(spelling => [spelling.toLowerCase(), spelling]));
	names.delete(name.toLowerCase());
	return [...names.values()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

function inOrder<T extends Span>(lists: readonly (readonly T[])[]): readonly T[] {
	const [first = [], ...others] = lists;
	return others.length === 0 ? first : lists.flat().sort((a, b) => a.start - b.start || a.end - b.end);
}
