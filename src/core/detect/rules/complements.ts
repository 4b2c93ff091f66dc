/** Objects and infinitives after a verb: accused them of it, urged them to, called it a fake, rejected the plan. */

import { skipAdverbials } from '../adverbials';
import { opensClause, opensInfinitive } from '../clause';
import { contentSpan } from '../contentSpans';
import { allegations, falsehoods } from '../falsehoods';
import { objectEnd } from '../objects';
import { classAt, type Passage, wordAt } from '../passage';
import { afterApproximation, phraseFrom } from '../phrase';
import { contentNouns } from '../reportingNouns.data';
import { documentNouns } from '../speakers.data';
import type { VerbCue } from '../verbCues';
import {
	afterApposition,
	type Content,
	givesWord,
	isInterrogation,
	opensObject,
	prepositionAfter,
	type Reading,
} from './reading';
import { shownEnd } from './shown';
import { tellsNothing } from './unsaidObjects';

/** urged the council to resign, called on both sides to talk. */
export function readUrging({ passage, cue, after, limit }: Reading): Content | undefined {
	const phrasal =
		cue.words.last > cue.words.first && ['on', 'upon', 'to'].includes(wordAt(passage, cue.words.last));
	const isBare = cue.entry.lemma === 'appeal' && !phrasal;
	if ((cue.words.last > cue.words.first && !phrasal) || isBare) {
		return undefined;
	}
	const to = infinitiveAfter(passage, after, limit);
	if (to <= after || isAnonymity(passage, to) || wordAt(passage, to + 1) === 'date') {
		return undefined;
	}
	const tells = cue.entry.frames.has('tell') || ['order', 'ask', 'invite'].includes(cue.entry.lemma);
	const start = tells && isShortHearer(passage, after, to) ? to : after;
	const content = contentSpan(passage, start, objectEnd(passage, to, limit, true));
	return content === undefined ? undefined : { rule: 'urged-to', content: [content] };
}

/** A pronoun as hearer says nothing: told them [to leave]. */
function isShortHearer(passage: Passage, from: number, to: number): boolean {
	return to - from === 1 && classAt(passage, from) === 'pronoun';
}

/** "Asked not to be named", "asked us not to use her name": on what condition somebody speaks. */
export function isAnonymity(passage: Passage, to: number): boolean {
	const isPassive =
		wordAt(passage, to + 1) === 'be' && /^(?:named|identified|quoted)$/.test(wordAt(passage, to + 2));
	const isActive =
		/^(?:name|identify|quote|use|print|publish)$/.test(wordAt(passage, to + 1)) &&
		/^(?:him|her|his|them|their)$/.test(wordAt(passage, to + 2));
	return isPassive || (wordAt(passage, to - 1) === 'not' && isActive);
}

export function infinitiveAfter(passage: Passage, from: number, limit: number): number {
	for (let at = from; at < limit && at - from < 14; at += 1) {
		const wordClass = classAt(passage, at);
		if (wordClass === 'to' && opensInfinitive(passage, at)) {
			return at;
		}
		if (wordClass === 'comma' && at > from) {
			return afterApposition(passage, at + 1, limit, ['to']);
		}
		if (
			['verb', 'auxiliary', 'modal', 'comma', 'stop', 'subordinator', 'quote', 'dash'].includes(wordClass)
		) {
			return -1;
		}
	}
	return -1;
}

/** What may stand between "at" and the number: put the loss at [about] 40. */
const roughly: ReadonlySet<string> = new Set(
	'about around well over under nearly almost roughly some between more less least most only just up to than $ £ €'.split(
		' ',
	),
);

const counts: ReadonlySet<string> = new Set(
	'zero one two three four five six seven eight nine ten eleven twelve dozens scores hundreds thousands'.split(
		' ',
	),
);

/** puts the cost at 4 million, put the number of dead at about 30. */
export function readGauge({ passage, cue, after, limit }: Reading): Content | undefined {
	if (cue.words.last > cue.words.first || !opensObject(passage, after)) {
		return undefined;
	}
	const preposition = prepositionAfter(passage, after, limit, ['at']);
	let number = preposition + 1;
	while (preposition > 0 && roughly.has(wordAt(passage, number))) {
		number += 1;
	}
	const isNumber = classAt(passage, number) === 'number' || counts.has(wordAt(passage, number));
	if (preposition < 0 || !isNumber) {
		return undefined;
	}
	const content = contentSpan(passage, after, objectEnd(passage, number, limit));
	return content === undefined ? undefined : { rule: 'put-at', content: [content] };
}

/** pleaded not guilty */
export function readPlea({ passage, after }: Reading): Content | undefined {
	const isPlea = wordAt(passage, after) === 'not' && wordAt(passage, after + 1) === 'guilty';
	const content = isPlea ? contentSpan(passage, after, after + 2) : undefined;
	return content && { rule: 'pleaded', content: [content] };
}

/** wants to leave, plans to build. */
export function readInfinitive({ passage, after, limit }: Reading): Content | undefined {
	const to = classAt(passage, after) === 'negation' ? after + 1 : after;
	if (classAt(passage, to) !== 'to' || isAnonymity(passage, to) || !opensInfinitive(passage, to)) {
		return undefined;
	}
	const content = contentSpan(passage, after, objectEnd(passage, to, limit, true));
	return content === undefined ? undefined : { rule: 'wants-to', content: [content] };
}

/** called for talks, pointed to the figures. */
export function readPhrasal({ passage, cue, after, limit }: Reading): Content | undefined {
	const isAppeal = cue.entry.lemma === 'appeal' && wordAt(passage, cue.words.last) === 'to';
	// "What Tarn thinks of it is unclear"
	const isOpen = cue.entry.lemma === 'think' && wordAt(passage, (cue.subject?.first ?? 0) - 1) === 'what';
	if (cue.words.last === cue.words.first || after >= limit || givesWord(passage, cue) || isAppeal || isOpen) {
		return undefined;
	}
	const clausal = opensClause(passage, after);
	const opens =
		opensObject(passage, after) ||
		(classAt(passage, after) === 'to' && opensInfinitive(passage, after)) ||
		['being', 'having'].includes(wordAt(passage, after));
	if ((!clausal && !opens) || unsaid.has(wordAt(passage, after))) {
		return undefined;
	}
	const end = clausal ? limit : (clausalEnd(passage, cue, after, limit) ?? objectEnd(passage, after, limit));
	if (cue.entry.lemma === 'shoot' && !tellsOfAllegation(passage, after, end)) {
		return undefined;
	}
	const content = contentSpan(passage, after, end);
	return content === undefined ? undefined : { rule: 'called-for', content: [content] };
}

/** Claims are shot down, and so are drones. */
function tellsOfAllegation({ tokens }: Passage, from: number, to: number): boolean {
	return tokens.slice(from, to).some(({ lower }) => allegations.has(lower));
}

/** Who asks for these states nothing: "requested anonymity", "sought comment". */
export const unsaid: ReadonlySet<string> = new Set(['anonymity', 'comment', 'comments', 'clarification']);

/** "Dismissed its coach Bo Lund": somebody loses a post, and nothing is denied. */
function isDismissal(passage: Passage, from: number, limit: number): boolean {
	const object = phraseFrom(passage, from, false);
	const end = Math.min((object?.last ?? from) + 1, limit);
	const isSomebody = passage.classes.slice(from, end).includes('name') && wordAt(passage, end) !== 'as';
	return isSomebody && !tellsOfAllegation(passage, from, end);
}

/** rejected the plan, expressed concern. */
export function readObject({ passage, cue, after, limit }: Reading): Content | undefined {
	// "Dismissed that as nonsense"
	const isThat = wordAt(passage, after) === 'that' && wordAt(passage, after + 1) === 'as';
	const isShown = isShownByDocument(passage, cue);
	const judges = cue.entry.frames.has('object') || isShown;
	const start = objectStart(passage, after);
	const gerund = wordAt(passage, start) === 'ever' ? start + 1 : start;
	const opens =
		isThat ||
		opensObject(passage, isShown ? afterApproximation(passage, gerund) : gerund) ||
		// "Expressed regret over it"
		(cue.entry.lemma === 'express' && classAt(passage, start) === 'verb') ||
		/^(?:having|being|going|getting|doing)$/.test(wordAt(passage, gerund));
	const isUnsaid = unsaid.has(wordAt(passage, start));
	if (cue.entry.lemma === 'dismiss' && isDismissal(passage, start, limit)) {
		return undefined;
	}
	// "Rebuffed an offer"
	if (cue.entry.lemma === 'rebuff' && !tellsOfAllegation(passage, start, limit)) {
		return undefined;
	}
	if (tellsNothing(passage, cue.entry.lemma, start)) {
		return undefined;
	}
	if (!judges || !opens || start >= limit || isUnsaid || isInterrogation(passage, cue.entry, cue.subject)) {
		return undefined;
	}
	const governed = cue.group.voice === 'gerund' && classAt(passage, cue.group.first - 1) === 'preposition';
	if (governed && !cue.entry.frames.has('clause')) {
		return undefined;
	}
	const plain = isShown ? shownEnd(passage, start, limit) : objectEnd(passage, start, limit);
	const end = behindClause(
		passage,
		start,
		behindMaker(passage, clausalEnd(passage, cue, start, limit) ?? plain, limit),
		limit,
	);
	const content = contentSpan(passage, start, end);
	return content === undefined ? undefined : { rule: 'judged-object', content: [content] };
}

/** "Rejected [the notion that greed, or fear, was behind it]": a clause in the object goes on behind its commas. */
function behindClause(passage: Passage, start: number, end: number, limit: number): number {
	const isNoun = (at: number) => classAt(passage, at) === 'noun' && contents.has(wordAt(passage, at));
	const that = passage.tokens.findIndex(
		(_, at) => at > start && at < end && wordAt(passage, at) === 'that' && isNoun(at - 1),
	);
	return that > 0 && opensClause(passage, that) ? limit : end;
}

const contents: ReadonlySet<string> = new Set(contentNouns);

/** Behind who made a claim what it says stands so near, in tokens. */
const farthestThat = 24;

/** "Disputes [the claim, made by an assistant, that he burned letters]": who made it stands between the claim and what it says. */
function behindMaker(passage: Passage, end: number, limit: number): number {
	const made = classAt(passage, end + 1) === 'adverb' ? end + 2 : end + 1;
	const isMade =
		classAt(passage, end) === 'comma' &&
		allegations.has(wordAt(passage, end - 1)) &&
		classAt(passage, made) === 'verb';
	const that = isMade ? passage.tokens.findIndex(({ lower }, at) => at > end && lower === 'that') : -1;
	return that > 0 && that - end < farthestThat && classAt(passage, that - 1) === 'comma' ? limit : end;
}

/** "Denied [her signature had been forged]": the end of what looks like the object and has a verb of its own; `undefined` for all else. */
function clausalEnd(passage: Passage, { entry }: VerbCue, from: number, limit: number): number | undefined {
	const next = (phraseFrom(passage, from)?.last ?? limit) + 1;
	const isVerbal = next < limit && ['auxiliary', 'modal'].includes(classAt(passage, next));
	return isVerbal && ['deny', 'point'].includes(entry.lemma) ? objectEnd(passage, next, limit) : undefined;
}

/** "announced [on Friday] the arrest": a time before the object; without a determiner the object would be in doubt. */
function objectStart(passage: Passage, after: number): number {
	// "dismissed as untrue [the claim]", "dismissed as “pure fiction” [a report]"
	const judged = wordAt(passage, after) === 'as' ? behindJudgement(passage, after + 1) : -1;
	if (judged > 0) {
		return judged;
	}
	const start = skipAdverbials(passage, behindHearer(passage, after));
	return ['determiner', 'possessive'].includes(classAt(passage, start)) ? start : after;
}

/** Index behind the word that calls something false, and the marks round it; -1 for no such word near. */
function behindJudgement(passage: Passage, from: number): number {
	const word = [from, from + 1, from + 2, from + 3].find(at => falsehoods.has(wordAt(passage, at)));
	if (word === undefined) {
		return -1;
	}
	const next = classAt(passage, word + 1) === 'quote' ? word + 2 : word + 1;
	const opens = ['determiner', 'possessive', 'noun'].includes(classAt(passage, next));
	return word === from || opens ? next : -1;
}

/** "Expressed [to Moor] his concerns" */
function behindHearer(passage: Passage, at: number): number {
	const hearer =
		wordAt(passage, at) === 'to' && !opensInfinitive(passage, at)
			? phraseFrom(passage, at + 1, false)
			: undefined;
	return hearer === undefined ? at : hearer.last + 1;
}

const documents: ReadonlySet<string> = new Set(documentNouns);

/** With a document for their subject these have what it asserts for their object. */
export const showingVerbs: readonly string[] = [
	'show',
	'find',
	'indicate',
	'reveal',
	'record',
	'forecast',
	'project',
];

/** The poll shows a lead, the records show a debt: a document asserts its object; a person who finds one does not. */
function isShownByDocument(passage: Passage, { entry, subject }: VerbCue): boolean {
	return (
		showingVerbs.includes(entry.lemma) &&
		subject !== undefined &&
		passage.tokens.slice(subject.first, subject.last + 1).some(({ lower }) => documents.has(lower))
	);
}
