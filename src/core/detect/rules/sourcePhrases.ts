/** According to somebody, citing somebody: the speaker follows the cue, the content is the rest of the clause. */
import type { Span } from '../../model/span';
import { afterDateline, hasFiniteVerb, proseEnd } from '../clause';
import { contentSpan } from '../contentSpans';
import { type Finding, present } from '../finding';
import { objectEnd } from '../objects';
import { classAt, entryAt, isQuoted, type Passage, wordAt } from '../passage';
import type { Phrase } from '../phrase';
import { findPhrases, indexPhrases } from '../phrases';
import { sourcePhrases as phrases } from '../reportingNouns.data';
import { withName } from '../roleNames';
import { mannerNouns } from '../speakers.data';
import { mainSubject, subjectBefore } from '../subject';
import { isVerbal, type WordClass } from '../wordClass';
import { isSource, sourceAfter } from './sourceNames';

const cueWords = indexPhrases(phrases);
const manners: ReadonlySet<string> = new Set(mannerNouns);
/** `limitOf` gives the token where the clause that begins at a token ends. */
export function sourcePhrases(passage: Passage): readonly Finding[] {
	const found: Finding[] = [];
	for (const cue of findPhrases(passage, cueWords)) {
		const finding = isQuoted(passage, cue.first) ? undefined : readSource(passage, cue);
		if (finding !== undefined) {
			found.push(finding);
		}
	}
	return found;
}

function readSource(passage: Passage, cue: Phrase): Finding | undefined {
	const named = sourceAfter(passage, cue.last + 1);
	if (
		named === undefined ||
		isAsPerRules(passage, cue, named) ||
		isManner(passage, named) ||
		(wordAt(passage, cue.first) === 'per' && !isPer(passage, cue))
	) {
		return undefined;
	}
	const phrase = withLoneName(passage, withName(passage, named));
	const speaker = { first: phrase.first, last: speakerEnd(passage, phrase.last, cue) };
	const aside = thatAfter(passage, speaker);
	if (aside > 0) {
		return {
			rule: 'according-to',
			speaker,
			cue,
			content: present([contentSpan(passage, aside + 1, passage.tokens.length)]),
		};
	}
	const leading =
		cue.first <= 1 ||
		classAt(passage, cue.first - 1) === 'colon' ||
		opensAfterConjunction(passage, cue, speaker);
	if (isCited(passage, cue)) {
		if (leading) {
			return undefined;
		}
		if (!isSource(passage, phrase)) {
			return citedReason(passage, cue);
		}
	}
	const between = classAt(passage, speaker.last + 1) === 'comma' && !hasFiniteVerb(passage, 0, cue.first);
	// "Among the victims, according to police, [were] two divers"; "it has, according to police, sunk"
	const goesOn =
		!leading &&
		classAt(passage, speaker.last + 1) === 'comma' &&
		((classAt(passage, speaker.last + 2) === 'auxiliary' && wordAt(passage, 0) === 'among') ||
			(classAt(passage, cue.first - 1) === 'comma' && isHelping(passage, cue.first - 2)));
	const content = goesOn
		? [...contentLeft(passage, cue), ...present([contentSpan(passage, speaker.last + 2, proseEnd(passage))])]
		: between
			? contentReported(passage, cue, speaker)
			: leading
				? contentRight(passage, speaker)
				: contentLeft(passage, cue);
	return content.length === 0 ? undefined : { rule: 'according-to', speaker, cue, content };
}

/** An auxiliary or a modal whose verb is still to come. */
function isHelping(passage: Passage, at: number): boolean {
	return ['auxiliary', 'modal'].includes(classAt(passage, at));
}

/** "Went according to plan", "allotted according to age" */
function isManner(passage: Passage, { first, last }: Phrase): boolean {
	return first === last && manners.has(wordAt(passage, first));
}

/** "According to [the operator, Marrex], the gates were": a single name between a role and what is said. */
function withLoneName(passage: Passage, phrase: Phrase): Phrase {
	const name = phrase.last + 2;
	const isRole = wordAt(passage, phrase.first) === 'the' && classAt(passage, phrase.last) === 'noun';
	const isSetOff =
		classAt(passage, phrase.last + 1) === 'comma' &&
		classAt(passage, name) === 'name' &&
		classAt(passage, name + 1) === 'comma';
	const goesOn = ['determiner', 'pronoun', 'possessive', 'name', 'noun'].includes(classAt(passage, name + 2));
	return isRole && isSetOff && goesOn ? { first: phrase.first, last: name } : phrase;
}

/** "As per [the rules]": how something is done, and nobody who says so. */
function isAsPerRules(passage: Passage, { first, last }: Phrase, named: Phrase): boolean {
	return first < last && wordAt(passage, last) === 'per' && customs.has(wordAt(passage, named.last));
}

const customs: ReadonlySet<string> = new Set(
	'rules rule norms law laws procedure procedures protocol protocols schedule plan plans usual tradition custom guidelines requirements practice agreement'.split(
		' ',
	),
);

/** "Per the ministry, …", "…, per Moor": at an edge and before a name or a determiner; not "40 per cent", "per day". */
function isPer(passage: Passage, { first }: Phrase): boolean {
	const next = classAt(passage, first + 1);
	const isName = first > 0 && passage.tokens[first]?.text !== 'per';
	const isEdge = (first === 0 || classAt(passage, first - 1) === 'comma') && !isName;
	return isEdge && (next === 'name' || next === 'determiner') && wordAt(passage, first + 1) !== 'each';
}

/** "closed the port, citing [a threat to health]": the reason that is given, by who acts. */
function citedReason(passage: Passage, cue: Phrase): Finding | undefined {
	const speaker = reporterBefore(passage, cue.first) ?? mainSubject(passage, cue.first);
	const start = cue.last + 1;
	const content = contentSpan(passage, start, objectEnd(passage, start, passage.tokens.length));
	return speaker && content && { rule: 'cites-reason', speaker, cue, content: [content] };
}

/** "It fell after [the maker] said it was halting a trial, citing …": who says what the reason is given for. */
function reporterBefore(passage: Passage, before: number): Phrase | undefined {
	const verb = passage.verbs.findLast(at => at < before && !isQuoted(passage, at));
	const says = verb !== undefined && /^(?:said|says|announced|confirmed)$/.test(wordAt(passage, verb));
	const subject = says ? subjectBefore(passage, verb) : undefined;
	const opener = wordAt(passage, (subject?.first ?? 0) - 1);
	return ['after', 'as', 'when'].includes(opener) ? subject : undefined;
}

/** "reported, citing X, that …": index of the "that" which takes up the sentence again; -1 for none. */
export function thatAfter(passage: Passage, { last }: Phrase): number {
	return classAt(passage, last + 1) === 'comma' && wordAt(passage, last + 2) === 'that' ? last + 2 : -1;
}

/** "which, according to X, …", "that according to X …", "and in the words of X, “…”": what follows is the content. */
function opensAfterConjunction(passage: Passage, cue: Phrase, speaker: Phrase): boolean {
	const comma = classAt(passage, cue.first - 1) === 'comma' ? 1 : 0;
	const before = classAt(passage, cue.first - 1 - comma);
	const quoteAfter = passage.classes.indexOf('quote', speaker.last);
	const introduces =
		before === 'coordinator' && quoteAfter > 0 && classAt(passage, quoteAfter - 1) === 'comma';
	return before === 'relative' || before === 'subordinator' || introduces;
}

const speakerStops: ReadonlySet<string> = new Set([
	'which',
	'who',
	'that',
	'and',
	'but',
	'while',
	'as',
	'when',
]);

/** A document keeps what says where it comes from: "a report published by the ministry on Monday". */
function speakerEnd(passage: Passage, from: number, cue: Phrase): number {
	if (cue.first <= 1) {
		return participleEnd(passage, from);
	}
	let last = from;
	for (let at = from + 1; at < passage.tokens.length; at += 1) {
		const wordClass = classAt(passage, at);
		if (
			['comma', 'stop', 'dash', 'open', 'quote', 'colon', 'gerund'].includes(wordClass) ||
			speakerStops.has(wordAt(passage, at)) ||
			isReportedBy(passage, at)
		) {
			break;
		}
		last = at;
	}
	return last;
}

/** "According to people briefed on the matter, …": what a participle says of the source is part of it. */
function participleEnd(passage: Passage, from: number): number {
	const opens = classAt(passage, from + 1) === 'verb' && afterParticiple.has(classAt(passage, from + 2));
	const comma = opens ? commaFrom(passage, from + 1) : -1;
	return comma > 0 && comma - from <= longestParticiple ? comma - 1 : from;
}

/** "Briefed on", "known to", "published Monday", "dated March 1" */
const afterParticiple: ReadonlySet<WordClass> = new Set(['preposition', 'to', 'time', 'number']);

/** In tokens. */
const longestParticiple = 12;

/** "Cables | reported by the Courier": who reports them is another attribution. */
function isReportedBy(passage: Passage, at: number): boolean {
	return wordAt(passage, at + 1) === 'by' && entryAt(passage, at)?.frames.has('clause') === true;
}

function commaFrom(passage: Passage, from: number): number {
	return passage.classes.indexOf('comma', from);
}

/** "According to X, a Y, the dam broke": after the last comma of an apposition, else right after the speaker. */
function contentRight(passage: Passage, speaker: Phrase): readonly Span[] {
	const quote = passage.classes.indexOf('quote', speaker.last);
	if (
		quote > 0 &&
		classAt(passage, quote - 1) === 'comma' &&
		!hasFiniteVerb(passage, speaker.last + 1, quote)
	) {
		return present([contentSpan(passage, quote, passage.tokens.length)]);
	}
	const next = classAt(passage, speaker.last + 1);
	let start = speaker.last + 1;
	if (next !== 'comma') {
		const comma = commaFrom(passage, start);
		start = comma > 0 && !hasFiniteVerb(passage, start, comma) ? comma + 1 : start;
	} else if (opensAside(passage, start + 1)) {
		const close = commaFrom(passage, start + 1);
		const apposition =
			close > 0 &&
			(classAt(passage, start + 1) === 'relative' ||
				!hasFiniteVerb(passage, start + (classAt(passage, start + 1) === 'verb' ? 2 : 1), close));
		start = apposition && hasFiniteVerb(passage, close + 1, passage.tokens.length) ? close + 1 : start + 1;
	}
	const isHowever = wordAt(passage, start) === 'however' || wordAt(passage, start + 1) === 'however';
	const said = isHowever ? commaFrom(passage, start + 1) + 1 : start;
	return present([contentSpan(passage, Math.max(start, said), passage.tokens.length)]);
}

/** Behind the comma after a source: who it is, or the age: "according to Moor, 31, the dam"; not "…, 180 people had". */
function opensAside(passage: Passage, at: number): boolean {
	const isAge = classAt(passage, at) === 'number' && classAt(passage, at + 1) === 'comma';
	const isCiting = wordAt(passage, at) === 'citing';
	const isParticiple =
		classAt(passage, at) === 'verb' && ['preposition', 'time', 'number'].includes(classAt(passage, at + 1));
	return (
		isAge || isCiting || isParticiple || ['determiner', 'noun', 'relative'].includes(classAt(passage, at))
	);
}

/**
 * "The Herald, citing cables, reported that the dam broke": what is reported, without the reporter's own verb.
 * "The dam, according to the mayor, broke": the words on both sides.
 */
function contentReported(passage: Passage, cue: Phrase, speaker: Phrase): readonly Span[] {
	const verb = speaker.last + (['adverb', 'auxiliary'].includes(classAt(passage, speaker.last + 2)) ? 3 : 2);
	const entry = entryAt(passage, verb);
	const isVerb = classAt(passage, verb) === 'verb' || (entry?.form === 'third' && isCited(passage, cue));
	const reports = isVerb && entry?.frames.has('clause') === true;
	if (!reports) {
		const parts =
			cue.first > 1 && isVerbal(classAt(passage, speaker.last + 2)) ? contentLeft(passage, cue) : [];
		return [...parts, ...contentRight(passage, speaker)];
	}
	const start = wordAt(passage, verb + 1) === 'that' ? verb + 2 : verb + 1;
	const reported = contentSpan(passage, start, passage.tokens.length);
	// "The others, per a readout, agree"
	return reported === undefined
		? [...contentLeft(passage, cue), ...present([contentSpan(passage, verb, passage.tokens.length)])]
		: [reported];
}

function isCited(passage: Passage, { first }: Phrase): boolean {
	return ['citing', 'quoting'].includes(wordAt(passage, first));
}

/** The words before the cue, from the last bracket or semicolon on; what follows the speaker's closing comma is left out. */
function contentLeft(passage: Passage, cue: Phrase): readonly Span[] {
	let start = 0;
	for (let at = cue.first - 2; at >= 0; at -= 1) {
		if (classAt(passage, at) === 'close') {
			at = Math.max(0, passage.classes.lastIndexOf('open', at));
		} else if (!isQuoted(passage, at) && (wordAt(passage, at) === ';' || classAt(passage, at) === 'open')) {
			start = at + 1;
			break;
		}
	}
	return present([contentSpan(passage, Math.max(start, afterDateline(passage)), cue.first)]);
}
