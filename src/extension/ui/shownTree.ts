/** A tree view of which a person chooses what it shows and in what order, and that goes together with the editor. */
import { type Disposable, type TextEditor, type ViewBadge, window } from 'vscode';
import { registerCommand } from '../base/commands';
import { ContextKey } from '../base/contextKey';
import type { commands, contextKeys, views } from '../base/ids';
import { Debouncer, DisposableStore } from '../base/lifecycle';
import type { Services } from '../services';
import type { ChosenPlaces } from './chosenPlaces';
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

/**
 * Why a view turns to what is at the caret. `asked`: a person asked to see it there; the view is shown, given the
 * focus, and opened as far as it takes. `chosen`: a person chose the place elsewhere; what is closed is opened for it,
 * and the focus stays. `passing`: the caret came by; only what is open already is looked at.
 */
export type Look = 'asked' | 'chosen' | 'passing';

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
	/** Selects what is at the caret. False where the view does not list it. */
	revealCaret(tree: NodeTree, editor: TextEditor, look: Look): Promise<boolean>;
}

/** After the caret came to rest. Milliseconds. */
const pause = 200;

/** The tree belongs to the store, as all that is registered here. */
export function registerShownTree(
	{ library, log, chosenPlaces }: Services,
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
		if (editor && !(await shown.revealCaret(tree, editor, 'asked'))) {
			await shown.showAll();
			describe();
			await shown.revealCaret(tree, editor, 'asked');
		}
	});
	store.add(
		following(tree, chosenPlaces, (editor, look) =>
			shown.revealCaret(tree, editor, look).catch(quietly(log)),
		),
	);
	redraw();
	return tree;
}

function quietly(log: Services['log']): (error: unknown) => void {
	return error => log.debug(String(error));
}

/** The view follows the caret while it is seen, and leaves what a person has selected to act on. */
export function following(
	tree: NodeTree,
	{ onDidChoose }: ChosenPlaces,
	reveal: (editor: TextEditor, look: Exclude<Look, 'asked'>) => Promise<unknown>,
): Disposable {
	const store = new DisposableStore();
	const debouncer = store.add(new Debouncer());
	/** Until it has been looked at once: who closes the row again wants it closed. */
	let chosen: TextEditor | undefined;
	const follow = () =>
		debouncer.schedule('follow', pause, () => {
			const editor = window.activeTextEditor;
			const look = editor && editor.document === chosen?.document ? 'chosen' : 'passing';
			chosen = undefined;
			if (editor && tree.view.visible && tree.view.selection.length < 2) {
				void reveal(editor, look);
			}
		});
	store.add(
		window.onDidChangeTextEditorSelection(({ textEditor }) =>
			textEditor === window.activeTextEditor ? follow() : undefined,
		),
	);
	store.add(window.onDidChangeActiveTextEditor(follow));
	store.add(
		onDidChoose(editor => {
			chosen = editor;
			follow();
		}),
	);
	return store;
}
