/** What an edit makes of a list of paragraphs: those that stay are the same objects. */
import type { NameParagraph } from './paragraphNames';

/** What stands between what both lists begin and end with alike, and where it begins. */
export interface Change<T> {
	readonly at: number;
	readonly gone: readonly T[];
	readonly come: readonly T[];
}

export function changes<T>(before: readonly T[], after: readonly T[]): Change<T> {
	const limit = Math.min(before.length, after.length);
	let head = 0;
	while (head < limit && before[head] === after[head]) {
		head++;
	}
	let tail = 0;
	while (tail < limit - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) {
		tail++;
	}
	const gone = before.slice(head, before.length - tail);
	return { at: head, gone, come: after.slice(head, after.length - tail) };
}

/** Says of the paragraphs from index `from` up to `to` which place they have. */
export function setPositions(paragraphs: readonly NameParagraph[], from: number, to: number): void {
	for (let position = from; position < to; position++) {
		const paragraph = paragraphs[position];
		if (paragraph !== undefined) {
			paragraph.position = position;
		}
	}
}
