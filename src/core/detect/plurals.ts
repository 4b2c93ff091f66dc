/** Whether what stands before a verb is a subject of several. */
import { classAt, type Passage, wordAt } from './passage';
import type { Phrase } from './phrase';
import { phraseEndingAt } from './phraseBefore';
import { isNominal, type WordClass } from './wordClass';

/** "A note about the jobs report": the phrase hangs on a preposition, and on no plural: "data from Kelm show". */
export function isGoverned(passage: Passage, at: number): boolean {
	let first = at - 1;
	while (['noun', 'name', 'determiner', 'possessive', 'number'].includes(classAt(passage, first))) {
		first -= 1;
	}
	// "Figures compiled by the union show"
	const noun = classAt(passage, first - 1) === 'verb' ? first - 2 : first - 1;
	return classAt(passage, first) === 'preposition' && !isPluralWord(wordAt(passage, noun));
}

/** A subject of several ends before `at`. */
export function endsPlural(passage: Passage, at: number): boolean {
	const before = classAt(passage, at - 1);
	const opening = before === 'name' && at === 1;
	return (
		((before === 'noun' || opening) && isPluralWord(wordAt(passage, at - 1))) || hasPluralHead(passage, at)
	);
}

/** "Records, along with photographs, show", "Kelm Line, the owners, contest": the subject, or its apposition, is plural. */
export function isPluralApart(passage: Passage, close: number): boolean {
	for (let at = close - 1; at > 0 && close - at <= maxAside; at -= 1) {
		if (classAt(passage, at) === 'comma') {
			return endsPlural(passage, at) || endsPlural(passage, close);
		}
	}
	return false;
}

/** In tokens. */
export const maxAside = 26;

/** Plurals, and nouns of many, without an s. */
const plurals: ReadonlySet<string> = new Set(
	'people police men women children clergy media staff data'.split(' '),
);

function isPluralWord(word: string): boolean {
	return (word.endsWith('s') && !word.endsWith('ss')) || plurals.has(word);
}

/** "Leaders of the town fear that", "papers seen by the mayor show that": the head of the subject is plural, though the word before the verb is not. */
function hasPluralHead(passage: Passage, at: number): boolean {
	const before = classAt(passage, at - 1);
	if (before !== 'noun' && before !== 'name') {
		return false;
	}
	const phrase = phraseEndingAt(passage, at - 1, false);
	const opens =
		classAt(passage, at) === 'open' ||
		['subordinator', 'determiner', 'pronoun', 'possessive'].includes(classAt(passage, at + 1));
	if (phrase !== undefined && before === 'name' && opens && isJoint(passage, phrase)) {
		return true;
	}
	for (let head = phrase?.first ?? at; head < at - 2; head += 1) {
		const isDescribed = classAt(passage, head + 1) === 'verb' && classAt(passage, head + 2) === 'preposition';
		if (isDescribed || classAt(passage, head + 1) === 'preposition') {
			const isNoun = classAt(passage, head) === 'noun' || head === 0;
			return isNoun && isPluralWord(wordAt(passage, head));
		}
	}
	return false;
}

/** "Moor and colleague Bo Lund [note that]": two names joined, and no verb between them. */
function isJoint(passage: Passage, { first, last }: Phrase): boolean {
	const { classes, tokens } = passage;
	const and = tokens.findIndex(({ lower }, at) => at > first && at < last && lower === 'and');
	return and > 0 && classes[and - 1] === 'name' && classes.slice(first, last + 1).every(isListed);
}

function isListed(wordClass: WordClass): boolean {
	return isNominal(wordClass) || wordClass === 'coordinator';
}
