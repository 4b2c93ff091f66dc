/** Nouns that attribute: reports that …, the minister's claim that …, concerns about …, and "is aware that". */

import { hasFiniteVerb, opensInfinitive } from '../clause';
import { contentSpan } from '../contentSpans';
import type { Finding } from '../finding';
import { isListComma, objectEnd } from '../objects';
import { classAt, isQuoted, type Passage, wordAt } from '../passage';
import { phraseFrom } from '../phrase';
import { isRemark } from '../remarks';
import { contentNouns, nominalCues, ownedNouns, stanceNouns, viewNouns } from '../reportingNouns.data';
import { mindAdjectives } from '../reportingVerbs.data';
import { subjectBefore } from '../subject';
import { isDenied } from '../thirdForms';
import { isVerbal } from '../wordClass';
import { haver, holder } from './holders';
import { toldAfter } from './makers';
import { possessor } from './possessors';

const nouns: ReadonlySet<string> = new Set(contentNouns);
/** What is told without anybody who tells it. */
const talkNouns = ['rumour', 'rumor', 'legend', 'word', 'gossip', 'hearsay'];
const talk: ReadonlySet<string> = new Set(talkNouns);
/** Words with which an attribution by noun or adjective can begin. */
export const nominalWords: readonly string[] = [
	...contentNouns,
	...talkNouns,
	...Object.keys(nominalCues),
	...Object.keys(mindAdjectives),
	...viewNouns,
	...stanceNouns,
	'evidence',
];
const nominal: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(nominalCues));
const owned: ReadonlySet<string> = new Set(ownedNouns);
const stances: ReadonlySet<string> = new Set(stanceNouns);
/** Nouns that are their own speaker. */
const speakingNouns: ReadonlySet<string> = new Set([
	'report',
	'reports',
	'rumors',
	'rumours',
	'estimates',
	'news',
]);

/** the claim that the dam broke: its possessor speaks, else the noun itself where it is a kind of source. */
export function nounThat(passage: Passage, at: number, limit: number): Finding | undefined {
	const word = wordAt(passage, at);
	if (talk.has(word) && wordAt(passage, at + 1) === 'has' && wordAt(passage, at + 2) === 'it') {
		return talkHasIt(passage, at, limit);
	}
	const helper = classAt(passage, at - 1) === 'negation' ? at - 2 : at - 1;
	const isNoun =
		nouns.has(word) && !/^(?:to|do|does|did|don['’]t|doesn['’]t|didn['’]t)$/.test(wordAt(passage, helper));
	const isTestimony = word === 'evidence' && /^(?:gave|gives|given|giving)$/.test(wordAt(passage, at - 1));
	const told = (isNoun || isTestimony) && !isQuoted(passage, at) ? toldAfter(passage, at) : undefined;
	if (told === undefined || isDenied(passage, at) || isRemark(passage, at)) {
		return undefined;
	}
	const from = told.that + 1;
	const content = contentSpan(passage, from, clauseEnd(passage, from, limit));
	if (content === undefined) {
		return undefined;
	}
	const owner = told.maker ?? possessor(passage, at) ?? holder(passage, at);
	if (owner === undefined && owned.has(word)) {
		return undefined;
	}
	const speaker =
		owner ?? (speakingNouns.has(word) ? { first: modifierStart(passage, at), last: at } : undefined);
	return {
		rule: 'claim-that',
		...(speaker === undefined ? {} : { speaker }),
		cue: { first: at, last: at },
		content: [content],
	};
}

/** "Rumour has it that he was paid" */
function talkHasIt(passage: Passage, at: number, limit: number): Finding | undefined {
	const that = at + 3;
	const content = wordAt(passage, that) === 'that' ? contentSpan(passage, that + 1, limit) : undefined;
	return content && { rule: 'claim-that', cue: { first: at, last: at + 2 }, content: [content] };
}

/** The council's position is that the dam is safe; her goal is to mend it. */
export function nounIs(passage: Passage, at: number, limit: number): Finding | undefined {
	if (!stances.has(wordAt(passage, at)) || isQuoted(passage, at)) {
		return undefined;
	}
	const be = ['is', 'was', 'remains', 'remained'].includes(wordAt(passage, at + 1)) ? at + 2 : -1;
	const opener = classAt(passage, be) === 'adverb' ? be + 1 : be;
	const isThat = wordAt(passage, opener) === 'that';
	const speaker = possessor(passage, at);
	if (
		be < 0 ||
		speaker === undefined ||
		!(isThat || (classAt(passage, opener) === 'to' && opensInfinitive(passage, opener)))
	) {
		return undefined;
	}
	const content = contentSpan(
		passage,
		isThat ? opener + 1 : opener,
		isThat ? limit : objectEnd(passage, opener, limit),
	);
	return content && { rule: 'position-is', speaker, cue: { first: at, last: at }, content: [content] };
}

/** The government's concerns about the dam. Without a possessor it is nobody's. */
export function nounAbout(passage: Passage, at: number, limit: number): Finding | undefined {
	const prepositions = nominal.get(wordAt(passage, at));
	if (
		prepositions === undefined ||
		!prepositions.includes(wordAt(passage, at + 1)) ||
		isQuoted(passage, at)
	) {
		return undefined;
	}
	const speaker = possessor(passage, at) ?? haver(passage, at);
	if (speaker === undefined || classAt(passage, at) === 'verb') {
		return undefined;
	}
	const infinitive = wordAt(passage, at + 1) === 'to' && classAt(passage, at + 2) !== 'determiner';
	const start = infinitive ? at + 1 : at + 2;
	const content = contentSpan(
		passage,
		start,
		Math.min(objectEnd(passage, start, limit, infinitive), predicateAfter(passage, at)),
	);
	return content === undefined
		? undefined
		: { rule: 'concern-about', speaker, cue: { first: at, last: at }, content: [content] };
}

/** was aware that, is concerned about. */
export function mindAdjective(passage: Passage, at: number, limit: number): Finding | undefined {
	const follow = passage.lexicon.mindAdjectives.get(wordAt(passage, at));
	const bare = follow?.includes('that') === true && opensBareClause(passage, at + 1);
	if (follow === undefined || !(bare || follow.includes(wordAt(passage, at + 1))) || isQuoted(passage, at)) {
		return undefined;
	}
	let first = at;
	let isOwed = false;
	while (['adverb', 'auxiliary', 'negation', 'modal'].includes(classAt(passage, first - 1))) {
		first -= 1;
		isOwed ||= /^(?:should|must|ought)$/.test(wordAt(passage, first));
	}
	// "Readers should be sceptical of it": they are not yet.
	if (isOwed) {
		return undefined;
	}
	const speaker =
		first < at && classAt(passage, first) !== 'adverb' ? subjectBefore(passage, first) : undefined;
	if (
		speaker === undefined ||
		isNobody(passage, speaker.first) ||
		wordAt(passage, speaker.first) === 'it' ||
		wordAt(passage, speaker.first) === 'there'
	) {
		return undefined;
	}
	const next = bare ? 'that' : wordAt(passage, at + 1);
	const start = next === 'to' || bare ? at + 1 : at + 2;
	const content = contentSpan(passage, start, next === 'that' ? limit : objectEnd(passage, start, limit));
	const last = next === 'that' || next === 'to' ? at : at + 1;
	return content === undefined
		? undefined
		: { rule: 'is-aware', speaker, cue: { first, last }, content: [content] };
}

/** "Not everyone is convinced", "nobody is aware" */
function isNobody(passage: Passage, at: number): boolean {
	return wordAt(passage, at - 1) === 'not' || ['nobody', 'none', 'no'].includes(wordAt(passage, at));
}

/** "convinced [the dam is] safe": a subject and its verb right after the adjective. */
function opensBareClause(passage: Passage, at: number): boolean {
	const subject = phraseFrom(passage, at);
	return subject !== undefined && hasFiniteVerb(passage, subject.last + 1, subject.last + 2);
}

/** A clause after a noun ends before the verb of the sentence: "Reports that the dam broke | have alarmed …". */
function clauseEnd(passage: Passage, from: number, limit: number): number {
	let verbs = 0;
	for (let at = from; at < limit; at += 1) {
		const wordClass = classAt(passage, at);
		const opensGroup =
			isVerbal(wordClass) &&
			!inGroup(passage, at) &&
			wordAt(passage, at + 1) !== 'by' &&
			!isModifier(passage, at) &&
			isQuoted(passage, at) === isQuoted(passage, from);
		verbs += opensGroup ? 1 : 0;
		if (verbs > 1 && opensGroup && !isAfterBreak(passage, at)) {
			return at;
		}
		if (
			wordClass === 'quote' &&
			verbs > 0 &&
			classAt(passage, at - 1) === 'comma' &&
			isQuoted(passage, at - 1)
		) {
			return at + 1;
		}
		if (wordClass === 'comma' && verbs > 0 && !isQuoted(passage, at) && !isListComma(passage, at, limit)) {
			return at;
		}
	}
	return limit;
}

function inGroup(passage: Passage, at: number): boolean {
	const before = classAt(passage, at - 1) === 'quote' ? at - 2 : at - 1;
	return ['auxiliary', 'modal', 'adverb', 'negation', 'to'].includes(classAt(passage, before));
}

/** "Were carrying [banned] oil": a participle between a verb and its object. */
function isModifier(passage: Passage, at: number): boolean {
	const isParticiple = wordAt(passage, at).endsWith('ed') && classAt(passage, at) === 'verb';
	return (
		isParticiple &&
		classAt(passage, at + 1) === 'noun' &&
		['gerund', 'verb'].includes(classAt(passage, at - 1))
	);
}

/** A verb after a conjunction or relative belongs to the clause. */
function isAfterBreak(passage: Passage, at: number): boolean {
	const opens = ['subordinator', 'relative', 'coordinator'];
	// "Six months before she told them"
	const isBefore =
		classAt(passage, at - 1) === 'pronoun' && /^(?:before|after|until|since)$/.test(wordAt(passage, at - 2));
	return isBefore || [at - 1, at - 2, at - 3].some(index => opens.includes(classAt(passage, index)));
}

/** "The plan to build a dam | angered": the verb of a noun that is the subject itself; infinity for none. */
function predicateAfter(passage: Passage, noun: number): number {
	if (hasFiniteVerb(passage, 0, noun)) {
		return Number.POSITIVE_INFINITY;
	}
	const verb = passage.classes.findIndex(
		(wordClass, at) =>
			at > noun + 1 && isVerbal(wordClass) && wordAt(passage, at - 1) !== 'to' && !isAfterBreak(passage, at),
	);
	return verb < 0 ? Number.POSITIVE_INFINITY : verb;
}

function modifierStart(passage: Passage, noun: number): number {
	let first = noun;
	while (['noun', 'name', 'determiner', 'number'].includes(classAt(passage, first - 1)) && noun - first < 6) {
		first -= 1;
	}
	return first;
}
