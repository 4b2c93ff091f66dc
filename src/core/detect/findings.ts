/** All that the rules find in one sentence, each verb with the stretch of the sentence that is its own. */
import { proseEnd } from './clause';
import type { Finding } from './finding';
import { classAt, isQuoted, type Passage, wordAt } from './passage';
import { activeVerb } from './rules/activeVerbs';
import { reportiveAdverb } from './rules/adverbs';
import { mindAdjective, nounAbout, nounThat } from './rules/nouns';
import { passiveVerb } from './rules/passiveVerbs';
import { sourcePhrases, thatAfter } from './rules/sourcePhrases';
import { speakerColon } from './rules/speakerColon';
import { findVerbCues, type VerbCue } from './verbCues';

/** In order of the cues. */
export function findingsOf(passage: Passage): readonly Finding[] {
	const cues = findVerbCues(passage);
	const phrases = sourcePhrases(passage);
	const breaks = [
		...cues.map(cue => breakBefore(passage, cue)),
		...phrases.map(phrase => breakBeforePhrase(passage, phrase)),
	].filter(at => at > 0);
	const limitAfter = (at: number) => Math.min(proseEnd(passage), ...breaks.filter(stop => stop > at));
	const transcript = speakerColon(passage);
	const found: Finding[] = transcript === undefined ? [...phrases] : [transcript, ...phrases];
	for (const cue of cues) {
		const limit = Math.min(limitAfter(cue.words.last), dependentEnd(passage, cue));
		const finding = activeVerb(passage, cue, limit) ?? passiveVerb(passage, cue, limit);
		if (finding !== undefined) {
			found.push(finding);
		}
	}
	for (let at = 0; at < passage.tokens.length; at += 1) {
		const limit = limitAfter(at);
		const finding =
			nounThat(passage, at, limit) ??
			nounAbout(passage, at, limit) ??
			mindAdjective(passage, at, limit) ??
			reportiveAdverb(passage, at);
		if (finding !== undefined && !isKnown(found, finding, at)) {
			found.push(finding);
		}
	}
	return found.sort((a, b) => (a.cue?.first ?? 0) - (b.cue?.first ?? 0));
}

/** "…, according to" ends what is said before it; "learned that according to" does not. */
function breakBeforePhrase(passage: Passage, { cue, speaker }: Finding): number {
	const first = cue?.first ?? 0;
	const before = classAt(passage, first - 1);
	const aside = speaker !== undefined && thatAfter(passage, speaker) > 0;
	return aside || before === 'subordinator' || before === 'relative'
		? -1
		: first - (before === 'comma' ? 1 : 0);
}

/** "Although he admitted it, …": a clause that a conjunction opens ends at its comma. */
function dependentEnd(passage: Passage, { subject, words }: VerbCue): number {
	const opener = wordAt(passage, (subject?.first ?? 0) - 1);
	const comma = passage.classes.indexOf('comma', words.last);
	return ['although', 'though', 'while', 'when', 'after', 'because', 'as'].includes(opener) && comma > 0
		? comma
		: Number.POSITIVE_INFINITY;
}

/** True where the word is part of a cue already, or its content is what somebody is said to have said. */
function isKnown(found: readonly Finding[], { content, rule }: Finding, at: number): boolean {
	const start = content[0]?.start;
	return found.some(
		other =>
			(other.cue !== undefined && other.cue.first <= at && at <= other.cue.last) ||
			(other.content.some(span => span.start === start) && rule !== 'concern-about'),
	);
}

/**
 * Where the content of the cue before this one has to end; -1 where this one is nested in it.
 * "He said the dam was safe | and added …", "He denied it | , saying …", but "He said she believed …".
 */
function breakBefore(passage: Passage, cue: VerbCue): number {
	const speaks = cue.entry.frames.has('clause') || cue.entry.frames.has('tell');
	const first = cue.group.first;
	if (isQuoted(passage, first)) {
		return -1;
	}
	const before = classAt(passage, first - 1);
	if (cue.group.voice === 'gerund' && before === 'comma') {
		const close = passage.classes.indexOf('comma', first);
		return close > 0 && wordAt(passage, close + 1) === 'that' ? -1 : first - 1;
	}
	if (before === 'coordinator' && cue.elided && cue.group.voice === 'active' && cue.entry.form !== 'base') {
		return first - 1;
	}
	const start = cue.subject?.first ?? first;
	if (
		speaks &&
		!cue.inverted &&
		classAt(passage, start - 1) === 'coordinator' &&
		cue.group.voice === 'active'
	) {
		return start - 1;
	}
	const opens = classAt(passage, start - 1);
	if (speaks && opens === 'comma' && !cue.inverted && !cue.elided && classAt(passage, 0) === 'subordinator') {
		return start - 1;
	}
	if (speaks && isClosing(passage, cue) && (opens === 'comma' || opens === 'quote')) {
		return start - 1;
	}
	return -1;
}

/** A tag at the end of the sentence: "…, the mayor said." */
function isClosing(passage: Passage, cue: VerbCue): boolean {
	return (
		cue.inverted || cue.words.last + 1 >= proseEnd(passage) || wordAt(passage, cue.words.last + 1) === '.'
	);
}
