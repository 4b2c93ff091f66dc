/** Where what a cue attributes ends by the words behind it, whatever other cues the sentence has; in tokens, infinity for no such end. */
import { afterDateline } from './clause';
import { classAt, isQuoted, type Passage, wordAt } from './passage';
import { phraseFrom } from './phrase';
import { opensRemark } from './remarks';
import type { VerbCue } from './verbCues';
import { isVerbal } from './wordClass';

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

/** "Said it had sold the ship, [which Kelm denied]": the comma before what somebody else denies of it; infinity for none. */
export function deniedLimit(passage: Passage, from: number): number {
	for (let at = from + 1; at < passage.tokens.length; at += 1) {
		if (classAt(passage, at) === 'comma' && wordAt(passage, at + 1) === 'which' && !isQuoted(passage, at)) {
			const subject = phraseFrom(passage, at + 2, false);
			const verb =
				subject === undefined ? -1 : subject.last + (isVerbal(classAt(passage, subject.last + 2)) ? 2 : 1);
			if (denying.test(wordAt(passage, verb)) && !goesOn(passage, verb)) {
				return at;
			}
		}
	}
	return Number.POSITIVE_INFINITY;
}

/** "The treaty, which parliament rejected in May[, would] have saved it": what is said goes on behind it. */
function goesOn(passage: Passage, verb: number): boolean {
	const close = passage.classes.indexOf('comma', verb + 1);
	return close > 0 && isVerbal(classAt(passage, close + 1));
}

const denying = /^(?:den(?:y|ies|ied)|disput(?:es?|ed)|reject(?:s|ed)?|contest(?:s|ed)?|refut(?:es?|ed))$/;

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

/** "In a hand that she called “a code,” [had] been burnt": a verb behind a comma that closes a quotation; infinity for none. */
export function quotedLimit(passage: Passage, from: number): number {
	const { classes } = passage;
	if (isQuoted(passage, from) || passage.quotes.length === 0) {
		return Number.POSITIVE_INFINITY;
	}
	for (let at = classes.indexOf('quote', from + 3); at > 0; at = classes.indexOf('quote', at + 1)) {
		const closes = wordAt(passage, at - 1) === ',' && isQuoted(passage, at - 1);
		if (closes && ['auxiliary', 'modal'].includes(classAt(passage, at + 1))) {
			return at + 1;
		}
	}
	return Number.POSITIVE_INFINITY;
}

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

/** "Firms that [favor tolls] say it works": what is said in a subject ends before its verb; infinity for what stands in none. */
export function subjectLimit(passage: Passage, { group, words }: VerbCue, cues: readonly VerbCue[]): number {
	if (classAt(passage, group.first - 1) !== 'relative') {
		return Number.POSITIVE_INFINITY;
	}
	const over = cues.find(
		({ subject, elided, inverted }) =>
			!elided &&
			!inverted &&
			subject !== undefined &&
			subject.first < words.first &&
			words.last < subject.last &&
			classAt(passage, subject.last) !== 'pronoun',
	);
	return over?.group.first ?? Number.POSITIVE_INFINITY;
}
