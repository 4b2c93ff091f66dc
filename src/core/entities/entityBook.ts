/** The entities of an article that is edited, by the names and adjectives that they are found under. */
import type { Entity, EntityType, Mention } from '../model/entity';
import type { Span } from '../model/span';
import type { CatalogueIndex } from './catalogue';
import type { Found } from './found';
import { type Group, groupSpellings } from './grouping';
import type { Written } from './liveSpellings';
import type { WordSet } from './nameWord';
import type { Named, NamesFound, PlacedName } from './paragraphNames';
import { surnameIn, titledKey, titledSurnames } from './titledSurnames';

/** An entity without its places. */
interface Entry {
	readonly named: Named;
	readonly id: string | undefined;
	readonly isGuess: boolean;
	/** Its own name and the countries that it stands for: whose adjectives are tied to it. */
	readonly names: Set<string>;
}

/** What the entities of an article are made of. */
export interface Material {
	/** In the order in which the spellings first occur. */
	readonly written: readonly Written[];
	/** What adjectives belong to, in the order in which they first occur. */
	readonly adjectives: readonly string[];
	readonly abbreviations: ReadonlyMap<string, string>;
	/** Words that occur without a capital. */
	readonly small: WordSet;
}

export class EntityBook {
	/** In the order of the result: those that are mentioned, by their first mention, then the others. */
	readonly #entries: Entry[] = [];
	readonly #byName = new Map<string, Entry>();
	/** As `#byName`, by `titledKey`: before that is asked. */
	readonly #byTitle = new Map<string, Entry>();
	readonly #byAdjective = new Map<string, Entry[]>();
	/** What is written like a name, in lower case. */
	readonly #lower: ReadonlySet<string>;

	constructor(
		{ written, adjectives, abbreviations, small }: Material,
		catalogue: CatalogueIndex,
		named: NamedOf,
	) {
		this.#lower = new Set(written.map(({ spelling }) => spelling.text.toLowerCase()));
		const spellings = written.map(({ spelling }) => spelling);
		const counts = new Map(spellings.map(({ text, found }) => [text, found.length]));
		const groups = groupSpellings(spellings, abbreviations, small);
		const entries = new Map<Group, Entry>();
		for (const group of groups) {
			const { name, type, isGuess, found } = group;
			const id = catalogue.names.isEmpty ? undefined : found.find(({ entry }) => entry)?.entry?.id;
			const entry: Entry = { named: named(name, type), id, isGuess, names: new Set([name]) };
			entries.set(group, entry);
			// Names that are spelled alike follow each other.
			for (let at = 0; at < found.length; ) {
				const text = found[at]?.text ?? '';
				this.#byName.set(text, entry);
				at += counts.get(text) ?? 1;
			}
		}
		for (const [key, group] of titledSurnames(groups)) {
			const entry = entries.get(group);
			if (entry !== undefined) {
				this.#byTitle.set(key, entry);
			}
		}
		this.#order(written);
		for (const name of adjectives) {
			if (!this.#byAdjective.has(name)) {
				const known = catalogue.names.get(name);
				const entry = {
					named: named(name, known?.type ?? 'place'),
					id: known?.id,
					isGuess: false,
					names: new Set([name]),
				};
				this.#entries.push(entry);
				this.#tie(name, entry);
			}
		}
	}

	#order(written: readonly Written[]): void {
		const seen = new Set<Entry>();
		for (const { spelling, countries } of written) {
			const entry = this.#byName.get(spelling.text);
			if (entry !== undefined) {
				seen.add(entry);
				for (const country of countries) {
					entry.names.add(country);
				}
			}
		}
		for (const entry of seen) {
			this.#entries.push(entry);
			for (const name of entry.names) {
				this.#tie(name, entry);
			}
		}
	}

	#entryOf(found: Found): Entry | undefined {
		const titled = this.#byTitle.size === 0 ? undefined : this.#byTitle.get(titledKey(found) ?? '');
		return titled ?? this.#byName.get(found.text);
	}

	#tie(name: string, entry: Entry): void {
		const tied = this.#byAdjective.get(name);
		if (tied === undefined) {
			this.#byAdjective.set(name, [entry]);
		} else {
			tied.push(entry);
		}
	}

	/** True where one of the words, in lower case, is a name or was left out as an ordinary word. */
	dependsOn(words: readonly string[]): boolean {
		return words.some(word => this.#lower.has(word));
	}

	/** What is found under another entity here than in `other`: names, and what adjectives are tied to. */
	changesFrom(other: EntityBook): {
		readonly names: ReadonlySet<string>;
		readonly adjectives: ReadonlySet<string>;
	} {
		const isSame = (a: Entry, b: Entry) => a.named === b.named;
		const titled = [...differing(this.#byTitle, other.#byTitle, isSame)].map(surnameIn);
		return {
			names: new Set([...differing(this.#byName, other.#byName, isSame), ...titled]),
			adjectives: differing(
				this.#byAdjective,
				other.#byAdjective,
				(a, b) => a.length === b.length && a.every((entry, at) => entry.named === b[at]?.named),
			),
		};
	}

	/** In order of the text. */
	place({ names, adjectives, inHeadlines }: NamesFound): PlacedName[] {
		const placed: PlacedName[] = [];
		for (const { found, mention } of names) {
			const entry = this.#entryOf(found);
			if (entry !== undefined) {
				placed.push({ start: mention.start, end: mention.end, entity: entry.named, adjective: false });
			}
		}
		for (const [name, spans] of [...adjectives, ...inHeadlines]) {
			for (const { start, end } of spans) {
				for (const { named } of this.#byAdjective.get(name) ?? []) {
					placed.push({ start, end, entity: named, adjective: true });
				}
			}
		}
		return placed.sort((a, b) => a.start - b.start);
	}

	/** Spellings are in the order in which they first stand; behind a title one may mean somebody named before or after. */
	#inOrder(mentions: ReadonlyMap<Entry, readonly Mention[]>): readonly Entry[] {
		const first = (entry: Entry) => mentions.get(entry)?.[0]?.start ?? Number.POSITIVE_INFINITY;
		return this.#byTitle.size === 0
			? this.#entries
			: this.#entries.toSorted((a, b) => (first(a) === first(b) ? 0 : first(a) - first(b)));
	}

	/** All entities with their places; `starts` says where each paragraph begins. */
	entities(found: readonly NamesFound[], starts: readonly number[]): Entity[] {
		const mentions = new Map<Entry, Mention[]>(this.#entries.map(entry => [entry, []]));
		found.forEach(({ names }, at) => {
			const start = starts[at] ?? 0;
			for (const { found: name, mention } of names) {
				const entry = this.#entryOf(name);
				if (entry !== undefined) {
					mentions.get(entry)?.push(moved(mention, start));
				}
			}
		});
		const adjectives = placesOf(found, starts);
		return this.#inOrder(mentions).map(entry => {
			const own = mentions.get(entry) ?? [];
			const tied = [...entry.names].flatMap(name => adjectives.get(name) ?? []);
			return {
				name: entry.named.name,
				type: entry.named.type,
				...(entry.isGuess && { isGuess: true }),
				...(entry.id !== undefined && { id: entry.id }),
				mentions: own,
				adjectives: own.length > 0 ? tied.sort((a, b) => a.start - b.start) : tied,
			};
		});
	}
}

/** The one object for a name and type: what is equal is the same. */
export type NamedOf = (name: string, type: EntityType) => Named;

/** Where the adjectives of each place stand in the article, those of running text first. */
function placesOf(
	found: readonly NamesFound[],
	starts: readonly number[],
): ReadonlyMap<string, readonly Span[]> {
	const places = new Map<string, Span[]>();
	for (const list of ['adjectives', 'inHeadlines'] as const) {
		found.forEach((names, at) => {
			for (const [name, spans] of names[list]) {
				const all = places.get(name) ?? [];
				all.push(...spans.map(span => moved(span, starts[at] ?? 0)));
				places.set(name, all);
			}
		});
	}
	return places;
}

function moved({ start, end, metonym }: Mention, by: number): Mention {
	return metonym === undefined
		? { start: start + by, end: end + by }
		: { start: start + by, end: end + by, metonym };
}

function differing<T>(
	a: ReadonlyMap<string, T>,
	b: ReadonlyMap<string, T>,
	same: (a: T, b: T) => boolean,
): ReadonlySet<string> {
	const found = new Set<string>();
	for (const [key, value] of a) {
		const other = b.get(key);
		if (other === undefined || !same(value, other)) {
			found.add(key);
		}
	}
	for (const key of b.keys()) {
		if (!a.has(key)) {
			found.add(key);
		}
	}
	return found;
}
