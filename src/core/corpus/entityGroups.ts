/**
 * The names of all articles by what they may be known by. One article can be added or taken away at a time; that costs
 * as much as it names.
 */
import { type EntityType, entityTypes } from '../model/entity';
import type { ArticleName } from './articleNames';
import type { EntityGroup } from './corpusEntity';
import { GroupPlaces } from './groupPlaces';
import { KeysByName, plain } from './names';
import { type ContestedIds, differing, type Listed } from './naming/contestedIds';
import { type NameForm, nameForm } from './naming/nameForm';
import { shortBlock } from './naming/organisationForm';
import { Recent } from './recent';
import { Tally } from './tally';

/** What is not as it was; each is a key that names something of the groups. */
export interface GroupChanges {
	/** Groups that articles were added to or taken from; some may be gone. */
	readonly groups: ReadonlySet<string>;
	/** Blocks that have more or fewer groups. */
	readonly blocks: ReadonlySet<string>;
	/** Names that more or fewer groups go by. */
	readonly called: ReadonlySet<string>;
}

/** So many forms of names are remembered. */
const rememberedForms = 64;

export class EntityGroups {
	readonly #groups = new Map<string, EntityGroup>();
	/** Blocks of names that may be one → keys of the groups. */
	readonly #blocks = new KeysByName();
	/** What others may refer to a group by → keys of the groups. */
	readonly #bearers = new KeysByName();

	/** What partial names look for → keys of the groups. */
	readonly #askers = new KeysByName();
	/** Keys of names as articles have them, by type: to make one takes longer than to find it. */
	readonly #keys: Readonly<Record<EntityType, Map<string, string>>> = {
		person: new Map(),
		organisation: new Map(),
		place: new Map(),
	};
	/** Of names that are no group's: whoever asks for one asks again at once. */
	readonly #forms = new Recent<string, NameForm>(rememberedForms);
	#contested: ContestedIds = new Map();
	#changes = noChanges();

	get hasChanged(): boolean {
		return this.#changes.groups.size > 0;
	}

	/** What has changed since `settle`. */
	get changes(): GroupChanges {
		return this.#changes;
	}

	/** All that has changed has been followed. */
	settle(): void {
		this.#changes = noChanges();
	}

	get(key: string): EntityGroup | undefined {
		return this.#groups.get(key);
	}

	/** As `nameForm`, which takes long, and for the names of most groups is known. */
	readonly formOf = (type: EntityType, name: string): NameForm => {
		const group = this.#groups.get(nameKey(type, name));
		return group?.name === name ? group.form : this.#forms.get(`${type}:${name}`, () => nameForm(type, name));
	};

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

	/**
	 * Files anew whoever has one of the ids.
	 * @param namesIn of an article, by the number that it has in the index
	 */
	contest(contested: ContestedIds, namesIn: (article: number) => readonly ArticleName[]): void {
		const ids = differing(this.#contested, contested);
		const articles = new Set<number>();
		for (const { id, places } of ids.size > 0 ? this.#groups.values() : []) {
			if (id !== undefined && ids.has(id)) {
				places.forEach(article => {
					articles.add(article);
				});
			}
		}
		const named = [...articles].flatMap(article =>
			namesIn(article)
				.filter(({ id }) => id !== undefined && ids.has(id))
				.map(one => [article, one] as const),
		);
		for (const [article, one] of named) {
			this.takeAway(article, one);
		}
		this.#contested = contested;
		for (const [article, one] of named) {
			this.add(article, one);
		}
	}

	/** @param article the number that it has in the index */
	add(article: number, named: ArticleName): void {
		const group = this.#groupFor(named);
		const { name, written, mentions, handle } = named;
		group.places.add(article, handle, mentions > 0);
		this.#changes.groups.add(group.key);
		if (group.names.add(name) && named.id === undefined) {
			this.#keys[named.type].set(name, group.key);
		}
		group.mentions += mentions;
		group.told += toldBy(named);
		for (const form of written) {
			const short = group.written.add(form) ? shortName(group, form) : undefined;
			if (short !== undefined) {
				this.#bearers.add(short, group.key);
				this.#changes.called.add(short);
			}
		}
	}

	/** All that the article names has to be taken away at once. */
	takeAway(article: number, named: ArticleName): void {
		const group = this.#groups.get(this.keyOf(named));
		// Gone where the article named it twice.
		if (!group) {
			return;
		}
		group.places.remove(article);
		group.mentions -= named.mentions;
		group.told -= toldBy(named);
		this.#changes.groups.add(group.key);
		if (group.names.drop(named.name) && named.id === undefined) {
			this.#keys[named.type].delete(named.name);
		}
		for (const form of named.written) {
			if (group.written.drop(form)) {
				this.#dropShort(group, form);
			}
		}
		if (group.places.articles === 0) {
			this.#forget(group);
		}
	}

	#of(keys: Iterable<string>): readonly EntityGroup[] {
		return [...keys].flatMap(key => this.#groups.get(key) ?? []);
	}

	/** The key of the group that the name belongs to, whether there is one or not. */
	keyOf({
		name,
		type,
		id,
	}: Pick<ArticleName, 'name' | 'type'> & { readonly id?: string | undefined }): string {
		if (id !== undefined) {
			return this.#listed(id, name)?.key ?? idKey(id);
		}
		return this.#keys[type].get(name) ?? nameKey(type, name);
	}

	#listed(id: string, name: string): Listed | undefined {
		return this.#contested.size === 0 ? undefined : this.#contested.get(id)?.get(plain(name));
	}

	#groupFor(named: ArticleName): EntityGroup {
		const { id } = named;
		const { name, type } = (id === undefined ? undefined : this.#listed(id, named.name)) ?? named;
		const key = this.keyOf(named);
		const known = this.#groups.get(key);
		if (known !== undefined && (id === undefined || (known.name === name && known.type === type))) {
			return known;
		}
		// New, or renamed in the catalogue.
		if (known !== undefined) {
			this.#forget(known);
		}
		const form = nameForm(type, name);
		const { places, written, names, mentions, told } = known ?? emptyGroup();
		// Not `...`: see `withParties` in `wording.ts`.
		const group: EntityGroup = { key, name, type, id, form, places, written, names, mentions, told };
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
		for (const name of group.id === undefined ? group.names.strings : []) {
			this.#keys[group.type].delete(name);
		}
		this.#blocks.drop(group.form.block, group.key);
		for (const called of calledBy(group)) {
			this.#bearers.drop(called, group.key);
		}
		for (const lookUp of group.form.lookUps) {
			this.#askers.drop(lookUp, group.key);
		}
		this.#noteWhole(group);
	}

	/** A group comes or goes; that it has changed is noted as well. */
	#noteWhole(group: EntityGroup): void {
		this.#changes.blocks.add(group.form.block);
		for (const called of calledBy(group)) {
			this.#changes.called.add(called);
		}
	}

	/** Unless another of its forms is the same abbreviation. */
	#dropShort(group: EntityGroup, form: string): void {
		const short = shortName(group, form);
		if (short !== undefined && !group.written.strings.some(one => shortName(group, one) === short)) {
			this.#bearers.drop(short, group.key);
			this.#changes.called.add(short);
		}
	}
}

function noChanges(): { [C in keyof GroupChanges]: Set<string> } {
	return { groups: new Set(), blocks: new Set(), called: new Set() };
}

function emptyGroup(): Pick<EntityGroup, 'places' | 'written' | 'names' | 'mentions' | 'told'> {
	return { places: new GroupPlaces(), written: new Tally(), names: new Tally(), mentions: 0, told: 0 };
}

/** By what its name says, and by abbreviations that articles have for it. */
export function calledBy(group: EntityGroup): readonly string[] {
	const short = group.written.strings.flatMap(form => shortName(group, form) ?? []);
	return [...group.form.calledBy, ...short];
}

/** The key of an abbreviation that articles have for what has a longer name; `undefined` for other forms. */
function shortName({ type, form }: EntityGroup, written: string): string | undefined {
	const short = type === 'organisation' && !form.isPartial ? shortBlock(written) : undefined;
	return short === undefined ? undefined : `short ${short}`;
}

function toldBy({ isGuess, mentions }: ArticleName): number {
	return isGuess ? 0 : mentions;
}

export function idKey(id: string): string {
	return `id:${id}`;
}

export function nameKey(type: EntityType, name: string): string {
	return `${type}:${plain(name)}`;
}
