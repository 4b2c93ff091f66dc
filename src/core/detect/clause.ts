/** What opens and ends a clause, in tokens of one sentence. */
import { datelineEnd } from '../entities/datelines';
import { occasionNouns } from './occasions.data';
import { classAt, isQuoted, type Passage, wordAt } from './passage';
import { afterApproximation } from './phrase';
import { isVerbal, type WordClass } from './wordClass';

const occasions: ReadonlySet<string> = new Set(occasionNouns);
/** What follows "to" where it is a preposition. */
function precedesNoun(wordClass: WordClass | undefined): boolean {
	switch (wordClass) {
		case 'determiner':
		case 'possessive':
		case 'name':
		case 'pronoun':
		case 'number':
		case 'time':
		case 'quote':
		case 'preposition':
			return true;
		default:
			return false;
	}
}
/** Hearers that need no determiner; other nouns of occasions are verbs after "to": to call, to report. */
const bareHearers = /[^s]s$|^(?:radio|television|twitter|facebook|parliament)$/;
const clauseOpeners: ReadonlySet<string> = new Set(['that', 'whether', 'how', 'why', 'if', 'what']);

/** True where the token opens a dependent clause that is content: that, whether, how. */
export function opensClause(passage: Passage, at: number): boolean {
	return (
		clauseOpeners.has(wordAt(passage, at)) &&
		(classAt(passage, at) === 'subordinator' || classAt(passage, at) === 'pronoun')
	);
}

/** "to" before a verb, not before somebody: agreed to leave, agreed to “leave now”, but said to reporters. */
export function opensInfinitive(passage: Passage, to: number): boolean {
	const at = classAt(passage, to + 1) === 'quote' ? to + 2 : to + 1;
	const next = wordAt(passage, at);
	const isGerund = classAt(passage, at) === 'gerund' || next === 'being' || next === 'having';
	const isLast = next === '' || classAt(passage, at) === 'stop';
	return (
		!isLast &&
		!isGerund &&
		!precedesNoun(classAt(passage, at)) &&
		!(occasions.has(next) && bareHearers.test(next))
	);
}

/** Index of the first token behind the dateline that the sentence begins with; 0 for none. */
export function afterDateline({ tokens, classes }: Passage): number {
	const dash = datelineEnd(tokens);
	return dash > 0 && classes.slice(0, dash).every(isInDateline) ? dash + 1 : 0;
}

function isInDateline(wordClass: WordClass): boolean {
	// "May" looks like a modal.
	return ['name', 'comma', 'open', 'close', 'number', 'time', 'stop', 'modal'].includes(wordClass);
}

/** Index after the sentence's last token that is neither a full stop nor a closing mark. */
export function proseEnd(passage: Passage): number {
	let end = passage.tokens.length;
	while (end > 0 && classAt(passage, end - 1) === 'stop' && !isQuoted(passage, end - 1)) {
		end -= 1;
	}
	return end;
}

/** True where a finite verb stands in the stretch of tokens. */
export function hasFiniteVerb(passage: Passage, from: number, to: number): boolean {
	for (let at = from; at < to; at += 1) {
		const wordClass = classAt(passage, at);
		const contracted = wordClass === 'pronoun' && /'(?:re|ve|ll|d|m)$/.test(wordAt(passage, at));
		if (contracted || isVerbal(wordClass)) {
			return true;
		}
	}
	return false;
}

/** "Disputed that figure", "ruled that out": a "that" which points at something instead of opening a clause. */
export function isPointing(passage: Passage, that: number): boolean {
	const next = classAt(passage, that + 1);
	// "Said that at least three memos exist"
	if (afterApproximation(passage, that + 1) > that + 1) {
		return false;
	}
	if ((next === 'to' || next === 'preposition') && !hasFiniteVerb(passage, that + 1, passage.tokens.length)) {
		return true;
	}
	const end = classAt(passage, that + 2);
	const short = that + 2 >= passage.tokens.length || ['stop', 'comma', 'coordinator'].includes(end);
	return short && ['noun', 'preposition', 'adverb'].includes(next);
}
