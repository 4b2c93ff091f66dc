/** What somebody calls false in so many words: "called the account a fairy tale", "said that claims were a fairy tale". */
import type { Attribution } from '../model/analysis';
import type { Span } from '../model/span';
import { firmAllegations, indignantWords, namingVerbs, scornPhrases } from './denials.data';
import type { DenialCue } from './denialVerbs';
import { admitting, allegationList, allegations, falsehoods, isOfThing } from './falsehoods';
import { formsOf } from './inflect';
import { classAt, type Passage, wordAt } from './passage';
import type { Phrase } from './phrase';
import { firstIndex } from './stretches';
import { WordList } from './wordList';

const namingList = new WordList(formsOf(namingVerbs));
const indignant: ReadonlySet<string> = new Set(indignantWords);
/** Of what is nothing but an allegation, what is neither paid nor a fault that was found: "called the charges outrageous". */
const claimed: ReadonlySet<string> = new Set(
	firmAllegations.filter(word => !/^(?:charges?|criticism)$/.test(word)),
);
const scornPairs: ReadonlySet<string> = new Set(scornPhrases);

/** "Called the account of forged papers a fairy tale", "describing the story that it had paid as baseless". */
export function calledFalse(passage: Passage, attributions: readonly Attribution[]): DenialCue | undefined {
	for (const at of namingList.indexesIn(passage)) {
		const name = attributions.find(
			({ rule, cue, content }) =>
				rule === 'called-it' && cue?.start === passage.tokens[at]?.start && isAllegation(passage, content[0]),
		)?.content[1];
		const named = (name && falseIn(passage, name)) ?? madeUpCase(passage, attributions, at);
		if (named !== undefined) {
			return { rule: 'is-false', words: named };
		}
		const told = firstIndex(at + 1, at + 7, index => allegations.has(wordAt(passage, index)));
		const last =
			told < 0 ? forgedAfter(passage, at) : (falseAfter(passage, told + 1) ?? indignantAfter(passage, told));
		if (last !== undefined && classAt(passage, at - 1) !== 'determiner') {
			return { rule: 'is-false', words: last };
		}
	}
	return undefined;
}

const cases =
	/^(?:the|this|that|his|her|their) (?:(?:whole|entire|criminal) )?(?:case|prosecution|indictment|lawsuit)\b(?! for\b)/i;
const madeUp = /^(?:fabrications?|fabricated|baseless|groundless|unfounded|hoax|invention|invented|bogus)$/;

/** "Called the case a [fabrication]": what somebody is charged with; not "called the case rubbish", which may hold a phone. */
function madeUpCase(
	passage: Passage,
	attributions: readonly Attribution[],
	verb: number,
): Phrase | undefined {
	const content =
		attributions.find(({ rule, cue, content: [what] }) => {
			const isOwn = rule === 'called-it' && cue?.start === passage.tokens[verb]?.start;
			return isOwn && what !== undefined && cases.test(passage.text.slice(what.start, what.end));
		})?.content ?? [];
	const end = content.at(-1)?.end ?? 0;
	const made = firstIndex(
		verb + 1,
		verb + longestCase,
		at =>
			(passage.tokens[at]?.end ?? 0) <= end &&
			madeUp.test(wordAt(passage, at)) &&
			wordAt(passage, at - 1) !== 'no' &&
			!['noun', 'name'].includes(classAt(passage, at + 1)),
	);
	return made < 0 ? undefined : { first: made, last: made };
}

/** In tokens: "the whole criminal case against him a complete fabrication". */
const longestCase = 14;

/** "Called the document “a clumsy [fake]”": what papers and pictures may be. */
function forgedAfter(passage: Passage, verb: number): Phrase | undefined {
	const noun = firstIndex(verb + 2, verb + 5, index => papers.has(wordAt(passage, index)));
	const found = noun < 0 ? undefined : falseAfter(passage, noun + 1, forgedReach);
	return found &&
		forged.test(wordAt(passage, found.first)) &&
		classAt(passage, found.last + 1) !== 'noun' &&
		isNamedBetween(passage, noun + 1, found.first)
		? found
		: undefined;
}

/** "[A clumsy] fake", "[as] forged"; not "[exhibition one of the best] fakes". */
function isNamedBetween(passage: Passage, from: number, to: number): boolean {
	const between = passage.classes.slice(from, to);
	return between.every(
		(wordClass, offset) =>
			['determiner', 'adverb', 'quote'].includes(wordClass) ||
			wordAt(passage, from + offset) === 'as' ||
			(wordClass === 'noun' && offset > 0),
	);
}

/** "Called that claim “[grotesque]”": right behind it, quote marks and adverbs left out; not "a desperate plea". */
function indignantAfter(passage: Passage, told: number): Phrase | undefined {
	if (!claimed.has(wordAt(passage, told))) {
		return undefined;
	}
	let at = told + 1;
	while (
		at < told + 5 &&
		(['quote', 'adverb', 'determiner'].includes(classAt(passage, at)) || wordAt(passage, at) === 'as')
	) {
		at += 1;
	}
	const isWhole = indignant.has(wordAt(passage, at)) && classAt(passage, at + 1) !== 'noun';
	return isWhole ? { first: at, last: at } : undefined;
}

/** As `reportReach`, behind papers and pictures. */
const forgedReach = 6;

export const papers: ReadonlySet<string> = new Set(
	'document documents letter letters memo memos video videos footage recording recordings photo photos photograph photographs image images picture pictures screenshot screenshots tape audio clip email emails e-mail e-mails post posts file files papers dossier'.split(
		' ',
	),
);
const forged =
	/^(?:fakes?|forger(?:y|ies)|forged|fabricat(?:ed|ions?)|hoax|bogus|phon(?:e?y|ies)|doctored|deepfakes?)$/;

/** "Said [that claims] it had paid Kelm [were a fairy tale]": what is said begins with what was alleged. */
export function saidFalse(passage: Passage, attributions: readonly Attribution[]): DenialCue | undefined {
	if (!allegationList.isIn(passage)) {
		return undefined;
	}
	for (const { content, cue } of attributions) {
		if (cue !== null && admitting.test(passage.text.slice(cue.start, cue.end))) {
			continue;
		}
		const first =
			content[0] === undefined ? -1 : passage.tokens.findIndex(({ start }) => start === content[0]?.start);
		const noun =
			first < 0 ? undefined : [first, first + 1, first + 2].find(at => allegations.has(wordAt(passage, at)));
		const named = noun === undefined ? undefined : falseAfter(passage, noun + 1);
		if (named !== undefined && isJudged(passage, named.first)) {
			return { rule: 'is-false', words: named };
		}
	}
	return undefined;
}

/** "Were “a [fairy tale]”": right behind a form of "be". */
function isJudged(passage: Passage, at: number): boolean {
	let be = at - 1;
	while (be > at - 5 && ['determiner', 'adverb', 'quote', 'noun'].includes(classAt(passage, be))) {
		be -= 1;
	}
	return classAt(passage, be) === 'auxiliary' && !['not', 'never'].includes(wordAt(passage, be + 1));
}

/** "A charge", "an allegation" and nothing else. */
function isAllegation({ text }: Passage, span: Span | undefined): boolean {
	return (
		span !== undefined && allegations.has(text.slice(span.start, span.end).toLowerCase().replace(/^\w+ /, ''))
	);
}

/** The first word of the span that says that something is false. */
function falseIn(passage: Passage, { start, end }: Span): Phrase | undefined {
	const first = passage.tokens.findIndex(
		token => token.start >= start && token.end <= end && falsehoods.has(token.lower),
	);
	return first < 0 ? undefined : { first, last: first };
}

/** How far behind what was reported the word for it may stand, in tokens. */
const reportReach = 30;

function falseAfter(passage: Passage, from: number, reach = reportReach): Phrase | undefined {
	for (let at = from; at < Math.min(passage.tokens.length, from + reach); at += 1) {
		if (classAt(passage, at) === 'stop') {
			return undefined;
		}
		const [word, next] = [wordAt(passage, at), wordAt(passage, at + 1)];
		if (scornPairs.has(`${word} ${next}`)) {
			return { first: at, last: at + 1 };
		}
		if (falsehoods.has(word) && classAt(passage, at) !== 'name' && !isOfThing(passage, at)) {
			return { first: at, last: at };
		}
	}
	return undefined;
}
