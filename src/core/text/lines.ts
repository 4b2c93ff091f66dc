/** The lines of an article and what each is for: the article's words, its headings, its captions, or the site's furniture. */
import type { Line, Role } from '../model/article';
import type { Span } from '../model/span';
import {
	addressing,
	advertising,
	agency,
	aside,
	BlockWords,
	bulleted,
	caption,
	closing,
	complete,
	credit,
	dashed,
	heading,
	inCapitals,
	labelled,
	lettered,
	linking,
	longestHeading,
	named,
	personal,
	pictured,
	promotion,
	question,
	somebody,
	spoken,
	unended,
} from './blockWords';
import { isAuthor, isByline } from './bylines';
import { isNumberedHead } from './numberedHeads';
import { type LineRange, type Paragraph, readParagraphs } from './paragraphs';

/** A paragraph on its way to its role. */
export interface Block extends LineRange {
	readonly words: BlockWords;
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
	const blocks = paragraphs.map(({ start, end, first, last }) => ({
		first,
		last,
		words: new BlockWords(text.slice(start, end), furniture),
	}));
	const outline = outlineOf(blocks);
	const lines: Line[] = spans.map(({ start, end }) => ({ start, end, role: 'body' }));
	blocks.forEach(({ first, last }, index) => {
		const role = roleAt(blocks, index, outline);
		for (let line = first; line <= last; line++) {
			const { start, end } = spans[line] ?? { start: 0, end: 0 };
			lines[line] = { start, end, role };
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

/** What the roles of blocks depend on besides the blocks next to them. */
export interface Outline {
	/** Number of blocks of front matter. */
	readonly front: number;
	/** Index of the title; -1 for none. */
	readonly title: number;
	/** Index of the title of the page, with the name of the site, where the article's own follows below the menu; else -1. */
	readonly pageTitle: number;
	/** Index of the block from which on all is furniture. */
	readonly tail: number;
	readonly isInterview: boolean;
}

export function outlineOf(blocks: readonly Block[]): Outline {
	const front = frontMatterEnd(blocks);
	const tail = withLinksBefore(blocks, tailStart(blocks));
	const first = blocks.findIndex(({ words }, index) => index >= front && index < tail && !words.isFurniture);
	const again = titleAgain(blocks, first, tail);
	return {
		front,
		title: again < 0 ? first : again,
		pageTitle: again < 0 ? -1 : first,
		tail,
		isInterview: isTalk(blocks) || isNamedTwice(blocks),
	};
}

/** Index of the block that says again what the title says, with nothing but short lines between them; -1 for none. */
function titleAgain(blocks: readonly Block[], title: number, tail: number): number {
	const words = blocks[title]?.words;
	if (words?.are(heading) !== true) {
		return -1;
	}
	const last = Math.min(tail, title + longestMenu);
	for (let index = title + 1; index < last; index++) {
		const { text } = blocks[index]?.words ?? words;
		const isSame =
			words.text === text || (words.text.startsWith(text) && siteName.test(words.text.slice(text.length)));
		if (isSame && index > title + 1 && text.length > shortestAgain) {
			return index;
		}
		if (blocks[index]?.words.are(complete) === true && blocks[index]?.words.isFurniture !== true) {
			return -1;
		}
	}
	return -1;
}

/** In blocks. */
const longestMenu = 40;

/** In UTF-16 units: a shorter line may be said twice by chance. */
const shortestAgain = 15;

/** What sites put behind the title of a page: " - Arden News", " | News | Arden Post". */
const siteName = /^(?:\s[-–—|·]\s[^-–—|·]{2,40}){1,3}$/;

/** Index of the first line of furniture behind the last whole sentence, where only short lines follow it up to the tail. */
function withLinksBefore(blocks: readonly Block[], tail: number): number {
	let start = tail;
	for (let index = tail - 1; index > 0; index--) {
		const words = blocks[index]?.words;
		if (words === undefined || !(words.isFurniture || words.are(heading))) {
			return words?.are(complete) === true ? start : tail;
		}
		start = words.isFurniture && words.are(lettered) ? index : start;
	}
	return tail;
}

/** The role of one block. Asks only what its words and those of its neighbours tell. */
export function roleAt(blocks: readonly Block[], index: number, outline: Outline): Role {
	const { front, title, pageTitle, tail, isInterview } = outline;
	const words = blocks[index]?.words;
	const isMenu = index > pageTitle && pageTitle >= 0 && index < title;
	if (words === undefined || index < front || index >= tail || words.isFurniture || isMenu) {
		return 'furniture';
	}
	if (isCaption(blocks, index, title)) {
		return 'caption';
	}
	const isTitled =
		index === title && index + 1 < blocks.length && (words.are(inCapitals) || words.are(unended));
	if (words.are(bulleted) && isLink(blocks, index, bulleted)) {
		return 'furniture';
	}
	return words.are(heading) || isTitled || isNumberedHead(blocks, index)
		? roleOfHeading(blocks, index, title, isInterview)
		: 'body';
}

/** Lines that look like headings may be captions, questions of an interview, or links to other stories. */
function roleOfHeading(blocks: readonly Block[], index: number, title: number, isInterview: boolean): Role {
	const words = blocks[index]?.words;
	if (words === undefined || index <= title) {
		return 'heading';
	}
	if (words.are(somebody) && [index - 1, index + 1].some(other => blocks[other]?.words.are(somebody))) {
		return 'caption';
	}
	if (words.are(question) && (isInterview || words.are(labelled))) {
		return 'body';
	}
	return words.are(promotion) ||
		isLink(blocks, index, heading) ||
		isByline(blocks, index) ||
		isAuthor(blocks, index, title)
		? 'furniture'
		: 'heading';
}

/** In blocks: a list of links to other stories is hardly longer. A block depends on no more of those before it. */
export const longestLinks = 6;

/** "READ MORE", and below it the titles of other stories, all as headings or all with bullets. */
function isLink(blocks: readonly Block[], index: number, form: typeof heading | typeof bulleted): boolean {
	for (let at = index; at >= Math.max(0, index - longestLinks); at--) {
		const words = blocks[at]?.words;
		if (at < index && words?.are(linking) === true) {
			return true;
		}
		if (words?.are(form) !== true || words.text.split(' ').length < shortestTitle) {
			return false;
		}
	}
	return false;
}

/** In words: a cross-head may be shorter. */
const shortestTitle = 4;

/** Three questions or more, put to somebody, quoted one after the other, or with answers of one who says "I": an explainer asks its readers' questions as cross-heads. */
function isTalk(blocks: readonly Block[]): boolean {
	const asked = blocks.filter(({ words }) => words.are(question) && words.are(heading));
	return (
		asked.length >= 3 &&
		(asked.some(({ words }) => /^[“"][^”"]*$/.test(words.text)) ||
			asked.filter(({ words }) => words.are(addressing)).length > 1 ||
			blocks.some(({ words }) => words.are(complete) && words.are(personal)))
	);
}

/** "Field Post: What did you see?": a question with the name of who asks is an interview's where it is not the only one. */
function isNamedTwice(blocks: readonly Block[]): boolean {
	return blocks.filter(({ words }) => words.are(question) && words.are(named)).length > 1;
}

/** Number of blocks that make up the front matter (`---`, keys, `---`) of a Markdown article. */
function frontMatterEnd(blocks: readonly Block[]): number {
	if (blocks[0]?.words.text !== '---' || blocks[0].first !== 0) {
		return 0;
	}
	return (
		blocks.findIndex(({ words }, index) => index > 0 && (words.text === '---' || words.text === '...')) + 1
	);
}

/**
 * Index of the block from which on all is furniture; the number of blocks where there is no such.
 * A tail begins with a furniture line where two of five of the lines from there on are furniture, and two at least.
 * Nobody says anything in it: a whole sentence with a verb of saying is still the article. Where other whole sentences follow,
 * it begins in the last two fifths, as a menu stands above an article. Such sentences stand in one place of it only, and
 * not below an advertisement: those between lines of furniture are mostly the article too.
 */
function tailStart(blocks: readonly Block[]): number {
	let start = blocks.length;
	let hits = 0;
	let hasSentence = false;
	/** Since the start as it is known so far: a sentence has come, and furniture above it, and a sentence above that. */
	let passed = { sentence: false, furniture: false, another: false };
	for (let index = blocks.length - 1; index > 0; index--) {
		const words = blocks[index]?.words;
		if (words?.are(spoken) === true && !words.isFurniture) {
			break;
		}
		const isLate = index * 5 > blocks.length * 3;
		const isTail = isLate && words?.are(closing) === true;
		if ((isTail || words?.isFurniture === true) && words?.are(lettered) === true) {
			hits++;
			passed.furniture ||= passed.sentence;
			const isParted = passed.another || (passed.sentence && words.are(advertising));
			const isMuch = hits * 5 >= 2 * (blocks.length - index);
			if (isMuch && (isTail || (hits > 1 && !isParted && (isLate || !hasSentence)))) {
				start = index;
				passed = { sentence: false, furniture: false, another: false };
			}
		} else if (words?.are(complete) === true) {
			hasSentence = true;
			passed.another ||= passed.furniture;
			passed.sentence ||= !words.are(heading);
		}
	}
	return start;
}

/** Captions come with a credit, before a line that has one, or twice. */
function isCaption(blocks: readonly Block[], index: number, title: number): boolean {
	const words = blocks[index]?.words;
	if (words === undefined) {
		return false;
	}
	return (
		words.are(caption) ||
		isTwin(blocks[index - 1], blocks[index]) ||
		isBelowPicture(blocks[index - 1], blocks[index]) ||
		isTwin(blocks[index], blocks[index + 1]) ||
		(index !== title && isCredited(blocks, index)) ||
		(words.are(aside) && blocks[index - 1]?.words.are(complete) !== false)
	);
}

/** Above a credit; above one of no more than an agency and a name only on the line next to it, with nothing next to both. */
function isCredited(blocks: readonly Block[], index: number): boolean {
	const [before, block, below] = [blocks[index - 1], blocks[index], blocks[index + 1]];
	if (block === undefined || below === undefined || block.words.text.length > longestHeading) {
		return false;
	}
	const isApart = before === undefined || before.last + 1 < block.first;
	const isOfBoth = isApart && below.first === block.last + 1 && below.words.are(agency);
	return (below.words.are(credit) || isOfBoth) && !block.words.are(dashed) && !block.words.are(spoken);
}

/** The words for those who do not see the picture, and on the next line the caption for those who do. */
function isBelowPicture(picture: Block | undefined, below: Block | undefined): boolean {
	const isNext = picture?.words.are(pictured) === true && below?.first === picture.last + 1;
	return isNext && !below.words.are(complete);
}

/** Sites often give a caption twice, once for those who do not see the picture, on lines one after the other. */
function isTwin(a: Block | undefined, b: Block | undefined): boolean {
	return a !== undefined && b !== undefined && a.words.text === b.words.text && b.first === a.last + 1;
}
