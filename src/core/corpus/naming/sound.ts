/** How a word sounds, roughly: enough to ask a person whether two names are the same, never to say so. */
import { single } from './fold';

/** Letters that spellings of one name exchange. */
const classes: readonly (readonly [RegExp, string])[] = [
	[/ph|[fvw]/g, 'f'],
	[/b/g, 'p'],
	[/gh|kh|ck|ch|[cgqkx]/g, 'k'],
	[/dh|th|[dt]/g, 't'],
	[/sh|zh|[szj]/g, 's'],
	[/y(?=[aeiou])/g, 'i'],
];

/** The consonants of a folded word, in classes, with its first vowel if that begins it: "imery" and "immery" are "amr". */
export function soundOf(word: string): string {
	const spelled = classes.reduce((text, [from, to]) => text.replace(from, to), word);
	const first = /^[aeiouy]/.test(spelled) ? 'a' : '';
	return first + single(spelled.replace(/[^\p{L}]|[aeiouyh]/gu, ''));
}
