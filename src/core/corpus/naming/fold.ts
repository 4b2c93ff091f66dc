/** Names without what only habits of spelling vary. */
import { plain } from '../names';

/** Letters that no accent makes out of a plain one. */
const letters: ReadonlyMap<string, string> = new Map([
	['ø', 'o'],
	['ł', 'l'],
	['đ', 'd'],
	['ð', 'd'],
	['þ', 'th'],
	['ß', 'ss'],
	['æ', 'ae'],
	['œ', 'oe'],
	['ı', 'i'],
]);

/**
 * A plain name without accents, apostrophes and full stops, with hyphens as spaces: "Óscar al-Ma’mun" is "oscar al
 * mamun". Never empty where the name is not.
 */
export function folded(name: string): string {
	const small = plain(name);
	if (isFolded.test(small)) {
		return small;
	}
	const bare = small
		.replace(/[øłđðþßæœı]/g, letter => letters.get(letter) ?? letter)
		.normalize('NFKD')
		.replace(/[\p{M}'’‘ʼʻ`´.]/gu, '')
		.replace(/&/g, ' and ')
		.replace(/[\s\p{Pd},]+/gu, ' ')
		.trim();
	return bare === '' ? small : bare;
}

const isFolded = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/** The word with each run of one letter as a single one: "hassan" is "hasan". */
export function single(word: string): string {
	return word.replace(/(\p{L})\1+/gu, '$1');
}
