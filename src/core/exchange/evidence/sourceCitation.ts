/**
 * The source of a quotation as an intelligence product cites it (after ICD 206, *Sourcing Requirements for Disseminated
 * Analytic Products*): who published it, title, author, date, address, when it was retrieved, how reliable it is.
 */
import type { ArticleDetails } from '../../model/tag';
import { fillIn } from '../fillIn';
import { escapeInline, nestedQuotes } from '../markdown';
import type { EvidenceWords } from './evidenceWords';

/** One line of Markdown without a full stop at its end. An article that nobody described is cited by its path. */
export function sourceCitation(details: ArticleDetails, path: string, words: EvidenceWords): string {
	const { outlet, short, title, author, published, retrieved, url, reliability } = details;
	const name = outlet ?? (title === undefined ? (short ?? path) : short);
	const parts = [
		name && `*${escapeInline(name)}*`,
		title && `“${escapeInline(nestedQuotes(title))}”`,
		author && escapeInline(author),
		published && escapeInline(published),
		url && addressOf(url),
		retrieved && escapeInline(fillIn(words.retrieved, retrieved)),
	];
	const grade = reliability && fillIn(words.reliability, words.reliabilityGrade(reliability));
	return [parts.filter(Boolean).join(', '), grade && escapeInline(grade)].filter(Boolean).join('. ');
}

/** A link where it is one that a browser may follow; no more than its words where it could be anything. */
function addressOf(url: string): string {
	return /^https?:\/\/[^\s<>]+$/i.test(url) ? `<${url}>` : escapeInline(url);
}
