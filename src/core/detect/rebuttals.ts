/** Whole constructions that rebut: "to call it theft is wrong", "never claimed that", "the picture is real, the claim is not". */
import type { Attribution } from '../model/analysis';
import { overlaps } from '../model/span';
import { type Accused, isAccused, speaksForAccused } from './accused';
import { papers } from './calledFalse';
import type { DenialCue } from './denialVerbs';
import { allegations } from './falsehoods';
import { classAt, isQuoted, type Passage, spanOf, wordAt } from './passage';
import { type Phrase, phraseFrom } from './phrase';
import { isSaid } from './saidThere';
import { everyIndex, firstIndex } from './stretches';
import { mayNegate } from './tense';
import { isVerbal } from './wordClass';
import { WordList } from './wordList';
import { wrongToSay } from './wronglySaid';

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
			? (neverSaid(passage, attributions) ?? notShown(passage) ?? notTakenThere(passage) ?? isNotSo(passage))
			: undefined);
	return words && { rule: 'rebuts', words };
}

const nevers = new WordList(['never']);
const saying = /^(?:claim(?:ed)?|said|say|stated|alleged|suggest(?:ed)?|impl(?:y|ied))$/;

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

/** "[That it was] new", "[the vote was] stolen", "[she] lied"; not "goodbye", "it out loud", "why". */
function isOfClause(passage: Passage, at: number): boolean {
	const first = wordAt(passage, at) === 'that' ? at + 1 : at;
	if (/^(?:what|who|how|why|where|when)$/.test(wordAt(passage, first))) {
		return false;
	}
	const subject = phraseFrom(passage, first, false);
	const isThere = wordAt(passage, first) === 'there';
	const verb = isThere ? first + 1 : subject === undefined ? -1 : subject.last + 1;
	return isVerbal(classAt(passage, verb)) && classAt(passage, verb) !== 'gerund';
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

const taking = new WordList(['taken', 'filmed', 'shot', 'recorded', 'photographed']);

/**
 * "The photo [was not taken] in Kelm": nobody says where a picture does not come from but against what was said of it. How
 * it was made is another matter: "in a studio", "on film".
 */
function notTakenThere(passage: Passage): Phrase | undefined {
	const verb = taking.indexesIn(passage).find(at => {
		const not = wordAt(passage, at - 1) === 'actually' ? at - 2 : at - 1;
		const be = wordAt(passage, not) === 'not' ? not - 1 : not;
		const isNegated = /^(?:was|were)$/.test(wordAt(passage, be))
			? be < not
			: /^(?:wasn't|weren't)$/.test(wordAt(passage, be));
		return (
			isNegated &&
			pictures.test(wordAt(passage, be - 1)) &&
			wordAt(passage, be - 3) !== 'of' &&
			isPointedAt(passage, be - 1) &&
			isPlaceOrTime(passage, at + 1)
		);
	});
	return verb === undefined ? undefined : { first: verb - 1, last: verb };
}

/** "[The] photo", "this drone [video]"; not "photos were not taken during the service". */
function isPointedAt(passage: Passage, noun: number): boolean {
	let at = noun - 1;
	while (['noun', 'name'].includes(classAt(passage, at))) {
		at -= 1;
	}
	return ['determiner', 'possessive'].includes(classAt(passage, at));
}

/** "In Kelm", "on May 3", "in 2019", "during the war"; not "at Christmas", "on Mondays", "in HD". */
function isPlaceOrTime(passage: Passage, at: number): boolean {
	const isOf = wordAt(passage, at) === 'during';
	const next = classAt(passage, at + 1) === 'determiner' && !isOf ? at + 2 : at + 1;
	return (
		isOf ||
		(/^(?:in|near|inside)$/.test(wordAt(passage, at)) &&
			/^\p{Lu}\p{Ll}|^\d/u.test(passage.tokens[next]?.text ?? '')) ||
		(wordAt(passage, at) === 'on' && [next, next + 1].some(on => classAt(passage, on) === 'number'))
	);
}

const pictures = /^(?:videos?|footage|recordings?|photos?|photographs?|images?|pictures?|clips?)$/;

/** In tokens. */
const longestSaid = 10;

const genuine = new WordList(['real', 'true', 'genuine', 'authentic']);

/** "The picture is real, the claim about it [is not]."; not "the pain is real, the story is not". */
function isNotSo(passage: Passage): Phrase | undefined {
	const first = genuine
		.indexesIn(passage)
		.find(at => classAt(passage, at - 1) === 'auxiliary' && papers.has(wordAt(passage, at - 2)));
	const last = passage.tokens.length - 2;
	const isAtEnd = wordAt(passage, last) === 'not' && /^(?:is|was|are|were)$/.test(wordAt(passage, last - 1));
	const not = isAtEnd ? last - 1 : /^(?:isn't|aren't|wasn't)$/.test(wordAt(passage, last)) ? last : -1;
	const claim =
		first === undefined
			? -1
			: firstIndex(
					first + 1,
					not,
					at =>
						allegations.has(wordAt(passage, at)) && isOpened(passage, at) && isSubjectOf(passage, at, not),
				);
	return claim > 0 ? { first: not, last } : undefined;
}

/** "…, [the] claim", "but [that] story": of a clause of its own. */
function isOpened(passage: Passage, noun: number): boolean {
	return (
		/^(?:the|this|that|these|those)$/.test(wordAt(passage, noun - 1)) &&
		['comma', 'coordinator', 'stop', 'dash', 'subordinator'].includes(classAt(passage, noun - 2))
	);
}

/** "The claim about it [is]", "the claim that it shows Kelm [is]"; not "the report said the painting is". */
function isSubjectOf(passage: Passage, noun: number, verb: number): boolean {
	return (
		wordAt(passage, noun + 1) === 'that' || everyIndex(noun + 1, verb, at => !isVerbal(classAt(passage, at)))
	);
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
