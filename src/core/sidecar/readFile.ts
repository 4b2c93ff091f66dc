/** What the four files have in common: a version, a map at the root, and ids that are there once. */
import { isMap, isScalar } from 'yaml';
import type { Decoded, Problem } from '../model/problem';
import { isEmpty, type ParsedYaml, problemAt } from './parseYaml';
import { type Fields, list, type Read, record, spanOf } from './read';

/** The version of the format that this code writes, and the highest that it reads. */
export const formatVersion = 1;

/**
 * The root of a file, with `fallback` for what is absent or cannot be read.
 * Where the syntax is broken, only that is told: the rest may be no more than its consequence.
 */
export function readFile<T extends object>(parsed: ParsedYaml, fields: Fields<T>, fallback: T): Decoded<T> {
	const root = parsed.document?.contents;
	if (root === undefined || isEmpty(parsed)) {
		return { value: fallback, problems: parsed.problems };
	}
	const found: Problem[] = [];
	checkVersion(root, found);
	const value = record(fields, ['hearsay'])(root, found) ?? fallback;
	return { value, problems: parsed.problems.length > 0 ? parsed.problems : withoutMisspelt(found) };
}

/** A key that is not known where one is missing is mostly that one, misspelt: one mistake. */
function withoutMisspelt(found: readonly Problem[]): readonly Problem[] {
	const lacking = found.filter(({ code }) => code === 'version' || code === 'missing');
	const places = new Set(lacking.map(({ span }) => span.start));
	return found.filter(({ code, span }) => code !== 'unknown-key' || !places.has(span.start));
}

/** A list of which no two items have the same id: the first one stays. */
export function listById<T extends { readonly id: string }>(read: Read<T>): Read<readonly T[]> {
	return (node, found) => {
		const seen = new Set<string>();
		return list(read, ({ id }, item, problems) => {
			const isNew = !seen.has(id);
			seen.add(id);
			if (!isNew) {
				const span = spanOf(isMap(item) ? item.get('id', true) : item);
				problems.push(problemAt('duplicate-id', span, `The id ${id} is there twice`, [id]));
			}
			return isNew;
		})(node, found);
	};
}

function checkVersion(root: unknown, found: Problem[]): void {
	if (!isMap(root)) {
		return;
	}
	const node: unknown = root.get('hearsay', true);
	if (node === undefined || node === null) {
		const message = 'The key hearsay, the version of the format, is missing';
		found.push(problemAt('version', spanOf(root.items[0]?.key), message, [], 'warning'));
		return;
	}
	const version = isScalar(node) ? node.value : undefined;
	if (typeof version !== 'number' || !Number.isInteger(version) || version < 1 || version > formatVersion) {
		const message = `This version of Hearsay reads format ${formatVersion} only`;
		found.push(problemAt('version', spanOf(node), message, [String(formatVersion)]));
	}
}
