/** Groups the names of an article into entities: "Ada Pike" and "Pike", "Arden Steel Union" and "ASU". */
import type { EntityType } from '../model/entity';
import { abstractEnding, openingWords } from './commonWords.data';
import { isDemanded, isKind } from './doubtfulSpellings';
import type { Found } from './found';
import { givenNames, leadingSurnames } from './givenNames.data';
import { initialisms, shortForms } from './names';
import type { WordSet } from './nameWord';
import { areInhabitants, isOfPlace, isPeople, isPeopleOf, isPlaceOf, stemOf } from './peoples';
import { byLabel, isLabel, longestInitials } from './speakerLabels';
import { type Spelling, spellingsOf } from './spellings';

/** All mentions of one entity. */
export interface Group {
	name: string;
	readonly type: EntityType;
	/** True as long as nothing tells the type. */
	isGuess: boolean;
	readonly found: Found[];
}

/** A name under which a group can be found, in the index for names of its sort. */
interface Key {
	readonly index: Map<string, Group>;
	readonly name: string;
}

/**
 * Names that are alike are one entity. `abbreviations` are those that the article introduces, with what they stand
 * for, `small` the words that it has without a capital. A single word for which nothing else speaks is dropped where
 * it is one of those, or the sentence demands its capital anyway.
 */
export function groupNames(
	found: readonly Found[],
	abbreviations: ReadonlyMap<string, string>,
	small: WordSet,
): Group[] {
	return groupSpellings(spellingsOf(found), abbreviations, small);
}

/** The same for spellings in the order in which they first occur. */
export function groupSpellings(
	spellings: readonly Spelling[],
	abbreviations: ReadonlyMap<string, string>,
	small: WordSet,
): Group[] {
	const names = new Set(spellings.map(({ text }) => text));
	const stems = new Set([...names].map(stemOf));
	const peoples = spellings
		.filter(one => !isListed(one) && (isPeople(one) || isPeopleOf(one, stems)))
		.map(({ text }) => text);
	const grouping = new Grouping(abbreviations, small, peoples);
	const rank = ({ type, length }: Spelling) => (type === 'person' ? 0 : length);
	const full = spellings.filter(isFull).sort((a, b) => rank(b) - rank(a));
	const order = new Map(spellings.map((spelling, at) => [spelling, at]));
	for (const spelling of [...full, ...spellings.filter(one => !isFull(one))]) {
		const { text } = spelling;
		if (isListed(spelling) || !(areInhabitants(text, names) || isOfPlace(text, stems))) {
			grouping.add(spelling, order.get(spelling) ?? 0);
		}
	}
	return grouping.groups;
}

/** Somebody whose family name comes first, and whether before others. */
interface Namesake {
	readonly group: Group;
	/** By where the full name first occurs in the text. */
	readonly order: number;
}

/**
 * Full names come first, so that short ones find them, and the longest of them; people in the order of the text, since
 * a surname that two of them share means the one who was named first, where it stands last.
 */
function isFull(spelling: Spelling): boolean {
	return spelling.length > 1 || isListed(spelling);
}

class Grouping {
	readonly groups: Group[] = [];
	/** By catalogue id, by well-known name, by name, by short form and by first and last name. */
	readonly #listed = new Map<string, Group>();
	readonly #known = new Map<string, Group>();
	readonly #names = new Map<string, Group>();
	readonly #short = new Map<string, Group>();
	readonly #people = new Map<string, Group>();
	/** By family names that come first. Few are common, and who shares one is no relative. */
	readonly #namesakes = new Map<string, Namesake[]>();
	/** People by what gives them the word: full names come before the labels that need them. */
	#labels: ReadonlyMap<string, readonly Group[]> | undefined;
	readonly #abbreviations: ReadonlyMap<string, string>;
	readonly #small: WordSet;
	readonly #peoples: readonly string[];

	constructor(abbreviations: ReadonlyMap<string, string>, small: WordSet, peoples: readonly string[]) {
		this.#peoples = peoples;
		this.#abbreviations = abbreviations;
		this.#small = small;
	}

	/** `order`: which of all spellings occurs first, second and so on. */
	add(spelling: Spelling, order: number): void {
		if (!isListed(spelling) && ((spelling.isThing && !this.#isFirms(spelling)) || isPeople(spelling))) {
			return;
		}
		if (isLabel(spelling) && this.#addLabel(spelling)) {
			return;
		}
		const forms = isPerson(spelling) ? shortForms(spelling.text, 'person') : noForms;
		const own = this.#ownKeys(spelling, forms);
		const group = this.#lastNamed(spelling, order) ?? groupOf(own);
		if (group) {
			this.#join(spelling, group);
			register(own, group);
		} else if (!isKind(spelling) && (spelling.isSure || this.#isLikely(spelling))) {
			this.#create(spelling, own, forms);
		}
		if (isPerson(spelling)) {
			this.#noteNamesake(spelling, groupOf(own), order);
		}
	}

	/**
	 * Initials or a surname before a colon are those of the one person who has them. False for a surname of several, which
	 * means one of them as everywhere; what nobody is called is no name, as "FACT:".
	 */
	#addLabel({ text, found }: Spelling): boolean {
		this.#labels ??= byLabel(this.groups);
		const [person, ...others] = this.#labels.get(text) ?? [];
		const isOne = person !== undefined && others.length === 0;
		if (isOne) {
			person.found.push(...found);
		}
		return isOne || person === undefined || text.length <= longestInitials;
	}

	/** "The Calder Marine vessel", where the article has Calder Marine Ltd: the firm's, and no ship's name. */
	#isFirms({ text, length }: Spelling): boolean {
		return length > 1 && this.#short.get(text.toLowerCase())?.type === 'organisation';
	}

	#noteNamesake({ text }: Spelling, group: Group | undefined, order: number): void {
		const family = text.split(' ')[0] ?? '';
		if (group !== undefined && leadingSurnames.has(family)) {
			const key = family.toLowerCase();
			const namesakes = this.#namesakes.get(key);
			if (namesakes === undefined) {
				this.#namesakes.set(key, [{ group, order }]);
			} else {
				namesakes.push({ group, order });
			}
		}
	}

	/** Of several with this family name whoever was named last before it stands alone for the first time. */
	#lastNamed(spelling: Spelling, order: number): Group | undefined {
		const all =
			spelling.length === 1 && !isListed(spelling)
				? this.#namesakes.get(spelling.text.toLowerCase())
				: undefined;
		if (all === undefined || new Set(all.map(({ group }) => group)).size < 2) {
			return undefined;
		}
		return all.filter(one => one.order < order).sort((a, b) => b.order - a.order)[0]?.group;
	}

	/** The fullest form of a person's name becomes the group's, unless a list has the name. */
	#join({ text, type, isSure, found }: Spelling, group: Group): void {
		group.isGuess &&= !(isSure && type === group.type);
		const isFuller = group.type === 'person' && text.length > group.name.length;
		if (isFuller && !group.found.some(({ known, entry }) => known !== undefined || entry !== undefined)) {
			group.name = text;
		}
		for (const one of found) {
			group.found.push(one);
		}
	}

	/** A single word of which nothing tells: not where it is an ordinary word, or has a capital anyway. */
	#isLikely({ text, length, found }: Spelling): boolean {
		if (length > 1) {
			return true;
		}
		const lower = text.toLowerCase();
		const isOrdinary =
			this.#small.has(lower) || openingWords.has(lower) || (abstractEnding.test(text) && found.length < 3);
		return !(isOrdinary || found.every(isDemanded));
	}

	/** `personal`: its short forms where it is taken for a person's full name, else none. */
	#create(spelling: Spelling, own: readonly Key[], personal: readonly string[]): void {
		const { text, found } = spelling;
		const decided = found.find(({ entry }) => entry)?.entry ?? found.find(({ known }) => known)?.known;
		const isPlace = decided === undefined && spelling.length === 1 && isPlaceOf(text, this.#peoples);
		const type = decided?.type ?? (isPlace ? 'place' : (spelling.type ?? 'organisation'));
		const isGuess = decided === undefined && !spelling.isSure && !isPlace;
		const group: Group = { name: decided?.name ?? text, type, isGuess, found: [...found] };
		this.groups.push(group);
		register(own, group);
		const long = this.#abbreviations.get(text);
		const letters = type === 'organisation' ? initialisms(text) : noForms;
		const short = type === 'person' && isPerson(spelling) ? personal : shortForms(text, type);
		for (const forms of [short, long === undefined ? noForms : shortForms(long, type), letters]) {
			for (const form of forms) {
				registerShort(this.#short, form.toLowerCase(), group);
			}
		}
	}

	/** "In Arden", where there is a University of Arden: a place is no short form of a body. */
	#isApart({ type, isSure, length }: Spelling, name: string): boolean {
		return length === 1 && type === 'place' && isSure && this.#short.get(name)?.type === 'organisation';
	}

	/** What makes a spelling the same as one that was there before. */
	#ownKeys(spelling: Spelling, personal: readonly string[]): Key[] {
		const { text, type, length, found } = spelling;
		const entry = found.find(one => one.entry)?.entry;
		if (entry) {
			return [{ index: this.#listed, name: entry.id }];
		}
		const known = found.find(one => one.known)?.known;
		if (known) {
			return [
				{ index: this.#known, name: known.name },
				{ index: this.#names, name: known.name.toLowerCase() },
			];
		}
		const name = text.replace(/^[Tt]he /, '').toLowerCase();
		const long = this.#abbreviations.get(text);
		const keys: Key[] = [{ index: this.#names, name }];
		if (long !== undefined) {
			keys.push({ index: this.#names, name: long.toLowerCase() });
		}
		const mayBeBody = type === 'organisation' || !givenNames.has(text.split(' ')[0] ?? '');
		if (!this.#isApart(spelling, name) && (length === 1 || mayBeBody || beginsWithParticle.test(text))) {
			keys.push({ index: this.#short, name });
		}
		const person = personal[3];
		if (person !== undefined) {
			keys.push({ index: this.#people, name: person.toLowerCase() });
		}
		return keys;
	}
}

/** "van Arden" */
const beginsWithParticle = /^(?:van|von|ter|de|di|der|den) /i;

const noForms: readonly string[] = [];

/** True where the gazetteer or the catalogue has it. */
function isListed({ found }: Spelling): boolean {
	return found.some(({ known, entry }) => known !== undefined || entry !== undefined);
}

/** True for a full name of somebody who is taken for a person. */
function isPerson({ type, length }: Spelling): boolean {
	return type === 'person' && length > 1;
}

/** The group that has one of the keys, the first of them first. */
function groupOf(keys: readonly Key[]): Group | undefined {
	for (const { index, name } of keys) {
		const group = index.get(name);
		if (group) {
			return group;
		}
	}
	return undefined;
}

/** An earlier group keeps a key. */
function register(keys: readonly Key[], group: Group): void {
	for (const { index, name } of keys) {
		registerName(index, name, group);
	}
}

/** A surname is that of the person, though a company that was named before is called after them. */
function registerShort(index: Map<string, Group>, name: string, group: Group): void {
	if (group.type === 'person' && index.get(name)?.type === 'organisation') {
		index.set(name, group);
	} else {
		registerName(index, name, group);
	}
}

function registerName(index: Map<string, Group>, name: string, group: Group): void {
	if (!index.has(name)) {
		index.set(name, group);
	}
}
