/**
 * The source of a quotation as an intelligence product cites it (after ICD 206, *Sourcing Requirements for Disseminated
 * Analytic Products*): who published it, title, author, date, address, when it was retrieved, how reliable it is.
 */
import type { ArticleDetails, Tag } from '../../model/tag';
import { fillIn } from '../fillIn';
import { escapeInline, nestedQuotes } from '../markdown';
import type { EvidenceWords } from './evidenceWords';
import { voiceOf } from './quoted';

/** One line of Markdown without a full stop at its end; '' of an article that nobody described. */
export function sourceCitation(details: ArticleDetails, words: EvidenceWords): string {
	const { outlet, short, title, author, published, retrieved, url, reliability } = details;
	const name = outlet ?? short;
	const parts = [
		name && `*${escapeInline(name)}*`,
		title && `“${nestedQuotes([title]).map(escapeInline).join('')}”`,
		author && escapeInline(author),
		published && escapeInline(published),
		url && addressOf(url),
		retrieved && escapeInline(fillIn(words.retrieved, retrieved)),
	];
	const grade = reliability && fillIn(words.reliability, words.reliabilityGrade(reliability));
	return [parts.filter(Boolean).join(', '), grade && escapeInline(grade)].filter(Boolean).join('. ');
}

/** What a footnote says of a tag: who says it, where, and how credible it was graded. One line of Markdown. */
export function footnoteText(
	tag: Pick<Tag, 'speaker' | 'on' | 'credibility'>,
	details: ArticleDetails,
	path: string,
	words: EvidenceWords,
): string {
	const { credibility } = tag;
	const grade =
		credibility === undefined
			? ''
			: `, ${escapeInline(fillIn(words.credibility, words.credibilityGrade(credibility)))}`;
	const where = sourceCitation(details, words) || `*${escapeInline(path)}*`;
	const source = [voiceOf(before(tag, details.outlet)), where].filter(Boolean).join(', ');
	return `${source}${grade}.`;
}

/** Whoever told the outlet, which is named behind them. */
function before(
	{ speaker, on = [] }: Pick<Tag, 'speaker' | 'on'>,
	outlet: string | undefined,
): Pick<Tag, 'speaker' | 'on'> {
	const others = on.filter(name => name !== outlet);
	if (speaker && speaker.name !== outlet) {
		return { speaker, on: others };
	}
	// Whoever stands alone between the outlet and nobody is the one who says it.
	const [name] = others.slice(-1);
	return name === undefined ? { on: others } : { speaker: { name }, on: others };
}

/** A link where it is one that a browser may follow; no more than its words where it could be anything. */
function addressOf(url: string): string {
	return /^https?:\/\/[^\s<>]+$/i.test(url) ? `<${url}>` : escapeInline(url);
}
