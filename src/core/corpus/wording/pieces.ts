/** The words of a stretch, each with what it is: name, act, number, date, other content, or grammar. */
import type { Span } from '../../model/span';
import type { Token } from '../../text/tokens';
import { remembering } from '../recent';
import { functionWords, months, negations, passiveForms, titles, weekdays } from './functionWords.data';
import { isYear, quantityAt } from './quantities';
import { stem } from './stem';
import { thingOf } from './things';

interface AtToken {
	/** In lower case, with straight apostrophes. */
	readonly lower: string;
}

export type Piece = AtToken &
	(
		| { readonly kind: 'word'; readonly values: readonly string[]; readonly words: readonly string[] }
		| {
				readonly kind: 'name';
				readonly values: readonly string[];
				/** As people write the values, in the same order. */
				readonly words: readonly string[];
				readonly person: boolean;
		  }
		| { readonly kind: 'quantity'; readonly unit: string; readonly value: string; readonly rough: boolean }
		| { readonly kind: 'time'; readonly unit: string; readonly value: string }
		| { readonly kind: 'function' | 'break' }
	);

/** A named place in the text, with what it is called over all articles. */
export interface KnownMention extends Span {
	readonly terms: readonly string[];
	/** As people write the terms, in the same order. */
	readonly words: readonly string[];
	readonly person: boolean;
}

/**
 * `tokens` of the stretch in order, `mentions` of its article by start offset. A capital inside a sentence is taken for
 * a name where `isFirst` says that it does not begin the sentence.
 */
export function readPieces(
	tokens: readonly Token[],
	mentions: ReadonlyMap<number, KnownMention>,
	isFirst: (token: Token) => boolean,
): Piece[] {
	const lower = tokens.map(token => token.lower);
	const pieces: Piece[] = [];
	for (let at = 0; at < tokens.length; ) {
		const token = tokens[at];
		if (token === undefined) {
			break;
		}
		const mention = mentions.get(token.start);
		if (mention !== undefined && mention.terms.length > 0) {
			const { terms: values, words, person } = mention;
			pieces.push({ kind: 'name', lower: token.lower, values, words, person });
			at = after(tokens, at, mention.end);
			continue;
		}
		const quantity = quantityAt(lower, at);
		if (quantity === undefined) {
			pieces.push(wordPiece(token, isFirst(token)));
			at += 1;
		} else {
			if (isDayOfMonth(lower, at)) {
				// Which day it was is told too seldom, and of too many things, to tell claims apart.
				pieces.push({ kind: 'function', lower: token.lower });
				at += 1;
				continue;
			}
			const { unit, value, rough } = quantity;
			pieces.push(
				isYear(quantity)
					? { kind: 'time', lower: token.lower, unit: 'year', value }
					: { kind: 'quantity', lower: token.lower, unit, value, rough },
			);
			at += quantity.words;
		}
	}
	return pieces;
}

function isDayOfMonth(lower: readonly string[], at: number): boolean {
	return months.has(lower[at - 1] ?? '') || months.has(lower[at + 1] ?? '');
}

function wordPiece(token: Token, isFirst: boolean): Piece {
	const { lower, kind, text } = token;
	if (kind === 'punctuation') {
		return { kind: /^[,;:()—–-]/.test(text) ? 'break' : 'function', lower };
	}
	const capital = /^\p{Lu}/u.test(text);
	if (capital && weekdays.has(lower)) {
		return { kind: 'time', lower, unit: 'weekday', value: lower };
	}
	if (capital && !isFirst && months.has(lower)) {
		return { kind: 'time', lower, unit: 'month', value: lower };
	}
	if (
		functionWords.has(lower) ||
		negations.has(lower) ||
		passiveForms.has(lower) ||
		lower.replace(/\.$/, '').length < 2 ||
		stem(lower).length < 2
	) {
		return { kind: 'function', lower };
	}
	const isName = capital && (isFirst ? isPeople(lower) : !titles.has(lower));
	return isName
		? { kind: 'name', lower, values: [nameTerm(lower)], words: [text], person: false }
		: { kind: 'word', lower, values: [thingOf(stem(lower))], words: [lower] };
}

/** "Morvian" is of Morvia and "Kesturan" of Kestura, also where no list knows them. */
const demonym = /(?<=[a-z]{3}i?)ans?$/;

/** Stem of a word of a name; `lower` in lower case. */
export function nameTerm(lower: string): string {
	return stem(lower.replace(demonym, 'a'));
}

/** "Morvian troops" at the start of a sentence; not "Politicians". */
function isPeople(lower: string): boolean {
	return /(?<=[a-z]{3})ians?$/.test(lower) && !callings.test(lower);
}

const callings =
	/(?:ic|il|or|rar|sid|ard|med|guard|ed|det|nar|hemat|grar|tor|ment|pedestr|custod|equestr|vegetar|humanitar|champ)ians?$/;

/** The first token at or behind `end`; at least one on. */
function after(tokens: readonly Token[], at: number, end: number): number {
	let next = at + 1;
	while (next < tokens.length && (tokens[next]?.start ?? end) < end) {
		next += 1;
	}
	return next;
}

/** The words of a name that are no grammar. */
export const wordsOfName = remembering((name): readonly string[] =>
	(name.replaceAll('’', "'").match(/[\p{L}\d][\p{L}\d'.-]*/gu) ?? [])
		.map(word => word.replace(/(?:\.|'s?)$/, ''))
		.filter(word => !functionWords.has(word.toLowerCase())),
);

/** Terms of a name: stems of its words. */
export const termsOfName = remembering((name): readonly string[] =>
	wordsOfName(name).map(word => nameTerm(word.toLowerCase())),
);
