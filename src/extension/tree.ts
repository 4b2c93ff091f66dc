/** A tree view over nodes that know their own item and children. */
import {
	type Disposable,
	type Event,
	EventEmitter,
	type TreeDataProvider,
	type TreeItem,
	TreeItemCollapsibleState,
	type TreeView,
	type TreeViewOptions,
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

/** Where something was in a tree, for when it is gone. */
export interface TreePlace {
	/** Ids from the root to the parent. */
	readonly path: readonly string[];
	/** Among the parent's children, from 0. */
	readonly at: number;
}

export class NodeTree implements TreeDataProvider<TreeNode>, Disposable {
	readonly #store = new DisposableStore();
	readonly #debouncer = this.#store.add(new Debouncer());
	readonly #changed = this.#store.add(new EventEmitter<undefined>());
	/** By id, of nodes that a person opened or closed. */
	readonly #opened = new Map<string, boolean>();
	readonly onDidChangeTreeData: Event<undefined> = this.#changed.event;
	readonly view: TreeView<TreeNode>;

	constructor(
		id: (typeof views)[keyof typeof views],
		readonly roots: () => readonly TreeNode[],
		options: Pick<TreeViewOptions<TreeNode>, 'canSelectMany'> = {},
	) {
		this.view = this.#store.add(
			window.createTreeView<TreeNode>(id, { treeDataProvider: this, showCollapseAll: true, ...options }),
		);
		this.#store.add(this.view.onDidExpandElement(({ element }) => this.#opened.set(element.id, true)));
		this.#store.add(this.view.onDidCollapseElement(({ element }) => this.#opened.set(element.id, false)));
	}

	refresh(): void {
		this.#debouncer.schedule('refresh', pause, () => this.#changed.fire(undefined));
	}

	/** VS Code knows of no selection while the tree is drawn again: then it is waited for, a moment. */
	async selection(): Promise<readonly TreeNode[]> {
		for (let tries = 0; tries < 10 && this.view.selection.length === 0; tries++) {
			await new Promise(resolve => setTimeout(resolve, pause));
		}
		return this.view.selection;
	}

	isExpanded(node: TreeNode): boolean {
		return this.#opened.get(node.id) ?? node.item().collapsibleState === TreeItemCollapsibleState.Expanded;
	}

	/** Of the first one; `undefined` for none, and for roots. */
	placeOf([first]: readonly TreeNode[]): TreePlace | undefined {
		if (!first?.parent) {
			return undefined;
		}
		const path: string[] = [];
		for (let node: TreeNode | undefined = first.parent; node; node = node.parent) {
			path.unshift(node.id);
		}
		const members = first.parent.children?.() ?? [];
		return { path, at: members.findIndex(({ id }) => id === first.id) };
	}

	/** Selects what is at the place now, else the last one before it, else what is left of the way there. */
	async revealNear(place: TreePlace | undefined): Promise<void> {
		this.#changed.fire(undefined);
		let found: TreeNode | undefined;
		let members = this.roots();
		for (const id of place?.path ?? []) {
			const next = members.find(node => node.id === id);
			if (!next) {
				members = [];
				break;
			}
			found = next;
			members = next.children?.() ?? [];
		}
		const node = members[place?.at ?? 0] ?? members.at(-1) ?? found;
		if (place && node) {
			await this.reveal(node, true);
		}
	}

	/** Selects it, and opens what it lies in. */
	async reveal(node: TreeNode, focus: boolean): Promise<void> {
		for (let above = node.parent; above; above = above.parent) {
			this.#opened.set(above.id, true);
		}
		await this.view.reveal(node, { select: true, focus });
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

/** What VS Code hands to commands of menus, among other things. */
export function isTreeNode(value: unknown): value is TreeNode {
	return (
		typeof value === 'object' &&
		value !== null &&
		'id' in value &&
		'item' in value &&
		typeof value.item === 'function'
	);
}
