/** Whether an act has been done, or is promised, feared, asked for, or under way. */
import { reach } from './clauses';
import { asking, conditions, finiteAuxiliaries, modals, unrealised } from './functionWords.data';
import type { Piece } from './pieces';
import { stem } from './stem';
import { groupStart } from './verbs';

export function isHypothetical(pieces: readonly Piece[], at: number): boolean {
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
	if (to?.lower !== 'to') {
		return false;
	}
	const before = pieces.slice(Math.max(0, at - 1 - reach), at - 1);
	const asked = before.findLast(({ lower }) => asking.has(stem(lower)) || finiteAuxiliaries.has(lower));
	return (
		(governor !== undefined && unrealised.has(stem(governor.lower))) ||
		(asked !== undefined && !finiteAuxiliaries.has(asked.lower))
	);
}

/** "Is closing 40 shops": now, or soon. */
export function isOngoing(pieces: readonly Piece[], at: number): boolean {
	const group = pieces.slice(groupStart(pieces, at), at).map(({ lower }) => lower);
	return /ing$/.test(pieces[at]?.lower ?? '') && group.some(word => word === 'is' || word === 'are');
}
