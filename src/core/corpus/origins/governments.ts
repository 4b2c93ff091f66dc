/** Which country a name stands for: "Beijing", "Chinese", "the White House". */
import { countries } from '../../entities/countries.data';
import { remembering } from '../recent';
import { seatsOfPower } from './governments.data';

const byName: ReadonlyMap<string, string> = new Map([
	...countries.flatMap(({ name, aliases, capital, adjectives }) =>
		[name, ...aliases, capital, ...adjectives]
			.filter(word => word !== '')
			.map(word => [word.toLowerCase(), name] as const),
	),
	['washington', 'United States'],
	['u.s.', 'United States'],
	['us', 'United States'],
	['american', 'United States'],
	...seatsOfPower,
]);

/** `undefined` for names that stand for no country that the lists know. */
export function countryOf(name: string): string | undefined {
	return byName.get(name.toLowerCase().replace(/^the /, ''));
}

const adjectives: ReadonlySet<string> = new Set([
	...countries.flatMap(country => country.adjectives.map(word => word.toLowerCase())),
	'u.s.',
	'us',
]);

/** The country of an adjective or demonym; `undefined` for other words. */
export function nationalityOf(word: string): string | undefined {
	return adjectives.has(word.toLowerCase()) ? countryOf(word) : undefined;
}

/**
 * The country that words of a phrase name: the first that an adjective names, else the first. "A spokesman of the
 * Chinese embassy in Washington", and of the "Washington Chinese embassy", speaks for China.
 */
export const countryIn = remembering((phrase): string | undefined => {
	const words = phrase.match(/\p{Lu}[\p{L}.]*/gu) ?? [];
	return (
		words.map(nationalityOf).find(country => country !== undefined) ??
		words
			.map((word, at) => countryOf(`${word} ${words[at + 1] ?? ''}`.trim()) ?? countryOf(word))
			.find(country => country !== undefined)
	);
});
