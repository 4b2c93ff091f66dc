/** How a file names a tag of another article, `<article path relative to the file>#<tag id>`, and where it does so. */
import { isMap, isScalar, isSeq } from 'yaml';
import type { Span } from '../model/span';
import { parseYaml } from './parseYaml';
import { spanOf } from './read';

export interface Reference {
	/** Path with `/`, relative to the folder of the file; '' is the article that a sidecar lies beside. */
	readonly article: string;
	readonly id: string;
}

/** As it stands in a file. */
export interface PlacedReference extends Reference {
	/** UTF-16 units of the file's source. */
	readonly span: Span;
}

/** Ids hold no `#`, names of files may. */
const form = /^(.*)#([^#]+)$/s;

export function isReference(value: string): boolean {
	return form.test(value);
}

/** The references of a sidecar's links, or of a file of claim groups. What is no reference is left out. */
export function referencesIn(source: string): readonly PlacedReference[] {
	const root = parseYaml(source).document?.contents;
	return places.flatMap(path =>
		nodesAt(root, path).flatMap(node => {
			const [, article, id] = form.exec(isScalar(node) ? String(node.value) : '') ?? [];
			return article === undefined || id === undefined ? [] : [{ article, id, span: spanOf(node) }];
		}),
	);
}

/** Keys from the root; `*` stands for every item of a list. */
const places: readonly (readonly string[])[] = [
	['tags', '*', 'links', '*', 'to'],
	['groups', '*', 'members', '*'],
	['groups', '*', 'notMembers', '*'],
	['groups', '*', 'denials', '*', 'tag'],
];

function nodesAt(node: unknown, [key, ...rest]: readonly string[]): readonly unknown[] {
	if (key === undefined) {
		return [node];
	}
	if (key === '*') {
		return isSeq(node) ? node.items.flatMap((item: unknown) => nodesAt(item, rest)) : [];
	}
	return isMap(node) ? nodesAt(node.get(key, true), rest) : [];
}

/** Where the words of a tag's targets stand in a sidecar's source, one an item of `targets`. */
export function targetPlaces(source: string): ReadonlyMap<string, readonly Span[]> {
	const places = new Map<string, readonly Span[]>();
	for (const tag of nodesAt(parseYaml(source).document?.contents, ['tags', '*'])) {
		const [id] = nodesAt(tag, ['id']);
		const quotes = nodesAt(tag, ['targets', '*', 'exact']);
		if (isScalar(id)) {
			places.set(isScalar(id) && typeof id.value === 'string' ? id.value : (id.source ?? ''), quotes.map(spanOf));
		}
	}
	return places;
}
