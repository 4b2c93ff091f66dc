/** What stands round the name of a place: its region, and who sits for it. */
import type { Token } from '../text/tokens';
import { knownName } from './gazetteer';
import { placeHeads } from './places.data';

const mayors: ReadonlySet<string> = new Set(['Mayor', 'Governor', 'Gov', 'Senator']);
const members: ReadonlySet<string> = new Set(['mp', 'mep', 'senator']);

/** "Arden Mayor Ada Pike", "the MP for Arden" */
export function isSeat(tokens: readonly Token[], first: number, last: number): boolean {
	const isMayors = last === first + 1 && mayors.has(tokens[last]?.text ?? '');
	const isMembers = tokens[first - 1]?.lower === 'for' && members.has(tokens[first - 2]?.lower ?? '');
	return isMayors || isMembers;
}

/** True where what stands behind a comma is the region of the place before it: not in "Ada Pike, Arden's mayor". */
export function isRegion(tokens: readonly Token[], at: number): boolean {
	const known = knownName(tokens, at);
	const after = tokens[at + (known?.count ?? 0)];
	return known?.value.type === 'place' && !/^(?:\p{Lu}|['’]s$)/u.test(after?.text ?? '');
}

/** "Of Mill Lane, Arden,": the town of an address. */
export function isBehindStreet(tokens: readonly Token[], first: number): boolean {
	const street = tokens[first - 1]?.text === ',' ? tokens[first - 2] : undefined;
	return street !== undefined && /^\p{Lu}/u.test(street.text) && placeHeads.has(street.lower);
}
