/**
 * The names of all articles by what they may be known by. One article can be added or taken away at a time; that costs
 * as much as it names.
 */
import { type Entity, type EntityType, entityTypes } from '../model/entity';
import type { EntityGroup } from './corpusEntity';
import { KeysByName, plain } from './names';
import { nameForm } from './naming/nameForm';
import { shortBlock } from './naming/organisationForm';

/** What an article names, and how it writes that. */
export interface Named {
	readonly group: EntityGroup;
	readonly entity: Entity;
	readonly written: readonly string[];
}

/** What is not as it was; each is a key that names something of the groups. */
export interface GroupChanges {
	/** Groups that articles were added to or taken from; some may be gone. */
	readonly groups: ReadonlySet<string>;
	/** Blocks that have more or fewer groups. */
	readonly blocks: ReadonlySet<string>;
	/** Names that more or fewer groups go by. */
	readonly called: ReadonlySet<string>;
}

export class EntityGroups {
	readonly #groups = new Map<string, EntityGroup>();
	/** Blocks of names that may be one → keys of the groups. */
	readonly #blocks = new KeysByName();
	/** What others may refer to a group by → keys of the groups. */
	readonly #bearers = new KeysByName();

	/** What partial names look for → keys of the groups. */
	readonly #askers = new KeysByName();
	/** How it is written, by itself: what is cut out of a text keeps the whole text in memory. */
	readonly #forms = new Map<string, string>();
	#changes = noChanges();

	get hasChanged(): boolean {
		const { groups, blocks, called } = this.#changes;
		return groups.size + blocks.size + called.size > 0;
	}

	/** What has changed since this was last asked. */
	takeChanges(): GroupChanges {
		const changes = this.#changes;
		this.#changes = noChanges();
		return changes;
	}

	get(key: string): EntityGroup | undefined {
		return this.#groups.get(key);
	}

	keys(): Iterable<string> {
		return this.#groups.keys();
	}

	inBlock(block: string): readonly EntityGroup[] {
		return this.#of(this.#blocks.get(block));
	}

	/** Those that go by one of the names: keys as in `NameForm.lookUps`. */
	bearersOf(lookUps: readonly string[]): readonly EntityGroup[] {
		return lookUps.flatMap(lookUp => this.#of(this.#bearers.get(lookUp)));
	}

	/** The groups whose partial names are looked for under this one. */
	askersOf(called: string): readonly EntityGroup[] {
		return this.#of(this.#askers.get(called));
	}

	/** Groups that have the name as another type: keys as in `nameKey`. */
	twinsOf(key: string): readonly EntityGroup[] {
		const at = key.indexOf(':');
		const type = key.slice(0, at);
		return entityTypes.flatMap(other =>
			other === type ? [] : (this.#groups.get(`${other}${key.slice(at)}`) ?? []),
		);
	}

	/** `text` is the article's, '' where it is not known how that writes the name. */
	add(article: string, entity: Entity, text: string): Named {
		const group = this.#groupFor(entity);
		const written = writtenForms(entity, text).map(form => this.#byItself(form));
		const before = group.articles.get(article) ?? [];
		group.articles.set(article, [...before, entity]);
		this.#changes.groups.add(group.key);
		group.names.set(entity.name, (group.names.get(entity.name) ?? 0) + 1);
		const mentions = entity.mentions.length;
		group.mentions += mentions;
		group.told += toldBy(entity);
		if (mentions > 0) {
			group.unmentioned.delete(article);
		} else if (before.length === 0) {
			group.unmentioned.add(article);
		}
		for (const form of written) {
			const count = group.written.get(form) ?? 0;
			group.written.set(form, count + 1);
			const short = count === 0 ? shortName(group, form) : undefined;
			if (short !== undefined) {
				this.#bearers.add(short, group.key);
				this.#changes.called.add(short);
			}
		}
		return { group, entity, written };
	}

	/** All that the article names has to be taken away at once. */
	takeAway(article: string, named: Named): void {
		const group = this.#groups.get(named.group.key);
		// Another where the catalogue renamed it meanwhile; gone where the article named it twice.
		if (!group) {
			return;
		}
		const { entity } = named;
		group.articles.delete(article);
		group.unmentioned.delete(article);
		group.mentions -= entity.mentions.length;
		group.told -= toldBy(entity);
		this.#changes.groups.add(group.key);
		const count = (group.names.get(entity.name) ?? 0) - 1;
		if (count > 0) {
			group.names.set(entity.name, count);
		} else {
			group.names.delete(entity.name);
		}
		for (const form of named.written) {
			const count = (group.written.get(form) ?? 0) - 1;
			if (count > 0) {
				group.written.set(form, count);
			} else {
				group.written.delete(form);
				this.#dropShort(group, form);
			}
		}
		if (group.articles.size === 0) {
			this.#forget(group);
		}
	}

	#of(keys: Iterable<string>): readonly EntityGroup[] {
		return [...keys].flatMap(key => this.#groups.get(key) ?? []);
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
		const {
			articles = new Map(),
			unmentioned = new Set<string>(),
			written = new Map(),
			names = new Map(),
			mentions = 0,
			told = 0,
		} = known ?? {};
		const form = nameForm(type, name);
		const own = { key, name, type, id, form };
		const group: EntityGroup = { ...own, articles, unmentioned, written, names, mentions, told };
		this.#groups.set(key, group);
		this.#blocks.add(form.block, key);
		for (const called of calledBy(group)) {
			this.#bearers.add(called, key);
		}
		for (const lookUp of form.lookUps) {
			this.#askers.add(lookUp, key);
		}
		this.#noteWhole(group);
		return group;
	}

	#forget(group: EntityGroup): void {
		this.#groups.delete(group.key);
		this.#blocks.drop(group.form.block, group.key);
		for (const called of calledBy(group)) {
			this.#bearers.drop(called, group.key);
		}
		for (const lookUp of group.form.lookUps) {
			this.#askers.drop(lookUp, group.key);
		}
		this.#noteWhole(group);
	}

	/** A group comes or goes. */
	#noteWhole(group: EntityGroup): void {
		this.#changes.groups.add(group.key);
		this.#changes.blocks.add(group.form.block);
		for (const called of calledBy(group)) {
			this.#changes.called.add(called);
		}
	}

	#byItself(form: string): string {
		const known = this.#forms.get(form);
		if (known === undefined) {
			// Put together of its letters, it is a string of its own.
			const own = [...form].join('');
			this.#forms.set(own, own);
			return own;
		}
		return known;
	}

	/** Unless another of its forms is the same abbreviation. */
	#dropShort(group: EntityGroup, form: string): void {
		const short = shortName(group, form);
		if (short !== undefined && ![...group.written.keys()].some(one => shortName(group, one) === short)) {
			this.#bearers.drop(short, group.key);
			this.#changes.called.add(short);
		}
	}
}

function noChanges(): { [C in keyof GroupChanges]: Set<string> } {
	return { groups: new Set(), blocks: new Set(), called: new Set() };
}

/** By what its name says, and by abbreviations that articles have for it. */
export function calledBy(group: EntityGroup): readonly string[] {
	const short = [...group.written.keys()].flatMap(form => shortName(group, form) ?? []);
	return [...group.form.calledBy, ...short];
}

/** The key of an abbreviation that articles have for what has a longer name; `undefined` for other forms. */
function shortName({ type, form }: EntityGroup, written: string): string | undefined {
	const short = type === 'organisation' && !form.isPartial ? shortBlock(written) : undefined;
	return short === undefined ? undefined : `short ${short}`;
}

function toldBy({ isGuess, mentions }: Entity): number {
	return isGuess ? 0 : mentions.length;
}

/** How the article writes the entity, each form once. */
function writtenForms({ mentions }: Entity, text: string): readonly string[] {
	return text === ''
		? []
		: [...new Set(mentions.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ')))];
}

export function ownKey({ id, type, name }: Entity): string {
	return id === undefined ? nameKey(type, name) : idKey(id);
}

export function idKey(id: string): string {
	return `id:${id}`;
}

export function nameKey(type: EntityType, name: string): string {
	return `${type}:${plain(name)}`;
}
