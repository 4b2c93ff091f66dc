/** Shows places to look through: in VS Code's references view, or where there is none in a view of our own. */
import type { Disposable, TreeView } from 'vscode';
import { window } from 'vscode';
import type { Library } from '../articles/library';
import { ContextKey } from '../base/contextKey';
import { contextKeys, views } from '../base/ids';
import { DisposableStore } from '../base/lifecycle';
import { type PlaceNode, type PlaceTree, PlaceTreeProvider } from './placeTree';
import { referencesView, treeInput } from './referencesView';

export class PlaceView implements Disposable {
	readonly #hasPlaces = new ContextKey(contextKeys.hasPlaces);
	/** Of the tree that our own view shows. */
	#shown = new DisposableStore();

	constructor(private readonly library: Library) {}

	async show(tree: PlaceTree): Promise<void> {
		const other = await referencesView();
		if (other) {
			other.setInput(treeInput(tree, this.library.onDidChange));
		} else {
			await this.showOwn(tree);
		}
	}

	/** In our own view, which is there from then on. */
	async showOwn(tree: PlaceTree): Promise<TreeView<PlaceNode>> {
		this.#shown.dispose();
		this.#shown = new DisposableStore();
		this.#hasPlaces.set(true);
		const provider = this.#shown.add(new PlaceTreeProvider(tree));
		this.#shown.add(this.library.onDidChange(() => provider.refresh()));
		const view = this.#shown.add(
			window.createTreeView<PlaceNode>(views.places, { treeDataProvider: provider, showCollapseAll: true }),
		);
		view.title = tree.title;
		const [first] = tree.roots();
		if (first) {
			await view.reveal(first, { focus: true });
		}
		return view;
	}

	dispose(): void {
		this.#shown.dispose();
	}
}
