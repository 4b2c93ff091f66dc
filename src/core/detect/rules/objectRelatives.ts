/** "The reports, which both sides say are false, …": what is said is said of the noun before the relative. */
import { contentSpan } from '../contentSpans';
import { present } from '../finding';
import { objectEnd } from '../objects';
import { classAt, entryAt, isQuoted, type Passage, wordAt } from '../passage';
import { phraseFrom } from '../phrase';
import type { VerbCue } from '../verbCues';
import { isNominal, isVerbal } from '../wordClass';
import type { Content, Reading } from './reading';

/** For `deniedInRelatives`. "…, a raid on the port, which Marrow denies": the verb ends its clause, and what is denied stands before the relative. */
export function readDeniedRelative({ passage, cue, after }: Reading): Content | undefined {
	if (cue.inverted || cue.elided) {
		return undefined;
	}
	const relative = (cue.subject?.first ?? 0) - 1;
	const ends =
		after >= passage.tokens.length ||
		(cue.entry.lemma === 'dismiss' && wordAt(passage, after) === 'as') ||
		['comma', 'stop', 'dash', 'auxiliary', 'modal', 'coordinator'].includes(classAt(passage, after));
	const isApart = classAt(passage, relative - 1) === 'comma';
	const isRelative = isApart
		? wordAt(passage, relative) === 'which' && denying.has(cue.entry.lemma)
		: opensJudged(passage, relative);
	if (!ends || !isRelative) {
		return undefined;
	}
	const content = isApart
		? contentSpan(passage, deniedStart(passage, relative - 2), relative - 1)
		: contentSpan(passage, phraseStart(passage, relative - 1), relative);
	return content && { rule: 'judged-object', content: [content] };
}

/** "A policy [that] Marrow has criticised": right behind what is judged. */
function opensJudged(passage: Passage, relative: number): boolean {
	const isThat = ['which', 'that'].includes(wordAt(passage, relative));
	return isThat && ['noun', 'name'].includes(classAt(passage, relative - 1));
}

const judging =
	'criticise criticize condemn denounce oppose support endorse praise welcome applaud question'.split(' ');

const denying: ReadonlySet<string> = new Set(['deny', 'dispute', 'reject', 'contest', 'refute', 'dismiss']);

/** The verbs that may have what they deny or judge before a relative. */
export const deniedInRelatives: readonly string[] = [...denying, ...judging];

/** "Said it had sold the ship [in June], which Marrow denied": behind a time all that was said before is denied. */
function deniedStart(passage: Passage, last: number): number {
	const charge = chargeStart(passage, last);
	if (charge > 0) {
		return charge;
	}
	if (!['time', 'quote', 'adverb'].includes(classAt(passage, last))) {
		return deedStart(passage, last);
	}
	let at = last;
	while (at > 0 && entryAt(passage, at - 1)?.frames.has('clause') !== true) {
		at -= 1;
	}
	return wordAt(passage, at) === 'that' ? at + 1 : at;
}

/** "Accused it of [failing to report effects in time], which it denied": what somebody is accused of doing; -1 for none. */
function chargeStart(passage: Passage, last: number): number {
	for (let at = last - 1; at > 1 && last - at <= longestCharge; at -= 1) {
		const wordClass = classAt(passage, at);
		if (wordClass === 'gerund' && wordAt(passage, at - 1) === 'of') {
			return at;
		}
		if (
			['comma', 'stop', 'dash', 'quote', 'relative', 'subordinator', 'auxiliary', 'modal'].includes(wordClass)
		) {
			return -1;
		}
	}
	return -1;
}

/** In tokens. */
const longestCharge = 20;

/** Where what ends at `last` begins: a noun phrase, with the participle whose object it is: "meddling in elections". */
function deedStart(passage: Passage, last: number): number {
	const first = phraseStart(passage, last);
	const verb = classAt(passage, first - 1) === 'preposition' ? first - 2 : first - 1;
	return classAt(passage, verb) === 'gerund' ? verb : first;
}

export function readObjectRelative({ passage, cue, after, limit }: Reading): Content | undefined {
	if (cue.inverted || cue.elided || isQuoted(passage, after) || !isVerbal(classAt(passage, after))) {
		return undefined;
	}
	const subject = cue.subject?.first ?? 0;
	// "A fact [he acknowledged] was hard"
	const contact = contactStart(passage, cue);
	const isContact = contact >= 0;
	const relative = isContact ? subject : subject - 1;
	if (!isContact && !['which', 'that', 'who'].includes(wordAt(passage, relative))) {
		return undefined;
	}
	const mark = classAt(passage, relative - 1);
	const apart = mark === 'comma' || mark === 'dash';
	const noun = apart ? relative - 2 : relative - 1;
	if (!isNominal(classAt(passage, noun))) {
		return undefined;
	}
	const close = apart ? passage.classes.indexOf(mark, after) : -1;
	// "Notes which they said showed that the ship, a tanker, had sunk"
	const isShown = !apart && !isContact && showsThat(passage, after);
	const comma = isShown ? passage.classes.indexOf('comma', after) : -1;
	const isClausal = isShown || (!apart && wordAt(passage, after + 1) === 'that');
	const clauseEnd = comma > 0 && comma < limit ? comma : limit;
	const end = close > 0 ? close : isClausal ? clauseEnd : objectEnd(passage, after, limit);
	const content = present([
		contentSpan(passage, isContact ? contact : phraseStart(passage, noun), noun + 1),
		contentSpan(passage, after, end),
	]);
	return { rule: 'said-of', content };
}

/** "Transcripts that it said [showed police had] listened": a verb that takes a clause, with a subject and its verb. */
function showsThat(passage: Passage, verb: number): boolean {
	const subject = entryAt(passage, verb)?.frames.has('that')
		? phraseFrom(passage, verb + 1, false)
		: undefined;
	return subject !== undefined && ['auxiliary', 'modal'].includes(classAt(passage, subject.last + 1));
}

/** Where the noun with its article begins that a pronoun stands right behind: "[a problem] she admitted"; -1 for none. */
function contactStart(passage: Passage, { subject }: VerbCue): number {
	const first = subject?.first ?? 0;
	const isPronoun = subject?.last === first && classAt(passage, first) === 'pronoun';
	const article =
		isPronoun && classAt(passage, first - 1) === 'noun'
			? [first - 2, first - 3].find(at => ['a', 'an', 'the'].includes(wordAt(passage, at)))
			: undefined;
	return article ?? -1;
}

/** Where the noun phrase that ends at `last` begins, with its determiner. */
export function phraseStart(passage: Passage, last: number): number {
	let first = last;
	while (
		isNominal(classAt(passage, first - 1)) ||
		(['of', 'for'].includes(wordAt(passage, first - 1)) && isNominal(classAt(passage, first - 2)))
	) {
		first -= 1;
	}
	return first;
}
