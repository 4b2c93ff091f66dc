/** Reportedly, allegedly: the sentence stands on the word of somebody who is not named. */
import { proseEnd } from '../clause';
import { contentSpan } from '../contentSpans';
import type { Finding } from '../finding';
import { classAt, isQuoted, type Passage, wordAt } from '../passage';
import { reportiveAdverbs } from '../reportingNouns.data';
import { subjectBefore } from '../subject';

const adverbs: ReadonlySet<string> = new Set(reportiveAdverbs);

export function reportiveAdverb(passage: Passage, at: number): Finding | undefined {
	if (!adverbs.has(wordAt(passage, at)) || isQuoted(passage, at)) {
		return undefined;
	}
	const cue = { first: at, last: at };
	const before = at - 1;
	const auxiliary = ['auxiliary', 'modal'].includes(classAt(passage, before)) ? before : at;
	const subject = at === 0 ? undefined : subjectBefore(passage, auxiliary);
	const content = contentSpan(passage, subject?.first ?? at + 1, proseEnd(passage));
	return content === undefined
		? undefined
		: { rule: 'reportedly', cue, content: [content], impersonal: true };
}
