/** Cuts a sentence's runs of capitalised words into the names, titles and adjectives that they are made of. */
import type { EntityType } from '../model/entity';
import { thingHeads } from './commonWords.data';
import { type KnownName, knownName, nationality } from './gazetteer';
import { actEnd, carrierEnd, isVersion, isWork, productEnd, stations } from './madeNames';
import {
	formerly,
	leadingSurname,
	namedThing,
	nameSuffix,
	particle,
	thingHead,
	title,
	titleModifier,
	wellKnownSurname,
} from './nameTraits';
import type { ArticleWords } from './nameWord';
import { longestName, NameWords } from './nameWords';
import { organisationEnd } from './organisationNames';
import { placeEnd } from './placeNames';
import { placeSurnames } from './places.data';
import { isRoleBefore, portfolioEnd } from './posts';
import { products } from './things.data';
import { hasCapitalArticle, isAbbreviation, isOtherProper, namesKind } from './wordShapes';
import type { Words } from './words';

/** "Northern Wire", "Western Kellar" */
/** How the words for what people do end. */
const professionEnding = /^\p{Ll}{3,}(?:ist|yst|er|or|ian|ant|man|woman|eer|mate|maid|herd|wright|smith)$/u;

/** How the names of countries, counties and towns end, and hardly any other. */
const placeEnding = /^\p{Lu}\p{Ll}{2,}(?:stan|shire|grad|abad|opolis)$/u;

const isDirection = /^(?:north|south|east|west)ern$/;

/** "J." */
const initial = /^\p{Lu}\.$/u;

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
		// "Head of Communications"; "the NGO Public Eye"
		if ((words.text(at) === 'Head' && words.lower(at + 1) === 'of') || words.text(at) === 'NGO') {
			return at + 1;
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
		const knownEnd = words.knownEnd(at);
		const organisation = organisationEnd(words, at);
		if (organisation > knownEnd) {
			return this.#name(at, organisation, 'organisation', 20);
		}
		const place = placeEnd(words, at, known?.value.type === 'place' ? knownEnd : at);
		if (place > knownEnd && !this.#isSurnamed(at, place)) {
			return this.#name(at, place, 'place', 15);
		}
		const isAdjective = known?.count === 1 && nationality(words.tokens, at) !== undefined;
		if (known && !isAdjective && !this.#isFirstName(at, knownEnd) && !this.#opensTitle(at)) {
			return this.#known(at, knownEnd, known.value);
		}
		return this.#adjective(at) ?? this.#title(at) ?? this.#other(at);
	}

	/** True where the run of name words is a thing's name ("Arden Science Fair", "Cyclone Ada"), or a currency ("US$"). */
	#isThing(at: number): boolean {
		const words = this.#words;
		const end = words.runEnd(at);
		const isDecree = words.lower(at) === 'executive' && words.lower(at + 1) === 'order';
		if (words.is(at, namedThing) || isDecree || words.text(end).startsWith('$')) {
			return true;
		}
		if (end - at < 2 || !words.is(end - 1, thingHead) || words.isGivenName(at)) {
			return false;
		}
		return !this.#hasTitle(at, end);
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

	#adjective(at: number): number | undefined {
		const match = nationality(this.#words.tokens, at);
		if (!match) {
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

	/** A name that no list knows. */
	#other(at: number): number {
		const words = this.#words;
		const end = this.#otherEnd(at);
		if (end > at + 2 && this.#isProfession(at)) {
			return at + 1;
		}
		if (isWork(words, at)) {
			return end;
		}
		const isTitled = this.#titled;
		const particles = isTitled ? at : this.#particlesBefore(at);
		if (particles < at && !words.isGivenName(at)) {
			return this.#name(particles, end, 'person', 5);
		}
		if (this.#isInitial(at) && end > at + 1 && !initial.test(words.text(end - 1))) {
			return this.#name(at, end, 'person', isTitled ? 12 : 5);
		}
		if (words.text(end) === 'administration') {
			return this.#name(at, end + 1, 'organisation', 20);
		}
		if (end > at + 2 && words.tokens.slice(at, end).some(({ text }) => text === '&')) {
			return this.#name(at, end, 'organisation', 8);
		}
		if (end === at + 1 && hasCapitalArticle(words.tokens, at)) {
			return this.#name(at, end, 'organisation', 8);
		}
		if (end === at + 1 && !words.isGivenName(at) && namesKind(words.tokens[at])) {
			return this.#name(at, end, undefined, 0);
		}
		if (words.isGivenName(at) || isTitled) {
			const weight = end - at > 1 ? 10 : 2;
			return this.#name(at, end, 'person', isTitled ? 12 : weight);
		}
		return this.#unknown(at, end);
	}

	/** "Toxicologist Ada Pike": what she is has a capital, at the beginning of a sentence for that alone. */
	#isProfession(at: number): boolean {
		const words = this.#words;
		return (
			!words.isGivenName(at) &&
			words.isGivenName(at + 1) &&
			professionEnding.test(words.lower(at)) &&
			words.isName(at + 2)
		);
	}

	/** Not "M." in "M.Sc." */
	#isInitial(at: number): boolean {
		const { tokens } = this.#words;
		return initial.test(this.#words.text(at)) && tokens[at]?.end !== tokens[at + 1]?.start;
	}

	/** Where the particles before a lone surname begin: "said van Arden". */
	#particlesBefore(at: number): number {
		let first = at;
		while (first > at - 3 && /^(?:van|von|ter|de|di|der|den)$/.test(this.#words.text(first - 1))) {
			first--;
		}
		return this.#words.text(first) === 'den' || this.#words.text(first) === 'der' ? at : first;
	}

	/** A name without a first name or title before it: a person's where it looks like one. */
	#unknown(at: number, end: number): number {
		const words = this.#words;
		const first = words.tokens[at];
		const last = words.tokens[end - 1];
		const isSingle = end === at + 1;
		if (end > at + 2 && words.is(end - 1, nameSuffix)) {
			return this.#name(at, end, 'person', 10);
		}
		const isSong = isSingle && words.is(at, leadingSurname);
		if (
			!first ||
			!last ||
			(thingHeads.has(last.lower) && !isSong) ||
			(isOtherProper(last) && !isAbbreviation(last))
		) {
			return end;
		}
		if (isDirection.test(first.lower) && !isSingle) {
			return this.#name(at, end, undefined, 0);
		}
		if (isOtherProper(first) && !isAbbreviation(first)) {
			return products.has(first.text) ? end : at + 1;
		}
		if (isSingle && isVersion(words, at)) {
			return end;
		}
		if (isSingle && placeEnding.test(first.text) && !words.isGivenName(at)) {
			return this.#name(at, end, 'place', 4);
		}
		if (isAbbreviation(first) || (isAbbreviation(last) && !last.text.endsWith('.'))) {
			return this.#name(at, end, 'organisation', isSingle ? 4 : 3);
		}
		if (!isSingle && stations.has(first.lower)) {
			return this.#name(at, end, 'organisation', 8);
		}
		if (isSingle && /^(?:North|South|East|West)$/.test(first.text)) {
			return this.#name(at, end, 'place', 4);
		}
		if (isSingle) {
			const isSurname = words.is(at, wellKnownSurname);
			return this.#name(at, end, isSurname ? 'person' : undefined, isSurname ? 4 : 0);
		}
		return this.#name(at, end, words.lower(at - 1) === 'the' ? 'organisation' : 'person', 2);
	}

	/** Where the name at `at` ends: before what begins something else, with its particles and its "Jr." */
	#otherEnd(at: number): number {
		const words = this.#words;
		let end = at + 1;
		while (end < at + longestName) {
			if (words.isName(end) && !this.#beginsNew(at, end)) {
				end++;
			} else {
				const next = this.#joinEnd(end);
				if (next === end || !words.isName(next)) {
					break;
				}
				end = next + 1;
			}
		}
		return words.is(end, nameSuffix) ? end + 1 : end;
	}

	/** Where the particles at `at`, three at most, or the "&" there end: "de la". */
	#joinEnd(at: number): number {
		const words = this.#words;
		let end = at;
		while (words.is(end, particle) && end < at + 3) {
			end++;
		}
		return end === at && words.text(at) === '&' ? at + 1 : end;
	}

	/** True where something new begins at `at` behind the words from `first` on. */
	#beginsNew(first: number, at: number): boolean {
		const words = this.#words;
		const mayBeKnown = !this.#titled && !words.isGivenName(first) && !words.is(first, leadingSurname);
		const isHill = words.text(at) === 'Hill';
		return words.beginsOther(at) || (mayBeKnown && !isHill && words.knownEnd(at) > at);
	}

	#name(first: number, last: number, type: EntityType | undefined, weight: number): number {
		this.#found.push({ kind: 'name', first, last, type, weight, known: undefined, titled: this.#titled });
		this.#titled = false;
		return last;
	}
}
