/** Where one sentence ends and the next begins within a paragraph. */
import type { Span } from '../model/span';
import {
	leadingAbbreviations,
	numberAbbreviations,
	sentenceStarters,
	tagVerbs,
	timeContinuations,
	trailingAbbreviations,
} from './abbreviations.data';
import { characterAt, digit, letter, smallLetter, whiteSpace } from './characters';
import { listBoundaries } from './lists';
import { type Terminator, terminators } from './terminators';
import { WordFacts } from './wordFacts';
import { type Word, wordAt } from './words';

/** How far a rule looks to either side, in UTF-16 units: keeps the whole linear. */
const reach = 120;

/** A full stop, then an ellipsis that begins the next sentence. */
const leadingEllipsis = /^\.(?= (?:\. \. \.|\.\.\.|…))/;

/** "2.", "b)", "• 3.)": what may stand before the first word of a list's item. */
const itemMark = /^[^\p{L}\p{N}]*(?:\d{1,3}|[a-z])$/iu;

/** A run of terminators in its paragraph, and what stands round it. */
interface Candidate extends Terminator {
	/** The sentence so far, at most `reach` units of it, without the terminators. */
	readonly before: string;
	/** True where `before` is the whole of the sentence so far. */
	readonly whole: boolean;
	/** What follows, at most `reach` units of it. */
	readonly after: string;
	/** The next word, opening marks left out. */
	readonly next: string;
}

/** Offsets at which a sentence ends before another one in the paragraph, ascending. */
export function findBoundaries(text: string, paragraph: Span): number[] {
	const part = text.slice(paragraph.start, paragraph.end);
	const items = listBoundaries(part);
	const found: number[] = [];
	let last = 0;
	const add = (offset: number) => {
		if (offset > last) {
			last = offset;
			found.push(paragraph.start + offset);
		}
	};
	let item = 0;
	for (const mark of terminators(part)) {
		for (; (items[item] ?? part.length) <= mark.start; item++) {
			add(items[item] ?? 0);
		}
		if (isBoundary(candidateAt(part, last, mark))) {
			add(beginsNext(part, mark) ? mark.start + 1 : mark.end);
		}
	}
	for (; item < items.length; item++) {
		add(items[item] ?? 0);
	}
	return found;
}

/** True for a full stop and an ellipsis of which only the full stop belongs to the sentence that ends. */
function beginsNext(part: string, { start, end }: Terminator): boolean {
	return end > start + 1 && leadingEllipsis.test(part.slice(start, end)) && /\S/.test(part.charAt(start - 1));
}

/** `start`: where the sentence so far begins. */
function candidateAt(part: string, start: number, mark: Terminator): Candidate {
	const after = part.slice(mark.end, mark.end + reach);
	return {
		start: mark.start,
		end: mark.end,
		stops: mark.stops,
		closers: mark.closers,
		before: part.slice(Math.max(start, mark.start - reach), mark.start),
		whole: start >= mark.start - reach,
		after,
		next: nextWord(after),
	};
}

/** What may stand before the first word of a sentence. */
const openers: ReadonlySet<number> = new Set([...'"“”‘\'«([¿¡„—–-'].map(mark => mark.charCodeAt(0)));
/** What ends a word besides white space. */
const wordEnds: ReadonlySet<number> = new Set([...'"”’»)]'].map(mark => mark.charCodeAt(0)));
const oddWord = /^[\s"“”‘'«([¿¡„—–-]*([^\s"”’»)\]]+)/u;

/** The first word, without the marks that open it, unless there is nothing but marks; '' where there is none. */
function nextWord(after: string): string {
	let start = 0;
	while ((characterAt(after, start) & whiteSpace) !== 0 || openers.has(after.charCodeAt(start))) {
		start++;
	}
	if ((characterAt(after, start) & (letter | digit)) === 0) {
		return oddWord.exec(after)?.[1] ?? '';
	}
	let end = start + 1;
	while (
		end < after.length &&
		(characterAt(after, end) & whiteSpace) === 0 &&
		!wordEnds.has(after.charCodeAt(end))
	) {
		end++;
	}
	return after.slice(start, end);
}

function isBoundary(at: Candidate): boolean {
	const { before, stops, closers, next } = at;
	if (next === '' || /^[。！？]/.test(stops)) {
		return next !== '';
	}
	if (endsItemMark(at) || (beginsSmall(next) && !/^(?:[a-z]|\d{1,2})\)/.test(next)) || before.endsWith('[')) {
		return false;
	}
	if (/["'“”’»]/.test(closers) && belongsToTag(at)) {
		return false;
	}
	if (stops === '.') {
		return !isAbbreviation(at);
	}
	return !/^[.…]/.test(stops) || endsAtEllipsis(at);
}

function beginsSmall(word: string): boolean {
	return (characterAt(word, 0) & smallLetter) !== 0;
}

/** True where the sentence so far is nothing but the mark of an item. A letter that a letter is before is in a word. */
function endsItemMark({ before, whole, closers }: Candidate): boolean {
	const isInWord = (characterAt(before, before.length - 2) & letter) !== 0;
	return whole && !isInWord && (closers === '' || closers === ')') && itemMark.test(before);
}

/** After a quotation: a dash and a name, or after its question or exclamation a tag. */
function belongsToTag({ stops, after }: Candidate): boolean {
	return /^\s*[–—-]{1,2}\s*\p{Lu}[^.!?]*$/u.test(after) || (!stops.startsWith('.') && isTag(after));
}

/** True for "Ada Byron told reporters", "the minister asked": the tag of the question or exclamation before it. */
function isTag(after: string): boolean {
	const clause = /^[^.!?,;:"“”]*/.exec(after)?.[0] ?? '';
	const words = clause.trim().split(/\s+/, 12);
	return words.some(word => tagVerbs.has(word.toLowerCase())) && !/^(?:and|but|so)\b/i.test(clause.trim());
}

/** An ellipsis ends a sentence where a capital follows, "I" apart, which is always one. */
function endsAtEllipsis({ stops, next, before }: Candidate): boolean {
	const dots = stops.replaceAll(/[^.…]/g, '').length;
	const isSpaced = stops.includes(' ') || /\s$/.test(before);
	return /^\p{Lu}/u.test(next) && !/^I\b/.test(next) && (dots > 3 || !isSpaced || /^\p{Lu}/u.test(next));
}

/** What the word before a full stop can be: an abbreviation of one sort or another. */
type Abbreviation = 'number' | 'leading' | 'initial' | 'time' | 'trailing' | 'none';

/** An abbreviation that only is one before a number may be one of another sort besides. */
const abbreviations = new WordFacts((word): readonly Abbreviation[] => [
	...(numberAbbreviations.has(word.lower) ? ['number' as const] : []),
	abbreviationOf(word),
]);

function abbreviationOf({ text, lower }: Word): Abbreviation {
	if (leadingAbbreviations.has(lower)) {
		return 'leading';
	}
	if (/^(?:\S*\/)?\p{Lu}$/u.test(text)) {
		return 'initial';
	}
	if (/^[ap]\.m$/.test(lower)) {
		return 'time';
	}
	return trailingAbbreviations.has(lower) || /^(?:\p{L}\.)+\p{L}$/u.test(text) ? 'trailing' : 'none';
}

/** True where the full stop belongs to the word before it and the sentence goes on. */
function isAbbreviation(at: Candidate): boolean {
	const isOpen = at.closers === '' || isTitleInBrackets(at);
	return isOpen && abbreviations.of(lastWord(at.before)).some(sort => goesOn(sort, at));
}

/** "Justice (Ms.) Ada Pike" */
function isTitleInBrackets({ closers, before, next }: Candidate): boolean {
	return closers === ')' && /\((?:Mr|Mrs|Ms|Dr|Prof|Smt|Retd|Gen|Col)$/.test(before) && /^\p{Lu}/u.test(next);
}

/** True where a sentence goes on behind an abbreviation of this sort. */
function goesOn(sort: Abbreviation, at: Candidate): boolean {
	switch (sort) {
		case 'number':
			return /^[\d(#]/.test(at.next);
		case 'leading':
			return true;
		case 'initial':
			return !startsSentence(at.next) && isInitial(at.before);
		case 'time':
			return isDated(at);
		case 'trailing':
			return !startsSentence(at.next);
		case 'none':
			return false;
	}
}

const wordStarts: ReadonlySet<number> = new Set([...'"“”‘’\'«»(['].map(mark => mark.charCodeAt(0)));

/** What stands behind the last white space or opening mark. */
function lastWord(before: string): Word {
	let start = before.length;
	while (
		start > 0 &&
		(characterAt(before, start - 1) & whiteSpace) === 0 &&
		!wordStarts.has(before.charCodeAt(start - 1))
	) {
		start--;
	}
	return wordAt(before, start, before.length);
}

/** True for a word that, with its capital, hardly ever goes on a name. */
function startsSentence(next: string): boolean {
	return sentenceStarters.has(next.toLowerCase().replace(/[^\p{L}].*$/su, ''));
}

/** "5 a.m. Monday", "At 5 a.m. Arden …". */
function isDated({ before, whole, next }: Candidate): boolean {
	return (
		timeContinuations.has(next.toLowerCase().replace(/\W.*$/s, '')) ||
		(whole && /^\s*(?:at|by|around|about|from|until|before|after|since)\s\S+\s\S+$/i.test(before))
	);
}

/**
 * A capital with a full stop is an initial after another name or at the start. "I" is the pronoun behind a small letter;
 * what is written "on X" is not written on somebody.
 */
function isInitial(before: string): boolean {
	const previous = /(\S+)\s+\S$/.exec(before)?.[1];
	if (previous === undefined || !/^\p{Ll}/u.test(previous)) {
		return true;
	}
	return before.at(-1) !== 'I' && !(before.at(-1) === 'X' && /^(?:on|to|via)$/.test(previous));
}
