/** Tags as Markdown to be read: each article with its source and its tags in order. */
import { hull } from '../../model/span';
import { lineIndex } from '../../text/lineIndex';
import type { EvidenceWords } from '../evidence/evidenceWords';
import { factsOf, headOf, notesOf, quoteOf, voiceOf } from '../evidence/quoted';
import { sourceCitation } from '../evidence/sourceCitation';
import { fillIn } from '../fillIn';
import { escapeInline } from '../markdown';
import { receiptOf, type TaggedArticle } from './taggedArticle';

export function tagsMarkdown(articles: readonly TaggedArticle[], words: EvidenceWords): string {
	const tagged = articles.filter(({ tags }) => tags.length > 0);
	const count = tagged.reduce((sum, { tags }) => sum + tags.length, 0);
	const counts = escapeInline(fillIn(words.tagCounts, count, tagged.length));
	const head = `# ${escapeInline(words.tagsTitle)}\n\n${counts}\n`;
	return [head, ...tagged.map(article => articlePart(article, words))].join('\n');
}

function articlePart(article: TaggedArticle, words: EvidenceWords): string {
	const { path, view, tags } = article;
	const { title, short, ...details } = view.sidecar.article;
	const index = lineIndex(view.text);
	const items = tags.map(placed => {
		const { tag, places } = placed;
		const start = hull(places)?.start;
		const where = start === undefined ? words.lost : fillIn(words.line, index.lineAt(start) + 1);
		const state = receiptOf(placed) === 'changed' ? [words.changed] : [];
		const voice = voiceOf(tag);
		const told = `**${headOf(tag, words)}**: ${quoteOf(tag)}${voice === '' ? '' : ` — ${voice}`}`;
		const facts = factsOf(tag, words).map(fact => ` ${fact}.`);
		const notes = notesOf(tag, words).map(note => `  - ${note}`);
		return [`- ${told} (${escapeInline([where, ...state].join(', '))}).${facts.join('')}`, ...notes].join(
			'\n',
		);
	});
	const source = [sourceCitation(details, words), `\`${codeOf(path)}\``].filter(Boolean).join('. ');
	const heading = title ?? short ?? path.slice(path.lastIndexOf('/') + 1);
	return `## ${escapeInline(heading)}\n\n${source}\n\n${items.join('\n')}\n`;
}

/** A path between backticks. */
export function codeOf(path: string): string {
	return path.replace(/[`\s]/g, ' ');
}
