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
import type { views } from '../base/ids';
import { Debouncer, DisposableStore } from '../base/lifecycle';
import { type TreeNode, TreeRows } from './treeRows';

export type { TreeNode };

/** Views are drawn again at most this often. Milliseconds. */
const pause = 100;
/** A large tree is drawn again less often: drawing takes no more than one part in so many of the time. */
const drawnShare = 10;
/** VS Code asks on within this time while it draws a tree. Milliseconds. */
const longestGap = 1000;
/** No reveal takes longer. Milliseconds. */
const longestReveal = 3000;
/** Stands for the roots among the ids of nodes. */
const root = '';

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
	readonly #changed = this.#store.add(new EventEmitter<TreeNode[] | undefined>());
	readonly #rows = new TreeRows();
	/** By id, of nodes that a person opened or closed. */
	readonly #opened = new Map<string, boolean>();
	/** Ids of nodes whose members VS Code has yet to ask for, until the tree is drawn. */
	readonly #awaited = new Set<string>();
	/** When the tree began to be drawn again, or VS Code last asked for members. Milliseconds. */
	#asked = 0;
	/** What drawing the tree took here, so far or the last time. Milliseconds. */
	#cost = 0;
	#isDue = false;
	/** Until then something is being revealed: drawing the tree again would leave it half open. Milliseconds. */
	#revealingUntil = 0;
	readonly onDidChangeTreeData: Event<TreeNode[] | undefined> = this.#changed.event;
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
		const wait = Math.max(pause, drawnShare * this.#cost);
		// What is drawn so seldom is not put off as well.
		if (wait === pause || !this.#isDue) {
			this.#isDue = true;
			this.#debouncer.schedule('refresh', wait, () => this.#redraw());
		}
	}

	#redraw(): void {
		this.#isDue = false;
		if (Date.now() < this.#revealingUntil) {
			this.refresh();
			return;
		}
		this.#cost = 0;
		this.#awaited.clear();
		if (this.view.visible) {
			this.#drawAgain(this.#counted(() => this.#rows.differing(this.roots())));
		} else {
			this.#rows.forget();
			this.#changed.fire(undefined);
		}
	}

	/** @param rows that look different; `undefined` for the whole tree */
	#drawAgain(rows: readonly TreeNode[] | undefined): void {
		for (const id of rows ? rows.filter(row => this.#isOpen(row)).map(row => row.id) : [root]) {
			this.#awaited.add(id);
		}
		if (rows === undefined || rows.length > 0) {
			this.#asked = Date.now();
			this.#changed.fire(rows && [...rows]);
		}
	}

	/** True where what is in it is seen: VS Code asks for that when the row is drawn. */
	#isOpen(node: TreeNode): boolean {
		return (
			node.children !== undefined && this.isExpanded(node) && (!node.parent || this.#isOpen(node.parent))
		);
	}

	/** What the menu was opened on, else what is selected. */
	async chosen(node: unknown, nodes: unknown): Promise<readonly TreeNode[]> {
		const many = Array.isArray(nodes) ? nodes.filter(isTreeNode) : [];
		if (many.length > 0) {
			return many;
		}
		return isTreeNode(node) ? [node] : this.#selection();
	}

	/** While the tree is drawn again VS Code knows of no selection, or of a part of it. */
	async #selection(): Promise<readonly TreeNode[]> {
		await this.#drawn();
		return this.view.selection;
	}

	/** Resolves when VS Code has asked for all that it shows. */
	async #drawn(): Promise<void> {
		do {
			await new Promise(resolve => setTimeout(resolve, 0));
		} while (this.#awaited.size > 0 && Date.now() - this.#asked < longestGap);
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
		this.#redraw();
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
		this.#revealingUntil = Date.now() + longestReveal;
		try {
			await this.#drawn();
			await this.view.reveal(this.#rows.of(node), { select: true, focus });
		} finally {
			this.#revealingUntil = 0;
		}
	}

	getTreeItem(node: TreeNode): TreeItem {
		const item = this.#counted(() => node.item());
		item.id = node.id;
		const isExpanded = item.collapsibleState === TreeItemCollapsibleState.Expanded;
		if (
			node.children &&
			(this.#opened.get(node.id) ?? isExpanded) &&
			(!node.parent || this.#isOpen(node.parent))
		) {
			this.#awaited.add(node.id);
		}
		return item;
	}

	getChildren(node?: TreeNode): TreeNode[] {
		this.#awaited.delete(node?.id ?? root);
		this.#asked = Date.now();
		return this.#counted(() => this.#rows.give(node, node ? (node.children?.() ?? []) : this.roots()));
	}

	#counted<T>(work: () => T): T {
		const start = performance.now();
		const result = work();
		this.#cost += performance.now() - start;
		return result;
	}

	getParent(node: TreeNode): TreeNode | undefined {
		return node.parent && this.#rows.of(node.parent);
	}

	dispose(): void {
		this.#store.dispose();
	}
}

/** True for the node itself too. Ids do not tell: the name of one thing may begin as another's does. */
export function isWithin(node: TreeNode | undefined, top: TreeNode): boolean {
	return node !== undefined && (node.id === top.id || isWithin(node.parent, top));
}

/** The first that fits in the tree below the node, itself included; looked for only in what `mayLookInto` allows. */
export function findNode(
	node: TreeNode,
	fits: (node: TreeNode) => boolean,
	mayLookInto: (node: TreeNode) => boolean,
): TreeNode | undefined {
	if (fits(node)) {
		return node;
	}
	const members = mayLookInto(node) ? (node.children?.() ?? []) : [];
	for (const member of members) {
		const found = findNode(member, fits, mayLookInto);
		if (found) {
			return found;
		}
	}
	return undefined;
}

/** Keys that stay the same when members come before them: their words, and the how manieth with these it is. */
export function numberedKeys(words: readonly string[]): readonly string[] {
	const seen = new Map<string, number>();
	return words.map(each => {
		const before = seen.get(each) ?? 0;
		seen.set(each, before + 1);
		return `${before}:${each}`;
	});
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
