/** From the editor to the view *Articles*: to what stands at the caret. */
import type { TextEditor } from 'vscode';
import { hull, type Span } from '../../../core/index';
import type { Article } from '../../articles/article';
import { asSuggestionRef, asTagRef, refTo, type SuggestionRef, type TagRef } from '../../articles/refs';
import type { Services } from '../../services';
import { selectedSpan, suggestionsAt, tagsAt } from '../../ui/caret';
import type { Look } from '../../ui/shownTree';
import { findNode, isWithin, type NodeTree, type TreeNode } from '../../ui/tree';

/** Selects the tag or suggestion at the caret, or its article; a selection in the article stays where nothing better is open. */
export async function revealCaret(
	{ library }: Services,
	tree: NodeTree,
	editor: TextEditor,
	look: Look,
): Promise<boolean> {
	const { selection } = editor;
	const article = await library.current(editor.document);
	const top = article && tree.roots().find(({ id }) => id === article.uri.toString());
	if (!article || !top) {
		return article === undefined;
	}
	const refs = refsAt(article, selection);
	const isOneOf = (node: TreeNode) => refs.some(ref => isSame(ref, node));
	const [selected] = tree.view.selection;
	const isWanted = look === 'asked';
	// Of several rows that lead to the same words the one that is selected stays.
	if (!isWanted && isWithin(selected, top) && selected && isOneOf(selected)) {
		return true;
	}
	const leaf = findNode(top, isOneOf, node => look !== 'passing' || tree.isExpanded(node));
	if (isWanted || leaf || !isWithin(selected, top)) {
		await tree.reveal(leaf ?? top, isWanted);
	}
	return leaf !== undefined || refs.length === 0;
}

/** Of those at the selection the ones whose words are selected, as a row leads to them; else the narrowest, tags first. */
function refsAt(article: Article, selection: TextEditor['selection']): readonly (TagRef | SuggestionRef)[] {
	const place = selectedSpan(selection, article);
	const uri = article.uri.toString();
	const found = [
		...tagsAt(article, place).map(({ tag, places }) => ({ ref: { uri, id: tag.id }, words: hull(places) })),
		...suggestionsAt(article, place).map(suggestion => ({
			ref: refTo(article, suggestion),
			words: hull(suggestion.targets),
		})),
	];
	const selected = found.filter(({ words }) => isSameSpan(words, place));
	return (selected.length > 0 ? selected : found.slice(0, 1)).map(({ ref }) => ref);
}

function isSameSpan(words: Span | undefined, place: Span): boolean {
	return words?.start === place.start && words.end === place.end;
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
