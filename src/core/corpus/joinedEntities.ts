/** The entities of a corpus as they were last put together of groups, in order. */
import { type ArticleAt, type CorpusEntity, corpusEntity, type EntityGroup } from './corpusEntity';
import { replaced } from './ranked';
import { eachOf, type Steps } from './steps';

/** An entity, and the keys of the groups that it was put together of. */
interface Joined {
	readonly groups: readonly string[];
	readonly entity: CorpusEntity;
}

/** So many groups, entities or names are looked at between two pauses. */
export const usualPause = 100;

export class JoinedEntities {
	readonly #joined = new Map<string, Joined>();
	/** Keys of entities. */
	#renamed = new Set<string>();
	#list: readonly CorpusEntity[] = [];

	constructor(
		private readonly groupAt: (key: string) => EntityGroup | undefined,
		private readonly articleAt: ArticleAt,
		private readonly pauseAfter: number,
	) {}

	/** Most mentioned first, then by key. */
	get list(): readonly CorpusEntity[] {
		return this.#list;
	}

	get(key: string): CorpusEntity | undefined {
		return this.#joined.get(key)?.entity;
	}

	get isRenamed(): boolean {
		return this.#renamed.size > 0;
	}

	/** Keys of those that have another name since this was last asked. */
	takeRenamed(): ReadonlySet<string> {
		const renamed = this.#renamed;
		this.#renamed = new Set();
		return renamed;
	}

	/**
	 * Puts entities together again, all at the end: who leaves it before has changed nothing.
	 * @param entities their keys
	 * @param moved groups that may belong to others of the entities than before
	 * @param ownerOf a group: the key of the entity that it belongs to
	 */
	*join(
		entities: ReadonlySet<string>,
		moved: ReadonlySet<string>,
		ownerOf: (group: string) => string | undefined,
	): Steps<void> {
		const members = new Map([...entities].map((key): [string, Set<string>] => [key, new Set()]));
		const add = (group: string) => members.get(ownerOf(group) ?? '')?.add(group);
		yield* eachOf(entities, this.pauseAfter, key => this.#joined.get(key)?.groups.forEach(add));
		yield* eachOf(moved, this.pauseAfter, add);
		const joined = yield* eachOf(members, this.pauseAfter, ([key, keys]) => ({
			key,
			now: this.#put(keys, key),
		}));
		const gone = joined.flatMap(({ key }) => this.get(key) ?? []);
		const came = joined.flatMap(({ now }) => now?.entity ?? []);
		const list = yield* replaced(this.#list, gone, came, inRank);
		this.#take(joined);
		this.#list = list;
	}

	/** `undefined` where none of the groups is there any more. */
	#put(keys: ReadonlySet<string>, key: string): Joined | undefined {
		const groups = Array.from(keys, this.groupAt).filter(group => group !== undefined);
		return groups.length === 0
			? undefined
			: { groups: groups.map(group => group.key), entity: corpusEntity(key, groups, this.articleAt) };
	}

	#take(entities: readonly { readonly key: string; readonly now: Joined | undefined }[]): void {
		for (const { key, now } of entities) {
			if (now && this.get(key)?.name !== now.entity.name) {
				this.#renamed.add(key);
			}
			if (now) {
				this.#joined.set(key, now);
			} else {
				this.#joined.delete(key);
			}
		}
	}
}

function inRank(a: CorpusEntity, b: CorpusEntity): number {
	return b.mentions - a.mentions || (a.key < b.key ? -1 : 1);
}
