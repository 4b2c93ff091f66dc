/**
 * What VS Code was last given of a tree. It knows a row by the object, not by the id: each row here stays the same
 * object while its node is made anew, and so it can be drawn again by itself.
 */
import type { TreeItem } from 'vscode';

export interface TreeNode {
	/** Unique in its tree and the same for the same thing, so that what is open stays open. */
	readonly id: string;
	readonly parent?: TreeNode | undefined;
	/** For menus that act on it: see `refs.ts`. */
	readonly ref?: unknown;
	/** While this is the same object its item looks the same. Absent where only the item itself tells. */
	readonly from?: object | undefined;
	item(): TreeItem;
	/** Absent for a leaf. */
	children?(): readonly TreeNode[];
}

/** Of one parent: where more than these look different, the parent is drawn again with all that is in it. */
const mostBelowOne = 100;

class Row implements TreeNode {
	/** As VS Code was last given them; `undefined` where it has not asked. */
	members: readonly Row[] | undefined;

	/** The node as it is now. */
	constructor(public node: TreeNode) {}

	get id(): string {
		return this.node.id;
	}

	get parent(): TreeNode | undefined {
		return this.node.parent;
	}

	get ref(): unknown {
		return this.node.ref;
	}

	get from(): object | undefined {
		return this.node.from;
	}

	item(): TreeItem {
		return this.node.item();
	}
}

/** Of what is no leaf. */
class Branch extends Row {
	children(): readonly TreeNode[] {
		return membersOf(this.node);
	}
}

const isBranch = (node: TreeNode) => node.children !== undefined;
const membersOf = (node: TreeNode) => node.children?.() ?? [];

export class TreeRows {
	readonly #rows = new Map<string, Row>();
	#roots: readonly Row[] | undefined;

	/** The row of the node where VS Code has one, else the node. */
	of(node: TreeNode): TreeNode {
		return this.#rows.get(node.id) ?? node;
	}

	/** Rows for what VS Code has asked for: the members of a node, without one the roots. */
	give(parent: TreeNode | undefined, nodes: readonly TreeNode[]): TreeNode[] {
		const owner = parent instanceof Row ? parent : parent && this.#rows.get(parent.id);
		const before = parent ? owner?.members : this.#roots;
		const rows = nodes.map(node => this.#rowOf(node));
		const there = new Set(rows);
		for (const row of before ?? []) {
			if (!there.has(row)) {
				this.#drop(row);
			}
		}
		if (owner) {
			owner.members = rows;
		} else if (!parent) {
			this.#roots = rows;
		}
		return [...rows];
	}

	/**
	 * Takes what the tree consists of now, and tells which rows look different, or have other members than VS Code was
	 * given; `undefined` where that is so of the tree as a whole, or VS Code has not asked for it.
	 */
	differing(roots: readonly TreeNode[]): readonly TreeNode[] | undefined {
		return this.#roots && differingBelow(this.#roots, roots);
	}

	/** VS Code is to ask for everything again. */
	forget(): void {
		this.#rows.clear();
		this.#roots = undefined;
	}

	#rowOf(node: TreeNode): Row {
		const known = this.#rows.get(node.id);
		if (known && isBranch(known) === isBranch(node)) {
			known.node = node;
			return known;
		}
		const row = isBranch(node) ? new Branch(node) : new Row(node);
		this.#rows.set(node.id, row);
		return row;
	}

	#drop(row: Row): void {
		if (this.#rows.get(row.id) === row) {
			this.#rows.delete(row.id);
		}
		for (const member of row.members ?? []) {
			this.#drop(member);
		}
	}
}

/** `undefined` where the parent of these rows has to be drawn again. */
function differingBelow(rows: readonly Row[], nodes: readonly TreeNode[]): readonly Row[] | undefined {
	if (rows.length !== nodes.length || !rows.every((row, at) => standsFor(row, nodes[at]))) {
		return undefined;
	}
	const differing: Row[] = [];
	let own = 0;
	for (const [at, row] of rows.entries()) {
		const node = nodes[at];
		const below = node && differingIn(row, node);
		own += below?.[0] === row ? 1 : 0;
		differing.push(...(below ?? []));
	}
	return own > mostBelowOne ? undefined : differing;
}

function standsFor(row: Row, node: TreeNode | undefined): boolean {
	return node !== undefined && row.id === node.id && isBranch(row) === isBranch(node);
}

/** The row itself where it looks different, else what does so below it. */
function differingIn(row: Row, node: TreeNode): readonly Row[] {
	const before = row.node;
	row.node = node;
	if (!looksSame(before, node)) {
		return [row];
	}
	return row.members ? (differingBelow(row.members, membersOf(node)) ?? [row]) : nothing;
}

const nothing: readonly Row[] = [];

function looksSame(before: TreeNode, now: TreeNode): boolean {
	const isFromSame = before.from !== undefined && before.from === now.from;
	return isFromSame || JSON.stringify(before.item()) === JSON.stringify(now.item());
}
