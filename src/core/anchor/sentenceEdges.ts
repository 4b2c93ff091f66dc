/** Whether a target is a whole sentence, and where sentences and lines begin and end near an offset. */
import type { Target } from '../model/tag';

/** What ends a sentence, with the marks that may close round it. */
const stop = /[.!?…]["'”’)\]*_]*/.source;

const openedBy = new RegExp(`(?:^|\\n|${stop}\\s)\\s*$`);
const closedBy = new RegExp(`${stop}$`);
const beginning = new RegExp(`(?:${stop}\\s|\\n)\\s*`, 'g');
const ending = new RegExp(`${stop}(?=\\s|$)|(?<=\\S)(?=[^\\S\\n]*\\n)`, 'g');

/** True where the target began where a sentence or a line did. */
export function opensSentence({ prefix }: Target): boolean {
	return prefix.trim() === '' || openedBy.test(prefix);
}

/** True where the target ended where a sentence or a line did. */
export function closesSentence({ exact, suffix }: Target): boolean {
	return suffix.trim() === '' || closedBy.test(exact) || /^\s*\n/.test(suffix);
}

/** So many units before an offset tell whether a sentence begins or ends there. */
const telling = 12;

export function beginsSentence(text: string, offset: number): boolean {
	return openedBy.test(text.slice(Math.max(0, offset - telling), offset));
}

export function endsSentence(text: string, offset: number): boolean {
	return (
		closedBy.test(text.slice(Math.max(0, offset - telling), offset)) ||
		/^\s*(?:\n|$)/.test(text.slice(offset, offset + telling))
	);
}

/** Where sentences and lines begin between `from` and `to`, in order; `from` itself only at the start of the text. */
export function sentenceStarts(text: string, from: number, to: number): readonly number[] {
	const starts = [...text.slice(from, to).matchAll(beginning)].map(
		match => from + match.index + match[0].length,
	);
	return from === 0 ? [text.length - text.trimStart().length, ...starts] : starts;
}

/** Where sentences and lines end between `from` and `to`, in order; `to` itself only at the end of the text. */
export function sentenceEnds(text: string, from: number, to: number): readonly number[] {
	const ends = [...text.slice(from, to).matchAll(ending)].map(match => from + match.index + match[0].length);
	return to >= text.length ? [...ends, text.trimEnd().length] : ends;
}
