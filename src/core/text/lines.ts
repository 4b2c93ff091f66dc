/** The lines of an article and what each is for: the article's words, its headings, its captions, or the site's furniture. */
import type { Line, Role } from '../model/article';
import type { Span } from '../model/span';
import { captionPatterns, creditPattern, furniturePatterns, tailPatterns } from './lines.data';
import { type Paragraph, readParagraphs } from './paragraphs';

/** Titles and cross-heads are hardly ever longer, in UTF-16 units. */
const longestHeading = 160;

/** No pattern is tried on longer paragraphs: furniture and captions are short. */
const longestPattern = 500;

/** A paragraph on its way to its role. */
interface Block extends Span {
	readonly text: string;
	/** Indexes of its lines, the last one included. */
	readonly first: number;
	readonly last: number;
	/** True where its own words tell that it is site furniture. */
	readonly isFurniture: boolean;
}

/**
 * All lines, empty ones (as `body`) included.
 * `furniture` are further patterns for whole lines of site furniture; an invalid or slow one is the caller's affair.
 */
export function readLines(text: string, furniture: readonly RegExp[] = []): Line[] {
	const spans = splitLines(text);
	return linesWithRoles(text, spans, readParagraphs(text, spans), furniture);
}

/** The same where lines and paragraphs are known already. */
export function linesWithRoles(
	text: string,
	spans: readonly Span[],
	paragraphs: readonly Paragraph[],
	furniture: readonly RegExp[],
): Line[] {
	const blocks = paragraphs.map(({ start, end, first, last }) => {
		const words = text.slice(start, end).trim();
		return { start, end, first, last, text: words, isFurniture: isFurniture(words, furniture) };
	});
	const roles = rolesOf(blocks);
	const lines: Line[] = spans.map(({ start, end }) => ({ start, end, role: 'body' }));
	blocks.forEach((block, index) => {
		for (let line = block.first; line <= block.last; line++) {
			const { start, end } = spans[line] ?? block;
			lines[line] = { start, end, role: roles[index] ?? 'body' };
		}
	});
	return lines;
}

export function splitLines(text: string): Span[] {
	const spans: Span[] = [];
	let start = 0;
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', start)) {
		spans.push({ start, end: at });
		start = at + 1;
	}
	spans.push({ start, end: text.length });
	return spans;
}

function rolesOf(blocks: readonly Block[]): Role[] {
	const front = frontMatterEnd(blocks);
	const tail = tailStart(blocks);
	const title = blocks.findIndex((block, index) => index >= front && index < tail && !block.isFurniture);
	const isInterview = blocks.filter(({ text }) => text.endsWith('?') && isHeading(text)).length >= 3;
	return blocks.map((block, index) => {
		if (index < front || index >= tail || block.isFurniture) {
			return 'furniture';
		}
		if (isCaption(blocks, index)) {
			return 'caption';
		}
		if (isHeading(block.text) || (index === title && index + 1 < blocks.length && isTitle(block.text))) {
			const isQuestion =
				index > title && block.text.endsWith('?') && (isInterview || /^\w+:/.test(block.text));
			if (index > title && isGallery(blocks[index - 1], block, blocks[index + 1])) {
				return 'caption';
			}
			return isQuestion ? 'body' : promoted(block.text, index > title);
		}
		return 'body';
	});
}

/** Number of blocks that make up the front matter (`---`, keys, `---`) of a Markdown article. */
function frontMatterEnd(blocks: readonly Block[]): number {
	if (blocks[0]?.text !== '---' || blocks[0].first !== 0) {
		return 0;
	}
	return blocks.findIndex(({ text }, index) => index > 0 && (text === '---' || text === '...')) + 1;
}

/**
 * Index of the block from which on all is furniture; the number of blocks where there is no such.
 * A tail begins with a furniture line where two of five of the lines from there on are furniture, and two at least.
 */
function tailStart(blocks: readonly Block[]): number {
	let start = blocks.length;
	let hits = 0;
	for (let index = blocks.length - 1; index > 0; index--) {
		const { text, isFurniture } = blocks[index] ?? noBlock;
		const isTail = index * 5 > blocks.length * 3 && matches(tailPatterns, text);
		if ((isTail || isFurniture) && /\p{L}/u.test(text)) {
			hits++;
			if ((isTail || hits > 1) && hits * 5 >= 2 * (blocks.length - index)) {
				start = index;
			}
		}
	}
	return start;
}

/** One pattern for all that have the same flags: a paragraph is read once for each of them, not once a pattern. */
function united(patterns: readonly RegExp[]): readonly RegExp[] {
	const kind = ({ source, flags }: RegExp) => `${flags} ${source.startsWith('^')}`;
	return [...new Set(patterns.map(kind))].map(one => {
		const alike = patterns.filter(pattern => kind(pattern) === one);
		return new RegExp(alike.map(({ source }) => `(?:${source})`).join('|'), alike[0]?.flags);
	});
}

const knownFurniture = united(furniturePatterns);
const knownCaptions = united(captionPatterns);

const noBlock = { text: '', isFurniture: false };

function isFurniture(text: string, furniture: readonly RegExp[]): boolean {
	return matches(knownFurniture, text) || matches(furniture, text);
}

/** Captions come with a credit, before a line that has one, or twice. */
function isCaption(blocks: readonly Block[], index: number): boolean {
	const text = blocks[index]?.text ?? '';
	const next = blocks[index + 1]?.text ?? '';
	return (
		matches(knownCaptions, text) ||
		isTwin(blocks[index - 1], blocks[index]) ||
		isTwin(blocks[index], blocks[index + 1]) ||
		(text.length <= longestHeading && creditPattern.test(next)) ||
		(text.length <= 80 && /^\p{Ll}.*\.$/u.test(text) && /[.!?"”)\d]$/.test(blocks[index - 1]?.text ?? '.'))
	);
}

/** Sites often give a caption twice, once for those who do not see the picture, on lines one after the other. */
function isTwin(a: Block | undefined, b: Block | undefined): boolean {
	return a !== undefined && b !== undefined && a.text === b.text && b.first === a.last + 1;
}

/** Pictures next to each other leave their captions on lines one after the other: who is on them, and of what. */
function isGallery(before: Block | undefined, block: Block, next: Block | undefined): boolean {
	return namesSomebody(block) && [before, next].some(other => other !== undefined && namesSomebody(other));
}

/** "Ada Pike of the Harbour Council", "Arden's Tom Lund". */
function namesSomebody({ text }: Block): boolean {
	const words = text.split(/\s+/, 12);
	const capitals = words.filter(word => /^\p{Lu}/u.test(word)).length;
	return (
		isHeading(text) &&
		words.length < 12 &&
		capitals * 5 >= words.length * 3 &&
		/\p{L}\s+of\s|['’]s\s\p{Lu}/u.test(text)
	);
}

/** A title or cross-head: short, without a full stop at its end, and not the lead-in of a quotation. */
function isHeading(text: string): boolean {
	return (
		/^#{1,6}\s/.test(text) ||
		(text.length <= longestHeading &&
			/^[\p{Lu}\p{N}"“‘'«]/u.test(text) &&
			/[^.!:;,…]$/.test(text) &&
			!/[\p{Ll}\d][.!?]["”’]?\s|[.!?]["”]$/u.test(text))
	);
}

/** A title in the capitals of headlines, which may even have a full stop. */
function isTitle(text: string): boolean {
	const words = text.match(/\p{L}[\p{L}'’-]{3,}/gu) ?? [];
	const capitals = words.filter(word => /^\p{Lu}/u.test(word)).length;
	return text.length <= longestHeading && words.length >= 3 && capitals * 10 >= words.length * 8;
}

/** Sites link to other stories in capitals throughout, between the paragraphs. */
function promoted(text: string, isBelowTitle: boolean): Role {
	return isBelowTitle && isPromotion(text) ? 'furniture' : 'heading';
}

function isPromotion(text: string): boolean {
	return text === text.toUpperCase() && /\p{Lu}/u.test(text) && text.split(/\s+/).length >= 5;
}

function matches(patterns: readonly RegExp[], text: string): boolean {
	return text.length <= longestPattern && patterns.some(pattern => text.search(pattern) >= 0);
}
