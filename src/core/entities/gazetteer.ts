/** What everybody knows: countries, capitals, well-known places, organisations and media. */
import type { EntityType } from '../model/entity';
import type { Token } from '../text/tokens';
import { countries } from './countries.data';
import { mediaOutlets, organisations } from './organisations.data';
import { PhraseIndex, type PhraseMatch } from './phrases';
import { places } from './places.data';

export interface KnownName {
	/** The usual name, the same for all spellings. */
	readonly name: string;
	readonly type: EntityType;
	/** Set where the name may stand for a government. */
	readonly power?: 'country' | 'capital';
}

const names = new PhraseIndex<KnownName>();
const adjectives = new PhraseIndex<string>();

/** The longest well-known name that begins at token `at`. */
export function knownName(tokens: readonly Token[], at: number): PhraseMatch<KnownName> | undefined {
	return names.match(tokens, at);
}

/** The country that the adjective or demonym at token `at` belongs to. */
export function nationality(tokens: readonly Token[], at: number): PhraseMatch<string> | undefined {
	return adjectives.match(tokens, at);
}

for (const { name, aliases, capital, adjectives: words } of countries) {
	for (const spelling of [name, ...aliases]) {
		names.add(spelling, { name, type: 'place', power: 'country' });
	}
	names.add(capital, { name: capital, type: 'place', power: 'capital' });
	for (const word of words) {
		adjectives.add(word, name);
	}
}
for (const [name = '', ...others] of places) {
	const known = names.get(name) ?? others.map(other => names.get(other)).find(Boolean);
	for (const spelling of [name, ...others]) {
		names.add(spelling, known ?? { name, type: 'place' });
	}
}
for (const [name = '', ...others] of [...mediaOutlets, ...organisations]) {
	for (const spelling of [name, ...others]) {
		names.add(spelling, { name: name.replace(/^The /, ''), type: 'organisation' });
		names.add(spelling.replace(/^The /, ''), { name: name.replace(/^The /, ''), type: 'organisation' });
	}
}
