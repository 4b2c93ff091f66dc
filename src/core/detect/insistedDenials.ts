/** What is denied by those who insist: "insisted it had not sold the land", "maintains that no rules were broken". */
import type { Attribution } from '../model/analysis';
import { overlaps, type Span } from '../model/span';
import { negatedFact, negatedHabits, noneBefore } from './accusedDenials';
import { chargeNouns, insistingVerbs } from './denials.data';
import type { DenialCue } from './denialVerbs';
import { isOfPronoun } from './denyingPhrases';
import { formsOf } from './inflect';
import { classAt, type Passage, spanOf, wordAt } from './passage';
import type { Phrase } from './phrase';
import { firstIndex } from './stretches';
import { mayNegate, readClauses } from './tense';
import { WordList } from './wordList';

const insisting = formsOf(insistingVerbs);
/** Of these, those with which somebody answers, and does not only say again what they have said. */
const answering = formsOf(['insist', 'maintain', 'protest']);
const charges: ReadonlySet<string> = new Set([...chargeNouns, 'admission', 'crimes']);
const noes = new WordList(['no', 'nobody', 'none', 'nothing']);

/** insisted it had not sold the land. */
export function insistedNegation(
	passage: Passage,
	attributions: readonly Attribution[],
): DenialCue | undefined {
	if (!mayNegate(passage) && !noes.isIn(passage)) {
		return undefined;
	}
	for (const { cue, content } of attributions) {
		const word = cue === null ? '' : passage.text.slice(cue.start, cue.end).toLowerCase();
		const repeats = /^(?:repeat|stat)/.test(word);
		const clause = insisting.has(word)
			? [...negatedFact(passage, content), ...negatedHabits(passage, content)].find(
					({ first }) => !repeats || isOfPronoun(passage, first),
				)
			: undefined;
		const words = clause ?? (answering.has(word) ? noneInsisted(passage, content) : undefined);
		if (words !== undefined) {
			return { rule: 'insists-not', words: { first: words.first, last: words.last } };
		}
	}
	return undefined;
}

/** What nobody has done, settled or called for is no deed that is denied. */
const undecided = /^(?:decisions?|dates?|agreements?|one|way|amount|doubt|talks)$/;

/** "[No] rules [were broken]", "it [was no admission]", "there [was no cover-up]"; not "no deal was better". */
function noneInsisted(passage: Passage, content: readonly Span[]): Phrase | undefined {
	const isIn = (at: number) => content.some(span => overlaps(span, spanOf(passage, at, at)));
	for (const { first, last, kind, opener } of readClauses(passage)) {
		if (!isIn(first) || kind === 'modal') {
			continue;
		}
		const none = kind === 'present' ? -1 : noneBefore(passage, first);
		if (none >= 0 && classAt(passage, last) === 'verb' && !undecided.test(wordAt(passage, none + 1))) {
			return { first: none, last };
		}
		const no = wordAt(passage, last + 1) === 'no' ? last + 1 : last;
		const isBe = /^(?:is|are|was|were|been)$/.test(wordAt(passage, no - 1)) && opener !== '';
		const noun = isBe
			? firstIndex(no + 1, no + 4, at => !['noun', 'adverb'].includes(classAt(passage, at + 1)))
			: -1;
		if (noun >= 0 && wordAt(passage, no) === 'no' && charges.has(wordAt(passage, noun))) {
			return { first, last: no };
		}
	}
	return undefined;
}
