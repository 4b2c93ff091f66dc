/**
 * Who and what is named across articles, and which names mean the same. Adding or removing an article costs as much
 * as that article names, whatever the size of the corpus; which groups join is decided when it is asked for, and does
 * not depend on the order in which articles came.
 *
 * Two names are one entity where they have the same catalogue id, unless catalogues give it to different names; or the same type and, but for spelling, the same name
 * (`naming/nameForm`); or where one tells only whose it may be (a lone surname, "J. Holt", an abbreviation) and exactly
 * one entity of the corpus goes by it. A name that articles take for different types is what most tells
 * (`naming/strongestType`). All else is kept apart, and perhaps offered (`naming/offers`): to join two
 * people puts the words of one into the mouth of the other.
 */
import type { Catalogue, Entity, EntityType, Mention } from '../model/entity';
import { type ArticleNames, EntityNames } from './articleNames';
import type { CorpusEntity, EntityGroup, NamingArticle } from './corpusEntity';
import { EntityGroups, idKey, nameKey } from './entityGroups';
import { JoinedEntities, usualPause } from './joinedEntities';
import { onlyOf } from './names';
import { DecidedNames } from './naming/decidedNames';
import { governmentAndPlace } from './naming/governmentAndPlace';
import { partsOf } from './naming/listedName';
import type { NameForm } from './naming/nameForm';
import { reachOf } from './naming/reach';
import { joinedInBlock, type Member } from './naming/sameBlock';
import { strongestType } from './naming/strongestType';
import { type WatchedName, WatchedNames } from './naming/watchedNames';
import { eachOf, FollowUp, type Steps } from './steps';

interface InArticle extends NamingArticle {
	readonly number: number;
	readonly catalogue: Catalogue | undefined;
}

export class EntityIndex {
	readonly #groups = new EntityGroups();
	readonly #byArticle = new Map<string, InArticle>();
	/** By the number that stands for the article where there are many places. */
	readonly #articles: (InArticle | undefined)[] = [];
	/** Numbers of articles that are gone. */
	readonly #freeNumbers: number[] = [];
	readonly #decided = new DecidedNames();
	/** What is found in a block, until its groups or the decisions change. */
	readonly #inBlocks = new Map<string, ReadonlyMap<string, string>>();
	/** Keys of groups → keys of the entities that they belong to. */
	readonly #resolved = new Map<string, string>();
	readonly #joined: JoinedEntities;
	readonly #watched = new WatchedNames(this.#groups.formOf);
	#isDecidedAnew = false;
	/** What runs have begun to decide again, until one is over. */
	#open = nothingOpen();
	readonly #update = new FollowUp(
		() => this.#isDecidedAnew || this.#groups.hasChanged,
		() => this.#updating(),
	);

	/** @param pauseAfter so many groups or names, when what has changed is followed in steps */
	constructor(private readonly pauseAfter = usualPause) {
		this.#joined = new JoinedEntities(
			key => this.#groups.get(key),
			number => this.#articles[number],
			pauseAfter,
		);
	}

	/** As `setNames`; `text` is the article's own, '' where it is not known how it writes its names. */
	set(article: string, entities: readonly Entity[], text = '', catalogue?: Catalogue): void {
		this.setNames(article, new EntityNames(entities, text), catalogue);
	}

	/** Replaces what the article named before; `catalogue` is the one in force for it. */
	setNames(id: string, names: ArticleNames, catalogue?: Catalogue): void {
		// The same catalogue goes out and comes in again with nearly every change: nothing is decided anew by that.
		if (catalogue !== undefined && this.#decided.add(catalogue)) {
			this.#decideAnew();
		}
		this.remove(id);
		this.#update.leave();
		const number = this.#freeNumbers.pop() ?? this.#articles.length;
		for (const named of names.all()) {
			this.#groups.add(number, named);
		}
		const article = { id, names, number, catalogue };
		this.#byArticle.set(id, article);
		this.#articles[number] = article;
	}

	remove(id: string): void {
		const article = this.#byArticle.get(id);
		if (article === undefined) {
			return;
		}
		this.#update.leave();
		const { names, number, catalogue } = article;
		for (const named of names.all()) {
			this.#groups.takeAway(number, named);
		}
		this.#byArticle.delete(id);
		this.#articles[number] = undefined;
		this.#freeNumbers.push(number);
		if (catalogue !== undefined && this.#decided.drop(catalogue)) {
			this.#decideAnew();
		}
	}

	/** Other catalogues are in force. */
	#decideAnew(): void {
		this.#isDecidedAnew = true;
		this.#update.leave();
		this.#groups.contest(this.#decided.contested, number => this.#articles[number]?.names.all() ?? []);
	}

	/** Follows what was set and removed, with pauses: to ask for entities is quick then. */
	updating(): Steps<void> {
		return this.#update.inSteps();
	}

	/** Most mentioned first, then by key. */
	all(): readonly CorpusEntity[] {
		this.#update.atOnce();
		return this.#joined.list;
	}

	get(key: string): CorpusEntity | undefined {
		this.#update.atOnce();
		return this.#joined.get(key);
	}

	/** The key under which this entity of an article is found, or that mention of it. */
	keyOf(entity: Entity, mention?: Mention): string {
		this.#update.atOnce();
		const { place, government } = governmentAndPlace(entity);
		const meant = (mention?.metonym === true ? government : place) ?? government ?? entity;
		const key = this.#groups.keyOf(meant);
		const group = this.#groups.get(key);
		return group === undefined ? key : this.#resolve(group);
	}

	/**
	 * The key for a name or catalogue id, or what `listedName` gives, of the first of `types` that has it; `undefined`
	 * where the corpus has none.
	 */
	find(nameOrId: string, types: readonly EntityType[]): string | undefined {
		this.#update.atOnce();
		return this.#find(nameOrId, types);
	}

	/** As `find`; what it finds follows the index until it is given to `unwatch`. `onMove` is told when that is another. */
	watch(name: string, types: readonly EntityType[], onMove: () => void): WatchedName {
		this.#update.atOnce();
		const key = this.#find(name, types);
		return this.#watched.add({ name, types, key }, this.#decided.keyOf(name), onMove);
	}

	unwatch(watched: WatchedName): void {
		this.#watched.drop(watched);
	}

	/** Nobody wants to know any more what any name means. */
	unwatchAll(): void {
		this.#watched.clear();
	}

	/** There is something to `follow`. */
	get hasNews(): boolean {
		return this.#update.isDue() || this.#joined.isRenamed;
	}

	/** Brings what is watched up to date. Tells the keys of entities that have another name since this was last asked. */
	follow(): ReadonlySet<string> {
		this.#update.atOnce();
		return this.#joined.takeRenamed();
	}

	#find(nameOrId: string, types: readonly EntityType[]): string | undefined {
		const listed = [idKey(nameOrId), this.#decided.keyOf(nameOrId)].find(
			key => key !== undefined && this.#groups.get(key) !== undefined,
		);
		const meant = this.#decided.isTwo(nameOrId) ? [] : types;
		const { name } = partsOf(nameOrId);
		return listed ?? meant.map(type => this.#findNamed(type, name)).find(key => key !== undefined);
	}

	/** True where people decided that neither is the other: the catalogue has both, or one says so. */
	isDecidedApart(a: CorpusEntity, b: CorpusEntity): boolean {
		const isNot = ({ id }: CorpusEntity, { name, aliases }: CorpusEntity) =>
			id !== undefined && [name, ...aliases].some(one => this.#decided.isNot(id, one));
		return (a.id !== undefined && b.id !== undefined) || isNot(a, b) || isNot(b, a);
	}

	/** The key of the entity that the group belongs to. */
	#resolve(group: EntityGroup): string {
		const { key, id, name, form } = group;
		const known = this.#resolved.get(key);
		if (known !== undefined) {
			return known;
		}
		const bearer = id === undefined ? this.#onlyBearer(form, name) : undefined;
		const twin = bearer === undefined && id === undefined ? this.#strongerTwin(group) : undefined;
		const found = bearer ?? (twin ? this.#resolve(twin) : (this.#inBlock(form.block).get(key) ?? key));
		this.#resolved.set(key, found);
		return found;
	}

	/** What the same name is by more than this; `undefined` where it is this, and where that is not clear. */
	#strongerTwin(group: EntityGroup): EntityGroup | undefined {
		const strongest = strongestType([group, ...this.#groups.twinsOf(group.key)]);
		return strongest === group ? undefined : strongest;
	}

	/** The key of the one entity that goes by a partial name; `undefined` for a full name, for none and for several. */
	#onlyBearer(form: NameForm, name: string): string | undefined {
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
		// Most names are alone in theirs: that is found again as fast as a map of one is looked up, and takes no room.
		if (members.length > 1) {
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
		const form = this.#groups.formOf(type, name);
		return this.#onlyBearer(form, name) ?? onlyOf(new Set(this.#inBlock(form.block).values()));
	}

	/**
	 * Decides again where names have come or gone, and puts together what has changed. A run may be left: all that was
	 * changed since the last one that was not is decided by the next one.
	 */
	*#updating(): Steps<void> {
		const { changes } = this.#groups;
		for (const block of this.#isDecidedAnew ? this.#inBlocks.keys() : changes.blocks) {
			this.#inBlocks.delete(block);
		}
		const reach = yield* reachOf(this.#groups, changes, this.pauseAfter);
		const { groups, touched, entities } = this.#open;
		addAll(groups, this.#isDecidedAnew ? [...this.#resolved.keys(), ...this.#groups.keys()] : reach.groups);
		addAll(touched, reach.touched);
		addAll(entities, this.#entitiesOf(groups));
		addAll(entities, this.#entitiesOf(changes.groups));
		yield;
		for (const group of groups) {
			this.#resolved.delete(group);
		}
		yield* eachOf(groups, this.pauseAfter, key => {
			const group = this.#groups.get(key);
			if (group) {
				entities.add(this.#resolve(group));
			}
		});
		yield* this.#joined.join(entities, groups, group => this.#resolved.get(group));
		yield* this.#followNames(this.#isDecidedAnew ? undefined : touched);
		this.#isDecidedAnew = false;
		this.#open = nothingOpen();
		this.#groups.settle();
	}

	/** To whom the groups belonged when that was last decided. */
	#entitiesOf(groups: ReadonlySet<string>): readonly string[] {
		return [...groups].flatMap(group => this.#resolved.get(group) ?? []);
	}

	/** @param touched as in `Reach`; absent: all may mean somebody else */
	*#followNames(touched?: ReadonlySet<string>): Steps<void> {
		const open = touched ? this.#watched.foundBy(touched) : this.#watched.all();
		yield* eachOf(open, this.pauseAfter, watched => {
			const { name, types } = watched;
			this.#watched.set(watched, this.#decided.keyOf(name), this.#find(name, types));
		});
	}
}

/** Keys of groups and entities, and what is touched as in `Reach`. */
function nothingOpen(): Readonly<Record<'groups' | 'touched' | 'entities', Set<string>>> {
	return { groups: new Set(), touched: new Set(), entities: new Set() };
}

function addAll(set: Set<string>, more: Iterable<string>): void {
	for (const one of more) {
		set.add(one);
	}
}

/** Anyone, for a name without initials; else somebody with a full name and that initial. */
function mayBear(bearer: NameForm, { initial }: NameForm): boolean {
	return initial === '' || (!bearer.isPartial && bearer.initial === initial);
}
