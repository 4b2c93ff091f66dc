/** "As the mayor noted, …", "…, as she put it, …": a tag that a conjunction opens. */
import { skipAdverbials } from '../adverbials';
import { hasFiniteVerb, proseEnd } from '../clause';
import { contentSpan } from '../contentSpans';
import { present } from '../finding';
import { classAt, isQuoted, type Passage, wordAt } from '../passage';
import { type Content, putTo, type Reading } from './reading';

/** Phrasal verbs that say so of a whole sentence. */
const phrasal: ReadonlySet<string> = new Set(['point out', 'make clear', 'put it', 'point']);
/** "As we know", "as you see" appeal to the reader. */
const everybody: ReadonlySet<string> = new Set(['we', 'you', 'i', 'one']);

export function readAsTag({ passage, cue, after }: Reading): Content | undefined {
	const { entry, words, subject, elided, inverted } = cue;
	const before = (inverted ? cue.group.first : (subject?.first ?? 0)) - 1;
	// "As even the mayor concedes"
	const opener = wordAt(passage, before) === 'even' ? before - 1 : before;
	const putsIt = entry.lemma === 'put' && wordAt(passage, after) === 'it';
	const speaks = entry.frames.has('clause') || entry.frames.has('that') || phrasal.has(entry.lemma) || putsIt;
	const isAppeal =
		subject !== undefined && subject.first === subject.last && everybody.has(wordAt(passage, subject.first));
	if (
		!speaks ||
		elided ||
		isAppeal ||
		wordAt(passage, opener) !== 'as' ||
		isQuoted(passage, words.first) ||
		classAt(passage, opener - 1) === 'auxiliary'
	) {
		return undefined;
	}
	return besides(passage, opener, skipAdverbials(passage, putsIt ? putTo(passage, after + 1) : after));
}

/** What stands before and after the tag, which runs from its "as" to `end`; nothing where the tag does not end there. */
function besides(passage: Passage, opener: number, end: number): Content | undefined {
	const last = proseEnd(passage);
	const leads = !hasFiniteVerb(passage, 0, opener) && opener <= 2;
	const apart = opener > 0 && ['comma', 'dash'].includes(classAt(passage, opener - 1));
	const closes = end >= last || classAt(passage, end) === 'comma' || classAt(passage, end) === 'dash';
	if (!closes || (!leads && !apart) || (leads && end >= last)) {
		return undefined;
	}
	const left = leads ? undefined : contentSpan(passage, 0, opener);
	const right =
		end < last && (leads || goesOn(passage, opener, end)) ? contentSpan(passage, end, last) : undefined;
	const content = present([left, right]);
	return content.length === 0 ? undefined : { rule: 'as-said', content };
}

/** "The coast, as she noted, is bare": without a verb before the tag the sentence goes on behind it. */
function goesOn(passage: Passage, opener: number, end: number): boolean {
	return !hasFiniteVerb(passage, 0, opener) && hasFiniteVerb(passage, end, passage.tokens.length);
}
