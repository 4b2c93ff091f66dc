/**
 * Spellings of one name that come from writing another script in Latin letters: "Alexei" and "Aleksey", "Zelensky" and
 * "Zelenskyy", "Qadhafi" and "Gaddafi". Tried and left: to compare consonants alone, which makes "Hassan" of "Hussein".
 */
import { single } from './fold';
import { arabicNames, slavicNames } from './romanisation.data';

export type Script = 'slavic' | 'arabic';

/** A given name that the lists have. */
interface GivenName {
	/** The first of its spellings in the list. */
	readonly usual: string;
	readonly script: Script;
}

const givenNames: ReadonlyMap<string, GivenName> = new Map([
	...listed(slavicNames, 'slavic'),
	...listed(arabicNames, 'arabic'),
]);

function listed(names: string, script: Script): readonly (readonly [string, GivenName])[] {
	return names
		.trim()
		.split('\n')
		.map(line => line.split(' '))
		.flatMap(spellings => spellings.map(one => [one, { usual: spellings[0] ?? one, script }] as const));
}

/** What the lists have under a folded given name; `undefined` where its spelling is not known to vary. */
export function listedGivenName(given: string): GivenName | undefined {
	return givenNames.get(given);
}

/** A folded family name in one spelling, whatever way it was romanised. */
export function romanised(surname: string, script: Script): string {
	return script === 'slavic' ? slavic(surname) : arabic(surname);
}

function slavic(surname: string): string {
	return single(
		surname
			.replaceAll('x', 'ks')
			.replaceAll('tch', 'ch')
			.replaceAll('kh', 'h')
			.replaceAll('w', 'v')
			.replace(/tz/g, 'ts')
			.replace(/([oe])ff\b/g, '$1v')
			.replace(/[yij]o(?=v\b)/g, 'e')
			.replace(/[yj]e/g, 'e')
			.replace(/\b[ij](?=[au])/g, 'y')
			.replace(/(?<=[^aeiou])i(?=[au])/g, 'y')
			.replace(/[iyj]+\b/g, 'i')
			.replace(/y(?![au])/g, 'i'),
	);
}

function arabic(surname: string): string {
	return single(
		surname
			.replace(/^(?:al|el) /, '')
			.replace(/gh|kh|[gqc](?!h)/g, 'k')
			.replaceAll('dh', 'd')
			.replaceAll('ph', 'f')
			.replace(/ou|oo/g, 'u')
			.replaceAll('o', 'u')
			.replaceAll('ee', 'i')
			.replaceAll('y', 'i')
			.replaceAll('e', 'a')
			.replace(/(?<=[aiu])h\b/g, ''),
	);
}

/** The ending that nearly every romanisation of a Ukrainian or Russian name writes otherwise: "-skyy", "-skiy", "-skii". */
export function withUsualEnding(surname: string): string {
	return surname.replace(/(?<=\p{L}{2}[sc]k)(?:yy|iy|ii|ij|yi|yj)\b/gu, 'y');
}
