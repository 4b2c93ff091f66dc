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

/** What can stand inside a noun phrase. */
export const nominalClasses: ReadonlySet<WordClass> = new Set<WordClass>([
	'noun',
	'name',
	'determiner',
	'possessive',
	'number',
]);
/** Finite verbs and what opens their groups. */
export const verbalClasses: ReadonlySet<WordClass> = new Set<WordClass>(['verb', 'auxiliary', 'modal']);

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
const capitalClosed: ReadonlySet<WordClass> = new Set([
	'pronoun',
	'time',
	'auxiliary',
	'negation',
	'possessive',
]);
const notAnAdverb: ReadonlySet<string> = new Set(notAdverbs);
/** After these a word in -ed stands before its noun: the reported request. */
const beforeModifier: ReadonlySet<WordClass | undefined> = new Set<WordClass | undefined>([
	'determiner',
	'possessive',
	'preposition',
]);

/** Determiners that often stand alone: this enabled them, some said so. */
const pronominal: ReadonlySet<string> = new Set([
	'this',
	'that',
	'these',
	'those',
	'all',
	'some',
	'many',
	'most',
	'both',
	'others',
	'few',
	'each',
]);

/** What a capital says: `tells` a name inside a sentence; at its `start` only whole words in capitals; in a headline `nothing`. */
type Capitals = 'tells' | 'start' | 'nothing';

/** One class for each token. */
export function classifyWords(tokens: readonly Token[], lexicon: Lexicon): readonly WordClass[] {
	const headline = isHeadlineCase(tokens);
	const classes: WordClass[] = [];
	for (const [index, token] of tokens.entries()) {
		const before = classes[index - 1];
		const start = index === 0 || before === 'quote';
		const capitals = headline ? 'nothing' : start ? 'start' : 'tells';
		const modified = beforeModifier.has(before) && !pronominal.has(tokens[index - 1]?.lower ?? '');
		classes.push(classOf(token, capitals, modified, before === 'preposition', lexicon));
	}
	return classes.map((wordClass, index) => settled(tokens, classes, index) ?? wordClass);
}

/** In a headline in capitals, or with a capital for every word, capitals tell nothing. */
function isHeadlineCase(tokens: readonly Token[]): boolean {
	const long = tokens.filter(({ kind, text }) => kind === 'word' && text.length > 3);
	return long.length > 3 && long.filter(({ text }) => /^\p{Lu}/u.test(text)).length >= 0.85 * long.length;
}

/** `modified`: a noun is due, as after "the"; `governed`: as after a preposition, where it may be a gerund too. */
function classOf(
	token: Token,
	capitals: Capitals,
	modified: boolean,
	governed: boolean,
	lexicon: Lexicon,
): WordClass {
	if (token.kind === 'number') {
		return 'number';
	}
	if (token.kind === 'punctuation') {
		return punctuation.get(token.text) ?? (/^-{2,}$/.test(token.text) ? 'dash' : 'other');
	}
	if (capitals !== 'nothing' && /^\p{Lu}{2,}$/u.test(token.text)) {
		return 'name';
	}
	const known = contraction.test(token.lower) ? 'pronoun' : closed.get(token.lower);
	const capital = /^\p{Lu}/u.test(token.text);
	if (capital && capitals === 'tells' && !(known !== undefined && capitalClosed.has(known))) {
		return known === 'determiner' || known === 'relative' ? known : 'name';
	}
	if (known !== undefined) {
		return known === 'verb' && modified ? 'noun' : known;
	}
	const open = openClass(token.lower, modified, governed, lexicon);
	return open === 'noun' && capital ? 'name' : open;
}

function openClass(word: string, modified: boolean, governed: boolean, lexicon: Lexicon): WordClass {
	if (/ly$/.test(word) && !notAnAdverb.has(word)) {
		return 'adverb';
	}
	if (/ing$/.test(word) && word.length > 5) {
		return modified && !governed ? 'noun' : 'gerund';
	}
	const entry = lexicon.verbs.get(word);
	const verbal = (entry !== undefined && !entry.nounLike) || /[^aeious]ed$|ied$|[aeiou]sed$/.test(word);
	return verbal && !modified ? 'verb' : 'noun';
}

/** Words whose class depends on their neighbours; `undefined` where the class stands. */
function settled(
	tokens: readonly Token[],
	classes: readonly WordClass[],
	index: number,
): WordClass | undefined {
	const before = classes[index - 1];
	const after = classes[index + 1];
	switch (tokens[index]?.lower) {
		case "'s":
			return before === 'pronoun' || contracting.has(tokens[index - 1]?.lower ?? '')
				? 'auxiliary'
				: undefined;
		case '.':
			return after === 'comma' ? 'noun' : undefined;
		case '-':
			return isJoint(tokens, index) ? 'noun' : undefined;
		case 'once':
			return after === 'verb' ? 'adverb' : undefined;
		case 'no':
			return tokens[index + 1]?.lower === 'longer' ? 'negation' : undefined;
		case 'which':
			return 'relative';
		case 'that':
			return classOfThat(before, after);
		default:
			return undefined;
	}
}

/** A hyphen without white space round it: a 30-year-old. */
function isJoint(tokens: readonly Token[], index: number): boolean {
	const hyphen = tokens[index];
	return tokens[index - 1]?.end === hyphen?.start && tokens[index + 1]?.start === hyphen?.end;
}

/** After these "'s" is a verb: that's, there's. */
const contracting: ReadonlySet<string> = new Set(['that', 'there', 'what', 'here']);

/** A determiner after a preposition (at that time), a relative before a verb (the ship that sank), else it opens a clause. */
function classOfThat(before: WordClass | undefined, after: WordClass | undefined): WordClass | undefined {
	if (before === 'preposition') {
		return after === 'noun' || after === 'time' ? 'determiner' : undefined;
	}
	const antecedent = before === 'noun' || before === 'name';
	return antecedent && after !== undefined && verbalClasses.has(after) ? 'relative' : undefined;
}
