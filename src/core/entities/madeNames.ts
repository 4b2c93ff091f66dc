/** Names of laws, products, works and versions, which are no entities, and of carriers and stations, which are. */
import type { Token } from '../text/tokens';
import { WordFacts } from '../text/wordFacts';
import { groupNouns, organisationNouns, speechVerbs } from './context.data';
import { type KnownName, knownName } from './gazetteer';
import { link } from './nameTraits';
import type { NameWords } from './nameWords';
import type { PhraseMatch } from './phrases';
import { products } from './things.data';

/** Before the name of a broadcaster. */
export const stations: ReadonlySet<string> = new Set(['radio', 'tv', 'television', 'channel', 'télé']);

/** End of "Freedom of Information Act"; `at` where no such begins. */
export function actEnd(words: NameWords, at: number): number {
	const end = words.is(at + 1, link) ? words.runEnd(at + 2) : at;
	const isAct =
		end > at + 3 && /^(?:act|bill|treaty|award|prize|programme|program)$/.test(words.lower(end - 1));
	return isAct ? end : at;
}

/** End of "Google Maps", where a company is named for what it makes; `at` for all else. */
export function productEnd(words: NameWords, at: number, known: PhraseMatch<KnownName> | undefined): number {
	const isMaker = known?.value.type === 'organisation';
	return isMaker && products.has(words.text(at + known.count)) ? words.runEnd(at) : at;
}

/** End of "Air France", "Radio Sahel FM"; `at` for all else. */
export function carrierEnd(words: NameWords, at: number): number {
	const isCarrier = words.text(at) === 'Air' || (stations.has(words.lower(at)) && words.isName(at));
	const known = isCarrier ? knownName(words.tokens, at + 1) : undefined;
	if (known?.value.type !== 'place' || words.knownEnd(at) > at) {
		return at;
	}
	const end = at + 1 + known.count;
	return words.text(end) === 'FM' ? end + 1 : end;
}

/** "In his memoirs, A [Fair Wind],": inside a sentence a work's title has such an article with a capital. */
export function isWork(words: NameWords, at: number): boolean {
	return /^An?$/.test(words.text(at - 1)) && /^(?:,|[\p{Ll}’']+)$/u.test(words.text(at - 2));
}

/** End of the words of a work's title in quote marks: "a new report, “[Empty Nets]”"; `at` where no such begins there. */
export function titleEnd(words: NameWords, at: number): number {
	const { tokens } = words;
	let open = at - 1;
	while (at - open < longestTitle && isInTitle(tokens, open, inTitle)) {
		open--;
	}
	if (!isInTitle(tokens, open, opening)) {
		return at;
	}
	const noun = words.text(open - 1) === ',' ? open - 2 : open - 1;
	const isWork = works.has(words.lower(noun));
	for (let end = at; end < at + longestTitle && end < tokens.length; end++) {
		if (isInTitle(tokens, end, closing)) {
			return isWork || isDated(words, end) ? end : at;
		}
		if (isInTitle(tokens, end, written)) {
			return at;
		}
	}
	return at;
}

/** May stand in a work's title, before its last words. */
const inTitle = 1;
/** A quote mark that opens. */
const opening = 2;
/** A quote mark that closes. */
const closing = 4;
/** What somebody writes in quote marks has words in small letters, a title only short ones. */
const written = 8;

const titleParts = new WordFacts(
	({ text, kind }) =>
		(/^(?:[Tt]he|[Aa]n?|of|on|in|to|and)$|^\p{Lu}/u.test(text) ? inTitle : 0) |
		(/^["“‘]/.test(text) ? opening : 0) |
		(/^["”’]/.test(text) ? closing : 0) |
		(kind === 'word' && text.length > 3 && !/^\p{Lu}/u.test(text) ? written : 0),
);

function isInTitle(tokens: readonly Token[], at: number, part: number): boolean {
	const token = at < 0 ? undefined : tokens[at];
	return token !== undefined && (titleParts.of(token.word) & part) !== 0;
}

/** "“The Salt Road” (1961)": the year behind a title tells that it is one. */
function isDated(words: NameWords, close: number): boolean {
	return (
		words.text(close + 1) === '(' && /^\d{4}$/.test(words.text(close + 2)) && words.text(close + 3) === ')'
	);
}

/** In tokens. */
const longestTitle = 8;

const works: ReadonlySet<string> = new Set(
	'report study book novel film documentary album song essay paper podcast play memoir series poem musical opera exhibition'.split(
		' ',
	),
);

/** "IE9": letters and a number are a version of something; not "the rebel group M23". */
export function isVersion(words: NameWords, at: number): boolean {
	const before = words.lower(at - 1);
	return (
		/^\p{Lu}{1,2}\d{1,2}$/u.test(words.text(at)) && !organisationNouns.has(before) && !groupNouns.has(before)
	);
}

/** "CCTV reported", "the broadcaster CCTV": who makes programmes. */
export function broadcasts(words: NameWords, at: number): boolean {
	return (
		speechVerbs.has(words.lower(at + 1)) ||
		/^(?:reported|reports|aired|broadcast|showed|news)$/.test(words.lower(at + 1)) ||
		/^(?:broadcaster|television|media|network|station|state-run|chinese|china['’]s)$/.test(
			words.lower(at - 1),
		)
	);
}
