/** Verbs that deny: denied that, rejected the claim; not: denied them entry, rejected the offer. */
import type { Attribution } from '../model/analysis';
import { askedFor, denyingVerbs, rejectingPhrases, rejectingVerbs, withheldGoods } from './denials.data';
import { allegations, falsehoods } from './falsehoods';
import { negations as negationWords } from './grammar.data';
import { formsOf, inflect } from './inflect';
import { classAt, type Passage, wordAt } from './passage';
import { type Phrase, subjectWords } from './phrase';
import { findPhrases, indexPhrases } from './phrases';
import { WordList } from './wordList';

/** The words, and the rule that found them. */
export interface DenialCue {
	readonly rule: string;
	readonly words: Phrase;
}

const negations: ReadonlySet<string> = new Set(negationWords);
const denying = formsOf(denyingVerbs);
const denyingList = new WordList(denying);
const rejectingList = new WordList(formsOf(rejectingVerbs));
const rejectingIndex = indexPhrases(
	rejectingPhrases.flatMap(phrase => {
		const [verb, ...rest] = phrase.split(' ');
		return inflect(verb ?? '').map(([form]) => [form, ...rest].join(' '));
	}),
);
const goods: ReadonlySet<string> = new Set(withheldGoods);

/** denied that, has refuted. "Denied them entry" and "denying women the vote" withhold something. */
export function denyingVerb(passage: Passage): DenialCue | undefined {
	return find(
		passage,
		denyingList,
		at => isVerbHere(passage, at) && !withholds(passage, at) && !isUndenied(passage, at),
	);
}

/** "Did not deny", "neither confirmed nor denied": nothing is denied. */
function isUndenied(passage: Passage, at: number): boolean {
	// "Declined to confirm or deny"
	if (/^n?or$/.test(wordAt(passage, at - 1)) && wordAt(passage, at - 2).startsWith('confirm')) {
		return true;
	}
	// "Do you deny that?"
	if (wordAt(passage, at - 1) === 'you' && /^(?:do|did|would|will|can)$/.test(wordAt(passage, at - 2))) {
		return true;
	}
	for (let back = at - 1; back >= at - 3; back -= 1) {
		const word = wordAt(passage, back);
		if (negations.has(word) || word.endsWith("n't") || word.endsWith('n’t') || nobodyWords.has(word)) {
			return true;
		}
		if (!['adverb', 'auxiliary', 'modal'].includes(classAt(passage, back))) {
			return false;
		}
	}
	return false;
}

/** "Neither contradicts it" */
const nobodyWords: ReadonlySet<string> = new Set(['neither', 'none', 'nobody', 'nothing']);

function withholds(passage: Passage, at: number): boolean {
	if (!wordAt(passage, at).startsWith('den')) {
		return false;
	}
	const before = wordAt(passage, at - 1);
	const isGoingOn = before === 'to' && (goesOn(passage, at - 2) || isDriven(passage, at - 2));
	if (
		(!isGoingOn && ['no', 'to', "can't", 'cannot'].includes(before)) ||
		wordAt(passage, at - 2) === 'cannot'
	) {
		return true;
	}
	const next = classAt(passage, at + 1);
	const person = next === 'pronoun' && !['it', 'that', 'this'].includes(wordAt(passage, at + 1));
	const twoObjects =
		next === 'name' &&
		['determiner', 'name', 'noun', 'possessive'].includes(classAt(passage, at + 2)) &&
		!allegations.has(wordAt(passage, at + 2));
	// "Denied his party the victory"
	const isPartys =
		next === 'possessive' && classAt(passage, at + 2) === 'noun' && classAt(passage, at + 3) === 'determiner';
	const withheld = [at + 1, at + 2].some(index => goods.has(wordAt(passage, index)));
	const plainPassive =
		['was', 'were', 'been', 'be', 'being', 'is', 'are'].includes(wordAt(passage, at - 1)) &&
		next !== 'preposition';
	return (person && !isPlainObject(passage, at + 1)) || twoObjects || isPartys || withheld || plainPassive;
}

/** "Was forced [to deny] it", "rushed to deny it": what was done. */
function isDriven(passage: Passage, at: number): boolean {
	const verb = classAt(passage, at) === 'adverb' ? at - 1 : at;
	return /^(?:forced|had|rushed|hastened|moved|quick|swift|obliged|compelled|hurried)$/.test(
		wordAt(passage, verb),
	);
}

/** "Continues [to deny] it", "went on to deny it": as if it said "denies". */
function goesOn(passage: Passage, at: number): boolean {
	return (
		/^(?:continue[sd]?|began|begun|started|proceeded|chose|chosen|opted)$/.test(wordAt(passage, at)) ||
		(wordAt(passage, at) === 'on' && /^(?:went|goes|gone)$/.test(wordAt(passage, at - 1)))
	);
}

/** "denied them," refers to reports, "denied they were" opens a clause; "denied them entry" to people. */
function isPlainObject(passage: Passage, at: number): boolean {
	const next = classAt(passage, at + 1);
	return (
		['comma', 'stop', 'other', 'coordinator', 'subordinator', 'preposition', 'auxiliary', 'modal'].includes(
			next,
		) ||
		(next === 'verb' && subjectWords.has(wordAt(passage, at))) ||
		at + 1 >= passage.tokens.length
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
			(answersAllegation(passage, at) || isOfAllegation(passage, at, attributions)),
	);
	const phrase = findPhrases(passage, rejectingIndex).find(({ last }) => answersAllegation(passage, last));
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

const reach = 9;

/** What is asked for: who rejects it denies nothing. */
const refusable: ReadonlySet<string> = new Set(askedFor);

/** What somebody asserts, and hardly anything else, is disputed: "The bank disputes this". */
const disputing = formsOf(['dispute', 'contest', 'contradict', 'reject']);
const pointing: ReadonlySet<string> = new Set(['this', 'these']);

function answersAllegation(passage: Passage, at: number): boolean {
	const next = wordAt(passage, at + 1);
	const isAlone = ['stop', 'comma', 'coordinator'].includes(classAt(passage, at + 2));
	if (next === 'that' || (isAlone && pointing.has(next) && disputing.has(wordAt(passage, at)))) {
		return true;
	}
	for (let index = at + 1; index <= at + reach; index += 1) {
		const word = wordAt(passage, index);
		if (refusable.has(word)) {
			return false;
		}
		if (classAt(passage, index) === 'stop' || classAt(passage, index) === 'comma') {
			break;
		}
		// "Rejected the idea of a rise": what was proposed
		if (
			['idea', 'notion'].includes(word) &&
			wordAt(passage, index + 1) === 'of' &&
			classAt(passage, index + 2) !== 'gerund'
		) {
			return false;
		}
		if (allegations.has(word) || (word === 'as' && isFalseAfter(passage, index))) {
			return true;
		}
	}
	// "A charge that Kelm dismissed and nobody could verify"
	const ends = ['coordinator', 'comma', 'stop', 'other'].includes(classAt(passage, at + 1));
	if (ends && (isOfRelative(passage, at) || isOfAccusation(passage, at))) {
		return true;
	}
	const passive = ['by', 'as'].includes(wordAt(passage, at + 1)) || classAt(passage, at + 1) === 'stop';
	return passive && isBehindAllegation(passage, at);
}

/** "Dismissed it as “complete [fiction]”"; not "as a false prophet". */
function isFalseAfter(passage: Passage, as: number): boolean {
	for (let at = as + 1; at <= as + 4; at += 1) {
		if (falsehoods.has(wordAt(passage, at))) {
			return at === as + 1 || !['noun', 'name'].includes(classAt(passage, at + 1));
		}
		if (!['determiner', 'adverb', 'quote', 'noun'].includes(classAt(passage, at))) {
			return false;
		}
	}
	return false;
}

/** "They accused both of war crimes, [which both] reject" */
function isOfAccusation(passage: Passage, at: number): boolean {
	const which = [at - 2, at - 3, at - 4].find(back => wordAt(passage, back) === 'which') ?? -1;
	return (
		classAt(passage, which - 1) === 'comma' &&
		passage.tokens
			.slice(0, which)
			.some(({ lower }) => /^(?:accus(?:e|es|ed|ing)|alleg(?:e|es|ed|ing))$/.test(lower))
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
	if (['that', 'this'].includes(wordAt(passage, at - 2)) && at <= 3) {
		return true;
	}
	for (let back = at - 1; back >= Math.max(0, at - reachBack); back -= 1) {
		if (allegations.has(wordAt(passage, back))) {
			return true;
		}
		if (['stop', 'quote', 'coordinator'].includes(classAt(passage, back))) {
			return false;
		}
	}
	return false;
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
