/** What firms and states own and hardly anybody else, behind their names. */
import { lowerAt, type Token, textAt } from '../text/tokens';

/** "Arden, Inc.", "Arden's revenue", "Arden's first-quarter earnings" */
export function isTraded(tokens: readonly Token[], first: number, last: number): boolean {
	const next = lowerAt(tokens, last);
	if (next === ',') {
		return /^(?:inc|inc\.|ltd|ltd\.|llc|plc|l\.l\.c\.)$/.test(lowerAt(tokens, last + 1));
	}
	const isOwner = last === first + 1 && /^['’]s$/.test(next);
	const noun = [last + 1, last + 2, last + 4].find(at => earned.test(lowerAt(tokens, at)));
	return isOwner && noun !== undefined && /^\p{L}/u.test(textAt(tokens, last + 1));
}

/** What firms have and hardly anybody else. */
const earned =
	/^(?:revenues?|turnover|earnings|ebitda|shareholders|customers|subsidiar(?:y|ies)|headquarters)$/;

/** "Arden's [air force]": what only states have. */
export function hasStatePair(tokens: readonly Token[], at: number): boolean {
	return statePairs.has(`${lowerAt(tokens, at)} ${lowerAt(tokens, at + 1)}`);
}

const statePairs: ReadonlySet<string> = new Set([
	...['air force', 'prime minister', 'central bank', 'armed forces', 'supreme court', 'constitutional court'],
	...['foreign minister', 'defence minister', 'defense minister', 'finance minister', 'interior minister'],
	...['coast guard', 'electoral commission', 'national assembly'],
]);
