/** Cross-heads with a number: "2. What the data show", "Box 1. The Arden fire". */
import { complete, heading, numbered } from './blockWords';
import type { Block } from './lines';

/** Before a paragraph of whole sentences; a list goes on with another number. */
export function isNumberedHead(blocks: readonly Block[], index: number): boolean {
	const [before, words, after] = [index - 1, index, index + 1].map(at => blocks[at]?.words);
	return (
		words?.are(numbered) === true &&
		after?.are(complete) === true &&
		!ofList.test(after.text) &&
		!after.are(heading) &&
		after.text.length > words.text.length &&
		!(before !== undefined && (ofList.test(before.text) || before.text.endsWith(':')))
	);
}

/** Numbers of a list that may end some of its lines with full stops: "2. He lied." */
const ofList = /^\d{1,2}[.):]? \p{Lu}/u;
