/** What the words round a name tell about it: whether it is a person, a place, a government. */
import type { EntityType } from '../model/entity';
import { lowerAt, type Token, textAt } from '../text/tokens';
import {
	auxiliary,
	beforeVerb,
	behindPlace,
	companyNoun,
	determiner,
	follows,
	governmentVerb,
	groupNoun,
	introduces,
	kinNoun,
	leads,
	localNoun,
	looseLink,
	opensApposition,
	organisationNoun,
	personal,
	placeNoun,
	placePreposition,
	shareNoun,
	speechVerb,
	stateNoun,
	tellingNoun,
	traitsAt,
	travelWord,
} from './contextTraits';
import { hasStatePair, isTraded } from './ownedThings';
import {
	hasOpposition,
	isBehindStreet,
	isConstituency,
	isCountry,
	isHome,
	isLandform,
	isPaired,
	isRegion,
	isSeat,
	isWithinLand,
} from './placeContext';

/** What the word before a name is where it tells of it: nothing below asks about a name with none such on either side. */
const tellsBefore = leads | organisationNoun | kinNoun | speechVerb | placePreposition;
/** What the word behind it is. */
const tellsBehind = follows | companyNoun | speechVerb | personal | behindPlace;

/** What stands round a name tells a type; `undefined` where it tells nothing. */
export function typeFromContext(
	tokens: readonly Token[],
	first: number,
	last: number,
): EntityType | undefined {
	const before = traitsAt(tokens, first - 1);
	const after = traitsAt(tokens, last);
	return (before & tellsBefore) === 0 && (after & tellsBehind) === 0
		? undefined
		: typeByWords(tokens, first, last, before, after);
}

/** The same where the traits of the word before and of the word behind it are known. */
function typeByWords(
	tokens: readonly Token[],
	first: number,
	last: number,
	before: number,
	after: number,
): EntityType | undefined {
	const next = textAt(tokens, last);
	const isShared = lowerAt(tokens, first - 1) === 'in' && (traitsAt(tokens, first - 2) & shareNoun) !== 0;
	const isCompany =
		(after & companyNoun) !== 0 || speaksOfItself(tokens, first, last) || isTraded(tokens, first, last);
	if ((before & organisationNoun) !== 0 || isShared || isCompany || isCalled(tokens, first)) {
		return 'organisation';
	}
	if (isNamedParty(tokens, first, last) || isNamedFirm(tokens, first, last)) {
		return 'organisation';
	}
	if (isSeat(tokens, first, last) || isCountry(tokens, first, last)) {
		return 'place';
	}
	if (isPaired(tokens, first, last) || isWithinLand(tokens, first, last)) {
		return 'place';
	}
	if (isConstituency(tokens, first, last)) {
		return 'place';
	}
	const beforeName = textAt(tokens, first - 1) === ',' ? traitsAt(tokens, first - 2) : before;
	if ((beforeName & kinNoun) !== 0) {
		return 'person';
	}
	// "The Greens, whose seats", "the Centre said": no person has an article before a bare surname.
	const isArticled = last === first + 1 && lowerAt(tokens, first - 1) === 'the';
	// "A guard at the museum in Arden who left": he did, and not the town.
	const isWhere = lowerAt(tokens, first - 1) === 'in' && last === first + 1;
	const tells = isWhere ? 0 : personal;
	const speaks = isArticled ? 0 : (before & placePreposition) === 0 ? speechVerb | tells : tells;
	if ((after & speaks) !== 0) {
		return 'person';
	}
	// "Said Ada Pike", not "said Arden had".
	if (
		(before & speechVerb) !== 0 &&
		!/^(?:told|tells)$/.test(lowerAt(tokens, first - 1)) &&
		next !== "'s" &&
		(after & auxiliary) === 0
	) {
		return 'person';
	}
	const isWithin = /^(?:near|outside|inside|around|throughout|toward|towards)$/.test(
		lowerAt(tokens, first - 1),
	);
	if (isWithin && next === ',') {
		return 'place';
	}
	if ((before & placePreposition) !== 0 && next === ',' && traitsAt(tokens, last + 1) === introduces) {
		return 'place';
	}
	if (isOfPlace(tokens, first, last) || isState(tokens, first, last) || (after & behindPlace) !== 0) {
		return 'place';
	}
	if (next === ',' && isTold(tokens, last + 1, organisationNoun)) {
		return 'organisation';
	}
	if (next === ',' && isTold(tokens, last + 1, tellingNoun)) {
		return 'place';
	}
	if (next === ',' && !isArticled && (traitsAt(tokens, last + 1) & introduces) !== 0) {
		return 'person';
	}
	if (next === ',' && (isRegion(tokens, last + 1) || isBehindStreet(tokens, first))) {
		return 'place';
	}
	const beforeComma = textAt(tokens, first - 1) === ',' && (next === ',' || next === "'s");
	if (beforeComma && (traitsAt(tokens, first - 2) & organisationNoun) !== 0) {
		return 'organisation';
	}
	if (
		textAt(tokens, first - 1) === ',' &&
		lowerAt(tokens, first - 2) === 'capital' &&
		/^[,.]$|^'s$/.test(next)
	) {
		return 'place';
	}
	return (before & placePreposition) !== 0 || isHome(tokens, first) || isLandform(tokens, first, last)
		? 'place'
		: undefined;
}

/** "Arden said it had": nobody is called "it". */
function speaksOfItself(tokens: readonly Token[], first: number, last: number): boolean {
	const it = lowerAt(tokens, last + 1) === 'that' ? last + 2 : last + 1;
	return (
		last === first + 1 &&
		(traitsAt(tokens, last) & speechVerb) !== 0 &&
		lowerAt(tokens, it) === 'it' &&
		/^(?:had|has|would|will|intends?|plans?|expects?|could|cannot|stopped|stops)$/.test(
			lowerAt(tokens, it + 1),
		)
	);
}

/** "A group known as Arden", "the hackers, dubbed Arden" */
function isCalled(tokens: readonly Token[], first: number): boolean {
	const word = lowerAt(tokens, first - 1);
	const isNamed = /^(?:called|named|dubbed|nicknamed|codenamed)$/.test(word);
	const isKnown = word === 'as' && /^(?:known|tracked|designated)$/.test(lowerAt(tokens, first - 2));
	const verb = isNamed ? first - 1 : isKnown ? first - 2 : -1;
	const noun = textAt(tokens, verb - 1) === ',' ? verb - 2 : verb - 1;
	return verb > 0 && (traitsAt(tokens, noun) & (organisationNoun | groupNoun)) !== 0;
}

/** "the border town of Arden", "the government of Arden"; a government of two words is a person's. */
function isOfPlace(tokens: readonly Token[], first: number, last: number): boolean {
	const isOf = lowerAt(tokens, first - 1) === 'of' && (traitsAt(tokens, first - 2) & placeNoun) !== 0;
	return isOf && (last - first === 1 || lowerAt(tokens, first - 2) !== 'government');
}

/** "Arden's embassy", "Arden's Foreign Ministry", "Arden's government"; not "Ada Pike's government" */
function isState(tokens: readonly Token[], first: number, last: number): boolean {
	const isOwner = /^['’]s$/.test(lowerAt(tokens, last));
	const isGoverned =
		last - first === 1 &&
		(lowerAt(tokens, last + 1) === 'government' ||
			hasStatePair(tokens, last + 1) ||
			hasOpposition(tokens, last + 1));
	const hasNoun = ((traitsAt(tokens, last + 1) | traitsAt(tokens, last + 2)) & stateNoun) !== 0;
	return isOwner && (isGoverned || hasNoun);
}

/** Words of an apposition that are looked at for its noun. */
const longestApposition = 6;

/** True where the words behind a comma end in such a noun: "Arden Forum, a city-based group, said". */
function isTold(tokens: readonly Token[], at: number, noun: number): boolean {
	if ((traitsAt(tokens, at) & opensApposition) === 0) {
		return false;
	}
	for (let end = at + 1; end <= at + longestApposition; end++) {
		const { kind, lower } = tokens[end] ?? {};
		const isEnd =
			kind !== 'word' ||
			/^(?:in|of|for|at|from|with|that|which|run|set|known|made|built|\p{Ll}{3,}ed)$/u.test(lower ?? '');
		if (isEnd) {
			return (traitsAt(tokens, end - 1) & noun) !== 0;
		}
	}
	return false;
}

/**
 * True where a country or capital stands for its government: the country where it speaks or acts as one
 * ("Arden denied"), the capital wherever nobody is, comes or goes there ("pressure on Port Arden", not "in Port Arden").
 */
export function isMetonym(
	tokens: readonly Token[],
	first: number,
	last: number,
	power: 'country' | 'capital',
): boolean {
	let verb = last;
	while (verb < last + 4 && (traitsAt(tokens, verb) & beforeVerb) !== 0) {
		verb++;
	}
	if (verb < last + 4 && (traitsAt(tokens, verb) & governmentVerb) !== 0) {
		return true;
	}
	return power === 'capital' && !isLocation(tokens, first, last);
}

function isLocation(tokens: readonly Token[], first: number, last: number): boolean {
	const after = tokens[last];
	if (first === 0) {
		return after?.kind === 'punctuation';
	}
	const before = traitsAt(tokens, first - 1);
	if ((before & (placePreposition | determiner)) !== 0) {
		return true;
	}
	const owns = after?.lower === "'s" && /^\p{Lu}/u.test(textAt(tokens, last + 1));
	if ((before & looseLink) !== 0) {
		return owns || isTravel(tokens, Math.max(0, first - 5), first);
	}
	const isLocal = after?.kind === 'word' && (traitsAt(tokens, last) & localNoun) !== 0;
	return owns || isLocal || (before & travelWord) !== 0;
}

/** True where one of the words tells that somebody is or comes or goes somewhere. */
function isTravel(tokens: readonly Token[], first: number, last: number): boolean {
	let flags = 0;
	for (let at = first; at < last; at++) {
		flags |= traitsAt(tokens, at);
	}
	return (flags & (travelWord | placePreposition)) !== 0;
}

/** "The [Free Square] party", "the [Daily Reef] newspaper": two words or more, and not "a Port Kelm newspaper", which is one of a town. */
function isNamedParty(tokens: readonly Token[], first: number, last: number): boolean {
	return (
		last - first > 1 &&
		/^(?:party|faction|newspaper|tabloid|broadsheet)$/.test(lowerAt(tokens, last)) &&
		/^[a-z]/.test(textAt(tokens, last)) &&
		!/^(?:in|an?)$/.test(lowerAt(tokens, first - 1))
	);
}

/** "Its solicitors, [Harcourt Vane], said": several go by one name only where that is a firm's; not "his lawyers, Ada Moor and Bo Lund,". */
function isNamedFirm(tokens: readonly Token[], first: number, last: number): boolean {
	const noun = textAt(tokens, first - 1) === ',' ? lowerAt(tokens, first - 2) : '';
	const isTheirs = /^(?:his|her|its|their|our|'s|’s|'|’)$/.test(lowerAt(tokens, first - 3));
	return (
		isTheirs &&
		last - first > 1 &&
		/^(?:solicitors|lawyers|attorneys|accountants|auditors|owners|brokers|consultants|publishers|landlords|insurers|agents)$/.test(
			noun,
		) &&
		textAt(tokens, last) === ',' &&
		/^[a-z]/.test(textAt(tokens, last + 1)) &&
		!/^(?:and|or|who|both)$/.test(lowerAt(tokens, last + 1))
	);
}
