/** From the editor to the view *Articles*: to what stands at the caret. */
import { type Disposable, type TextEditor, window } from 'vscode';
import type { Article } from '../../article';
import { selectedSpan, suggestionsAt, tagsAt } from '../../caret';
import { Debouncer, DisposableStore } from '../../lifecycle';
import { asSuggestionRef, asTagRef, refTo, type SuggestionRef, type TagRef } from '../../refs';
import type { Services } from '../../services';
import type { NodeTree, TreeNode } from '../../tree';

/** After the caret came to rest. Milliseconds. */
const pause = 200;

/** The view follows the caret while it is seen; it opens nothing, and leaves what a person has selected to act on. */
export function registerFollowing(services: Services, tree: NodeTree): Disposable {
	const store = new DisposableStore();
	const debouncer = store.add(new Debouncer());
	const follow = () =>
		debouncer.schedule('follow', pause, () => {
			if (tree.view.visible && tree.view.selection.length < 2) {
				revealCaret(services, tree, false).catch(error => services.log.debug(String(error)));
			}
		});
	store.add(window.onDidChangeTextEditorSelection(({ textEditor }) => isActive(textEditor) && follow()));
	store.add(window.onDidChangeActiveTextEditor(follow));
	return store;
}

function isActive(editor: TextEditor): boolean {
	return editor === window.activeTextEditor;
}

/**
 * Selects the tag or suggestion at the caret, or its article. Where `wanted`, the view is shown, given the focus, and
 * opened as far as it takes; else only what is open already is looked at, and a selection in the article stays. False where the view does not list it.
 */
export async function revealCaret({ library }: Services, tree: NodeTree, wanted: boolean): Promise<boolean> {
	const editor = window.activeTextEditor;
	const selection = editor?.selection;
	const article = editor && (await library.current(editor.document));
	const top = article && tree.roots().find(({ id }) => id === article.uri.toString());
	if (!article || !selection || !top) {
		return article === undefined;
	}
	const ref = refAt(article, selection);
	const leaf = ref && leafFor(ref, top, node => wanted || tree.isExpanded(node));
	const [selected] = tree.view.selection;
	if (wanted || leaf || !selected?.id.startsWith(top.id)) {
		await tree.reveal(leaf ?? top, wanted);
	}
	return leaf !== undefined || ref === undefined;
}

function refAt(article: Article, selection: TextEditor['selection']): TagRef | SuggestionRef | undefined {
	const place = selectedSpan(selection, article);
	const [placed] = tagsAt(article, place);
	const [suggestion] = suggestionsAt(article, place);
	return placed
		? { uri: article.uri.toString(), id: placed.tag.id }
		: suggestion && refTo(article, suggestion);
}

function leafFor(
	ref: TagRef | SuggestionRef,
	node: TreeNode,
	mayLookInto: (node: TreeNode) => boolean,
): TreeNode | undefined {
	if (isSame(ref, node)) {
		return node;
	}
	const members = mayLookInto(node) ? (node.children?.() ?? []) : [];
	return members.map(member => leafFor(ref, member, mayLookInto)).find(found => found !== undefined);
}

function isSame(ref: TagRef | SuggestionRef, node: TreeNode): boolean {
	if ('id' in ref) {
		return asTagRef(node)?.id === ref.id;
	}
	const other = asSuggestionRef(node);
	return (
		other?.kind === ref.kind && other.start === ref.start && other.end === ref.end && other.cue === ref.cue
	);
}
