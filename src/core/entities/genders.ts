/** Whether "he" or "she" may stand for a speaker, by what the article calls them. */
import { feminineNames, givenNames, sharedNames } from './givenNames.data';

export type Gender = 'feminine' | 'masculine';

const feminine: ReadonlySet<string> = new Set(
	`mrs mrs. ms ms. miss madam madame lady dame queen princess empress duchess countess baroness sister
	mother wife widow daughter aunt niece grandmother woman girl spokeswoman chairwoman congresswoman councilwoman
	policewoman businesswoman actress waitress hostess stewardess nun midwife mum mom gran granny`.split(/\s+/),
);
const masculine: ReadonlySet<string> = new Set(
	`mr mr. sir lord king prince emperor duke count baron brother father husband widower son uncle nephew
	grandfather man boy spokesman chairman congressman councilman policeman businessman fisherman monk dad grandad granddad`.split(
		/\s+/,
	),
);

const pronouns: ReadonlyMap<string, Gender> = new Map([
	['she', 'feminine'],
	['her', 'feminine'],
	['he', 'masculine'],
	['his', 'masculine'],
]);

/**
 * `words` are those of a phrase, in lower case; `name` is that of the person whom it means, '' for none.
 * `undefined` where neither tells.
 */
export function genderOf(words: readonly string[], name: string): Gender | undefined {
	const pronoun = words.length === 1 ? pronouns.get(words[0] ?? '') : undefined;
	if (pronoun !== undefined) {
		return pronoun;
	}
	for (const one of words) {
		// "mother-of-two"
		const word = one.includes('-of-') ? one.slice(0, one.indexOf('-')) : one;
		if (feminine.has(word)) {
			return 'feminine';
		}
		if (masculine.has(word)) {
			return 'masculine';
		}
	}
	return genderOfName(name);
}

/**
 * By the first name; `undefined` for one that no list has, or that women and men have, and for somebody's: "Ada Moor’s
 * lawyer".
 */
export function genderOfName(name: string): Gender | undefined {
	if (/['’]s? /.test(name)) {
		return undefined;
	}
	const first = name.split(' ', 1)[0] ?? '';
	if (feminineNames.has(first)) {
		return 'feminine';
	}
	return givenNames.has(first) && !sharedNames.has(first) ? 'masculine' : undefined;
}
