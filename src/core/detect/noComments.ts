/** Parties that were asked and said nothing: kept for the right of reply. */
import type { NoComment } from '../model/analysis';
import { overlaps, type Span } from '../model/span';
import { isOfAsking } from './askedWords';
import type { Draft } from './attributions';
import {
	answerPhrases,
	askedForWords,
	noCommentPhrases,
	silentActs,
	silentVerbs,
	silentWords,
} from './denials.data';
import { phraseSpan } from './finding';
import { classAt, isQuoted, type Passage, wordAt } from './passage';
import { type Phrase, phraseFrom } from './phrase';
import { findPhrases, indexPhrases } from './phrases';
import { mainSubject, subjectBefore } from './subject';
import { WordList } from './wordList';

/** A no-comment whose party is known as words only. */
export type NoCommentDraft = Omit<NoComment, 'who'> & { readonly speaker: Span | null };

const phrases = indexPhrases([
	...noCommentPhrases,
	...silentVerbs.flatMap(verb => silentActs.map(act => `${verb} ${act}`)),
]);
const sayings = indexPhrases(silentWords);
const answers = indexPhrases(answerPhrases);
const neithers = new WordList(['neither']);
const silent: ReadonlySet<string> = new Set(silentVerbs);
const asked: ReadonlySet<string> = new Set(askedForWords);
const speaksForItself: ReadonlySet<string> = new Set(
	'comment commented elaborate drawn deny denied statement'.split(' '),
);
const reach = 8;
/** "Asked whether it was safe, she did not answer." */
const approached: ReadonlySet<string> = new Set([
	'asked',
	'pressed',
	'contacted',
	'approached',
	'questioned',
]);

/**
 * One a sentence, or one for each party: "neither the ministry nor the firm would comment". `drafts` are in order of
 * their sentences.
 */
export function findNoComments(
	passages: readonly Passage[],
	drafts: readonly Draft[],
): readonly NoCommentDraft[] {
	let from = 0;
	return passages.flatMap(passage => {
		if (passage.sentence.role !== 'body') {
			return [];
		}
		while ((drafts[from]?.sentence ?? passage.index) < passage.index) {
			from += 1;
		}
		const [words, parties] = silenceIn(passage) ?? neitherIn(passage) ?? [];
		if (words === undefined || parties === undefined) {
			return [];
		}
		return (parties.length === 0 ? [undefined] : parties).map(party => ({
			rule: 'no-comment',
			trigger: [phraseSpan(passage, words)],
			sentence: passage.index,
			speaker: partySpan(
				passage,
				party,
				speakerOn(passage, words, drafts, from) ?? speakerBefore(passage, party, drafts, from),
			),
		}));
	});
}

/** A pronoun is who says so in this sentence, and so is nobody who is named. */
function partySpan(passage: Passage, party: Phrase | undefined, speaker: Span | null): Span | null {
	if (party === undefined) {
		return speaker;
	}
	const isSelf = selves.has(wordAt(passage, party.last));
	return (isSelf ? speaker : null) ?? phraseSpan(passage, party);
}

/** "The bank said [it] could not comment" */
const selves: ReadonlySet<string> = new Set(['i', 'we', 'it', 'they', 'he', 'she']);

/** Who says the words, where the sentence tells; `from` is the first draft that may be of it. */
function speakerOn(passage: Passage, words: Phrase, drafts: readonly Draft[], from: number): Span | null {
	const span = phraseSpan(passage, words);
	for (let at = from; drafts[at]?.sentence === passage.index; at += 1) {
		const draft = drafts[at];
		if (draft?.content.some(said => overlaps(said, span))) {
			return draft.speaker;
		}
	}
	return null;
}

/** "[An aide] said it was old, although they would not say how": who speaks before the pronoun. */
function speakerBefore(
	passage: Passage,
	party: Phrase | undefined,
	drafts: readonly Draft[],
	from: number,
): Span | null {
	const { speaker = null, sentence } = drafts[from] ?? {};
	const first = party && passage.tokens[party.first];
	return sentence === passage.index && speaker !== null && first && speaker.end < first.start
		? speaker
		: null;
}

/** The words that say that nothing was said, and who said nothing: nobody where that is left open. */
type Silence = readonly [words: Phrase, parties: readonly Phrase[]];

function silenceIn(passage: Passage): Silence | undefined {
	const words = notSaid(passage)[0] ?? findPhrases(passage, sayings)[0];
	const subject = words && subjectOf(passage, words.first);
	return words && [words, [subject, alike(passage, words.last)].filter(party => party !== undefined)];
}

function notSaid(passage: Passage): readonly Phrase[] {
	return findPhrases(passage, phrases).filter(
		phrase => !isQuoted(passage, phrase.first) && isAboutAsking(passage, phrase),
	);
}

/** All words of a sentence by which nothing was said, where several were silent: "she declined to comment, and they did not respond". */
export function silencesIn(passage: Passage): readonly Span[] {
	const [neither] = neitherIn(passage) ?? [];
	return [
		...notSaid(passage),
		...findPhrases(passage, sayings),
		...(neither === undefined ? [] : [neither]),
	].map(words => phraseSpan(passage, words));
}

/** "The ministry declined to comment, as did [the firm]" */
function alike(passage: Passage, from: number): Phrase | undefined {
	const as = passage.tokens.findIndex(
		({ lower }, at) => at > from && lower === 'as' && likewise.has(wordAt(passage, at + 1)),
	);
	return as < 0 ? undefined : phraseFrom(passage, as + 2);
}

const likewise: ReadonlySet<string> = new Set(['did', 'does', 'do', 'has', 'have', 'was', 'were']);

/** "Neither the ministry nor the firm would comment": what both could have done, and did not. */
function neitherIn(passage: Passage): Silence | undefined {
	const [first = -1] = neithers.indexesIn(passage);
	const nor = first < 0 ? -1 : passage.tokens.findIndex(({ lower }, at) => at > first && lower === 'nor');
	const words =
		nor < 0
			? undefined
			: findPhrases(passage, answers).find(
					phrase => phrase.first > nor && !isQuoted(passage, phrase.first) && isAboutAsking(passage, phrase),
				);
	const parties =
		words &&
		[phraseFrom(passage, first + 1), phraseFrom(passage, nor + 1)].filter(party => party !== undefined);
	return words && parties && [words, parties];
}

function isAboutAsking(passage: Passage, { first, last }: Phrase): boolean {
	for (let at = 0; at < first; at += 1) {
		if (approached.has(wordAt(passage, at))) {
			return true;
		}
	}
	const isAsked = isOfAsking(passage, last);
	if (isAsked !== undefined) {
		return isAsked;
	}
	if (
		silent.has(wordAt(passage, first)) ||
		wordAt(passage, first) === 'yet' ||
		speaksForItself.has(wordAt(passage, last))
	) {
		return true;
	}
	for (let at = last; at <= last + reach; at += 1) {
		if (asked.has(wordAt(passage, at))) {
			return true;
		}
	}
	return false;
}

function subjectOf(passage: Passage, cue: number): Phrase | undefined {
	let first = classAt(passage, cue - 1) === 'verb' ? cue - 1 : cue;
	while (['auxiliary', 'modal', 'adverb', 'negation'].includes(classAt(passage, first - 1))) {
		first -= 1;
	}
	const elided = classAt(passage, first - 1) === 'coordinator';
	return (elided ? undefined : subjectBefore(passage, first)) ?? mainSubject(passage, first);
}
