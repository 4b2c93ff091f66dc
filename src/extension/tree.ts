/** A tree view over nodes that know their own item and children. */
import {
	type Disposable,
	type Event,
	EventEmitter,
	type TreeDataProvider,
	type TreeItem,
	type TreeView,
	window,
} from 'vscode';
import type { views } from './ids';
import { Debouncer, DisposableStore } from './lifecycle';

export interface TreeNode {
	/** Unique in its tree and the same for the same thing, so that what is open stays open. */
	readonly id: string;
	readonly parent?: TreeNode;
	/** What menus are given: see `refs.ts`. */
	readonly ref?: unknown;
	item(): TreeItem;
	/** Absent for a leaf. */
	children?(): readonly TreeNode[];
}

/** Views are drawn again at most this often. Milliseconds. */
const pause = 100;

export class NodeTree implements TreeDataProvider<TreeNode>, Disposable {
	readonly #store = new DisposableStore();
	readonly #debouncer = this.#store.add(new Debouncer());
	readonly #changed = this.#store.add(new EventEmitter<undefined>());
	readonly onDidChangeTreeData: Event<undefined> = this.#changed.event;
	readonly view: TreeView<TreeNode>;

	constructor(
		id: (typeof views)[keyof typeof views],
		private readonly roots: () => readonly TreeNode[],
	) {
		this.view = this.#store.add(
			window.createTreeView<TreeNode>(id, { treeDataProvider: this, showCollapseAll: true }),
		);
	}

	refresh(): void {
		this.#debouncer.schedule('refresh', pause, () => this.#changed.fire(undefined));
	}

	getTreeItem(node: TreeNode): TreeItem {
		const item = node.item();
		item.id = node.id;
		return item;
	}

	getChildren(node?: TreeNode): TreeNode[] {
		return [...(node ? (node.children?.() ?? []) : this.roots())];
	}

	getParent(node: TreeNode): TreeNode | undefined {
		return node.parent;
	}

	dispose(): void {
		this.#store.dispose();
	}
}
