/** The smallest changes of YAML source that set, add and remove a value, by the places of its nodes. */
import { isMap, isNode, isScalar, isSeq, type Pair, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Span } from '../model/span';
import { commentOf, renderBlock, tailOf } from './blockScalar';
import {
	isList,
	isRecord,
	type Plain,
	type QuoteStyle,
	renderFlow,
	renderFlowPair,
	renderItem,
	renderPair,
	renderScalar,
} from './render';

/** Replaces a span of the source; an empty span inserts. */
export interface Change {
	readonly span: Span;
	readonly text: string;
}

/** Another value for a scalar, in its style. */
export function setScalar(
	source: string,
	node: Scalar,
	value: string | number | boolean,
	isInBraces: boolean,
): Change {
	const span = rangeOf(node);
	if (!isBlockScalar(node)) {
		return { span, text: renderScalar(value, styleOf(node), isInBraces) };
	}
	const was = source.slice(span.start, span.end);
	const block = typeof value === 'string' ? renderBlock(was, value) : undefined;
	const text = block ?? renderScalar(value, 'plain', false) + commentOf(was);
	return { span, text: text + tailOf(was) };
}

/** A value that stands behind its key, in the same line. */
function renderInline(value: Plain, isInBraces: boolean): string {
	return isList(value) || isRecord(value) ? renderFlow(value) : renderScalar(value, 'plain', isInBraces);
}

/** A value for a key that stands there with none, or with `~` or `null`. */
export function fillPair(
	source: string,
	pair: Pair,
	key: string,
	value: Plain,
	indent: number,
	isInBraces: boolean,
): readonly Change[] {
	const none = isNode(pair.value) ? rangeOf(pair.value) : undefined;
	const lines = isInBraces ? [] : renderPair(key, value, indent);
	if (lines.length > 1) {
		const end = none?.end ?? rangeOf(pair.key).end;
		const blocked = insertLines(source, lineEnd(source, end), lines.slice(1));
		return none === undefined || none.start === none.end ? [blocked] : [{ span: none, text: '' }, blocked];
	}
	const inline = renderInline(value, isInBraces);
	if (none !== undefined && none.start < none.end) {
		return [{ span: none, text: inline }];
	}
	const end = rangeOf(pair.key).end;
	const colon = /^\s*:/.exec(source.slice(end))?.[0].length;
	const at = end + (colon ?? 0);
	return [{ span: { start: at, end: at }, text: colon === undefined ? `: ${inline}` : ` ${inline}` }];
}

/** Something else in the place of a value of which nothing can stay, as a map for a list. */
export function replaceValue(
	source: string,
	pair: Pair,
	key: string,
	value: Plain,
	indent: number,
	isInBraces: boolean,
): Change {
	const lines = isInBraces ? [] : renderPair(key, value, indent).slice(1);
	const inline = renderInline(value, isInBraces);
	const after = rangeOf(pair.key).end;
	const start = after + (/^\s*:/.exec(source.slice(after))?.[0].length ?? 0);
	const comment = isBlockScalar(pair.value)
		? commentOf(source.slice(rangeOf(pair.value).start))
		: (/^[ \t]+#[^\r\n]*/.exec(source.slice(start))?.[0] ?? '');
	const end = endOf(pair.value);
	const last = lastIn(pair.value);
	const tail = isBlockScalar(last) ? tailOf(source.slice(rangeOf(last).start, end)) : '';
	const text = lines.length > 0 ? `${comment}\n${lines.join('\n')}` : ` ${inline}${comment}`;
	return { span: { start, end }, text: text + tail };
}

/** A new pair after the one at `index`; in an empty map, the first. */
export function insertPair(source: string, map: YAMLMap, index: number, key: string, value: Plain): Change {
	const before = map.items[index];
	if (map.flow === true) {
		return insertInFlow(map, before, renderFlowPair(key, value));
	}
	return insertLines(source, lineEnd(source, endOf(before ?? map)), renderPair(key, value, indentOf(map)));
}

/** Without the pairs at `indexes`, which leave a pair at least where the map begins on the line of a dash. */
export function removePairs(source: string, map: YAMLMap, indexes: ReadonlySet<number>): readonly Change[] {
	const first = startOf(map.items[0]);
	const opensLine = source.slice(lineStart(source, first), first).trim() === '';
	const stays = map.items.findIndex((_, index) => !indexes.has(index));
	const besideDash = opensLine || stays < 0 ? 0 : stays;
	const change = { span: { start: first, end: startOf(map.items[besideDash]) }, text: '' };
	const lines = [...indexes].filter(index => index >= besideDash);
	return [
		...(besideDash > 0 ? [change] : []),
		...lines.map(index => removeLines(source, startOf(map.items[index]), endOf(map.items[index]))),
	];
}

/** A new item before the one at `index`, or at the end. */
export function insertItem(source: string, list: YAMLSeq, index: number, key: string, value: Plain): Change {
	const before = list.items[index - 1];
	if (list.flow === true) {
		const first = list.items[0];
		return index === 0 && first !== undefined
			? { span: { start: startOf(first), end: startOf(first) }, text: `${renderFlow(value)}, ` }
			: insertInFlow(list, before, renderFlow(value));
	}
	const lines = renderItem(key, value, indentOf(list));
	return index === 0
		? insertLines(source, lineStart(source, dashesOf(list)[0] ?? rangeOf(list).start), lines)
		: insertLines(source, lineEnd(source, endOf(before)), lines);
}

export function removeItem(source: string, list: YAMLSeq, index: number): Change {
	const dash = dashesOf(list)[index] ?? startOf(list.items[index]);
	return removeLines(source, dash, endOf(list.items[index], dash + 1));
}

function removeLines(source: string, start: number, end: number): Change {
	return { span: { start: lineStart(source, start), end: lineEnd(source, end) }, text: '' };
}

/** What braces or brackets hold anew: items that stay with what is changed in them, then new ones in between. */
export function rewriteFlow(
	source: string,
	collection: YAMLMap | YAMLSeq,
	parts: readonly (FlowPart | string)[],
): Change {
	const { start, end } = rangeOf(collection);
	const { opening, closing } = bracketsOf(source.slice(start, end), collection);
	const texts = parts.map(part => (typeof part === 'string' ? part : partText(source, part)));
	return { span: { start, end }, text: opening + texts.join(', ') + closing };
}

/** With the white space inside them, and what an empty one has of comments. */
function bracketsOf(
	text: string,
	collection: YAMLMap | YAMLSeq,
): { readonly opening: string; readonly closing: string } {
	if (collection.items.length > 0) {
		const opening = /^.\s*/s.exec(text)?.[0] ?? '';
		return { opening, closing: /\s*.$/s.exec(text.slice(opening.length))?.[0] ?? '' };
	}
	const [first, inside, last] = [text.slice(0, 1), text.slice(1, -1), text.slice(-1)];
	const comment = inside.trimEnd();
	const space = comment === '' ? (isMap(collection) ? ' ' : '') : inside.slice(comment.length);
	return { opening: first + comment + space, closing: space + last };
}

/** An item or a pair that stays, and the changes within it. */
export interface FlowPart {
	readonly node: unknown;
	readonly changes: readonly Change[];
}

function partText(source: string, { node, changes }: FlowPart): string {
	const start = startOf(node);
	const within = changes.map(({ span, text }) => ({
		span: { start: span.start - start, end: span.end - start },
		text,
	}));
	return applyChanges(source.slice(start, endOf(node)), within);
}

/** Takes the place of `[]`, for which blocks are easier to read and to merge. */
export function replaceEmptyList(
	source: string,
	list: YAMLSeq,
	key: string,
	values: readonly Plain[],
): readonly Change[] {
	const { start, end } = rangeOf(list);
	const line = lineStart(source, start);
	const indent = source.slice(line).search(/\S/) + 2;
	const from = source[start - 1] === ' ' ? start - 1 : start;
	return [
		{ span: { start: from, end }, text: '' },
		insertLines(
			source,
			lineEnd(source, end),
			values.flatMap(value => renderItem(key, value, indent)),
		),
	];
}

/** Whole lines at the start of a line, or after a last line that has no end. */
export function insertLines(source: string, at: number, lines: readonly string[]): Change {
	const before = source[at - 1];
	const isOpen = before !== undefined && before !== '\n' && before !== '\ufeff';
	const text = lines.join('\n');
	return { span: { start: at, end: at }, text: isOpen ? `\n${text}` : `${text}\n` };
}

/** The source with the changes, which must not overlap; those at one place are made in the order given. */
export function applyChanges(source: string, changes: readonly Change[]): string {
	let result = '';
	let reached = 0;
	for (const { span, text } of inOrder(changes)) {
		result += source.slice(reached, span.start) + text;
		reached = span.end;
	}
	return result + source.slice(reached);
}

export function inOrder(changes: readonly Change[]): readonly Change[] {
	return [...changes].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function insertInFlow(collection: YAMLMap | YAMLSeq, before: unknown, text: string): Change {
	if (before === undefined) {
		const at = rangeOf(collection).start + 1;
		return { span: { start: at, end: at }, text: isMap(collection) ? ` ${text} ` : text };
	}
	const at = endOf(before);
	return { span: { start: at, end: at }, text: `, ${text}` };
}

function isBlockScalar(node: unknown): boolean {
	return isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED');
}

function styleOf({ type }: Scalar): QuoteStyle {
	return type === 'QUOTE_SINGLE' ? 'single' : type === 'QUOTE_DOUBLE' ? 'double' : 'plain';
}

function rangeOf(node: unknown): Span {
	const [start = 0, end = start] = (isNode(node) && node.range) || [];
	return { start, end };
}

function isPair(node: unknown): node is Pair {
	return typeof node === 'object' && node !== null && 'key' in node && 'value' in node && !isNode(node);
}

function startOf(node: unknown): number {
	return rangeOf(isPair(node) ? node.key : node).start;
}

/** Where the last value in a node ends: unlike the node's own range, without the comments that follow. */
function endOf(node: unknown, atLeast = 0): number {
	if (isPair(node)) {
		return Math.max(endOf(node.key), endOf(node.value));
	}
	const last = (isMap(node) || isSeq(node)) && node.flow !== true ? node.items.at(-1) : undefined;
	return Math.max(atLeast, last === undefined ? rangeOf(node).end : endOf(last));
}

/** The value that a node ends with; the node itself where it holds none. */
function lastIn(node: unknown): unknown {
	if (isPair(node)) {
		return lastIn(node.value);
	}
	const last = isMap(node) || isSeq(node) ? node.items.at(-1) : undefined;
	return last === undefined ? node : lastIn(last);
}

/** The columns at which a block's keys or dashes stand. */
export function indentOf(node: YAMLMap | YAMLSeq): number {
	const token = node.srcToken;
	return token !== undefined && 'indent' in token ? token.indent : 0;
}

/** Where the dashes of a block list stand, one an item. */
function dashesOf({ srcToken }: YAMLSeq): readonly number[] {
	return srcToken?.type !== 'block-seq'
		? []
		: srcToken.items.flatMap(({ start }) => start.find(({ type }) => type === 'seq-item-ind')?.offset ?? []);
}

function lineStart(source: string, offset: number): number {
	const at = source.lastIndexOf('\n', offset - 1) + 1;
	return at === 0 && source.startsWith('\ufeff') ? 1 : at;
}

/** Just after the line end; the offset itself where a line starts there already, as after a block scalar. */
function lineEnd(source: string, offset: number): number {
	if (source[offset - 1] === '\n') {
		return offset;
	}
	const at = source.indexOf('\n', offset);
	return at < 0 ? source.length : at + 1;
}
