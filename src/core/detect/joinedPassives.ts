/** "Was paid 5,000 marks and promised a passport": the second verb is as passive as the first, whose auxiliary it shares. */
import type { VerbEntry } from './lexicon';
import { classAt, type Passage, wordAt } from './passage';
import type { Phrase } from './phrase';
import type { VerbGroup } from './verbGroup';

/** In tokens, between the two verbs. */
const reach = 12;

/** What follows a verb only where it is passive, by lemma: others are told, promised or accused by somebody. */
const passiveBefore: ReadonlyMap<string, (passage: Passage, at: number) => boolean> = new Map([
	...['promise', 'offer'].map(lemma => [lemma, beginsObject] as const),
	...['tell', 'inform', 'assure'].map(lemma => [lemma, beginsMessage] as const),
	...['urge', 'ask', 'order', 'advise', 'instruct'].map(
		lemma =>
			[
				lemma,
				(passage: Passage, at: number) =>
					wordAt(passage, wordAt(passage, at) === 'not' ? at + 1 : at) === 'to',
			] as const,
	),
	...['accuse', 'convict', 'charge', 'acquit'].map(
		lemma => [lemma, (passage: Passage, at: number) => /^(?:of|with)$/.test(wordAt(passage, at))] as const,
	),
]);

/** True where the verb stands behind "and" or "or", and a passive before that. */
export function isJoinedPassive(
	passage: Passage,
	{ first }: VerbGroup,
	{ lemma }: VerbEntry,
	{ last }: Phrase,
): boolean {
	return (
		classAt(passage, first - 1) === 'coordinator' &&
		passiveBefore.get(lemma)?.(passage, last + 1) === true &&
		isBehindPassive(passage, first - 1)
	);
}

function beginsObject(passage: Passage, at: number): boolean {
	return ['determiner', 'number', 'noun'].includes(classAt(passage, at));
}

function beginsMessage(passage: Passage, at: number): boolean {
	return ['that', 'to'].includes(wordAt(passage, at));
}

const auxiliaries: ReadonlySet<string> = new Set('was were is are been being be got'.split(' '));

/** True where the verb before the conjunction has an auxiliary that makes it passive. */
function isBehindPassive(passage: Passage, conjunction: number): boolean {
	for (let at = conjunction - 1; at >= Math.max(1, conjunction - reach); at -= 1) {
		const wordClass = classAt(passage, at);
		if (wordClass === 'verb' && auxiliaries.has(wordAt(passage, behindAdverbs(passage, at - 1)))) {
			return true;
		}
		if (['stop', 'quote', 'colon', 'relative', 'subordinator', 'modal'].includes(wordClass)) {
			return false;
		}
	}
	return false;
}

/** Index of the last word up to `at` that is no adverb. */
function behindAdverbs(passage: Passage, at: number): number {
	return classAt(passage, at) === 'adverb' ? behindAdverbs(passage, at - 1) : at;
}
