/** Clauses and quotations after a verb of saying: said that …, wrote: "…", told them it was so. */
import { clauseOpenerAfter, skipAdverbials, skipAside } from '../adverbials';
import { hasFiniteVerb, isPointing } from '../clause';
import { contentSpan } from '../contentSpans';
import { classAt, isQuoted, type Passage, wordAt } from '../passage';
import { afterApproximation, phraseFrom } from '../phrase';
import { firstIndex } from '../stretches';
import type { VerbCue } from '../verbCues';
import { isVerbal } from '../wordClass';
import { type Content, givesWord, hearerEnd, opensObject, putTo, type Reading } from './reading';

/** said that, told them whether, denied that. */
export function readMarkedClause({ passage, cue, after, limit }: Reading): Content | undefined {
	const { frames } = cue.entry;
	const takesClause =
		frames.has('clause') || frames.has('tell') || frames.has('that') || frames.has('object');
	const isPhrasal = cue.words.last > cue.words.first;
	if (isPhrasal ? wordAt(passage, after) !== 'that' : !takesClause) {
		return undefined;
	}
	const opener = clauseOpenerAfter(passage, after);
	const isCondition = cue.entry.lemma === 'accept' && wordAt(passage, opener) === 'if';
	if (opener < 0 || opener >= limit || isCondition || isPerceived(passage, cue, opener)) {
		return undefined;
	}
	const isThat = wordAt(passage, opener) === 'that';
	const speaks = frames.has('clause') || frames.has('tell');
	// "Contradicts assurances from the minister that" tells the minister nothing.
	const hears = (speaks || !frames.has('object')) && !unheard.has(cue.entry.lemma);
	const starts = hears ? [after, hearerEnd(passage, after)] : [after];
	const atOnce = starts.some(
		at => skipAdverbials(passage, at) === opener || skipAside(passage, at) === opener,
	);
	const isLater = isThat && speaks && (frames.has('tell') || !opensSubject(passage, after));
	if ((!atOnce && !isLater) || (isThat && isPointing(passage, opener))) {
		return undefined;
	}
	if (isQuoted(passage, opener) && !(atOnce && opensSaid(passage, opener, limit))) {
		return undefined;
	}
	const isSubject =
		classAt(passage, opener) === 'pronoun' ||
		(isThat && (isSubjectOf(passage, opener + 1) || misses(passage, opener + 1, limit)));
	const start = isThat && !isSubject ? opener + 1 : opener;
	const isAlone = isSubject && isThat && classAt(passage, start + 1) === 'comma';
	const end = isAlone
		? start + 1
		: classAt(passage, start) === 'quote'
			? closedBefore(passage, start)
			: limit;
	const content = contentSpan(passage, start, Math.min(limit, end));
	return content === undefined ? undefined : { rule: 'said-that', content: [content] };
}

/** "Says [that] is not so": the verb right behind it. */
function isSubjectOf(passage: Passage, verb: number): boolean {
	const wordClass = classAt(passage, verb);
	return (
		wordClass === 'auxiliary' ||
		wordClass === 'modal' ||
		(wordClass === 'verb' && /[^s]s$/.test(wordAt(passage, verb)) && !isPlural(passage, verb))
	);
}

/** "Said that [talks are] late": what looks like a verb has one of its own. */
function isPlural(passage: Passage, at: number): boolean {
	return ['auxiliary', 'modal'].includes(classAt(passage, at + 1));
}

/** "Think that [misses the] point": what looks like a plural is the verb where no other follows. */
function misses(passage: Passage, at: number, limit: number): boolean {
	return (
		classAt(passage, at) === 'noun' &&
		/[^s]s$/.test(wordAt(passage, at)) &&
		['determiner', 'possessive'].includes(classAt(passage, at + 1)) &&
		!hasFiniteVerb(passage, at + 1, limit)
	);
}

/** Inside a quotation, where "that" often points at something: "“She is not telling that story.”" */
function opensSaid(passage: Passage, opener: number, limit: number): boolean {
	return classAt(passage, opener) === 'subordinator' && hasFiniteVerb(passage, opener + 1, limit);
}

/** Nobody is said or thought something: "said a plan that". */
const unheard: ReadonlySet<string> = new Set('say think believe claim argue know hope fear'.split(' '));

/** "Heard [what] she called thunder": a thing, and no word of it. */
function isPerceived(passage: Passage, { entry }: VerbCue, opener: number): boolean {
	return perceiving.has(entry.lemma) && wordAt(passage, opener) === 'what';
}

/** said: "…", wrote on Monday, "…" */
export function readQuotation({ passage, cue, after, limit }: Reading): Content | undefined {
	const { frames } = cue.entry;
	if (cue.entry.lemma === 'put' && wordAt(passage, after) === 'it') {
		const that = putTo(passage, after + 1);
		const put = opensSaid(passage, that, limit) ? contentSpan(passage, that + 1, limit) : undefined;
		const said = quoteColon(passage, after + 1, limit);
		return put
			? { rule: 'told-clause', content: [put] }
			: said < 0
				? undefined
				: quoted(passage, said + 1, limit);
	}
	if (!frames.has('clause') && !frames.has('that') && !frames.has('tell') && !givesWord(passage, cue)) {
		return undefined;
	}
	const direct = skipAdverbials(passage, frames.has('tell') ? hearerEnd(passage, after) : after);
	const colon = quoteColon(passage, direct, limit);
	if (colon > 0) {
		return quoted(passage, colon + 1, limit);
	}
	const marked =
		classAt(passage, direct) === 'comma' || classAt(passage, direct) === 'colon' ? direct + 1 : direct;
	const speaks = frames.has('clause') || frames.has('tell') || marked > direct || cue.entry.lemma === 'read';
	if (classAt(passage, marked) !== 'quote' || marked >= limit || !speaks) {
		// "Posted on X: We found it"
		const isPosted = cue.entry.lemma === 'post' && cue.entry.form === 'past';
		return readColon(passage, direct, limit, frames.has('clause') || frames.has('tell') || isPosted);
	}
	return quoted(passage, marked, limit);
}

function quoted(passage: Passage, from: number, limit: number): Content | undefined {
	const content = contentSpan(passage, from, Math.min(limit, closedBefore(passage, from)));
	return content === undefined ? undefined : { rule: 'said-quote', content: [content] };
}

/** "…," until, "…," when: after a comma inside the closing mark a conjunction goes on in the writer's voice. */
function closedBefore(passage: Passage, opening: number): number {
	const close = passage.classes.indexOf('quote', opening + 1);
	const ends = close > 0 && classAt(passage, close - 1) === 'comma';
	// "…," and declined to say
	const isPredicate = classAt(passage, close + 1) === 'coordinator' && classAt(passage, close + 2) === 'verb';
	const goesOn = isPredicate || aside.has(wordAt(passage, close + 1));
	return ends && goesOn ? close + 1 : Number.POSITIVE_INFINITY;
}

const aside: ReadonlySet<string> = new Set([
	...['when', 'while', 'until', 'after', 'before', 'as', 'although', 'though', 'since'],
]);

const maxAside = 12;

/** "Wrote of the harbour master: “…”": the colon in front of a quotation, with no clause before it; -1 for none. */
function quoteColon(passage: Passage, from: number, limit: number): number {
	const colon = passage.classes.indexOf('colon', from);
	const near = colon >= 0 && colon < limit && colon - from <= maxAside;
	return near && classAt(passage, colon + 1) === 'quote' && !hasClause(passage, from, colon) ? colon : -1;
}

/** "In a letter seen by the Herald" is none: its participle has no subject. */
function hasClause(passage: Passage, from: number, to: number): boolean {
	const by = passage.tokens.findIndex(({ lower }, at) => at > from && at < to && lower === 'by');
	const isParticiple =
		by > from && classAt(passage, by - 1) === 'verb' && classAt(passage, by - 2) === 'noun';
	return isParticiple
		? hasFiniteVerb(passage, from, by - 1) || hasFiniteVerb(passage, by, to)
		: hasFiniteVerb(passage, from, to);
}

/** A colon or comma at the very end of the sentence introduces what the next paragraph says. */
function readColon(passage: Passage, at: number, limit: number, speaks: boolean): Content | undefined {
	const wordClass = classAt(passage, at);
	const end = passage.tokens.length - 1;
	const introduces = ['colon', 'comma'].includes(classAt(passage, end)) && !hasFiniteVerb(passage, at, end);
	if (speaks && introduces) {
		return { rule: 'said-introducing', content: [] };
	}
	if (!speaks || (wordClass !== 'colon' && wordClass !== 'comma')) {
		return undefined;
	}
	const content = wordClass === 'colon' ? contentSpan(passage, at + 1, limit) : undefined;
	return content === undefined ? undefined : { rule: 'said-colon', content: [content] };
}

/** told reporters the dam was safe. */
export function readTelling({ passage, cue, after, limit }: Reading): Content | undefined {
	if (cue.words.last > cue.words.first) {
		return undefined;
	}
	const start = equatedEnd(passage, cue, skipAdverbials(passage, hearerEnd(passage, after)));
	const isCondition = wordAt(passage, start - 1) === 'condition';
	const first = isCondition ? behindCondition(passage, start, limit) : start;
	const opens = opensObject(passage, first) || classAt(passage, first) === 'subordinator';
	const content =
		opens && first < limit && hasFiniteVerb(passage, first, limit)
			? contentSpan(passage, first, limit)
			: undefined;
	return content === undefined || first === after ? undefined : { rule: 'told-clause', content: [content] };
}

/** "Told reporters on condition he not be named that [the raid had failed]": what he said, and not on which condition; `limit` where he said nothing. */
function behindCondition(passage: Passage, from: number, limit: number): number {
	const that = firstIndex(from, Math.min(limit, from + maxAside), at => wordAt(passage, at) === 'that');
	return that < 0 || isPointing(passage, that) ? limit : that + 1;
}

/** said the dam was safe. */
export function readClause({ passage, cue, after, limit }: Reading): Content | undefined {
	if (cue.words.last > cue.words.first) {
		return undefined;
	}
	// "Mentioned the boats when they met", "who say otherwise are wrong"
	if (cue.entry.lemma === 'mention' || wordAt(passage, after) === 'otherwise') {
		return undefined;
	}
	const start = skipAdverbials(passage, equatedEnd(passage, cue, after));
	const counted = afterApproximation(passage, start);
	const lemma = cue.entry.lemma;
	// "A record of confirming events in the north, one of its aims, did not": the verb behind the comma is another's.
	const comma = isGoverned(passage, cue) ? passage.classes.indexOf('comma', start) : -1;
	const hasVerb =
		hasFiniteVerb(passage, start, comma < 0 ? limit : Math.min(comma, limit)) && !isJoined(passage, start);
	const isNothing =
		(['nothing', 'little', 'much', 'more'].includes(wordAt(passage, start)) ||
			classAt(passage, start) === 'preposition') &&
		!hasVerb;
	const isWhat =
		wordAt(passage, (cue.subject?.first ?? 0) - 1) === 'what' && beForms.has(wordAt(passage, start));
	if (start >= limit || isNothing || isWhat || (!hasVerb && (lemma !== 'say' || cue.governed))) {
		return undefined;
	}
	if (isModifier(cue, passage) && !opensSubject(passage, start)) {
		return undefined;
	}
	if (!opensObject(passage, counted) && classAt(passage, start) !== 'subordinator' && lemma !== 'say') {
		return undefined;
	}
	const content = contentSpan(passage, start, limit);
	return content === undefined ? undefined : { rule: 'said-clause', content: [content] };
}

/** "For claiming it", "of confirming it" */
function isGoverned(passage: Passage, { group }: VerbCue): boolean {
	return group.voice === 'gerund' && classAt(passage, group.first - 1) === 'preposition';
}

/** "fishers reporting losses": a participle right after its noun, whose object is more likely than a clause. */
function isModifier({ group, entry }: VerbCue, passage: Passage): boolean {
	const plain = ['say', 'claim', 'argue', 'warn', 'allege', 'suggest', 'think', 'believe'].includes(
		entry.lemma,
	);
	return group.voice === 'gerund' && !plain && ['noun', 'name'].includes(classAt(passage, group.first - 1));
}

function opensSubject(passage: Passage, at: number): boolean {
	return ['determiner', 'pronoun', 'possessive', 'name', 'subordinator'].includes(classAt(passage, at));
}

/** "promised a veto and tried": the next verb belongs to who promised. */
function isJoined(passage: Passage, from: number): boolean {
	const verb = passage.classes.findIndex((wordClass, at) => at >= from && isVerbal(wordClass));
	const before = classAt(passage, verb - 1) === 'adverb' ? verb - 2 : verb - 1;
	return classAt(passage, before) === 'coordinator' && before > from;
}

/** Before a noun and a verb these tell what happened: saw them leave, held the town. */
const perceiving: ReadonlySet<string> = new Set([
	'see',
	'hear',
	'hold',
	'read',
	'post',
	'continue',
	'submit',
	'consider',
	'accept',
]);

/** "What Moor said was that …": index after what equates the words with the content. */
function equatedEnd(passage: Passage, { subject, inverted }: VerbCue, after: number): number {
	const what = !inverted && wordAt(passage, (subject?.first ?? 0) - 1) === 'what';
	// Not "what she says is true"
	const isClause = wordAt(passage, after + 1) === 'that' || opensSubject(passage, after + 1);
	return what && isClause && beForms.has(wordAt(passage, after))
		? after + (wordAt(passage, after + 1) === 'that' ? 2 : 1)
		: after;
}

const beForms: ReadonlySet<string> = new Set(['is', 'was']);

/** found the dam was safe: verbs that need no "that" where a subject and its verb follow at once. */
export function readBareClause({ passage, cue, after, limit }: Reading): Content | undefined {
	if (perceiving.has(cue.entry.lemma) || cue.words.last > cue.words.first || isQuoted(passage, after)) {
		return undefined;
	}
	const subject = phraseFrom(passage, afterApproximation(passage, after));
	const isQuestion = subject !== undefined && /^questions?$/.test(wordAt(passage, subject.last));
	if (subject === undefined || isQuestion || !hasFiniteVerb(passage, subject.last, subject.last + 2)) {
		return undefined;
	}
	const content = contentSpan(passage, after, limit);
	return content === undefined ? undefined : { rule: 'found-clause', content: [content] };
}
