/** Which details of an article there are, and what they may say. */
import type { ArticleDetails } from './tag';

/** Those that people give; the hash is none of them. */
export type DetailName = Exclude<keyof ArticleDetails, 'sha256'>;

/** In the order in which they are asked for. */
export const detailNames = [
	'title',
	'short',
	'outlet',
	'author',
	'published',
	'retrieved',
	'url',
	'copyOf',
	'verbatim',
	'reliability',
] as const satisfies readonly DetailName[];

export type DetailProblem = 'date' | 'url' | 'reliability';

/** What is wrong with the words given for a detail; `undefined` where nothing is, as for ''. */
export function detailProblem(name: DetailName, words: string): DetailProblem | undefined {
	if (words === '') {
		return undefined;
	}
	switch (name) {
		case 'published':
		case 'retrieved':
			return isDate(words) ? undefined : 'date';
		case 'url':
			return /^[a-z][a-z0-9+.-]*:\/\/\S+$/i.test(words) ? undefined : 'url';
		case 'reliability':
			return /^[A-F]$/.test(words) ? undefined : 'reliability';
		default:
			return undefined;
	}
}

/** An ISO 8601 year, month or day, or a day with a time; the 30th of February is none. */
export function isDate(words: string): boolean {
	const [, year, month = '01', day = '01', time] =
		/^(\d{4})(?:-(\d\d)(?:-(\d\d)([T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?)?)?$/.exec(
			words,
		) ?? [];
	if (year === undefined) {
		return false;
	}
	const at = new Date(`${year}-${month}-${day}T00:00:00Z`);
	const isDay = !Number.isNaN(at.getTime()) && at.toISOString().startsWith(`${year}-${month}-${day}`);
	const [, hours = '0', minutes = '0'] = /^[T ](\d\d):(\d\d)/.exec(time ?? '') ?? [];
	return isDay && Number(hours) < 24 && Number(minutes) < 60;
}

/** ISO 8601; absent where the details give none, or one that can neither be compared nor counted by. */
export function publicationDate({ published }: Pick<ArticleDetails, 'published'>): string | undefined {
	return published !== undefined && isDate(published) ? published : undefined;
}

/** True where an article cannot be cited or put in order: nobody said who published it, or when. */
export function isIncomplete(details: ArticleDetails): boolean {
	return !details.outlet || publicationDate(details) === undefined;
}
