/**
 * Rough classes of words, from closed lists and spelling: enough to find where a subject or a clause ends.
 * A part-of-speech tagger was measured and found no more cues or speakers than this.
 */
import type { Token } from '../text/tokens';
import {
	adverbs,
	auxiliaries,
	coordinators,
	determiners,
	finiteVerbs,
	modals,
	negations,
	notAdverbs,
	possessives,
	prepositions,
	pronouns,
	relatives,
	subordinators,
	timeWords,
} from './grammar.data';
import type { Lexicon } from './lexicon';

export type WordClass =
	| 'determiner'
	| 'possessive'
	| 'pronoun'
	| 'relative'
	| 'preposition'
	| 'coordinator'
	| 'subordinator'
	| 'auxiliary'
	| 'modal'
	| 'negation'
	| 'adverb'
	| 'to'
	| 'verb'
	| 'gerund'
	| 'number'
	| 'time'
	| 'name'
	| 'noun'
	| 'comma'
	| 'dash'
	| 'quote'
	| 'open'
	| 'close'
	| 'colon'
	| 'stop'
	| 'other';

/** A pronoun and its verb in one word: they're, I'd. */
const contraction = /^(?:i|you|he|she|it|we|they|that|there|who)'(?:m|re|ve|d|ll)$/;

const closed = new Map<string, WordClass>();
const lists: readonly (readonly [WordClass, readonly string[]])[] = [
	['time', timeWords],
	['adverb', adverbs],
	['preposition', prepositions],
	['pronoun', pronouns],
	['determiner', determiners],
	['verb', finiteVerbs],
	['subordinator', subordinators],
	['coordinator', coordinators],
	['relative', relatives],
	['modal', modals],
	['negation', negations],
	['auxiliary', auxiliaries],
	['possessive', possessives],
];
for (const [wordClass, list] of lists) {
	for (const word of list) {
		closed.set(word, wordClass);
	}
}
closed.set('to', 'to');

const punctuation: ReadonlyMap<string, WordClass> = new Map<string, WordClass>([
	[',', 'comma'],
	['–', 'dash'],
	['—', 'dash'],
	['-', 'dash'],
	['--', 'dash'],
	['(', 'open'],
	[')', 'close'],
	['[', 'other'],
	[']', 'other'],
	[':', 'colon'],
	[';', 'stop'],
	['.', 'stop'],
	['!', 'stop'],
	['?', 'stop'],
	['"', 'quote'],
	['“', 'quote'],
	['”', 'quote'],
	['«', 'quote'],
	['»', 'quote'],
	['„', 'quote'],
	["''", 'quote'],
	['``', 'quote'],
	['’', 'possessive'],
	["'", 'possessive'],
	['&', 'coordinator'],
]);

/** Words that are upper case for other reasons than being names. */
const capitalClosed: ReadonlySet<WordClass> = new Set(['pronoun', 'time', 'auxiliary', 'negation', 'possessive']);
const notAnAdverb: ReadonlySet<string> = new Set(notAdverbs);
/** After these a word in -ed stands before its noun: the reported request. */
const beforeModifier: ReadonlySet<WordClass | undefined> = new Set<WordClass | undefined>([
	'determiner',
	'possessive',
	'preposition',
]);

/** One class for each token. */
export function classifyWords(tokens: readonly Token[], lexicon: Lexicon): readonly WordClass[] {
	const classes: WordClass[] = [];
	const headline = isHeadlineCase(tokens);
	for (const [index, token] of tokens.entries()) {
		const capitalCounts = index > 0 && !headline;
		classes.push(classOf(token, capitalCounts, classes[index - 1], lexicon));
	}
	return settleThat(tokens, classes);
}

/** In a headline in capitals, or with a capital for every word, capitals tell nothing. */
function isHeadlineCase(tokens: readonly Token[]): boolean {
	const long = tokens.filter(({ kind, text }) => kind === 'word' && text.length > 3);
	return long.length > 3 && long.filter(({ text }) => /^\p{Lu}/u.test(text)).length >= 0.85 * long.length;
}

function classOf(token: Token, capitalCounts: boolean, before: WordClass | undefined, lexicon: Lexicon): WordClass {
	if (token.kind === 'number') {
		return 'number';
	}
	if (token.kind === 'punctuation') {
		return punctuation.get(token.text) ?? (/^-{2,}$/.test(token.text) ? 'dash' : 'other');
	}
	const known = contraction.test(token.lower) ? 'pronoun' : closed.get(token.lower);
	const capital = /^\p{Lu}/u.test(token.text);
	if (capital && capitalCounts && before !== 'quote' && !(known !== undefined && capitalClosed.has(known))) {
		return known === 'determiner' || known === 'relative' ? known : 'name';
	}
	if (known !== undefined) {
		return known === 'verb' && beforeModifier.has(before) ? 'noun' : known;
	}
	return openClass(token.lower, capital && capitalCounts, before, lexicon) === 'noun' && capital
		? 'name'
		: openClass(token.lower, capital && capitalCounts, before, lexicon);
}

function openClass(word: string, capital: boolean, before: WordClass | undefined, lexicon: Lexicon): WordClass {
	if (/ly$/.test(word) && !notAnAdverb.has(word)) {
		return 'adverb';
	}
	const entry = lexicon.verbs.get(word);
	if (/ing$/.test(word) && word.length > 5) {
		return beforeModifier.has(before) && before !== 'preposition' ? 'noun' : 'gerund';
	}
	if ((entry !== undefined && !entry.nounLike && !capital) || /[^aeious]ed$|ied$|[aeiou]sed$/.test(word)) {
		return beforeModifier.has(before) ? 'noun' : 'verb';
	}
	return capital ? 'name' : 'noun';
}

/** "That" is a relative before a verb (the ship that sank), a determiner after a preposition (at that time), else opens a clause. */
function settleThat(tokens: readonly Token[], classes: WordClass[]): readonly WordClass[] {
	for (const [index, token] of tokens.entries()) {
		const pronoun = classes[index - 1] === 'pronoun' || ['that', 'there', 'what', 'here'].includes(tokens[index - 1]?.lower ?? '');
		if (token.lower === "'s" && pronoun) {
			classes[index] = 'auxiliary';
		}
		if (token.lower === 'once' && classes[index + 1] === 'verb') {
			classes[index] = 'adverb';
		}
		if (token.lower === 'no' && tokens[index + 1]?.lower === 'longer') {
			classes[index] = 'negation';
		}
		if (token.lower === 'that' || token.lower === 'which') {
			const before = classes[index - 1];
			const after = classes[index + 1];
			if (before === 'preposition' && token.lower === 'that') {
				classes[index] = 'determiner';
			} else if (
				token.lower === 'which' ||
				((before === 'noun' || before === 'name') &&
					(after === 'verb' || after === 'auxiliary' || after === 'modal'))
			) {
				classes[index] = 'relative';
			}
		}
	}
	return classes;
}
