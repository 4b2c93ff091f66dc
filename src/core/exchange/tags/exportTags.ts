/** Tags in the formats of other programs. */
import type { EvidenceWords } from '../evidence/evidenceWords';
import type { TaggedArticle } from './taggedArticle';
import { tagsCsv } from './tagsCsv';
import { tagsJsonl } from './tagsJsonl';
import { tagsMarkdown } from './tagsMarkdown';
import { webAnnotations } from './webAnnotation';

export const tagFormats = ['jsonld', 'csv', 'jsonl', 'markdown'] as const;
export type TagFormat = (typeof tagFormats)[number];

/** Of the files, without a dot. */
export const tagFileEndings: Readonly<Record<TagFormat, string>> = {
	jsonld: 'jsonld',
	csv: 'csv',
	jsonl: 'jsonl',
	markdown: 'md',
};

/** The whole file. Only Markdown has words of a reader's language. */
export function exportTags(
	format: TagFormat,
	articles: readonly TaggedArticle[],
	words: EvidenceWords,
): string {
	switch (format) {
		case 'jsonld':
			return webAnnotations(articles, words.nameOf);
		case 'csv':
			return tagsCsv(articles, words.nameOf);
		case 'jsonl':
			return tagsJsonl(articles);
		case 'markdown':
			return tagsMarkdown(articles, words);
	}
}
