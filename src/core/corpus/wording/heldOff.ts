/** Acts that were not done, by other words than a negation of their verbs. */
import { beforeGerund, determiners, negations } from './functionWords.data';
import type { Piece } from './pieces';

/**
 * What begins at `first` is told of with words that say that it was not done: "failed to", "has yet to", "stopped short
 * of", "had no part in the", "is not responsible for", "at no time did", "it was not the navy that".
 */
export function isHeldOff(pieces: readonly Piece[], first: number): boolean {
	const word = pieces[first]?.lower ?? '';
	const leads = word === 'to' || beforeGerund.has(word);
	return (
		(leads && holdingOff.test(pieces[first - 1]?.lower ?? '')) ||
		isDisowned(pieces, first) ||
		isFronted(pieces, first)
	);
}

const holdingOff = /^(?:fail(?:s|ed|ing)?|yet|short)$/;

/** "No part in the", "not behind the", "no intention of", "innocent of". */
function isDisowned(pieces: readonly Piece[], first: number): boolean {
	const leading = pieces
		.slice(Math.max(0, first - leadingWords), first)
		.findLastIndex(({ lower }) => !determiners.has(lower) && !beforeGerund.has(lower));
	const at = Math.max(0, first - leadingWords) + leading;
	const word = leading < 0 ? '' : (pieces[at]?.lower ?? '');
	return word === 'innocent' || (owning.has(word) && negations.has(pieces[at - 1]?.lower ?? ''));
}

/** How many words may stand between "part" and "shelling": "in the". */
const leadingWords = 3;

/** What somebody has in an act, or is to it. */
const owning: ReadonlySet<string> = new Set(
	`part hand role share involvement intention intentions plan plans desire wish interest responsibility responsible involved
	behind guilty`.split(/\s+/),
);

/** How many words may stand between what is said not to be and the act. */
const reach = 8;

/** "It was not the navy that shelled", "at no time did the navy shell". */
function isFronted(pieces: readonly Piece[], first: number): boolean {
	const near = pieces
		.slice(Math.max(0, first - reach), first)
		.map(({ lower }) => lower)
		.join(' ');
	return fronted.test(near);
}

const fronted =
	/\bit (?:is|was) not [^,;:]* (?:that|who)$|\b(?:at no time|in no way|under no circumstances|not once) (?:did|does|do|was|were|is|are|has|have|had)\b[^,;:]*$/;
