/** The verbs of a sentence that may attribute, with their subjects. What they attribute is decided by the rules. */
import { skipAdverbials } from './adverbials';
import { opensInfinitive } from './clause';
import { gerundSubjectAfter, invertedSubject, ownSubject, participleSubject } from './cueSubjects';
import { governedSubject, isInquiry } from './governors';
import { headlineSubject } from './headlines';
import { isJoinedPassive } from './joinedPassives';
import type { VerbEntry } from './lexicon';
import { classAt, entryAt, isQuoted, type Passage, wordAt } from './passage';
import type { Phrase } from './phrase';
import { mainSubject, subjectBefore } from './subject';
import { readClauses } from './tense';
import { readVerbGroup, type VerbGroup } from './verbGroup';
import { isVerb } from './verbsHere';
import { isVerbal, type WordClass } from './wordClass';

export interface VerbCue {
	readonly entry: VerbEntry;
	readonly group: VerbGroup;
	/** The verb with its particle: "called for". */
	readonly words: Phrase;
	/** Who speaks; `undefined` where no subject can be found. */
	readonly subject: Phrase | undefined;
	/** True where the subject follows: "said the mayor". */
	readonly inverted: boolean;
	/** True where the subject is that of a verb before it: "… and added". */
	readonly elided: boolean;
	/** True for an infinitive that stands for the verb before it: "appeared to say". */
	readonly governed: boolean;
}

/** All in order of the text. */
export function findVerbCues(passage: Passage): readonly VerbCue[] {
	const cues: VerbCue[] = [];
	for (const at of passage.verbs) {
		const entry = entryAt(passage, at);
		if (entry !== undefined && isVerb(passage, at, entry)) {
			const own = readVerbGroup(passage, at, entry);
			const words = { first: at, last: at + particleLength(passage, at, entry) };
			const isPassive = own.voice === 'active' && isJoinedPassive(passage, own, entry, words);
			const group: VerbGroup = isPassive ? { ...own, voice: 'passive' } : own;
			const { subject, inverted, elided, governed } = speakerOf(passage, group, entry, words, cues);
			cues.push({ entry, group, words, subject, inverted, elided, governed });
		}
	}
	return cues;
}

/** The subject of the last verb that opens a clause of its own: a verb without a subject shares it. */
function lastSpeaker(passage: Passage, cues: readonly VerbCue[]): Phrase | undefined {
	return cues.findLast(
		({ group, elided, subject, inverted }) =>
			!elided &&
			group.voice === 'active' &&
			subject !== undefined &&
			(inverted || opensMainClause(passage, subject)),
	)?.subject;
}

/** "It came hours after [the party] said it had won and called on voters": who speaks on in the same dependent clause. */
function speakerInClause(
	passage: Passage,
	{ first, voice }: VerbGroup,
	cues: readonly VerbCue[],
): Phrase | undefined {
	const { subject, words, elided = true } = cues.at(-1) ?? {};
	if (subject === undefined || words === undefined || elided || voice !== 'active') {
		return undefined;
	}
	const isDependent = conjunctions.has(wordAt(passage, subject.first - 1)) && subject.first > 1;
	const isJoined =
		classAt(passage, first - 1) === 'coordinator' &&
		!passage.classes
			.slice(words.last, first)
			.some(wordClass => wordClass === 'comma' || wordClass === 'quote');
	return isDependent && isJoined ? subject : undefined;
}

/** "He wrote that she had called it a thing [and wanted] it": what somebody wants, right behind what the same one says or does. */
function minderInClause(
	passage: Passage,
	{ first, voice }: VerbGroup,
	{ lemma, form }: VerbEntry,
	cues: readonly VerbCue[],
): Phrase | undefined {
	const { subject, words, inverted = true, group } = cues.at(-1) ?? {};
	if (subject === undefined || words === undefined || inverted || group?.voice !== 'active') {
		return undefined;
	}
	const isJoined =
		voice === 'active' &&
		minding.has(lemma) &&
		form === 'past' &&
		classAt(passage, first - 1) === 'coordinator' &&
		!passage.classes
			.slice(words.last, first)
			.some(wordClass => ['comma', 'subordinator', 'auxiliary', 'modal'].includes(wordClass));
	return isJoined ? subject : undefined;
}

const minding: ReadonlySet<string> = new Set(['want', 'think', 'believe', 'know', 'hope', 'fear']);

/** What may stand before the subject of a main clause. */
function precedesClause(wordClass: WordClass | undefined): boolean {
	switch (wordClass) {
		case 'comma':
		case 'coordinator':
		case 'quote':
		case 'stop':
		case 'colon':
		case 'adverb':
		case 'time':
			return true;
		default:
			return false;
	}
}

/** Not nested: "He said she wanted …, adding" goes on with "he". */
function opensMainClause(passage: Passage, { first }: Phrase): boolean {
	const before = classAt(passage, first - 1);
	return !isQuoted(passage, first) && (first === 0 || precedesClause(before) || nested(passage, first));
}

/** A subject after an introduction without a comma: "On Monday the mayor said". */
function nested(passage: Passage, first: number): boolean {
	for (let at = 0; at < first; at += 1) {
		if (isVerbal(classAt(passage, at))) {
			return false;
		}
	}
	return true;
}

/** Number of tokens after the verb that belong to the cue. */
function particleLength(passage: Passage, at: number, entry: VerbEntry): number {
	const found = entry.particles.find(
		particles =>
			particles.every((particle, offset) => wordAt(passage, at + 1 + offset) === particle) &&
			!(particles.at(-1) === 'to' && opensInfinitive(passage, at + particles.length)) &&
			// "Admitted to her that"
			!(
				particles.at(-1) === 'to' &&
				(classAt(passage, at + 1 + particles.length) === 'pronoun' ||
					wordAt(passage, at + 1 + particles.length) === 'her') &&
				wordAt(passage, at + 2 + particles.length) === 'that'
			) &&
			// "Insisted on Monday that"
			!(particles.at(-1) === 'on' && classAt(passage, at + 1 + particles.length) === 'time'),
	);
	return found?.length ?? particleBehindTime(passage, at, entry);
}

/** "Called [on Tuesday] for talks", "called again for talks": with what stands before the particle; 0 for none. */
function particleBehindTime(passage: Passage, at: number, { particles }: VerbEntry): number {
	if (!particles.some(words => words.length === 1 && words[0] === 'for')) {
		return 0;
	}
	const behind = skipAdverbials(passage, at + 1);
	return behind > at + 1 && wordAt(passage, behind) === 'for' ? behind - at : 0;
}

type Speaker = Pick<VerbCue, 'subject' | 'inverted' | 'elided' | 'governed'>;

/** "Denied having promised him": who denies it has not promised. "Having said that, the food was good": nobody did. */
function isPast(passage: Passage, { first }: VerbGroup, { last }: Phrase): boolean {
	const isAside =
		first <= 1 &&
		wordAt(passage, 0) === 'having' &&
		wordAt(passage, last + 1) === 'that' &&
		classAt(passage, last + 2) === 'comma';
	return isAside || (wordAt(passage, first) === 'having' && isVerbal(classAt(passage, first - 1)));
}

function speakerOf(
	passage: Passage,
	group: VerbGroup,
	entry: VerbEntry,
	words: Phrase,
	before: readonly VerbCue[],
): Speaker {
	const inverted = group.voice === 'active' ? invertedSubject(passage, group, entry, words) : undefined;
	if (inverted !== undefined) {
		return { subject: inverted, inverted: true, elided: false, governed: false };
	}
	if (isPast(passage, group, words)) {
		return { subject: undefined, inverted: false, elided: false, governed: false };
	}
	const isPresent = group.voice === 'active' && group.first === group.verb && entry.form !== 'past';
	const headline = isPresent ? headlineSubject(passage, group.first) : undefined;
	if (headline !== undefined) {
		return { subject: headline, inverted: false, elided: false, governed: false };
	}
	const isGoverned = group.voice === 'infinitive' && !isInquiry(passage, group.first, entry.lemma);
	// "That investigators believe refer to him": the subject stands before the clause that parts it from its verb.
	const parting = entryAt(passage, group.first - 1);
	if (
		group.voice === 'active' &&
		classAt(passage, group.first - 1) === 'verb' &&
		parting?.frames.has('clause')
	) {
		return { subject: undefined, inverted: false, elided: false, governed: false };
	}
	const governor = isGoverned ? governedSubject(passage, group.first) : undefined;
	if (governor !== undefined) {
		return { subject: governor, inverted: false, elided: false, governed: true };
	}
	const own = group.voice === 'gerund' ? participleSubject(passage, group) : ownSubject(passage, group);
	if (own !== undefined && own.last >= own.first) {
		return { subject: own, inverted: false, elided: false, governed: false };
	}
	const isRelative = classAt(passage, group.first - 1) === 'relative';
	const isPassive = granting.has(wordAt(passage, group.first - 1)) && entry.form === 'past';
	if (isRelative || isPassive) {
		return { subject: undefined, inverted: false, elided: false, governed: false };
	}
	const subject =
		minderInClause(passage, group, entry, before) ??
		speakerInClause(passage, group, before) ??
		lastSpeaker(passage, before) ??
		subjectInTense(passage, group) ??
		mainSubject(passage, group.first) ??
		gerundSubjectAfter(passage, group, words);
	const elided = subject === undefined || !goesOnInPresent(passage, group, entry, subject);
	return { subject, inverted: false, elided, governed: false };
}

/** "[They] deny it and say that": a plain form behind "and" is a verb of its own where its subject is of several. */
function goesOnInPresent(
	passage: Passage,
	{ first, verb }: VerbGroup,
	{ form }: VerbEntry,
	subject: Phrase,
): boolean {
	const isJoined = form === 'base' && first === verb && classAt(passage, first - 1) === 'coordinator';
	const isPlural = /[^s]s$|^(?:they|we|people|police)$/.test(wordAt(passage, subject.last));
	return (
		(isJoined &&
			isPlural &&
			subject.last < verb &&
			passage.classes
				.slice(subject.last + 1, verb)
				.every(wordClass => !['modal', 'to', 'subordinator', 'quote', 'auxiliary'].includes(wordClass))) ||
		(isJoined && isPlural && parallels(passage, verb, subject))
	);
}

/**
 * "[They believe] that it sank, but say more is needed", "that it sank and say that": behind a comma or before "that",
 * where the subject has a verb in the present right behind it.
 */
function parallels(passage: Passage, verb: number, { last }: Phrase): boolean {
	return (
		entryAt(passage, last + 1)?.form === 'base' &&
		wordAt(passage, verb - 1) !== 'or' &&
		(classAt(passage, verb - 2) === 'comma' || opensThat(passage, verb, last + 1))
	);
}

/** "Concede that the wall [cracked] and warn that": what is said first has its verb. */
function opensThat(passage: Passage, verb: number, from: number): boolean {
	return (
		wordAt(passage, verb + 1) === 'that' &&
		readClauses(passage).some(({ first }) => first > from && first < verb)
	);
}

/** "Although not informed about it": behind these a bare participle is passive. */
const granting: ReadonlySet<string> = new Set([
	'although',
	'though',
	'while',
	'if',
	'when',
	'once',
	'unless',
]);

/** "It comes after [officials] raised concerns and urged": verbs that are joined share their tense. */
function subjectInTense(passage: Passage, { verb }: VerbGroup): Phrase | undefined {
	const clauses = readClauses(passage).filter(({ first }) => first <= verb && !isQuoted(passage, first));
	const own = clauses.pop();
	if (own === undefined || own.last < verb || own.kind !== 'past' || clauses[0]?.kind !== 'present') {
		return undefined;
	}
	const joined = clauses.filter(({ kind }) => kind === 'past').at(-1);
	const subject = joined && subjectBefore(passage, joined.first);
	return subject && { first: clauseStart(passage, subject), last: subject.last };
}

/** Behind the conjunction where the phrase was read on into the clause before it. */
function clauseStart(passage: Passage, { first, last }: Phrase): number {
	for (let at = last - 1; at > first; at -= 1) {
		if (conjunctions.has(wordAt(passage, at))) {
			return at + 1;
		}
	}
	return first;
}

const conjunctions: ReadonlySet<string> = new Set([
	'after',
	'before',
	'as',
	'when',
	'while',
	'because',
	'since',
]);
