/** Tags that follow what is said: "…," the mayor said. "…," said the mayor, "…" */

import { skipAdverbials } from '../adverbials';
import { fewQuotedStart } from '../appositions';
import { afterDateline, hasFiniteVerb, proseEnd } from '../clause';
import { contentSpan } from '../contentSpans';
import { present } from '../finding';
import { asideEnd } from '../partedSubjects';
import { classAt, isQuoted, type Passage, wordAt } from '../passage';
import { phraseFrom } from '../phrase';
import type { VerbCue } from '../verbCues';
import { isVerbal, type WordClass } from '../wordClass';
import { type Content, closesAsTag, givesWord, hearerEnd, isHearing, type Reading } from './reading';

/** "…," the mayor said. / "…," said the mayor, "…" / The dam, the mayor said, is safe. */
export function readClosingTag({ passage, cue, after, limit }: Reading): Content | undefined {
	const { frames } = cue.entry;
	const isQuoting = givesWord(passage, cue) || cue.entry.lemma === 'read';
	const speaks =
		frames.has('clause') ||
		frames.has('that') ||
		frames.has('tell') ||
		isQuoting ||
		closesAsTag(passage, cue);
	const tagStart = cue.inverted ? cue.group.first : (cue.subject?.first ?? cue.group.first);
	const before = classAt(passage, tagStart - 1);
	const isSilence = (cue.entry.lemma === 'answer' && cue.group.negated) || isHearing(passage, cue);
	if (
		!speaks ||
		isSilence ||
		isOfNobody(passage, cue) ||
		cue.elided ||
		classAt(passage, cue.group.first - 1) === 'relative' ||
		isQuoted(passage, cue.words.first) ||
		(before !== 'quote' && (before !== 'comma' || isQuoting)) ||
		isBehindFewWords(passage, tagStart - 1, cue.inverted) ||
		hearsBeforeThat(passage, cue, after) ||
		tagStart < 2
	) {
		return undefined;
	}
	const tagEnd = afterTag(passage, cue, after);
	const afterQuote =
		(before === 'quote' && classAt(passage, tagStart - 2) !== 'determiner') ||
		isOutside(passage, tagStart - 1);
	const next = classAt(passage, tagEnd);
	const opens = wordAt(passage, tagEnd) === 'that';
	const quoteNext = !opens && partsQuotation(next) && classAt(passage, tagEnd + 1) === 'quote';
	const end = proseEnd(passage);
	const nothingSaid = cue.inverted && !hasFiniteVerb(passage, tagEnd, end);
	const atEnd = tagEnd >= end || tagEnd >= limit || nothingSaid || next === 'stop';
	const isParting = cue.inverted && !afterQuote && !hasFiniteVerb(passage, 0, tagStart);
	const medial = next === 'comma' && (!cue.inverted || isParting || isCondition(passage, openingAt(passage)));
	if (!atEnd && !quoteNext && !medial && !afterQuote && next !== 'comma') {
		return undefined;
	}
	// "Doing nothing, they warn, [would] signal weakness": the verb of what stands before the tag
	const isSplit = next === 'comma' && !cue.inverted && isAuxiliary(passage, tagEnd + 1);
	const introduced = !afterQuote && !isSplit && isIntroduction(passage, tagStart, quoteNext);
	if (introduced && (quoteNext || isParted(passage, tagEnd))) {
		return undefined;
	}
	if (introduced && medial && !nothingSaid && !isCondition(passage, openingAt(passage))) {
		const said = hasFiniteVerb(passage, tagEnd, limit) ? contentSpan(passage, tagEnd, limit) : undefined;
		return said && { rule: 'said-medial', content: [said] };
	}
	const left = contentSpan(passage, leftStart(passage, tagStart), tagStart);
	// "If not, we may never know"
	const isFragment =
		!(afterQuote || frames.has('clause') || frames.has('tell')) && !hasFiniteVerb(passage, 0, tagStart);
	if (left === undefined || isFragment) {
		return undefined;
	}
	const quote = passage.classes.indexOf('quote', tagEnd);
	const aside = isParting ? asideEnd(passage, tagEnd) : tagEnd;
	const isApart = cue.inverted && next === 'comma' && isSecondPart(passage, tagEnd, quote);
	const rest =
		isApart || quoteNext || (afterQuote && quote > 0 && classAt(passage, quote - 1) === 'comma')
			? quote
			: medial && !afterQuote
				? aside
				: -1;
	const goesOn = !hasFiniteVerb(passage, 0, tagStart) && hasFiniteVerb(passage, tagEnd, limit);
	const right =
		rest < 0 || (!goesOn && isAside(passage, tagEnd, rest)) ? undefined : contentSpan(passage, rest, limit);
	return { rule: cue.inverted ? 'said-inverted' : 'said-closing', content: present([left, right]) };
}

/** "He was “confident” [the board knew]": what a few quoted words inside the sentence are about follows them. */
function isBehindFewWords(passage: Passage, close: number, isInverted: boolean): boolean {
	const open = classAt(passage, close) === 'quote' && !isInverted ? fewQuotedStart(passage, close) : -1;
	return open > 0 && isVerbal(classAt(passage, open - 1));
}

/** "Told his colleague, Bo Lund, by telephone [that] it leaks": what was said is still to come. */
function hearsBeforeThat(passage: Passage, { entry, inverted, words }: VerbCue, after: number): boolean {
	const tells = entry.frames.has('tell') && !inverted && words.last === words.first;
	const hearer = tells ? hearerEnd(passage, after) : -1;
	const name = classAt(passage, hearer) === 'comma' ? phraseFrom(passage, hearer + 1) : undefined;
	const close = name === undefined ? -1 : name.last + 1;
	return (
		classAt(passage, close) === 'comma' && wordAt(passage, skipAdverbials(passage, close + 1)) === 'that'
	);
}

/** “It leaks”[,] he has written on his page: some papers set the comma behind the mark. */
function isOutside(passage: Passage, comma: number): boolean {
	const [first] = passage.quotes;
	const isBehind =
		classAt(passage, comma) === 'comma' &&
		classAt(passage, comma - 1) === 'quote' &&
		isQuoted(passage, comma - 2);
	return (
		isBehind &&
		first !== undefined &&
		(first.begun || first.outer.start === passage.sentence.start) &&
		hasFiniteVerb(passage, 0, comma)
	);
}

/** What may stand between a tag and the quotation that goes on behind it. */
function partsQuotation(wordClass: WordClass | undefined): boolean {
	return wordClass !== undefined && partings.has(wordClass);
}

const partings: ReadonlySet<WordClass> = new Set([
	...(['comma', 'colon', 'dash', 'stop', 'open', 'close', 'other'] as const),
	...(['time', 'noun', 'name', 'coordinator', 'subordinator'] as const),
]);

/** "In May, the Courier reported, [citing a diplomat,] that it sank": what was said is still to come. */
function isParted(passage: Passage, comma: number): boolean {
	const close = classAt(passage, comma) === 'comma' ? passage.classes.indexOf('comma', comma + 1) : -1;
	return close > 0 && wordAt(passage, close + 1) === 'that' && !isQuoted(passage, close);
}

/** "If that is so, said Moor, a judge, [“it is over.”]": behind what she is. */
function isSecondPart(passage: Passage, tagEnd: number, quote: number): boolean {
	return (
		quote > tagEnd + 1 &&
		classAt(passage, quote - 1) === 'comma' &&
		!isQuoted(passage, quote - 1) &&
		!hasFiniteVerb(passage, tagEnd, quote)
	);
}

/** "When the dam broke, nobody noticed" */
function isOfNobody(passage: Passage, { subject, inverted }: VerbCue): boolean {
	return !inverted && subject !== undefined && ['nobody', 'none'].includes(wordAt(passage, subject.first));
}

/** A comma after the tag may open something that is not said: "…, he said, pointing at the map". */
function isAside(passage: Passage, tagEnd: number, rest: number): boolean {
	const subject = phraseFrom(passage, rest + 1, false);
	const isClause = subject !== undefined && isVerbal(classAt(passage, subject.last + 1));
	return (
		rest === tagEnd &&
		!isClause &&
		!goesOn.has(wordAt(passage, rest + 1)) &&
		['gerund', 'relative', 'preposition', 'determiner', 'adverb', 'coordinator', 'subordinator'].includes(
			classAt(passage, rest + 1),
		)
	);
}

/** What ties the words after a tag to those before it: "…, he said, because …". */
const goesOn: ReadonlySet<string> = new Set(['that', 'because', 'if', 'unless', 'since']);

/** "In Rome, he said, …" opens a sentence whose content follows, and so does a bare phrase before a quotation. */
function isIntroduction(passage: Passage, tagStart: number, quoteFollows: boolean): boolean {
	if (passage.classes.slice(0, tagStart).includes('quote')) {
		return false;
	}
	const opening = classAt(passage, openingAt(passage));
	return (
		(opensDependent(opening) && !hasMainClause(passage, tagStart)) ||
		(quoteFollows && !hasFiniteVerb(passage, 0, tagStart))
	);
}

/** "In Rome, [two boats sank], he said, …": a subject and its verb behind the opening's comma. */
function hasMainClause(passage: Passage, tagStart: number): boolean {
	const comma = passage.classes.indexOf('comma');
	if (comma === tagStart - 1) {
		// "During that time [it lost two ships], he said"
		return prepositions.has(wordAt(passage, 0)) && isOneClause(passage, comma);
	}
	const subject = comma < tagStart - 1 ? phraseFrom(passage, comma + 1) : undefined;
	return subject !== undefined && subject.last < tagStart && isVerbal(classAt(passage, subject.last + 1));
}

/** Those that open no clause. */
const prepositions: ReadonlySet<string> = new Set(
	'in on at by from over for with without during throughout within under'.split(' '),
);

function isOneClause(passage: Passage, end: number): boolean {
	return (
		hasFiniteVerb(passage, 0, end) &&
		passage.classes
			.slice(0, end)
			.every(wordClass => !['relative', 'subordinator', 'gerund'].includes(wordClass))
	);
}

/** An auxiliary, or a modal, that states something of what stands before it. */
function isAuxiliary(passage: Passage, at: number): boolean {
	return ['auxiliary', 'modal'].includes(classAt(passage, at)) && !isQuoted(passage, at);
}

/** The first token after "But", "Yet" and the like, and after a "that" which stands for something: "That is why". */
function openingAt(passage: Passage): number {
	let at = 0;
	while (['coordinator', 'comma'].includes(classAt(passage, at)) || wordAt(passage, at) === 'that') {
		at += 1;
	}
	return at;
}

/** "If the plan fails, she argues, …": a condition is part of what is said; "When she arrived, she said, …" is none. */
function isCondition(passage: Passage, at: number): boolean {
	return ['if', 'unless', 'because', 'without', 'whether'].includes(wordAt(passage, at));
}

/** What opens a dependent stretch. */
function opensDependent(wordClass: WordClass | undefined): boolean {
	switch (wordClass) {
		case 'preposition':
		case 'subordinator':
		case 'gerund':
		case 'adverb':
		case 'time':
		case 'verb':
			return true;
		default:
			return false;
	}
}

function afterTag(passage: Passage, cue: VerbCue, after: number): number {
	if (cue.inverted) {
		return skipAdverbials(passage, (cue.subject?.last ?? after - 1) + 1);
	}
	const hearer = cue.entry.frames.has('tell') ? hearerEnd(passage, after) : after;
	return skipAdverbials(passage, hearer);
}

/** Content before a tag begins with the sentence, behind its dateline, or after the last bracket of another attribution. */
function leftStart(passage: Passage, tagStart: number): number {
	for (let at = tagStart - 2; at >= 0; at -= 1) {
		if (!isQuoted(passage, at) && classAt(passage, at) === 'colon') {
			return at + 1;
		}
	}
	return afterDateline(passage);
}
