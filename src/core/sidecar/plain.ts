/** All that a YAML source says as plain data, keys that Hearsay does not know among it. */
import { isMap, isScalar, isSeq } from 'yaml';
import { isRecord, type Plain, type PlainRecord } from './render';

/** `undefined` for what is no map, and where there is an alias or an item of a list that says nothing. */
export function plainRecord(node: unknown): PlainRecord | undefined {
	const value = isTellable(node) ? plainOf(node) : undefined;
	return value !== undefined && isRecord(value) ? value : undefined;
}

function isTellable(node: unknown): boolean {
	if (isSeq(node)) {
		return node.items.every((item: unknown) => isTellable(item) && plainOf(item) !== undefined);
	}
	return isMap(node)
		? node.items.every(({ key, value }) => isScalar(key) && (value === null || isTellable(value)))
		: isScalar(node);
}

/** `undefined` for what says nothing: a key with such a value is left out, as readers do. */
function plainOf(node: unknown): Plain | undefined {
	if (isSeq(node)) {
		return node.items.flatMap((item: unknown) => orNone(plainOf(item)));
	}
	if (isMap(node)) {
		return Object.fromEntries(
			node.items.flatMap(({ key, value }) => orNone(plainOf(value)).map(item => [nameOf(key), item])),
		);
	}
	return isScalar(node) ? scalarOf(node.value, node.source) : undefined;
}

function orNone(value: Plain | undefined): readonly [] | readonly [Plain] {
	return value === undefined ? [] : [value];
}

/** The name of a key, digits and the like as they stand there. */
export function nameOf(key: unknown): string {
	if (!isScalar(key)) {
		return '';
	}
	return typeof key.value === 'string' ? key.value : (key.source ?? '');
}

/** A number that would be written otherwise (`007`) is told as it stands there. */
function scalarOf(value: unknown, source: string | undefined): Plain | undefined {
	if (typeof value === 'number') {
		return String(value) === source ? value : (source ?? value);
	}
	return typeof value === 'string' || typeof value === 'boolean' ? value : undefined;
}
