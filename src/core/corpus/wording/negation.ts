/** Sentences that say that there is none, or that none did it. */
import type { Piece } from './pieces';

/** "There is no …", "Not one …", "None of …", "No child …", "Nobody …", at the start of the sentence or of a clause in it. */
export function opensNegative(pieces: readonly Piece[]): boolean {
	return pieces.some((piece, at) => {
		const opens =
			at === 0 || !/[\p{L}\d]/u.test(pieces[at - 1]?.lower ?? '') || pieces[at - 1]?.lower === 'that';
		return (
			(opens && isNone(pieces, at) && !isSlogan(pieces, at)) ||
			(piece.lower === 'there' && hasNone(pieces, at + 1))
		);
	});
}

/** 'A "no limits" partnership': what something is called says nothing of how many there are. */
function isSlogan(pieces: readonly Piece[], at: number): boolean {
	const [before, , , end, behind] = pieces.slice(Math.max(0, at - 1), at + 4).map(({ lower }) => lower);
	return (
		at > 0 && isMark(before) && isMark(end) && /^\p{L}/u.test(behind ?? '') && !linking.has(behind ?? '')
	);
}

function isMark(word: string | undefined): boolean {
	return word !== undefined && /^["“”‘’']$/.test(word);
}

const linking: ReadonlySet<string> = new Set(
	'of that to for in on at by about and or but as is was'.split(' '),
);

/** True where none of what follows is meant. */
export function isNone(pieces: readonly Piece[], at: number): boolean {
	const [first, second] = [pieces[at]?.lower ?? '', pieces[at + 1]?.lower ?? ''];
	return none.has(first) ? second !== 'sooner' && second !== 'doubt' : first === 'not' && single.has(second);
}

const none: ReadonlySet<string> = new Set(['no', 'none', 'nobody', 'nothing', 'neither']);
const single: ReadonlySet<string> = new Set(['one', 'a', 'single']);

/** "There has never been any". */
function hasNone(pieces: readonly Piece[], from: number): boolean {
	const verb = pieces.slice(from, from + 4).map(({ lower }) => lower);
	const edge = verb.findIndex(word => !be.has(word));
	return edge > 0 && ['no', 'never', 'not', 'none', 'nothing'].includes(verb[edge] ?? '');
}

const be: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'has', 'have', 'had', 'been']);
