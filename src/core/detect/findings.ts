import { breakBefore, breakBeforePhrase } from './breaks';
import { proseEnd } from './clause';
import type { Finding } from './finding';
import { dependentEnd, limitBehind, relativeLimit, subjectLimit } from './limits';
import { isQuoted, type Passage, spanOf, wordAt } from './passage';
import { reportiveAdverbs } from './reportingNouns.data';
import { activeVerb } from './rules/activeVerbs';
import { reportiveAdverb } from './rules/adverbs';
import { quoteCredit } from './rules/credits';
import { echoed } from './rules/echoes';
import { mindAdjective, nominalWords, nounAbout, nounIs, nounThat } from './rules/nouns';
import { passiveVerb } from './rules/passiveVerbs';
import { sourcePhrases } from './rules/sourcePhrases';
import { speakerColon } from './rules/speakerColon';
import { spokenTag } from './rules/spokenTags';
import { inView } from './rules/views';
import { findVerbCues, type VerbCue } from './verbCues';
import { WordList } from './wordList';

const nominal = new WordList([...nominalWords, ...reportiveAdverbs]);

const nothing: readonly Finding[] = [];

/** In order of the cues. */
export function findingsOf(passage: Passage): readonly Finding[] {
	const cues = findVerbCues(passage);
	const phrases = sourcePhrases(passage);
	const nouns = nominal.indexesIn(passage);
	const transcript = speakerColon(passage) ?? quoteCredit(passage);
	if (cues.length + phrases.length + nouns.length === 0) {
		const only = transcript ?? tagOf(passage, nothing);
		return only === undefined ? nothing : [only];
	}
	const end = proseEnd(passage);
	const breaks = breaksOf(passage, cues, phrases);
	const limitAfter = (at: number) =>
		breaks.reduce((limit, stop) => (stop > at && stop < limit ? stop : limit), end);
	const found: Finding[] = transcript === undefined ? [...phrases] : [transcript, ...phrases];
	for (const cue of cues) {
		const limit = Math.min(
			limitBehind(passage, cue.words.last, limitAfter(cue.words.last)),
			dependentEnd(passage, cue),
			relativeLimit(passage, cue),
			subjectLimit(passage, cue, cues),
		);
		const finding = activeVerb(passage, cue, limit) ?? passiveVerb(passage, cue, limit);
		if (finding !== undefined) {
			found.push(finding);
		}
	}
	for (const at of nouns) {
		const limit = limitAfter(at);
		const finding =
			nounThat(passage, at, limit) ??
			nounAbout(passage, at, limit) ??
			nounIs(passage, at, limit) ??
			inView(passage, at) ??
			mindAdjective(passage, at, limit) ??
			reportiveAdverb(passage, at);
		if (finding !== undefined && !isKnown(found, finding, at)) {
			found.push(finding);
		}
	}
	const tag = tagOf(passage, found);
	if (tag !== undefined) {
		found.push(tag);
	}
	const echo = echoed(passage, found);
	if (echo !== undefined) {
		found.push(echo);
	}
	return found.length < 2
		? found
		: withoutTags(passage, found).sort((a, b) => (a.cue?.first ?? 0) - (b.cue?.first ?? 0));
}

/** Who speaks the quotation by a verb that is no cue elsewhere; nobody where a cue outside it says so. */
function tagOf(passage: Passage, found: readonly Finding[]): Finding | undefined {
	const isTagged = found.some(({ cue }) => cue !== undefined && !isQuoted(passage, cue.first));
	return passage.quotes.length === 0 || isTagged ? undefined : spokenTag(passage);
}

/** "It sank, [they said], citing logs": what the logs are cited for is what they said, and not that they said it. */
function withoutTags(passage: Passage, found: readonly Finding[]): Finding[] {
	return found.map(cited => {
		const [whole] = cited.content;
		if (whole === undefined || wordAt(passage, cited.cue?.first ?? -1) !== 'citing') {
			return cited;
		}
		const tag = found.find(
			({ cue, content }) =>
				cue !== undefined &&
				content[0]?.start === whole.start &&
				content[0].end < whole.end &&
				content[0].end <= spanOf(passage, cue.first, cue.first).start,
		);
		return tag === undefined ? cited : { ...cited, content: tag.content };
	});
}

/** Where the stretches of two cues part. */
function breaksOf(
	passage: Passage,
	cues: readonly VerbCue[],
	phrases: readonly Finding[],
): readonly number[] {
	const breaks: number[] = [];
	for (const cue of cues) {
		breaks.push(breakBefore(passage, cue));
	}
	for (const phrase of phrases) {
		breaks.push(breakBeforePhrase(passage, phrase));
	}
	return breaks;
}

/** The same place, with or without the quote mark there. */
function isNear(one: number, other: number | undefined): boolean {
	return other !== undefined && Math.abs(one - other) <= 1;
}

/** True where the word is part of a cue already, or its content is what somebody is said to have said. */
function isKnown(found: readonly Finding[], { content, rule }: Finding, at: number): boolean {
	const start = content[0]?.start;
	return found.some(
		other =>
			(other.cue !== undefined && other.cue.first <= at && at <= other.cue.last) ||
			(other.content.some(span => isNear(span.start, start)) && rule !== 'concern-about'),
	);
}
