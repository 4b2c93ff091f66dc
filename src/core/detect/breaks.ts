/** Where in a sentence one attribution ends and the next begins, in tokens. */
import { skipAdverbials } from './adverbials';
import { proseEnd } from './clause';
import type { Finding } from './finding';
import { classAt, entryAt, isQuoted, type Passage, wordAt } from './passage';
import { contactNoun } from './rules/contactRelatives';
import { hearerEnd } from './rules/reading';
import { thatAfter } from './rules/sourcePhrases';
import type { VerbCue } from './verbCues';
import { isVerbal } from './wordClass';

/** "…, according to" ends what is said before it; "learned that according to" does not. */
export function breakBeforePhrase(passage: Passage, { cue, speaker }: Finding): number {
	const first = cue?.first ?? 0;
	const before = classAt(passage, first - 1);
	const aside = speaker !== undefined && thatAfter(passage, speaker) > 0;
	return aside || before === 'subordinator' || before === 'relative'
		? -1
		: first - (before === 'comma' ? 1 : 0);
}

/**
 * Where the content of the cue before this one has to end; -1 where this one is nested in it.
 * "He said the dam was safe | and added …", "He denied it | , saying …", but "He said she believed …".
 */
export function breakBefore(passage: Passage, cue: VerbCue): number {
	const semicolon = semicolonBefore(passage, cue);
	if (semicolon > 0) {
		return semicolon;
	}
	const aside = contactNoun(passage, cue);
	if (aside !== undefined) {
		return aside.first - 1;
	}
	const { frames } = cue.entry;
	const speaks = frames.has('clause') || frames.has('tell') || frames.has('gauge');
	const first = cue.group.first;
	if (isQuoted(passage, first)) {
		return -1;
	}
	const before = classAt(passage, first - 1);
	const companion = withCompanion(passage, cue);
	if (companion > 0) {
		return companion;
	}
	if (cue.group.voice === 'gerund' && before === 'comma') {
		const close = passage.classes.indexOf('comma', first);
		return close > 0 && wordAt(passage, close + 1) === 'that' ? -1 : first - 1;
	}
	// "Groundless and [made] out of thin air": a verb that attributes only with its particle
	if (cue.entry.frames.size === 0 && cue.words.last === cue.words.first) {
		return -1;
	}
	const isInside = (minds.has(cue.entry.lemma) && isInContent(passage, first)) || isShifted(passage, cue);
	if (
		before === 'coordinator' &&
		cue.elided &&
		cue.group.voice === 'active' &&
		(cue.entry.form !== 'base' || putsAt(passage, cue)) &&
		!isInside
	) {
		return first - 1;
	}
	// "They admit theft [but] deny murder"
	if (
		wordAt(passage, first - 1) === 'but' &&
		contesting.has(cue.entry.lemma) &&
		cue.entry.form === 'base' &&
		cue.group.voice === 'active'
	) {
		return first - 1;
	}
	if (/^(?:accuse|blame)$/.test(cue.entry.lemma) && goesOnDenying(passage, first)) {
		return first - 1;
	}
	// "They believe that it sank[,] but say more is needed", "that it sank [and] say that more is needed"
	const isParallel =
		before === 'coordinator' && !cue.elided && cue.entry.form === 'base' && cue.group.voice === 'active';
	if (isParallel && classAt(passage, first - 2) === 'comma') {
		return first - 2;
	}
	if (isParallel && wordAt(passage, cue.words.last + 1) === 'that') {
		return first - 1;
	}
	const start = cue.subject?.first ?? first;
	const introduced = withTime(passage, start);
	// "…, but the rebels denied it"
	const contests =
		contesting.has(cue.entry.lemma) &&
		classAt(passage, introduced - 2) === 'comma' &&
		!cue.elided &&
		(wordAt(passage, introduced - 1) === 'but' ||
			/^(?:it|this|that|them)$/.test(wordAt(passage, cue.words.last + 1)));
	if (
		(speaks || contests) &&
		!cue.inverted &&
		classAt(passage, introduced - 1) === 'coordinator' &&
		cue.group.voice === 'active'
	) {
		return introduced - 1;
	}
	const opens = classAt(passage, start - 1);
	const isDependent =
		classAt(passage, 0) === 'subordinator' || /^(?:asked|pressed|questioned)$/.test(wordAt(passage, 0));
	if (speaks && opens === 'comma' && !cue.inverted && !cue.elided && isDependent) {
		return start - 1;
	}
	const contestsNow = contesting.has(cue.entry.lemma) && (contests || cue.entry.form !== 'past');
	if (
		(speaks || contestsNow || showing.has(cue.entry.lemma)) &&
		!cue.inverted &&
		!cue.elided &&
		['while', 'whereas', 'although', 'though'].includes(wordAt(passage, start - 1)) &&
		classAt(passage, start - 2) === 'comma'
	) {
		return start - 2;
	}
	// "…, even as the party dismissed it"
	if (
		!cue.inverted &&
		!cue.elided &&
		/^(?:as|though)$/.test(wordAt(passage, start - 1)) &&
		wordAt(passage, start - 2) === 'even' &&
		classAt(passage, start - 3) === 'comma'
	) {
		return start - 3;
	}
	const isShown = showing.has(cue.entry.lemma) && cue.words.last + 1 >= proseEnd(passage) && !cue.elided;
	if ((speaks || isShown) && isClosing(passage, cue) && (opens === 'comma' || opens === 'quote')) {
		return start - 1;
	}
	const isOther = speaks && !cue.inverted && !cue.elided && others.has(wordAt(passage, start));
	return opens === 'comma' && (isOther || isAside(passage, cue)) ? start - 1 : -1;
}

/** "…, the data show." */
const showing: ReadonlySet<string> = new Set(['show', 'find', 'indicate', 'suggest', 'reveal']);

/** "Said it was safe but [put] the cost at 90 million" */
function putsAt({ tokens }: Passage, { entry, words }: VerbCue): boolean {
	const next = tokens.slice(words.last + 1, words.last + 12);
	return entry.lemma === 'put' && next.some(({ lower }) => lower === 'at');
}

/** "One insists it did, [another] says it is false" */
const others: ReadonlySet<string> = new Set(['another', 'others']);

/** "…, two officials told the Courier, a route that …": a tag between commas. */
function isAside(passage: Passage, { entry, group, words, inverted, elided }: VerbCue): boolean {
	const tells = entry.frames.has('tell') && group.voice === 'active' && !inverted && !elided;
	return tells && classAt(passage, hearerEnd(passage, words.last + 1)) === 'comma';
}

/** "Said it was aware of the leak and [had told] the firms": what is said is shifted into the past, and the writer's own verbs are not. */
function isShifted(passage: Passage, { group }: VerbCue): boolean {
	return wordAt(passage, group.first) === 'had' && !passage.tokens.slice(0, group.first).some(isHad);
}

function isHad({ lower }: { readonly lower: string }): boolean {
	return lower === 'had';
}

/** Who says that he was away [and knew nothing] says both. */
const minds: ReadonlySet<string> = new Set(
	'know think believe feel want hope fear see understand'.split(' '),
);

/** True where a clause with a pronoun for its subject goes on before the coordinator: "said he was away and knew". */
function isInContent(passage: Passage, verb: number): boolean {
	for (let at = verb - 2; at > 0; at -= 1) {
		const wordClass = classAt(passage, at);
		if (wordClass === 'pronoun' && isVerbal(classAt(passage, at + 1))) {
			const isTold = [at - 2, at - 3].some(told => entryAt(passage, told)?.frames.has('tell') === true);
			return (
				isTold ||
				entryAt(passage, at - 1)?.frames.has('clause') === true ||
				wordAt(passage, at - 1) === 'that'
			);
		}
		if (['comma', 'stop', 'colon', 'dash', 'coordinator'].includes(wordClass)) {
			return false;
		}
	}
	return false;
}

const contesting: ReadonlySet<string> = new Set('deny reject dispute dismiss refute'.split(' '));

/** "They deny robbing guests [and] accuse staff": nothing that could have such a verb stands between; not "deny plans to rob guests and accuse staff". */
function goesOnDenying(passage: Passage, verb: number): boolean {
	if (wordAt(passage, verb - 1) !== 'and') {
		return false;
	}
	let at = verb - 2;
	while (
		['noun', 'name', 'determiner', 'possessive', 'gerund', 'number', 'adverb'].includes(classAt(passage, at))
	) {
		at -= 1;
	}
	return contesting.has(entryAt(passage, at)?.lemma ?? '') && entryAt(passage, at)?.form === 'base';
}

/** Where a clause begins whose subject is at `start`: "and [on Sunday] the ministry said". */
function withTime(passage: Passage, start: number): number {
	let first = start;
	while (['time', 'number'].includes(classAt(passage, first - 1))) {
		first -= 1;
	}
	const isTime = first < start && ['on', 'in'].includes(wordAt(passage, first - 1));
	return isTime ? first - 1 : start;
}

/** The semicolon before the subject of the cue, in one clause with it; -1 for none. */
function semicolonBefore(passage: Passage, cue: VerbCue): number {
	const first = cue.subject === undefined || cue.elided || cue.inverted ? cue.group.first : cue.subject.first;
	const before = classAt(passage, first - 1);
	const at = before === 'coordinator' || before === 'adverb' ? first - 2 : first - 1;
	return wordAt(passage, at) === ';' && !isQuoted(passage, at) ? at : -1;
}

/** A tag at the end of the sentence: "…, the mayor said.", "…, the mayor told the Courier on Monday, citing officials." */
function isClosing(passage: Passage, cue: VerbCue): boolean {
	const after = tagEnd(passage, cue);
	const goesOn = classAt(passage, after) === 'comma' && classAt(passage, after + 1) === 'gerund';
	const isLast = wordAt(passage, after) === '.' || wordAt(passage, cue.words.last + 1) === '.';
	return cue.inverted || after >= proseEnd(passage) || isLast || goesOn;
}

/** "The port denied it, [with] a spokesman insisting", "two denied it[,] one of them adding": the comma before who speaks beside the subject; -1 for none. */
function withCompanion(passage: Passage, { entry, group, subject }: VerbCue): number {
	const isSaid = group.voice === 'gerund' && entry.frames.has('clause');
	const opener = isSaid && subject?.last === group.first - 1 ? subject.first - 1 : -1;
	if (classAt(passage, opener) === 'comma') {
		return opener;
	}
	return wordAt(passage, opener) === 'with' && classAt(passage, opener - 1) === 'comma' ? opener - 1 : -1;
}

/** Index after the hearer, the time and the place of a tag; a pronoun may be told so in what is said. */
function tagEnd(passage: Passage, { entry, words }: VerbCue): number {
	const next = words.last + 1;
	const isHearer = ['determiner', 'name', 'noun'].includes(classAt(passage, next));
	return skipAdverbials(passage, entry.frames.has('tell') && isHearer ? hearerEnd(passage, next) : next);
}
