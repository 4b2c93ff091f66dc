import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type TreeNode, TreeRows } from '../../../src/extension/ui/treeRows';

/** A tree told in short: the label of a node, and what is in it. */
interface Told {
	readonly label: string;
	readonly members?: readonly Told[];
}

const labelOf = (node: TreeNode) => String(node.item().label);

function nodes(told: readonly Told[], parent?: TreeNode): readonly TreeNode[] {
	return told.map(({ label, members }) => {
		const node: TreeNode = {
			id: `${parent?.id ?? ''}/${label.charAt(0)}`,
			parent,
			item: () => ({ label }),
			...(members && { children: () => nodes(members, node) }),
		};
		return node;
	});
}

/** Shows what the rows give, as VS Code does: it asks again for what it is told, and for nothing else. */
class View {
	readonly #rows = new TreeRows();
	readonly #labels = new Map<TreeNode, string>();
	readonly #members = new Map<TreeNode, readonly TreeNode[]>();
	#roots: readonly TreeNode[] = [];
	#told: readonly TreeNode[] = [];

	show(told: readonly Told[]): readonly string[] | undefined {
		this.#told = nodes(told);
		const differing = this.#rows.differing(this.#told);
		for (const row of differing ?? []) {
			this.#draw(row);
		}
		if (differing === undefined) {
			this.#roots = this.#rows.give(undefined, this.#told);
			this.#roots.forEach(row => void this.#draw(row));
		}
		return differing?.map(labelOf);
	}

	#draw(row: TreeNode): void {
		this.#labels.set(row, labelOf(row));
		if (row.children) {
			const members = this.#rows.give(row, row.children());
			this.#members.set(row, members);
			members.forEach(member => void this.#draw(member));
		} else {
			this.#members.delete(row);
		}
	}

	get shown(): readonly Told[] {
		const toldBy = (rows: readonly TreeNode[]): readonly Told[] =>
			rows.map(row => {
				const members = this.#members.get(row);
				return {
					label: this.#labels.get(row) ?? '',
					...(members && { members: toldBy(members) }),
				};
			});
		return toldBy(this.#roots);
	}
}

describe('the rows of a tree', () => {
	it('are drawn one by one where only they look different', () => {
		const view = new View();
		assert.equal(view.show([{ label: 'a' }, { label: 'b', members: [{ label: 'c1' }] }]), undefined);
		assert.deepEqual(view.show([{ label: 'a' }, { label: 'b', members: [{ label: 'c1' }] }]), []);
		assert.deepEqual(view.show([{ label: 'a2' }, { label: 'b', members: [{ label: 'c1' }] }]), ['a2']);
		assert.deepEqual(view.show([{ label: 'a2' }, { label: 'b', members: [{ label: 'c2' }] }]), ['c2']);
	});

	it('are drawn with all that is in them where that is more, less or in another order', () => {
		const view = new View();
		view.show([{ label: 'a', members: [{ label: 'b' }] }]);
		assert.deepEqual(view.show([{ label: 'a', members: [{ label: 'b' }, { label: 'c' }] }]), ['a']);
		assert.deepEqual(view.show([{ label: 'a', members: [{ label: 'c' }, { label: 'b' }] }]), ['a']);
		assert.equal(view.show([]), undefined);
	});

	it('are not looked at where they are made of the same, nor what VS Code has not asked for', () => {
		const rows = new TreeRows();
		const none = () => assert.fail();
		const made = (from: object, label: string): TreeNode => ({
			id: 'a',
			from,
			item: () => ({ label }),
			children: none,
		});
		const from = {};
		rows.give(undefined, [made(from, 'a')]);
		assert.deepEqual(rows.differing([{ ...made(from, 'a'), item: none }]), []);
		rows.give(undefined, [made(from, 'a')]);
		assert.deepEqual(rows.differing([made({}, 'b')])?.map(labelOf), ['b']);
	});

	it('stand for a node as long as it is there', () => {
		const rows = new TreeRows();
		const [before] = nodes([{ label: 'a1' }]);
		const [after] = nodes([{ label: 'a2' }]);
		assert.ok(before && after);
		const [row] = rows.give(undefined, [before]);
		assert.equal(rows.of(after), row);
		rows.give(undefined, []);
		assert.equal(rows.of(after), after);
	});

	it('show the tree as it is, whatever becomes of it', () => {
		const label = fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.nat(2)).map(([id, look]) => `${id}${look}`);
		const { tree } = fc.letrec<{ tree: readonly Told[]; told: Told }>(tie => ({
			tree: fc.uniqueArray(tie('told'), { maxLength: 3, selector: one => one.label.charAt(0) }),
			told: fc.record({ label, members: tie('tree') }, { requiredKeys: ['label'] }),
		}));
		fc.assert(
			fc.property(fc.array(tree, { maxLength: 6 }), told => {
				const view = new View();
				for (const one of told) {
					view.show(one);
					assert.equal(JSON.stringify(view.shown), JSON.stringify(one));
				}
			}),
		);
	});
});
