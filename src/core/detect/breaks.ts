/** Where in a sentence one attribution ends and the next begins, in tokens. */
import { skipAdverbials } from './adverbials';
import { afterDateline, proseEnd } from './clause';
import type { Finding } from './finding';
import { classAt, entryAt, isQuoted, type Passage, wordAt } from './passage';
import { phraseFrom } from './phrase';
import { opensRemark } from './remarks';
import { contactNoun } from './rules/contactRelatives';
import { hearerEnd } from './rules/reading';
import { thatAfter } from './rules/sourcePhrases';
import type { VerbCue } from './verbCues';
import { isVerbal } from './wordClass';

/** "…, according to" ends what is said before it; "learned that according to" does not. */
export function breakBeforePhrase(passage: Passage, { cue, speaker }: Finding): number {
	const first = cue?.first ?? 0;
	const before = classAt(passage, first - 1);
	const aside = speaker !== undefined && thatAfter(passage, speaker) > 0;
	return aside || before === 'subordinator' || before === 'relative'
		? -1
		: first - (before === 'comma' ? 1 : 0);
}

/** "Although he admitted it, …", "Lamenting it, …": what a conjunction or participle opens ends at its comma. */
export function dependentEnd(passage: Passage, { subject, words, group }: VerbCue): number {
	if ((group.voice === 'gerund' && group.first <= 1) || (group.voice === 'passive' && group.first === 0)) {
		return subjectAfterComma(passage, words.last);
	}
	const opener = wordAt(passage, (subject?.first ?? 0) - 1);
	const comma = passage.classes.findIndex(
		(wordClass, at) => at >= words.last && wordClass === 'comma' && !isQuoted(passage, at),
	);
	return ['although', 'though', 'while', 'when', 'after', 'because', 'as'].includes(opener) && comma > 0
		? comma
		: Number.POSITIVE_INFINITY;
}

/** "He said they might, [drawing] a rebuke", "he wrote that it was, [before] deleting it": what comes of its being said is the writer's; infinity for no such comma. */
export function echoLimit(passage: Passage, from: number): number {
	for (let at = from + 1; at < passage.tokens.length; at += 1) {
		const isComma = classAt(passage, at) === 'comma';
		const echo = classAt(passage, at + 1) === 'quote' ? at + 2 : at + 1;
		const isNext =
			['before', 'after'].includes(wordAt(passage, echo)) && classAt(passage, echo + 1) === 'gerund';
		if (isComma && !isQuoted(passage, echo) && (isNext || echoes.has(wordAt(passage, echo)))) {
			return at;
		}
	}
	return Number.POSITIVE_INFINITY;
}

const echoes: ReadonlySet<string> = new Set(
	'drawing echoing contradicting angering infuriating earning reversing retracting'.split(' '),
);

/** "Kelm, which says it has paid, lost": where the relative clause in commas ends in which somebody says it; infinity elsewhere. */
export function relativeLimit(passage: Passage, { group, subject, words }: VerbCue): number {
	const isRelative =
		classAt(passage, group.first - 1) === 'relative' && classAt(passage, group.first - 2) === 'comma';
	const close = isRelative
		? passage.classes.findIndex(
				(wordClass, at) =>
					at > words.last &&
					wordClass === 'comma' &&
					!isQuoted(passage, at) &&
					isVerbal(classAt(passage, at + 1)),
			)
		: -1;
	return close > 0 ? close : quotedRelativeLimit(passage, subject, words);
}

/** "The nurses, who he said “worked like lions”, and left": the comma behind what is quoted; infinity elsewhere. */
function quotedRelativeLimit(passage: Passage, subject: VerbCue['subject'], words: VerbCue['words']): number {
	const relative = (subject?.first ?? 0) - 1;
	const isObject =
		['who', 'which'].includes(wordAt(passage, relative)) &&
		classAt(passage, relative - 1) === 'comma' &&
		classAt(passage, words.last + 1) === 'quote';
	const close = isObject ? passage.classes.indexOf('quote', words.last + 2) : -1;
	return close > 0 && classAt(passage, close + 1) === 'comma' ? close + 1 : Number.POSITIVE_INFINITY;
}

/** "He said it leaked, [a claim] that Moor denies": how the writer calls what was said; infinity for none. */
export function remarkLimit(passage: Passage, from: number): number {
	const { classes } = passage;
	for (let at = classes.indexOf('comma', from + 1); at > 0; at = classes.indexOf('comma', at + 1)) {
		if (opensRemark(passage, at + 1) && !isQuoted(passage, at)) {
			return at;
		}
	}
	return Number.POSITIVE_INFINITY;
}

/** "It may be true — one says it did — but it matters": who speaks between two dashes says no more than that; infinity elsewhere. */
export function dashLimit(passage: Passage, from: number): number {
	const before = passage.classes.lastIndexOf('dash', from);
	const after = passage.classes.indexOf('dash', from);
	return before >= 0 && after > 0 && before >= afterDateline(passage) ? after : Number.POSITIVE_INFINITY;
}

/** "Said it was false [and declined] to say more": silence is the writer's; infinity for none. */
export function silenceLimit(passage: Passage, from: number): number {
	for (let at = from + 1; at < passage.tokens.length; at += 1) {
		if (classAt(passage, at) === 'coordinator' && !isQuoted(passage, at) && opensSilence(passage, at + 1)) {
			return at;
		}
	}
	return Number.POSITIVE_INFINITY;
}

/** "Declined to say", "would not comment"; not "declined to leave". */
function opensSilence(passage: Passage, at: number): boolean {
	const next = wordAt(passage, at + 1);
	const isKept = /^(?:declined|declines|refused|refuses)$/.test(wordAt(passage, at)) && next === 'to';
	const isNot = /^(?:would|did|could)$/.test(wordAt(passage, at)) && next === 'not';
	return (isKept || isNot) && untold.has(wordAt(passage, at + 2));
}

const untold: ReadonlySet<string> = new Set(
	'say comment elaborate discuss confirm identify specify name respond give'.split(' '),
);

/** Index of the first comma after the token that has a subject and its verb behind it; infinity for none. */
function subjectAfterComma(passage: Passage, from: number): number {
	for (let at = from + 1; at < passage.tokens.length; at += 1) {
		if (classAt(passage, at) === 'comma' && !isQuoted(passage, at)) {
			const subject = phraseFrom(passage, at + 1, false);
			const verb = subject && classAt(passage, subject.last + 1);
			if (verb !== undefined && (isVerbal(verb) || verb === 'adverb' || verb === 'comma')) {
				return at;
			}
		}
	}
	return Number.POSITIVE_INFINITY;
}

/**
 * Where the content of the cue before this one has to end; -1 where this one is nested in it.
 * "He said the dam was safe | and added …", "He denied it | , saying …", but "He said she believed …".
 */
export function breakBefore(passage: Passage, cue: VerbCue): number {
	const semicolon = semicolonBefore(passage, cue);
	if (semicolon > 0) {
		return semicolon;
	}
	const aside = contactNoun(passage, cue);
	if (aside !== undefined) {
		return aside.first - 1;
	}
	const { frames } = cue.entry;
	const speaks = frames.has('clause') || frames.has('tell') || frames.has('gauge');
	const first = cue.group.first;
	if (isQuoted(passage, first)) {
		return -1;
	}
	const before = classAt(passage, first - 1);
	const companion = withCompanion(passage, cue);
	if (companion > 0) {
		return companion;
	}
	if (cue.group.voice === 'gerund' && before === 'comma') {
		const close = passage.classes.indexOf('comma', first);
		return close > 0 && wordAt(passage, close + 1) === 'that' ? -1 : first - 1;
	}
	// "Groundless and [made] out of thin air": a verb that attributes only with its particle
	if (cue.entry.frames.size === 0 && cue.words.last === cue.words.first) {
		return -1;
	}
	const isInside = (minds.has(cue.entry.lemma) && isInContent(passage, first)) || isShifted(passage, cue);
	if (
		before === 'coordinator' &&
		cue.elided &&
		cue.group.voice === 'active' &&
		(cue.entry.form !== 'base' || putsAt(passage, cue)) &&
		!isInside
	) {
		return first - 1;
	}
	const start = cue.subject?.first ?? first;
	const introduced = withTime(passage, start);
	if (
		speaks &&
		!cue.inverted &&
		classAt(passage, introduced - 1) === 'coordinator' &&
		cue.group.voice === 'active'
	) {
		return introduced - 1;
	}
	const opens = classAt(passage, start - 1);
	if (speaks && opens === 'comma' && !cue.inverted && !cue.elided && classAt(passage, 0) === 'subordinator') {
		return start - 1;
	}
	if (
		speaks &&
		!cue.inverted &&
		!cue.elided &&
		['while', 'whereas', 'although', 'though'].includes(wordAt(passage, start - 1)) &&
		classAt(passage, start - 2) === 'comma'
	) {
		return start - 2;
	}
	// "…, even as the party dismissed it"
	if (
		!cue.inverted &&
		!cue.elided &&
		/^(?:as|though)$/.test(wordAt(passage, start - 1)) &&
		wordAt(passage, start - 2) === 'even' &&
		classAt(passage, start - 3) === 'comma'
	) {
		return start - 3;
	}
	const isShown = showing.has(cue.entry.lemma) && cue.words.last + 1 >= proseEnd(passage) && !cue.elided;
	if ((speaks || isShown) && isClosing(passage, cue) && (opens === 'comma' || opens === 'quote')) {
		return start - 1;
	}
	const isOther = speaks && !cue.inverted && !cue.elided && others.has(wordAt(passage, start));
	return opens === 'comma' && (isOther || isAside(passage, cue)) ? start - 1 : -1;
}

/** "…, the data show." */
const showing: ReadonlySet<string> = new Set(['show', 'find', 'indicate', 'suggest', 'reveal']);

/** "Said it was safe but [put] the cost at 90 million" */
function putsAt({ tokens }: Passage, { entry, words }: VerbCue): boolean {
	const next = tokens.slice(words.last + 1, words.last + 12);
	return entry.lemma === 'put' && next.some(({ lower }) => lower === 'at');
}

/** "One insists it did, [another] says it is false" */
const others: ReadonlySet<string> = new Set(['another', 'others']);

/** "…, two officials told the Courier, a route that …": a tag between commas. */
function isAside(passage: Passage, { entry, group, words, inverted, elided }: VerbCue): boolean {
	const tells = entry.frames.has('tell') && group.voice === 'active' && !inverted && !elided;
	return tells && classAt(passage, hearerEnd(passage, words.last + 1)) === 'comma';
}

/** "Said it was aware of the leak and [had told] the firms": what is said is shifted into the past, and the writer's own verbs are not. */
function isShifted(passage: Passage, { group }: VerbCue): boolean {
	return wordAt(passage, group.first) === 'had' && !passage.tokens.slice(0, group.first).some(isHad);
}

function isHad({ lower }: { readonly lower: string }): boolean {
	return lower === 'had';
}

/** Who says that he was away [and knew nothing] says both. */
const minds: ReadonlySet<string> = new Set(
	'know think believe feel want hope fear see understand'.split(' '),
);

/** True where a clause with a pronoun for its subject goes on before the coordinator: "said he was away and knew". */
function isInContent(passage: Passage, verb: number): boolean {
	for (let at = verb - 2; at > 0; at -= 1) {
		const wordClass = classAt(passage, at);
		if (wordClass === 'pronoun' && isVerbal(classAt(passage, at + 1))) {
			return entryAt(passage, at - 1)?.frames.has('clause') === true || wordAt(passage, at - 1) === 'that';
		}
		if (['comma', 'stop', 'colon', 'dash', 'coordinator'].includes(wordClass)) {
			return false;
		}
	}
	return false;
}

/** Where a clause begins whose subject is at `start`: "and [on Sunday] the ministry said". */
function withTime(passage: Passage, start: number): number {
	let first = start;
	while (['time', 'number'].includes(classAt(passage, first - 1))) {
		first -= 1;
	}
	const isTime = first < start && ['on', 'in'].includes(wordAt(passage, first - 1));
	return isTime ? first - 1 : start;
}

/** The semicolon before the subject of the cue, in one clause with it; -1 for none. */
function semicolonBefore(passage: Passage, cue: VerbCue): number {
	const first = cue.subject === undefined || cue.elided || cue.inverted ? cue.group.first : cue.subject.first;
	const before = classAt(passage, first - 1);
	const at = before === 'coordinator' || before === 'adverb' ? first - 2 : first - 1;
	return wordAt(passage, at) === ';' && !isQuoted(passage, at) ? at : -1;
}

/** A tag at the end of the sentence: "…, the mayor said.", "…, the mayor told the Courier on Monday, citing officials." */
function isClosing(passage: Passage, cue: VerbCue): boolean {
	const after = tagEnd(passage, cue);
	const goesOn = classAt(passage, after) === 'comma' && classAt(passage, after + 1) === 'gerund';
	const isLast = wordAt(passage, after) === '.' || wordAt(passage, cue.words.last + 1) === '.';
	return cue.inverted || after >= proseEnd(passage) || isLast || goesOn;
}

/** "The port denied it, [with] a spokesman insisting", "two denied it[,] one of them adding": the comma before who speaks beside the subject; -1 for none. */
function withCompanion(passage: Passage, { entry, group, subject }: VerbCue): number {
	const isSaid = group.voice === 'gerund' && entry.frames.has('clause');
	const opener = isSaid && subject?.last === group.first - 1 ? subject.first - 1 : -1;
	if (classAt(passage, opener) === 'comma') {
		return opener;
	}
	return wordAt(passage, opener) === 'with' && classAt(passage, opener - 1) === 'comma' ? opener - 1 : -1;
}

/** Index after the hearer, the time and the place of a tag; a pronoun may be told so in what is said. */
function tagEnd(passage: Passage, { entry, words }: VerbCue): number {
	const next = words.last + 1;
	const isHearer = ['determiner', 'name', 'noun'].includes(classAt(passage, next));
	return skipAdverbials(passage, entry.frames.has('tell') && isHearer ? hearerEnd(passage, next) : next);
}
