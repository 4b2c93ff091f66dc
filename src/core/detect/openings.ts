/** What a sentence may have before its subject and between that and its verb: times, and participles in commas. */
import { classAt, type Passage, wordAt } from './passage';
import { isNominal, isVerbal } from './wordClass';

/** "In June [the board] fined it, saying": where the sentence goes on behind a time without a comma; `undefined` elsewhere. */
export function behindTime(passage: Passage): number | undefined {
	let at = 1;
	while (['time', 'number'].includes(classAt(passage, at))) {
		at += 1;
	}
	const isTime = at > 1 && ['in', 'on'].includes(wordAt(passage, 0));
	return isTime && ['determiner', 'name', 'possessive'].includes(classAt(passage, at)) ? at : undefined;
}

/** "Kelm Steel, [based in Arden,] lowered": the comma behind a participle that commas set off, before a verb; -1 for none. */
export function participleEnd(passage: Passage, at: number, limit: number): number {
	const isParticiple =
		classAt(passage, at) === 'verb' &&
		classAt(passage, at - 1) === 'comma' &&
		isNominal(classAt(passage, at - 2)) &&
		classAt(passage, at + 1) === 'preposition';
	const close = isParticiple ? passage.classes.indexOf('comma', at) : -1;
	return close > 0 && close < limit && isVerbal(classAt(passage, close + 1)) ? close : -1;
}

/** "A day after", "two weeks before" */
export function opensWithLapse(passage: Passage): boolean {
	for (let at = 1; at <= 3; at += 1) {
		const word = wordAt(passage, at);
		if (word === 'after' || word === 'before' || word === 'since') {
			return lapses.has(wordAt(passage, at - 1));
		}
	}
	return false;
}

const lapses: ReadonlySet<string> = new Set(
	'minute minutes hour hours day days week weeks month months year years decade decades'.split(' '),
);
