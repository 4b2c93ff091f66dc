/** A link of a tag, as a leaf below it in a tree: a click goes to the other tag. */
import { l10n, ThemeIcon, TreeItem } from 'vscode';
import { commands } from '../base/ids';
import { excerpt } from '../base/wording';
import { type LinkedTag, linkText } from './linkedTags';
import type { TreeNode } from './tree';

/** @param at its place among the links of the tag */
export function linkNode(linked: LinkedTag, at: number, parent: TreeNode): TreeNode {
	return {
		id: `${parent.id}/link-${at}`,
		parent,
		item() {
			const item = new TreeItem(`${linked.label}: ${excerpt(linked.words, 80)}`);
			item.description = linked.articleLabel;
			item.tooltip = linkText(linked, 400);
			item.iconPath = new ThemeIcon('link');
			if (linked.target) {
				const { uri, span } = linked.target;
				item.command = {
					title: l10n.t('Go There'),
					command: commands.reveal,
					arguments: [uri.toString(), span.start, span.end],
				};
			}
			return item;
		},
	};
}
