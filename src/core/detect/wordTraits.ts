/** What the spelling of a word tells of its class, whatever stands round it: worked out once a spelling. */
import type { Word } from '../text/words';
import {
	adverbs,
	auxiliaries,
	coordinators,
	determiners,
	finiteVerbs,
	modals,
	negations,
	notAdverbs,
	notGerunds,
	notParticiples,
	possessives,
	prepositions,
	pronouns,
	relatives,
	subordinators,
	timeWords,
} from './grammar.data';
import type { VerbEntry } from './lexicon';
import type { WordClass } from './wordClass';

/** What the spelling of a word tells of its class. */
export interface WordTraits {
	/** Class of a number or mark, or of a word in a closed list. */
	readonly closed: WordClass | undefined;
	readonly isWord: boolean;
	/** Class of any other word, by its ending and the lexicon. */
	readonly open: 'adverb' | 'gerund' | 'verb' | 'noun';
	readonly capital: boolean;
	/** In capitals throughout. */
	readonly shouted: boolean;
	/** True where the class may depend on the words round it in ways of its own. */
	readonly unsettled: boolean;
	/** A word that stands alone instead of a noun ("some"). */
	readonly pronominal: boolean;
	/** What the lexicon has on it as a verb that attributes; absent for other words. */
	readonly entry: VerbEntry | undefined;
}

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
	['―', 'dash'],
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

const notAGerund: ReadonlySet<string> = new Set(notGerunds);
const notAParticiple: ReadonlySet<string> = new Set(notParticiples);
const notAnAdverb: ReadonlySet<string> = new Set(notAdverbs);

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
	'another',
]);

/** Words whose class depends on their neighbours in ways of its own. */
const unsettled: ReadonlySet<string> = new Set([
	...["'s", '.', '-', ',', '&', 'once', 'since', 'no', 'which', 'that', 'may'],
	...['morning', 'evening', 'daily', 'weekly', 'sunday', 'monday'],
]);

/** `verbs` by form. Words that are alike share their traits, of which there are few, and so they are at hand. */
export function traitsOf(word: Word, verbs: ReadonlyMap<string, VerbEntry>): WordTraits {
	const traits = readTraits(word, verbs.get(word.lower));
	if (traits.entry !== undefined) {
		return traits;
	}
	const { closed, isWord, open, capital, shouted, unsettled, pronominal } = traits;
	const key = `${closed} ${open} ${isWord} ${capital} ${shouted} ${unsettled} ${pronominal}`;
	const known = shared.get(key) ?? traits;
	shared.set(key, known);
	return known;
}

const shared = new Map<string, WordTraits>();

function readTraits({ text, lower, kind }: Word, entry: VerbEntry | undefined): WordTraits {
	return {
		closed: closedClass(text, lower, kind),
		isWord: kind === 'word',
		open: openClass(lower, entry),
		capital: /^\p{Lu}/u.test(text),
		shouted: /^\p{Lu}{2,}$/u.test(text),
		unsettled: unsettled.has(lower),
		pronominal: pronominal.has(lower),
		entry,
	};
}

function closedClass(text: string, lower: string, kind: Word['kind']): WordClass | undefined {
	switch (kind) {
		case 'number':
			return 'number';
		case 'punctuation':
			return punctuation.get(text) ?? (/^-{2,}$/.test(text) ? 'dash' : 'other');
		case 'word':
			return contraction.test(lower) ? 'pronoun' : closed.get(lower);
	}
}

function isParticiple(word: string): boolean {
	return /[^aeio]ed$|[io]ed$/.test(word) && !notAParticiple.has(word);
}

function openClass(word: string, entry: VerbEntry | undefined): WordTraits['open'] {
	if (/ly$/.test(word) && !notAnAdverb.has(word)) {
		return 'adverb';
	}
	if (/ing$/.test(word) && word.length > 5 && !notAGerund.has(word)) {
		return 'gerund';
	}
	const isVerb = (entry !== undefined && !entry.nounLike) || isParticiple(word);
	return isVerb ? 'verb' : 'noun';
}
