/** Words, numbers and punctuation of a text. */
import type { Span } from '../model/span';
import { leadingAbbreviations } from './abbreviations.data';
import { TokenEnds } from './tokenEnds';
import { WordFacts } from './wordFacts';
import { plainWordAt, type Word, wordAt } from './words';

/** A word at its place. What it shares with all words of its spelling is kept only once. */
export class Token implements Span {
	readonly start: number;
	readonly end: number;
	readonly word: Word;

	constructor(word: Word, start: number) {
		this.start = start;
		this.end = start + word.length;
		this.word = word;
	}

	/** As it stands in the text, without what nobody sees. */
	get text(): string {
		return this.word.text;
	}

	/** In lower case, with straight apostrophes. */
	get lower(): string {
		return this.word.lower;
	}

	/** A `word` has a letter in it ("501st", "U.S."); a run of dots or hyphens is one `punctuation`. */
	get kind(): Word['kind'] {
		return this.word.kind;
	}
}

/** True for "Mr" and for an initial, whose full stop is their own. "I" is taken for the pronoun. */
const takesFullStop = new WordFacts(
	({ text, lower, kind }) =>
		kind === 'word' && (leadingAbbreviations.has(lower) || /^(?!I$)\p{Lu}$/u.test(text)),
);

/** The tokens of `text`, or of the part of it in `span`, in order. White space and what nobody sees between words belongs to none. */
export function tokenise(text: string, span: Span = { start: 0, end: text.length }): Token[] {
	const tokens: Token[] = [];
	const ends = new TokenEnds(text, span);
	let before: Token | undefined;
	for (let start = ends.nextVisible(span.start); start < span.end; ) {
		const plain = plainWordAt(text, start, span.end);
		if (plain !== undefined) {
			before = new Token(plain, start);
			tokens.push(before);
			start = ends.nextVisible(before.end);
			continue;
		}
		const end = ends.endOf(start);
		const word = wordAt(text, start, end);
		if (word.text === '.' && before?.end === start && takesFullStop.of(before.word)) {
			before = new Token(wordAt(text, before.start, end), before.start);
			tokens[tokens.length - 1] = before;
		} else {
			before = new Token(word, start);
			tokens.push(before);
		}
		start = ends.nextVisible(end);
	}
	return tokens;
}

/**
 * Text of a token, in lower case; '' beyond the ends. Here and below an index before the first is told apart at once: the
 * engine is slow at looking for it.
 */
export function lowerAt(tokens: readonly Token[], at: number): string {
	return at < 0 ? '' : (tokens[at]?.lower ?? '');
}

/** Text of a token as it is written; '' beyond the ends. */
export function textAt(tokens: readonly Token[], at: number): string {
	return at < 0 ? '' : (tokens[at]?.text ?? '');
}
