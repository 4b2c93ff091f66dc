/** Which words may be part of a name, in themselves and at their place in a sentence. */
import type { Sentence } from '../model/article';
import { sentenceStarters } from '../text/abbreviations.data';
import { type Token, tokenise } from '../text/tokens';
import {
	calendarWords,
	compoundEndings,
	functionWords,
	openingWords,
	otherProperWords,
	stateAbbreviations,
} from './commonWords.data';
import { knownName, nationality } from './gazetteer';
import { givenNames } from './givenNames.data';
import { wellKnownSurnames } from './surnames.data';
import { titleWords } from './titles.data';

/** The words of an article as far as they tell names from other words. */
export interface ArticleWords {
	/** Words that occur without a capital. */
	readonly small: ReadonlySet<string>;
	/** Words, as they are written, that occur with a capital where a sentence does not demand one. */
	readonly capital: ReadonlySet<string>;
}

/** A sentence and its tokens. */
export interface Words {
	readonly sentence: Sentence;
	readonly tokens: readonly Token[];
	/** True where most words have a capital, as in English headlines: there it tells nothing. */
	readonly isTitleCase: boolean;
}

/** `opensLine`: true where the sentence is the first of its line, and may begin with a dateline. */
export function readWords(text: string, sentence: Sentence, opensLine: boolean): Words {
	const all = tokenise(text, sentence).flatMap(splitCompound);
	const tokens = opensLine ? withoutDatelineCapitals(all) : all;
	return { sentence, tokens, isTitleCase: isTitleCase(tokens, sentence.role === 'heading') };
}

/** In a heading one word tells; elsewhere only a long run does, as in a list of works, or capitals throughout. */
function isTitleCase(tokens: readonly Token[], isHeading: boolean): boolean {
	const long = tokens.filter(({ kind, text }, index) => index > 0 && kind === 'word' && text.length > 3);
	const capitals = long.filter(isCapitalised).length;
	const isShouted = !tokens.some(({ text }) => /\p{Ll}/u.test(text));
	return isShouted || (long.length >= (isHeading ? 1 : 7) && capitals * 10 >= long.length * 8);
}

/** "China-Russia" and "Beijing-backed" are several words where the first is a place's name or adjective. */
function splitCompound(token: Token): Token[] {
	const at = token.text.search(/[-–‐]/);
	if (token.kind !== 'word' || at <= 0 || knownName([token], 0) || token.text.length > 60) {
		return [token];
	}
	const first = part(token, 0, at);
	const rest = part(token, at + 1, token.text.length);
	const isPlace = knownName([first], 0)?.value.type === 'place';
	const isAdjective = nationality([first], 0) !== undefined && /^\p{Ll}/u.test(rest.text);
	const isPair = wellKnownSurnames.has(first.text) && wellKnownSurnames.has(rest.text);
	const isCompound = isPair || (isCapitalised(first) && compoundEndings.has(rest.text));
	const hyphen: Token = { ...part(token, at, at + 1), kind: 'punctuation' };
	return isPlace || isAdjective || isCompound ? [first, hyphen, ...splitCompound(rest)] : [token];
}

function part({ start, text, lower, kind }: Token, from: number, to: number): Token {
	return {
		start: start + from,
		end: start + to,
		text: text.slice(from, to),
		lower: lower.slice(from, to),
		kind,
	};
}

/** "PORT ARDEN, Ardenia (Reuters) -": the capitals of a dateline's place are taken for "Port Arden". */
function withoutDatelineCapitals(tokens: readonly Token[]): Token[] {
	const dash = tokens.slice(0, 14).findIndex(({ text }) => /^(?:[–—-]|--)$/.test(text));
	if (dash < 1 || !/^\p{Lu}{3,}$/u.test(tokens[0]?.text ?? '')) {
		return [...tokens];
	}
	return tokens.map((token, index) => {
		const isShouted = index < dash && /^\p{Lu}{3,}$/u.test(token.text) && knownName([token], 0) === undefined;
		return isShouted ? { ...token, text: token.text.charAt(0) + token.text.slice(1).toLowerCase() } : token;
	});
}

export function articleWords(sentences: readonly Words[]): ArticleWords {
	const small = new Set<string>();
	const capital = new Set<string>();
	for (const { tokens, isTitleCase } of sentences) {
		tokens.forEach((token, index) => {
			if (token.kind === 'word' && !isCapitalised(token)) {
				small.add(token.lower);
			} else if (!isTitleCase && token.kind === 'word' && !opensSentence(tokens, index)) {
				capital.add(token.text);
			}
		});
	}
	return { small, capital };
}

/** Participles, adverbs and groups of people: at a sentence's beginning hardly ever a name. */
const commonEnding = /^\p{Lu}\p{Ll}{2,}(?:ing|ly|ers|ors|ists|ants|ents|ians|ees|men|women|ies|ions|ments)$/u;

/** "Arden", "al-Amri", "iPhone". */
export function isCapitalised({ text, kind }: Token): boolean {
	return (
		kind === 'word' &&
		/^(?:\p{Lu}|(?:al|el|as|an|ad|ash|bin|d|de|von)[-'’]\p{Lu}|\p{Ll}{1,5}\p{Lu}\p{Ll})/u.test(text)
	);
}

/** "NATO", "RFE/RL", "U.S."; not "A". */
export function isAbbreviation({ text }: Token): boolean {
	return /^\p{Lu}[\p{Lu}\d&/.+-]+$/u.test(text) && text.length <= 8;
}

/** True at a sentence's first word and where another may begin within it: after a quote mark, colon or bullet. */
export function opensSentence(tokens: readonly Token[], at: number): boolean {
	for (let index = at - 1; index >= 0; index--) {
		const before = tokens[index];
		if (before?.kind !== 'punctuation') {
			return before?.kind === 'number' && index === 0;
		}
		const isOpening = before.end === tokens[index + 1]?.start;
		if (/^[:;.?!•*…“‘«]/.test(before.text) || (isOpening && /^["']/.test(before.text))) {
			return true;
		}
		if (!/^(?:[([—–-]|--)/.test(before.text)) {
			return false;
		}
	}
	return true;
}

/** True where the capitalised token may be part of a name. */
export function isNameWord(tokens: readonly Token[], at: number, words: ArticleWords): boolean {
	const token = tokens[at];
	if (!token || !isCapitalised(token) || isPrefixed(token) || isHandle(tokens, at) || isState(tokens, at)) {
		return false;
	}
	if (calendarWords.has(token.lower)) {
		return givenNames.has(tokens[at - 1]?.text ?? '');
	}
	const known = knownName(tokens, at);
	if (isAbbreviation(token)) {
		return known !== undefined || !isEmphasis(tokens, at, words);
	}
	if ((known?.count ?? 0) > 1 || nationality(tokens, at)) {
		return true;
	}
	if (!opensSentence(tokens, at)) {
		return !functionWords.has(token.lower) || endsName(tokens, at);
	}
	return opensWithName(tokens, at, words, known !== undefined);
}

/** A surname that is a word like "To" or "Or" stands directly behind a first name, and nothing more of a name behind it. */
function endsName(tokens: readonly Token[], at: number): boolean {
	const next = tokens[at + 1];
	return givenNames.has(tokens[at - 1]?.text ?? '') && !(next && isCapitalised(next));
}

/** An ordinary word in capitals ("NEVER"), unless it begins a name ("FIRST Arden"), or one of several in capitals. */
function isEmphasis(tokens: readonly Token[], at: number, words: ArticleWords): boolean {
	const lower = tokens[at]?.lower ?? '';
	const next = tokens[at + 1];
	const goesOn = next !== undefined && isCapitalised(next) && !isAbbreviation(next);
	const isShouted = [tokens[at - 1], next].some(
		other => other !== undefined && /^\p{Lu}{4,}$/u.test(other.text),
	);
	return (
		isShouted || openingWords.has(lower) || sentenceStarters.has(lower) || (words.small.has(lower) && !goesOn)
	);
}

/** A sentence's first word has a capital anyway: it takes more to make it a name. */
function opensWithName(tokens: readonly Token[], at: number, words: ArticleWords, isKnown: boolean): boolean {
	const token = tokens[at];
	const next = tokens[at + 1];
	if (!token) {
		return false;
	}
	const isFirstName = givenNames.has(token.text) || titleWords.has(plain(token));
	const isNamed = isFirstName && next !== undefined && isCapitalised(next);
	if (isNamed || sentenceStarters.has(token.lower) || openingWords.has(token.lower)) {
		return isNamed;
	}
	if (isKnown || words.capital.has(token.text) || isHyphenated(token)) {
		return true;
	}
	return !words.small.has(token.lower) && !commonEnding.test(token.text);
}

/** A token in lower case without the full stop of an abbreviation: "mr". */
export function plain({ lower }: Token): string {
	return lower.endsWith('.') && lower.indexOf('.') === lower.length - 1 ? lower.slice(0, -1) : lower;
}

/** "I'm", "Pro-Arden", "T-shirt", "R-Tex": no names in spite of their capital. */
function isPrefixed({ text }: Token): boolean {
	return (
		/^(?:I|It|He|She|We|You|They|That|There|What|Who|Let|Don|Can|Won)(?:['’]\p{Ll}|$)/u.test(text) ||
		/^[RDI]-\p{Lu}/u.test(text) ||
		/^\p{Lu}-\p{Ll}/u.test(text) ||
		/^(?:Pro|Anti|Non|Ex|Pre|Post|Mid|Self|Semi|Multi|Inter|Trans|Un|Re)-/.test(text)
	);
}

/** The state of a member of parliament or a town: "Mass." */
function isState(tokens: readonly Token[], at: number): boolean {
	return tokens[at + 1]?.text === '.' && stateAbbreviations.has(tokens[at]?.lower ?? '');
}

/** "@ada", "#arden". */
function isHandle(tokens: readonly Token[], at: number): boolean {
	const before = tokens[at - 1];
	return before !== undefined && /[@#]$/.test(before.text) && before.end === tokens[at]?.start;
}

function isHyphenated({ text }: Token): boolean {
	return /\p{L}-\p{Lu}/u.test(text);
}

/** True for a word that names nobody though it has a capital: a faith, a language, "African-American", a letter. */
export function isOtherProper(token: Token): boolean {
	const parts = token.lower.length > 60 ? [] : token.lower.split('-');
	return (
		/^\p{L}\.?$/u.test(token.text) ||
		parts.some(word => otherProperWords.has(word)) ||
		(parts.length > 1 && isNationality(token.text.split('-')))
	);
}

function isNationality(parts: readonly string[]): boolean {
	return parts.some(part => nationality(tokenise(part), 0) !== undefined);
}
