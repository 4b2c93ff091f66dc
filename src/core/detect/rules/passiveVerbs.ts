/** It is said of somebody: reported by the paper, was accused of theft, is expected to leave. */

import type { Span } from '../../model/span';
import { skipAdverbials } from '../adverbials';
import { afterDateline, hasFiniteVerb, opensClause, opensInfinitive } from '../clause';
import { contentSpan } from '../contentSpans';
import { type Finding, present } from '../finding';
import { objectEnd } from '../objects';
import { hearingNouns } from '../occasions.data';
import { classAt, entryAt, isQuoted, type Passage, quotationEnd, wordAt } from '../passage';
import { type Phrase, phraseFrom } from '../phrase';
import { withName } from '../roleNames';
import { subjectBefore } from '../subject';
import type { VerbCue } from '../verbCues';
import { isNominal } from '../wordClass';
import { hearerEnd, isHearing, isInterrogation } from './reading';

const hearers: ReadonlySet<string> = new Set(hearingNouns);

export function passiveVerb(passage: Passage, cue: VerbCue, clauseEnd: number): Finding | undefined {
	const isPassive = cue.group.voice === 'passive';
	if (!isPassive && !active.has(cue.entry.lemma)) {
		return undefined;
	}
	// “We were told to open the gates,” said Ada Venn: who speaks the quotation says so of nobody in it.
	const limit = Math.min(clauseEnd, quotationEnd(passage, cue.words.last));
	if (!isPassive) {
		return heard(passage, cue) ?? putTo(passage, cue, limit);
	}
	return (
		byAgent(passage, cue, limit) ??
		calledBy(passage, cue, limit) ??
		impersonal(passage, cue, limit) ??
		setOff(passage, cue, limit)
	);
}

/** Verbs that may tell what nobody says where they are not passive: "inquiry told", "court hears", "it was put to her". */
const active: ReadonlySet<string> = new Set(['tell', 'hear', 'put']);

/** "It was put to her that she had made it up": what is asked in court. */
function putTo(passage: Passage, { entry, group, words }: VerbCue, limit: number): Finding | undefined {
	const isPut =
		entry.lemma === 'put' && group.first < group.verb && wordAt(passage, group.first - 1) === 'it';
	const to = words.last + 1;
	const that = isPut && wordAt(passage, to) === 'to' ? hearerEnd(passage, to + 1) : -1;
	const content = wordAt(passage, that) === 'that' ? contentSpan(passage, that + 1, limit) : undefined;
	return content && { rule: 'is-said-to', cue: words, content: [content], impersonal: true };
}

/** "The firm knew of it, inquiry told", "…, court hears": in headlines what was told there. */
function heard(passage: Passage, cue: VerbCue): Finding | undefined {
	const content = isHearing(passage, cue)
		? contentSpan(passage, afterDateline(passage), cue.subject?.first ?? 0)
		: undefined;
	return content && { rule: 'is-said-to', cue: cue.words, content: [content], impersonal: true };
}

/** Verbs whose passive is more often an act than speech: written by, backed by. */
const unspoken: ReadonlySet<string> = new Set([
	'write',
	'back',
	'hold',
	'promote',
	'present',
	'cast',
	'repeat',
	'highlight',
	'post',
	'follow',
	'see',
]);

/** reported by the Herald, rejected by both sides: the subject and what follows are the content. */
function byAgent(passage: Passage, cue: VerbCue, limit: number): Finding | undefined {
	const by = cue.words.last + 1;
	const { frames, lemma } = cue.entry;
	const speaks =
		frames.has('clause') ||
		frames.has('tell') ||
		frames.has('object') ||
		frames.has('accuse') ||
		frames.has('name');
	if (wordAt(passage, by) !== 'by' || !speaks || unspoken.has(lemma) || cue.group.negated) {
		return undefined;
	}
	const agent = phraseFrom(passage, by + 1);
	const speaker =
		agent &&
		withName(passage, withoutTask(passage, withoutCharge(passage, agent, cue.entry.accusePrepositions)));
	if (speaker === undefined || isInterrogation(passage, cue.entry, speaker)) {
		return undefined;
	}
	// "A man identified by police as Bo Lund said": who he is belongs to him.
	const isBare = cue.group.first === cue.words.first && classAt(passage, cue.group.first - 1) !== 'comma';
	if (isBare && ['identify', 'name'].includes(lemma)) {
		return undefined;
	}
	const subject = subjectBefore(passage, cue.group.first);
	const clause = opensClause(passage, speaker.last + 1)
		? contentSpan(passage, speaker.last + 2, limit)
		: undefined;
	if (clause === undefined && ['ask', 'press'].includes(lemma)) {
		return undefined;
	}
	const about =
		(subject && contentSpan(passage, subject.first, subject.last + 1)) ?? pointed(passage, cue.group.first);
	const reason = reasonAfter(passage, cue, speaker.last + 1, limit);
	if (lemma === 'name' && reason === undefined) {
		return undefined;
	}
	const content = present(clause === undefined ? [about, reason] : [clause]);
	return content.length === 0
		? undefined
		: { rule: 'said-by', speaker, cue: { first: cue.words.first, last: by }, content };
}

/** "The claim was described as “misleading” [by the office]": who calls it so stands at the end. */
function calledBy(passage: Passage, cue: VerbCue, limit: number): Finding | undefined {
	const as = cue.words.last + 1;
	const names = cue.entry.frames.has('name') || cue.entry.lemma === 'dismiss';
	if (wordAt(passage, as) !== 'as' || !names || cue.group.negated) {
		return undefined;
	}
	const by = passage.tokens.findIndex(
		({ lower }, at) => at > as + 1 && at <= as + longestName && lower === 'by' && !isQuoted(passage, at),
	);
	const agent = by < 0 || by >= limit ? undefined : phraseFrom(passage, by + 1);
	const isPlain = agent !== undefined && !hasFiniteVerb(passage, as + 1, by);
	const ends = ['stop', 'comma', 'other'].includes(classAt(passage, (agent?.last ?? 0) + 1));
	const isSomebody = ['determiner', 'possessive', 'name'].includes(classAt(passage, by + 1));
	const subject = isPlain && ends && isSomebody ? subjectBefore(passage, cue.group.first) : undefined;
	// "The claim that it leaks was described as"
	const isClause = subject !== undefined && hasFiniteVerb(passage, subject.first, subject.last + 1);
	const thing =
		subject &&
		contentSpan(passage, isClause ? 0 : subject.first, isClause ? cue.group.first : subject.last + 1);
	const name = contentSpan(passage, as + 1, by);
	return subject === undefined || agent === undefined
		? undefined
		: {
				rule: 'called-it',
				speaker: withName(passage, agent),
				cue: cue.words,
				content: present([thing, name]),
			};
}

/** In tokens. */
const longestName = 10;

/** "Accused by the Bureau of Trade [of theft]": what is not written as a name belongs to the accusation. */
function withoutCharge(passage: Passage, { first, last }: Phrase, prepositions: readonly string[]): Phrase {
	for (let at = last - 1; at > first; at -= 1) {
		if (prepositions.includes(wordAt(passage, at)) && classAt(passage, at + 1) !== 'name') {
			return { first, last: at - 1 };
		}
	}
	return { first, last };
}

/** "[That] was disputed by Moor": what has been said before. */
function pointed(passage: Passage, verb: number): Span | undefined {
	const isThat = /^(?:this|that)$/.test(wordAt(passage, verb - 1)) && verb <= 2;
	return isThat ? contentSpan(passage, verb - 1, verb) : undefined;
}

/** "Told by ministers [to look] away": what somebody is to do is none of who says so. */
function withoutTask(passage: Passage, { first, last }: Phrase): Phrase {
	for (let at = first + 1; at < last; at += 1) {
		if (classAt(passage, at) === 'to' && opensInfinitive(passage, at)) {
			return { first, last: at - 1 };
		}
	}
	return { first, last };
}

/** "was criticised by the council on Monday [for selling the land]", "was quoted by the paper [as saying so]" */
function reasonAfter(passage: Passage, cue: VerbCue, from: number, limit: number): Span | undefined {
	const at = chargeAfter(passage, from, cue.entry.accusePrepositions) ?? skipAdverbials(passage, from);
	if (wordAt(passage, at) === 'as' && classAt(passage, at + 1) === 'gerund') {
		return contentSpan(passage, at, limit);
	}
	// "Identified by police [as Bo Lund]"
	const isCalled = wordAt(passage, at) === 'as' && cue.entry.frames.has('name');
	if (isCalled && (cue.entry.lemma !== 'name' || classAt(passage, at + 1) === 'name')) {
		return contentSpan(passage, at, objectEnd(passage, at + 1, limit));
	}
	return cue.entry.accusePrepositions.includes(wordAt(passage, at))
		? contentSpan(passage, at + 1, objectEnd(passage, at + 1, limit))
		: undefined;
}

/** "accused by prosecutors in Lesk in 2021 [of stealing]": behind where and when it was said. */
function chargeAfter(passage: Passage, from: number, prepositions: readonly string[]): number | undefined {
	for (let at = from; at < from + maxWhere; at += 1) {
		const wordClass = classAt(passage, at);
		if (prepositions.includes(wordAt(passage, at)) && classAt(passage, at + 1) === 'gerund') {
			return at;
		}
		if (!isNominal(wordClass) && wordClass !== 'preposition' && wordClass !== 'time') {
			return undefined;
		}
	}
	return undefined;
}

/** In tokens. */
const maxWhere = 10;

/** was accused of theft, is expected to leave, it was reported that …: nobody is named who says so. */
function impersonal(passage: Passage, cue: VerbCue, limit: number): Finding | undefined {
	const next = behindWhen(passage, cue);
	if (isQuestion(cue) || isOfNobody(passage, cue)) {
		return undefined;
	}
	if (!cue.entry.passive.includes(wordAt(passage, next))) {
		return claimedThen(passage, cue, limit) ?? toldClause(passage, cue, limit);
	}
	const quoted = saidBefore(passage, cue);
	if (quoted !== undefined) {
		return { rule: 'is-said-to', cue: cue.words, content: [quoted], impersonal: true };
	}
	const isHearer = classAt(passage, next) === 'to' && !opensInfinitive(passage, next);
	if (isHearer) {
		return undefined;
	}
	const clausal = opensClause(passage, next);
	const start =
		clausal || ['of', 'with', 'as', 'for', 'about', 'at'].includes(wordAt(passage, next)) ? next + 1 : next;
	const content = contentSpan(passage, start, clausal ? limit : objectEnd(passage, start, limit));
	const expected = cue.entry.lemma === 'expect' || cue.entry.lemma === 'believe' || cue.entry.lemma === 'say';
	const subject =
		expected && classAt(passage, next) === 'to' ? subjectBefore(passage, cue.group.first) : undefined;
	const about = subject && contentSpan(passage, subject.first, subject.last + 1);
	return content === undefined
		? undefined
		: { rule: 'is-said-to', cue: cue.words, content: present([about, content]), impersonal: true };
}

/** "Was charged [on Monday] with theft": the preposition behind when it was said; else what follows the cue. */
function behindWhen(passage: Passage, { entry, words }: VerbCue): number {
	const next = words.last + 1;
	if (!entry.frames.has('accuse') || entry.passive.includes(wordAt(passage, next))) {
		return next;
	}
	const at = chargeAfter(passage, next, entry.passive) ?? skipAdverbials(passage, next);
	return entry.passive.includes(wordAt(passage, at)) ? at : next;
}

/** "It was claimed [at the time] that", "it was reported [last week] that" */
function claimedThen(passage: Passage, { entry, group, words }: VerbCue, limit: number): Finding | undefined {
	const start = words.last + 1;
	const isMoment = wordAt(passage, start) === 'at' && wordAt(passage, start + 2) === 'time';
	const that = isMoment ? start + 3 : skipAdverbials(passage, start);
	const isClause =
		wordAt(passage, group.first - 1) === 'it' &&
		that > start &&
		wordAt(passage, that) === 'that' &&
		opensClause(passage, that) &&
		entry.passive.includes('that');
	const content = isClause ? contentSpan(passage, that + 1, limit) : undefined;
	return content && { rule: 'is-said-to', cue: words, content: [content], impersonal: true };
}

/** "The monks were told [the cells were] being painted" */
function toldClause(passage: Passage, { entry, words }: VerbCue, limit: number): Finding | undefined {
	const start = words.last + 1;
	const subject = entry.lemma === 'tell' ? phraseFrom(passage, start) : undefined;
	const isClause = subject !== undefined && hasFiniteVerb(passage, subject.last + 1, subject.last + 2);
	const content = isClause ? contentSpan(passage, start, limit) : undefined;
	return content && { rule: 'is-said-to', cue: words, content: [content], impersonal: true };
}

/** “I took nothing,” he is alleged to have said: what is quoted before; `undefined` elsewhere. */
function saidBefore(passage: Passage, { group, words }: VerbCue): Span | undefined {
	const verb = words.last + 3;
	const isSaid =
		wordAt(passage, verb - 2) === 'to' &&
		wordAt(passage, verb - 1) === 'have' &&
		['clause', 'tell'].some(frame => entryAt(passage, verb)?.frames.has(frame as 'clause' | 'tell') === true);
	const subject = isSaid ? subjectBefore(passage, group.first) : undefined;
	const isBehind = subject !== undefined && classAt(passage, subject.first - 1) === 'quote';
	return isBehind ? contentSpan(passage, 0, subject.first) : undefined;
}

/** "The loans, it is alleged, were never repaid", "the firm never traded, the jury was told": what stands round it is said. */
function setOff(passage: Passage, { group, words, entry }: VerbCue, limit: number): Finding | undefined {
	const subject = subjectBefore(passage, group.first);
	const next = words.last + 1;
	const end = ['comma', 'stop'].includes(classAt(passage, next)) || next >= passage.tokens.length;
	if (subject === undefined || !end || classAt(passage, subject.first - 1) !== 'comma') {
		return undefined;
	}
	const isTold = entry.frames.has('tell') && hearers.has(wordAt(passage, subject.last));
	const isSaid = entry.frames.has('clause') && wordAt(passage, subject.first) === 'it';
	if (!isTold && !isSaid) {
		return undefined;
	}
	// "A firm which, the court was told, existed only on paper": what is told is the relative clause.
	const isInRelative = classAt(passage, subject.first - 2) === 'relative';
	const left = isInRelative ? undefined : contentSpan(passage, afterDateline(passage), subject.first);
	const right = classAt(passage, next) === 'comma' ? contentSpan(passage, next + 1, limit) : undefined;
	return { rule: 'is-said-to', cue: words, content: present([left, right]), impersonal: true };
}

/** "Asked whether it was safe, he …": what somebody else wanted to know. */
function isQuestion({ entry, group, words }: VerbCue): boolean {
	return group.first === words.first && ['ask', 'press', 'question'].includes(entry.lemma);
}

/** "Nobody has been charged with theft", "he was never charged": then nobody says so. */
function isOfNobody(passage: Passage, { group, entry }: VerbCue): boolean {
	if (group.negated && entry.frames.has('accuse')) {
		return true;
	}
	const subject = subjectBefore(passage, group.first);
	return subject !== undefined && ['nobody', 'none', 'no'].includes(wordAt(passage, subject.first));
}
