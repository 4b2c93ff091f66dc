/** “…,” she laughed. He fumed: “…”: verbs that attribute nothing but a quotation, which no list can have all of. */
import { skipAdverbials } from '../adverbials';
import { hasFiniteVerb } from '../clause';
import { contentSpan } from '../contentSpans';
import { type Finding, present } from '../finding';
import { formsOf } from '../inflect';
import { classAt, entryAt, isQuoted, type Passage, wordAt } from '../passage';
import { type Phrase, phraseFrom, subjectWords } from '../phrase';
import { mannerVerbs } from '../reportingVerbs.data';
import { subjectBefore } from '../subject';
import { isVerbal } from '../wordClass';

const manners = formsOf(mannerVerbs);

/** For a sentence with a quotation of which no cue outside it says who speaks. */
export function spokenTag(passage: Passage): Finding | undefined {
	return beforeQuotation(passage) ?? behindQuotation(passage);
}

/** "Union boss Len Carver [stormed]: “…”" */
function beforeQuotation(passage: Passage): Finding | undefined {
	const colon = passage.classes.findIndex(
		(wordClass, at) =>
			wordClass === 'colon' && classAt(passage, at + 1) === 'quote' && !isQuoted(passage, at),
	);
	const verb = colon < 1 ? -1 : verbBefore(passage, colon);
	const subject = verb < 1 ? undefined : subjectBefore(passage, verb);
	const content = contentSpan(passage, colon + 1, passage.tokens.length);
	if (
		subject === undefined ||
		content === undefined ||
		!opensSentence(passage, subject, verb) ||
		!(isManner(passage, verb) || isStatement(passage, colon + 1))
	) {
		return undefined;
	}
	return { rule: 'said-quote', speaker: subject, cue: { first: verb, last: verb }, content: [content] };
}

/** How many tokens of time and place may stand between such a verb and the colon. */
const longestAside = 8;

/** "She [fumed] on Facebook:"; a verb that is on no list only right before the colon. -1 for none. */
function verbBefore(passage: Passage, colon: number): number {
	for (let at = colon - 1; at >= Math.max(1, colon - longestAside); at -= 1) {
		if (isManner(passage, at) || (at === colon - 1 && (isOther(passage, at) || isJudging(passage, at)))) {
			return at;
		}
		if (isVerbal(classAt(passage, at)) || classAt(passage, at) === 'comma') {
			return -1;
		}
	}
	return -1;
}

/** "A spokeswoman [blasted]:", a verb that elsewhere has somebody for its object. */
function isJudging(passage: Passage, at: number): boolean {
	const frames = entryAt(passage, at)?.frames;
	return (
		classAt(passage, at) === 'verb' &&
		/ed$/.test(wordAt(passage, at)) &&
		(frames?.has('accuse') === true || frames?.has('object') === true) &&
		['noun', 'name', 'pronoun', 'adverb', 'time'].includes(classAt(passage, at - 1))
	);
}

/** True where the sentence, or its clause behind an introduction, begins with the subject, and its verb follows at once. */
function opensSentence(passage: Passage, { first, last }: Phrase, verb: number): boolean {
	const opener = classAt(passage, first - 1);
	const opens = first === 0 || opener === 'comma' || opener === 'coordinator' || opener === 'time';
	const isSomebody =
		['pronoun', 'name', 'noun', 'number'].includes(classAt(passage, last)) || isOne(passage, last);
	return (
		opens &&
		isSomebody &&
		last < verb &&
		((opener === 'comma' && asked.test(wordAt(passage, 0))) || !hasFiniteVerb(passage, 0, first)) &&
		!hasFiniteVerb(passage, last + 1, verb)
	);
}

/** "[Asked] whether he had lied, Moor snapped:" */
const asked = /^(?:asked|pressed|questioned|quizzed|challenged)$/;

/** "“…,” she [laughed].", "“…,” [laughed] one of them." */
function behindQuotation(passage: Passage): Finding | undefined {
	const close = passage.classes.findIndex(
		(wordClass, at) => at > 1 && wordClass === 'quote' && isQuoted(passage, at - 1) && !isQuoted(passage, at),
	);
	// “It leaks”, he sustained: many papers set the comma behind the mark.
	const isOutside = classAt(passage, close + 1) === 'comma';
	const ends = isOutside || /^[,?!—–-]$/.test(wordAt(passage, close - 1));
	if (close < 0 || !ends || !opensWithQuotation(passage)) {
		return undefined;
	}
	const first = isOutside ? close + 2 : close + 1;
	const tag = isManner(passage, first) ? inverted(passage, first) : straight(passage, first);
	const end = tag === undefined ? -1 : skipAdverbials(passage, Math.max(tag.verb, tag.subject.last) + 1);
	if (tag === undefined || !endsTag(passage, end)) {
		return undefined;
	}
	const next = passage.classes.indexOf('quote', end);
	const right = next > 0 ? contentSpan(passage, next, passage.tokens.length) : undefined;
	return {
		rule: tag.verb < tag.subject.first ? 'said-inverted' : 'said-closing',
		speaker: tag.subject,
		cue: { first: tag.verb, last: tag.verb },
		content: present([contentSpan(passage, 0, close), right]),
	};
}

interface Tag {
	readonly subject: Phrase;
	readonly verb: number;
}

function inverted(passage: Passage, verb: number): Tag | undefined {
	const phrase = phraseFrom(passage, verb + 1);
	const ofThem = phrase === undefined ? -1 : phrase.last + 2;
	const isOfThem = classAt(passage, ofThem) === 'pronoun' && wordAt(passage, ofThem - 1) === 'of';
	const subject = phrase && isOfThem ? { first: phrase.first, last: ofThem } : phrase;
	return subject && { subject, verb };
}

function straight(passage: Passage, first: number): Tag | undefined {
	const subject = phraseFrom(passage, first, false);
	const verb = subject === undefined ? -1 : skipAdverbials(passage, subject.last + 1);
	const isSomebody = ['pronoun', 'name'].includes(classAt(passage, subject?.last ?? -1));
	const isSpoken =
		isManner(passage, verb) || (isSomebody && isOther(passage, verb) && isStatement(passage, 0));
	return subject && isSpoken ? { subject, verb } : undefined;
}

/** Somebody says something in the quotation from there on; not: He starred in: “Hamlet”. */
function isStatement(passage: Passage, open: number): boolean {
	const close = passage.classes.indexOf('quote', open + 1);
	const end = close < 0 ? passage.tokens.length : close;
	const isCalled = passage.tokens.slice(open, end).some(({ lower }) => lower === '!' || lower === '?');
	return isCalled || hasFiniteVerb(passage, open + 1, end);
}

/** Not: In “Hamlet,” he acted. */
function opensWithQuotation({ quotes, sentence }: Passage): boolean {
	const [first] = quotes;
	return first !== undefined && (first.begun || first.outer.start === sentence.start);
}

/** What may follow a tag: the end, a comma, or up to four words of no clause: "she launched [at him]". */
function endsTag(passage: Passage, at: number): boolean {
	for (let end = at; end <= at + 4; end += 1) {
		const wordClass = classAt(passage, end);
		if (end >= passage.tokens.length || ['stop', 'comma', 'dash', 'colon', 'quote'].includes(wordClass)) {
			return true;
		}
		if (isVerbal(wordClass) || wordClass === 'relative' || wordClass === 'subordinator') {
			return false;
		}
	}
	return false;
}

function isManner(passage: Passage, at: number): boolean {
	return (
		manners.has(wordAt(passage, at)) &&
		classAt(passage, at) !== 'gerund' &&
		(classAt(passage, at - 1) !== 'determiner' || isOne(passage, at - 1)) &&
		!isQuoted(passage, at)
	);
}

/** "Another joked", "some laughed" */
function isOne(passage: Passage, at: number): boolean {
	const word = wordAt(passage, at);
	return word === 'one' || subjectWords.has(word);
}

/** A verb in the past that the lexicon does not know: what it knows its own rules have read. */
function isOther(passage: Passage, at: number): boolean {
	return (
		classAt(passage, at) === 'verb' &&
		wordAt(passage, at).endsWith('ed') &&
		!['auxiliary', 'modal', 'relative', 'verb', 'determiner'].includes(classAt(passage, at - 1)) &&
		entryAt(passage, at) === undefined &&
		!isQuoted(passage, at)
	);
}
