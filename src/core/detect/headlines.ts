/** Headlines: "Mayor resigns over dam, says he knew": what looks like a noun is the verb, and the next verb shares its subject. */
import { classAt, type Passage, wordAt } from './passage';
import type { Phrase } from './phrase';
import { isNominal, isVerbal } from './wordClass';

/** In tokens. */
const longestSubject = 8;

/** The subject that opens the headline, for a verb behind a comma at `verb`; `undefined` elsewhere. */
export function headlineSubject(passage: Passage, verb: number): Phrase | undefined {
	if (passage.sentence.role !== 'heading' || classAt(passage, verb - 1) !== 'comma') {
		return undefined;
	}
	const start = afterUpdate(passage);
	const first = headlineVerb(passage, verb);
	const isOneClause = first > start && passage.classes.indexOf('comma') === verb - 1;
	return isOneClause ? { first: start, last: first - 1 } : undefined;
}

/** "UPDATE 3-[Minister] quits": behind what an agency writes before it. */
function afterUpdate({ tokens }: Passage): number {
	const isUpdate = tokens[0]?.lower === 'update' && tokens[1]?.kind === 'number';
	return isUpdate && /^[-–]$/.test(tokens[2]?.text ?? '') ? 3 : 0;
}

/** Index of the verb behind the nouns that open the headline, before `limit`; -1 for none. */
export function headlineVerb(passage: Passage, limit: number): number {
	for (let at = afterUpdate(passage) + 1; at < Math.min(limit, longestSubject); at += 1) {
		if (isVerbHere(passage, at)) {
			return at;
		}
		if (!isNominal(classAt(passage, at))) {
			return -1;
		}
	}
	return -1;
}

/** "Minister [quits] over", "police [arrest] two": in the number of what stands before it. */
function isVerbHere(passage: Passage, at: number): boolean {
	const wordClass = classAt(passage, at);
	const isPlural = /[^s]s$|^(?:police|people)$/.test(wordAt(passage, at - 1));
	const isSmall = /^\p{Ll}/u.test(passage.tokens[at]?.text ?? '');
	const isThird = /[^s]s$/.test(wordAt(passage, at));
	if (!isNominal(classAt(passage, at - 1)) || !isSmall || !(isVerbal(wordClass) || wordClass === 'noun')) {
		return false;
	}
	const next = classAt(passage, at + 1);
	return isThird
		? !isPlural && goesOn.has(next)
		: isPlural && ['determiner', 'possessive', 'number', 'name'].includes(next);
}

/** What follows a verb, and seldom a plural in a headline. */
const goesOn: ReadonlySet<string> = new Set([
	...[
		'comma',
		'preposition',
		'determiner',
		'possessive',
		'number',
		'name',
		'noun',
		'to',
		'adverb',
		'pronoun',
	],
	...['subordinator', 'quote', 'verb'],
]);
