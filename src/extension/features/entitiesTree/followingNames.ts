/** From the editor to the view *Speakers and Entities*: to the name at the caret. */
import { l10n, type TextEditor } from 'vscode';
import { say } from '../../base/telling';
import type { Services } from '../../services';
import { nameAt } from '../../ui/nameAt';
import type { Look } from '../../ui/shownTree';
import { findNode, isWithin, type NodeTree } from '../../ui/tree';
import { nameNodeId } from './nameNodes';

/** What a person chose in a view is left alone: this view's own rows lead to sentences. */
export async function revealName(
	{ library, chosenPlaces }: Services,
	tree: NodeTree,
	editor: TextEditor,
	look: Look,
): Promise<boolean> {
	const wanted = look === 'asked';
	if (!wanted && !editor.selection.isEmpty && chosenPlaces.isAt(editor)) {
		return true;
	}
	const name = await nameAt(library, editor.document, editor.selection.active);
	if (!name) {
		if (wanted) {
			say(l10n.t('Put the caret on a name first.'));
		}
		return true;
	}
	const { entity, speaker } = name;
	const ids = new Set([
		...(entity ? [nameNodeId(entity.type, entity.key)] : []),
		...(speaker ? [nameNodeId('speakers', speaker.key)] : []),
	]);
	const tops = tree.roots().filter(top => wanted || tree.isExpanded(top));
	const isTop = new Set(tops.map(({ id }) => id));
	const found = tops
		.map(top =>
			findNode(
				top,
				({ id }) => ids.has(id),
				({ id }) => isTop.has(id),
			),
		)
		.filter(node => node !== undefined);
	// The entity comes first where both are listed: it has all mentions.
	const best = found.find(({ id }) => entity && id === nameNodeId(entity.type, entity.key)) ?? found[0];
	const [selected] = tree.view.selection;
	if (best && (wanted || !isWithin(selected, best))) {
		await tree.reveal(best, wanted);
	}
	return best !== undefined;
}
