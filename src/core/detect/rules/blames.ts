/** "An attack that Tarn blamed on Kelm": what happened stands before the relative, and who is to blame behind the verb. */
import { contentSpan } from '../contentSpans';
import { present } from '../finding';
import { objectEnd } from '../objects';
import { classAt, type Passage, wordAt } from '../passage';
import { isNominal } from '../wordClass';
import { phraseStart } from './objectRelatives';
import type { Content, Reading } from './reading';

/** For the verb "blame". */
export function readBlamed({ passage, cue, after, limit }: Reading): Content | undefined {
	const on = classAt(passage, after) === 'adverb' ? after + 1 : after;
	const relative = (cue.subject?.first ?? 0) - 1;
	const isBlamed = wordAt(passage, on) === 'on' && !cue.inverted && !cue.elided;
	const last = isBlamed ? antecedentEnd(passage, relative) : -1;
	const culprit = last < 0 ? undefined : contentSpan(passage, on, objectEnd(passage, on + 1, limit));
	const deed = contentSpan(passage, deedStart(passage, last), last + 1);
	return culprit && { rule: 'blamed-on', content: present([deed, culprit]) };
}

/** "[A blast] in Kelm": with where it happened. */
function deedStart(passage: Passage, last: number): number {
	const first = phraseStart(passage, last);
	const isPlaced = classAt(passage, first - 1) === 'preposition' && isNominal(classAt(passage, first - 2));
	return isPlaced ? phraseStart(passage, first - 2) : first;
}

/** Where the noun ends that the relative clause hangs on; -1 for none. */
function antecedentEnd(passage: Passage, relative: number): number {
	if (!['which', 'that'].includes(wordAt(passage, relative))) {
		return -1;
	}
	const last = classAt(passage, relative - 1) === 'comma' ? relative - 2 : relative - 1;
	return isNominal(classAt(passage, last)) ? last : -1;
}
