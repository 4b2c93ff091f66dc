/** Sentences that assert at least one thing that could be checked. */
import { datelineEnd } from '../entities/datelines';
import type { Attribution, Claim, Denial, NoComment } from '../model/analysis';
import { overlaps, type Span } from '../model/span';
import { isAdvice, isAppeal, isCourtesy } from './appeals';
import { AttributionsBySentence } from './bySentence';
import { isSaidOfSomebody, judgeCertainty } from './certainty';
import { openQuestions, opinionWords, questionWords } from './claims.data';
import { isForecast, isSupposed } from './foresight';
import { silencesIn } from './noComments';
import { classAt, isQuoted, type Passage, spanOf, wordAt } from './passage';
import { findPhrases, indexPhrases } from './phrases';
import { isAllSilent, isSilent } from './silences';
import { isCounterfactual, isViewOf, ownView, statedClauses, textOf } from './statements';
import { type Clause, mayHaveBeen, readClauses } from './tense';
import {
	isAskedThere,
	isFeeling,
	isJudgement,
	isNoMoreThanTold,
	isOnlyAdvised,
	isOnlyAsked,
} from './unstated';
import { WordList } from './wordList';
import { newMark } from './wordMarks';

const open = indexPhrases(openQuestions);
const questions: ReadonlySet<string> = new Set(questionWords);
const opinions = new WordList(opinionWords);
const numbers = newMark(({ kind }) => kind === 'number');
/** Rules whose content is no proposition: what is wanted, demanded or judged. */
const withoutProposition: ReadonlySet<string> = new Set([
	'wants-to',
	'urged-to',
	'called-for',
	'called-it',
	'accused-of',
	'is-aware',
]);
const accusation = /^(?:accus|charg|convict|suspect|blam)/;
/** "Both urged restraint" */
const demand = /^(?:urg(?:e|es|ed|ing)|demand(?:s|ed|ing)?|(?:plead|appeal|begg?)(?:s|ed|ing)?(?: for)?)$/;

function isDemand(passage: Passage, { cue }: Attribution): boolean {
	return cue !== null && demand.test(textOf(passage, cue));
}

/** "Demanded [4 million for the ship]": not what somebody is to do, as "that 40 men leave". */
function isOfThing(passage: Passage, { cue, content }: Attribution, clauses: readonly Clause[]): boolean {
	const first = passage.tokens.findIndex(({ start }) => start >= (cue?.end ?? 0));
	return (
		['number', 'determiner', 'noun'].includes(classAt(passage, first)) &&
		!clauses.some(clause => content.some(part => overlaps(part, spanOf(passage, clause.first, clause.last))))
	);
}

/** `accused` by sentence; a denial is no allegation, whoever it names. */
export function findClaims(
	passages: readonly Passage[],
	attributions: readonly Attribution[],
	denials: readonly Denial[],
	accused: ReadonlyMap<number, readonly string[]>,
	noComments: readonly NoComment[],
): readonly Claim[] {
	const bySentence = new AttributionsBySentence(attributions);
	const denied = new Set(denials.map(({ sentence }) => sentence));
	const silent = new Set(noComments.map(({ sentence }) => sentence));
	const claims: Claim[] = [];
	for (const passage of passages) {
		const { index, sentence } = passage;
		if (sentence.role !== 'body') {
			continue;
		}
		const clauses = readClauses(passage);
		const own = bySentence.of(index);
		const rule = claimRule(passage, clauses, own, {
			denied: denied.has(index),
			silence: silent.has(index) ? silencesIn(passage) : [],
		});
		if (rule !== undefined) {
			const { certainty, trigger } = judgeCertainty(passage, clauses, own);
			const names = denied.has(index) ? [] : (accused.get(index) ?? []);
			claims.push({ rule, trigger, sentence: index, certainty, accused: names });
		}
	}
	return claims;
}

/** The rule by which the sentence is a claim; `undefined` where it is none. */
function claimRule(
	passage: Passage,
	all: readonly Clause[],
	attributions: readonly Attribution[],
	{ denied, silence }: { denied: boolean; silence: readonly Span[] },
): string | undefined {
	if (denied) {
		return 'denied-fact';
	}
	if (isQuestion(passage) || isAppeal(passage) || isTagOnly(passage, attributions)) {
		return undefined;
	}
	if (isAdvice(passage, all) || isCourtesy(passage, all, attributions)) {
		return undefined;
	}
	if (attributions.some(({ cue }) => cue !== null && accusation.test(textOf(passage, cue)))) {
		return 'accusation';
	}
	if (attributions.some(attribution => isAgreement(passage, attribution))) {
		return 'past-fact';
	}
	if (isDateline(passage)) {
		return undefined;
	}
	const open = openQuestionAt(passage);
	if (
		open < Number.POSITIVE_INFINITY &&
		wordAt(passage, 0) === 'whether' &&
		!passage.classes.includes('comma')
	) {
		return undefined;
	}
	const clauses = all.filter(clause => !isSilent(passage, clause, silence));
	const stated = statedClauses(passage, clauses, attributions).filter(
		clause =>
			(clause.last < open - 1 || isBehindBut(passage, open, clause)) &&
			!isAsked(passage, clause) &&
			!isAskedThere(passage, clause, attributions, clauses) &&
			!isFeeling(passage, clause),
	);
	const isOpen = open < Number.POSITIVE_INFINITY;
	if (
		stated.length === 0 &&
		(isOpen || (silence.length > 0 && isAllSilent(passage, attributions, silence)))
	) {
		return undefined;
	}
	if (attributions.length === 0 && isNoMoreThanTold(passage, clauses)) {
		return undefined;
	}
	if (
		stated.some(
			clause => clause.kind === 'past' || clause.kind === 'perfect' || mayHaveBeen(passage, clause),
		) &&
		!isCounterfactual(passage, clauses)
	) {
		return 'past-fact';
	}
	if (
		(stated.length === 0 && isOnlyAsked(passage, clauses, attributions)) ||
		isOnlyAdvised(passage, stated)
	) {
		return undefined;
	}
	if (stated.length === 0 && isConditionalWarning(passage, attributions)) {
		return undefined;
	}
	if (
		attributions.some(({ cue, rule }) => cue !== null && isSaidOfSomebody(passage, cue, rule)) &&
		!opinions.isIn(passage)
	) {
		return 'said-fact';
	}
	return presentRule(passage, stated, clauses, attributions);
}

/** "ARDEN, June 18 /KNA/.": where and when, and nothing else. */
function isDateline({ tokens }: Passage): boolean {
	return tokens.length > 1 && datelineEnd(tokens) === tokens.length - 1;
}

/** "Has agreed to buy the port", "agreed on a truce": what was agreed has happened, whatever comes of it. */
function isAgreement(passage: Passage, { rule, cue }: Attribution): boolean {
	return (
		(rule === 'wants-to' || rule === 'called-for') && cue !== null && /^agreed\b/.test(textOf(passage, cue))
	);
}

/** "Warned of consequences if the dam breaks": what may come tells of nothing that is. */
function isConditionalWarning(passage: Passage, attributions: readonly Attribution[]): boolean {
	return (
		ifs.isIn(passage) && attributions.some(({ cue }) => cue !== null && warning.test(textOf(passage, cue)))
	);
}

const ifs = new WordList(['if', 'unless']);
const warning = /^(?:warn|threat|caution)/;

/** Index of the words that leave a question open: "it is [not clear] who …", "the cause is [not yet known]."; infinity for none. */
function openQuestionAt(passage: Passage): number {
	const found = findPhrases(passage, open).find(({ last }) => {
		const next = classAt(passage, last + 1) === 'comma' ? last + 2 : last + 1;
		const isReason = wordAt(passage, last) === 'know' && wordAt(passage, next) === 'why';
		return (questions.has(wordAt(passage, next)) && !isReason) || isAtEnd(passage, last + 1);
	});
	return found?.first ?? Number.POSITIVE_INFINITY;
}

/** "It is too soon to say how bad it is, but it [has sunk]": no part of what is left open. */
function isBehindBut(passage: Passage, open: number, { first }: Clause): boolean {
	return passage.tokens.some(
		({ lower }, at) => lower === 'but' && at > open && at < first && classAt(passage, at - 1) === 'comma',
	);
}

/** "Asked [who was there], she smiled": what was asked. */
function isAsked(passage: Passage, { last }: Clause): boolean {
	return (
		wordAt(passage, 0) === 'asked' &&
		questions.has(wordAt(passage, 1)) &&
		last < passage.classes.indexOf('comma')
	);
}

/** A full stop, and nothing behind it. */
function isAtEnd({ tokens, classes }: Passage, at: number): boolean {
	return classes[at] === 'stop' && at === tokens.length - 1;
}

/** In tokens: what has no verb and is no longer states nothing, as "Sometimes." or "An investigation". */
const shortest = 6;

/** Present tense states a fact in the article's own voice; in a quotation only where it has figures or names. */
function presentRule(
	passage: Passage,
	stated: readonly Clause[],
	clauses: readonly Clause[],
	attributions: readonly Attribution[],
): string | undefined {
	const modal = clauses.some(({ kind }) => kind === 'modal');
	const present = stated.filter(clause => clause.kind === 'present' && !isForecast(passage, clause));
	const foresees =
		clauses.some(clause => isSupposed(passage, clause)) || stated.some(clause => isForecast(passage, clause));
	const opinion = opinions.isIn(passage) || ownView(passage) >= 0;
	const speech = attributions.some(({ form, rule }) => form === 'direct' && rule !== 'called-it');
	const specific =
		(passage.marks & numbers) !== 0 &&
		passage.tokens.some(
			({ kind }, at) => kind === 'number' && !isItem(passage, at) && !isCueToken(passage, at, attributions),
		);
	if (speech) {
		return present.length > 0 && !opinion && !modal && (specific || namesSomebody(passage, attributions))
			? 'quoted-fact'
			: undefined;
	}
	const onlyViews = stated.length === 0 && attributions.some(attribution => isViewOf(passage, attribution));
	if (onlyViews && !specific) {
		return undefined;
	}
	const empty =
		attributions.length > 0 &&
		attributions.every(
			attribution =>
				withoutProposition.has(attribution.rule) ||
				(isDemand(passage, attribution) && !(specific && isOfThing(passage, attribution, clauses))),
		);
	if (empty) {
		return present.length > 0 ? 'present-fact' : undefined;
	}
	if (attributions.length > 0) {
		const plain = present.length > 0 || specific || !modal;
		return plain && (specific || !opinion) ? 'said-fact' : undefined;
	}
	if (clauses.length === 0 && !specific && passage.tokens.length - labelLength(passage) <= shortest) {
		return undefined;
	}
	if ((stated.length === 0 && ownView(passage) >= 0) || (!specific && isJudgement(passage))) {
		return undefined;
	}
	return present.length > 0 || (specific ? !foresees : !modal && !foresees) ? 'present-fact' : undefined;
}

/** "[3]. The board should resign": the number of an item in a list is no figure. */
function isItem(passage: Passage, at: number): boolean {
	return at === 0 && /^[.)]$/.test(wordAt(passage, 1));
}

/** Number of tokens of "QUESTION:" and the like, which say who has the word. */
function labelLength(passage: Passage): number {
	const colon = passage.classes.indexOf('colon');
	const isLabel = colon > 0 && colon <= longestLabel;
	return isLabel && passage.tokens.slice(0, colon).every(({ text }) => text === text.toUpperCase())
		? colon + 1
		: 0;
}

/** In tokens. */
const longestLabel = 4;

function isQuestion(passage: Passage): boolean {
	const { start, end } = passage.sentence;
	const closing = passage.text.slice(Math.max(start, end - 4), end);
	return (closing.includes('?') && /\?["'”’)]*$/.test(closing)) || attributedQuestion(passage);
}

/** "…?" asked the mayor. */
function attributedQuestion(passage: Passage): boolean {
	return passage.quotes.some(({ inner }) => passage.text[inner.end - 1] === '?') && isQuoted(passage, 1);
}

/** A sentence that only says that somebody speaks. */
function isTagOnly(passage: Passage, attributions: readonly Attribution[]): boolean {
	return attributions.some(({ content }) => content.length === 0) && passage.tokens.length < 20;
}

function isCueToken(passage: Passage, at: number, attributions: readonly Attribution[]): boolean {
	const span = spanOf(passage, at, at);
	return attributions.some(({ speaker }) => speaker !== null && overlaps(speaker, span));
}

/** True for a name inside a quotation or a turn, but the speaker's own. */
function namesSomebody(passage: Passage, attributions: readonly Attribution[]): boolean {
	const turns = attributions
		.filter(({ rule }) => rule === 'turn-continued')
		.flatMap(({ content }) => content);
	const isSaid = (at: number) =>
		isQuoted(passage, at) || turns.some(span => overlaps(span, spanOf(passage, at, at)));
	return passage.classes.some(
		(wordClass, at) => wordClass === 'name' && isSaid(at) && !isCueToken(passage, at, attributions),
	);
}
