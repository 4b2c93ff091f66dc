/** Where in a file's source stands what a check of several files talks about. */
import { isMap, isScalar, isSeq } from 'yaml';
import { parseReference, type Reference } from '../model/reference';
import type { Span } from '../model/span';
import { parseYaml } from './parseYaml';
import { spanOf } from './read';

/** As it stands in a file: UTF-16 units of its source. */
export interface PlacedReference extends Reference {
	readonly span: Span;
}

/** Keys from the root; `*` stands for every item of a list. */
const referencePaths: readonly (readonly string[])[] = [
	['tags', '*', 'links', '*', 'to'],
	['groups', '*', 'members', '*'],
	['groups', '*', 'notMembers', '*'],
	['groups', '*', 'denials', '*', 'tag'],
];

/** The references of a sidecar's links, or of a file of claim groups. What is no reference is left out. */
export function referencesIn(source: string): readonly PlacedReference[] {
	if (!source.includes('#')) {
		return [];
	}
	const root = parseYaml(source).document?.contents;
	return referencePaths.flatMap(path =>
		nodesAt(root, path).flatMap(node => {
			const reference = parseReference(wordsOf(node));
			return reference === undefined ? [] : [{ ...reference, span: spanOf(node) }];
		}),
	);
}

/** By id of the tag, where the words of its targets stand in a sidecar's source. */
export function targetPlaces(source: string): ReadonlyMap<string, readonly Span[]> {
	const tags = nodesAt(parseYaml(source).document?.contents, ['tags', '*']);
	return new Map(
		tags.map(tag => [
			nodesAt(tag, ['id']).map(wordsOf).join(),
			nodesAt(tag, ['targets', '*', 'exact']).map(spanOf),
		]),
	);
}

/** What stands at the keys, of which `*` is every item of a list. */
export function nodesAt(node: unknown, [key, ...rest]: readonly string[]): readonly unknown[] {
	if (key === undefined) {
		return [node];
	}
	if (key === '*') {
		return isSeq(node) ? node.items.flatMap((item: unknown) => nodesAt(item, rest)) : [];
	}
	return isMap(node) ? nodesAt(node.get(key, true), rest) : [];
}

/** The text of a scalar; '' of anything else. */
export function wordsOf(node: unknown): string {
	return !isScalar(node) ? '' : typeof node.value === 'string' ? node.value : (node.source ?? '');
}
