/** Whom a paragraph introduces before a "he" or "she" of it speaks. */
import type { Span } from '../model/span';
import type { Finding } from './finding';
import { classAt, isQuoted, type Passage, wordAt } from './passage';

/**
 * "I rang one of the owners, [Bo Lund]. He laughed. “There was none,” he said.": a paragraph up to the pronoun, or to what
 * is said before it, where a name comes before all pronouns; `undefined` where a pronoun comes first, or the paragraph
 * begins too far back. "Asked about Tom Pike, he said" introduces nobody.
 */
export function topicFor(
	passage: Passage,
	{ speaker, content }: Finding,
	before: () => readonly Passage[],
): Span | undefined {
	if (speaker === undefined || speaker.first !== speaker.last || !isPronoun(wordAt(passage, speaker.first))) {
		return undefined;
	}
	const sentences = paragraphOf(passage, before());
	const pronoun = passage.tokens[speaker.first]?.start ?? 0;
	const end = Math.min(pronoun, content[0]?.start ?? pronoun);
	const start = sentences?.[0]?.sentence.start ?? end;
	const word = wordAt(passage, speaker.first);
	const opens = sentences?.map(one => namesFirst(one, end, word)).find(found => found !== undefined);
	return opens === true ? { start, end } : undefined;
}

function isPronoun(word: string): boolean {
	return /^(?:he|she|his|her|him)$/.test(word);
}

/**
 * Whether a name comes first in the sentence up to the offset, outside quotations, or a pronoun; `undefined` for neither.
 * "Mr. Pike" is nobody whom "she" could mean.
 */
function namesFirst(passage: Passage, end: number, pronoun: string): boolean | undefined {
	const other = /^(?:he|his|him)$/.test(pronoun) ? womensTitles : mensTitles;
	let isOther = false;
	for (const [at, { start, lower }] of passage.tokens.entries()) {
		if (start >= end) {
			break;
		}
		const isName = classAt(passage, at) === 'name';
		isOther = isName && (isOther || other.test(lower));
		if (!isQuoted(passage, at) && !isOther && (isName || isPronoun(lower))) {
			return isName && !isAside(passage, at);
		}
	}
	return undefined;
}

/** "Was sent to [Tom Pike]": somebody whom the sentence only mentions. */
function isAside(passage: Passage, name: number): boolean {
	let at = name - 1;
	while (['name', 'noun', 'adjective', 'determiner', 'possessive'].includes(classAt(passage, at))) {
		at -= 1;
	}
	return mentioning.test(wordAt(passage, at));
}

const mentioning = /^(?:to|with|by|about|after|for|against|from|at|on|over|behind|under|before)$/;

const mensTitles = /^(?:mr|sir|lord|king|prince)\.?$/;
const womensTitles = /^(?:mrs|ms|miss|lady|dame|queen|princess|madam|madame)\.?$/;

/** The sentences of the paragraph up to this one; `undefined` where it does not begin within `before`. */
function paragraphOf(passage: Passage, before: readonly Passage[]): readonly Passage[] | undefined {
	const found = [passage];
	for (let next: Passage | undefined = passage, at = before.length - 1; next !== undefined; at -= 1) {
		if (opensLine(next)) {
			return found;
		}
		const one: Passage | undefined = before[at];
		if (one !== undefined) {
			found.unshift(one);
		}
		next = one;
	}
	return undefined;
}

/** Lines may be indented. */
function opensLine({ text, sentence }: Passage): boolean {
	let at = sentence.start - 1;
	while (/[^\S\n]/.test(text.charAt(at))) {
		at -= 1;
	}
	return at < 0 || text.charAt(at) === '\n';
}
