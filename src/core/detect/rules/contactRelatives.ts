/** "…, a charge Arden denies": what is denied stands before its denier, with no relative between them. */
import { contentSpan } from '../contentSpans';
import { allegationNouns } from '../denials.data';
import { classAt, type Passage, wordAt } from '../passage';
import type { Phrase } from '../phrase';
import type { VerbCue } from '../verbCues';
import type { Content, Reading } from './reading';

const allegations: ReadonlySet<string> = new Set(allegationNouns);
/** Words of the denier that are looked at. */
const longestSubject = 6;

export function readContactRelative({ passage, cue }: Reading): Content | undefined {
	const noun = contactNoun(passage, cue);
	if (noun === undefined) {
		return undefined;
	}
	const speaker = { first: noun.last + 1, last: cue.group.first - 1 };
	const content = contentSpan(passage, noun.first, noun.last + 1);
	return content && { rule: 'denied-of', speaker, content: [content] };
}

/** What the cue denies, where that stands before its denier, behind a comma or dash; `undefined` for none. */
export function contactNoun(
	passage: Passage,
	{ entry, inverted, elided, group, words }: VerbCue,
): Phrase | undefined {
	const ends = ['stop', 'comma', 'other', 'time', 'preposition'].includes(classAt(passage, words.last + 1));
	return entry.frames.has('object') && !inverted && !elided && ends
		? allegationBefore(passage, group.first)
		: undefined;
}

/** The determiner and the noun, behind a comma or dash, that the clause with its verb at `verb` hangs on. */
function allegationBefore(passage: Passage, verb: number): Phrase | undefined {
	for (let last = verb - 2; last >= Math.max(2, verb - 1 - longestSubject); last -= 1) {
		if (allegations.has(wordAt(passage, last))) {
			const first = classAt(passage, last - 1) === 'determiner' ? last - 1 : last - 2;
			const isApart = ['comma', 'dash'].includes(classAt(passage, first - 1));
			const opens = ['name', 'pronoun', 'determiner', 'possessive'].includes(classAt(passage, last + 1));
			return isApart && opens && classAt(passage, first) === 'determiner' ? { first, last } : undefined;
		}
	}
	return undefined;
}
