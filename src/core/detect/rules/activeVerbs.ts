/** Somebody says, thinks, wants or judges: a subject, a verb that attributes, and what it attributes. */
import type { Span } from '../../model/span';
import {
	clauseOpenerAfter,
	hasFiniteVerb,
	objectEnd,
	opensClause,
	opensInfinitive,
	proseEnd,
	skipAdverbials,
} from '../clause';
import { contentSpan } from '../contentSpans';
import { type Finding, present } from '../finding';
import { phraseFrom } from '../nounPhrase';
import { classAt, isQuoted, type Passage, wordAt } from '../passage';
import type { VerbCue } from '../verbCues';

/** What a reading needs: the cue in its sentence, and where the words that can follow it end. */
interface Reading {
	readonly passage: Passage;
	readonly cue: VerbCue;
	readonly after: number;
	readonly limit: number;
}

type Content = { readonly rule: string; readonly content: readonly Span[] };

/** Readings in order of preference: the first that fits is taken. */
const readings: readonly ((reading: Reading) => Content | undefined)[] = [
	readClosingTag,
	readMarkedClause,
	readQuotation,
	readAccusation,
	readUrging,
	readInfinitive,
	readTelling,
	readName,
	readClause,
	readBareClause,
	readPhrasal,
	readObject,
];

/** `limit` is the token where the next attribution of the sentence begins. */
export function activeVerb(passage: Passage, cue: VerbCue, limit: number): Finding | undefined {
	if (cue.subject === undefined || cue.group.voice === 'passive' || isFirstPerson(passage, cue)) {
		return undefined;
	}
	if (isQuoted(passage, cue.words.first) && !cue.entry.frames.has('clause') && !cue.entry.frames.has('tell')) {
		return undefined;
	}
	if (cue.group.voice === 'infinitive' || (cue.elided && cue.entry.form === 'base')) {
		return undefined;
	}
	if (cue.group.negated && asksWhether(passage, cue.words.last + 1)) {
		return undefined;
	}
	const reading = { passage, cue, after: cue.words.last + 1, limit };
	for (const read of readings) {
		const found = read(reading);
		if (found !== undefined) {
			return { rule: found.rule, speaker: cue.subject, cue: cue.words, content: found.content };
		}
	}
	return undefined;
}

/** "Have not said why": nothing is said. */
function asksWhether(passage: Passage, at: number): boolean {
	return opensClause(passage, at) && wordAt(passage, at) !== 'that';
}

/** "I think" inside a quotation is the speaker's own voice, already attributed. */
function isFirstPerson(passage: Passage, { subject }: VerbCue): boolean {
	if (subject === undefined || subject.first !== subject.last) {
		return false;
	}
	return ['i', 'we', 'you'].includes(wordAt(passage, subject.first)) && isQuoted(passage, subject.first);
}

/** "…," the mayor said. / "…," said the mayor, "…" / The dam, the mayor said, is safe. */
function readClosingTag({ passage, cue, after, limit }: Reading): Content | undefined {
	const { frames } = cue.entry;
	const speaks = frames.has('clause') || frames.has('that') || frames.has('tell');
	const tagStart = cue.inverted ? cue.group.first : (cue.subject?.first ?? cue.group.first);
	const before = classAt(passage, tagStart - 1);
	if (!speaks || cue.elided || (before !== 'comma' && before !== 'quote') || tagStart < 2) {
		return undefined;
	}
	const tagEnd = afterTag(passage, cue, after);
	const afterQuote = before === 'quote' && classAt(passage, tagStart - 2) !== 'determiner';
	const next = classAt(passage, tagEnd);
	const quoteNext = next !== 'quote' && classAt(passage, tagEnd + 1) === 'quote';
	const atEnd = tagEnd >= proseEnd(passage) || tagEnd >= limit;
	const medial = next === 'comma' && !cue.inverted;
	if (!atEnd && !quoteNext && !medial && !afterQuote && next !== 'comma') {
		return undefined;
	}
	const left = contentSpan(passage, leftStart(passage, tagStart), tagStart);
	if (left === undefined || (!afterQuote && isIntroduction(passage, tagStart) && (medial || quoteNext))) {
		return undefined;
	}
	const quote = passage.classes.indexOf('quote', tagEnd);
	const rest = quoteNext || (afterQuote && quote > 0 && classAt(passage, quote - 1) === 'comma') ? quote : medial && !afterQuote ? tagEnd : -1;
	const right = rest < 0 || isAside(passage, tagEnd, rest) ? undefined : contentSpan(passage, rest, limit);
	return { rule: cue.inverted ? 'said-inverted' : 'said-closing', content: present([left, right]) };
}

/** A comma after the tag may open something that is not said: "…, he said, pointing at the map". */
function isAside(passage: Passage, tagEnd: number, rest: number): boolean {
	return rest === tagEnd && ['gerund', 'relative', 'preposition', 'determiner', 'adverb', 'coordinator', 'subordinator'].includes(classAt(passage, rest + 1));
}

/** "In Rome, he said, …" opens a sentence whose content follows; a longer stretch or a quotation is content itself. */
function isIntroduction(passage: Passage, tagStart: number): boolean {
	const opening = classAt(passage, 0);
	const dependent = ['preposition', 'subordinator', 'gerund', 'adverb', 'coordinator', 'time', 'verb'].includes(opening);
	return dependent && !passage.classes.slice(0, tagStart).includes('quote');
}

function afterTag(passage: Passage, cue: VerbCue, after: number): number {
	if (cue.inverted) {
		return skipAdverbials(passage, (cue.subject?.last ?? after - 1) + 1);
	}
	const hearer = cue.entry.frames.has('tell') ? hearerEnd(passage, after) : after;
	return skipAdverbials(passage, hearer);
}

/** Content before a tag begins with the sentence, or after the last bracket of another attribution. */
function leftStart(passage: Passage, tagStart: number): number {
	for (let at = tagStart - 2; at >= 0; at -= 1) {
		if (!isQuoted(passage, at) && classAt(passage, at) === 'colon') {
			return at + 1;
		}
	}
	return 0;
}

/** said that, told them whether, denied that. */
function readMarkedClause({ passage, cue, after, limit }: Reading): Content | undefined {
	const { frames } = cue.entry;
	if (!['clause', 'that', 'tell', 'object'].some(frame => frames.has(frame as 'clause'))) {
		return undefined;
	}
	const opener = clauseOpenerAfter(passage, after);
	if (opener < 0 || opener >= limit) {
		return undefined;
	}
	const only = frames.has('clause') || frames.has('tell') || opener === skipAdverbials(passage, after);
	const start = wordAt(passage, opener) === 'that' ? opener + 1 : opener;
	const content = only ? contentSpan(passage, start, limit) : undefined;
	return content === undefined ? undefined : { rule: 'said-that', content: [content] };
}

/** said: "…", wrote on Monday, "…" */
function readQuotation({ passage, cue, after, limit }: Reading): Content | undefined {
	const { frames } = cue.entry;
	if (!frames.has('clause') && !frames.has('that') && !frames.has('tell')) {
		return undefined;
	}
	const direct = skipAdverbials(passage, frames.has('tell') ? hearerEnd(passage, after) : after);
	const marked = classAt(passage, direct) === 'comma' || classAt(passage, direct) === 'colon' ? direct + 1 : direct;
	if (classAt(passage, marked) !== 'quote' || marked >= limit) {
		return readColon(passage, direct, limit, frames.has('clause'));
	}
	const content = contentSpan(passage, marked, limit);
	return content === undefined ? undefined : { rule: 'said-quote', content: [content] };
}

/** A colon or comma at the very end introduces what the next paragraph says. */
function readColon(passage: Passage, at: number, limit: number, speaks: boolean): Content | undefined {
	const wordClass = classAt(passage, at);
	if (!speaks || (wordClass !== 'colon' && wordClass !== 'comma')) {
		return undefined;
	}
	if (at === passage.tokens.length - 1) {
		return { rule: 'said-introducing', content: [] };
	}
	const content = wordClass === 'colon' ? contentSpan(passage, at + 1, limit) : undefined;
	return content === undefined ? undefined : { rule: 'said-colon', content: [content] };
}

/** accused the company of, warned of, charged him with: the accused belongs to an accusation, the hearer to no warning. */
function readAccusation({ passage, cue, after, limit }: Reading): Content | undefined {
	if (!cue.entry.frames.has('accuse') || cue.words.last > cue.words.first) {
		return undefined;
	}
	const preposition = prepositionAfter(passage, after, Math.min(limit, after + 14), cue.entry.accusePrepositions);
	if (preposition < 0) {
		return undefined;
	}
	const hearer = cue.entry.frames.has('tell') || ['warn', 'remind', 'ask'].includes(cue.entry.lemma);
	const content = contentSpan(passage, hearer ? preposition + 1 : after, objectEnd(passage, preposition, limit));
	return content === undefined ? undefined : { rule: 'accused-of', content: [content] };
}

function prepositionAfter(passage: Passage, from: number, to: number, wanted: readonly string[]): number {
	for (let at = from; at < to; at += 1) {
		const wordClass = classAt(passage, at);
		if (wanted.includes(wordAt(passage, at)) && at > from) {
			return at;
		}
		if (wordClass === 'comma' || wordClass === 'verb' || wordClass === 'subordinator' || wordClass === 'stop') {
			return -1;
		}
	}
	return -1;
}

/** urged the council to resign, called on both sides to talk. */
function readUrging({ passage, cue, after, limit }: Reading): Content | undefined {
	const phrasal = cue.words.last > cue.words.first && ['on', 'upon'].includes(wordAt(passage, cue.words.last));
	if (!cue.entry.frames.has('urge') || (cue.words.last > cue.words.first && !phrasal)) {
		return undefined;
	}
	const to = infinitiveAfter(passage, after, limit);
	if (to <= after) {
		return undefined;
	}
	const tells = cue.entry.frames.has('tell') || ['order', 'ask', 'invite'].includes(cue.entry.lemma);
	const start = tells && isShortHearer(passage, after, to) ? to : after;
	const content = contentSpan(passage, start, objectEnd(passage, to, limit, true));
	return content === undefined ? undefined : { rule: 'urged-to', content: [content] };
}

/** A pronoun as hearer says nothing: told them [to leave]. */
function isShortHearer(passage: Passage, from: number, to: number): boolean {
	return to - from === 1 && classAt(passage, from) === 'pronoun';
}

function infinitiveAfter(passage: Passage, from: number, limit: number): number {
	for (let at = from; at < limit && at - from < 14; at += 1) {
		const wordClass = classAt(passage, at);
		if (wordClass === 'to' && opensInfinitive(passage, at)) {
			return at;
		}
		if (['verb', 'auxiliary', 'modal', 'comma', 'stop', 'subordinator', 'quote', 'dash'].includes(wordClass)) {
			return -1;
		}
	}
	return -1;
}

/** wants to leave, plans to build. */
function readInfinitive({ passage, cue, after, limit }: Reading): Content | undefined {
	if (!cue.entry.frames.has('infinitive') || classAt(passage, after) !== 'to') {
		return undefined;
	}
	if (!opensInfinitive(passage, after)) {
		return undefined;
	}
	const content = contentSpan(passage, after, objectEnd(passage, after, limit, true));
	return content === undefined ? undefined : { rule: 'wants-to', content: [content] };
}

/** told reporters the dam was safe. */
function readTelling({ passage, cue, after, limit }: Reading): Content | undefined {
	if (!cue.entry.frames.has('tell') || cue.words.last > cue.words.first) {
		return undefined;
	}
	const start = skipAdverbials(passage, hearerEnd(passage, after));
	const content = start < limit && hasFiniteVerb(passage, start, limit) ? contentSpan(passage, start, limit) : undefined;
	return content === undefined || start === after ? undefined : { rule: 'told-clause', content: [content] };
}

/** Index after the person who is told: one pronoun, or a determiner or names with their nouns. */
function hearerEnd(passage: Passage, from: number): number {
	if (classAt(passage, from) === 'pronoun' || wordAt(passage, from) === 'her') {
		return from + 1;
	}
	const phrase = phraseFrom(passage, from);
	if (phrase === undefined) {
		return from;
	}
	for (let at = phrase.first + 1; at <= phrase.last; at += 1) {
		const opens = classAt(passage, at) === 'determiner' || (classAt(passage, at) === 'name' && classAt(passage, at - 1) === 'noun');
		const joined = ['preposition', 'coordinator', 'to'].includes(classAt(passage, at - 1));
		if (opens && !joined) {
			return at;
		}
	}
	return phrase.last + 1;
}

/** called the report a fake, described the talks as useful. */
function readName({ passage, cue, after, limit }: Reading): Content | undefined {
	if (!cue.entry.frames.has('name') || cue.words.last > cue.words.first || !opensObject(passage, after)) {
		return undefined;
	}
	const end = objectEnd(passage, after, limit);
	if (isName(passage, after, end)) {
		return undefined;
	}
	const isCalled = !['consider', 'regard', 'view', 'present', 'cast', 'compare', 'paint', 'style', 'term', 'label'].includes(cue.entry.lemma);
	if (!isCalled && prepositionAfter(passage, after, end, ['as', 'to', 'with']) < 0) {
		return undefined;
	}
	const content = contentSpan(passage, after, end);
	return content === undefined ? undefined : { rule: 'called-it', content: [content] };
}

/** "A group called the Lanterns": a name and nothing said of it. */
function isName(passage: Passage, from: number, end: number): boolean {
	const phrase = phraseFrom(passage, from);
	const next = classAt(passage, (phrase?.last ?? from) + 1);
	const inner = passage.classes.slice(from + 1, end);
	const complement = inner.some(wordClass => wordClass === 'quote' || wordClass === 'determiner' || wordClass === 'pronoun');
	return phrase !== undefined && !complement && (phrase.last + 1 >= end || next === 'verb' || next === 'auxiliary') && passage.classes.slice(from + 1, phrase.last + 1).every(wordClass => wordClass === 'name');
}

/** said the dam was safe. */
function readClause({ passage, cue, after, limit }: Reading): Content | undefined {
	if (!cue.entry.frames.has('clause') || cue.words.last > cue.words.first) {
		return undefined;
	}
	const start = skipAdverbials(passage, after);
	const lemma = cue.entry.lemma;
	const hasVerb = hasFiniteVerb(passage, start, limit);
	if (start >= limit || (!hasVerb && lemma !== 'say')) {
		return undefined;
	}
	if (!opensObject(passage, start) && classAt(passage, start) !== 'subordinator' && lemma !== 'say') {
		return undefined;
	}
	const content = contentSpan(passage, start, limit);
	return content === undefined ? undefined : { rule: 'said-clause', content: [content] };
}

/** found the dam was safe: verbs that need no "that" where a subject and its verb follow at once. */
function readBareClause({ passage, cue, after, limit }: Reading): Content | undefined {
	if (!cue.entry.frames.has('that') || cue.words.last > cue.words.first || isQuoted(passage, after)) {
		return undefined;
	}
	const subject = phraseFrom(passage, after);
	if (subject === undefined || !hasFiniteVerb(passage, subject.last, subject.last + 2)) {
		return undefined;
	}
	const content = contentSpan(passage, after, limit);
	return content === undefined ? undefined : { rule: 'found-clause', content: [content] };
}

/** called for talks, pointed to the figures. */
function readPhrasal({ passage, cue, after, limit }: Reading): Content | undefined {
	if (cue.words.last === cue.words.first || after >= limit) {
		return undefined;
	}
	const clausal = opensClause(passage, after);
	const opens = opensObject(passage, after) || classAt(passage, after) === 'to' || ['being', 'having'].includes(wordAt(passage, after));
	if (!clausal && !opens) {
		return undefined;
	}
	const content = contentSpan(passage, after, clausal ? limit : objectEnd(passage, after, limit));
	return content === undefined ? undefined : { rule: 'called-for', content: [content] };
}

/** rejected the plan, expressed concern. */
function readObject({ passage, cue, after, limit }: Reading): Content | undefined {
	if (!cue.entry.frames.has('object') || !opensObject(passage, after) || after >= limit) {
		return undefined;
	}
	const content = contentSpan(passage, after, objectEnd(passage, after, limit));
	return content === undefined ? undefined : { rule: 'judged-object', content: [content] };
}

function opensObject(passage: Passage, at: number): boolean {
	return ['determiner', 'possessive', 'name', 'noun', 'number', 'pronoun', 'quote', 'gerund'].includes(classAt(passage, at));
}
