/** What stands round the name of a place: its region, and who sits for it. */
import { lowerAt, type Token, textAt } from '../text/tokens';
import { landforms } from './context.data';
import { traitsAt, travelWord } from './contextTraits';
import { type KnownName, knownName } from './gazetteer';
import { placeHeads } from './places.data';

const mayors: ReadonlySet<string> = new Set(['Mayor', 'Governor', 'Gov', 'Senator']);
const members: ReadonlySet<string> = new Set(['mp', 'mep', 'senator']);

/** "Arden Mayor Ada Pike", "the MP for Arden" */
export function isSeat(tokens: readonly Token[], first: number, last: number): boolean {
	const isMayors = last === first + 1 && mayors.has(textAt(tokens, last));
	const isMembers = lowerAt(tokens, first - 1) === 'for' && members.has(lowerAt(tokens, first - 2));
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
	const street = textAt(tokens, first - 1) === ',' ? tokens[first - 2] : undefined;
	return street !== undefined && /^\p{Lu}/u.test(street.text) && placeHeads.has(street.lower);
}

/** "Off the coast of Tessel, [Orlanda].": the land of a town, at the end of a sentence. */
function isRegionOf(tokens: readonly Token[], first: number, last: number): boolean {
	const isEnd = last === first + 1 && textAt(tokens, last) === '.' && last === tokens.length - 1;
	const town = textAt(tokens, first - 2);
	const link = lowerAt(tokens, first - 3);
	const isIn =
		link === 'in' ||
		link === 'near' ||
		(link === 'of' && /^(?:coast|town|city|port|village)$/.test(lowerAt(tokens, first - 4)));
	return isEnd && isIn && textAt(tokens, first - 1) === ',' && /^\p{Lu}/u.test(town);
}

/** "The Arden foreign ministry", "President Ada Pike of Arden", "its neighbour Arden": a country, and nobody else. */
export function isCountry(tokens: readonly Token[], first: number, last: number): boolean {
	const isNeighbour = lowerAt(tokens, first - 2) === 'its' && /^neighbou?r$/.test(lowerAt(tokens, first - 1));
	return (
		isNeighbour ||
		isRegionOf(tokens, first, last) ||
		isMinistrys(tokens, first, last) ||
		isRuled(tokens, first, last)
	);
}

/** "The Arden foreign ministry", "Arden's defence minister": a country has these, and nobody else. */
function isMinistrys(tokens: readonly Token[], first: number, last: number): boolean {
	const field = /^['’]s$/.test(lowerAt(tokens, last)) ? last + 1 : last;
	return (
		last === first + 1 &&
		/^(?:foreign|defence|defense|interior|finance|justice|health|energy|trade|general)$/.test(
			textAt(tokens, field),
		) &&
		/^(?:ministry|minister|ministers|staff)$/.test(textAt(tokens, field + 1))
	);
}

/** "President Ada Pike of Arden": what somebody with a title and a name is of. */
function isRuled(tokens: readonly Token[], first: number, last: number): boolean {
	if (last !== first + 1 || lowerAt(tokens, first - 1) !== 'of') {
		return false;
	}
	let at = first - 2;
	while (at > first - 5 && /^\p{Lu}\p{Ll}/u.test(textAt(tokens, at)) && !rulers.test(textAt(tokens, at))) {
		at--;
	}
	return at < first - 2 && rulers.test(textAt(tokens, at));
}

const rulers = /^(?:President|Premier|Chancellor|Minister|King|Queen|Emir|Sultan|Governor|Mayor)$/;

/** "Arden's main [opposition party]" */
export function hasOpposition(tokens: readonly Token[], at: number): boolean {
	const opposition = lowerAt(tokens, at) === 'main' ? at + 1 : at;
	return (
		lowerAt(tokens, opposition) === 'opposition' &&
		/^(?:party|parties|leader|leaders|coalition|politicians?)$/.test(lowerAt(tokens, opposition + 1))
	);
}

/** "Cllr Ada Pike (Lib Dem, [Market Ward])": behind a party in brackets stands where somebody was elected. */
export function isConstituency(tokens: readonly Token[], first: number, last: number): boolean {
	// "Ada Pike (Market Ward) (Con):"
	const isBefore =
		textAt(tokens, first - 1) === '(' &&
		textAt(tokens, last) === ')' &&
		textAt(tokens, last + 1) === '(' &&
		parties.test(lowerAt(tokens, last + 2));
	if (isBefore) {
		return true;
	}
	const party = lowerAt(tokens, first - 2);
	const open = party === 'dem' ? first - 4 : first - 3;
	const isBracketed = textAt(tokens, open) === '(' && textAt(tokens, last) === ')';
	return isBracketed && textAt(tokens, first - 1) === ',' && parties.test(party);
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
		isEnd(tokens, first - 1, knownName(tokens, last + 1)?.value);
	return isSecond || isFirst;
}

/** One end of a way that opens at `opener`: a government only behind "from" or a journey, not in "talks between Chad and". */
function isEnd(tokens: readonly Token[], opener: number, known: KnownName | undefined): boolean {
	const isWay = (at: number) => (traitsAt(tokens, at) & travelWord) !== 0 || ways.test(lowerAt(tokens, at));
	return (
		known?.type === 'place' &&
		(known.power === undefined ||
			lowerAt(tokens, opener) === 'from' ||
			[opener - 1, opener - 2, opener - 3, opener - 4].some(isWay))
	);
}

const ways = /^(?:borders?|distance|halfway|midway|route|ferry|ferries|trains|buses|line|railway|motorway)$/;

/** "From Port Arden" right before `end`. */
function wayBefore(tokens: readonly Token[], end: number, opener: string): boolean {
	return [end - 1, end - 2, end - 3].some(at => {
		const known = knownName(tokens, at);
		return (
			known !== undefined &&
			at + known.count === end &&
			tokens[at - 1]?.lower === opener &&
			isEnd(tokens, at - 1, known.value)
		);
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
	return last > first + 1 && landforms.has(lower) && /^(?:on|off)$/.test(lowerAt(tokens, first - 1));
}

/** "Ada Pike, 71, from Arden": where people come from. */
export function isHome(tokens: readonly Token[], first: number): boolean {
	const isAged = textAt(tokens, first - 2) === ',' && /^\d{1,2}$/.test(textAt(tokens, first - 3));
	return isAged && /^(?:from|of)$/.test(lowerAt(tokens, first - 1));
}
