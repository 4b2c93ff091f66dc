/** The sentences of an article as the search for names reads them: in tokens, with what their capitals are worth. */
import type { Sentence } from '../model/article';
import { sentenceStarters } from '../text/abbreviations.data';
import { Token, textAt } from '../text/tokens';
import { WordFacts, WordMarks } from '../text/wordFacts';
import { type Word, wordOf, wordOfKind } from '../text/words';
import { compoundEndings, functionWords } from './commonWords.data';
import { datelineEnd, isShouting } from './datelines';
import { knownName, nationality } from './gazetteer';
import { capitalised, nameTraits } from './nameTraits';
import { type ArticleWords, opensSentence } from './nameWord';
import { wellKnownSurnames } from './surnames.data';
import { isCapitalised } from './wordShapes';

/** A sentence and its tokens. */
export interface Words {
	readonly sentence: Sentence;
	readonly tokens: readonly Token[];
	/** One a token; see `nameTraits.ts`. */
	readonly traits: readonly number[];
	/** True where most words have a capital, as in English headlines: there it tells nothing. */
	readonly isTitleCase: boolean;
	/** Index of the dash behind the dateline that it begins with; -1 for none. */
	readonly dateline: number;
}

/** `tokens` are those of the sentence; `opensLine`: it is the first of its line, and may begin with a dateline. */
export function readWords(sentence: Sentence, tokens: readonly Token[], opensLine: boolean): Words {
	const whole = splitCompounds(tokens);
	const dateline = opensLine ? datelineEnd(whole) : -1;
	const words = withoutDatelineCapitals(whole, dateline);
	const traits = words.map(({ word }) => nameTraits.of(word));
	const inTitleCase = isTitleCase(words, sentence.role === 'heading');
	return { sentence, tokens: words, traits, isTitleCase: inTitleCase, dateline };
}

/** In a heading one word tells; elsewhere only a long run does, as in a list of works, or capitals throughout. */
function isTitleCase(tokens: readonly Token[], isHeading: boolean): boolean {
	let long = 0;
	let capitals = 0;
	let isShouted = true;
	let isFirst = true;
	const isProse = !isHeading && tokens.at(-1)?.text === '.';
	for (const token of tokens) {
		const { word } = token;
		isShouted &&= !withSmallLetter.of(word);
		const isCapital = isCapitalised(token);
		// "Secretary of State Ada Moor met Foreign Minister Bo Lund."
		if (isProse && !isShouted && !isCapital && word.kind === 'word' && !staysSmall(word)) {
			return false;
		}
		if (!isFirst && word.kind === 'word' && word.text.length > 3) {
			long++;
			capitals += isCapital ? 1 : 0;
			if (!isShouted && (long - capitals) * 10 > tokens.length * 2) {
				return false;
			}
		}
		isFirst = false;
	}
	return isShouted || (long >= (isHeading ? 1 : 7) && capitals * 10 >= long * 8);
}

/** What keeps its small letter between capitals: "of", "against". */
function staysSmall({ text, lower }: Word): boolean {
	return text.length < 3 || functionWords.has(lower) || sentenceStarters.has(lower) || smallWords.has(lower);
}

const smallWords: ReadonlySet<string> = new Set(
	'against amid onto upon behind across along toward towards through past'.split(' '),
);

const withSmallLetter = new WordFacts(({ text }) => /\p{Ll}/u.test(text));

/** As a text is read for names: "Lima-Arden Fund" is four words where Lima is a known place. */
export function splitCompounds(tokens: readonly Token[]): readonly Token[] {
	return tokens.some(({ word }) => compounds.of(word) !== undefined) ? tokens.flatMap(splitCompound) : tokens;
}

function splitCompound(token: Token): Token[] {
	let { start } = token;
	return (compounds.of(token.word) ?? [token.word]).map(word => {
		const part = new Token(word, start);
		start = part.end;
		return part;
	});
}

/** "LIMA/ARDEN": a dateline of two towns. */
const twoTowns = /^(\p{Lu}{4,})\/(\p{Lu}{4,})$/u;

/** "France-Chile" and "Lima-backed" are several words where the first is a place's name or adjective; else absent. */
const compounds = new WordFacts(partsOf);

function partsOf(word: Word): readonly Word[] | undefined {
	const { text, kind, length } = word;
	if (text.search(/[-–‐/]/) < 0) {
		return undefined;
	}
	const towns = text.length > 60 || length > text.length ? null : twoTowns.exec(text);
	if (towns !== null) {
		return [wordOfKind(towns[1] ?? '', kind), wordOf('/'), wordOfKind(towns[2] ?? '', kind)];
	}
	const dash = text.search(/[-–‐]/);
	if (
		kind !== 'word' ||
		dash <= 0 ||
		text.length > 60 ||
		length > text.length ||
		knownName([new Token(word, 0)], 0)
	) {
		return undefined;
	}
	const first = wordOfKind(text.slice(0, dash), kind);
	const rest = wordOfKind(text.slice(dash + 1), kind);
	const alone = [new Token(first, 0)];
	const isPlace = knownName(alone, 0)?.value.type === 'place';
	const isAdjective = nationality(alone, 0) !== undefined && /^\p{Ll}/u.test(rest.text);
	const isPair = wellKnownSurnames.has(first.text) && wellKnownSurnames.has(rest.text);
	const isCompound = isPair || (isCapitalised(new Token(first, 0)) && compoundEndings.has(rest.text));
	const hyphen = wordOf(text.charAt(dash));
	return isPlace || isAdjective || isCompound ? [first, hyphen, ...(partsOf(rest) ?? [rest])] : undefined;
}

/** The capitals of a dateline's place are taken for "Port Arden". */
function withoutDatelineCapitals(tokens: readonly Token[], dateline: number): readonly Token[] {
	return dateline < 0
		? tokens
		: tokens.map((token, index) =>
				index < dateline && isShouting(token) && !knownName([token], 0) ? inSmallLetters(token) : token,
			);
}

function inSmallLetters({ text, start }: Token): Token {
	return new Token(wordOf(text.charAt(0) + text.slice(1).toLowerCase()), start);
}

/** Those without a capital that `articleWords` has met. */
const met = new WordMarks();

/** "ADA PIKE:": who speaks, in capitals that tell nothing of the words. */
function isLabelled(tokens: readonly Token[], last: number): boolean {
	return last < 4 && tokens.slice(0, last + 1).every(({ text }) => text === text.toUpperCase());
}

/** The words of some sentences. */
export function articleWords(sentences: readonly Words[]): {
	readonly [set in keyof ArticleWords]: ReadonlySet<string>;
} {
	const small = new Set<string>();
	const capital = new Set<string>();
	met.clear();
	for (const { tokens, traits, isTitleCase, dateline } of sentences) {
		let index = 0;
		for (const { word } of tokens) {
			if (word.kind === 'word') {
				if (((traits[index] ?? 0) & capitalised) === 0) {
					if (met.add(word)) {
						small.add(word.lower);
					}
				} else if (
					!isTitleCase &&
					!opensSentence(tokens, index, dateline) &&
					!(textAt(tokens, index + 1) === ':' && isLabelled(tokens, index))
				) {
					capital.add(word.text);
				}
			}
			index++;
		}
	}
	return { small, capital };
}
