/** Cuts a run of capitalised words into the names, titles and adjectives that it is made of. */
import type { EntityType } from '../model/entity';
import type { Token } from '../text/tokens';
import { namedThings, thingHeads } from './commonWords.data';
import { type KnownName, knownName, nationality } from './gazetteer';
import { givenNames } from './givenNames.data';
import { leadingHeads, organisationHeads, possessiveHeads } from './organisations.data';
import { leadingPlaceHeads, placeHeads, placePrefixes } from './places.data';
import { nameSuffixes, particles, portfolios, titleModifiers, titleWords } from './titles.data';
import { type ArticleWords, isAbbreviation, isNameWord, isOtherProper, plain } from './words';

/** A name, from token `first` up to, not including, token `last`. */
export interface NameSegment {
	readonly kind: 'name';
	readonly first: number;
	readonly last: number;
	/** Absent where nothing in the name itself tells. */
	readonly type?: EntityType;
	/** How sure `type` is: 100 for a well-known name, 1 for a guess. */
	readonly weight: number;
	readonly known?: KnownName;
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

/** No name has more tokens: keeps the whole linear. */
const longest = 14;

export type Segment = NameSegment | AdjectiveSegment;

/** All segments of a sentence, in order. */
export function findSegments(tokens: readonly Token[], words: ArticleWords): Segment[] {
	return new SegmentReader(tokens, words).read();
}

class SegmentReader {
	readonly #tokens: readonly Token[];
	readonly #words: ArticleWords;
	readonly #found: Segment[] = [];
	/** True directly behind a title. */
	#titled = false;

	constructor(tokens: readonly Token[], words: ArticleWords) {
		this.#tokens = tokens;
		this.#words = words;
	}

	read(): Segment[] {
		let at = 0;
		while (at < this.#tokens.length) {
			const next = this.#isName(at) ? this.#step(at) : at;
			if (next === at) {
				this.#titled = titleWords.has(this.#lower(at));
				at++;
			} else {
				at = next;
			}
		}
		return this.#found;
	}

	/** Reads what begins at the name word `at` and returns where it ends. */
	#step(at: number): number {
		const known = knownName(this.#tokens, at);
		const knownEnd = at + (known?.count ?? 0);
		if (!known && this.#tokens[at]?.text === 'The') {
			return at + 1;
		}
		if (this.#tokens[knownEnd]?.text.startsWith('$') || namedThings.has(this.#lower(at))) {
			return Math.max(at + 1, this.#runEnd(at));
		}
		if (this.#isThing(at)) {
			return this.#runEnd(at);
		}
		const organisationEnd = this.#organisationEnd(at);
		if (organisationEnd > knownEnd) {
			return this.#name(at, organisationEnd, 'organisation', 20);
		}
		const placeEnd = this.#placeEnd(at, known?.value.type === 'place' ? knownEnd : at);
		if (placeEnd > knownEnd) {
			return this.#name(at, placeEnd, 'place', 15);
		}
		if (known && !this.#isPersonal(at, knownEnd)) {
			return this.#known(at, knownEnd, known.value);
		}
		const adjective = nationality(this.#tokens, at);
		if (adjective) {
			this.#found.push({
				kind: 'adjective',
				first: at,
				last: at + adjective.count,
				country: adjective.value,
			});
			return at + adjective.count;
		}
		if (/^(?:former|then|retired|late|acting|incoming|outgoing)$/.test(this.#lower(at))) {
			return at + 1;
		}
		return this.#title(at) ?? this.#other(at);
	}

	/** A well-known name, without its article ("The Times", but not "The Hague"). */
	#known(at: number, last: number, known: KnownName): number {
		const first = this.#tokens[at]?.text === 'The' && known.type === 'organisation' ? at + 1 : at;
		this.#found.push({ kind: 'name', first, last, type: known.type, weight: 100, known, titled: false });
		this.#titled = false;
		return last;
	}

	/** True where the run of name words at `at` ends in a word for a thing: "Arden Science Fair". */
	#isThing(at: number): boolean {
		const end = this.#runEnd(at);
		let title = at;
		while (title < end && !titleWords.has(this.#lower(title))) {
			title++;
		}
		return end - at > 1 && title === end && thingHeads.has(this.#lower(end - 1)) && !this.#isGivenName(at);
	}

	#runEnd(at: number): number {
		let end = at;
		while (end < at + longest && this.#isName(end)) {
			end++;
		}
		return end;
	}

	/** End of the title at `at`, "of State" included; `undefined` where there is none. */
	#title(at: number): number | undefined {
		let end = at;
		for (let next = at; titleWords.has(this.#lower(next)) || titleModifiers.has(this.#lower(next)); next++) {
			if (titleWords.has(this.#lower(next))) {
				end = next + 1;
			}
		}
		if (end === at || (end === at + 1 && this.#isGivenName(at))) {
			return undefined;
		}
		if (/^(?:of|for)$/.test(this.#lower(end)) && portfolios.has(this.#lower(end + 1))) {
			end++;
			while (
				portfolios.has(this.#lower(end)) ||
				(/^(?:and|&)$/.test(this.#lower(end)) && portfolios.has(this.#lower(end + 1)))
			) {
				end++;
			}
		}
		this.#titled = this.#isName(end);
		return end;
	}

	/** A name that no list knows: a person's where it looks like one. */
	#other(at: number): number {
		let end = at + 1;
		while (end < at + longest && this.#goesOn(end)) {
			end += this.#isName(end) ? 1 : 2;
		}
		if (nameSuffixes.has(this.#lower(end))) {
			end++;
		}
		const last = this.#lower(end - 1);
		const count = end - at;
		if (this.#lower(end) === 'administration' && !this.#isName(end)) {
			return this.#name(at, end + 1, 'organisation', 20);
		}
		if (this.#tokens.slice(at, end).some(({ text }) => text === '&')) {
			return this.#name(at, end, 'organisation', 8);
		}
		if (this.#isGivenName(at) || this.#titled) {
			return this.#name(at, end, 'person', this.#titled ? 12 : count > 1 ? 10 : 3);
		}
		const first = this.#tokens[at];
		if (!first || thingHeads.has(last) || (count === 1 && isOtherProper(first))) {
			return end;
		}
		if (isOtherProper(first) && !isAbbreviation(first)) {
			return at + 1;
		}
		const final = this.#tokens[end - 1];
		if (isAbbreviation(first) || (final && isAbbreviation(final) && !final.text.endsWith('.'))) {
			return this.#name(at, end, 'organisation', count === 1 ? 4 : 3);
		}
		if (count === 1) {
			return this.#name(at, end, undefined, 0);
		}
		return this.#name(at, end, this.#lower(at - 1) === 'the' ? 'organisation' : 'person', 2);
	}

	/** True where the name of a person goes on at `end`: with a name word or a particle before one. */
	#goesOn(end: number): boolean {
		if (this.#isName(end)) {
			return !this.#beginsOther(end);
		}
		return (
			particles.has(this.#lower(end)) &&
			this.#isName(end + 1) &&
			/^\p{Ll}/u.test(this.#tokens[end]?.text ?? '')
		);
	}

	/** True where a title, or something well known that is no part of a person's name, begins at `at`. */
	#beginsOther(at: number): boolean {
		const token = this.#tokens[at];
		const isPost = titleWords.has(this.#lower(at)) && this.#isName(at + 1);
		const isModified =
			titleModifiers.has(this.#lower(at)) && titleWords.has(this.#lower(at + 1)) && this.#isName(at + 1);
		const isTitle = (isPost || isModified) && !this.#isGivenName(at);
		return isTitle || (token !== undefined && isAbbreviation(token) && token.text.length > 2);
	}

	/**
	 * End of the organisation's name that begins at `at`; `at` where there is none.
	 * "Arden Steel Works Union", "Ministry of Trade and Industry", "Centre for a Better Arden".
	 */
	#organisationEnd(at: number): number {
		let end = at;
		let found = at;
		for (; end < at + longest && (this.#isName(end) || this.#joins(at, end)); end++) {
			const lower = this.#lower(end);
			if (
				end > at &&
				titleWords.has(lower) &&
				!organisationHeads.has(this.#lower(end + 1)) &&
				!this.#ofHead(at, end)
			) {
				break;
			}
			if (leadingHeads.has(lower) && this.#complementEnd(end) > end) {
				return this.#complementEnd(end);
			}
			if (
				end > at &&
				(organisationHeads.has(lower) || (lower === 'district' && this.#lower(end - 1) === 'school'))
			) {
				found = end + 1;
			}
		}
		return this.#isTitleRun(at, found) ? at : found;
	}

	/** True where a title, which is no part of the organisation's name, stands at the beginning of it. */
	#isTitleRun(at: number, end: number): boolean {
		return end > at && titleWords.has(this.#lower(at)) && !organisationHeads.has(this.#lower(at + 1));
	}

	#ofHead(at: number, end: number): boolean {
		return end > at && /^(?:general|chief|chiefs|director)$/.test(this.#lower(end));
	}

	/** Words inside an organisation's name that have no capital: "&", and the possessive of "People's". */
	#joins(at: number, index: number): boolean {
		if (index === at || !this.#isName(index + 1)) {
			return false;
		}
		const lower = this.#lower(index);
		return lower === '&' || (lower === "'s" && possessiveHeads.has(this.#lower(index - 1)));
	}

	/** End of "of Foreign Affairs", "for a New Arden" after the head at `head`; `head` where there is no such. */
	#complementEnd(head: number): number {
		let end = head + 1;
		const link = this.#lower(end);
		if (!/^(?:of|for|on|against)$/.test(link)) {
			return head;
		}
		end++;
		if (link === 'on' && knownName(this.#tokens, end)) {
			return head;
		}
		if (/^(?:the|a|an)$/.test(this.#lower(end)) && !this.#isName(end)) {
			end++;
		}
		if (!this.#isName(end)) {
			return head;
		}
		for (;;) {
			while (end < head + longest && this.#isName(end) && !this.#beginsOther(end)) {
				end++;
			}
			const lower = this.#lower(end);
			if (
				/^(?:and|&|of|for)$/.test(lower) &&
				this.#isName(end + 1) &&
				!(lower === 'and' && this.#standsAlone(end + 1))
			) {
				end++;
			} else {
				return end;
			}
		}
	}

	/** True where what begins at `at` is a name of its own, not the rest of one. */
	#standsAlone(at: number): boolean {
		const known = knownName(this.#tokens, at);
		return (
			known !== undefined ||
			this.#isGivenName(at) ||
			this.#organisationEnd(at) > at ||
			this.#tokens[at]?.text === 'The'
		);
	}

	/** End of a place's name that begins at `at`, a well-known one up to `known`; `at` where there is none. */
	#placeEnd(at: number, known: number): number {
		if (leadingPlaceHeads.has(this.#lower(at)) && this.#lower(at + 1) === 'of' && this.#isName(at + 2)) {
			let end = at + 3;
			while (end < at + longest && this.#isName(end) && !this.#beginsOther(end)) {
				end++;
			}
			return end;
		}
		if (known > at && /^(?:north|south|east|west|central)$/.test(this.#lower(known)) && this.#isName(known)) {
			return known + 1;
		}
		let found = at;
		for (
			let end = at;
			end < at + longest && this.#isName(end) && !(end > at && this.#beginsOther(end));
			end++
		) {
			if (end > at && placeHeads.has(this.#lower(end))) {
				found = end + 1;
			}
		}
		return found > at || nationality(this.#tokens, at) ? found : this.#prefixedEnd(at);
	}

	/** End of "Mount Arden", "East Port Arden"; `at` where there is no such. */
	#prefixedEnd(at: number): number {
		const isPrefix = placePrefixes.has(this.#lower(at));
		const known = knownName(this.#tokens, at + 1);
		if (!isPrefix || !this.#isName(at + 1) || (known && known.value.type !== 'place')) {
			return at;
		}
		return this.#isGivenName(at + 1) || this.#isTitled(at + 1) ? at : at + 1 + (known?.count ?? 1);
	}

	#isTitled(at: number): boolean {
		return (
			titleWords.has(this.#lower(at)) ||
			titleModifiers.has(this.#lower(at)) ||
			nationality(this.#tokens, at) !== undefined
		);
	}

	/** True where the well-known name up to `end` is a person's here: "Jordan Pike", "President Washington". */
	#isPersonal(at: number, end: number): boolean {
		if (end - at > 1) {
			return false;
		}
		const next = this.#tokens[end];
		const isFirstName =
			this.#isGivenName(at) && next !== undefined && this.#isName(end) && !this.#isTitled(end);
		return isFirstName;
	}

	#isGivenName(at: number): boolean {
		return givenNames.has(this.#tokens[at]?.text ?? '');
	}

	#isName(at: number): boolean {
		const token = this.#tokens[at];
		const isOrdinal =
			/^\d+(?:st|nd|rd|th)$/.test(token?.lower ?? '') && organisationHeads.has(this.#lower(at + 1));
		return isOrdinal || isNameWord(this.#tokens, at, this.#words);
	}

	#lower(at: number): string {
		const token = this.#tokens[at];
		return token ? plain(token) : '';
	}

	#name(first: number, last: number, type: EntityType | undefined, weight: number): number {
		this.#found.push({ kind: 'name', first, last, weight, titled: this.#titled, ...(type && { type }) });
		this.#titled = false;
		return last;
	}
}
