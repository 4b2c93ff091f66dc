/** Places in articles as a tree to look through, whichever view it is shown in. */
import { type Event, EventEmitter, Location, type TreeDataProvider, Uri } from 'vscode';
import { type Place, passageOf } from '../../core/index';
import type { Library } from '../articles/library';
import { toRange } from '../base/convert';
import { sentenceItem } from './sentenceItem';
import type { TreeNode } from './tree';

export interface PlaceNode extends TreeNode {
	readonly parent?: PlaceNode | undefined;
	/** Absent for what only holds places. */
	readonly location?: Location;
	children?(): readonly PlaceNode[];
}

export interface PlaceTree {
	readonly title: string;
	/** Where it was asked for: on a word of an article. */
	readonly origin: Location;
	/** As things are when it is called. */
	roots(): readonly PlaceNode[];
}

/** Of a sentence that says by itself what is said. */
const telling = 45;

/**
 * The sentence round a place; `undefined` for an article that is gone. `isAlone`: no article stands above it, and the
 * place is what is said there, which may be as short as "it".
 */
export function placeNode(
	library: Library,
	{ article, span }: Place,
	parent: PlaceNode,
	isAlone = false,
): PlaceNode | undefined {
	const known = library.corpus.get(article);
	const location = locationOf(library, { article, span });
	if (!known || !location) {
		return undefined;
	}
	const { text, place } = passageOf(known, span);
	return {
		id: `${parent.id}/${article}#${span.start}`,
		parent,
		location,
		item() {
			const marked = isAlone ? { start: place.start, end: place.start } : place;
			const item = sentenceItem({ article, span, text, marked }, isAlone ? telling : 0);
			if (isAlone) {
				item.description = known.label;
				item.accessibilityInformation = { label: `${text} (${known.label})` };
			}
			return item;
		},
	};
}

export function locationOf(library: Library, { article, span }: Place): Location | undefined {
	const uri = Uri.parse(article, true);
	const known = library.get(uri);
	return known && new Location(uri, toRange(known.index, span));
}

/** All places under the nodes, from top to bottom. */
export function placesUnder(nodes: readonly PlaceNode[]): readonly PlaceNode[] {
	return nodes.flatMap(node => [...(node.location ? [node] : []), ...placesUnder(node.children?.() ?? [])]);
}

export class PlaceTreeProvider implements TreeDataProvider<PlaceNode> {
	readonly #changed = new EventEmitter<undefined>();
	readonly onDidChangeTreeData: Event<undefined> = this.#changed.event;

	constructor(private readonly tree: PlaceTree) {}

	refresh(): void {
		this.#changed.fire(undefined);
	}

	getTreeItem(node: PlaceNode) {
		const item = node.item();
		item.id = node.id;
		return item;
	}

	getChildren(node?: PlaceNode): PlaceNode[] {
		return [...(node ? (node.children?.() ?? []) : this.tree.roots())];
	}

	getParent(node: PlaceNode): PlaceNode | undefined {
		return node.parent;
	}

	dispose(): void {
		this.#changed.dispose();
	}
}
