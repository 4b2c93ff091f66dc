/** The words of a sentence that say that somebody denies something. */

import type { Attribution } from '../model/analysis';
import { overlaps, type Span } from '../model/span';
import type { Accused } from './accused';
import { accusedNegation } from './accusedDenials';
import { calledFalse, saidFalse } from './calledFalse';
import { askedFor, falsehoodWords, scornWords, spreadingVerbs, weakFalsehoodWords } from './denials.data';
import { type DenialCue, denyingVerb, rejectingVerb } from './denialVerbs';
import { denyingPhrase } from './denyingPhrases';
import { admitting, allegations, isOfThing } from './falsehoods';
import { denialGiven } from './givenDenials';
import { formsOf } from './inflect';
import { insistedNegation } from './insistedDenials';
import { ownDefence } from './ownDefences';
import { ownVerdict } from './ownVerdicts';
import { classAt, type Passage, spanOf, wordAt } from './passage';
import { rebutted } from './rebuttals';
import type { WordClass } from './wordClass';
import { WordList } from './wordList';

type CueRule = (
	passage: Passage,
	attributions: readonly Attribution[],
	accused: Accused,
) => DenialCue | undefined;

const spreading = formsOf(spreadingVerbs);
const scorn: ReadonlySet<string> = new Set(scornWords);
const falsehoodList = new WordList([...falsehoodWords, ...scornWords]);
const weak: ReadonlySet<string> = new Set(weakFalsehoodWords);
const proposals: ReadonlySet<string> = new Set(askedFor);

/** In order of preference: the first that fits gives the cue. */
const rules: readonly CueRule[] = [
	denyingVerb,
	rejectingVerb,
	denialGiven,
	falsehood,
	calledFalse,
	saidFalse,
	denyingPhrase,
	insistedNegation,
	accusedNegation,
	ownDefence,
	ownVerdict,
	rebutted,
];

/** The first cue that a rule finds; `attributions` are those of the sentence. */
export function denialCueOf(
	passage: Passage,
	attributions: readonly Attribution[],
	accused: Accused,
): DenialCue | undefined {
	for (const rule of rules) {
		const cue = rule(passage, attributions, accused);
		if (cue !== undefined) {
			return cue;
		}
	}
	return undefined;
}

/** The claim is false; called it a hoax; a debunked report. */
function falsehood(passage: Passage, attributions: readonly Attribution[]): DenialCue | undefined {
	const at = falsehoodList.indexesIn(passage).find(index => {
		const word = wordAt(passage, index);
		const isTold = isAsked(passage, index) || isAdmitted(passage, index, attributions);
		const isThing = isSpread(passage, index) || isOfThing(passage, index);
		if (classAt(passage, index) === 'name' || isThing || isTold) {
			return false;
		}
		const near =
			[-6, -5, -4, -3, -2, -1, 1, 2].some(offset => allegations.has(wordAt(passage, index + offset))) ||
			isOfOpening(passage, index);
		const called = attributions.some(
			({ content, rule }) =>
				rule === 'called-it' && content.some(span => overlaps(span, spanOf(passage, index, index))),
		);
		const said = attributions.some(
			({ content, rule, cue }) =>
				rule === 'called-it' ||
				(!isKnown(passage, cue) && content.some(span => overlaps(span, spanOf(passage, index, index)))),
		);
		const predicate = isPredicate(passage, index);
		if (scorn.has(word)) {
			return predicate && said && isOfThis(passage, index);
		}
		return near
			? predicate ||
					called ||
					allegations.has(wordAt(passage, index + 1)) ||
					allegations.has(wordAt(passage, index + 2))
			: predicate && said && (!weak.has(word) || (isOfThis(passage, index) && !isOfProposal(passage, index)));
	});
	return at === undefined ? undefined : { rule: 'is-false', words: { first: at, last: at } };
}

/** "Asked whether the figure was [wrong]": a question, up to its comma. */
function isAsked(passage: Passage, at: number): boolean {
	for (let back = at - 1; back >= Math.max(0, at - longestQuestion); back -= 1) {
		if (classAt(passage, back) === 'comma' || classAt(passage, back) === 'stop') {
			return false;
		}
		if (wordAt(passage, back) === 'whether') {
			return passage.tokens.slice(0, back).some(({ lower }) => questioning.test(lower));
		}
	}
	return false;
}

/** "Conceded that the figures were [wrong]": who admits it denies nothing. */
function isAdmitted(passage: Passage, at: number, attributions: readonly Attribution[]): boolean {
	const span = spanOf(passage, at, at);
	return attributions.some(
		({ cue, content }) =>
			cue !== null &&
			admitting.test(passage.text.slice(cue.start, cue.end)) &&
			content.some(part => overlaps(part, span)),
	);
}

/** In tokens. */
const longestQuestion = 12;

const questioning = /^(?:asked|asks|pressed|questioned|wondered|unclear|known|ask)$/;

/** "How we [know] it is a forgery": nobody's word. */
function isKnown({ text }: Passage, cue: Span | null): boolean {
	return cue !== null && /^kn[eo]w/.test(text.slice(cue.start, cue.end));
}

/** "[Claims] shared online that two boats had sunk are false": a claim that opens the sentence, and what it says. */
function isOfOpening(passage: Passage, at: number): boolean {
	const isClaim = allegations.has(wordAt(passage, 0)) || allegations.has(wordAt(passage, 1));
	const isAtEnd = at >= passage.tokens.length - 2;
	return isClaim && isAtEnd && passage.classes.slice(0, at).includes('subordinator');
}

/** "Blasted the call for a ban, calling it [absurd]": what is asked for is not denied. */
function isOfProposal(passage: Passage, at: number): boolean {
	return passage.tokens
		.slice(0, at)
		.some(
			({ lower }, index) =>
				proposals.has(lower) &&
				classAt(passage, index) === 'noun' &&
				!['that', 'it', 'this'].includes(wordAt(passage, index + 1)),
		);
}

/** "Has promoted false stories": who tells them does not call them so; who accuses somebody of telling them does. */
function isSpread(passage: Passage, at: number): boolean {
	let verb = at - 1;
	while (verb > at - 3 && ['determiner', 'adverb'].includes(classAt(passage, verb))) {
		verb -= 1;
	}
	const isFiled = /^fil(?:e|es|ed|ing)$/.test(wordAt(passage, verb));
	return isFiled || (spreading.has(wordAt(passage, verb)) && classAt(passage, verb) !== 'gerund');
}

/** "This is a lie", "called that absurd": of what has been said before; not "it is wrong to". */
function isOfThis(passage: Passage, at: number): boolean {
	if (isCalledSo(passage, at)) {
		return true;
	}
	let be = at - 1;
	while (be > at - 6 && (isInName(classAt(passage, be)) || isAmount(passage, be))) {
		be -= 1;
	}
	const isThis = ['this', 'that', 'it', "that's", "it's", 'these', 'those'].includes(wordAt(passage, be - 1));
	return (
		isThis && classAt(passage, be) === 'auxiliary' && !['to', 'that', 'for'].includes(wordAt(passage, at + 1))
	);
}

/** "Called that “a disgusting [lie]”", "called it [nonsense]"; not "called that nonsense poem a masterpiece". */
function isCalledSo(passage: Passage, at: number): boolean {
	let that = at - 1;
	while (
		that > at - 6 &&
		!wordAt(passage, that - 1).startsWith('call') &&
		['determiner', 'adverb', 'quote', 'noun', 'gerund'].includes(classAt(passage, that))
	) {
		that -= 1;
	}
	return (
		/^(?:this|that|it|them|these|those)$/.test(wordAt(passage, that)) &&
		wordAt(passage, that - 1).startsWith('call') &&
		classAt(passage, at + 1) !== 'noun'
	);
}

/** After a form of "be", "as" or "called it". */
function isPredicate(passage: Passage, at: number): boolean {
	if (isCalledSo(passage, at)) {
		return true;
	}
	for (let back = at - 1; back >= Math.max(0, at - 4); back -= 1) {
		const wordClass = classAt(passage, back);
		const word = wordAt(passage, back);
		if (asides.test(`${wordAt(passage, back - 1)} ${word}`)) {
			back -= 1;
			continue;
		}
		if (wordClass === 'auxiliary' || word === 'as' || word === "it's" || word === "'s") {
			return true;
		}
		if (!isInName(wordClass) && wordClass !== 'coordinator' && !isAmount(passage, back)) {
			return ['it', 'them', 'that', 'this'].includes(word);
		}
	}
	return false;
}

/** What may stand between "is" and what something is. */
function isInName(wordClass: WordClass): boolean {
	return ['adverb', 'determiner', 'noun', 'quote'].includes(wordClass);
}

/** "A lot [of] nonsense", "part of a hoax"; not "full of rubbish". */
function isAmount(passage: Passage, of: number): boolean {
	return wordAt(passage, of) === 'of' && amounts.test(wordAt(passage, of - 1));
}

const asides =
	/^(?:of course|at (?:best|worst)|in (?:fact|short|truth)|without exception|every respect|any measure)$/;

const amounts =
	/^(?:lot|lots|pack|series|string|web|tissue|bunch|load|piece|bit|part|kind|product|nothing|all)$/;
