/** The words of one sentence, asked what each of them can be in a name. Places are token indexes. */
import type { Token } from '../text/tokens';
import { WordFacts } from '../text/words';
import { knownName, nationality } from './gazetteer';
import { givenNames } from './givenNames.data';
import { type ArticleWords, isNameWord } from './nameWord';
import { organisationHeads } from './organisations.data';
import { portfolios, titleModifiers, titleWords } from './titles.data';
import { isAbbreviation, isCapitalised, plain } from './wordShapes';

/** No name has more tokens: keeps every search linear. */
export const longestName = 14;

const plainWords = new WordFacts(plain);
const titles = new WordFacts(word => titleWords.has(plain(word)));
const ordinals = new WordFacts(({ lower }) => /^\d+(?:st|nd|rd|th)$/.test(lower));

export class NameWords {
	readonly tokens: readonly Token[];
	readonly #article: ArticleWords;
	/** What `isName` has answered. */
	readonly #names: (boolean | undefined)[] = [];

	constructor(tokens: readonly Token[], article: ArticleWords) {
		this.tokens = tokens;
		this.#article = article;
	}

	/** True where the word may be part of a name; an ordinal may before an organisation's head ("12th Brigade"). */
	isName(at: number): boolean {
		const token = this.tokens[at];
		if (token === undefined || !(isCapitalised(token) || ordinals.of(token.word))) {
			return false;
		}
		const isName = this.#names[at] ?? this.#findName(token, at);
		this.#names[at] = isName;
		return isName;
	}

	#findName(token: Token, at: number): boolean {
		const isOrdinal = ordinals.of(token.word) && organisationHeads.has(this.lower(at + 1));
		return isOrdinal || isNameWord(this.tokens, at, this.#article);
	}

	/** '' outside the sentence. Without the full stop of an abbreviation. */
	lower(at: number): string {
		const token = this.tokens[at];
		return token ? plainWords.of(token.word) : '';
	}

	/** '' outside the sentence. */
	text(at: number): string {
		return this.tokens[at]?.text ?? '';
	}

	isTitle(at: number): boolean {
		const token = this.tokens[at];
		return token !== undefined && titles.of(token.word);
	}

	isGivenName(at: number): boolean {
		return givenNames.has(this.text(at));
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
		const isOffice = portfolios.has(this.lower(at + 2)) && /^(?:of|for)$/.test(this.lower(at + 1));
		const isPost = this.isTitle(at) && (isOffice || this.isName(at + 1));
		const isModified = titleModifiers.has(this.lower(at)) && this.isTitle(at + 1) && this.isName(at + 1);
		const token = this.tokens[at];
		const isShort = token !== undefined && isAbbreviation(token) && token.text.length > 2;
		return isShort || ((isPost || isModified) && !this.isGivenName(at));
	}

	/** True where a title or an adjective of nationality begins. */
	beginsTitle(at: number): boolean {
		const lower = this.lower(at);
		return this.isTitle(at) || titleModifiers.has(lower) || nationality(this.tokens, at) !== undefined;
	}

	/** End of the well-known name at `at`; `at` where there is none. */
	knownEnd(at: number): number {
		return at + (knownName(this.tokens, at)?.count ?? 0);
	}
}
