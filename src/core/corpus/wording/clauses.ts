/** Where phrases and clauses end, by the words that open the next ones. */
import { clauseStart, finiteAuxiliaries, listing } from './functionWords.data';
import type { Piece } from './pieces';
import { stem } from './stem';

/** How far before a verb its subject is looked for, in words. */
export const reach = 7;

/** The nearest words before the verb, up to the start of its clause. */
export function phraseBefore(pieces: readonly Piece[], end: number): readonly Piece[] {
	let first = end;
	while (
		first > 0 &&
		end - first < reach &&
		(!isClauseEdge(pieces[first - 1]) || joinsNames(pieces, first - 1))
	) {
		first -= 1;
	}
	return pieces.slice(first, end);
}

/** "Xi and Putin": both do it. */
function joinsNames(pieces: readonly Piece[], at: number): boolean {
	return pieces[at]?.lower === 'and' && pieces[at - 1]?.kind === 'name' && pieces[at + 1]?.kind === 'name';
}

function isClauseEdge(piece: Piece | undefined): boolean {
	return piece === undefined || piece.kind === 'break' || clauseStart.has(piece.lower);
}

const opensPlace: ReadonlySet<string> = new Set(
	'for in to at on with off from near over during outside inside while'.split(' '),
);

/** Up to what says for whom, where or with whom. */
export function phrase(pieces: readonly Piece[]): readonly Piece[] {
	const end = pieces.findIndex((piece, at) => isClauseEdge(piece) || (at > 0 && opensPlace.has(piece.lower)));
	return pieces.slice(0, end < 0 ? reach : end);
}

/**
 * What follows an act up to the next clause; several things may have been done to. "Aid, which includes tools and
 * lenses" is of tools and lenses.
 */
export function clause(pieces: readonly Piece[]): readonly Piece[] {
	const end = pieces.findIndex(
		({ lower }, at) =>
			(clauseStart.has(lower) && lower !== 'and' && !opensList(pieces, at)) ||
			(at > 0 && finiteAuxiliaries.has(lower) && pieces[at - 1]?.lower !== 'to'),
	);
	return end < 0 ? pieces : pieces.slice(0, end);
}

function opensList(pieces: readonly Piece[], at: number): boolean {
	return listing.has(stem(pieces[at + 1]?.lower ?? ''));
}
