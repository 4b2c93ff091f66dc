/** What a checker of facts says in the article's own voice: "This is false.", "No, Arden has not banned gardens". */
import type { Attribution } from '../model/analysis';
import type { DenialCue } from './denialVerbs';
import { classAt, isQuoted, type Passage, wordAt } from './passage';
import type { Phrase } from './phrase';
import { subjectBefore } from './subject';
import { mayNegate, readClauses } from './tense';
import { WordList } from './wordList';

export function ownVerdict(passage: Passage, attributions: readonly Attribution[]): DenialCue | undefined {
	if (attributions.length > 0 || isQuoted(passage, 0) || isQuoted(passage, 1)) {
		return undefined;
	}
	const words = isFalse(passage) ?? isNot(passage);
	return words && { rule: 'own-verdict', words };
}

const untruths = new WordList(['false', 'untrue']);

/** "This is [false].", "That is completely [untrue].": the whole of a sentence; "both were false" may be teeth. */
function isFalse(passage: Passage): Phrase | undefined {
	const [at = -1] = untruths.indexesIn(passage);
	const be = classAt(passage, at - 1) === 'adverb' ? at - 2 : at - 1;
	const isWhole =
		be === 1 &&
		/^(?:this|that)$/.test(wordAt(passage, 0)) &&
		/^(?:is|'s)$/.test(wordAt(passage, 1)) &&
		wordAt(passage, at + 1) === '.' &&
		at === passage.tokens.length - 2;
	return isWhole ? { first: at, last: at } : undefined;
}

/** "No, Arden [has not] banned gardens": a headline that answers what is told; with a full stop it may answer any question. */
function isNot(passage: Passage): Phrase | undefined {
	const isTitle = classAt(passage, passage.tokens.length - 1) !== 'stop';
	const isAnswer =
		isTitle && wordAt(passage, 0) === 'no' && classAt(passage, 1) === 'comma' && mayNegate(passage);
	const clause = isAnswer ? readClauses(passage)[0] : undefined;
	const subject = clause?.negated === true ? subjectBefore(passage, clause.first) : undefined;
	if (clause === undefined || subject?.first !== 2 || classAt(passage, subject.last) === 'pronoun') {
		return undefined;
	}
	const isDeed = /^(?:has|have|did|had)(?:n['’]t)?$/.test(clause.opener);
	return isDeed && !/^(?:this|that|it|there|not)$/.test(wordAt(passage, subject.last))
		? { first: clause.first, last: clause.opener.endsWith('t') ? clause.first : clause.first + 1 }
		: undefined;
}
