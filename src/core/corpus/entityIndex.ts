/**
 * Who and what is named across articles, and which names mean the same. Adding or removing an article costs as much
 * as that article names, whatever the size of the corpus; which groups join is decided when it is asked for, and does
 * not depend on the order in which articles came.
 *
 * Two names are one entity where they have the same catalogue id; or the same type and, but for spelling, the same name
 * (`naming/nameForm`); or where one tells only whose it may be (a lone surname, "J. Holt", an abbreviation) and exactly
 * one entity of the corpus goes by it. All else is kept apart, and perhaps offered (`naming/offers`): to join two
 * people puts the words of one into the mouth of the other.
 */
import type { Catalogue, Entity, EntityType, Mention } from '../model/entity';
import { type CorpusEntity, corpusEntity, type EntityGroup } from './corpusEntity';
import { EntityGroups, idKey, type Named, nameKey, ownKey } from './entityGroups';
import { onlyOf } from './names';
import { DecidedNames } from './naming/decidedNames';
import { governmentAndPlace } from './naming/governmentAndPlace';
import { type NameForm, nameForm } from './naming/nameForm';
import { joinedInBlock, type Member } from './naming/sameBlock';

/** An entity that was put together of groups, and when. */
interface Joined {
	readonly groups: readonly EntityGroup[];
	readonly at: number;
	readonly entity: CorpusEntity;
}

interface InArticle {
	readonly named: readonly Named[];
	readonly catalogue: Catalogue | undefined;
}

/** The groups of one entity of an analysis: what stands for a government is apart from its city. */
interface Grouped {
	readonly group: EntityGroup;
	readonly government: EntityGroup | undefined;
}

export class EntityIndex {
	readonly #groups = new EntityGroups(block => this.#inBlocks.delete(block));
	readonly #groupOf = new WeakMap<Entity, Grouped>();
	readonly #byArticle = new Map<string, InArticle>();
	readonly #decided = new DecidedNames();
	/** What is found in a block, until its groups or the decisions change. */
	readonly #inBlocks = new Map<string, ReadonlyMap<string, string>>();
	/** What was found since the last change. */
	readonly #resolved = new Map<string, string>();
	/** Counts changes. */
	#now = 0;
	#joined: ReadonlyMap<string, Joined> = new Map();
	#entities: readonly CorpusEntity[] | undefined;

	/**
	 * Replaces what the article named before. `text` is its own, '' where it is not known how it writes its names;
	 * `catalogue` is the one in force for it.
	 */
	set(article: string, entities: readonly Entity[], text = '', catalogue?: Catalogue): void {
		this.remove(article);
		const named = entities.flatMap(entity => this.#add(article, entity, text));
		this.#byArticle.set(article, { named, catalogue });
		if (catalogue !== undefined && this.#decided.add(catalogue)) {
			this.#inBlocks.clear();
		}
	}

	remove(article: string): void {
		this.#now++;
		this.#entities = undefined;
		this.#resolved.clear();
		const { named = [], catalogue } = this.#byArticle.get(article) ?? {};
		for (const one of named) {
			this.#groups.takeAway(article, one, this.#now);
		}
		this.#byArticle.delete(article);
		if (catalogue !== undefined && this.#decided.drop(catalogue)) {
			this.#inBlocks.clear();
		}
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

	/** The key under which this entity of an article is found, or that mention of it. */
	keyOf(entity: Entity, mention?: Mention): string {
		const grouped = this.#groupOf.get(entity);
		const group = (mention?.metonym === true ? grouped?.government : undefined) ?? grouped?.group;
		return group === undefined ? ownKey(entity) : this.#resolve(group);
	}

	/** The key for a name or catalogue id, of the first of `types` that has it; `undefined` where the corpus has none. */
	find(nameOrId: string, types: readonly EntityType[]): string | undefined {
		const listed = [nameOrId, this.#decided.idOf(nameOrId)]
			.filter(id => id !== undefined)
			.map(idKey)
			.find(key => this.#groups.get(key) !== undefined);
		return listed ?? types.map(type => this.#findNamed(type, nameOrId)).find(key => key !== undefined);
	}

	/** True where people decided that neither is the other: the catalogue has both, or one says so. */
	isDecidedApart(a: CorpusEntity, b: CorpusEntity): boolean {
		const isNot = ({ id }: CorpusEntity, { name, aliases }: CorpusEntity) =>
			id !== undefined && [name, ...aliases].some(one => this.#decided.isNot(id, one));
		return (a.id !== undefined && b.id !== undefined) || isNot(a, b) || isNot(b, a);
	}

	#add(article: string, entity: Entity, text: string): readonly Named[] {
		const { government, place } = governmentAndPlace(entity);
		const named = [place, government].flatMap(part =>
			part ? [this.#groups.add(article, part, text, this.#now)] : [],
		);
		const [group, other] = named.map(part => part.group);
		if (group !== undefined) {
			this.#groupOf.set(entity, { group, government: other });
		}
		return named;
	}

	/** The key of the entity that the group belongs to. */
	#resolve(group: EntityGroup): string {
		const { key, id, name, form } = group;
		const known = this.#resolved.get(key);
		if (known !== undefined) {
			return known;
		}
		const bearer = id === undefined ? this.#onlyBearer(form, name) : undefined;
		const found = bearer ?? this.#inBlock(form.block).get(key) ?? key;
		this.#resolved.set(key, found);
		return found;
	}

	/** The key of the one entity that goes by a partial name; `undefined` for a full name, for none and for several. */
	#onlyBearer(form: NameForm, name: string): string | undefined {
		if (!form.isPartial) {
			return undefined;
		}
		const bearers = this.#groups
			.bearersOf(form.lookUps)
			.filter(bearer => bearer.form.block !== form.block && mayBear(bearer.form, form));
		const key = onlyOf(new Set(bearers.map(bearer => this.#resolve(bearer))));
		const id = key === undefined ? undefined : this.#groups.get(key)?.id;
		return id !== undefined && this.#decided.isNot(id, name) ? undefined : key;
	}

	#inBlock(block: string): ReadonlyMap<string, string> {
		const known = this.#inBlocks.get(block);
		if (known !== undefined) {
			return known;
		}
		const members = this.#groups
			.inBlock(block)
			.map(({ key, id, name, form }) => ({ key, id, name, middle: form.middle }));
		const joined = joinedInBlock(members, (a, b) => this.#isNot(a, b) || this.#isNot(b, a));
		if (members.length > 0) {
			this.#inBlocks.set(block, joined);
		}
		return joined;
	}

	#isNot({ id }: Member, { name }: Member): boolean {
		return id !== undefined && this.#decided.isNot(id, name);
	}

	#findNamed(type: EntityType, name: string): string | undefined {
		const group = this.#groups.get(nameKey(type, name));
		if (group) {
			return this.#resolve(group);
		}
		const form = nameForm(type, name);
		return this.#onlyBearer(form, name) ?? onlyOf(new Set(this.#inBlock(form.block).values()));
	}

	/** What has not changed since it was joined is taken over. */
	#join(): Joined[] {
		const members = new Map<string, EntityGroup[]>();
		for (const group of this.#groups.all()) {
			const key = this.#resolve(group);
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

/** Anyone, for a name without initials; else somebody with a full name and that initial. */
function mayBear(bearer: NameForm, { initial }: NameForm): boolean {
	return initial === '' || (!bearer.isPartial && bearer.initial === initial);
}

function isCurrent(joined: Joined, groups: readonly EntityGroup[]): boolean {
	return (
		joined.groups.length === groups.length &&
		groups.every((group, index) => group === joined.groups[index] && group.changed <= joined.at)
	);
}
