/**
 * Readers: from YAML nodes to plain data, as far as it can be read, with a problem for everything else.
 * A reader answers `undefined` for what it cannot read, and has then reported why.
 */
import { isAlias, isMap, isNode, isScalar, isSeq } from 'yaml';
import type { Problem } from '../model/problem';
import type { Span } from '../model/span';
import { problemAt } from './parseYaml';

export type Read<T> = (node: unknown, found: Problem[]) => T | undefined;

/** What a key's value must be, and what its absence means. */
export interface Field<T> {
	readonly read: Read<T>;
	readonly isRequired: boolean;
	/** Stands for an absent value. */
	readonly fallback?: T;
}

export type Fields<T> = { readonly [K in keyof T]-?: Field<NonNullable<T[K]>> };

export function required<T>(read: Read<T>): Field<T> {
	return { read, isRequired: true };
}

export function optional<T>(read: Read<T>): Field<T> {
	return { read, isRequired: false };
}

export function orElse<T>(read: Read<T>, fallback: T): Field<T> {
	return { read, isRequired: false, fallback };
}

export function spanOf(node: unknown): Span {
	const [start = 0, end = start] = (isNode(node) && node.range) || [];
	return { start, end };
}

/** Where to point for something that is missing: the first key, not the whole of a long map. */
function headOf(node: unknown): Span {
	return isMap(node) && node.items[0] !== undefined ? spanOf(node.items[0].key) : spanOf(node);
}

/** The value of a plain, quoted or block scalar; numbers and the like give their source, so that ids may be digits. */
export const text: Read<string> = (node, found) => {
	if (isScalar(node) && typeof node.value === 'string') {
		return node.value;
	}
	return isScalar(node) && node.value !== null && node.source !== undefined
		? node.source
		: wrongType(node, found, 'text');
};

export function number(least: number, most: number): Read<number> {
	return (node, found) => {
		if (!isScalar(node) || typeof node.value !== 'number') {
			return wrongType(node, found, 'a number');
		}
		return Number.isInteger(node.value) && least <= node.value && node.value <= most
			? node.value
			: wrongValue(node, found, `a whole number from ${least} to ${most}`);
	};
}

export const offset = number(0, Number.MAX_SAFE_INTEGER);

export const flag: Read<boolean> = (node, found) =>
	isScalar(node) && typeof node.value === 'boolean' ? node.value : wrongType(node, found, 'true or false');

export const textOrNumber: Read<string | number> = (node, found) =>
	isScalar(node) && typeof node.value === 'number' ? node.value : text(node, found);

export function oneOf<const T extends string>(choices: readonly T[]): Read<T> {
	return (node, found) => {
		const value = text(node, found);
		const choice = choices.find(candidate => candidate === value);
		return (
			choice ?? (value === undefined ? undefined : wrongValue(node, found, `one of ${choices.join(', ')}`))
		);
	};
}

/** Text that passes a test; `expected` ends "should be …". */
export function textThat(
	isRight: (value: string) => boolean,
	expected: string,
	severity?: Problem['severity'],
): Read<string> {
	return textUnless(value => (isRight(value) ? undefined : expected), severity);
}

/** Text, unless `expectedOf` says what it should be instead. */
export function textUnless(
	expectedOf: (value: string) => string | undefined,
	severity: Problem['severity'] = 'error',
): Read<string> {
	return (node, found) => {
		const value = text(node, found);
		const expected = value === undefined ? undefined : expectedOf(value);
		return expected === undefined ? value : wrongValue(node, found, expected, severity);
	};
}

/** Items that cannot be read, or that `keeps` turns down, are left out. */
export function list<T>(
	read: Read<T>,
	keeps: (value: T, node: unknown, found: Problem[]) => boolean = () => true,
): Read<readonly T[]> {
	return (node, found) => {
		if (!isSeq(node)) {
			return wrongType(node, found, 'a list');
		}
		return node.items.flatMap((item: unknown) => {
			const value = read(item, found);
			return value !== undefined && keeps(value, item, found) ? [value] : [];
		});
	};
}

/** A list of which only the first `most` items are read; the problem is where the next one stands. */
export function listUpTo<T>(most: number, read: Read<T>): Read<readonly T[]> {
	return (node, found) => {
		let count = 0;
		return list(read, (_, item, problems) => {
			count++;
			if (count === most + 1) {
				problems.push(
					problemAt('value', spanOf(item), `Only the first ${most} are read`, [String(most)], 'warning'),
				);
			}
			return count <= most;
		})(node, found);
	};
}

/** A list that must not be empty. */
export function some<T>(read: Read<T>): Read<readonly T[]> {
	return (node, found) => {
		const values = list(read)(node, found);
		return values?.length === 0 && isSeq(node) && node.items.length === 0
			? wrongValue(node, found, 'a list of at least one')
			: values;
	};
}

/** A map from names that people choose. */
export function dictionary<T>(read: Read<T>): Read<Readonly<Record<string, T>>> {
	return (node, found) => {
		const pairs = pairsOf(node, found);
		return (
			pairs &&
			Object.fromEntries(
				[...pairs].flatMap(([key, { value }]) => {
					const item = read(value, found);
					return item === undefined ? [] : [[key, item]];
				}),
			)
		);
	};
}

/**
 * A map with known keys; others, `alsoKnown` apart, are warned about.
 * `undefined` where a required value is missing or cannot be read.
 */
export function record<T extends object>(fields: Fields<T>, alsoKnown: readonly string[] = []): Read<T> {
	const known = Object.entries<Field<unknown>>(fields);
	const names = new Set([...Object.keys(fields), ...alsoKnown]);
	return (node, found) => {
		const pairs = pairsOf(node, found);
		if (pairs === undefined) {
			return undefined;
		}
		warnOfUnknown(pairs, names, found);
		const values = known.map(([key, field]) => ({
			key,
			value: readField(pairs.get(key)?.value, field, found),
			isRequired: field.isRequired,
		}));
		tellMissing(
			known.flatMap(([key, field]) => (field.isRequired && isAbsent(pairs.get(key)?.value) ? [key] : [])),
			headOf(node),
			found,
		);
		return values.some(({ value, isRequired }) => isRequired && value === undefined)
			? undefined
			: assembled<T>(values);
	};
}

/** Sound because `values` were read by the fields of `T`, and lack none that `T` requires. */
function assembled<T extends object>(
	values: readonly { readonly key: string; readonly value: unknown }[],
): T {
	const present = values.filter(({ value }) => value !== undefined);
	return Object.fromEntries(present.map(({ key, value }) => [key, value])) as T;
}

interface KeyedNode {
	readonly key: unknown;
	readonly value: unknown;
}

function pairsOf(node: unknown, found: Problem[]): ReadonlyMap<string, KeyedNode> | undefined {
	if (!isMap(node)) {
		return wrongType(node, found, 'a map');
	}
	const pairs = new Map<string, KeyedNode>();
	for (const pair of node.items) {
		const { key, value } = pair;
		const name = text(key, found);
		if (pair.srcToken?.start.some(({ type }) => type === 'explicit-key-ind')) {
			found.push(problemAt('syntax', spanOf(key), 'Keys with a question mark are not read'));
		}
		if (name !== undefined && pairs.has(name)) {
			found.push(problemAt('syntax', spanOf(key), `The key ${name} is there twice`, [name]));
		} else if (name !== undefined) {
			pairs.set(name, { key, value });
		}
	}
	return pairs;
}

function warnOfUnknown(
	pairs: ReadonlyMap<string, KeyedNode>,
	names: ReadonlySet<string>,
	found: Problem[],
): void {
	for (const [name, { key }] of pairs) {
		if (!names.has(name)) {
			found.push(problemAt('unknown-key', spanOf(key), `The key ${name} is not known`, [name], 'warning'));
		}
	}
}

function readField(node: unknown, field: Field<unknown>, found: Problem[]): unknown {
	return isAbsent(node) ? field.fallback : (field.read(node, found) ?? field.fallback);
}

/** A key without a value counts as absent. */
function isAbsent(node: unknown): boolean {
	return node === undefined || node === null || (isScalar(node) && node.value === null);
}

/** One problem for all of them: they are missing in one place. */
function tellMissing(keys: readonly string[], owner: Span, found: Problem[]): void {
	if (keys.length > 0) {
		const message =
			keys.length === 1 ? `The key ${keys[0]} is missing` : `The keys ${keys.join(', ')} are missing`;
		found.push(problemAt('missing', owner, message, keys));
	}
}

function wrongType(node: unknown, found: Problem[], expected: string): undefined {
	found.push(
		isAlias(node)
			? problemAt('alias', spanOf(node), 'Aliases are not read')
			: problemAt('type', spanOf(node), `This should be ${expected}`, [expected]),
	);
	return undefined;
}

function wrongValue(
	node: unknown,
	found: Problem[],
	expected: string,
	severity?: Problem['severity'],
): undefined {
	found.push(problemAt('value', spanOf(node), `This should be ${expected}`, [expected], severity));
	return undefined;
}
