/** Groups the names of an article into entities: "Ada Pike" and "Pike", "Arden Steel Union" and "ASU". */
import type { EntityType } from '../model/entity';
import { abstractEnding, openingWords } from './commonWords.data';
import { typeFromContext } from './context';
import type { Found } from './found';
import { givenNames } from './givenNames.data';
import { initialisms, shortForms } from './names';
import { namesKind } from './wordShapes';

/** All mentions of one entity. */
export interface Group {
	name: string;
	readonly type: EntityType;
	readonly found: Found[];
}

/** One spelling, with all the places where it was found. */
interface Spelling {
	readonly text: string;
	readonly type: EntityType | undefined;
	/** True where enough speaks for its being a name at all. */
	readonly isSure: boolean;
	readonly found: readonly Found[];
}

/**
 * Names that are alike are one entity. `abbreviations` are those that the article introduces, with what they stand
 * for, `small` the words that it has without a capital. A single word for which nothing else speaks is dropped where
 * it is one of those, or the sentence demands its capital anyway.
 */
export function groupNames(
	found: readonly Found[],
	abbreviations: ReadonlyMap<string, string>,
	small: ReadonlySet<string>,
): Group[] {
	const grouping = new Grouping(abbreviations, small);
	const spellings = spellingsOf(found);
	const length = ({ type, text }: Spelling) => (type === 'person' ? 0 : text.split(' ').length);
	const full = spellings.filter(isFull).sort((a, b) => length(b) - length(a));
	for (const spelling of [...full, ...spellings.filter(one => !isFull(one))]) {
		grouping.add(spelling);
	}
	return grouping.groups;
}

/**
 * Full names come first, so that short ones find them, and the longest of them; people in the order of the text, since
 * a surname that two of them share means the one who was named first.
 */
function isFull({ text, found }: Spelling): boolean {
	return text.includes(' ') || found.some(({ known, entry }) => known !== undefined || entry !== undefined);
}

class Grouping {
	readonly groups: Group[] = [];
	readonly #byKey = new Map<string, Group>();
	readonly #abbreviations: ReadonlyMap<string, string>;
	readonly #small: ReadonlySet<string>;

	constructor(abbreviations: ReadonlyMap<string, string>, small: ReadonlySet<string>) {
		this.#abbreviations = abbreviations;
		this.#small = small;
	}

	add(spelling: Spelling): void {
		const own = this.#ownKeys(spelling);
		const group = own.map(key => this.#byKey.get(key)).find(Boolean);
		if (group) {
			this.#join(spelling, group);
			this.#register(own, group);
		} else if (!isKind(spelling) && (spelling.isSure || this.#isLikely(spelling))) {
			this.#create(spelling, own);
		}
	}

	/** The fullest form of a person's name becomes the group's, unless a list has the name. */
	#join({ text, found }: Spelling, group: Group): void {
		const isListed = group.found.some(({ known, entry }) => known !== undefined || entry !== undefined);
		if (group.type === 'person' && !isListed && text.length > group.name.length) {
			group.name = text;
		}
		for (const one of found) {
			group.found.push(one);
		}
	}

	/** A single word of which nothing tells: not where it is an ordinary word, or has a capital anyway. */
	#isLikely({ text, found }: Spelling): boolean {
		const lower = text.toLowerCase();
		const isOrdinary =
			this.#small.has(lower) || openingWords.has(lower) || (abstractEnding.test(text) && found.length < 3);
		return text.includes(' ') || !(isOrdinary || found.every(isDemanded));
	}

	#create(spelling: Spelling, own: readonly string[]): void {
		const { text, found } = spelling;
		const decided = found.find(({ entry }) => entry)?.entry ?? found.find(({ known }) => known)?.known;
		const type = decided?.type ?? spelling.type ?? 'organisation';
		const group: Group = { name: decided?.name ?? text, type, found: [...found] };
		this.groups.push(group);
		const long = this.#abbreviations.get(text);
		const short = [text, ...(long === undefined ? [] : [long])].flatMap(name => shortForms(name, type));
		const letters = type === 'organisation' ? initialisms(text) : [];
		this.#register([...own, ...[...short, ...letters].map(form => `short ${form.toLowerCase()}`)], group);
	}

	/** An earlier group keeps a key. */
	#register(keys: readonly string[], group: Group): void {
		for (const key of keys) {
			if (!this.#byKey.has(key)) {
				this.#byKey.set(key, group);
			}
		}
	}

	/** What makes a spelling the same as one that was there before. */
	#ownKeys({ text, type, found }: Spelling): string[] {
		const entry = found.find(one => one.entry)?.entry;
		if (entry) {
			return [`catalogue ${entry.id}`];
		}
		const known = found.find(one => one.known)?.known;
		if (known) {
			return [`known ${known.name}`, `name ${known.name.toLowerCase()}`];
		}
		const plain = text.replace(/^[Tt]he /, '');
		const names = [plain, this.#abbreviations.get(text)].filter(name => name !== undefined);
		const person = type === 'person' && text.includes(' ') ? shortForms(text, 'person').slice(3) : [];
		return [
			...names.map(name => `name ${name.toLowerCase()}`),
			...(text.includes(' ') && type !== 'organisation' ? [] : [`short ${plain.toLowerCase()}`]),
			...person.map(name => `person ${name.toLowerCase()}`),
		];
	}
}

/** True for a single word that names a kind ("Ministry"): it only refers to what was named before. */
function isKind({ found }: Spelling): boolean {
	return found.every(
		({ known, entry, tokens, first, last }) =>
			!known &&
			!entry &&
			last === first + 1 &&
			namesKind(tokens[first]) &&
			!givenNames.has(tokens[first]?.text ?? ''),
	);
}

/** True where the capital tells nothing: at a sentence's beginning, without a possessive ending. */
function isDemanded({ opens, tokens, last }: Found): boolean {
	return opens && tokens[last]?.lower !== "'s";
}

function spellingsOf(found: readonly Found[]): Spelling[] {
	const byText = new Map<string, Found[]>();
	for (const one of found) {
		const list = byText.get(one.text);
		if (list) {
			list.push(one);
		} else {
			byText.set(one.text, [one]);
		}
	}
	return [...byText].map(([text, list]) => ({ text, found: list, ...verdict(list) }));
}

/** The type for which most speaks, over all places where the name was found. */
function verdict(found: readonly Found[]): { type: EntityType | undefined; isSure: boolean } {
	const votes = new Map<EntityType, number>();
	const vote = (type: EntityType | undefined, weight: number) => {
		if (type) {
			votes.set(type, (votes.get(type) ?? 0) + weight);
		}
	};
	for (const { type, weight, tokens, first, last } of found) {
		vote(type, weight);
		vote(typeFromContext(tokens, first, last), 3);
	}
	for (const [type, weight] of votes) {
		if (weight < found.length) {
			votes.delete(type);
		}
	}
	const best = [...votes].sort((a, b) => b[1] - a[1])[0];
	return { type: best?.[0], isSure: (best?.[1] ?? 0) >= 3 };
}
