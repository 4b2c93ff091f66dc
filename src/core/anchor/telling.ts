/** Whether words say so much by themselves that nobody else is likely to have said the very same. */
import { isOrdinary } from './decisive';
import { numerals, openers, persons, stock } from './decisiveWords.data';
import { comparable, type Word, wordsOf } from './words';

/** Shorter words than this say too little by themselves: something round them must stand. */
export const tellingLength = 24;
/** So many words with a meaning of their own say enough without a name. */
const tellingWords = 3;

/** True of words that are long enough, and have a name or a figure in them or are many. */
export function saysEnough(text: string): boolean {
	const words = wordsOf(text);
	return (
		text.length >= tellingLength &&
		(words.some((word, at) => isNameOrFigure(word, words[at - 1])) ||
			words.filter(isMeaningful).length >= tellingWords)
	);
}

/** A capital tells nothing where a sentence or a quotation opens. */
function isNameOrFigure({ text }: Word, before: Word | undefined): boolean {
	const key = comparable(text);
	const isName = /^\p{Lu}/u.test(text) && !persons.has(key) && !openers.has(key);
	return /\p{N}/u.test(text) || (isName && before !== undefined && /^[\p{L}\p{N},;]/u.test(before.text));
}

function isMeaningful({ text }: Word): boolean {
	const word = text.toLowerCase();
	return (isOrdinary(word) || numerals.has(word)) && !stock.has(comparable(word));
}
