/** Where an entity stands in the catalogue's source. */
import { isMap, isNode, isScalar, isSeq } from 'yaml';
import type { Span } from '../model/span';
import { parseYaml } from './parseYaml';
import { nameOf } from './plain';

/** Spans in UTF-16 units of the source as it stands; `undefined` where no entry has the id. */
export function catalogueEntrySpan(
	source: string,
	id: string,
): { readonly entry: Span; readonly id: Span } | undefined {
	const contents = parseYaml(source).document?.contents;
	const entities = isMap(contents)
		? contents.items.find(({ key }) => nameOf(key) === 'entities')?.value
		: undefined;
	for (const entry of isSeq(entities) ? entities.items : []) {
		const value = isMap(entry) ? entry.items.find(({ key }) => nameOf(key) === 'id')?.value : undefined;
		const [whole, part] = [spanOf(entry), spanOf(value)];
		if (isScalar(value) && value.value === id && whole && part) {
			return { entry: whole, id: part };
		}
	}
	return undefined;
}

function spanOf(node: unknown): Span | undefined {
	const range = isNode(node) ? node.range : undefined;
	return range ? { start: range[0], end: range[1] } : undefined;
}
