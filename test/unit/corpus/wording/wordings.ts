/** Wordings of sentences for tests: no mentions known but capitals inside the sentence. */
import { readPieces } from '../../../../src/core/corpus/wording/pieces';
import { type Wording, wordingOf } from '../../../../src/core/corpus/wording/wording';
import { tokenise } from '../../../../src/core/text/tokens';

export function wording(text: string): Wording {
	return wordingOf(readPieces(tokenise(text), new Map(), ({ start }) => start === 0));
}
