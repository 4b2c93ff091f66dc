/** "In her view, the dam is safe", "the dam, to his mind, is safe": whose view it is stands in a possessive. */
import { hasFiniteVerb, proseEnd } from '../clause';
import { contentSpan } from '../contentSpans';
import { type Finding, present } from '../finding';
import { classAt, isQuoted, type Passage, wordAt } from '../passage';
import { viewNouns } from '../reportingNouns.data';
import { possessor } from './possessors';

const nouns: ReadonlySet<string> = new Set(viewNouns);

/** `at` is the noun of view. */
export function inView(passage: Passage, at: number): Finding | undefined {
	const owner = nouns.has(wordAt(passage, at)) ? possessor(passage, at) : undefined;
	const first = (owner?.first ?? 0) - 1;
	const opens = wordAt(passage, at) === 'mind' ? ['to'] : ['in', 'by'];
	if (owner === undefined || isQuoted(passage, at) || !opens.includes(wordAt(passage, first))) {
		return undefined;
	}
	const end = proseEnd(passage);
	const isEdge = first <= 1 || ['comma', 'dash'].includes(classAt(passage, first - 1));
	const closes = at + 1 >= end || ['comma', 'dash', 'quote'].includes(classAt(passage, at + 1));
	const left =
		first > 1 && isEdge && (hasFiniteVerb(passage, 0, first) || closes)
			? contentSpan(passage, 0, first)
			: undefined;
	const right =
		left === undefined || !hasFiniteVerb(passage, 0, first) ? contentSpan(passage, at + 1, end) : undefined;
	const content = present([left, right]);
	return isEdge && closes && content.length > 0
		? { rule: 'in-view', speaker: owner, cue: { first, last: at }, content }
		: undefined;
}
