/** Details of an article from the YAML between `---` lines at its beginning, as note-taking tools and clippers write it. */
import { isMap, isScalar, isSeq } from 'yaml';
import { type DetailName, detailProblem } from '../model/articleDetails';
import type { ArticleDetails } from '../model/tag';
import { parseYaml } from './parseYaml';

/** Nobody writes longer ones. In UTF-16 units. */
const longest = 20_000;

/** What others call the details, most fitting first. */
const namesOf: Readonly<Partial<Record<DetailName, readonly string[]>>> = {
	title: ['title', 'headline'],
	short: ['short'],
	outlet: ['outlet', 'publication', 'publisher', 'site_name', 'site', 'website', 'source'],
	author: ['author', 'authors', 'byline', 'by'],
	published: ['published', 'date', 'published_at', 'publish_date', 'date_published', 'datepublished'],
	retrieved: ['retrieved', 'accessed', 'date_accessed', 'date_saved', 'clipped', 'created'],
	url: ['url', 'link', 'canonical', 'permalink', 'source_url', 'source'],
};

/** Only what such a detail can say; empty where there is no front matter, or it cannot be read. */
export function frontMatterOf(text: string): Partial<ArticleDetails> {
	const [, source] =
		/^---[^\S\n]*\n([\s\S]*?)\n(?:---|\.\.\.)[^\S\n]*(?:\n|$)/.exec(text.slice(0, longest)) ?? [];
	if (source === undefined) {
		return {};
	}
	const { document, problems } = parseYaml(source);
	const contents = document?.contents;
	if (problems.length > 0 || !isMap(contents)) {
		return {};
	}
	const values = new Map<string, string>();
	for (const { key, value } of contents.items) {
		const words = wordsOf(value);
		if (isScalar(key) && words) {
			values.set(String(key.value).toLowerCase().replaceAll('-', '_'), words);
		}
	}
	return detailsFrom(values);
}

function detailsFrom(values: ReadonlyMap<string, string>): Partial<ArticleDetails> {
	const found = Object.entries(namesOf).flatMap(([name, keys]) => {
		const detail = name as DetailName;
		const words = keys
			.map(key => values.get(key))
			.find(
				value => value !== undefined && detailProblem(detail, value) === undefined && fits(detail, value),
			);
		return words === undefined ? [] : [[name, words] as const];
	});
	return Object.fromEntries(found);
}

/** "source" is the outlet in some files and the address in others. */
function fits(name: DetailName, words: string): boolean {
	return name !== 'outlet' || detailProblem('url', words) !== undefined;
}

/** Of a list its members, joined by commas; '' for what is neither. */
function wordsOf(value: unknown): string {
	if (isScalar(value)) {
		return value.value === null ? '' : String(value.value).replace(/\s+/g, ' ').trim();
	}
	return isSeq(value) ? value.items.map(wordsOf).filter(Boolean).join(', ') : '';
}
