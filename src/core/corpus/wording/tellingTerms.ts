/** Which terms of a word or name tell anything. */
import { isLight } from './acts';
import type { Piece } from './pieces';

/** A person is one term, however long the name: two words of it are no more likeness than one. */
export function tellingIn(piece: Piece): readonly string[] {
	if (piece.kind === 'name') {
		return piece.person ? piece.values.slice(-1) : piece.values;
	}
	return piece.kind === 'word' ? piece.values.filter(value => !isLight(value)) : [];
}
