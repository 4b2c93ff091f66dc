/**
 * An evidence pack: a Markdown document that quotes tags with their sources, and holds at its end, for each article, the
 * tags as a sidecar would: with these it can be checked after the articles, or their tags, have changed.
 */
import type { LinkEnd, LinkIndex } from '../../corpus/links';
import type { Receipt } from '../../model/receipt';
import { hull } from '../../model/span';
import type { Tag } from '../../model/tag';
import { lineIndex } from '../../text/lineIndex';
import { markerFor } from '../citing/marker';
import { fillIn } from '../fillIn';
import { escapeInline } from '../markdown';
import { codeOf } from '../tags/tagsMarkdown';
import type { EvidenceWords } from './evidenceWords';
import { type EvidenceArticle, packBlocks } from './packBlocks';
import { factsOf, headOf, notesOf, quoteOf, voiceOf } from './quoted';
import { sourceCitation } from './sourceCitation';

/** A piece of evidence: a tag, or what the detector suggests and nobody has decided. */
export interface Evidence {
	readonly article: EvidenceArticle;
	/** With its targets where they stand. */
	readonly tag: Tag;
	readonly isSuggestion: boolean;
	/** How its words were found. */
	readonly receipt: Receipt['receipt'];
	/** Why it stands here, as how a denial answers; one sentence. */
	readonly remark?: string;
}

export interface PackSection {
	readonly title: string;
	/** One line each. */
	readonly facts: readonly string[];
	readonly evidence: readonly Evidence[];
}

export interface PackInput {
	readonly sections: readonly PackSection[];
	/** Of all articles, with their paths as in the pack. */
	readonly links: LinkIndex;
	readonly words: EvidenceWords;
	/** Day on which it is made, ISO 8601. */
	readonly day: string;
}

export function evidencePack(input: PackInput): string {
	const { sections, words, day } = input;
	const pack = new Pack(input);
	const parts = sections.flatMap(section => pack.section(section));
	const { evidence, articles } = pack;
	return `${[
		`# ${escapeInline(words.title)}`,
		escapeInline(fillIn(words.preface, day, evidence.length, articles.length)),
		// Its words hold a command between backticks.
		words.checking,
		...parts,
		`## ${escapeInline(words.sources)}`,
		articles.map((article, at) => sourceItem(article, at, words)).join('\n'),
		`<details><summary>${escapeInline(words.selectors)}</summary>`,
		...packBlocks(articles, evidence),
		'</details>',
	].join('\n\n')}\n`;
}

function sourceItem({ path, details, sha256 }: EvidenceArticle, at: number, words: EvidenceWords): string {
	const file = fillIn(words.file, `\`${codeOf(path)}\``);
	const facts = [sourceCitation(details, words), `SHA-256 \`${sha256}\``, file].filter(Boolean);
	return `- **S${at + 1}**: ${facts.join('. ')}.`;
}

/** Numbers what is cited, each piece of evidence and each article once. */
class Pack {
	readonly evidence: Evidence[] = [];
	readonly articles: EvidenceArticle[] = [];
	readonly #numbers = new Map<string, number>();
	/** Pieces that have been written out. */
	readonly #written = new Set<number>();

	constructor(private readonly input: PackInput) {
		for (const piece of input.sections.flatMap(({ evidence }) => evidence)) {
			const key = keyOf(piece);
			if (!this.#numbers.has(key)) {
				this.#numbers.set(key, this.evidence.push(piece));
			}
			if (!this.articles.some(({ path }) => path === piece.article.path)) {
				this.articles.push(piece.article);
			}
		}
	}

	section({ title, facts, evidence }: PackSection): readonly string[] {
		return [
			`## ${escapeInline(title)}`,
			...(facts.length > 0 ? [facts.map(fact => `- ${escapeInline(fact)}`).join('\n')] : []),
			...evidence.flatMap(piece => this.#piece(piece)),
		];
	}

	#piece(piece: Evidence): readonly string[] {
		const { words } = this.input;
		const { tag, article, remark, isSuggestion } = piece;
		const number = this.#numbers.get(keyOf(piece)) ?? 0;
		const source = this.articles.findIndex(({ path }) => path === article.path) + 1;
		const title = `### E${number}: ${headOf(tag, words)}`;
		const remarks = remark === undefined ? [] : [`- ${escapeInline(remark)}`];
		if (this.#written.has(number)) {
			const above = `- ${escapeInline(fillIn(words.above, `E${number}`))}`;
			return [title, [above, ...remarks].join('\n')];
		}
		this.#written.add(number);
		const voice = voiceOf(tag);
		const facts = factsOf(tag, words, isSuggestion);
		return [
			title,
			`> ${quoteOf(tag)} ${markerFor({ article: article.path, id: tag.id })}`,
			`${[`${voice === '' ? '' : `${voice}, `}S${source}, ${escapeInline(placeOf(piece, words))}`, ...facts].join('. ')}.`,
			...listed([...remarks, ...this.#links(piece), ...notesOf(tag, words).map(note => `- ${note}`)]),
		];
	}

	#links({ article, tag, isSuggestion }: Evidence): readonly string[] {
		const ends = isSuggestion ? [] : this.input.links.of(article.path, tag.id);
		return ends.map(end => `- ${this.#linkText(end)}`);
	}

	#linkText({ type, isInverse, link, article, placed }: LinkEnd): string {
		const { words } = this.input;
		const way = words.links[type][isInverse ? 1 : 0];
		const number = article && placed && this.#numbers.get(`${article.path}#${placed.tag.id}`);
		if (number !== undefined) {
			return `${escapeInline(way)} E${number}`;
		}
		const other =
			article && placed
				? fillIn(words.elsewhere, quoteOf(placed.tag), escapeInline(article.path))
				: escapeInline(link.to);
		return `${escapeInline(way)}: ${other}`;
	}
}

/** The line, or why there is none. */
function placeOf({ tag, article, receipt }: Evidence, words: EvidenceWords): string {
	if (receipt === 'lost' || receipt === 'ambiguous') {
		return words.lost;
	}
	const line = lineIndex(article.text).lineAt(hull(tag.targets)?.start ?? 0) + 1;
	return [fillIn(words.line, line), ...(receipt === 'changed' ? [words.changed] : [])].join(', ');
}

function keyOf({ article, tag }: Evidence): string {
	return `${article.path}#${tag.id}`;
}

function listed(items: readonly string[]): readonly string[] {
	return items.length > 0 ? [items.join('\n')] : [];
}
