/** Tells single quote marks from apostrophes, in one paragraph. */
import type { Span } from '../model/span';

export interface SingleQuotes {
	/** True where a quotation may begin at the offset: a mark at a word's beginning that has a partner behind it. */
	opens(offset: number): boolean;
	/** True where a quotation that has been opened ends at the offset. */
	closes(offset: number): boolean;
}

/** Words that are written with a leading apostrophe. */
const elided = /^['’‘](?:\d0s|em|til|tis|twas|cause|bout|n)\b/i;

export function singleQuotes(text: string, { start, end }: Span): SingleQuotes {
	const part = text.slice(start, end);
	const openers: number[] = [];
	const closers: number[] = [];
	for (const { index } of part.matchAll(/['‘’]/g)) {
		const before = part.charAt(index - 1);
		const after = part.charAt(index + 1);
		if (part.charAt(index) === "'" && (before === "'" || after === "'")) {
			continue;
		}
		if (
			/^[\s("“«[—–-]?$/.test(before) &&
			/[\p{L}\p{N}“"[.…]/u.test(after) &&
			!elided.test(part.slice(index, index + 7))
		) {
			openers.push(start + index);
		} else if (part.charAt(index) !== '‘' && /\S/.test(before) && !/[\p{L}\p{N}]/u.test(after)) {
			closers.push(start + index);
		}
	}
	const opening = new Set(openers);
	const ending = new Set(closers);
	/** The next of the ascending `offsets` after `offset`. */
	const next = (offsets: readonly number[], offset: number): number =>
		offsets[countUpTo(offsets, offset)] ?? end;
	return {
		opens: offset => opening.has(offset) && text.charAt(offset) !== '’' && next(closers, offset) < end,
		closes: offset => {
			const isPossessive = /s/i.test(text.charAt(offset - 1)) && text.charAt(offset + 1) === ' ';
			return ending.has(offset) && !(isPossessive && next(closers, offset) < next(openers, offset));
		},
	};
}

/** How many of the ascending `values` are at most `limit`. */
function countUpTo(values: readonly number[], limit: number): number {
	let low = 0;
	let high = values.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((values[middle] ?? 0) <= limit) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}
	return low;
}
