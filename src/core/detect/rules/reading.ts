/** A cue in its sentence, as the rules for active verbs read it, and what they have in common. */
import type { Span } from '../../model/span';
import { proseEnd } from '../clause';
import type { VerbEntry } from '../lexicon';
import { hearingNouns } from '../occasions.data';
import { classAt, type Passage, wordAt } from '../passage';
import { type Phrase, phraseFrom } from '../phrase';
import { quotingPhrases } from '../reportingVerbs.data';
import type { VerbCue } from '../verbCues';

export interface Reading {
	readonly passage: Passage;
	readonly cue: VerbCue;
	/** First token after the cue. */
	readonly after: number;
	/** The token where the next attribution of the sentence begins, or the sentence ends. */
	readonly limit: number;
}

/** What a reading makes of a cue: the rule's name and what is attributed. */
export interface Content {
	readonly rule: string;
	readonly content: readonly Span[];
	/** Absent where it is the cue's subject. */
	readonly speaker?: Phrase;
}

/** "Shot back", "went on": a cue beside a quotation only. */
export function givesWord(passage: Passage, { entry, words }: VerbCue): boolean {
	return words.last > words.first && quoting.has(`${entry.lemma} ${wordAt(passage, words.last)}`);
}

const quoting: ReadonlySet<string> = new Set(quotingPhrases);

/** "…, she pointed out." */
export function closesAsTag(passage: Passage, { entry, words }: VerbCue): boolean {
	return entry.lemma === 'point' && words.last > words.first && wordAt(passage, words.last) === 'out';
}

export function opensObject(passage: Passage, at: number): boolean {
	return ['determiner', 'possessive', 'name', 'noun', 'number', 'pronoun', 'quote', 'gerund'].includes(
		classAt(passage, at),
	);
}

export function prepositionAfter(
	passage: Passage,
	from: number,
	to: number,
	wanted: readonly string[],
): number {
	for (let at = from; at < to; at += 1) {
		const wordClass = classAt(passage, at);
		if (wanted.includes(wordAt(passage, at)) && at > from) {
			return at;
		}
		if (wordClass === 'comma') {
			return afterApposition(passage, at + 1, to, wanted);
		}
		// "The number of those hurt at 40"
		const isThose = wordClass === 'verb' && wordAt(passage, at - 1) === 'those';
		if ((wordClass === 'verb' && !isThose) || wordClass === 'subordinator' || wordClass === 'stop') {
			return -1;
		}
	}
	return -1;
}

/** "accused Moor Ltd, a builder, [of] …" */
export function afterApposition(
	passage: Passage,
	from: number,
	to: number,
	wanted: readonly string[],
): number {
	for (let at = from; at < to; at += 1) {
		if (classAt(passage, at) === 'comma') {
			return wanted.includes(wordAt(passage, at + 1)) ? at + 1 : -1;
		}
	}
	return -1;
}

/** Index after the person who is told: one pronoun, or a determiner or names with their nouns. */
export function hearerEnd(passage: Passage, from: number): number {
	if (classAt(passage, from) === 'pronoun' || wordAt(passage, from) === 'her') {
		return from + 1;
	}
	const phrase = phraseFrom(passage, from);
	if (phrase === undefined) {
		return from;
	}
	// "told a packed meeting"
	if (/^(?:meeting|hearing|briefing|gathering)$/.test(wordAt(passage, phrase.last + 1))) {
		return phrase.last + 2;
	}
	// "told the broadcaster Kanal [the drone was gone]"
	if (['determiner', 'possessive', 'pronoun'].includes(classAt(passage, phrase.last + 1))) {
		return phrase.last + 1;
	}
	// "told local broadcaster Kanal": a title without an article, and the name it belongs to
	const hasDeterminer = ['determiner', 'possessive'].includes(classAt(passage, phrase.first));
	for (let at = phrase.first + 1; at <= phrase.last; at += 1) {
		const opens =
			classAt(passage, at) === 'determiner' ||
			(classAt(passage, at) === 'name' &&
				classAt(passage, at - 1) === 'noun' &&
				(hasDeterminer || wordAt(passage, at - 1).endsWith('s')));
		const joined = ['preposition', 'coordinator', 'to'].includes(classAt(passage, at - 1));
		if (opens && !joined) {
			return at;
		}
	}
	return phrase.last + 1;
}

/** Index behind "to her" in "put it [to her] that"; `at` where nobody is named. */
export function putTo(passage: Passage, at: number): number {
	return wordAt(passage, at) === 'to' ? hearerEnd(passage, at + 1) : at;
}

const hearers: ReadonlySet<string> = new Set(hearingNouns);

/** "…, inquiry told.": who was told something, with no word on who told it. */
export function isHearing(passage: Passage, { entry, subject, words }: VerbCue): boolean {
	const hears = ['tell', 'hear'].includes(entry.lemma) && hearers.has(wordAt(passage, subject?.last ?? -1));
	return (
		hears && words.last + 1 >= proseEnd(passage) && classAt(passage, (subject?.first ?? 0) - 1) === 'comma'
	);
}

const interrogators: ReadonlySet<string> = new Set(
	'police detectives officers investigators agents prosecutors lawyers'.split(' '),
);

/** "Police questioned the student" asks people, where "members questioned the plan" doubts it. */
export function isInterrogation(
	passage: Passage,
	{ lemma }: VerbEntry,
	speaker: Phrase | undefined,
): boolean {
	return lemma === 'question' && speaker !== undefined && interrogators.has(wordAt(passage, speaker.last));
}
