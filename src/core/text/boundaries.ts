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
import { listBoundaries } from './lists';

/** How far a rule looks to either side, in UTF-16 units: keeps the whole linear. */
const reach = 120;

/**
 * Terminators, a spaced ellipsis being one, then closing marks; or a terminator with no white space behind it, as in
 * badly pasted text; or CJK terminators, which have none.
 */
const candidate =
	/(?<![.!?…])(?:[.!?…](?: \.(?= ?\.| |$))*)+["'”’»)\]]*(?=\s|["“‘«(]|$)|(?<=[\p{Ll}\d]{2})[.!?](?=\p{Lu}\p{Ll}*[\s.,’'])|[。！？]+["”’」』）]*/uy;

/** A full stop, then an ellipsis that begins the next sentence. */
const leadingEllipsis = /^\.(?= (?:\. \. \.|\.\.\.|…))/;

/** "2.", "b)", "• 3.)": what may stand before the first word of a list's item. */
const itemMark = /^[^\p{L}\p{N}]*(?:\d{1,3}|[a-z])$/iu;

/** A run of terminators in its paragraph. */
interface Candidate {
	/** The sentence so far, at most `reach` units of it, without the terminators. */
	readonly before: string;
	/** True where `before` is the whole of the sentence so far. */
	readonly whole: boolean;
	readonly stops: string;
	/** Closing quote marks and brackets. */
	readonly closers: string;
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
	const add = (offset: number) => {
		if (offset > (found.at(-1) ?? 0)) {
			found.push(offset);
		}
	};
	let item = 0;
	for (const { mark, index } of candidates(part)) {
		for (; (items[item] ?? part.length) <= index; item++) {
			add(items[item] ?? 0);
		}
		if (isBoundary(candidateAt(part, found.at(-1) ?? 0, index, mark))) {
			const isNext = leadingEllipsis.test(mark) && /\S/.test(part.charAt(index - 1));
			add(index + (isNext ? 1 : mark.length));
		}
	}
	items.slice(item).forEach(add);
	return found.map(offset => paragraph.start + offset);
}

/** What the pattern finds, looked for only where a terminator stands. */
function candidates(part: string): { readonly mark: string; readonly index: number }[] {
	const found: { readonly mark: string; readonly index: number }[] = [];
	for (let at = 0; at < part.length; at++) {
		if (isTerminator(part.charCodeAt(at))) {
			candidate.lastIndex = at;
			const mark = candidate.exec(part)?.[0];
			if (mark !== undefined) {
				found.push({ mark, index: at });
				at += mark.length - 1;
			}
		}
	}
	return found;
}

function isTerminator(unit: number): boolean {
	return unit < 0x80 ? unit === 0x2e || unit === 0x21 || unit === 0x3f : rareTerminators.has(unit);
}

const rareTerminators: ReadonlySet<number> = new Set([...'…。！？'].map(mark => mark.charCodeAt(0)));

function candidateAt(part: string, start: number, index: number, mark: string): Candidate {
	const closers = /["'”’»)\]」』）]*$/.exec(mark)?.[0] ?? '';
	const after = part.slice(index + mark.length, index + mark.length + reach);
	return {
		before: part.slice(Math.max(start, index - reach), index),
		whole: start >= index - reach,
		stops: mark.slice(0, mark.length - closers.length),
		closers,
		after,
		next: /^[\s"“‘'«([¿¡„—–-]*([^\s"”’»)\]]+)/u.exec(after)?.[1] ?? '',
	};
}

function isBoundary(at: Candidate): boolean {
	const { before, whole, stops, closers, next } = at;
	if (next === '' || /^[。！？]/.test(stops)) {
		return next !== '';
	}
	const isItemMark = whole && /^\)?$/.test(closers) && itemMark.test(before);
	const beginsItem = /^(?:[a-z]|\d{1,2})\)/.test(next);
	if (isItemMark || (/^\p{Ll}/u.test(next) && !beginsItem) || before.endsWith('[')) {
		return false;
	}
	if (/["'”’»]/.test(closers) && belongsToTag(at)) {
		return false;
	}
	if (/^[.…]/.test(stops)) {
		return stops === '.' ? !isAbbreviation(at) : endsAtEllipsis(at);
	}
	return true;
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

/** True where the full stop belongs to the word before it and the sentence goes on. */
function isAbbreviation({ before, whole, closers, next }: Candidate): boolean {
	if (closers !== '') {
		return false;
	}
	const word = /[^\s"“”‘’'«»([]*$/.exec(before)?.[0] ?? '';
	const lower = word.toLowerCase();
	const starts = sentenceStarters.has(next.toLowerCase().replace(/[^\p{L}].*$/su, ''));
	if (numberAbbreviations.has(lower) && /^[\d(#]/.test(next)) {
		return true;
	}
	if (leadingAbbreviations.has(lower)) {
		return true;
	}
	if (/^\p{Lu}$/u.test(word)) {
		return isInitial(before, starts);
	}
	if (/^[ap]\.m$/.test(lower)) {
		const isDated = timeContinuations.has(next.toLowerCase().replace(/\W.*$/s, ''));
		return (
			isDated ||
			(whole && /^\s*(?:at|by|around|about|from|until|before|after|since)\s\S+\s\S+$/i.test(before))
		);
	}
	return (/^(?:\p{L}\.)+\p{L}$/u.test(word) || trailingAbbreviations.has(lower)) && !starts;
}

/** A capital with a full stop is an initial after another name or at the start, unless a new sentence begins. */
function isInitial(before: string, starts: boolean): boolean {
	const previous = /(\S+)\s+\S$/.exec(before)?.[1];
	return !starts && (previous === undefined || !/^\p{Ll}/u.test(previous) || before.at(-1) !== 'I');
}
