/** What everybody knows: countries, capitals, well-known places, organisations and media. */
import type { EntityType } from '../model/entity';
import { once } from '../text/once';
import type { Token } from '../text/tokens';
import { WordFacts } from '../text/wordFacts';
import { countries } from './countries.data';
import { mediaOutlets, organisations } from './organisations.data';
import { matchFrom, PhraseIndex, type PhraseMatch } from './phrases';
import { places } from './places.data';

export interface KnownName {
	/** The usual name, the same for all spellings. */
	readonly name: string;
	readonly type: EntityType;
	/** Set where the name may stand for a government. */
	readonly power?: 'country' | 'capital';
}

interface Gazetteer {
	readonly names: PhraseIndex<KnownName>;
	/** Adjectives and demonyms with the name of their country. */
	readonly adjectives: PhraseIndex<string>;
}

/** Built when it is first asked, not when the program starts: it takes some milliseconds. */
const gazetteer = once((): Gazetteer => {
	const names = new PhraseIndex<KnownName>();
	const adjectives = new PhraseIndex<string>();
	addCountries(names, adjectives);
	addPlaces(names);
	addOrganisations(names);
	return { names, adjectives };
});

const nameFrom = new WordFacts(word => gazetteer().names.firstStep(word));
const adjectiveFrom = new WordFacts(word => gazetteer().adjectives.firstStep(word));

/** The longest well-known name that begins at token `at`. */
export function knownName(tokens: readonly Token[], at: number): PhraseMatch<KnownName> | undefined {
	const token = tokens[at];
	const first = token && nameFrom.of(token.word);
	return first && matchFrom(first, tokens, at);
}

/** The country that the adjective or demonym at token `at` belongs to. */
export function nationality(tokens: readonly Token[], at: number): PhraseMatch<string> | undefined {
	const token = tokens[at];
	const first = token && adjectiveFrom.of(token.word);
	return first && matchFrom(first, tokens, at);
}

/** Names of one government: the country for its capital, the capital for its country. */
const counterparts = once(
	() =>
		new Map(
			countries
				.filter(({ capital }) => capital !== '')
				.flatMap(({ name, capital }) => [
					[name, capital],
					[capital, name],
				]),
		),
);

/** What a country's government is also called by, "Moscow" for "Russia" and the other way round; `undefined` for all others. */
export function governmentAlias(name: string): string | undefined {
	return counterparts().get(name);
}

function addCountries(names: PhraseIndex<KnownName>, adjectives: PhraseIndex<string>): void {
	for (const { name, aliases, capital, adjectives: words } of countries) {
		for (const spelling of [name, ...aliases]) {
			names.add(spelling, { name, type: 'place', power: 'country' });
		}
		names.add(capital, { name: capital, type: 'place', power: 'capital' });
		for (const word of words) {
			adjectives.add(word, name);
		}
	}
}

/** A capital that is listed again for its other spellings stays a capital. */
function addPlaces(names: PhraseIndex<KnownName>): void {
	for (const spellings of places) {
		const known = spellings.map(spelling => names.get(spelling)).find(Boolean);
		for (const spelling of spellings) {
			names.add(spelling, known ?? { name: spellings[0] ?? spelling, type: 'place' });
		}
	}
}

function addOrganisations(names: PhraseIndex<KnownName>): void {
	for (const spellings of [...mediaOutlets, ...organisations]) {
		const known: KnownName = { name: withoutArticle(spellings[0] ?? ''), type: 'organisation' };
		for (const spelling of spellings) {
			names.add(spelling, known);
			names.add(withoutArticle(spelling), known);
		}
	}
}

function withoutArticle(name: string): string {
	return name.replace(/^The /, '');
}
