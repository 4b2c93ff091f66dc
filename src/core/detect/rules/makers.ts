/** Who made a claim, between its noun and what it says: "claims by the mayor that", "rumours spread online that". */
import { opensInfinitive } from '../clause';
import { classAt, type Passage, wordAt } from '../passage';
import { type Phrase, phraseFrom } from '../phrase';
import { isNominal } from '../wordClass';

/** What follows a noun of claiming. */
export interface Told {
	/** Token of the "that" which opens what is claimed. */
	readonly that: number;
	/** Absent where nobody is named behind the noun. */
	readonly maker?: Phrase;
}

/** `undefined` where no clause follows the noun at `noun`. */
export function toldAfter(passage: Passage, noun: number): Told | undefined {
	const next = noun + 1;
	if (opensTold(passage, next)) {
		return { that: next };
	}
	const isMade = ['verb', 'gerund'].includes(classAt(passage, next));
	const isHeard = wordAt(passage, next) === 'to' && !opensInfinitive(passage, next);
	return (
		toldBy(passage, isMade ? next + 1 : next) ??
		(isMade || isHeard ? toldLater(passage, next + 1) : undefined)
	);
}

function opensTold(passage: Passage, at: number): boolean {
	return wordAt(passage, at) === 'that' && classAt(passage, at) !== 'relative';
}

/** "assurances from the minister [that]" */
function toldBy(passage: Passage, at: number): Told | undefined {
	const maker = ['by', 'from'].includes(wordAt(passage, at)) ? phraseFrom(passage, at + 1) : undefined;
	return maker && opensTold(passage, maker.last + 1) ? { that: maker.last + 1, maker } : undefined;
}

/** "assurances to the council [that]", "allegations published on Monday [that]": to whom, where and when. */
function toldLater(passage: Passage, from: number): Told | undefined {
	for (let at = from; at <= from + maxWhere; at += 1) {
		if (opensTold(passage, at)) {
			return { that: at };
		}
		const wordClass = classAt(passage, at);
		if (!isNominal(wordClass) && !['preposition', 'adverb', 'time'].includes(wordClass)) {
			return undefined;
		}
	}
	return undefined;
}

/** In tokens: "circulating on social media". */
const maxWhere = 6;
