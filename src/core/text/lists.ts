/** Lists that stand in one paragraph: "1. First item 2. Second item". */

/** How an item may be marked: a bullet, or a number or letter that counts up. */
const styles: readonly RegExp[] = [
	/(?<=^|\s)[•⁃‣◦▪●·*](?=\s?\S)/gu,
	/(?<=^|\s)\d{1,2}\.\)(?=\s)/g,
	/(?<=^|\s)\d{1,2}\)(?=\s)/g,
	/(?<=^|\s)\d{1,2}\.(?=\s+\p{Lu})/gu,
	/(?<=^|\s)[a-z]\)(?=\s)/g,
	/(?<=^|\s)[a-z]\.(?=\s+\p{Lu})/gu,
];

/** Found in every paragraph that one of the styles is found in. */
const anyMark = /[•⁃‣◦▪●·*]|[.)]\s(?<=(?:\d|\b[a-z])(?:\.?\)|\.)\s)/;

/** Offsets of the second and further items of the list that the paragraph is; none where it is no list. */
export function listBoundaries(paragraph: string): number[] {
	if (!anyMark.test(paragraph)) {
		return [];
	}
	for (const style of styles) {
		const found: number[] = [];
		let last: number | undefined;
		for (const { 0: mark, index } of paragraph.matchAll(style)) {
			const ordinal = ordinalOf(mark);
			if (
				last === undefined
					? index > 0 && paragraph.slice(0, index).trim() !== ''
					: ordinal !== last + 1 && ordinal > 0
			) {
				break;
			}
			if (last !== undefined) {
				found.push(index);
			}
			last = ordinal;
		}
		if (last !== undefined) {
			return found;
		}
	}
	return [];
}

/** What the mark counts; 0 for a bullet. */
function ordinalOf(mark: string): number {
	const number = Number.parseInt(mark, 10);
	if (!Number.isNaN(number)) {
		return number;
	}
	return /^[a-z]/.test(mark) ? mark.charCodeAt(0) - 96 : 0;
}
