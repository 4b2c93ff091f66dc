/** Lines that say who wrote an article, without a "By". */
import { complete, heading, person, posted, unended } from './blockWords';
import type { Block } from './lines';

/** "Ada Pike", and below it "Arden News": who wrote it, and for whom or as what. */
export function isByline(blocks: readonly Block[], index: number): boolean {
	const isPair = (name: Block | undefined, post: Block | undefined) =>
		name?.words.are(person) === true && post?.words.are(posted) === true && post.first === name.last + 1;
	return isPair(blocks[index], blocks[index + 1]) || isPair(blocks[index - 1], blocks[index]);
}

/** "Ada Pike and Bo Lund" between the title and the first paragraph: who wrote it. */
export function isAuthor(blocks: readonly Block[], index: number, title: number): boolean {
	const isName = index - title <= longestHead && blocks[index]?.words.are(person) === true;
	const next = blocks[index + 1]?.words.isFurniture === true ? index + 2 : index + 1;
	const isLast = blocks[next]?.words.are(complete) === true;
	return (
		isName &&
		isLast &&
		blocks
			.slice(title, index)
			.every(({ words }) => words.are(heading) || words.are(unended) || words.isFurniture)
	);
}

/** Title, standfirst, date and author, in blocks. */
const longestHead = 3;
