/** Cuts a sentence's runs of capitalised words into the names, titles and adjectives that they are made of. */
import type { EntityType } from '../model/entity';
import { type KnownName, knownName, nationality } from './gazetteer';
import { actEnd, broadcasts, carrierEnd, productEnd, titleEnd } from './madeNames';
import { formerly, leadingSurname, namedThing, thingHead, title, titleModifier } from './nameTraits';
import type { ArticleWords } from './nameWord';
import { NameWords } from './nameWords';
import { branchEnd, firmEnd, organisationEnd } from './organisationNames';
import { placeEnd } from './placeNames';
import { placeSurnames } from './places.data';
import { isOfPost, isRoleBefore, isStyle, portfolioEnd } from './posts';
import { craftNouns } from './things.data';
import { unlistedName } from './unlistedNames';
import type { Words } from './words';

/** A name, from token `first` up to, not including, token `last`. */
export interface NameSegment {
	readonly kind: 'name';
	readonly first: number;
	readonly last: number;
	/** Absent where nothing in the name itself tells. */
	readonly type: EntityType | undefined;
	/** How sure `type` is: 100 for a well-known name, 2 for a guess. */
	readonly weight: number;
	readonly known: KnownName | undefined;
	/** True where a title stands before it. */
	readonly titled: boolean;
}

/** An adjective of nationality. */
export interface AdjectiveSegment {
	readonly kind: 'adjective';
	readonly first: number;
	readonly last: number;
	readonly country: string;
}

export type Segment = NameSegment | AdjectiveSegment;

const numbered: ReadonlySet<string> = new Set(
	'room highway route section article chapter flight gate platform block ward unit phase stage level table figure page lane exit apartment berth session grade'.split(
		' ',
	),
);

/** Behind the name of who sits in a parliament. */
const memberships: ReadonlySet<string> = new Set(['MP', 'MEP', 'MSP']);

/** Words for one of a people that are first names too. */
const peoplesNames: ReadonlySet<string> = new Set(['Dane', 'Finn']);
/** Of several, and hardly ever a surname's: "Dane Nationalists". */
const severalEnding = /(?:ists|ians|men)$/;

/** All segments of a sentence, in order. */
export function findSegments(sentence: Words, article: ArticleWords): Segment[] {
	return new SegmentReader(new NameWords(sentence, article)).read();
}

class SegmentReader {
	readonly #words: NameWords;
	readonly #found: Segment[] = [];
	/** True directly behind a title. */
	#titled = false;

	constructor(words: NameWords) {
		this.#words = words;
	}

	read(): Segment[] {
		for (let at = 0; at < this.#words.tokens.length; ) {
			if (this.#words.isName(at)) {
				at = this.#step(at);
			} else {
				this.#titled = this.#words.isTitle(at);
				at++;
			}
		}
		return this.#found;
	}

	/** Reads what begins at the name word `at` and returns where it ends. */
	#step(at: number): number {
		const words = this.#words;
		const known = knownName(words.tokens, at);
		if ((!known && words.text(at) === 'The') || words.is(at, formerly)) {
			return at + 1;
		}
		if (this.#isThing(at)) {
			return words.runEnd(at);
		}
		if (isStyle(words, at)) {
			return at + 1;
		}
		if (words.isMember(at)) {
			this.#titled = words.isName(at + 3);
			return at + 3;
		}
		// "The minister of Defence", "the president of the Republic"
		if (isOfPost(words, at) && !this.#isNamedBody(at)) {
			const field = portfolioEnd(words, at - 1);
			this.#titled = words.isName(field);
			return field;
		}
		if (
			words.text(at) === 'Republic' &&
			/^(?:the|our)$/.test(words.lower(at - 1)) &&
			!words.isName(at + 1) &&
			words.lower(at + 1) !== 'of'
		) {
			return at + 1;
		}
		// "Head of Communications"; "the NGO Public Eye"
		if ((words.text(at) === 'Head' && words.lower(at + 1) === 'of') || words.text(at) === 'NGO') {
			return at + 1;
		}
		// "The tanker Bosphorus Pearl": all of it is the ship's name
		const isCraft = known !== undefined && craftNouns.has(words.text(at - 1));
		const craft = isCraft ? words.runEnd(at) : at;
		if (isCraft && craft > at + 1 && known.count < craft - at && !this.#hasTitle(at, craft)) {
			return this.#name(at, craft, undefined, 0);
		}
		const member = this.#memberEnd(at);
		if (member > at) {
			return this.#name(at, member, 'person', 12);
		}
		const work = titleEnd(words, at);
		if (work > at) {
			return work;
		}
		const act = actEnd(words, at);
		if (act > at) {
			return act;
		}
		const product = productEnd(words, at, known);
		if (product > at) {
			return product;
		}
		const carrier = carrierEnd(words, at);
		if (carrier > at) {
			return this.#name(at, carrier, 'organisation', 20);
		}
		const firm = firmEnd(words, at);
		if (firm > at) {
			return this.#name(at, firm, 'organisation', 8);
		}
		const knownEnd = at + (known?.count ?? 0);
		const organisation = organisationEnd(words, at);
		if (organisation > knownEnd) {
			return this.#name(at, organisation, 'organisation', 20);
		}
		const place = placeEnd(words, at, known?.value.type === 'place' ? knownEnd : at);
		if (place > knownEnd && !this.#isSurnamed(at, place)) {
			return this.#name(at, place, 'place', 15);
		}
		const isAdjective = known?.count === 1 && nationality(words.tokens, at) !== undefined;
		const branch = known?.value.type === 'organisation' ? branchEnd(words, at, knownEnd) : knownEnd;
		if (branch > knownEnd) {
			return this.#name(at, branch, 'organisation', 20);
		}
		if (known && !isAdjective && !this.#isFirstName(at, knownEnd) && !this.#opensTitle(at)) {
			return this.#known(at, knownEnd, known.value);
		}
		return this.#adjective(at) ?? this.#title(at) ?? this.#other(at);
	}

	/** True where the run of name words is a thing's name ("Arden Science Fair", "Cyclone Ada"), or a currency ("US$"). */
	#isThing(at: number): boolean {
		const words = this.#words;
		const end = words.runEnd(at);
		// "The CCTV of the street"; not the broadcaster that says something
		if (words.text(at) === 'CCTV' && !broadcasts(words, at)) {
			return true;
		}
		// "Room 14", "Highway 12", "Common Article 3"
		if (words.tokens[end]?.kind === 'number' && numbered.has(words.lower(end - 1))) {
			return true;
		}
		const isDecree = words.lower(at) === 'executive' && words.lower(at + 1) === 'order';
		if (words.is(at, namedThing) || isDecree || words.text(end).startsWith('$')) {
			return true;
		}
		if (end - at < 2 || !words.is(end - 1, thingHead) || words.isGivenName(at)) {
			return false;
		}
		// "The Private Roads Reform Act": a law is nobody's, whatever it begins with.
		return /^(?:act|treaty|convention)$/.test(words.lower(end - 1)) || !this.#hasTitle(at, end);
	}

	/** End of "Ada Ford" in "Ada Ford MP, chair of the committee": who sits somewhere, whatever the name may be elsewhere; `at` for all others. */
	#memberEnd(at: number): number {
		const words = this.#words;
		const end = words.runEnd(at);
		const isMember = end === at + 2 && memberships.has(words.text(end)) && !words.isName(end + 1);
		return isMember && !this.#isBody(at) && !words.beginsTitle(at) ? end : at;
	}

	#isBody(at: number): boolean {
		const words = this.#words;
		return organisationEnd(words, at) > at || placeEnd(words, at, at) > at || words.knownEnd(at) > at;
	}

	/** "The director of Intelligence Services": a body is one whatever stands before it. */
	#isNamedBody(at: number): boolean {
		const words = this.#words;
		return (
			organisationEnd(words, at) > at + 1 ||
			words.knownEnd(at) > at + 1 ||
			!/^\p{Ll}/u.test(words.text(at - 2))
		);
	}

	/** True for "Yun Park" in "the head of research, Yun Park", and behind a title: the place's word is a surname there. */
	#isSurnamed(first: number, last: number): boolean {
		const words = this.#words;
		if (last - first !== 2 || !placeSurnames.has(words.lower(first + 1))) {
			return false;
		}
		return this.#titled || words.isGivenName(first) || isRoleBefore(words, first);
	}

	#hasTitle(first: number, last: number): boolean {
		let at = first;
		while (at < last && !this.#words.isTitle(at)) {
			at++;
		}
		return at < last;
	}

	/** True where the well-known word is a person's first name here, or a family name that stands first: "Jordan Pike". */
	#isFirstName(at: number, end: number): boolean {
		const words = this.#words;
		const isFirst = words.isGivenName(at) || words.is(at, leadingSurname);
		return end - at === 1 && isFirst && words.isName(end) && !words.beginsTitle(end);
	}

	/** "Treasury Secretary Ada Pike": what is also known by itself belongs to her post. */
	#opensTitle(at: number): boolean {
		const words = this.#words;
		return words.is(at, titleModifier) && words.isTitle(at + 1) && words.isName(at + 2);
	}

	/** A well-known name, without its article ("The Times", but not "The Hague"). */
	#known(at: number, last: number, known: KnownName): number {
		const first = this.#words.text(at) === 'The' && known.type === 'organisation' ? at + 1 : at;
		this.#found.push({ kind: 'name', first, last, type: known.type, weight: 100, known, titled: false });
		this.#titled = false;
		return last;
	}

	/** "Dane Pike": no adjective, but the word for one of a people, and a first name. */
	#isFirstNameToo(at: number): boolean {
		const words = this.#words;
		const isPeople = peoplesNames.has(words.text(at)) && words.lower(at - 1) !== 'the';
		const isPlace = knownName(words.tokens, at + 1)?.value.type === 'place';
		const isOther = isPlace || words.beginsTitle(at + 1) || severalEnding.test(words.lower(at + 1));
		return isPeople && words.isName(at + 1) && !isOther;
	}

	#adjective(at: number): number | undefined {
		const match = nationality(this.#words.tokens, at);
		if (!match || this.#isFirstNameToo(at)) {
			return undefined;
		}
		const last = at + match.count;
		this.#found.push({ kind: 'adjective', first: at, last, country: match.value });
		return last;
	}

	/** End of the title at `at`, "of State" included; `undefined` where there is none. */
	#title(at: number): number | undefined {
		const words = this.#words;
		let end = at;
		for (let next = at; words.is(next, title | titleModifier); next++) {
			if (words.isTitle(next)) {
				end = next + 1;
			}
		}
		if (end === at || (end === at + 1 && words.isGivenName(at))) {
			return undefined;
		}
		end = portfolioEnd(words, end);
		this.#titled = words.isName(end);
		return end;
	}

	#other(at: number): number {
		const { first, end, type, weight } = unlistedName(this.#words, at, this.#titled);
		return first === undefined ? end : this.#name(first, end, type, weight);
	}

	#name(first: number, last: number, type: EntityType | undefined, weight: number): number {
		this.#found.push({ kind: 'name', first, last, type, weight, known: undefined, titled: this.#titled });
		this.#titled = false;
		return last;
	}
}
