/** "Eleven of the cheques, said the mayor, bear a date": a tag that stands between a subject and its verb. */
import { hasFiniteVerb } from './clause';
import type { VerbEntry } from './lexicon';
import { classAt, type Passage } from './passage';
import { phraseFrom } from './phrase';
import { isNominal } from './wordClass';

/** "[Divers], said a spokesman, had been hampered": alone between the subject of the sentence and its verb. */
export function partsSubject(passage: Passage, verb: number, next: number, { lemma }: VerbEntry): boolean {
	const { classes } = passage;
	const said = phraseFrom(passage, next);
	const comma = said === undefined ? -1 : said.last + 1;
	const close = asideEnd(passage, comma);
	const goesOn =
		['auxiliary', 'modal'].includes(classAt(passage, close + 1)) ||
		(lemma === 'say' && opensPredicate(passage, close + 1));
	return (
		goesOn &&
		classAt(passage, comma) === 'comma' &&
		classes
			.slice(0, verb - 1)
			.every(wordClass => isNominal(wordClass) || wordClass === 'preposition' || wordClass === 'coordinator')
	);
}

/** "Say [the investigators], would": of several, in the present. */
export function saysAside(passage: Passage, { lemma }: VerbEntry, verb: number): boolean {
	const isSomebody = ['determiner', 'noun'].includes(classAt(passage, verb + 1));
	return lemma === 'say' && isSomebody && classAt(passage, verb - 1) === 'comma';
}

/** "The plan, says the mayor, [a former judge,] would": the comma behind who the speaker is, or `comma`. */
export function asideEnd(passage: Passage, comma: number): number {
	const close = passage.classes.indexOf('comma', comma + 1);
	const isAside =
		classAt(passage, comma) === 'comma' &&
		close > 0 &&
		close - comma <= longestAside &&
		!hasFiniteVerb(passage, comma, close) &&
		!opensPredicate(passage, comma + 1);
	return isAside ? close : comma;
}

/** In tokens. */
const longestAside = 10;

/** "Bear a date", "holds": what can only be a verb behind a tag: a plain word and what follows verbs, or the end. */
function opensPredicate(passage: Passage, at: number): boolean {
	const isPlain =
		classAt(passage, at) === 'verb' ||
		(classAt(passage, at) === 'noun' && /^\p{Ll}/u.test(passage.tokens[at]?.text ?? ''));
	const next = classAt(passage, at + 1);
	return isPlain && ['determiner', 'possessive', 'pronoun', 'number', 'to', 'stop', 'adverb'].includes(next);
}
