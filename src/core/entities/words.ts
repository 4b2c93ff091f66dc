/** The sentences of an article as the search for names reads them: in tokens, with what their capitals are worth. */
import type { Sentence } from '../model/article';
import { type Token, tokenise } from '../text/tokens';
import { compoundEndings } from './commonWords.data';
import { knownName, nationality } from './gazetteer';
import { type ArticleWords, opensSentence } from './nameWord';
import { wellKnownSurnames } from './surnames.data';
import { isCapitalised } from './wordShapes';

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

/** "France-Chile" and "Lima-backed" are several words where the first is a place's name or adjective. */
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
