/** The source of a sidecar cut where one tag ends and the next begins, without parsing it. */
import type { Span } from '../model/span';

/** A line of the root that opens a list of tags in blocks. */
const opening = /^tags:[ \t]*(?:#[^\n]*)?\r?\n/gm;

/**
 * One span a tag, from the line of its dash to that of the next; they lie side by side. Empty where the tags do not
 * stand in blocks, or where a line is indented so that only a parser can tell where it belongs.
 */
export function tagChunks(source: string): readonly Span[] {
	const [list, another] = [...source.matchAll(opening)];
	if (list === undefined || another !== undefined) {
		return [];
	}
	const starts: number[] = [];
	let indent = -1;
	let at = list.index + list[0].length;
	while (at < source.length) {
		const next = source.indexOf('\n', at) + 1 || source.length;
		const column = columnOf(source, at, next);
		const isItem = source.startsWith('- ', at + column);
		if (column >= 0 && indent < 0) {
			indent = column;
		}
		if (column === indent && isItem) {
			starts.push(at);
		} else if (column >= 0 && column <= indent) {
			break;
		}
		at = next;
	}
	// A dash there is that of a tag, with the rest of it on the lines below, or of another document.
	const isEnd = at >= source.length || (columnOf(source, at, source.length) === 0 && source[at] !== '-');
	return isEnd ? starts.map((start, index) => ({ start, end: starts[index + 1] ?? at })) : [];
}

/** Where the first character of a line stands; -1 for an empty line or a comment. */
function columnOf(source: string, start: number, end: number): number {
	let at = start;
	while (source[at] === ' ') {
		at += 1;
	}
	const character = source[at];
	return at >= end || character === '\n' || character === '\r' || character === '#' ? -1 : at - start;
}
