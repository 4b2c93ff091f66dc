/** Large JSON written piece by piece: as one string it would be longer than a string may be. */

/** The same, with lists that are made while they are written. */
export type Streamed<T> = {
	readonly [Key in keyof T]: T[Key] extends readonly (infer Item)[] ? Iterable<Item> : T[Key];
};

/** Pieces are at least so long, in UTF-16 units, but for the last. */
const pieceLength = 65_536;

/**
 * What `JSON.stringify` gives, in pieces; `value` itself and each of `nested` may hold lists of any kind. A field is
 * asked for when those before it are written.
 */
export function* jsonPieces(
	value: Readonly<Record<string, unknown>>,
	nested: ReadonlySet<string> = new Set(),
): Generator<string> {
	let piece = '';
	for (const token of tokensOf(value, nested)) {
		piece += token;
		if (piece.length >= pieceLength) {
			yield piece;
			piece = '';
		}
	}
	yield piece;
}

function* tokensOf(value: Readonly<Record<string, unknown>>, nested: ReadonlySet<string>): Generator<string> {
	let separator = '{';
	// Not `Object.entries`: that asks for all fields at once, and the last may be worked out when the rest is written.
	for (const key of Object.keys(value)) {
		const field = value[key];
		if (field !== undefined) {
			yield `${separator}${JSON.stringify(key)}:`;
			separator = ',';
			if (isIterable(field)) {
				yield* listTokens(field);
			} else if (nested.has(key) && isRecord(field)) {
				yield* tokensOf(field, nested);
			} else {
				yield JSON.stringify(field);
			}
		}
	}
	yield separator === '{' ? '{}' : '}';
}

function* listTokens(items: Iterable<unknown>): Generator<string> {
	let separator = '[';
	for (const item of items) {
		yield `${separator}${JSON.stringify(item)}`;
		separator = ',';
	}
	yield separator === '[' ? '[]' : ']';
}

function isIterable(value: unknown): value is Iterable<unknown> {
	return typeof value === 'object' && value !== null && Symbol.iterator in value;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null;
}
