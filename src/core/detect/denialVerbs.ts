/** Verbs that deny: denied that, rejected the claim; not: denied them entry, rejected the offer. */
import type { Attribution } from '../model/analysis';
import { answersAllegation, courts } from './allegedObjects';
import { denyingVerbs, rejectingPhrases, rejectingVerbs } from './denials.data';
import { allegations } from './falsehoods';
import { formsOf, inflect } from './inflect';
import { classAt, type Passage, wordAt } from './passage';
import type { Phrase } from './phrase';
import { findPhrases, indexPhrases } from './phrases';
import { isUndenied } from './undenied';
import { withholds } from './withheld';
import { WordList } from './wordList';

/** The words, and the rule that found them. */
export interface DenialCue {
	readonly rule: string;
	readonly words: Phrase;
}

const denying = formsOf(denyingVerbs);
const denyingList = new WordList(denying);
const rejectingList = new WordList(formsOf(rejectingVerbs));
const rejectingIndex = indexPhrases(
	rejectingPhrases.flatMap(phrase => {
		const [verb, ...rest] = phrase.split(' ');
		return inflect(verb ?? '').map(([form]) => [form, ...rest].join(' '));
	}),
);

/** denied that, has refuted. "Denied them entry" and "denying women the vote" withhold something. */
export function denyingVerb(passage: Passage): DenialCue | undefined {
	return find(
		passage,
		denyingList,
		at => isVerbHere(passage, at) && !withholds(passage, at) && !isUndenied(passage, at),
	);
}

/** rejected the claim, dismissed as false, disputes that. */
export function rejectingVerb(passage: Passage, attributions: readonly Attribution[]): DenialCue | undefined {
	const verb = find(
		passage,
		rejectingList,
		at =>
			isVerbHere(passage, at) &&
			!isUndenied(passage, at) &&
			(isAnswer(passage, at) ||
				isOfAllegation(passage, at, attributions) ||
				isOfTold(passage, at, attributions)),
	);
	const phrase = findPhrases(passage, rejectingIndex).find(({ last }) => isAnswer(passage, last));
	return verb ?? (phrase && { rule: 'rejects-claim', words: phrase });
}

/** "A charge she angrily [rejected]": the content stands before who rejects it. */
function isOfAllegation(passage: Passage, at: number, attributions: readonly Attribution[]): boolean {
	return attributions.some(
		({ rule, cue, content }) =>
			rule === 'denied-of' &&
			cue?.start === passage.tokens[at]?.start &&
			allegations.has(
				passage.text.slice(content[0]?.start, content[0]?.end).toLowerCase().replace(/^.* /, ''),
			),
	);
}

/** "Told the court that the pumps had failed, which the firm [disputes]": what was told before is a fact, and no offer. */
function isOfTold(passage: Passage, at: number, attributions: readonly Attribution[]): boolean {
	const which = [at - 2, at - 3, at - 4].find(back => wordAt(passage, back) === 'which') ?? -1;
	const comma = passage.tokens[which - 1];
	return (
		/^disput(?:es?|ed)$/.test(wordAt(passage, at)) &&
		['stop', 'comma'].includes(classAt(passage, at + 1)) &&
		classAt(passage, which - 1) === 'comma' &&
		attributions.some(({ content }) => content.some(({ end }) => end === comma?.start))
	);
}

/** With its object, before its relative pronoun or as a passive. */
function isAnswer(passage: Passage, at: number): boolean {
	if (answersAllegation(passage, at)) {
		return true;
	}
	// "A charge that Kelm dismissed and nobody could verify"
	const ends = ['coordinator', 'comma', 'stop', 'other'].includes(classAt(passage, at + 1));
	if (ends && (isOfRelative(passage, at) || isOfAccusation(passage, at))) {
		return true;
	}
	const passive = ['by', 'as'].includes(wordAt(passage, at + 1)) || classAt(passage, at + 1) === 'stop';
	return passive && isBehindAllegation(passage, at);
}

/** "They accused both of war crimes, [which both] reject" */
function isOfAccusation(passage: Passage, at: number): boolean {
	const which = [at - 2, at - 3, at - 4].find(back => wordAt(passage, back) === 'which') ?? -1;
	return (
		classAt(passage, which - 1) === 'comma' &&
		passage.tokens
			.slice(0, which)
			.some(
				({ lower }, at) =>
					/^(?:accus(?:e|es|ed|ing)|alleg(?:e|es|ed|ing))$/.test(lower) &&
					!passage.classes.slice(at + 1, which - 1).some(between => ['verb', 'comma'].includes(between)),
			)
	);
}

function isOfRelative(passage: Passage, at: number): boolean {
	return [3, 4, 5].some(
		back =>
			['that', 'which'].includes(wordAt(passage, at - back + 1)) &&
			allegations.has(wordAt(passage, at - back)),
	);
}

/** In tokens: "rumours that the dam is for sale were dismissed by". */
const reachBack = 14;

function isBehindAllegation(passage: Passage, at: number): boolean {
	// "That is contradicted by his letters"
	const be = /^(?:flatly|directly|later|soon|quickly|immediately)$/.test(wordAt(passage, at - 1))
		? at - 2
		: at - 1;
	if (['that', 'this'].includes(wordAt(passage, be - 1)) && be <= 2) {
		return true;
	}
	for (let back = at - 1; back >= Math.max(0, at - reachBack); back -= 1) {
		if (allegations.has(wordAt(passage, back))) {
			return !isDropped(passage, at, back);
		}
		if (['stop', 'quote', 'coordinator'].includes(classAt(passage, back))) {
			return false;
		}
	}
	return false;
}

/** "The charges were dismissed", "the claim was rejected by a court", "his story was rejected by the magazine" */
function isDropped(passage: Passage, verb: number, noun: number): boolean {
	const isCharge =
		/^charges?$/.test(wordAt(passage, noun)) &&
		![1, 2, 3, 4, 5, 6].some(offset => wordAt(passage, verb + offset) === 'as');
	const isByCourt = [2, 3, 4].some(
		offset => wordAt(passage, verb + 1) === 'by' && courts.test(wordAt(passage, verb + offset)),
	);
	return isByCourt || (isCharge && wordAt(passage, verb) === 'dismissed');
}

function isVerbHere(passage: Passage, at: number): boolean {
	const before = classAt(passage, at - 1);
	if (/^(?:dispute|contest)$/.test(wordAt(passage, at)) && !precedesPlain(passage, at)) {
		return false;
	}
	return (
		classAt(passage, at) !== 'name' &&
		(before !== 'determiner' || wordAt(passage, at - 1) === 'both' || opensObject(passage, at + 1)) &&
		before !== 'possessive'
	);
}

/** "Officials dispute it", "they contest it"; not "a dispute", "a four-way contest". */
function precedesPlain(passage: Passage, at: number): boolean {
	const before = classAt(passage, at - 1);
	const isPlural = before === 'noun' && /[^s]s$|^(?:people|police)$/.test(wordAt(passage, at - 1));
	return (
		isPlural ||
		['pronoun', 'name', 'to', 'modal', 'auxiliary', 'adverb', 'relative', 'coordinator', 'comma'].includes(
			before,
		)
	);
}

/** "Another disputed [that account]": behind an adjective no phrase begins. */
function opensObject(passage: Passage, at: number): boolean {
	return ['determiner', 'possessive', 'pronoun', 'subordinator'].includes(classAt(passage, at));
}

function find(passage: Passage, verbs: WordList, test: (at: number) => boolean): DenialCue | undefined {
	const at = verbs.indexesIn(passage).find(test);
	if (at === undefined) {
		return undefined;
	}
	return {
		rule: denying.has(wordAt(passage, at)) ? 'denies' : 'rejects-claim',
		words: { first: at, last: at },
	};
}
