/** Denials that take up only part of their sentence: the rest of it asserts something of its own. */
import { falsehoodWords } from '../../detect/denials.data';
import type { Span } from '../../model/span';

export interface DenialAside {
	/** UTF-16 units of the article. */
	readonly span: Span;
	/** `noun`: "a debunked claim that …"; `clause`: "The reports, which both have called untrue, …". */
	readonly of: 'noun' | 'clause';
}

/** `undefined` where the whole sentence is the denial. */
export function asideOf(text: string, sentence: Span, cue: Span): DenialAside | undefined {
	const before = text.slice(sentence.start, cue.start);
	const after = text.slice(cue.end, sentence.end);
	const opening = determiner.exec(before);
	if (opening && alleged.test(after)) {
		return { of: 'noun', span: { start: sentence.start + opening.index, end: sentence.end } };
	}
	const falsehood = falsehoodWords.includes(text.slice(cue.start, cue.end).toLowerCase());
	if (!falsehood || !backward.test(before.slice(-reach))) {
		return undefined;
	}
	const start = sentence.start + Math.max(0, before.search(/[,(–—-]+[^,(–—]*$/));
	const length = after.search(/[,)–—]|--/);
	return { of: 'clause', span: { start, end: length < 0 ? sentence.end : cue.end + length } };
}

/**
 * From a cue that comes second: "is cooperating with the police and denies having helped". `undefined` where the cue is the
 * first verb, or nothing follows it. UTF-16 units.
 */
export function secondIn(text: string, sentence: Span, cue: Span): Span | undefined {
	const isSecond = second.test(text.slice(sentence.start, cue.start).slice(-reach));
	return isSecond && objectFollows.test(text.slice(cue.end, sentence.end))
		? { start: cue.start, end: sentence.end }
		: undefined;
}

const second = /[\w,] (?:and|but) ["“]?(?:\w+ly )?$/;
const objectFollows = /^ \S+ \S+/;

/** "Denied it", "denied that this had happened": what came before is denied, and nothing that the sentence names. */
export function deniesBefore(text: string, sentence: Span, cue: Span): boolean {
	return pronounFollows.test(text.slice(cue.end, sentence.end));
}

const pronounFollows =
	/^ (?:that )?(?:(?:all|any|most|some|much) of )?(?:it|this|that|these|those|them|everything)(?:,? (?:had |has |ever |all |really )*(?:happened|occurred|taken place|took place|(?:was|were|is|are|be|been) (?:so|true|the case)))?(?=[,.;:)—–-]|$| (?:and|but|with|when|while|as|in|on|at|to|through|saying|calling|insisting|after|before|again|all|too|outright|at once|\w+ly)\b)/;

/** Where who denies goes on to do something else ("…, and called on the council to …"); `end` where he does not. UTF-16 units. */
export function endOfDenied(text: string, cue: Span, end: number): number {
	const at = goesOn.exec(text.slice(cue.end, end))?.index;
	return at === undefined ? end : cue.end + at;
}

const nextVerbs =
	'said|says|(?:add|ask|call|demand|warn|insist|summon|threaten|vow|offer|appeal)(?:s|ed)|told|tells|' +
	'(?:urge|accuse|blame|describe|invite|promise|announce)[sd]|dismiss(?:es|ed)';
const goesOn = new RegExp(`, (?:and|but) (?:\\w+ly )?(?:${nextVerbs}) `);

/** How far before the cue what is untrue may be named, in UTF-16 units. */
const reach = 80;
const backward =
	/\b(?:revelations?|allegations?|accusations?|reports?|claims?|charges|stories)\b(?!\s+(?:that|of|about|by)\b)[^.]*$/i;
const determiner = /\b(?:a|an|the|this|its|his|her|their|these|those)\s+(?:\w+ly\s+)?$/i;
const alleged =
	/^\s+(?:claims?|allegations?|accusations?|reports?|stor(?:y|ies)|theor(?:y|ies)|rumou?rs?|narratives?)\b/i;
