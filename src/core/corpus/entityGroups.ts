/**
 * The names of all articles by what they may be known by. One article can be added or taken away at a time; that costs
 * as much as it names.
 */
import type { Entity, EntityType } from '../model/entity';
import type { EntityGroup } from './corpusEntity';
import { KeysByName, plain } from './names';
import { nameForm } from './naming/nameForm';
import { shortBlock } from './naming/organisationForm';

/** What an article names, and how it writes that. */
export interface Named {
	readonly group: EntityGroup;
	readonly written: readonly string[];
}

export class EntityGroups {
	readonly #groups = new Map<string, EntityGroup>();
	/** Blocks of names that may be one → keys of the groups. */
	readonly #blocks = new KeysByName();
	/** What others may refer to a group by → keys of the groups. */
	readonly #bearers = new KeysByName();

	/** `onBlock` is told of each block whose groups are others now. */
	constructor(private readonly onBlock: (block: string) => void) {}

	get(key: string): EntityGroup | undefined {
		return this.#groups.get(key);
	}

	all(): Iterable<EntityGroup> {
		return this.#groups.values();
	}

	inBlock(block: string): readonly EntityGroup[] {
		return this.#of(this.#blocks.get(block));
	}

	/** Those that go by one of the names: keys as in `NameForm.lookUps`. */
	bearersOf(lookUps: readonly string[]): readonly EntityGroup[] {
		return lookUps.flatMap(lookUp => this.#of(this.#bearers.get(lookUp)));
	}

	/** `text` is the article's, '' where it is not known how that writes the name; `now` is the number of the change. */
	add(article: string, entity: Entity, text: string, now: number): Named {
		const group = this.#groupFor(entity);
		const written = writtenForms(entity, text);
		group.articles.set(article, [...(group.articles.get(article) ?? []), entity]);
		group.changed = now;
		for (const form of written) {
			const count = group.written.get(form) ?? 0;
			group.written.set(form, count + 1);
			const short = count === 0 ? shortName(group, form) : undefined;
			if (short !== undefined) {
				this.#bearers.add(short, group.key);
			}
		}
		return { group, written };
	}

	takeAway(article: string, named: Named, now: number): void {
		// Another where the catalogue renamed it meanwhile; gone where the article named it twice.
		const group = this.#groups.get(named.group.key);
		if (!group) {
			return;
		}
		group.articles.delete(article);
		group.changed = now;
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
		const { articles = new Map(), written = new Map() } = known ?? {};
		const group = { key, name, type, id, form: nameForm(type, name), articles, written, changed: 0 };
		this.#groups.set(key, group);
		this.#blocks.add(group.form.block, key);
		for (const called of calledBy(group)) {
			this.#bearers.add(called, key);
		}
		this.onBlock(group.form.block);
		return group;
	}

	#forget(group: EntityGroup): void {
		this.#groups.delete(group.key);
		this.#blocks.drop(group.form.block, group.key);
		for (const called of calledBy(group)) {
			this.#bearers.drop(called, group.key);
		}
		this.onBlock(group.form.block);
	}

	/** Unless another of its forms is the same abbreviation. */
	#dropShort(group: EntityGroup, form: string): void {
		const short = shortName(group, form);
		if (short !== undefined && ![...group.written.keys()].some(one => shortName(group, one) === short)) {
			this.#bearers.drop(short, group.key);
		}
	}
}

/** By what its name says, and by abbreviations that articles have for it. */
function calledBy(group: EntityGroup): readonly string[] {
	const short = [...group.written.keys()].flatMap(form => shortName(group, form) ?? []);
	return [...group.form.calledBy, ...short];
}

/** The key of an abbreviation that articles have for what has a longer name; `undefined` for other forms. */
function shortName({ type, form }: EntityGroup, written: string): string | undefined {
	const short = type === 'organisation' && !form.isPartial ? shortBlock(written) : undefined;
	return short === undefined ? undefined : `short ${short}`;
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
