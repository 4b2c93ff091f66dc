/** The acts of a wording, and who does them: by the order of the words and the voice of the verb. */
import { isLight, type Meaning, meaningsOf } from './acts';
import { particles } from './acts.data';
import { auxiliaries, conditions, modals, negations, passiveForms } from './functionWords.data';
import type { Piece } from './pieces';
import { stem } from './stem';
import type { Act } from './wording';

/** How far before a verb its subject is looked for, in words. */
const reach = 7;

export function readActs(pieces: readonly Piece[]): Act[] {
	return pieces.flatMap((piece, at) => {
		const meanings = piece.kind === 'word' ? meaningsAt(pieces, at) : [];
		const verbal = piece.kind === 'word' && isVerbal(pieces, at);
		const own = stem(piece.lower);
		if (piece.kind !== 'word' || (meanings.length === 0 && (!verbal || isLight(own)))) {
			return [];
		}
		const concepts = meanings.length > 0 ? meanings.map(({ concept }) => concept) : [own];
		return [
			{
				at,
				concepts,
				verbal,
				hypothetical: isHypothetical(pieces, at),
				...roles(pieces, at, meanings, verbal),
			},
		];
	});
}

/** With its particle where the two make an act of their own. */
function meaningsAt(pieces: readonly Piece[], at: number): readonly Meaning[] {
	const own = stem(pieces[at]?.lower ?? '');
	const next = pieces[at + 1]?.lower ?? '';
	const together = particles.has(next) ? meaningsOf(`${own}-${stem(next)}`) : [];
	return together.length > 0 ? together : meaningsOf(own);
}

const beforeGerund: ReadonlySet<string> = new Set([
	'of',
	'by',
	'for',
	'from',
	'in',
	'after',
	'before',
	'while',
	'with',
	'to',
	',',
]);
const determiners: ReadonlySet<string> = new Set([
	'a',
	'an',
	'the',
	'this',
	'these',
	'those',
	'his',
	'her',
	'its',
	'their',
	'any',
	'some',
	'no',
	'of',
]);

function isVerbal(pieces: readonly Piece[], at: number): boolean {
	const { lower } = pieces[at] ?? { lower: '' };
	const before = pieces[at - 1];
	const previous = before?.lower ?? '';
	if (auxiliaries.has(previous)) {
		return true;
	}
	if (lower.endsWith('ing')) {
		return beforeGerund.has(previous) || before?.kind === 'name';
	}
	const past = lower.endsWith('ed') || (stem(lower) !== lower && !/s$|e$/.test(lower));
	return past && before !== undefined && before.kind !== 'quantity' && !opensPhrase(previous);
}

/** "300 armoured vehicles", "by armed men": what stands right after is no verb. */
function opensPhrase(word: string): boolean {
	return determiners.has(word) || (beforeGerund.has(word) && word !== ',');
}

type Roles = Pick<Act, 'negated' | 'agents' | 'patients'>;

function roles(pieces: readonly Piece[], at: number, meanings: readonly Meaning[], verbal: boolean): Roles {
	const first = groupStart(pieces, at);
	const group = pieces.slice(first, at).map(({ lower }) => lower);
	const negated = group.some(word => negations.has(word));
	if (!verbal) {
		return { negated: negations.has(pieces[at - 1]?.lower ?? ''), ...nounRoles(pieces, at) };
	}
	const passive = isPassive(pieces, at, group);
	const before = termsOf(phraseBefore(pieces, first));
	const rest = pieces.slice(at + 1);
	const received = !passive && meanings.some(({ converse }) => converse);
	const isFrom = received && rest.some(({ lower }) => lower === 'from');
	if (!passive && !isFrom && !meanings.some(({ converse }) => converse)) {
		return { negated, agents: before, patients: termsOf(clause(rest)) };
	}
	const marker = passive ? 'by' : 'from';
	const by = rest.findIndex(({ lower }) => lower === marker);
	const agents = by < 0 ? new Set<string>() : termsOf(phrase(rest.slice(by + 1)));
	return { negated, agents, patients: before };
}

/** "were shot", "strokes caused by". */
function isPassive(pieces: readonly Piece[], at: number, group: readonly string[]): boolean {
	const isGerund = pieces[at]?.lower.endsWith('ing') ?? false;
	return !isGerund && (pieces[at + 1]?.lower === 'by' || group.some(word => passiveForms.has(word)));
}

/** "Moscow's military request for …": whoever is named right before it does it. */
function nounRoles(pieces: readonly Piece[], at: number): Pick<Act, 'agents' | 'patients'> {
	const names = phraseBefore(pieces, at)
		.slice(-2)
		.filter(({ kind }) => kind === 'name');
	return { agents: termsOf(names), patients: termsOf(clause(pieces.slice(at + 1)).slice(0, 2 * reach)) };
}

function isHypothetical(pieces: readonly Piece[], at: number): boolean {
	const group = pieces.slice(groupStart(pieces, at), at);
	if (group.some(({ lower }) => modals.has(lower))) {
		return true;
	}
	const edge = pieces.slice(0, at).findLastIndex(({ kind }) => kind === 'break');
	return pieces.slice(edge + 1, at).some(({ lower }) => conditions.has(lower));
}

/** Where the auxiliaries of the verb begin. */
function groupStart(pieces: readonly Piece[], at: number): number {
	let first = at;
	while (first > 0 && auxiliaries.has(pieces[first - 1]?.lower ?? '')) {
		first -= 1;
	}
	const previous = pieces[first - 1]?.lower ?? '';
	return first > 0 && first === at && beforeGerund.has(previous) && previous !== ',' ? first - 1 : first;
}

const clauseStart: ReadonlySet<string> = new Set([
	'that',
	'which',
	'who',
	'when',
	'while',
	'because',
	'and',
	'but',
	'as',
	'after',
	'before',
]);

/** The nearest words before the verb, up to the start of its clause. */
function phraseBefore(pieces: readonly Piece[], end: number): readonly Piece[] {
	let first = end;
	while (first > 0 && end - first < reach && !isClauseEdge(pieces[first - 1])) {
		first -= 1;
	}
	return pieces.slice(first, end);
}

function isClauseEdge(piece: Piece | undefined): boolean {
	return piece === undefined || piece.kind === 'break' || clauseStart.has(piece.lower);
}

function phrase(pieces: readonly Piece[]): readonly Piece[] {
	const end = pieces.findIndex(
		(piece, at) =>
			isClauseEdge(piece) || (at > 0 && ['for', 'in', 'to', 'at', 'on', 'with', 'off'].includes(piece.lower)),
	);
	return pieces.slice(0, end < 0 ? reach : end);
}

/** What follows the verb up to the next clause; several things may have been done to. */
function clause(pieces: readonly Piece[]): readonly Piece[] {
	const end = pieces.findIndex(({ lower }) => clauseStart.has(lower) && lower !== 'and');
	return end < 0 ? pieces : pieces.slice(0, end);
}

/** Nouns of acts by what is done: "support" and "assistance" are one. */
function termsOf(pieces: readonly Piece[]): ReadonlySet<string> {
	return new Set(
		pieces.flatMap(piece => {
			if (piece.kind === 'word') {
				return piece.values.map(value => meaningsOf(value)[0]?.concept ?? value);
			}
			return piece.kind === 'name' ? piece.values : [];
		}),
	);
}
