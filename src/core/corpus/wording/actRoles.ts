/** The acts of a wording, and who does them: by the order of the words and the voice of the verb. */
import { isEmpty, isLight, type Meaning, meaningsOf } from './acts';
import { clause, phrase, phraseBefore, reach } from './clauses';
import { familyOf } from './family';
import {
	beforeGerund,
	ending,
	listing,
	negations,
	passiveForms,
	relativePronouns,
	subjectPronouns,
} from './functionWords.data';
import { isHeldOff } from './heldOff';
import { isHypothetical, isOngoing } from './modality';
import { isNone } from './negation';
import type { Piece } from './pieces';
import { stem } from './stem';
import { tellingIn } from './tellingTerms';
import { groupStart, isAdverb, isVerbal, meaningsAt } from './verbs';
import type { ActRoles } from './wording';

/** `voices`: terms of those on whose word it is, whom "he" and "they" stand for where nobody else was named. */
export function readActs(pieces: readonly Piece[], voices: ReadonlySet<string> = new Set()): ActRoles[] {
	const acts: ActRoles[] = [];
	for (const [at, piece] of pieces.entries()) {
		const verbal = piece.kind === 'word' && isVerbal(pieces, at);
		const meanings =
			piece.kind === 'word' ? meaningsAt(pieces, at).filter(({ onlyVerb }) => verbal || !onlyVerb) : [];
		const own = stem(piece.lower);
		const isAct = verbal
			? meanings.length > 0 || !isLight(own) || isDenied(pieces, at)
			: meanings.length > 0 && !isModifier(pieces, at);
		if (piece.kind === 'word' && isAct) {
			const told = roles(pieces, at, meanings, verbal);
			acts.push({
				at,
				concepts: meanings.length > 0 ? meanings.map(({ concept }) => concept) : [familyOf(own)],
				known: meanings.length > 0 && !isEmpty(own),
				verbal,
				hypothetical: isHypothetical(pieces, at),
				ongoing: isOngoing(pieces, at),
				...told,
				agents: told.agents.size > 0 || !verbal ? told.agents : takenUp(pieces, at, acts, voices),
			});
		}
	}
	return acts;
}

/** "Had never put poison in it", "nothing was kept back": the verb says little, and yet that it was not done is what is said. */
function isDenied(pieces: readonly Piece[], at: number): boolean {
	return isEmpty(stem(pieces[at]?.lower ?? '')) && isNegated(pieces, at);
}

/** By a word in the verb's group, by a subject that there is none of, or by a verb of ending before it. */
function isNegated(pieces: readonly Piece[], at: number): boolean {
	const first = groupStart(pieces, at);
	const subject = subjectBefore(pieces, first);
	return (
		pieces.slice(first, at).some(({ lower }) => negations.has(lower)) ||
		isEnded(pieces, first) ||
		isHeldOff(pieces, first) ||
		subject.some((_, index) => index < 2 && isNone(subject, index))
	);
}

/** "Through shell companies": the word only tells what kind of thing the next one is. */
function isModifier(pieces: readonly Piece[], at: number): boolean {
	const [before, piece, next] = [pieces[at - 1], pieces[at], pieces[at + 1]];
	return (
		before?.kind === 'function' &&
		next?.kind === 'word' &&
		!/(?:ed|ing|s)$/.test(piece?.lower ?? '') &&
		!isAdverb(next.lower) &&
		!isLight(stem(next.lower)) &&
		!beforeGerund.has(next.lower)
	);
}

type Roles = Pick<ActRoles, 'negated' | 'agents' | 'patients'>;

function roles(pieces: readonly Piece[], at: number, meanings: readonly Meaning[], verbal: boolean): Roles {
	const first = groupStart(pieces, at);
	const group = pieces.slice(first, at).map(({ lower }) => lower);
	const subject = subjectBefore(pieces, first);
	if (!verbal) {
		return {
			negated: negations.has(pieces[at - 1]?.lower ?? '') || isHeldOff(pieces, at),
			...nounRoles(pieces, at),
		};
	}
	const negated = isNegated(pieces, at);
	const passive = isPassive(pieces, at, group);
	const before = termsOf(subject.length > 0 ? subject : describedBefore(pieces, first));
	const edge = pieces.findIndex(({ kind }, index) => index > at && kind === 'break');
	const rest = pieces.slice(at + 1);
	const near = pieces.slice(at + 1, edge < 0 ? pieces.length : edge);
	const received = !passive && meanings.some(({ converse }) => converse);
	const isFrom = received && near.some(({ lower }) => lower === 'from');
	if (!passive && !isFrom && !meanings.some(({ converse }) => converse)) {
		return { negated, agents: before, patients: termsOf(clause(rest)) };
	}
	const marker = passive ? 'by' : 'from';
	const by = rest.findIndex(({ lower }) => lower === marker);
	const after = termsOf(clause(by < 0 ? rest : rest.slice(0, by)));
	return { negated, agents: agentsAfter(rest, marker), patients: new Set([...before, ...after]) };
}

/** Of "The governor, Omar Dehl, paid" the governor, with his name. */
function describedBefore(pieces: readonly Piece[], first: number): readonly Piece[] {
	const opening = pieces.slice(0, Math.max(0, first - 1)).findLastIndex(({ kind }) => kind === 'break');
	const isApart = pieces[first - 1]?.lower === ',' && opening > 0 && first - opening <= 2 * reach;
	const inner = isApart ? pieces.slice(opening + 1, first - 1) : [];
	return inner.length === 0 || relativePronouns.has(inner[0]?.lower ?? '')
		? []
		: [...phraseBefore(pieces, opening), ...inner];
}

/** Of "began to send" that of "began"; of "in order to send" none: what for is no doer. */
function subjectBefore(pieces: readonly Piece[], first: number): readonly Piece[] {
	const to = pieces[first]?.lower === 'to' ? first : first - 1;
	if (pieces[to]?.lower !== 'to') {
		return phraseBefore(pieces, first);
	}
	const governor = pieces[to - 1];
	const governs = governor?.kind === 'word' && (isLight(stem(governor.lower)) || isVerbal(pieces, to - 1));
	return governs ? phraseBefore(pieces, groupStart(pieces, to - 1)) : [];
}

/** "Has stopped shipping": it is not done any more. */
function isEnded(pieces: readonly Piece[], first: number): boolean {
	return /ing$/.test(pieces[first]?.lower ?? '') && ending.has(stem(pieces[first - 1]?.lower ?? ''));
}

function agentsAfter(rest: readonly Piece[], marker: string): ReadonlySet<string> {
	const by = rest.findIndex(({ lower }) => lower === marker);
	return by < 0 ? new Set<string>() : termsOf(phrase(rest.slice(by + 1)));
}

/** "were shot", "strokes caused by", "a trip paid for by". */
function isPassive(pieces: readonly Piece[], at: number, group: readonly string[]): boolean {
	const isGerund = pieces[at]?.lower.endsWith('ing') ?? false;
	const by = left.has(pieces[at + 1]?.lower ?? '') ? at + 2 : at + 1;
	return !isGerund && (pieces[by]?.lower === 'by' || group.some(word => passiveForms.has(word)));
}

/** Prepositions that a passive verb keeps where its object has become the subject. */
const left: ReadonlySet<string> = new Set('for to at on with over after'.split(' '));

const articles: ReadonlySet<string> = new Set(['a', 'an', 'the']);

/** How many words may stand between a name and the noun of what it does: "Moscow's urgent military request". */
const modifiers = 3;

/** Whoever is named right before the noun does it, or who follows it after "by": "a request by Karst". */
function nounRoles(pieces: readonly Piece[], at: number): Pick<ActRoles, 'agents' | 'patients'> {
	const before = phraseBefore(pieces, at);
	const article = before.findLastIndex(({ lower }) => articles.has(lower));
	const near = before
		.slice(article + 1)
		.filter(({ kind }) => kind !== 'function')
		.slice(-modifiers);
	const named = near.findLastIndex(({ kind }) => kind === 'name');
	const rest = clause(pieces.slice(at + 1)).slice(0, 3 * reach);
	const doers = termsOf(near.slice(Math.max(0, named - 1), named + 1).filter(({ kind }) => kind === 'name'));
	const blamed = doers.size > 0 ? doers : blamedFor(pieces, at);
	const agents = blamed.size > 0 ? blamed : agentsAfter(rest.slice(0, reach), 'by');
	const own = named < 0 ? [] : near.slice(named + 1);
	return { agents, patients: new Set([...termsOf(own), ...termsOf(rest)].filter(term => !agents.has(term))) };
}

/** "Blamed Kesh for the shelling": Kesh is said to have done it. Who blames, and that word, may have been left out. */
function blamedFor(pieces: readonly Piece[], at: number): ReadonlySet<string> {
	const near = pieces.slice(Math.max(0, at - 2 * reach), at);
	const cause = near.findLastIndex(({ lower }) => lower === 'for');
	const blame = near.slice(0, Math.max(0, cause)).findLastIndex(({ lower }) => stem(lower) === 'blam');
	const blamed = near.slice(blame + 1, Math.max(0, cause));
	const isAll = blame >= 0 || at < 2 * reach;
	const areNames = blamed.every(({ kind, lower }) => kind === 'name' || articles.has(lower));
	const isOfIt = near.slice(cause + 1).every(({ kind, lower }) => kind === 'name' || articles.has(lower));
	return isAll && areNames && isOfIt ? termsOf(blamed) : new Set();
}

/**
 * The doer of a verb without a subject of its own: of "Kesh shelled Lune and burnt the port", of "they", and of "aid
 * that includes sending …", the doer of the act before; of "the men who …", the men.
 */
function takenUp(
	pieces: readonly Piece[],
	at: number,
	acts: readonly ActRoles[],
	voices: ReadonlySet<string>,
): ReadonlySet<string> {
	const start = groupStart(pieces, at) - 1;
	const word = pieces[start]?.lower ?? '';
	if (relativePronouns.has(word)) {
		return termsOf(phraseBefore(pieces, start).slice(-modifiers));
	}
	const isMeant = subjectPronouns.has(word) || word === 'and' || word === 'but' || listing.has(stem(word));
	const known = isMeant ? acts.findLast(({ agents }) => agents.size > 0)?.agents : undefined;
	const joined =
		known === undefined && (word === 'and' || word === 'but') ? lastSubject(pieces, start) : known;
	return joined ?? (subjectPronouns.has(word) ? voices : new Set());
}

/** Of the last verb that has one, also of one that says little: "Kesh tried to look away and called for calm". */
function lastSubject(pieces: readonly Piece[], end: number): ReadonlySet<string> | undefined {
	const verb = pieces.findLastIndex(
		({ kind }, at) =>
			kind === 'word' &&
			at < end &&
			isVerbal(pieces, at) &&
			subjectBefore(pieces, groupStart(pieces, at)).length > 0,
	);
	return verb < 0 ? undefined : termsOf(subjectBefore(pieces, groupStart(pieces, verb)));
}

/** Nouns of acts by what is done: "support" and "assistance" are one. */
function termsOf(pieces: readonly Piece[]): ReadonlySet<string> {
	return new Set(
		pieces.flatMap(piece =>
			piece.kind === 'word' ? tellingIn(piece).map(value => nounMeaning(value) ?? value) : tellingIn(piece),
		),
	);
}

/** A ship is none of the acts of whoever ships something. */
function nounMeaning(stemmed: string): string | undefined {
	return meaningsOf(stemmed).find(({ onlyVerb }) => !onlyVerb)?.concept;
}
