/** Names of ships, cables and other things: they are neither people, organisations nor places, and are not listed. */
import type { Token } from '../text/tokens';
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

const traits = new WordFacts(
	({ text, lower }) =>
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

/** True where the words round a name say that it is a thing's. */
export function isNamedThing(tokens: readonly Token[], first: number, last: number): boolean {
	const hasArticle = tokens[first - 1]?.lower === 'the';
	const before = hasArticle ? first - 2 : first - 1;
	const isBehindNoun = (traitsAt(tokens, first - 1) & craft) !== 0 || tokens[before]?.lower === 'aboard';
	const called = naming.has(tokens[before]?.lower ?? '') ? before - 1 : -1;
	const isCalled = (traitsAt(tokens, tokens[called]?.text === ',' ? called - 1 : called) & craft) !== 0;
	const isApposition = tokens[before]?.text === ',' && tokens[last]?.text === ',';
	return (
		isBehindNoun ||
		(called > 0 && isCalled) ||
		(isApposition && (traitsAt(tokens, before - 1) & craft) !== 0) ||
		(hasArticle && (traitsAt(tokens, last) !== 0 || sails(tokens, last))) ||
		isWeapon(tokens, first, last) ||
		(last - first <= 3 && (traitsAt(tokens, last) & madeOne) !== 0) ||
		isMade(tokens, first) ||
		isShortForThing(tokens, first, last) ||
		isCraftTold(tokens, last)
	);
}

/** "The Ada sank", "the Ada went down": what ships do; not "the Navy sank", and nobody sinks another. */
function sails(tokens: readonly Token[], at: number): boolean {
	const verb = tokens[at]?.lower ?? '';
	const name = tokens[at - 1]?.lower ?? '';
	if (organisationHeads.has(name) || floats.test(name)) {
		return false;
	}
	return (
		(/^(?:sank|docked|moored)$/.test(verb) && !hasObject(tokens, at + 1)) ||
		/^(?:capsized|berthed|foundered)$/.test(verb) ||
		(verb === 'went' && tokens[at + 1]?.lower === 'down') ||
		(verb === 'ran' && tokens[at + 1]?.lower === 'aground')
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
	const word = tokens[first - 1]?.lower ?? '';
	const isKnown = word === 'as' && /^(?:known|tracked)$/.test(tokens[first - 2]?.lower ?? '');
	const isCalled = naming.has(word);
	const noun = isKnown ? first - 3 : isCalled ? first - 2 : first - 1;
	return (traitsAt(tokens, noun) & made) !== 0;
}

/** "the Trade Powers Act (TPA)": short for what is no organisation. */
function isShortForThing(tokens: readonly Token[], first: number, last: number): boolean {
	const long = tokens[first - 2];
	const isBracketed = tokens[first - 1]?.text === '(' && tokens[last]?.text === ')';
	return isBracketed && long !== undefined && /^\p{Lu}/u.test(long.text) && thingHeads.has(long.lower);
}

/** Words of an apposition that are looked at for its noun. */
const longestApposition = 6;

/** "Ada, a small tanker owned by", "Ada, the tanker that" */
function isCraftTold(tokens: readonly Token[], at: number): boolean {
	const article = tokens[at]?.text === ',' ? (tokens[at + 1]?.lower ?? '') : '';
	// Behind "the" more often a new clause: "they came with Ada, the last ship in sight had left".
	const longest = /^an?$/.test(article) ? longestApposition : article === 'the' ? 2 : 0;
	for (let end = at + 2; end <= at + longest; end++) {
		const { kind, text = '' } = tokens[end] ?? {};
		if (kind === undefined || (kind === 'punctuation' && text !== '-') || /^\p{Lu}/u.test(text)) {
			return false;
		}
		if ((traitsAt(tokens, end) & craft) !== 0) {
			return !/^\p{L}/u.test(tokens[end + 1]?.text ?? '') || endsNoun.test(tokens[end + 1]?.lower ?? '');
		}
	}
	return false;
}

/** Not behind "a ship" in "a ship owner". */
const endsNoun =
	/^(?:in|of|for|at|from|with|that|which|whose|under|on|off|\p{L}+ed|built|\p{L}+ing|then|now)$/u;
