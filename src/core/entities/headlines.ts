/** Names in headlines, where nearly every word has a capital: only those that are known from elsewhere. */
import { lowerAt, type Token, textAt } from '../text/tokens';
import { type Adjectives, addAdjective } from './adjectives';
import { type Found, foundAt, type NameFacts } from './found';
import { knownName, nationality } from './gazetteer';
import { shortForms } from './names';
import { PhraseIndex, spelling } from './phrases';
import { isAbbreviation, isOtherProper } from './wordShapes';
import type { Words } from './words';

/** A name of `count` tokens and what is known about it. */
interface NameMatch {
	readonly count: number;
	readonly rest: Partial<NameFacts>;
}

/**
 * `found` are the names that were found in these sentences, `inArticle` those of all of it, absent where these are the
 * whole; adjectives of nationality are added to `adjectives`.
 */
export function headlineNames(
	text: string,
	read: readonly Words[],
	found: readonly Found[],
	adjectives: Adjectives,
	inArticle?: PhraseIndex<Found>,
): Found[] {
	const headlines = read.filter(({ isTitleCase }) => isTitleCase);
	if (headlines.length === 0) {
		return [];
	}
	const index = inArticle ?? indexNames(found, openingsIn(headlines));
	const inHeadlines = new Set(headlines.map(({ tokens }) => tokens));
	const taken = new Set(
		found
			.filter(({ tokens }) => inHeadlines.has(tokens))
			.flatMap(({ tokens, first, last }) => tokens.slice(first, last)),
	);
	const names: Found[] = [];
	for (const { tokens } of headlines) {
		const letters = lettersOf(tokens);
		for (let at = 0; at < tokens.length; ) {
			const match = longest(tokens, at, index, letters);
			const adjective = match ? undefined : nationality(tokens, at);
			const count = match?.count ?? adjective?.count ?? 1;
			const isFree = !tokens.slice(at, at + count).some(token => taken.has(token));
			const one = isFree ? foundAt(text, tokens, at, at + count, match?.rest) : undefined;
			if (match) {
				names.push(...(one ? [one] : []));
			} else if (adjective) {
				addAdjective(adjectives, adjective.value, one);
			}
			at += count;
		}
	}
	return names;
}

/** The words that stand in headlines, spelled as an index has them. */
export function headlineWords(read: readonly Words[]): ReadonlySet<string> {
	const words = new Set<string>();
	for (const { tokens, isTitleCase } of read) {
		for (const token of isTitleCase ? tokens : []) {
			words.add(spelling(token));
		}
	}
	return words;
}

/** True where both say the same of a name in a headline. */
export function isSameInHeadlines(a: Found, b: Found): boolean {
	return a.type === b.type && a.weight === b.weight && a.known === b.known;
}

/** What words begin with. */
interface Openings {
	/** True where one of the words may begin the name. */
	canOpen(name: string): boolean;
}

const anything: Openings = { canOpen: () => true };

/** Two letters of each word in the headlines tell most names that do not stand there. */
function openingsIn(headlines: readonly Words[]): Openings {
	const openings = new Set(
		headlines.flatMap(({ tokens }) => tokens.map(token => spelling(token).slice(0, 2))),
	);
	return { canOpen: name => openings.has(name.slice(0, 2)) || openings.has(name.slice(0, 1)) };
}

/** The names of an article and the surnames of its people, as far as they begin with one of the `openings`. */
export function indexNames(found: readonly Found[], openings: Openings = anything): PhraseIndex<Found> {
	const index = new PhraseIndex<Found>();
	const add = (name: string, one: Found) => {
		if (openings.canOpen(name)) {
			index.add(name, one);
		}
	};
	const likely = found.filter(({ opens, weight }) => !opens || weight >= 3);
	for (const one of firstOfEach(likely)) {
		add(one.text, one);
	}
	for (const one of firstOfEach(likely.filter(({ type, text }) => type === 'person' && text.includes(' ')))) {
		add(shortForms(one.text, 'person')[0] ?? '', one);
	}
	return index;
}

/** The first place of each spelling. */
function firstOfEach(found: readonly Found[]): Iterable<Found> {
	const first = new Map<string, Found>();
	for (const one of found) {
		if (!first.has(one.text)) {
			first.set(one.text, one);
		}
	}
	return first.values();
}

/** The longest name at token `at` that the article or the gazetteer knows. */
function longest(
	tokens: readonly Token[],
	at: number,
	index: PhraseIndex<Found>,
	letters: Letters,
): NameMatch | undefined {
	const own = index.match(tokens, at);
	const isOrdinary = isOrdinaryInCapitals(tokens[at], letters) || isShoutedUs(tokens, at, letters);
	const known = isOrdinary ? undefined : knownName(tokens, at);
	if (own && own.count >= (known?.count ?? 0)) {
		const { type, weight, known: name } = own.value;
		return { count: own.count, rest: { weight, type, known: name } };
	}
	if (known) {
		return { count: known.count, rest: { known: known.value, type: known.value.type, weight: 100 } };
	}
	return standsOut(tokens[at], letters) ? { count: 1, rest: { type: 'organisation', weight: 3 } } : undefined;
}

/** Whether any word of a headline has, or begins with, a small letter: asked once for all of its words. */
interface Letters {
	readonly hasSmall: boolean;
	readonly beginsSmall: boolean;
}

function lettersOf(tokens: readonly Token[]): Letters {
	return {
		hasSmall: tokens.some(({ text }) => /\p{Ll}/u.test(text)),
		beginsSmall: tokens.some(({ text }) => /^\p{Ll}/u.test(text)),
	};
}

/** "WHO" where all is in capitals is the word, unless the article names the organisation elsewhere. */
function isOrdinaryInCapitals(token: Token | undefined, { hasSmall }: Letters): boolean {
	return !hasSmall && /^(?:WHO|IS|IT)$/.test(token?.text ?? '');
}

/** "HE LEFT US WITH NOTHING.": a shouted sentence, which no headline ends like, and not "THE US". */
function isShoutedUs(tokens: readonly Token[], at: number, { hasSmall }: Letters): boolean {
	const isSentence = /^[.!?]/.test(tokens.at(-1)?.text ?? '');
	return (
		!hasSmall && isSentence && textAt(tokens, at) === 'US' && at > 0 && lowerAt(tokens, at - 1) !== 'the'
	);
}

/** True for an abbreviation of three letters or more among words that are not in capitals throughout. */
function standsOut(token: Token | undefined, { beginsSmall }: Letters): boolean {
	return (
		beginsSmall &&
		token !== undefined &&
		isAbbreviation(token) &&
		token.text.length > 2 &&
		!isOtherProper(token)
	);
}
