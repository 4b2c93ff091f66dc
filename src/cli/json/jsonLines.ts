/** Rows of JSON from a byte stream, one a line. */
import { Unreadable } from '../files/textFile';

/** A line of the stream, without its line end; `number` counts from 1. */
export interface StreamLine {
	readonly number: number;
	readonly bytes: Uint8Array;
}

const lineFeed = 0x0a;

/**
 * Splits at line feeds only: Node's `readline` also splits at U+2028 and U+2029, which JSON allows inside strings.
 * Pieces of a long line are joined once, at its end, so that the time stays linear.
 */
export async function* streamLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<StreamLine> {
	let number = 0;
	let pieces: Uint8Array[] = [];
	for await (const chunk of input) {
		let from = 0;
		for (let at = chunk.indexOf(lineFeed); at >= 0; at = chunk.indexOf(lineFeed, from)) {
			pieces.push(chunk.subarray(from, at));
			number += 1;
			yield { number, bytes: Buffer.concat(pieces) };
			pieces = [];
			from = at + 1;
		}
		if (from < chunk.length) {
			pieces.push(chunk.subarray(from));
		}
	}
	if (pieces.length > 0) {
		yield { number: number + 1, bytes: Buffer.concat(pieces) };
	}
}

/** All bytes of the stream. */
export async function readAll(input: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
	const chunks: Uint8Array[] = [];
	for await (const chunk of input) {
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}

/** One article of a `--jsonl` stream. */
export interface ArticleRow {
	readonly id: string | number;
	readonly text: string;
}

/** Throws `Unreadable` for a line that is no article. */
export function parseRow(bytes: Uint8Array): ArticleRow {
	const row = parseJson(bytes);
	if (typeof row !== 'object' || row === null || !('id' in row) || !('text' in row)) {
		throw new Unreadable('no object with "id" and "text"');
	}
	const { id, text } = row;
	if ((typeof id !== 'string' && typeof id !== 'number') || typeof text !== 'string') {
		throw new Unreadable('"id" must be a string or a number, "text" a string');
	}
	return { id, text };
}

export function parseJson(bytes: Uint8Array): unknown {
	try {
		return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
	} catch (error) {
		throw new Unreadable(error instanceof Error ? error.message : String(error));
	}
}

/** True for a line of white space, which separates nothing. */
export function isBlank(bytes: Uint8Array): boolean {
	return bytes.every(byte => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
