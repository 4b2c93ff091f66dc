/** "…, a charge Arden denies": what is denied stands before its denier, with or without a relative between them. */
import { contentSpan } from '../contentSpans';
import { allegations, falsehoods } from '../falsehoods';
import { present } from '../finding';
import { classAt, type Passage, wordAt } from '../passage';
import type { Phrase } from '../phrase';
import type { VerbCue } from '../verbCues';
import { WordList } from '../wordList';
import type { Content, Reading } from './reading';

const deniable = new WordList([...allegations, 'something']);

/** Words of the denier that are looked at. */
const longestSubject = 10;

export function readContactRelative({ passage, cue, after, limit }: Reading): Content | undefined {
	const noun = contactNoun(passage, cue);
	if (noun === undefined) {
		return undefined;
	}
	const before = cue.group.first - 1;
	const speaker = {
		first: afterRelative(passage, noun.last),
		last: classAt(passage, before) === 'comma' ? before - 1 : before,
	};
	const content = contentSpan(passage, noun.first, noun.last + 1);
	const called = cue.entry.frames.has('name')
		? contentSpan(passage, nameAt(passage, after), limit)
		: undefined;
	return (
		content && { rule: called ? 'called-it' : 'denied-of', speaker, content: present([content, called]) }
	);
}

/** What the cue denies or calls false, where that stands before who does so, behind a comma or dash; `undefined` for none. */
export function contactNoun(
	passage: Passage,
	{ entry, inverted, elided, group, words }: VerbCue,
): Phrase | undefined {
	const { frames } = entry;
	if (inverted || elided || !(frames.has('object') || frames.has('name')) || !deniable.isIn(passage)) {
		return undefined;
	}
	const next = words.last + 1;
	const isNamed = frames.has('name') && wordAt(passage, next) === 'as';
	const denies =
		frames.has('object') &&
		!isNamed &&
		['stop', 'comma', 'other', 'time', 'preposition'].includes(classAt(passage, next));
	const calls = frames.has('name') && falsehoods.has(wordAt(passage, nameAt(passage, next)));
	return denies || calls ? allegationBefore(passage, group.first) : undefined;
}

/** Where what it is called begins: calls [absurd], has described as [nonsense], as "complete [nonsense]". */
function nameAt(passage: Passage, after: number): number {
	let at = wordAt(passage, after) === 'as' ? after + 1 : after;
	while (['quote', 'determiner', 'adverb'].includes(classAt(passage, at))) {
		at += 1;
	}
	return at;
}

/** Where the denier begins: "a charge [Arden] denies", "a charge that [Arden] denies". */
function afterRelative(passage: Passage, noun: number): number {
	return ['that', 'which'].includes(wordAt(passage, noun + 1)) ? noun + 2 : noun + 1;
}

/** The noun with its determiner, behind a comma or dash, that the clause with its verb at `verb` hangs on. */
function allegationBefore(passage: Passage, verb: number): Phrase | undefined {
	for (let last = verb - 2; last >= Math.max(2, verb - 1 - longestSubject); last -= 1) {
		const word = wordAt(passage, last);
		if (word === 'something' || allegations.has(word)) {
			return isOneClause(passage, last + 1, verb) ? allegationEndingAt(passage, last) : undefined;
		}
	}
	return undefined;
}

/** Not "a claim [the mayor says he] cannot deny": no other verb stands between what is denied and its denier's. */
function isOneClause(passage: Passage, first: number, verb: number): boolean {
	return !passage.classes.slice(first, verb - 1).includes('verb');
}

/** "a charge", "charges", "something", behind a comma or dash and before a subject. */
function allegationEndingAt(passage: Passage, last: number): Phrase | undefined {
	const isBare = /s$|^something$/.test(wordAt(passage, last)) && isApart(passage, last - 1);
	const first = isBare ? last : classAt(passage, last - 1) === 'determiner' ? last - 1 : last - 2;
	const isDetermined = isBare || classAt(passage, first) === 'determiner';
	const next = classAt(passage, afterRelative(passage, last));
	const opens = ['name', 'pronoun', 'determiner', 'possessive'].includes(next);
	return isDetermined && opens && isApart(passage, first - 1) ? { first, last } : undefined;
}

function isApart(passage: Passage, at: number): boolean {
	return ['comma', 'dash'].includes(classAt(passage, at));
}
