/** Noun phrases that begin at a given place. */
import { subjectPronouns } from './grammar.data';
import { classAt, isQuoted, type Passage, wordAt } from './passage';
import { isNominal } from './wordClass';

/** Token indexes, both included. */
export interface Phrase {
	readonly first: number;
	readonly last: number;
}

/** Pronouns, and determiners in their place, that can be the subject of a verb. */
export const subjectWords: ReadonlySet<string> = new Set(subjectPronouns);

/** No phrase is longer, in tokens. */
export const maxPhrase = 40;

/** Prepositions that tie a noun to the one before it, so that the phrase goes on: an aide to, a fellow at. */
const ties: ReadonlySet<string> = new Set(['of', 'for', 'from', 'at', 'with', 'to']);

/** The phrase that begins at `first`, as after "said" in front of a name; without appositions and adverbials. */
export function phraseFrom(passage: Passage, first: number, withTies = true): Phrase | undefined {
	const quoted = isQuoted(passage, first);
	let last = first - 1;
	for (let at = first; at < passage.tokens.length && at - first <= maxPhrase; at += 1) {
		const wordClass = classAt(passage, at);
		if (isQuoted(passage, at) !== quoted) {
			break;
		}
		const before = classAt(passage, at - 1);
		if (at > first && (before === 'name' || before === 'noun') && opensAnother(passage, at)) {
			break;
		}
		if (wordClass === 'pronoun' && at === first) {
			return subjectWords.has(wordAt(passage, at)) ? { first, last: at } : undefined;
		}
		if (!isNominal(wordClass) && !goesOn(passage, at, first, withTies)) {
			break;
		}
		last = at;
	}
	while (
		last > first &&
		!['name', 'noun', 'number', 'possessive', 'verb', 'gerund'].includes(classAt(passage, last))
	) {
		last -= 1;
	}
	const ends =
		['name', 'noun', 'number', 'determiner'].includes(classAt(passage, last)) ||
		(last > first + 1 && isDeed(passage, last));
	return last >= first && ends ? { first, last } : undefined;
}

/** True where a phrase goes on with what is not nominal, or begins with it. */
function goesOn(passage: Passage, at: number, first: number, withTies: boolean): boolean {
	const isNounDue = () => isNominal(classAt(passage, at + 1));
	switch (classAt(passage, at)) {
		case 'preposition':
		case 'to':
			return at > first && withTies && ties.has(wordAt(passage, at));
		case 'coordinator':
			return at > first && isNounDue();
		case 'time':
			// "Reads a [Wednesday] editorial"
			return at === first + 1 && classAt(passage, first) === 'determiner' && isNounDue();
		case 'gerund':
			return at > first + 1 && (isDeed(passage, at) || isPurpose(passage, at));
		case 'adverb':
			return at === first;
		default:
			return false;
	}
}

/** "An Internet [posting] made on Monday" */
function isDeed(passage: Passage, at: number): boolean {
	return (
		classAt(passage, at) === 'gerund' &&
		['noun', 'name'].includes(classAt(passage, at - 1)) &&
		['verb', 'comma'].includes(classAt(passage, at + 1))
	);
}

/** "An internal [packing] list": what a paper is for. */
function isPurpose(passage: Passage, at: number): boolean {
	return (
		classAt(passage, at) === 'gerund' &&
		isNominal(classAt(passage, at - 1)) &&
		papers.has(wordAt(passage, at + 1))
	);
}

const papers: ReadonlySet<string> = new Set(
	'list lists note notes document documents record records paper papers statement statements report reports memo manual manifest plan log logs app'.split(
		' ',
	),
);

/** A determiner, or a possessive that stands for one: "told reporters | his client". */
function opensAnother(passage: Passage, at: number): boolean {
	const wordClass = classAt(passage, at);
	return (
		wordClass === 'determiner' ||
		(wordClass === 'possessive' && !/^['’]/.test(passage.tokens[at]?.lower ?? ''))
	);
}

/** Index of the number in "at least nine", "as many as 40", "nearly half"; `at` where no such words stand there. */
export function afterApproximation(passage: Passage, at: number): number {
	const word = wordAt(passage, at);
	if (!approximating.has(word)) {
		return at;
	}
	const pair = `${word} ${wordAt(passage, at + 1)}`;
	const length = [1, 2, 3].find(count =>
		approximations.has([word, pair, `${pair} ${wordAt(passage, at + 2)}`][count - 1] ?? ''),
	);
	const isCount = length !== undefined && isCountWord(passage, at + length);
	return isCount ? at + length : at;
}

const approximations: ReadonlySet<string> = new Set([
	...['about', 'around', 'over', 'nearly', 'almost', 'roughly', 'only', 'approximately'],
	...['at least', 'at most', 'more than', 'less than', 'fewer than', 'up to', 'close to'],
	...['as many as', 'as much as', 'no more than', 'no fewer than'],
]);

/** What they begin with, asked first: there are few of them and many places where they could stand. */
const approximating: ReadonlySet<string> = new Set(
	[...approximations].map(words => words.split(' ')[0] ?? ''),
);

function isCountWord(passage: Passage, at: number): boolean {
	return classAt(passage, at) === 'number' || countWords.has(wordAt(passage, at));
}

/** Numbers that are determiners, and what numbers of people begin with: half of them, a dozen. */
const countWords: ReadonlySet<string> = new Set(
	'a an half one two three four five six seven eight nine ten dozens hundreds thousands'.split(' '),
);
