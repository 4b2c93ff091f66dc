/** Single words of which a capital alone says little. */
import { lowerAt, textAt } from '../text/tokens';
import type { Found } from './found';
import { givenNames } from './givenNames.data';
import type { Spelling } from './spellings';
import { hasCapitalArticle, namesKind } from './wordShapes';

/** True for a single word that names a kind ("Ministry"): it only refers to what was named before. */
export function isKind({ found }: Spelling): boolean {
	return found.every(
		({ known, entry, tokens, first, last }) =>
			!known &&
			!entry &&
			last === first + 1 &&
			namesKind(tokens[first]) &&
			!hasCapitalArticle(tokens, first) &&
			!givenNames.has(textAt(tokens, first)),
	);
}

/** True where the capital tells nothing: at a sentence's beginning, without a possessive ending. */
export function isDemanded({ opens, tokens, last }: Found): boolean {
	return opens && lowerAt(tokens, last) !== "'s";
}
