/** A tree view of which a person chooses what it shows and in what order, and that goes together with the editor. */
import { type Disposable, type TextEditor, type ViewBadge, window } from 'vscode';
import { registerCommand } from './commands';
import { ContextKey } from './contextKey';
import type { commands, contextKeys, views } from './ids';
import { Debouncer, DisposableStore } from './lifecycle';
import type { Services } from './services';
import { NodeTree, type TreeNode } from './tree';

type CommandId = (typeof commands)[keyof typeof commands];

export interface ShownTreeIds {
	readonly view: (typeof views)[keyof typeof views];
	/** Of the context key that says that not all is shown. */
	readonly isFiltered: (typeof contextKeys)[keyof typeof contextKeys];
	readonly filter: CommandId;
	readonly showAll: CommandId;
	readonly sort: CommandId;
	readonly reveal: CommandId;
}

/** What a person has chosen to see. */
export interface Shown {
	roots(): readonly TreeNode[];
	isFiltered(): boolean;
	/** Stands beside the view's name; '' where everything is shown in the order in which it comes. */
	inWords(): string;
	/** On the view's container; absent for none. */
	badge?(): ViewBadge | undefined;
	showAll(): Promise<void>;
	/** @param argument of a keybinding that says what to show: then nothing is asked */
	chooseFilter(argument: unknown): Promise<void>;
	chooseOrder(): Promise<void>;
	/**
	 * Selects what is at the caret. Where `wanted`, the view is shown, given the focus, and opened as far as it takes;
	 * else only what is open already is looked at. False where the view does not list it.
	 */
	revealCaret(tree: NodeTree, editor: TextEditor, wanted: boolean): Promise<boolean>;
}

/** After the caret came to rest. Milliseconds. */
const pause = 200;

/** The tree belongs to the store, as all that is registered here. */
export function registerShownTree(
	{ library, log }: Services,
	ids: ShownTreeIds,
	shown: Shown,
	store: DisposableStore,
): NodeTree {
	const tree = store.add(new NodeTree(ids.view, () => shown.roots(), { canSelectMany: true }));
	const isFiltered = new ContextKey<boolean>(ids.isFiltered);
	const describe = () => {
		isFiltered.set(shown.isFiltered());
		tree.view.description = shown.inWords();
		tree.view.badge = shown.badge?.();
	};
	const redraw = () => {
		describe();
		tree.refresh();
	};
	const command = (id: CommandId, change: (argument: unknown) => Promise<void>) =>
		store.add(registerCommand(log, id, change));

	store.add(library.onDidChange(redraw));
	command(ids.filter, argument => shown.chooseFilter(argument).then(redraw));
	command(ids.showAll, () => shown.showAll().then(redraw));
	command(ids.sort, () => shown.chooseOrder().then(redraw));
	command(ids.reveal, async () => {
		const editor = window.activeTextEditor;
		if (editor && !(await shown.revealCaret(tree, editor, true))) {
			await shown.showAll();
			describe();
			await shown.revealCaret(tree, editor, true);
		}
	});
	store.add(following(tree, editor => shown.revealCaret(tree, editor, false).catch(quietly(log))));
	redraw();
	return tree;
}

function quietly(log: Services['log']): (error: unknown) => void {
	return error => log.debug(String(error));
}

/** The view follows the caret while it is seen; it opens nothing, and leaves what a person has selected to act on. */
export function following(tree: NodeTree, reveal: (editor: TextEditor) => Promise<unknown>): Disposable {
	const store = new DisposableStore();
	const debouncer = store.add(new Debouncer());
	const follow = () =>
		debouncer.schedule('follow', pause, () => {
			const editor = window.activeTextEditor;
			if (editor && tree.view.visible && tree.view.selection.length < 2) {
				void reveal(editor);
			}
		});
	store.add(
		window.onDidChangeTextEditorSelection(({ textEditor }) =>
			textEditor === window.activeTextEditor ? follow() : undefined,
		),
	);
	store.add(window.onDidChangeActiveTextEditor(follow));
	return store;
}
