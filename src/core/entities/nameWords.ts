/** The words of one sentence, asked what each of them can be in a name. Places are token indexes. */
import { type Token, textAt } from '../text/tokens';
import { WordFacts } from '../text/wordFacts';
import { knownName, nationality } from './gazetteer';
import {
	abbreviation,
	capitalised,
	givenName,
	link,
	ordinal,
	organisationHead,
	plain,
	portfolio,
	title,
	titleModifier,
} from './nameTraits';
import { type ArticleWords, isNameWord } from './nameWord';
import type { Words } from './words';

/** No name has more tokens: keeps every search linear. */
export const longestName = 14;

/** Flags besides those of the words: whether a word has been asked if it is part of a name, and whether it is. */
const asked = 1 << 30;
const named = 1 << 31;

const plainWords = new WordFacts(plain);

export class NameWords {
	readonly tokens: readonly Token[];
	readonly #article: ArticleWords;
	readonly #dateline: number;
	/** With what `isName` has answered. */
	readonly #traits: number[];

	constructor({ tokens, traits, dateline }: Words, article: ArticleWords) {
		this.tokens = tokens;
		this.#dateline = dateline;
		this.#article = article;
		this.#traits = [...traits];
	}

	/** True where the word has the trait, or one of several. Nothing has one outside the sentence. */
	is(at: number, traits: number): boolean {
		return at >= 0 && at < this.#traits.length && ((this.#traits[at] ?? 0) & traits) !== 0;
	}

	/** True where the word may be part of a name; an ordinal may before an organisation's head ("12th Brigade"). */
	isName(at: number): boolean {
		if (!this.is(at, capitalised | ordinal)) {
			return false;
		}
		if (!this.is(at, asked)) {
			const traits = this.#traits[at] ?? 0;
			this.#traits[at] = traits | asked | (this.#findName(at) ? named : 0);
		}
		return this.is(at, named);
	}

	#findName(at: number): boolean {
		const isOrdinal = this.is(at, ordinal) && this.is(at + 1, organisationHead);
		return isOrdinal || isNameWord(this.tokens, at, this.#article, this.#dateline);
	}

	/** True where the article has the word without a capital too. */
	isSmall(at: number): boolean {
		return this.#article.small.has(this.lower(at));
	}

	/** True where the article has the word with a capital that no sentence demands. */
	isCapital(at: number): boolean {
		return this.#article.capital.has(this.text(at));
	}

	/** '' outside the sentence. Without the full stop of an abbreviation. */
	lower(at: number): string {
		const token = at < 0 ? undefined : this.tokens[at];
		return token ? plainWords.of(token.word) : '';
	}

	/** '' outside the sentence. */
	text(at: number): string {
		return textAt(this.tokens, at);
	}

	isTitle(at: number): boolean {
		return this.is(at, title);
	}

	isGivenName(at: number): boolean {
		return this.is(at, givenName);
	}

	/** End of the run of name words that begins at `at`. */
	runEnd(at: number): number {
		let end = at;
		while (end < at + longestName && this.isName(end)) {
			end++;
		}
		return end;
	}

	/** True where a title before a name, or an abbreviation, begins, and with it something new. */
	beginsOther(at: number): boolean {
		if (this.is(at, abbreviation) && this.text(at).length > 2) {
			return true;
		}
		if (this.isMember(at)) {
			return true;
		}
		const isOffice = this.is(at + 2, portfolio) && this.is(at + 1, link);
		const isPost = this.isTitle(at) && (isOffice || this.isName(at + 1));
		const isModified = this.is(at, titleModifier) && this.isTitle(at + 1) && this.isName(at + 1);
		return (isPost || isModified) && !this.isGivenName(at);
	}

	/** True where "Member of Parliament" begins, before a name or alone. */
	isMember(at: number): boolean {
		return (
			this.lower(at) === 'member' &&
			this.lower(at + 1) === 'of' &&
			/^(?:parliament|congress)$/.test(this.lower(at + 2))
		);
	}

	/** True where a title or an adjective of nationality begins. */
	beginsTitle(at: number): boolean {
		return this.is(at, title | titleModifier) || nationality(this.tokens, at) !== undefined;
	}

	/** End of the well-known name at `at`; `at` where there is none. */
	knownEnd(at: number): number {
		return at + (knownName(this.tokens, at)?.count ?? 0);
	}
}
