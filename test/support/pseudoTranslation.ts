/** A language that nobody speaks: every letter of ours wears an accent, so that a word without one was not translated. */

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = [...'ȧƀƈḓḗƒɠħīĵķŀḿƞǿƥɋřşŧŭṽẇẋẏẑȦƁƇḒḖƑƓĦĪĴĶĿḾȠǾƤɊŘŞŦŬṼẆẊẎẐ'];
const accents = new Map([...plain].map((letter, at) => [letter, accented[at] ?? letter]));

/** What has to stay: `{0}`, `$(icon)`, the target of a link, code, elements. */
const machinery = /\{\d+\}|\$\([\w-]+\)|\]\([^)]*\)|`[^`]*`|<[^>]*>/g;

export function pseudo(text: string): string {
	let from = 0;
	let result = '';
	for (const match of text.matchAll(machinery)) {
		result += withAccents(text.slice(from, match.index)) + match[0];
		from = match.index + match[0].length;
	}
	return result + withAccents(text.slice(from));
}

export function pseudoTranslated(words: Readonly<Record<string, string>>): Record<string, string> {
	return Object.fromEntries(Object.entries(words).map(([key, text]) => [key, pseudo(text)]));
}

function withAccents(text: string): string {
	return [...text].map(letter => accents.get(letter) ?? letter).join('');
}

/** Words of two plain letters or more that are none of the `known` ones: in no language but English. */
export function untranslated(shown: string, known: ReadonlySet<string>): readonly string[] {
	const words = shown.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
	return words.filter(word => /^[A-Za-z]{2,}$/.test(word) && !known.has(word));
}

/** All words of a text, to be `known`. */
export function wordsIn(text: string): ReadonlySet<string> {
	return new Set(text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
}
