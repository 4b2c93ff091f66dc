/** The acts of a wording, and who does them: by the order of the words and the voice of the verb. */
import { isLight, type Meaning, meaningsOf } from './acts';
import { particles } from './acts.data';
import { clause, phrase, phraseBefore, reach } from './clauses';
import {
	auxiliaries,
	beforeGerund,
	conditions,
	determiners,
	ending,
	listing,
	modals,
	negations,
	passiveForms,
	relativePronouns,
	subjectPronouns,
	unrealised,
} from './functionWords.data';
import type { Piece } from './pieces';
import { isIrregular, stem } from './stem';
import { tellingIn } from './tellingTerms';
import type { ActRoles } from './wording';

export function readActs(pieces: readonly Piece[]): ActRoles[] {
	const acts: ActRoles[] = [];
	for (const [at, piece] of pieces.entries()) {
		const meanings = piece.kind === 'word' ? meaningsAt(pieces, at) : [];
		const verbal = piece.kind === 'word' && isVerbal(pieces, at);
		const own = stem(piece.lower);
		const isAct = verbal
			? meanings.length > 0 || !isLight(own)
			: meanings.length > 0 && !isModifier(pieces, at);
		if (piece.kind === 'word' && isAct) {
			const told = roles(pieces, at, meanings, verbal);
			acts.push({
				at,
				concepts: meanings.length > 0 ? meanings.map(({ concept }) => concept) : [own],
				verbal,
				hypothetical: isHypothetical(pieces, at),
				...told,
				agents: told.agents.size > 0 || !verbal ? told.agents : takenUp(pieces, at, acts),
			});
		}
	}
	return acts;
}

/** With its particle where the two make an act of their own. */
function meaningsAt(pieces: readonly Piece[], at: number): readonly Meaning[] {
	const own = stem(pieces[at]?.lower ?? '');
	const next = pieces[at + 1]?.lower ?? '';
	const together = particles.has(next) ? meaningsOf(`${own}-${stem(next)}`) : [];
	return together.length > 0 ? together : own === 'tak' && idioms.has(next) ? [] : meaningsOf(own);
}
/** "Took place", "took to Twitter": nobody has taken anything. */
const idioms: ReadonlySet<string> = new Set([
	'place',
	'part',
	'to',
	'on',
	'office',
	'care',
	'steps',
	'action',
	'advantage',
]);

function isVerbal(pieces: readonly Piece[], at: number): boolean {
	const { lower } = pieces[at] ?? { lower: '' };
	const before = pieces[at - 1];
	const previous = before?.lower ?? '';
	if (isAdverb(lower)) {
		return false;
	}
	if (isInGroup(before)) {
		return true;
	}
	if (lower.endsWith('ing')) {
		return (
			beforeGerund.has(previous) ||
			before?.kind === 'name' ||
			listing.has(stem(previous)) ||
			ending.has(stem(previous))
		);
	}
	const past = lower.endsWith('ed') || (isIrregular(lower) && !/s$|e$/.test(lower));
	return past && before !== undefined && before.kind !== 'quantity' && !opensPhrase(previous);
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

/** Between a subject and its verb: "has", "never", "publicly". */
function isInGroup(piece: Piece | undefined): boolean {
	return piece !== undefined && (auxiliaries.has(piece.lower) || isAdverb(piece.lower));
}

function isAdverb(word: string): boolean {
	return word.length > 5 && word.endsWith('ly') && !notAdverbs.has(word);
}
const notAdverbs: ReadonlySet<string> = new Set([
	'supply',
	'resupply',
	'family',
	'assembly',
	'monopoly',
	'reply',
]);

/** "300 armoured vehicles", "by armed men", "Kesh's increased aid": what stands right after is no verb. */
function opensPhrase(word: string): boolean {
	return determiners.has(word) || (beforeGerund.has(word) && word !== ',');
}

type Roles = Pick<ActRoles, 'negated' | 'agents' | 'patients'>;

function roles(pieces: readonly Piece[], at: number, meanings: readonly Meaning[], verbal: boolean): Roles {
	const first = groupStart(pieces, at);
	const group = pieces.slice(first, at).map(({ lower }) => lower);
	const negated = group.some(word => negations.has(word)) || isEnded(pieces, first);
	if (!verbal) {
		return { negated: negations.has(pieces[at - 1]?.lower ?? ''), ...nounRoles(pieces, at) };
	}
	const passive = isPassive(pieces, at, group);
	const before = termsOf(subjectBefore(pieces, first));
	const rest = pieces.slice(at + 1);
	const received = !passive && meanings.some(({ converse }) => converse);
	const isFrom = received && rest.some(({ lower }) => lower === 'from');
	if (!passive && !isFrom && !meanings.some(({ converse }) => converse)) {
		return { negated, agents: before, patients: termsOf(clause(rest)) };
	}
	const marker = passive ? 'by' : 'from';
	const by = rest.findIndex(({ lower }) => lower === marker);
	const after = termsOf(clause(by < 0 ? rest : rest.slice(0, by)));
	return { negated, agents: agentsAfter(rest, marker), patients: new Set([...before, ...after]) };
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

/** "were shot", "strokes caused by". */
function isPassive(pieces: readonly Piece[], at: number, group: readonly string[]): boolean {
	const isGerund = pieces[at]?.lower.endsWith('ing') ?? false;
	return !isGerund && (pieces[at + 1]?.lower === 'by' || group.some(word => passiveForms.has(word)));
}

/** How many words may stand between a name and the noun of what it does: "Moscow's urgent military request". */
const modifiers = 3;

/** Whoever is named right before the noun does it, or who follows it after "by": "a request by Karst". */
function nounRoles(pieces: readonly Piece[], at: number): Pick<ActRoles, 'agents' | 'patients'> {
	const near = phraseBefore(pieces, at)
		.filter(({ kind }) => kind !== 'function')
		.slice(-modifiers);
	const named = near.findLastIndex(({ kind }) => kind === 'name');
	const rest = clause(pieces.slice(at + 1)).slice(0, 3 * reach);
	const before = termsOf(near.slice(Math.max(0, named - 1), named + 1).filter(({ kind }) => kind === 'name'));
	const agents = before.size > 0 ? before : agentsAfter(rest.slice(0, reach), 'by');
	const own = named < 0 ? [] : near.slice(named + 1);
	return { agents, patients: new Set([...termsOf(own), ...termsOf(rest)].filter(term => !agents.has(term))) };
}

/**
 * The doer of a verb without a subject of its own: of "Kesh shelled Lune and burnt the port", of "they", and of "aid
 * that includes sending …", the doer of the act before; of "the men who …", the men.
 */
function takenUp(pieces: readonly Piece[], at: number, acts: readonly ActRoles[]): ReadonlySet<string> {
	const start = groupStart(pieces, at) - 1;
	const word = pieces[start]?.lower ?? '';
	if (relativePronouns.has(word)) {
		return termsOf(phraseBefore(pieces, start).slice(-modifiers));
	}
	const isMeant = subjectPronouns.has(word) || word === 'and' || word === 'but' || listing.has(stem(word));
	const known = isMeant ? acts.findLast(({ agents }) => agents.size > 0) : undefined;
	return known?.agents ?? new Set();
}

function isHypothetical(pieces: readonly Piece[], at: number): boolean {
	const group = pieces.slice(groupStart(pieces, at), at);
	if (group.some(({ lower }) => modals.has(lower)) || isOnlyMeant(pieces, at)) {
		return true;
	}
	const edge = pieces.slice(0, at).findLastIndex(({ kind }) => kind === 'break');
	return pieces.slice(edge + 1, at).some(({ lower }) => conditions.has(lower));
}

/** "Is ready to send", "openness to sending": it has not been done yet. */
function isOnlyMeant(pieces: readonly Piece[], at: number): boolean {
	const [governor, to] = pieces.slice(Math.max(0, at - 2), at);
	return to?.lower === 'to' && governor !== undefined && unrealised.has(stem(governor.lower));
}

/** Where the auxiliaries of the verb begin. */
function groupStart(pieces: readonly Piece[], at: number): number {
	let first = at;
	while (first > 0 && isInGroup(pieces[first - 1])) {
		first -= 1;
	}
	const previous = pieces[first - 1]?.lower ?? '';
	return first > 0 && first === at && beforeGerund.has(previous) && previous !== ',' ? first - 1 : first;
}

/** Nouns of acts by what is done: "support" and "assistance" are one. */
function termsOf(pieces: readonly Piece[]): ReadonlySet<string> {
	return new Set(
		pieces.flatMap(piece =>
			piece.kind === 'word'
				? tellingIn(piece).map(value => meaningsOf(value)[0]?.concept ?? value)
				: tellingIn(piece),
		),
	);
}
