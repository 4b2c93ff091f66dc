/** Whom the sentences before may mean, where a pronoun speaks or a quotation has no cue. */
import type { Span } from '../model/span';
import { type Finding, phraseSpan } from './finding';
import { findingsOf } from './findings';
import { classAt, isQuoted, type Passage, type Quote, wordAt } from './passage';
import { type Phrase, phraseFrom } from './phrase';
import { openingSubject } from './subject';
import { isVerbal } from './wordClass';

/** "Because they feared", "it says": whom else the sentence has that the pronoun may mean. */
export function subjectFor(
	passage: Passage,
	speaker: Finding['speaker'],
	before: () => readonly Passage[],
): Span | undefined {
	if (speaker === undefined || speaker.first !== speaker.last) {
		return undefined;
	}
	if (classAt(passage, speaker.first) !== 'pronoun') {
		return undefined;
	}
	if (isTheirTag(passage, speaker.first)) {
		return peopleBefore(passage, before().at(-1));
	}
	const phrase = makerBefore(passage, speaker.first) ?? openingSubject(passage, speaker.first);
	// "Many analysts say [it] wants war": none of them
	const isOther =
		phrase !== undefined && wordAt(passage, speaker.first) === 'it' && isOfMany(passage, phrase);
	if (phrase !== undefined && !isOther) {
		return phraseSpan(passage, phrase);
	}
	if (['it', 'they'].includes(wordAt(passage, speaker.first))) {
		return subjectBefore(passage, before);
	}
	return speaker.first <= 1 || isIntroduced(passage, speaker.first) || isBehindQuote(passage, speaker.first)
		? personBefore(passage, before().at(-1))
		: undefined;
}

/** "The firm lost a ship, [they] said": others than who lost it. */
function isTheirTag(passage: Passage, at: number): boolean {
	return (
		wordAt(passage, at) === 'they' &&
		classAt(passage, at - 1) === 'comma' &&
		// "Guards shot a man who, [they] said, had a gun"
		classAt(passage, at - 2) !== 'relative' &&
		classAt(passage, 0) !== 'subordinator'
	);
}

/** "A letter from [Ada Moor] in which she said": whose document it is. */
function makerBefore(passage: Passage, pronoun: number): Phrase | undefined {
	const last = pronoun - 3;
	if (wordAt(passage, pronoun - 1) !== 'which' || wordAt(passage, pronoun - 2) !== 'in' || last < 1) {
		return undefined;
	}
	let first = last + 1;
	while (classAt(passage, first - 1) === 'name') {
		first -= 1;
	}
	let link = first - 1;
	while (['noun', 'determiner', 'possessive'].includes(classAt(passage, link))) {
		link -= 1;
	}
	const isMaker = first <= last && ['from', 'by'].includes(wordAt(passage, link));
	return isMaker ? { first, last } : undefined;
}

/** "In it, [he] said", "in a note sent on Monday, [he] said": nobody and no verb before the pronoun but a participle. */
function isIntroduced({ classes }: Passage, at: number): boolean {
	return (
		classes[at - 1] === 'comma' &&
		classes.slice(0, at).every((wordClass, index) => {
			const isParticiple =
				wordClass === 'verb' && classes[index - 1] === 'noun' && classes[index + 1] === 'preposition';
			return wordClass !== 'name' && (isParticiple || !isVerbal(wordClass));
		})
	);
}

/** “It leaks,” [she] said: nothing but what is quoted before the pronoun. */
function isBehindQuote(passage: Passage, at: number): boolean {
	return (
		classAt(passage, at - 1) === 'quote' &&
		passage.classes
			.slice(0, at)
			.every((wordClass, index) => wordClass === 'quote' || isQuoted(passage, index))
	);
}

/** "For Moor, that is not enough. [He] fears": who is named by a sentence before in the same paragraph that has nobody say anything. */
function personBefore(passage: Passage, before: Passage | undefined): Span | undefined {
	if (
		before === undefined ||
		passage.text.slice(before.sentence.end, passage.sentence.start).includes('\n') ||
		findingsOf(before).some(({ speaker }) => speaker !== undefined && !isOfMany(before, speaker))
	) {
		return undefined;
	}
	const topic = wordAt(before, 0) === 'for' ? phraseFrom(before, 1, false) : undefined;
	const phrase = topic ?? openingSubject(before, before.tokens.length);
	const isOne =
		phrase !== undefined &&
		(classAt(before, phrase.last) === 'name' ||
			/^spokes(?:man|woman|person)$/.test(wordAt(before, phrase.last)));
	return isOne ? phraseSpan(before, phrase) : undefined;
}

/** "Observers say", "both": nobody whom "he" could mean. */
function isOfMany(passage: Passage, { last }: Phrase): boolean {
	return (
		/[^s]s$|^(?:people|many|some|several|most|few|both)$/.test(wordAt(passage, last)) &&
		classAt(passage, last) !== 'name'
	);
}

/** "Defenders of the plan have an answer. It works, [they] argue": of whom the sentence before tells that has nobody say anything. */
function peopleBefore(passage: Passage, before: Passage | undefined): Span | undefined {
	if (
		before === undefined ||
		passage.text.slice(before.sentence.end, passage.sentence.start).includes('\n') ||
		findingsOf(before).length > 0
	) {
		return undefined;
	}
	const phrase = openingSubject(before, before.tokens.length);
	return phrase !== undefined && people.test(wordAt(before, phrase.first))
		? phraseSpan(before, phrase)
		: undefined;
}

/** Who speaks by what they are, in the plural. Origin: general English. */
const people =
	/^(?:critics|defenders|supporters|opponents|proponents|advocates|sceptics|skeptics|campaigners|activists|analysts|experts|officials|researchers|scientists|residents|lawyers|economists|investigators|prosecutors|backers|detractors|loyalists|apologists|optimists|pessimists|others)$/;

/** In sentences, as far as one goes on with the subject of another. */
export const longestThread = 3;

/** "Marrow has two ports. It is rich. It says": the subject of the sentences before in the same paragraph. */
function subjectBefore(passage: Passage, before: () => readonly Passage[]): Span | undefined {
	let next = passage;
	for (const one of before().toReversed()) {
		if (passage.text.slice(one.sentence.end, next.sentence.start).includes('\n')) {
			return undefined;
		}
		const phrase = openingSubject(one, one.tokens.length);
		if (phrase !== undefined) {
			return phraseSpan(one, phrase);
		}
		if (!['it', 'they'].includes(wordAt(one, 0))) {
			return undefined;
		}
		next = one;
	}
	return undefined;
}

/** "Ida Marsh has lived here for years. “It leaks.”": whom the sentence before tells of, where it has nobody say anything. */
export function subjectOf(
	passages: readonly Passage[],
	at: number,
	quote: Quote,
	drafts: readonly { readonly sentence: number }[],
): Span | undefined {
	const before = passages[at - 1];
	const opens = quote.outer.start === passages[at]?.sentence.start && !quote.begun;
	if (before === undefined || !opens || drafts.at(-1)?.sentence === before.index) {
		return undefined;
	}
	const apart = before.text.slice(before.sentence.end, quote.outer.start).includes('\n');
	const phrase = apart ? undefined : (openingSubject(before, before.tokens.length) ?? pronounSubject(before));
	return phrase && phraseSpan(before, phrase);
}

/** "[He] left. “It leaks.”", "When I ask, [she] laughs. “It leaks.”" */
function pronounSubject({ tokens, classes }: Passage): Phrase | undefined {
	const at = tokens.findIndex(
		({ lower }, index) =>
			(lower === 'he' || lower === 'she') && (index === 0 || classes[index - 1] === 'comma'),
	);
	return at < 0 ? undefined : { first: at, last: at };
}
