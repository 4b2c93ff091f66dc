/** Posts before a name: what they are in charge of, and where a comma ends them. */
import { WordFacts } from '../text/wordFacts';
import { link, plain, portfolio } from './nameTraits';
import type { NameWords } from './nameWords';

/** "Under Secretary for Export Controls [Ada Pike]": where a first name begins somebody's name behind a field; `at` for none. */
function fieldEnd(words: NameWords, at: number, end: number): number {
	let name = at + 2;
	while (name < end && !words.isGivenName(name)) {
		name++;
	}
	const isPost = /^(?:minister|secretary|undersecretary|commissioner|director)$/.test(words.lower(at - 1));
	return isPost && words.is(at, link) && name + 1 < end && words.knownEnd(at + 1) === at + 1 ? name : at;
}

/** "The minister of [Defence]", and of [Hydraulics], which no list has, before a first name. */
export function isOfPost(words: NameWords, at: number): boolean {
	return (
		words.is(at - 1, link) &&
		words.isTitle(at - 2) &&
		(words.is(at, portfolio) || portfolioEnd(words, at - 1) > at)
	);
}

/** "My hon. [Friend]", "Your [Honour]": how people are spoken to, and nobody's name. */
export function isStyle(words: NameWords, at: number): boolean {
	const token = words.tokens[at];
	switch (token && styles.of(token.word)) {
		case 'member':
			return words.lower(words.text(at - 1) === '.' ? at - 2 : at - 1) === 'hon';
		case 'honour':
			return /^(?:your|his|her|their)$/.test(words.lower(at - 1));
		default:
			return false;
	}
}

const styles = new WordFacts((word): 'member' | 'honour' | undefined => {
	const lower = plain(word);
	if (/^(?:friends?|lady|ladies|gentleman|gentlemen|members?)$/.test(lower)) {
		return 'member';
	}
	const isHonour = /^(?:honou?rs?|excellenc(?:y|ies)|majest(?:y|ies)|lordships?|ladyships?|highness)$/.test(
		lower,
	);
	return isHonour ? 'honour' : undefined;
});

/** True where a comma ends somebody's post before the name: "the chief of police, ". */
export function isRoleBefore(words: NameWords, first: number): boolean {
	if (words.text(first - 1) !== ',') {
		return false;
	}
	for (let at = first - 2; at >= first - longestRole; at--) {
		if (words.isTitle(at) || words.lower(at) === 'head') {
			return true;
		}
		if (!/^[\p{Ll}'’]+$/u.test(words.text(at))) {
			return false;
		}
	}
	return false;
}

/** In tokens, with the comma. */
const longestRole = 6;

/** End of "of State", "for Trade and Industry" at `at`; `at` where there is none. */
export function portfolioEnd(words: NameWords, at: number): number {
	if (!words.is(at + 1, portfolio) || !words.is(at, link)) {
		const end = words.runEnd(at + 1);
		// "Minister of Hydraulics, Ada Pike": a field that no list has
		const isField =
			words.lower(at - 1) === 'minister' &&
			words.is(at, link) &&
			end > at + 1 &&
			end < at + 4 &&
			words.text(end) === ',' &&
			words.knownEnd(at + 1) === at + 1;
		return isField ? end : fieldEnd(words, at, end);
	}
	let end = at + 1;
	while (words.is(end, portfolio) || (words.is(end + 1, portfolio) && /^(?:and|&)$/.test(words.lower(end)))) {
		end++;
	}
	return end;
}
