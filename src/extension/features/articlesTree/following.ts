/** From the editor to the view *Articles*: to what stands at the caret. */
import type { TextEditor } from 'vscode';
import type { Article } from '../../article';
import { selectedSpan, suggestionsAt, tagsAt } from '../../caret';
import { asSuggestionRef, asTagRef, refTo, type SuggestionRef, type TagRef } from '../../refs';
import type { Services } from '../../services';
import { findNode, type NodeTree, type TreeNode } from '../../tree';

/** Selects the tag or suggestion at the caret, or its article; a selection in the article stays where nothing better is open. */
export async function revealCaret(
	{ library }: Services,
	tree: NodeTree,
	editor: TextEditor,
	wanted: boolean,
): Promise<boolean> {
	const { selection } = editor;
	const article = await library.current(editor.document);
	const top = article && tree.roots().find(({ id }) => id === article.uri.toString());
	if (!article || !top) {
		return article === undefined;
	}
	const ref = refAt(article, selection);
	const mayLookInto = (node: TreeNode) => wanted || tree.isExpanded(node);
	const leaf = ref && findNode(top, node => isSame(ref, node), mayLookInto);
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

function isSame(ref: TagRef | SuggestionRef, node: TreeNode): boolean {
	if ('id' in ref) {
		return asTagRef(node)?.id === ref.id;
	}
	const other = asSuggestionRef(node);
	return (
		other?.kind === ref.kind && other.start === ref.start && other.end === ref.end && other.cue === ref.cue
	);
}
