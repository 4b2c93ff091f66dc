/** Nouns that attribute: reports that …, the minister's claim that …, concerns about …, and "is aware that". */

import { contentSpan } from '../contentSpans';
import type { Finding } from '../finding';
import { objectEnd } from '../objects';
import { classAt, isQuoted, type Passage, wordAt } from '../passage';
import type { Phrase } from '../phrase';
import { contentNouns, nominalCues, ownedNouns } from '../reportingNouns.data';
import { mindAdjectives } from '../reportingVerbs.data';
import { mainSubject, subjectBefore } from '../subject';

const nouns: ReadonlySet<string> = new Set(contentNouns);
/** Words with which an attribution by noun or adjective can begin. */
export const nominalWords: readonly string[] = [
	...contentNouns,
	...Object.keys(nominalCues),
	...Object.keys(mindAdjectives),
];
const nominal: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(nominalCues));
const owned: ReadonlySet<string> = new Set(ownedNouns);
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
	if (
		!nouns.has(word) ||
		wordAt(passage, at + 1) !== 'that' ||
		classAt(passage, at + 1) === 'relative' ||
		isQuoted(passage, at)
	) {
		return undefined;
	}
	const content = contentSpan(passage, at + 2, clauseEnd(passage, at + 2, limit));
	if (content === undefined) {
		return undefined;
	}
	const owner = possessor(passage, at) ?? holder(passage, at);
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
	const speaker = possessor(passage, at);
	if (speaker === undefined || classAt(passage, at) === 'verb') {
		return undefined;
	}
	const infinitive = wordAt(passage, at + 1) === 'to' && classAt(passage, at + 2) !== 'determiner';
	const start = infinitive ? at + 1 : at + 2;
	const content = contentSpan(passage, start, objectEnd(passage, start, limit));
	return content === undefined
		? undefined
		: { rule: 'concern-about', speaker, cue: { first: at, last: at }, content: [content] };
}

/** was aware that, is concerned about. */
export function mindAdjective(passage: Passage, at: number, limit: number): Finding | undefined {
	const follow = passage.lexicon.mindAdjectives.get(wordAt(passage, at));
	if (follow === undefined || !follow.includes(wordAt(passage, at + 1)) || isQuoted(passage, at)) {
		return undefined;
	}
	let first = at;
	while (['adverb', 'auxiliary', 'negation', 'modal'].includes(classAt(passage, first - 1))) {
		first -= 1;
	}
	const speaker =
		first < at && classAt(passage, first) !== 'adverb' ? subjectBefore(passage, first) : undefined;
	if (
		speaker === undefined ||
		wordAt(passage, speaker.first) === 'it' ||
		wordAt(passage, speaker.first) === 'there'
	) {
		return undefined;
	}
	const next = wordAt(passage, at + 1);
	const start = next === 'to' ? at + 1 : at + 2;
	const content = contentSpan(passage, start, next === 'that' ? limit : objectEnd(passage, start, limit));
	const last = next === 'that' || next === 'to' ? at : at + 1;
	return content === undefined
		? undefined
		: { rule: 'is-aware', speaker, cue: { first, last }, content: [content] };
}

/** A clause after a noun ends before the verb of the sentence: "Reports that the dam broke | have alarmed …". */
function clauseEnd(passage: Passage, from: number, limit: number): number {
	let verbs = 0;
	for (let at = from; at < limit; at += 1) {
		const wordClass = classAt(passage, at);
		const opensGroup =
			(wordClass === 'auxiliary' || wordClass === 'modal' || wordClass === 'verb') && !inGroup(passage, at);
		verbs += opensGroup ? 1 : 0;
		if (verbs > 1 && opensGroup && !isAfterBreak(passage, at)) {
			return at;
		}
		if (wordClass === 'comma' && verbs > 0 && !isQuoted(passage, at)) {
			return at;
		}
	}
	return limit;
}

function inGroup(passage: Passage, at: number): boolean {
	return ['auxiliary', 'modal', 'adverb', 'negation', 'to'].includes(classAt(passage, at - 1));
}

/** A verb after a conjunction or relative belongs to the clause. */
function isAfterBreak(passage: Passage, at: number): boolean {
	const opens = ['subordinator', 'relative', 'coordinator'];
	return [at - 1, at - 2, at - 3].some(index => opens.includes(classAt(passage, index)));
}

/** Whose noun it is by the verb before it: "the mayor voiced the fear that", "came to the conclusion that". */
function holder(passage: Passage, noun: number): Phrase | undefined {
	let at = noun - 1;
	while (
		['noun', 'adverb', 'number', 'determiner', 'preposition', 'to'].includes(classAt(passage, at)) &&
		noun - at < 5
	) {
		at -= 1;
	}
	if (classAt(passage, at) !== 'verb') {
		return undefined;
	}
	let first = at;
	while (['adverb', 'auxiliary', 'modal', 'negation'].includes(classAt(passage, first - 1))) {
		first -= 1;
	}
	return (
		(classAt(passage, first - 1) === 'coordinator' ? undefined : subjectBefore(passage, first)) ??
		mainSubject(passage, first)
	);
}

/** Who has the noun: "the mayor's", "its". */
function possessor(passage: Passage, noun: number): Phrase | undefined {
	let at = noun - 1;
	while (['noun', 'adverb', 'number', 'name'].includes(classAt(passage, at))) {
		at -= 1;
	}
	if (classAt(passage, at) !== 'possessive') {
		return undefined;
	}
	const isEnding = /^['’]/.test(wordAt(passage, at));
	if (!isEnding) {
		return { first: at, last: at };
	}
	let first = at - 1;
	while (['noun', 'name', 'determiner', 'number'].includes(classAt(passage, first - 1))) {
		first -= 1;
	}
	return first < 0 ? undefined : { first, last: at - 1 };
}

function modifierStart(passage: Passage, noun: number): number {
	let first = noun;
	while (['noun', 'name', 'determiner', 'number'].includes(classAt(passage, first - 1)) && noun - first < 6) {
		first -= 1;
	}
	return first;
}
