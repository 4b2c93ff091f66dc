/** What stands round the name of a place: its region, and who sits for it. */
import type { Token } from '../text/tokens';
import { landforms } from './context.data';
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

/** "Off the coast of Tessel, [Orlanda].": the land of a town, at the end of a sentence. */
function isRegionOf(tokens: readonly Token[], first: number, last: number): boolean {
	const isEnd = last === first + 1 && tokens[last]?.text === '.' && last === tokens.length - 1;
	const town = tokens[first - 2]?.text ?? '';
	const link = tokens[first - 3]?.lower ?? '';
	const isIn =
		link === 'in' ||
		link === 'near' ||
		(link === 'of' && /^(?:coast|town|city|port|village)$/.test(tokens[first - 4]?.lower ?? ''));
	return isEnd && isIn && tokens[first - 1]?.text === ',' && /^\p{Lu}/u.test(town);
}

/** "The Arden foreign ministry", "President Ada Pike of Arden", "its neighbour Arden": a country, and nobody else. */
export function isCountry(tokens: readonly Token[], first: number, last: number): boolean {
	const isNeighbour =
		tokens[first - 2]?.lower === 'its' && /^neighbou?r$/.test(tokens[first - 1]?.lower ?? '');
	return (
		isNeighbour ||
		isRegionOf(tokens, first, last) ||
		isMinistrys(tokens, first, last) ||
		isRuled(tokens, first, last)
	);
}

/** "The Arden foreign ministry", "Arden's defence minister": a country has these, and nobody else. */
function isMinistrys(tokens: readonly Token[], first: number, last: number): boolean {
	const field = /^['’]s$/.test(tokens[last]?.lower ?? '') ? last + 1 : last;
	return (
		last === first + 1 &&
		/^(?:foreign|defence|defense|interior|finance|justice|health|energy|trade|general)$/.test(
			tokens[field]?.text ?? '',
		) &&
		/^(?:ministry|minister|ministers|staff)$/.test(tokens[field + 1]?.text ?? '')
	);
}

/** "President Ada Pike of Arden": what somebody with a title and a name is of. */
function isRuled(tokens: readonly Token[], first: number, last: number): boolean {
	if (last !== first + 1 || tokens[first - 1]?.lower !== 'of') {
		return false;
	}
	let at = first - 2;
	while (
		at > first - 5 &&
		/^\p{Lu}\p{Ll}/u.test(tokens[at]?.text ?? '') &&
		!rulers.test(tokens[at]?.text ?? '')
	) {
		at--;
	}
	return at < first - 2 && rulers.test(tokens[at]?.text ?? '');
}

const rulers = /^(?:President|Premier|Chancellor|Minister|King|Queen|Emir|Sultan|Governor|Mayor)$/;

/** "Arden's main [opposition party]" */
export function hasOpposition(tokens: readonly Token[], at: number): boolean {
	const opposition = tokens[at]?.lower === 'main' ? at + 1 : at;
	return (
		tokens[opposition]?.lower === 'opposition' &&
		/^(?:party|parties|leader|leaders|coalition|politicians?)$/.test(tokens[opposition + 1]?.lower ?? '')
	);
}

/** "Cllr Ada Pike (Lib Dem, [Market Ward])": behind a party in brackets stands where somebody was elected. */
export function isConstituency(tokens: readonly Token[], first: number, last: number): boolean {
	// "Ada Pike (Market Ward) (Con):"
	const isBefore =
		tokens[first - 1]?.text === '(' &&
		tokens[last]?.text === ')' &&
		tokens[last + 1]?.text === '(' &&
		parties.test(tokens[last + 2]?.lower ?? '');
	if (isBefore) {
		return true;
	}
	const party = tokens[first - 2]?.lower ?? '';
	const open = party === 'dem' ? first - 4 : first - 3;
	const isBracketed = tokens[open]?.text === '(' && tokens[last]?.text === ')';
	return isBracketed && tokens[first - 1]?.text === ',' && parties.test(party);
}

const parties =
	/^(?:con|lab|dem|ind|snp|dup|sdlp|ukip|green|reform|labour|conservative|independent|r|d|rep)$/;

/** "From Port Arden to Kelm", "between Kelm and Port Arden": the other end of a way, where one of them is well known. */
export function isPaired(tokens: readonly Token[], first: number, last: number): boolean {
	const link = tokens[first - 1]?.lower ?? '';
	if (last !== first + 1) {
		return false;
	}
	const isSecond =
		/^(?:and|to)$/.test(link) && wayBefore(tokens, first - 1, link === 'to' ? 'from' : 'between');
	const opens = /^(?:from|between)$/.test(link);
	const isFirst =
		opens &&
		tokens[last]?.lower === (link === 'from' ? 'to' : 'and') &&
		knownName(tokens, last + 1)?.value.type === 'place';
	return isSecond || isFirst;
}

/** "From Port Arden" right before `end`. */
function wayBefore(tokens: readonly Token[], end: number, opener: string): boolean {
	return [end - 2, end - 3].some(at => {
		const known = knownName(tokens, at);
		return tokens[at - 1]?.lower === opener && known?.value.type === 'place' && at + known.count === end;
	});
}

/** "To Kelm, in eastern Arden", "of Kelm, in Arden": a town, and the land that it is in. */
export function isWithinLand(tokens: readonly Token[], first: number, last: number): boolean {
	const isBehind = /^(?:to|from|of|at|and|near|in)$/.test(tokens[first - 1]?.lower ?? '');
	if (last !== first + 1 || !isBehind || tokens[last]?.text !== ',' || tokens[last + 1]?.lower !== 'in') {
		return false;
	}
	const land = parts.test(tokens[last + 2]?.lower ?? '') ? last + 3 : last + 2;
	return knownName(tokens, land)?.value.type === 'place';
}

const parts =
	/^(?:north|south|east|west|central|(?:north|south|east|west|northeast|northwest|southeast|southwest|north-east|north-west|south-east|south-west)ern|north-?east|north-?west|south-?east|south-?west)$/;

/** "on Arden Head"; a post is not "on" anything. */
export function isLandform(tokens: readonly Token[], first: number, last: number): boolean {
	const { lower = '' } = tokens[last - 1] ?? {};
	return last > first + 1 && landforms.has(lower) && /^(?:on|off)$/.test(tokens[first - 1]?.lower ?? '');
}

/** "Ada Pike, 71, from Arden": where people come from. */
export function isHome(tokens: readonly Token[], first: number): boolean {
	const isAged = tokens[first - 2]?.text === ',' && /^\d{1,2}$/.test(tokens[first - 3]?.text ?? '');
	return isAged && /^(?:from|of)$/.test(tokens[first - 1]?.lower ?? '');
}
