/** Names of ships, cables and other things: they are neither people, organisations nor places, and are not listed. */
import { lowerAt, type Token, textAt } from '../text/tokens';
import { WordFacts } from '../text/wordFacts';
import { thingHeads } from './commonWords.data';
import { organisationHeads } from './organisations.data';
import { builtNouns, craftNouns, madeNouns, madeOnes, weaponNouns } from './things.data';

/** "ship", "tanker": stands before a name too. */
const craft = 1;
/** "pipeline": stands only behind a name. */
const built = 2;

/** "drones": stands behind a name that is theirs. */
const weapon = 4;

/** "malware": stands before a name. */
const made = 8;
/** "appliances": stands behind a name. */
const madeOne = 16;

/** What such a word is, of whatever sort. */
const thing = craft | built | weapon | made | madeOne;
/** ",", "the", "aboard", "named": what may tell of the name behind it, alone or with the words round it. */
const leads = 32;
/** "sank", "went": what ships do. */
const sailing = 64;

const leaders: ReadonlySet<string> = new Set(
	', ( the aboard as called named dubbed nicknamed codenamed'.split(' '),
);
const sailingVerbs: ReadonlySet<string> = new Set(
	'sank docked moored capsized berthed foundered went ran'.split(' '),
);

const traits = new WordFacts(
	({ text, lower }) =>
		(leaders.has(lower) ? leads : 0) |
		(sailingVerbs.has(lower) ? sailing : 0) |
		(madeNouns.has(text) ? made : 0) |
		(madeOnes.has(text) ? madeOne : 0) |
		(craftNouns.has(text) ? craft : 0) |
		(builtNouns.has(lower) ? built : 0) |
		(weaponNouns.has(text) ? weapon : 0),
);

/** 0 outside the sentence. */
function traitsAt(tokens: readonly Token[], at: number): number {
	const token = at < 0 ? undefined : tokens[at];
	return token ? traits.of(token.word) : 0;
}

/** True where the words round a name say that it is a thing's: none do where neither of those beside it tells anything. */
export function isNamedThing(tokens: readonly Token[], first: number, last: number): boolean {
	return (
		((traitsAt(tokens, first - 1) & (leads | craft | made)) !== 0 ||
			(traitsAt(tokens, last) & (weapon | madeOne)) !== 0 ||
			textAt(tokens, last) === ',') &&
		isThingByWords(tokens, first, last)
	);
}

function isThingByWords(tokens: readonly Token[], first: number, last: number): boolean {
	const hasArticle = lowerAt(tokens, first - 1) === 'the';
	const before = hasArticle ? first - 2 : first - 1;
	const isBehindNoun = (traitsAt(tokens, first - 1) & craft) !== 0 || lowerAt(tokens, before) === 'aboard';
	const called = naming.has(lowerAt(tokens, before)) ? before - 1 : -1;
	const isCalled = (traitsAt(tokens, textAt(tokens, called) === ',' ? called - 1 : called) & craft) !== 0;
	const isApposition = textAt(tokens, before) === ',' && textAt(tokens, last) === ',';
	return (
		isBehindNoun ||
		(called > 0 && isCalled) ||
		(isApposition && (traitsAt(tokens, before - 1) & craft) !== 0) ||
		(hasArticle && ((traitsAt(tokens, last) & thing) !== 0 || sails(tokens, last))) ||
		isWeapon(tokens, first, last) ||
		(last - first <= 3 && (traitsAt(tokens, last) & madeOne) !== 0) ||
		isMade(tokens, first) ||
		isShortForThing(tokens, first, last) ||
		isCraftTold(tokens, last)
	);
}

/** "The Ada sank", "the Ada went down": what ships do; not "the Navy sank", and nobody sinks another. */
function sails(tokens: readonly Token[], at: number): boolean {
	if ((traitsAt(tokens, at) & sailing) === 0) {
		return false;
	}
	const verb = lowerAt(tokens, at);
	const name = lowerAt(tokens, at - 1);
	if (organisationHeads.has(name) || floats.test(name)) {
		return false;
	}
	return (
		(/^(?:sank|docked|moored)$/.test(verb) && !hasObject(tokens, at + 1)) ||
		/^(?:capsized|berthed|foundered)$/.test(verb) ||
		(verb === 'went' && lowerAt(tokens, at + 1) === 'down') ||
		(verb === 'ran' && lowerAt(tokens, at + 1) === 'aground')
	);
}

/** What sinks in other ways, or sails and is no ship. */
const floats =
	/^(?:navy|navies|kriegsmarine|coastguard|coast|fleet|flotilla|marines?|dow|nasdaq|ftse|nikkei|dax|euro|pound|dollar|yen|rouble|ruble)$/;

/** "[a] boat", "[two] boats", "[Ada]" */
function hasObject(tokens: readonly Token[], at: number): boolean {
	const { kind, text = '', lower = '' } = tokens[at] ?? {};
	return (
		kind !== undefined && kind !== 'punctuation' && (!behindSinking.test(lower) || /^\p{Lu}/u.test(text))
	);
}
const behindSinking =
	/^(?:in|into|on|at|off|near|after|before|when|while|as|with|within|to|from|for|under|during|by|and|but|last|late|early|yesterday|today|there|here|again|quickly|slowly|minutes|hours|days|about|around|north|south|east|west|because|where|since|without|beneath|outside|inside|alongside)$/;

/** "Ada drones": what they are called, in one word; a maker or an owner has more, or an article. */
function isWeapon(tokens: readonly Token[], first: number, last: number): boolean {
	return last === first + 1 && (traitsAt(tokens, last) & weapon) !== 0;
}

const naming: ReadonlySet<string> = new Set('called named dubbed nicknamed codenamed'.split(' '));

/** "the malware Ada", "a backdoor dubbed Ada", "a stealer known as Ada" */
function isMade(tokens: readonly Token[], first: number): boolean {
	const word = lowerAt(tokens, first - 1);
	const isKnown = word === 'as' && /^(?:known|tracked)$/.test(lowerAt(tokens, first - 2));
	const isCalled = naming.has(word);
	const noun = isKnown ? first - 3 : isCalled ? first - 2 : first - 1;
	return (traitsAt(tokens, noun) & made) !== 0;
}

/** "the Trade Powers Act (TPA)": short for what is no organisation. */
function isShortForThing(tokens: readonly Token[], first: number, last: number): boolean {
	const long = tokens[first - 2];
	const isBracketed = textAt(tokens, first - 1) === '(' && textAt(tokens, last) === ')';
	return isBracketed && long !== undefined && /^\p{Lu}/u.test(long.text) && thingHeads.has(long.lower);
}

/** Words of an apposition that are looked at for its noun. */
const longestApposition = 6;

/** "Ada, a small tanker owned by", "Ada, the tanker that" */
function isCraftTold(tokens: readonly Token[], at: number): boolean {
	const article = textAt(tokens, at) === ',' ? lowerAt(tokens, at + 1) : '';
	// Behind "the" more often a new clause: "they came with Ada, the last ship in sight had left".
	const longest = /^an?$/.test(article) ? longestApposition : article === 'the' ? 2 : 0;
	for (let end = at + 2; end <= at + longest; end++) {
		const { kind, text = '' } = tokens[end] ?? {};
		if (kind === undefined || (kind === 'punctuation' && text !== '-') || /^\p{Lu}/u.test(text)) {
			return false;
		}
		if ((traitsAt(tokens, end) & craft) !== 0) {
			return !/^\p{L}/u.test(textAt(tokens, end + 1)) || endsNoun.test(lowerAt(tokens, end + 1));
		}
	}
	return false;
}

/** Not behind "a ship" in "a ship owner". */
const endsNoun =
	/^(?:in|of|for|at|from|with|that|which|whose|under|on|off|\p{L}+ed|built|\p{L}+ing|then|now)$/u;
