/** What is put into words without being stated: questions at second hand, feelings, judgements, and what should be. */
import type { Attribution } from '../model/analysis';
import { overlaps } from '../model/span';
import { classAt, type Passage, spanOf, wordAt } from './passage';
import { irregularParticiples } from './speakers.data';
import { textOf } from './statements';
import { firstIndex } from './stretches';
import type { Clause } from './tense';

const asking = /^(?:(?:ask|wonder)(?:s|ed|ing)?|[ei]nquire[sd]?)$/;
const openers: ReadonlySet<string> = new Set(['whether', 'if', 'what']);

/** "Asked whether it leaked", "wonders what went wrong": not "asked why it leaked", which takes for granted that it did. */
function asksOnly(passage: Passage, { cue, content }: Attribution): boolean {
	if (cue === null || !asking.test(textOf(passage, cue))) {
		return false;
	}
	const first = passage.tokens.findIndex(
		({ start }) => start >= (content[0]?.start ?? Number.POSITIVE_INFINITY),
	);
	return openers.has(wordAt(passage, first));
}

/**
 * Clauses of what is only asked; not "asked if it leaked and [closed] the dam", which may be no part of it, nor what is
 * taken for granted: "asked what became of the ships that [sank]", "asked if it was safe after it [had leaked]".
 */
export function isAskedThere(
	passage: Passage,
	{ first, last }: Clause,
	attributions: readonly Attribution[],
	all: readonly Clause[],
): boolean {
	const span = spanOf(passage, first, last);
	return attributions.some(attribution => {
		const isIn = attribution.content.some(part => overlaps(part, span));
		const start = attribution.content[0]?.start ?? 0;
		return (
			isIn &&
			asksOnly(passage, attribution) &&
			!isGranted(passage, start, first) &&
			!all.some(
				earlier =>
					earlier.last < first &&
					(passage.tokens[earlier.first]?.start ?? 0) >= start &&
					passage.classes.slice(earlier.last, first).includes('coordinator'),
			)
		);
	});
}

/** Behind a word that opens a clause inside the question, or a colon that answers it. */
function isGranted(passage: Passage, start: number, first: number): boolean {
	const asked = passage.tokens.findIndex(token => token.start >= start);
	return (
		firstIndex(
			asked + 1,
			first,
			at =>
				['relative', 'subordinator', 'colon'].includes(classAt(passage, at)) ||
				/^(?:who|when|after|before|since|because)$/.test(wordAt(passage, at)),
		) >= 0
	);
}

/** True where all that is attributed is only asked, and of nobody by name: who asks that puts it about. */
export function isOnlyAsked(
	passage: Passage,
	clauses: readonly Clause[],
	attributions: readonly Attribution[],
): boolean {
	return (
		attributions.length > 0 &&
		attributions.every(one => asksOnly(passage, one) && !namesSomething(passage, one)) &&
		clauses.every(clause => {
			const span = spanOf(passage, clause.first, clause.last);
			const isIn = attributions.some(({ content }) => content.some(part => overlaps(part, span)));
			return !isIn || isAskedThere(passage, clause, attributions, clauses);
		})
	);
}

function namesSomething({ tokens, classes }: Passage, { content }: Attribution): boolean {
	return tokens.some(
		(token, at) =>
			(classes[at] === 'name' || token.kind === 'number') && content.some(part => overlaps(part, token)),
	);
}

const participles: ReadonlySet<string> = new Set(irregularParticiples);

const feelings: ReadonlySet<string> = new Set(
	(
		'afraid ashamed scared frightened terrified shocked surprised proud happy sad sorry angry glad grateful relieved worried ' +
		'devastated horrified heartbroken stunned disappointed delighted excited nervous confident lucky thrilled upset furious'
	).split(' '),
);

/** "I [was] not afraid", "we [were] deeply ashamed": nobody else can tell; not "shocked by the murder", "sad to leave Kelm". */
export function isFeeling(passage: Passage, { first, last, opener }: Clause): boolean {
	let subject = first - 1;
	// "I was so [scared]": two clauses, as it is read
	while (['auxiliary', 'adverb'].includes(classAt(passage, subject)) || wordAt(passage, subject) === 'so') {
		subject -= 1;
	}
	if (
		!/^(?:was|were|am|is|are|felt|wasn't|weren't|'m|)$/.test(opener) ||
		!/^(?:i|we)$/.test(wordAt(passage, subject))
	) {
		return false;
	}
	let at = /^felt$/.test(wordAt(passage, last)) || classAt(passage, last) !== 'verb' ? last + 1 : last;
	while (['adverb', 'negation'].includes(classAt(passage, at)) || wordAt(passage, at) === 'so') {
		at += 1;
	}
	const next = classAt(passage, at + 1);
	const isWhole = ['stop', 'comma', 'quote', 'subordinator'].includes(next);
	return feelings.has(wordAt(passage, at)) && isWhole;
}

/** "It is hard not to feel that", "it is possible that": what the writer makes of it. */
export function isJudgement(passage: Passage): boolean {
	const it = passage.tokens.findIndex(({ lower }) => lower === 'it' || lower === "it's");
	if (it < 0 || it > longestOpening || !opensSentence(passage, it)) {
		return false;
	}
	let at = it + 1;
	while (['auxiliary', 'modal', 'adverb', 'negation'].includes(classAt(passage, at))) {
		at += 1;
	}
	const isBe =
		/^(?:is|be|was|it's|'s|seems)$/.test(wordAt(passage, at - 1)) || classAt(passage, at - 1) === 'adverb';
	const word = wordAt(passage, at);
	const next = wordAt(passage, at + 1) === 'not' ? at + 2 : at + 1;
	const isThat = wordAt(passage, next) === 'that';
	const isTo = wordAt(passage, next) === 'to';
	const ought = /^(?:important|crucial|vital|essential|reasonable|naive|foolish)$/.test(word);
	return (
		isBe &&
		!statesMore(passage, next) &&
		((isThat && (ought || /^(?:possible|plausible|conceivable)$/.test(word))) ||
			(isTo && ought && isDeed(passage, next + 1)) ||
			(isTo && /^(?:hard|difficult|easy|tempting)$/.test(word) && isOfMind(passage, next + 1)))
	);
}

/** "To wait"; not "to note that it leaks", which says that it does, nor "to the plan". */
function isDeed(passage: Passage, verb: number): boolean {
	const isFactive = /^(?:note|remember|recall|know|stress|recogni[sz]e|reali[sz]e|understand|add|mention)$/;
	const isNominal = ['determiner', 'possessive', 'name', 'pronoun', 'number'].includes(
		classAt(passage, verb),
	);
	return !isFactive.test(wordAt(passage, verb)) && !isNominal;
}

/**
 * A fact that is no part of the judgement: "…, who have no radios", "…; half of them are closed", "… the leak that poisons
 * it", "… the bridge destroyed by the army", "… the killers of Ada Moor".
 */
function statesMore(passage: Passage, from: number): boolean {
	return (
		passage.classes.some((_, at) => at > from && (isReduced(passage, at, from) || isOfHarm(passage, at))) ||
		firstIndex(from + 1, passage.tokens.length - 1, at => {
			const word = wordAt(passage, at);
			const before = classAt(passage, at - 1);
			const isAside = before === 'comma' && /^(?:who|which|where|whose|when|as|but|and)$/.test(word);
			const isRelative = ['noun', 'name'].includes(before) && /^(?:who|which|that)$/.test(word);
			return isAside || isRelative || /^(?:since|because|although|though|while|;)$/.test(word);
		}) >= 0
	);
}

/**
 * "The leak [poisoning] the river", "the bridge [destroyed] by the army": behind its noun; not "imagine the board closing it", "get it moving".
 */
function isReduced(passage: Passage, at: number, from: number): boolean {
	if (!['noun', 'name'].includes(classAt(passage, at - 1)) || at < from + 3) {
		return false;
	}
	const word = wordAt(passage, at);
	if (classAt(passage, at) === 'gerund') {
		const isMeant = /^(?:see|feel|imagine|predict|avoid|prevent|stop|keep|get)$/;
		const isBare = ['stop', 'comma', 'quote'].includes(classAt(passage, at + 1));
		return !isBare && !isMeant.test(wordAt(passage, from + 1));
	}
	return classAt(passage, at) === 'verb' && (/ed$/.test(word) || participles.has(word));
}

/** "The killers of Ada Moor", "the damage": that there are such is taken for granted. */
function isOfHarm(passage: Passage, at: number): boolean {
	return (
		wordAt(passage, at - 1) === 'the' &&
		/^(?:deaths?|murders?|killings?|killers?|murderers?|attacks?|attackers?|damage|massacre|theft)$/.test(
			wordAt(passage, at),
		)
	);
}

/** In tokens: "Even so, it is hard". */
const longestOpening = 4;

function opensSentence(passage: Passage, at: number): boolean {
	return (
		at === 0 ||
		passage.classes
			.slice(0, at)
			.every(
				(one, index) =>
					['adverb', 'coordinator', 'comma', 'quote', 'dash'].includes(one) ||
					wordAt(passage, index) === 'so',
			)
	);
}

/** "To see how", "to imagine"; not "to see the tower". */
function isOfMind(passage: Passage, verb: number): boolean {
	const isSeen = wordAt(passage, verb) === 'see';
	return (
		minded.test(wordAt(passage, verb)) &&
		(!isSeen || /^(?:how|why|what|whether|where)$/.test(wordAt(passage, verb + 1)))
	);
}

const minded =
	/^(?:see|feel|imagine|know|say|tell|escape|overstate|exaggerate|argue|think|conclude|judge|predict|dismiss|blame|disagree|agree)$/;

/** "The council should fund it by 2027": every clause tells what ought to be; not "under the law, it should", "should fire him for stealing it". */
export function isOnlyAdvised(passage: Passage, stated: readonly Clause[]): boolean {
	return (
		stated.length > 0 &&
		wordAt(passage, 0) !== 'under' &&
		!passage.classes.some((one, at) => one === 'gerund' && done.test(wordAt(passage, at - 1))) &&
		stated.every(({ kind, opener }) => kind === 'modal' && /^(?:should|ought)/.test(opener))
	);
}

/** Before what somebody does or has done already. */
const done = /^(?:for|over|after|despite|stop|keep|continue|quit)$/;

const minds =
	/^(?:convinced|persuaded|sanguine|sure|impressed|unimpressed|unconvinced|unmoved|optimistic|pessimistic|sceptical|skeptical|hopeful|worried|concerned|happy|unhappy|amused)$/;

/** "Not everyone was convinced.", "Lawmakers are less sanguine.": nothing but a frame of mind. */
function isOnlyMood(passage: Passage, clauses: readonly Clause[]): boolean {
	const { tokens } = passage;
	const last = tokens.length - 2;
	return (
		clauses.length === 1 &&
		tokens.length <= longestMood &&
		classAt(passage, last + 1) === 'stop' &&
		minds.test(wordAt(passage, last)) &&
		/^(?:is|are|was|were|isn't|aren't|wasn't|weren't)$/.test(clauses[0]?.opener ?? '') &&
		!tokens.some(({ kind }) => kind === 'number')
	);
}

/** In tokens. */
const longestMood = 9;

/** "The council has been contacted for further comment.": that it was asked, and nothing else. */
function isContacted(passage: Passage, clauses: readonly Clause[]): boolean {
	const last = passage.tokens.length - 2;
	const link = /^(?:further|a|more|its|their|his|her)$/.test(wordAt(passage, last - 1)) ? last - 2 : last - 1;
	return (
		clauses.length === 1 &&
		/^(?:comment|response|statement|reaction)$/.test(wordAt(passage, last)) &&
		clauses[0]?.negated === false &&
		!passage.classes.includes('comma') &&
		wordAt(passage, link) === 'for' &&
		/^(?:contacted|approached)$/.test(wordAt(passage, link - 1))
	);
}

const tries = /^(?:attempts?|efforts?)$/;
const askedParties =
	/^(?:lawyers?|attorneys?|solicitors?|spokes(?:man|woman|person|people)|representatives?|publicist|agent)$/;

/** "Attempts to contact Moor were unsuccessful.": that nobody answered; not "attempts to reach the miners failed". */
function isUnreached(passage: Passage, clauses: readonly Clause[]): boolean {
	const end = passage.tokens.length - 2;
	if (!/^(?:unsuccessful|failed)$/.test(wordAt(passage, end)) || passage.classes.includes('comma')) {
		return false;
	}
	const first = [0, 1, 2].find(at => tries.test(wordAt(passage, at))) ?? -1;
	const said = clauses.filter(clause => clause.first > first);
	if (first < 0 || said.length !== 1 || wordAt(passage, first + 1) !== 'to') {
		return false;
	}
	const isForComment = [first + 4, first + 5, first + 6, first + 7, first + 8].some(
		at => wordAt(passage, at) === 'for' && /^(?:comment|response|reaction)$/.test(wordAt(passage, at + 1)),
	);
	const party = /^(?:an?|the|his|her|its|their)$/.test(wordAt(passage, first + 3)) ? first + 4 : first + 3;
	const isTry = /^(?:contact|reach)$/.test(wordAt(passage, first + 2));
	return (
		isTry &&
		(isForComment || askedParties.test(wordAt(passage, party)) || isNamedOnly(passage, first + 3, end))
	);
}

/** "Moor were unsuccessful", "Moor by phone were unsuccessful"; not "Moor after the crash", nor "Flight 212 failed". */
function isNamedOnly(passage: Passage, first: number, end: number): boolean {
	let at = first;
	while (classAt(passage, at) === 'name' || (at > first && wordAt(passage, at) === 'and')) {
		at += 1;
	}
	const isMeans =
		wordAt(passage, at) === 'by' && /^(?:phone|telephone|e-?mail|text)$/.test(wordAt(passage, at + 1));
	const be = isMeans ? at + 2 : at;
	return (
		at > first &&
		be === end - 1 &&
		/^(?:was|were)$/.test(wordAt(passage, be)) &&
		wordAt(passage, end) === 'unsuccessful'
	);
}

/** "He threatened legal action.": what he may do, and nothing that he did. */
function isOnlyThreat(passage: Passage, clauses: readonly Clause[]): boolean {
	const verb = clauses[0]?.last ?? -1;
	if (clauses.length !== 1 || !wordAt(passage, verb).startsWith('threaten')) {
		return false;
	}
	const what = /^an?$/.test(wordAt(passage, verb + 1)) ? verb + 2 : verb + 1;
	const isSuit =
		/^(?:lawsuit|lawsuits|litigation)$/.test(wordAt(passage, what)) ||
		(wordAt(passage, what) === 'legal' && wordAt(passage, what + 1) === 'action');
	return isSuit && !passage.tokens.some(({ kind }) => kind === 'number');
}

/** A frame of mind, that somebody was asked in vain, or what they threaten: nothing that could be checked. */
export function isNoMoreThanTold(passage: Passage, clauses: readonly Clause[]): boolean {
	return (
		isOnlyMood(passage, clauses) ||
		isContacted(passage, clauses) ||
		isUnreached(passage, clauses) ||
		isOnlyThreat(passage, clauses)
	);
}
