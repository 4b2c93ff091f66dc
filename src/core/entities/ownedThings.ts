/** What firms and states own and hardly anybody else, behind their names. */
import type { Token } from '../text/tokens';

/** "Arden, Inc.", "Arden's revenue", "Arden's first-quarter earnings" */
export function isTraded(tokens: readonly Token[], first: number, last: number): boolean {
	const next = tokens[last]?.lower ?? '';
	if (next === ',') {
		return /^(?:inc|inc\.|ltd|ltd\.|llc|plc|l\.l\.c\.)$/.test(tokens[last + 1]?.lower ?? '');
	}
	const isOwner = last === first + 1 && /^['’]s$/.test(next);
	const noun = [last + 1, last + 2, last + 4].find(at => earned.test(tokens[at]?.lower ?? ''));
	return isOwner && noun !== undefined && /^\p{L}/u.test(tokens[last + 1]?.text ?? '');
}

/** What firms have and hardly anybody else. */
const earned =
	/^(?:revenues?|turnover|earnings|ebitda|shareholders|customers|subsidiar(?:y|ies)|headquarters)$/;

/** "Arden's [air force]": what only states have. */
export function hasStatePair(tokens: readonly Token[], at: number): boolean {
	return statePairs.has(`${tokens[at]?.lower} ${tokens[at + 1]?.lower}`);
}

const statePairs: ReadonlySet<string> = new Set([
	...['air force', 'prime minister', 'central bank', 'armed forces', 'supreme court', 'constitutional court'],
	...['foreign minister', 'defence minister', 'defense minister', 'finance minister', 'interior minister'],
	...['coast guard', 'electoral commission', 'national assembly'],
]);
