/** Names that no list knows: how far they go, and whose they look like. */
import type { EntityType } from '../model/entity';
import { thingHeads } from './commonWords.data';
import { companyNouns, organisationNouns } from './context.data';
import { knownName } from './gazetteer';
import { givenNames } from './givenNames.data';
import { isVersion, isWork, stations } from './madeNames';
import { leadingSurname, nameSuffix, particle, wellKnownSurname } from './nameTraits';
import { longestName, type NameWords } from './nameWords';
import { doubtfulTrades, tradeWords } from './organisations.data';
import { products } from './things.data';
import { hasCapitalArticle, isAbbreviation, isOtherProper, namesKind } from './wordShapes';

/** How the words for what people do end. */
const professionEnding = /^\p{Ll}{3,}(?:ist|yst|er|or|ian|ant|man|woman|eer|mate|maid|herd|wright|smith)$/u;

/** How the names of countries, counties and towns end, and hardly any other. */
const placeEnding = /^\p{Lu}\p{Ll}{2,}(?:stan|shire|grad|abad|opolis)$/u;

/** "Northern Wire", "Western Kellar" */
const isDirection = /^(?:north|south|east|west)ern$/;

/** "HostKarma", "ImportGenius": two words written as one are a firm or what it sells; not "MacArthur", "DeSantis". */
const joinedWords = /^(?!Fitz)(\p{Lu}\p{Ll}{3,})\p{Lu}\p{Ll}{2,}$/u;

/** "J." */
const initial = /^\p{Lu}\.$/u;

/** Token indexes; where it is no name, only where it ends. */
export type Unlisted =
	| {
			readonly first?: undefined;
			readonly end: number;
			readonly type?: undefined;
			readonly weight?: undefined;
	  }
	| {
			readonly first: number;
			readonly end: number;
			/** Absent where nothing in the name itself tells. */
			readonly type: EntityType | undefined;
			/** How sure `type` is, as of a segment. */
			readonly weight: number;
	  };

/** What begins at `at` and no list knows. `isTitled`: a title stands before it. */
export function unlistedName(words: NameWords, at: number, isTitled: boolean): Unlisted {
	const end = otherEnd(words, at, isTitled);
	// "PC Ada Pike", but "PC World"
	const isConstable = words.text(at) === 'PC' && words.isGivenName(at + 1);
	if (
		isConstable ||
		(end > at + 2 && isProfession(words, at)) ||
		(end === at + 2 && isCommonProfession(words, at))
	) {
		return { end: at + 1 };
	}
	if (isWork(words, at)) {
		return { end };
	}
	const particles = isTitled ? at : particlesBefore(words, at);
	if (particles < at && !words.isGivenName(at)) {
		return { first: particles, end, type: 'person', weight: 5 };
	}
	if (isInitial(words, at) && end > at + 1 && !initial.test(words.text(end - 1))) {
		return { first: at, end, type: 'person', weight: isTitled ? 12 : 5 };
	}
	if (words.text(end) === 'administration') {
		return { first: at, end: end + 1, type: 'organisation', weight: 20 };
	}
	if (end > at + 2 && words.tokens.slice(at, end).some(({ text }) => text === '&')) {
		return { first: at, end, type: 'organisation', weight: 8 };
	}
	if (end === at + 1 && hasCapitalArticle(words.tokens, at)) {
		return { first: at, end, type: 'organisation', weight: 8 };
	}
	if (end === at + 1 && !words.isGivenName(at) && namesKind(words.tokens[at])) {
		return { first: at, end, type: undefined, weight: 0 };
	}
	if (words.text(at) === 'Roman' && words.lower(at + 1) === 'catholic') {
		return { end };
	}
	if (words.text(at) === 'Roman' && !isTitled && isAncient(words, at)) {
		return { end: words.lower(at - 1) === 'the' ? end : at + 1 };
	}
	if (words.isGivenName(at) || isTitled) {
		const weight = end - at > 1 ? 10 : 2;
		return { first: at, end, type: 'person', weight: isTitled ? 12 : weight };
	}
	return unknownName(words, at, end);
}

/** "The Roman Baths", "Roman Britain": an adjective, and no first name. */
function isAncient(words: NameWords, at: number): boolean {
	const isPlace = knownName(words.tokens, at + 1)?.value.type === 'place';
	return words.isName(at + 1) && (isPlace || words.lower(at - 1) === 'the');
}

/** "Toxicologist Ada Pike": what she is has a capital, at the beginning of a sentence for that alone. */
function isProfession(words: NameWords, at: number): boolean {
	return (
		!words.isGivenName(at) &&
		words.isGivenName(at + 1) &&
		professionEnding.test(words.lower(at)) &&
		words.isName(at + 2)
	);
}

/** "Sprinter Pike", where the article has a sprinter elsewhere and Pike is named inside a sentence. */
function isCommonProfession(words: NameWords, at: number): boolean {
	return (
		!words.isGivenName(at) &&
		professionEnding.test(words.lower(at)) &&
		words.isSmall(at) &&
		words.isCapital(at + 1) &&
		!words.isCapital(at)
	);
}

/** Not "M." in "M.Sc." */
function isInitial(words: NameWords, at: number): boolean {
	const { tokens } = words;
	return initial.test(words.text(at)) && tokens[at]?.end !== tokens[at + 1]?.start;
}

/** Where the particles before a lone surname begin: "said van Arden". */
function particlesBefore(words: NameWords, at: number): number {
	let first = at;
	while (first > at - 3 && /^(?:van|von|ter|de|di|der|den)$/.test(words.text(first - 1))) {
		first--;
	}
	return words.text(first) === 'den' || words.text(first) === 'der' ? at : first;
}

/** A name without a first name or title before it: a person's where it looks like one. */
function unknownName(words: NameWords, at: number, end: number): Unlisted {
	const first = words.tokens[at];
	const last = words.tokens[end - 1];
	const isSingle = end === at + 1;
	if (end > at + 2 && words.is(end - 1, nameSuffix)) {
		return { first: at, end, type: 'person', weight: 10 };
	}
	const isSong = isSingle && words.is(at, leadingSurname);
	if (
		!first ||
		!last ||
		(thingHeads.has(last.lower) && !isSong) ||
		(isOtherProper(last) && !isAbbreviation(last))
	) {
		return { end };
	}
	if (isDirection.test(first.lower) && !isSingle) {
		return { first: at, end, type: undefined, weight: 0 };
	}
	if (isOtherProper(first) && !isAbbreviation(first)) {
		return { end: products.has(first.text) ? end : at + 1 };
	}
	if (isSingle && isVersion(words, at)) {
		return { end };
	}
	if (isSingle && placeEnding.test(first.text) && !words.isGivenName(at)) {
		return { first: at, end, type: 'place', weight: 4 };
	}
	if (isAbbreviation(first) || (isAbbreviation(last) && !last.text.endsWith('.'))) {
		return { first: at, end, type: 'organisation', weight: isSingle ? 4 : 3 };
	}
	if (!isSingle && stations.has(first.lower)) {
		return { first: at, end, type: 'organisation', weight: 8 };
	}
	if (isSingle && /^(?:North|South|East|West)$/.test(first.text)) {
		return { first: at, end, type: 'place', weight: 4 };
	}
	if (isSingle && isFirm(words, at)) {
		return { first: at, end, type: 'organisation', weight: 8 };
	}
	if (isSingle) {
		const isSurname = words.is(at, wellKnownSurname);
		return { first: at, end, type: isSurname ? 'person' : undefined, weight: isSurname ? 4 : 0 };
	}
	if (words.lower(at - 1) !== 'the' && isTrading(words, at, end)) {
		return { first: at, end, type: 'organisation', weight: 3 };
	}
	// "Kelm Nationalists": several, and nobody's surname
	const isGroup = words.lower(at - 1) === 'the' || /ists$/.test(last.lower);
	return { first: at, end, type: isGroup ? 'organisation' : 'person', weight: 2 };
}

/** True for what ends in a word for what firms deal in, where it is no more likely somebody or a thing. */
function isTrading(words: NameWords, at: number, end: number): boolean {
	const last = words.lower(end - 1);
	const isOwned = words.lower(end) === "'s" ? end + 1 : end;
	// "Ada Pike of Red Power": nobody is of somebody
	const isMembers = words.text(at - 1) === 'of' && words.isName(at - 2) && words.isGivenName(at - 3);
	const isSaid = organisationNouns.has(words.lower(at - 1)) || companyNouns.has(words.lower(isOwned));
	// "The chief executive of Kelm Water"
	const isHeaded = words.text(at - 1) === 'of' && heads.test(words.lower(at - 2));
	const isFirms = end > at + 2 || isMembers || isSaid || isHeaded;
	return tradeWords.has(last) || (doubtfulTrades.has(last) && isFirms);
}

const heads =
	/^(?:executive|chairman|chairwoman|director|manager|boss|customers?|owners?|shareholders?|employees?)$/;

/** Not the handle of a person: "@AdaPike", "AdaPike". */
function isFirm(words: NameWords, at: number): boolean {
	const [, opening = ''] = joinedWords.exec(words.text(at)) ?? [];
	return opening !== '' && !givenNames.has(opening) && !/^[@#]$/.test(words.text(at - 1));
}

/** Where the name at `at` ends: before what begins something else, with its particles and its "Jr." */
function otherEnd(words: NameWords, at: number, isTitled: boolean): number {
	let end = at + 1;
	while (end < at + longestName) {
		if (words.isName(end) && !beginsNew(words, at, end, isTitled)) {
			end++;
		} else {
			const next = joinEnd(words, end);
			if (next === end || !words.isName(next) || isSecondPerson(words, at, next)) {
				break;
			}
			end = next + 1;
		}
	}
	return words.is(end, nameSuffix) ? end + 1 : end;
}

/** Where the particles at `at`, three at most, or the "&" there end: "de la". */
function joinEnd(words: NameWords, at: number): number {
	let end = at;
	while (words.is(end, particle) && end < at + 3) {
		end++;
	}
	return end === at && words.text(at) === '&' ? at + 1 : end;
}

/** "Tom Pike & [Ada Moor]": two people, each with a first name and a surname. */
function isSecondPerson(words: NameWords, first: number, at: number): boolean {
	return (
		words.text(at - 1) === '&' &&
		at > first + 2 &&
		words.isGivenName(first) &&
		words.isGivenName(at) &&
		words.isName(at + 1)
	);
}

/** True where something new begins at `at` behind the words from `first` on. */
function beginsNew(words: NameWords, first: number, at: number, isTitled: boolean): boolean {
	const mayBeKnown = !isTitled && !words.isGivenName(first) && !words.is(first, leadingSurname);
	const isHill = words.text(at) === 'Hill';
	// "New Dawn": what is known by the one word alone is called so too
	const isWord = words.knownEnd(at) === at + 1 && words.isGivenName(at);
	return words.beginsOther(at) || (mayBeKnown && !isHill && !isWord && words.knownEnd(at) > at);
}
