/** What is denied by those who insist: "insisted it had not sold the land", "maintains that no rules were broken". */
import type { Attribution } from '../model/analysis';
import { overlaps } from '../model/span';
import { type Accused, isAccused, speaksForAccused } from './accused';
import { isOwn, negatedFact, negatedHabits, noneBefore } from './accusedDenials';
import { harmlesslyBroken } from './claims.data';
import { chargeNouns, insistingVerbs } from './denials.data';
import type { DenialCue } from './denialVerbs';
import { formsOf } from './inflect';
import { classAt, type Passage, spanOf, wordAt } from './passage';
import type { Phrase } from './phrase';
import { firstIndex } from './stretches';
import { subjectBefore } from './subject';
import { mayNegate, readClauses } from './tense';
import { WordList } from './wordList';

const insisting = formsOf(insistingVerbs);
/** Of these, those with which somebody answers, and does not only say again what they have said. */
const answering = formsOf(['insist', 'maintain']);
const charges: ReadonlySet<string> = new Set([...chargeNouns, 'admission', 'crimes']);
const noes = new WordList(['no', 'nobody', 'none', 'nothing']);

/** insisted it had not sold the land. */
export function insistedNegation(
	passage: Passage,
	attributions: readonly Attribution[],
	accused: Accused,
): DenialCue | undefined {
	if (!mayNegate(passage) && !noes.isIn(passage)) {
		return undefined;
	}
	for (const attribution of attributions) {
		const { cue, content } = attribution;
		const word = cue === null ? '' : passage.text.slice(cue.start, cue.end).toLowerCase();
		// Anybody repeats that they have not done something; with a grave deed, only who is charged with it.
		const facts = /^(?:repeat|reiterat)/.test(word) ? [] : negatedFact(passage, content);
		const isOnlySaid = /^(?:repeat|reiterat|stat)/.test(word);
		const clause = insisting.has(word)
			? [...facts, ...negatedHabits(passage, content, false)].find(
					({ first }) => !isOnlySaid || isOfOwn(passage, first),
				)
			: undefined;
		const words = clause ?? (answering.has(word) ? noneInsisted(passage, attribution, accused) : undefined);
		if (words !== undefined) {
			return { rule: 'insists-not', words: { first: words.first, last: words.last } };
		}
	}
	return undefined;
}

const harmless: ReadonlySet<string> = new Set(harmlesslyBroken);

/** "Stated that [they] had not", "that [its forces] do not": of themselves; not "stated that the report was not good". */
function isOfOwn(passage: Passage, verb: number): boolean {
	const subject = subjectBefore(passage, verb);
	return subject !== undefined && isOwn(passage, subject);
}

/** What would be an offence or a harm; not "no decision was made", "no trains ran". */
const offences =
	/^(?:broke|broken|violated|breached|infringed|contravened|committed|embezzled|wasted|squandered|misused|misspent|laundered|siphoned|bribed|forged|falsified|doctored|manipulated|rigged|tampered|abused|mistreated|tortured|targeted|deceived|misled|cheated|defrauded|coerced|threatened|compromised|leaked|hacked|hidden|concealed)$/;

/** What befalls by accident as well, and is answered for where it befalls the helpless, or what is kept in trust. */
const harms = /^(?:lost|stole|stolen|beaten|harmed|hurt|injured|killed|attacked)$/;
const trusted =
	/^(?:civilians?|children|prisoners?|detainees?|inmates|protesters|journalists|money|cash|funds?|data|savings|deposits|donations)$/;

/** "[No] rules [were broken]", "it [was no admission]", "there [was no cover-up]"; not "no deal was better". */
function noneInsisted(passage: Passage, attribution: Attribution, accused: Accused): Phrase | undefined {
	const { content, who } = attribution;
	const isTheirs = () => isAccused(who, accused) || speaksForAccused(passage, attribution, accused);
	const isIn = (at: number) => content.some(span => overlaps(span, spanOf(passage, at, at)));
	for (const { first, last, kind, opener } of readClauses(passage)) {
		if (!isIn(first) || kind === 'modal') {
			continue;
		}
		const none = kind === 'present' ? -1 : noneBefore(passage, first);
		const isAnswerable = () =>
			passage.tokens.slice(none + 1, first).some(({ lower }) => trusted.test(lower)) || isTheirs();
		const isHarm = none >= 0 && harms.test(wordAt(passage, last)) && isAnswerable();
		const isRecord = /^bro/.test(wordAt(passage, last)) && harmless.has(wordAt(passage, first - 1));
		const isOffence =
			isHarm ||
			(offences.test(wordAt(passage, last)) && !isRecord) ||
			(wordAt(passage, last - 1) === 'ever' && isTheirs()) ||
			charges.has(wordAt(passage, none + 1));
		if (none >= 0 && classAt(passage, last) === 'verb' && opener !== 'be' && isOffence) {
			return { first: none, last };
		}
		const no = wordAt(passage, last + 1) === 'no' ? last + 1 : last;
		const isBe = /^(?:is|are|was|were|been)$/.test(wordAt(passage, no - 1)) && opener !== '';
		const noun = isBe
			? firstIndex(no + 1, no + 4, at => !['noun', 'adverb'].includes(classAt(passage, at + 1)))
			: -1;
		const isThere = wordAt(passage, first - 1) === 'there';
		const isCharge =
			charges.has(wordAt(passage, noun)) && (isThere || !/^crimes?$/.test(wordAt(passage, noun)));
		if (noun >= 0 && wordAt(passage, no) === 'no' && isCharge) {
			return { first, last: no };
		}
	}
	return undefined;
}
