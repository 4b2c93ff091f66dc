/** Runs of words that deny: no truth in it, nothing to do with, has never heard of. */
import type { Attribution } from '../model/analysis';
import { overlaps } from '../model/span';
import type { Accused } from './accused';
import { denyingPhrases, plainPhrases, untruePhrases } from './denials.data';
import type { DenialCue } from './denialVerbs';
import { allegations } from './falsehoods';
import { classAt, isQuoted, type Passage, spanOf, wordAt } from './passage';
import type { Phrase } from './phrase';
import { deniesHere } from './phraseSenses';
import { findPhrases, indexPhrases } from './phrases';
import { subjectBefore } from './subject';
import { WordList } from './wordList';

const phrases = indexPhrases(denyingPhrases);
const suches = new WordList(['such']);

/** `undefined` where there is none, or where it says something else. */
export function denyingPhrase(
	passage: Passage,
	attributions: readonly Attribution[],
	accused: Accused,
): DenialCue | undefined {
	const words = findPhrases(passage, phrases).find(phrase => {
		const text = passage.tokens
			.slice(phrase.first, phrase.last + 1)
			.map(({ lower }) => (lower.endsWith("n't") || lower === 'cannot' ? 'not' : lower))
			.join(' ');
		const span = spanOf(passage, phrase.first, phrase.last);
		const quotedOrSaid =
			isQuoted(passage, phrase.first) ||
			attributions.some(({ content }) => content.some(part => overlaps(part, span)));
		const isAnswer = !text.includes('recogni') || isOfAccount(passage, phrase.last, phrase.first);
		const isOther =
			!deniesHere(passage, phrase, text, attributions, accused) ||
			isSeen(passage, phrase) ||
			isNoAnswer(passage, phrase, text) ||
			(/^kn(?:o|e)ws? nothing/.test(text) && !isOwnIgnorance(passage, phrase));
		const isPlain =
			plainPhrases.test(text) || (untruePhrases.test(text) && isBehindAllegation(passage, phrase.first));
		return (isPlain || quotedOrSaid) && isAnswer && !isOther;
	});
	const denied = words ?? noneSuch(passage, attributions);
	return denied === undefined ? undefined : { rule: 'nothing-to-it', words: denied };
}

/** "Said no judge had signed [any such] order": what was alleged, and did not happen, on somebody's word. */
function noneSuch(passage: Passage, attributions: readonly Attribution[]): Phrase | undefined {
	const such = suches.indexesIn(passage).find(at => wordAt(passage, at - 1) === 'any');
	if (such === undefined) {
		return undefined;
	}
	const span = spanOf(passage, such - 1, such);
	const isSaid =
		isQuoted(passage, such) || attributions.some(({ content }) => content.some(part => overlaps(part, span)));
	const isDeed = isSaid && acts.test(wordAt(passage, such + 1)) && classAt(passage, such + 2) !== 'noun';
	for (let at = such - 2; isDeed && at >= Math.max(0, such - longestNone); at -= 1) {
		const word = wordAt(passage, at);
		if (['comma', 'stop', 'quote'].includes(classAt(passage, at)) || kept.test(word)) {
			return undefined;
		}
		if (/^(?:no|not|never|nobody|none|neither|nor)$|n['’]t$/.test(word)) {
			return { first: at, last: such };
		}
	}
	return undefined;
}

/** What somebody is said to have done; not "any such law", "any such device". */
const acts =
	/^(?:order|instruction|payment|transfer|bribe|meeting|call|conversation|talks|deal|contract|agreement|request|offer|threat|attack|incident|remark|comment|statement|plot)s?$/;

/** In tokens. */
const longestNone = 9;

/** What was not there to see, or is left open, was no allegation. */
const kept =
	/^(?:see|sees|saw|seen|rule|ruled|exclude|excluded|confirm|confirmed|verify|verified|say|said|need|needs|want|wants|allow|allows|accept|tolerate)$/;

/** "He [knew nothing of] the transfer": of what he is asked about; not "voters know nothing about it", "about football". */
function isOwnIgnorance(passage: Passage, { first, last }: Phrase): boolean {
	return (
		isOfPronoun(passage, first) &&
		/^(?:it|this|that|these|those|them|any|such|the|his|her|its|their)$/.test(wordAt(passage, last + 1))
	);
}

/** "Nothing of the sort" that is not there, "innocent bystanders", "any such warning system". */
function isNoAnswer(passage: Passage, { first, last }: Phrase, text: string): boolean {
	if (text.endsWith(' innocent')) {
		return !isInnocent(passage, first, last);
	}
	if (/ of the (?:kind|sort)$/.test(text)) {
		return !deeds.test(wordAt(passage, first - 1));
	}
	return text.endsWith('received any such') && classAt(passage, last + 2) === 'noun';
}

/** Doing or saying, in any form. */
const deeds =
	/^(?:did|do|does|doing|done|said|say|says|saying|signed?|wrote|writ(?:e|ten)|sent|send|told|tell|paid|pay|made|make|(?:promis|suggest|propos|order|agree|ask|offer|discuss|authoris|authoriz|plann?|attempt|claim)(?:e|ed|d)?)$/;

/** Of whom no one in particular is said to be innocent; "all three men" are told apart. */
const many = /^(?:everyone|everybody|anyone|nobody|people|thousands|hundreds)$/;

const counts = /^(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2})$/;

/** "He [was innocent]"; not "everyone is", "were innocent victims", "were innocent and small". */
function isInnocent(passage: Passage, first: number, last: number): boolean {
	const subject = subjectBefore(passage, first);
	const words = subject ? passage.tokens.slice(subject.first, first).map(({ lower }) => lower) : [];
	const isLinked = classAt(passage, last + 1) === 'coordinator';
	const next = isLinked ? last + 2 : last + 1;
	return (
		classAt(passage, next) !== 'noun' &&
		!/^(?:until|till|people|victims?|bystanders?|civilians?|parties|party)$/.test(wordAt(passage, next)) &&
		!words.some(word => many.test(word)) &&
		!(words[0] === 'all' && !counts.test(words[1] ?? ''))
	);
}

/** "We see no such readiness": what is not there to see was no allegation. */
function isSeen(passage: Passage, { first, last }: Phrase): boolean {
	return wordAt(passage, last) === 'such' && /^(?:see|sees|saw|seen)$/.test(wordAt(passage, first - 1));
}

/** "Did not recognise this [description]"; not "the flag", "the government". */
function isOfAccount(passage: Passage, last: number, first: number): boolean {
	// "Its neighbours do not recognise the claim": to land
	const isClaim = [1, 2].some(offset => wordAt(passage, last + offset) === 'claim');
	const verb = classAt(passage, first - 1) === 'auxiliary' ? first - 1 : first;
	if (isClaim && !isOfPronoun(passage, verb)) {
		return false;
	}
	return [1, 2].some(offset => allegations.has(wordAt(passage, last + offset)));
}

/** "[Claims] that the dam leaks are not true" */
function isBehindAllegation(passage: Passage, first: number): boolean {
	return passage.tokens.slice(0, first).some(({ lower }) => allegations.has(lower));
}

/** "[He] knew nothing of it" */
function isOfPronoun(passage: Passage, verb: number): boolean {
	const subject = subjectBefore(passage, verb);
	return (
		subject !== undefined && ['it', 'he', 'she', 'they', 'we', 'i'].includes(wordAt(passage, subject.last))
	);
}
