/** A citation as plain text: quote, speaker, outlet, date, file. */
import type { ArticleDetails } from '../model/tag';
import { nestedQuotes } from './markdown';

export interface Cited {
	/** In order; several where words were left out between them. */
	readonly quotes: readonly string[];
	/** '' where nobody is named. */
	readonly speaker: string;
	/** The country or organisation that an unnamed speaker is said to belong to. */
	readonly affiliation?: string;
	readonly details: ArticleDetails;
	/** Path of the article as the person knows it. */
	readonly file: string;
	/** From 1. */
	readonly line: number;
}

/** One line: “China paid […] in March” (Ada Morrow), The Ledger, 2026-03-04, ledger.txt:12. */
export function citationOf({ quotes, speaker, affiliation, details, file, line }: Cited): string {
	const quote = nestedQuotes(quotes.map(words => words.replace(/\s+/g, ' ').trim())).join(' […] ');
	const who = [speaker, affiliation].filter(Boolean).join(', ');
	const where = [
		details.outlet ?? details.short ?? details.title,
		details.published,
		details.url,
		`${file}:${line}`,
	];
	return `“${quote}”${who ? ` (${who})` : ''}, ${where.filter(Boolean).join(', ')}`;
}
