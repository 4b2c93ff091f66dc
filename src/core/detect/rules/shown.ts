/** Where what a document shows ends. */
import { hasFiniteVerb } from '../clause';
import { isListComma } from '../objects';
import { classAt, isQuoted, type Passage } from '../passage';
import type { WordClass } from '../wordClass';

/** "The clip shows [a fire in Kelm, in the north, in July]": where and when it was belongs to what is shown. */
export function shownEnd(passage: Passage, from: number, limit: number): number {
	for (let at = from + 1; at < limit; at += 1) {
		const next = classAt(passage, at + 1);
		const goesOn =
			next === 'coordinator' ? !hasFiniteVerb(passage, at, limit) : isListComma(passage, at, limit);
		const isEnd = classAt(passage, at) === 'comma' && !goesOn && shownOnly.has(next);
		if (!isQuoted(passage, at) && (isEnd || ['dash', 'colon', 'open'].includes(classAt(passage, at)))) {
			return at;
		}
	}
	return limit;
}

/** What behind a comma belongs to no list of what is shown. */
const shownOnly: ReadonlySet<WordClass> = new Set<WordClass>([
	...(['coordinator', 'relative', 'gerund', 'subordinator', 'pronoun', 'adverb'] as const),
	...(['verb', 'auxiliary', 'modal'] as const),
]);
