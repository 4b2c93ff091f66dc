/** Whole constructions that rebut: "to call it theft is wrong", "never claimed that", "the picture is real, the claim is not". */
import type { Attribution } from '../model/analysis';
import { overlaps } from '../model/span';
import { type Accused, isAccused, speaksForAccused } from './accused';
import { papers } from './calledFalse';
import type { DenialCue } from './denialVerbs';
import { admitting, allegations, falsehoods } from './falsehoods';
import { classAt, isQuoted, type Passage, spanOf, wordAt } from './passage';
import type { Phrase } from './phrase';
import { firstIndex } from './stretches';
import { mayNegate } from './tense';
import { WordList } from './wordList';

/** What somebody says against what was said of them, and what the article itself says against a claim. */
export function rebutted(
	passage: Passage,
	attributions: readonly Attribution[],
	accused: Accused,
): DenialCue | undefined {
	const words =
		wrongToSay(passage, attributions) ??
		forgedPaper(passage, attributions, accused) ??
		(mayNegate(passage)
			? (neverSaid(passage, attributions) ?? notShown(passage) ?? isNotSo(passage))
			: undefined);
	return words && { rule: 'rebuts', words };
}

const callings = new WordList('call describe label brand suggest claim say imply insinuate'.split(' '));

/** "To call [it a scandal]", "to suggest [that we lied]"; not "to call the police", "to say nothing". */
function isOfSomebody(passage: Passage, verb: number): boolean {
	const [next, after] = [wordAt(passage, verb + 1), wordAt(passage, verb + 2)];
	if (/^(?:call|describe|label|brand)$/.test(wordAt(passage, verb))) {
		return (
			/^(?:it|this|that|them|these|him|her|us|me)$/.test(next) &&
			/^(?:an?|as)$/.test(after) &&
			wordAt(passage, verb + 3) !== 'day'
		);
	}
	return next === 'that' || (/^(?:it|he|she|they|we|i)$/.test(next) && classAt(passage, verb + 2) !== 'noun');
}

/** "To call it a scandal is plain [wrong]": who says so is quoted or named. */
function wrongToSay(passage: Passage, attributions: readonly Attribution[]): Phrase | undefined {
	for (const at of callings.indexesIn(passage)) {
		const isInfinitive = wordAt(passage, at - 1) === 'to' && opensClause(passage, at - 1);
		if (!isInfinitive || !isOfSomebody(passage, at) || !isSaid(passage, at, attributions)) {
			continue;
		}
		const be = firstIndex(at + 2, at + longestCalling, index => /^(?:is|was)$/.test(wordAt(passage, index)));
		const isParted =
			be < 0 || passage.classes.slice(at, be).some(one => one === 'stop' || one === 'relative');
		const wrong = isParted ? -1 : firstIndex(be + 1, be + 4, index => falsehoods.has(wordAt(passage, index)));
		const between = passage.classes.slice(be + 1, wrong);
		const isPlain = between.every(one => ['adverb', 'determiner', 'noun'].includes(one));
		if (wrong > 0 && isPlain && !['noun', 'to'].includes(classAt(passage, wrong + 1))) {
			return { first: wrong, last: wrong };
		}
	}
	return undefined;
}

/** In tokens. */
const longestCalling = 14;

/** At the beginning of the sentence, or behind a mark, "that" or "and". */
function opensClause(passage: Passage, at: number): boolean {
	return (
		at === 0 ||
		['quote', 'comma', 'stop', 'coordinator', 'subordinator', 'colon'].includes(classAt(passage, at - 1)) ||
		/^(?:so|and|but|that)$/.test(wordAt(passage, at - 1))
	);
}

const nevers = new WordList(['never']);
const saying = /^(?:claim(?:ed)?|said|say|stated|alleged|suggest(?:ed)?)$/;

/** "He had [never claimed] that it was new", "I never said she lied": what is put into somebody's mouth. */
function neverSaid(passage: Passage, attributions: readonly Attribution[]): Phrase | undefined {
	const never = nevers.indexesIn(passage).find(at => {
		let subject = at - 1;
		while (['auxiliary', 'quote', 'adverb'].includes(classAt(passage, subject))) {
			subject -= 1;
		}
		return (
			/^(?:i|we|he|she|they|it)$/.test(wordAt(passage, subject)) &&
			saying.test(wordAt(passage, at + 1)) &&
			isOfClause(passage, at + 2) &&
			isSpeaker(passage, subject, attributions) &&
			isSaid(passage, at + 1, attributions)
		);
	});
	return never === undefined ? undefined : { first: never, last: never + 1 };
}

/** "[That it was] new", "[she] lied", "[anything of the kind]"; not "goodbye", "it out loud", "why". */
function isOfClause(passage: Passage, at: number): boolean {
	const isThat =
		wordAt(passage, at) === 'that' &&
		['determiner', 'possessive', 'pronoun', 'name'].includes(classAt(passage, at + 1));
	const isSubject = /^(?:it|he|she|they|we|i|this|there)$/.test(wordAt(passage, at));
	return isThat || (isSubject && ['auxiliary', 'modal', 'verb'].includes(classAt(passage, at + 1)));
}

/** Who speaks: "I" or "we", or another pronoun outside the quotation; not "“she never said she was ill,” her son said". */
function isSpeaker(passage: Passage, subject: number, attributions: readonly Attribution[]): boolean {
	const word = wordAt(passage, subject);
	if (/^(?:i|we)$/.test(word)) {
		return true;
	}
	const span = spanOf(passage, subject, subject);
	const [teller] = attributions.filter(
		({ speaker, cue }) => speaker !== null && cue !== null && cue.end <= span.start,
	);
	const name = teller?.speaker
		? passage.text.slice(teller.speaker.start, teller.speaker.end).toLowerCase()
		: '';
	const isOther = /^(?:he|she|they|it|we|i)$/.test(name) ? name !== word : !pronounsOf(teller).test(word);
	return !isQuoted(passage, subject) && !isOther;
}

/** The pronouns that may stand for who tells it. */
function pronounsOf(teller: Attribution | undefined): RegExp {
	return teller?.whoType === 'person' ? /^(?:he|she)$/ : /^(?:he|she|they|it)$/;
}

const shows = new WordList(['show', 'depict']);

/** "Does [not show what] the post says it shows": on the article's own word. */
function notShown(passage: Passage): Phrase | undefined {
	const verb = shows.indexesIn(passage).find(at => {
		const not = /^(?:not|doesn't|didn't|don't)$/.test(wordAt(passage, at - 1));
		const isOfWhat = not && wordAt(passage, at + 1) === 'what';
		return (
			isOfWhat &&
			firstIndex(
				at + 2,
				at + longestSaid,
				index =>
					/^(?:says?|said|claim(?:s|ed)?|alleg(?:es?|ed))$/.test(wordAt(passage, index)) &&
					/^(?:it|they)$/.test(wordAt(passage, index + 1)) &&
					/^(?:shows?|depicts?|do(?:es)?|did)$/.test(wordAt(passage, index + 2)) &&
					['stop', 'comma', 'quote'].includes(classAt(passage, index + 3)),
			) >= 0
		);
	});
	return verb === undefined ? undefined : { first: verb - 1, last: verb };
}

/** In tokens. */
const longestSaid = 10;

const genuine = new WordList(['real', 'true', 'genuine', 'authentic']);

/** "The picture is real, the claim [is not]."; not "the pain is real, the story is not". */
function isNotSo(passage: Passage): Phrase | undefined {
	const first = genuine
		.indexesIn(passage)
		.find(at => classAt(passage, at - 1) === 'auxiliary' && papers.has(wordAt(passage, at - 2)));
	const not = passage.tokens.length - 2;
	const isAtEnd = wordAt(passage, not) === 'not' && /^(?:is|was|are|were)$/.test(wordAt(passage, not - 1));
	const noun = isAtEnd
		? wordAt(passage, not - 2)
		: /^(?:isn't|aren't|wasn't)$/.test(wordAt(passage, not))
			? wordAt(passage, not - 1)
			: '';
	return first !== undefined && first < not - 2 && allegations.has(noun)
		? { first: isAtEnd ? not - 1 : not, last: not }
		: undefined;
}

const forgeries = new WordList(['fake', 'fakes', 'forgery', 'forgeries', 'deepfake', 'deepfakes']);

/** "Adding that the post was “a [fake] for the home crowd”": behind what papers and pictures are, on the word of who is accused. */
function forgedPaper(
	passage: Passage,
	attributions: readonly Attribution[],
	accused: Accused,
): Phrase | undefined {
	const fake = forgeries.indexesIn(passage).find(at => {
		let be = at - 1;
		while (be > at - 5 && ['determiner', 'adverb', 'quote', 'noun'].includes(classAt(passage, be))) {
			be -= 1;
		}
		const isPaper = /^(?:is|was|are|were)$/.test(wordAt(passage, be)) && papers.has(wordAt(passage, be - 1));
		return (
			isPaper &&
			/^(?:the|that|this|these|those)$/.test(wordAt(passage, be - 2)) &&
			classAt(passage, be - 3) !== 'coordinator' &&
			!/^(?:whether|if)$/.test(wordAt(passage, be - 3)) &&
			classAt(passage, at + 1) !== 'noun' &&
			!/^(?:he|she|they|it|we|i)$/.test(wordAt(passage, at + 1)) &&
			isAnswered(passage, at, attributions, accused)
		);
	});
	return fake === undefined ? undefined : { first: fake, last: fake };
}

/**
 * By who is accused, speaks for them, or insists; not "the bank said the letter was a fake", which warns of it, nor
 * "police insisted that it was", who have found it.
 */
function isAnswered(
	passage: Passage,
	at: number,
	attributions: readonly Attribution[],
	accused: Accused,
): boolean {
	const span = spanOf(passage, at, at);
	const own = attributions.filter(({ content }) => content.some(part => overlaps(part, span)));
	return (
		own.length > 0 &&
		own.every(attribution => {
			const { speaker, cue, who } = attribution;
			const word = cue === null ? '' : passage.text.slice(cue.start, cue.end);
			if (speaker !== null && finders.test(passage.text.slice(speaker.start, speaker.end))) {
				return false;
			}
			const isTheirs = isAccused(who, accused) || speaksForAccused(passage, attribution, accused);
			return insisting.test(word) || ((word === '' || telling.test(word)) && isTheirs);
		})
	);
}

const insisting = /^(?:insist|maintain)/i;
const telling = /^(?:sa(?:y|ys|id|ying)|add(?:s|ed|ing)?|claim(?:s|ed|ing)?)$/i;
const finders =
	/\b(?:police|detectives?|investigators?|prosecut(?:ors?|ion)|judges?|courts?|jury|experts?|analysts?|researchers?|scientists?|historians?|curators?|examiners?|lab|laboratory|thie(?:f|ves)|museums?|galler(?:y|ies)|auction|buyers?|sellers?|dealers?)\b/i;

/** In a quotation or in what is attributed, and not admitted. */
function isSaid(passage: Passage, at: number, attributions: readonly Attribution[]): boolean {
	const span = spanOf(passage, at, at);
	const own = attributions.filter(({ content }) => content.some(part => overlaps(part, span)));
	return (
		(isQuoted(passage, at) || own.length > 0) &&
		!own.some(({ cue }) => cue !== null && admitting.test(passage.text.slice(cue.start, cue.end)))
	);
}
