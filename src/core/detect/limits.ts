/** Where what a cue attributes ends by the words behind it, whatever other cues the sentence has; in tokens, infinity for no such end. */
import { afterDateline } from './clause';
import { classAt, isQuoted, type Passage, wordAt } from './passage';
import { phraseFrom } from './phrase';
import { opensRemark } from './remarks';
import type { VerbCue } from './verbCues';
import { isVerbal, type WordClass } from './wordClass';

/** "Although he admitted it, …", "Lamenting it, …": what a conjunction or participle opens ends at its comma. */
export function dependentEnd(passage: Passage, { subject, words, group }: VerbCue): number {
	if ((group.voice === 'gerund' && group.first <= 1) || (group.voice === 'passive' && group.first === 0)) {
		return subjectAfterComma(passage, words.last);
	}
	if (!conjunctions.has(wordAt(passage, (subject?.first ?? 0) - 1))) {
		return Number.POSITIVE_INFINITY;
	}
	const { classes } = passage;
	let comma = classes.indexOf('comma', words.last);
	while (comma > 0 && isQuoted(passage, comma)) {
		comma = classes.indexOf('comma', comma + 1);
	}
	return comma > 0 ? comma : Number.POSITIVE_INFINITY;
}

const conjunctions: ReadonlySet<string> = new Set([
	'although',
	'though',
	'while',
	'when',
	'after',
	'because',
	'as',
]);

/**
 * Where what is attributed ends by the words behind its cue, whatever cue it is: one look at each token tells; `limit`
 * where none before it does. Of semicolons and of dashes the first decides.
 */
export function limitBehind(passage: Passage, from: number, limit: number): number {
	const { classes } = passage;
	let hasSemicolon = false;
	let hasDash = false;
	for (let at = from + 1; at < limit; at += 1) {
		switch (classes[at]) {
			case 'comma':
				if (opensEcho(passage, at) || opensDenied(passage, at) || opensRemarkAt(passage, at)) {
					return at;
				}
				break;
			case 'coordinator':
				if (!isQuoted(passage, at) && opensSilence(passage, at + 1)) {
					return at;
				}
				break;
			case 'stop':
				if (!hasSemicolon && wordAt(passage, at) === ';' && !isQuoted(passage, at)) {
					if (opensSentence(classAt(passage, at + 1))) {
						return at;
					}
					hasSemicolon = true;
				}
				break;
			case 'dash':
				if (!hasDash && isBehindDash(passage, from)) {
					return at;
				}
				hasDash = true;
				break;
			case 'quote':
				if (at >= from + 3 && !isQuoted(passage, from) && goesOnBehind(passage, at)) {
					return at + 1;
				}
				break;
			default:
		}
	}
	return limit;
}

/** "He said it was so; [the mayor] disagreed": a sentence of the writer's own; after "that", "and" or a participle the speaker goes on. */
function opensSentence(wordClass: WordClass): boolean {
	switch (wordClass) {
		case 'determiner':
		case 'name':
		case 'pronoun':
		case 'possessive':
		case 'noun':
			return true;
		default:
			return false;
	}
}

/** "He said they might, [drawing] a rebuke", "he wrote that it was, [before] deleting it": what comes of its being said is the writer's. */
function opensEcho(passage: Passage, comma: number): boolean {
	const echo = classAt(passage, comma + 1) === 'quote' ? comma + 2 : comma + 1;
	const word = wordAt(passage, echo);
	const isNext = (word === 'before' || word === 'after') && classAt(passage, echo + 1) === 'gerund';
	return (isNext || echoes.has(word)) && !isQuoted(passage, echo);
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
		classAt(passage, words.last + 1) === 'quote' &&
		classAt(passage, relative - 1) === 'comma' &&
		['who', 'which'].includes(wordAt(passage, relative));
	const close = isObject ? passage.classes.indexOf('quote', words.last + 2) : -1;
	return close > 0 && classAt(passage, close + 1) === 'comma' ? close + 1 : Number.POSITIVE_INFINITY;
}

/** "He said it leaked, [a claim] that Moor denies": how the writer calls what was said. */
function opensRemarkAt(passage: Passage, comma: number): boolean {
	return opensRemark(passage, comma + 1) && !isQuoted(passage, comma);
}

/** "Said it had sold the ship, [which Kelm denied]": what somebody else denies of it. */
function opensDenied(passage: Passage, comma: number): boolean {
	if (wordAt(passage, comma + 1) !== 'which' || isQuoted(passage, comma)) {
		return false;
	}
	const subject = phraseFrom(passage, comma + 2, false);
	// "Disputes" may be read as a noun.
	if (subject !== undefined && subject.last > comma + 2 && wordAt(passage, subject.last) === 'disputes') {
		return ['stop', 'comma'].includes(classAt(passage, subject.last + 1));
	}
	const verb =
		subject === undefined ? -1 : subject.last + (isVerbal(classAt(passage, subject.last + 2)) ? 2 : 1);
	return denying.test(wordAt(passage, verb)) && !goesOn(passage, verb);
}

/** "The treaty, which parliament rejected in May[, would] have saved it": what is said goes on behind it. */
function goesOn(passage: Passage, verb: number): boolean {
	const close = passage.classes.indexOf('comma', verb + 1);
	return close > 0 && isVerbal(classAt(passage, close + 1));
}

const denying = /^(?:den(?:y|ies|ied)|disput(?:es?|ed)|reject(?:s|ed)?|contest(?:s|ed)?|refut(?:es?|ed))$/;

/** "It may be true — [one says it did] — but it matters": who speaks between two dashes says no more than that. */
function isBehindDash(passage: Passage, from: number): boolean {
	const before = passage.classes.lastIndexOf('dash', from);
	return before >= 0 && before >= afterDateline(passage);
}

/** "Said it was false [and declined] to say more", "would not comment": silence is the writer's; not "declined to leave". */
function opensSilence(passage: Passage, at: number): boolean {
	const link = keeping.get(wordAt(passage, at));
	return link !== undefined && wordAt(passage, at + 1) === link && untold.has(wordAt(passage, at + 2));
}

/** What has to follow, by the verb. */
const keeping: ReadonlyMap<string, string> = new Map([
	...['declined', 'declines', 'refused', 'refuses'].map(verb => [verb, 'to'] as const),
	...['would', 'did', 'could'].map(verb => [verb, 'not'] as const),
]);

const untold: ReadonlySet<string> = new Set(
	'say comment elaborate discuss confirm identify specify name respond give'.split(' '),
);

/** "In a hand that she called “a code,[”] had been burnt": a verb behind a comma that closes a quotation. */
function goesOnBehind(passage: Passage, mark: number): boolean {
	const next = classAt(passage, mark + 1);
	return (
		(next === 'auxiliary' || next === 'modal') &&
		wordAt(passage, mark - 1) === ',' &&
		isQuoted(passage, mark - 1)
	);
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
