/** What the accused, and those who speak for them, say they have not done. */
import { governmentAlias, nationality } from '../entities/gazetteer';
import type { Attribution } from '../model/analysis';
import { overlaps, type Span } from '../model/span';
import { tokenise } from '../text/tokens';
import type { DenialCue } from './denialVerbs';
import { admitting } from './falsehoods';
import type { MentionIndex, NamedMention } from './mentionIndex';
import { classAt, isQuoted, type Passage, spanOf, wordAt } from './passage';
import { type Phrase, phraseFrom } from './phrase';
import { subjectBefore } from './subject';
import { type Clause, mayNegate, readClauses } from './tense';

/** Who is accused anywhere in the article, and where names stand. */
export interface Accused {
	readonly names: Pick<ReadonlySet<string>, 'has'>;
	/** Who denied something in the sentence before and goes on; '' for nobody. */
	readonly denier: string;
	/** The names in the words for them: "the Kelmish embassy" denies for Kelm. */
	readonly denierNames: ReadonlySet<string>;
	readonly index: MentionIndex;
}

/** "The embassy said Marrow had not sold the land", where Marrow is accused elsewhere in the article. */
export function accusedNegation(
	passage: Passage,
	attributions: readonly Attribution[],
	accused: Accused,
): DenialCue | undefined {
	for (const attribution of attributions) {
		const { who, content, cue } = attribution;
		if (cue !== null && admitting.test(passage.text.slice(cue.start, cue.end))) {
			continue;
		}
		const goesOn = attribution.who !== '' && attribution.who === accused.denier;
		const none = nobodyDid(passage, attribution, accused, goesOn);
		if (none !== undefined) {
			return { rule: 'accused-says-not', words: none };
		}
		const cleft = deniedActor(passage, content, accused);
		if (cleft !== undefined) {
			return { rule: 'accused-says-not', words: cleft };
		}
		const clause = negatedFact(passage, content).find(({ first }) => {
			const subject = subjectAround(passage, first);
			if (subject === undefined) {
				return false;
			}
			// A lawyer speaks so of somebody who is accused.
			if (['client', 'clients'].includes(wordAt(passage, subject.last))) {
				return true;
			}
			if (isOwn(passage, subject)) {
				return goesOn || isAccused(who, accused) || speaksForAccused(passage, attribution, accused);
			}
			const named = accused.index.within(spanOf(passage, subject.first, subject.last));
			return named.some(
				({ entity }) => isAccused(entity.name, accused) || accused.denierNames.has(entity.name),
			);
		});
		if (clause !== undefined) {
			return { rule: 'accused-says-not', words: { first: clause.first, last: clause.last } };
		}
	}
	return undefined;
}

/** "At no time did [I] ask": behind an auxiliary that stands first. */
function subjectAround(passage: Passage, first: number): Phrase | undefined {
	const before = /^(?:time|point|stage|moment|circumstances|never)$/.test(wordAt(passage, first - 1));
	const isInverted = before && ['auxiliary', 'modal'].includes(classAt(passage, first));
	return isInverted ? phraseFrom(passage, first + 1) : subjectBefore(passage, groupStart(passage, first));
}

/** "It", "we", "his country": whoever speaks, or those they speak for. */
function isOwn(passage: Passage, { first, last }: Phrase): boolean {
	const isTheirs =
		/^(?:his|her|its|our|their|my)$/.test(wordAt(passage, first)) &&
		/^(?:country|nation|government|ministry|company|firm|party|army|forces|troops|soldiers|organisation|organization)$/.test(
			wordAt(passage, last),
		);
	return isTheirs || /^(?:it|he|she|they|we|i)$/.test(wordAt(passage, last));
}

/** "[Not one] weapon [has left] our depots", "there [were no] raids": by who is accused, or has just denied it. */
function nobodyDid(
	passage: Passage,
	attribution: Attribution,
	accused: Accused,
	goesOn: boolean,
): Phrase | undefined {
	const { content } = attribution;
	if (!content.some(({ start, end }) => noneWords.test(passage.text.slice(start, end)))) {
		return undefined;
	}
	const isSaid = (at: number) => content.some(span => overlaps(span, spanOf(passage, at, at)));
	const isTheirs = () =>
		goesOn || isAccused(attribution.who, accused) || speaksForAccused(passage, attribution, accused);
	const clause = readClauses(passage).find(({ first, last, kind }) => {
		const isOfPast = kind === 'past' || kind === 'perfect';
		if (!isSaid(first) || isPassive(passage, first, last)) {
			return false;
		}
		const isThere = wordAt(passage, first - 1) === 'there' && wordAt(passage, last + 1) === 'no';
		return (isThere && goesOn) || (isOfPast && isOfNone(passage, first, accused));
	});
	if (clause === undefined || !isTheirs()) {
		return undefined;
	}
	const none = noneBefore(passage, clause.first);
	return { first: none < 0 ? clause.first : none, last: none < 0 ? clause.last + 1 : clause.last };
}

const noneWords = /\b(?:no|none|nobody|nothing|not one|not a single)\b/i;

/** How far before its verb such a subject may begin, in tokens. */
const longestNone = 8;

/** Index of "none" or "no" before the verb, at the beginning of a clause; -1 for none. */
function noneBefore(passage: Passage, verb: number): number {
	for (let at = verb - 1; at >= Math.max(0, verb - longestNone); at -= 1) {
		const isNot = wordAt(passage, at) === 'not' && /^(?:one|a)$/.test(wordAt(passage, at + 1));
		if (isNot || /^(?:no|none|nobody|nothing)$/.test(wordAt(passage, at))) {
			return opensClause(passage, at) ? at : -1;
		}
	}
	return -1;
}

function opensClause(passage: Passage, at: number): boolean {
	return (
		at === 0 ||
		['quote', 'subordinator', 'stop', 'coordinator', 'comma', 'colon'].includes(classAt(passage, at - 1)) ||
		classAt(passage, at - 1) === 'verb'
	);
}

/** "None of our ships", "no Kelmish officer": of those who are accused; not "no one slept". */
function isOfNone(passage: Passage, verb: number, accused: Accused): boolean {
	const none = noneBefore(passage, verb);
	if (none < 0) {
		return false;
	}
	// "Not one weapon left our depots"; not "nobody came to our wedding"
	const end = /^no(?:t)?$/.test(wordAt(passage, none)) ? undefined : verb;
	const isOurs = passage.tokens.slice(none, end).some(({ lower }) => /^ours?$/.test(lower));
	const named = accused.index.within(spanOf(passage, none, verb));
	return isOurs || named.some(({ entity }) => isAccused(entity.name, accused));
}

/** "No soldier was hurt" */
function isPassive(passage: Passage, first: number, last: number): boolean {
	return (
		last > first && /^(?:was|were|been)$/.test(wordAt(passage, last - 1)) && classAt(passage, last) === 'verb'
	);
}

/** "It [is not] Arden that has fed the fire", where Arden is accused elsewhere. */
function deniedActor(passage: Passage, content: readonly Span[], accused: Accused): Phrase | undefined {
	if (!mayNegate(passage)) {
		return undefined;
	}
	const be = passage.tokens.findIndex(
		({ lower }, at) =>
			/^(?:is|was|isn['’]t|wasn['’]t)$/.test(lower) &&
			wordAt(passage, at - 1) === 'it' &&
			content.some(span => overlaps(span, spanOf(passage, at, at))),
	);
	const not = wordAt(passage, be).includes('n') ? be : be + 1;
	const actor =
		be < 0 || (not > be && wordAt(passage, not) !== 'not') ? undefined : phraseFrom(passage, not + 1);
	const isActor = actor && /^(?:that|who|which)$/.test(wordAt(passage, actor.last + 1));
	const named = isActor ? accused.index.within(spanOf(passage, actor.first, actor.last)) : [];
	return named.some(({ entity }) => isAccused(entity.name, accused)) ? { first: be, last: not } : undefined;
}

/** Where the verb group begins with the quotation mark, the subject stands before that: Marrow “has not sold any”. */
function groupStart(passage: Passage, first: number): number {
	const start = classAt(passage, first - 1) === 'negation' ? first - 1 : first;
	return classAt(passage, start - 1) === 'quote' && !isQuoted(passage, start - 1) ? start - 1 : start;
}

/** A country is accused where its capital is, and the other way round: either stands for the government. */
function isAccused(name: string, { names }: Accused): boolean {
	const alias = governmentAlias(name);
	return names.has(name) || (alias !== undefined && names.has(alias));
}

/** "China's foreign ministry", "the Chinese embassy", "its ambassador": who speaks for somebody who is accused. */
function speaksForAccused(passage: Passage, { speaker, whoType }: Attribution, accused: Accused): boolean {
	if (speaker === null) {
		return false;
	}
	const words = passage.text.slice(speaker.start, speaker.end);
	// "Officials [in Kelm]", "a general [who had visited Kelm]" speak for nobody there.
	const own = words.search(/,|\s(?:in|at|from|near|who|that|which)\s/);
	const named = accused.index.within({
		start: speaker.start,
		end: own < 0 ? speaker.end : speaker.start + own,
	});
	const ofAccused = (name: string) => namesFor(name).some(one => isAccused(one, accused));
	if (whoType === 'organisation') {
		return named[0] !== undefined && ofAccused(named[0].entity.name);
	}
	if (!posts.test(words.toLowerCase()) || /\b(?:former|ex|retired)\b/i.test(words)) {
		return false;
	}
	const owners = /^(?:its|their) /i.test(words) ? ownerBefore(passage, speaker, accused) : named;
	return owners.some(({ entity }) => ofAccused(entity.name));
}

/** Who speaks for a country or a firm. Origin: general English. */
const posts =
	/\b(?:(?:prime )?minister|ambassador|envoy|spokes(?:man|woman|person)|president|premier|chancellor|director|chief|chairman|chairwoman|lawyer|boss|head|leader|official|officials|governor|general)\b/;

/** Whom "its" means: who is named first in the sentence, else in the one before, as far as that stands in the same line. */
function ownerBefore(
	{ text, sentence }: Passage,
	{ start }: Span,
	{ index }: Accused,
): readonly NamedMention[] {
	const [own] = index.within({ start: sentence.start, end: start });
	// The line, which the two ways to analyse an article both know
	const line = text.lastIndexOf('\n', sentence.start - 1) + 1;
	const last = Math.max(line, text.lastIndexOf('. ', sentence.start - 3) + 2);
	const [told] = own === undefined ? index.within({ start: last, end: sentence.start }) : [];
	return [own, told].filter(found => found !== undefined);
}

/** "The Chinese Embassy" speaks for itself and for China. */
export function namesFor(name: string): readonly string[] {
	const country = nationality(tokenise(name), 0)?.value;
	return country === undefined ? [name] : [name, country];
}

/** What somebody has not had in mind is no deed that they deny: did not want to be a burden, had not decided. */
const minds: ReadonlySet<string> = new Set(
	(
		'want wanted wish wished remember remembered recall recalled think thought believe believed expect expected feel felt ' +
		'like liked mind minded care cared need needed regret regretted hope hoped decide decided understand understood seem ' +
		'seemed'
	).split(' '),
);

/** Negated statements about the past inside what is attributed. */
export function negatedFact(passage: Passage, content: readonly Span[]): readonly Clause[] {
	if (content.length === 0 || !mayNegate(passage)) {
		return [];
	}
	return readClauses(passage).filter(
		({ negated, kind, first, last }) =>
			negated &&
			(kind === 'past' || kind === 'perfect') &&
			!minds.has(wordAt(passage, last)) &&
			wordAt(passage, last + 1) !== 'aware' &&
			content.some(span => overlaps(span, spanOf(passage, first, first))),
	);
}
