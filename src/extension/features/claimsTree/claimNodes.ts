/** The nodes of the view *Claims*: each claim with who asserts it, who answers, and what stays unanswered. */
import { l10n, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import { type Answered, type ClaimGroupFindings, seenIn, titleOf } from '../../../core/index';
import { colors } from '../../base/ids';
import { answerStates, excerpt } from '../../base/wording';
import type { ClaimRef } from '../../decisions/claimRef';
import type { TreeNode } from '../../ui/tree';
import { sentence, sourceNodes, type Told, told } from './claimSources';

/** Allegations first, then what several articles tell, somebody answers, or a person has named; the others behind one node. */
export function claimRoots(groups: readonly ClaimGroupFindings[]): readonly TreeNode[] {
	const [weighty, others] = [groups.filter(isWeighty), groups.filter(group => !isWeighty(group))];
	const nodes = weighty.map(group => groupNode(group));
	if (others.length === 0) {
		return nodes;
	}
	const rest: TreeNode = {
		id: 'once',
		item() {
			const item = new TreeItem(l10n.t('Told in One Article'), TreeItemCollapsibleState.Collapsed);
			item.description = String(others.length);
			item.iconPath = new ThemeIcon('ellipsis');
			return item;
		},
		children: () => others.map(group => groupNode(group, rest)),
	};
	return [...nodes, rest];
}

function isWeighty({ accused, origins, denials, decided }: ClaimGroupFindings): boolean {
	return accused.length > 0 || origins.articles > 1 || denials.length > 0 || decided;
}

function groupNode(group: ClaimGroupFindings, parent?: TreeNode): TreeNode {
	const node: TreeNode = {
		id: `group ${group.id}`,
		...(parent && { parent }),
		ref: { group: group.id, seen: () => seenIn(group) } satisfies ClaimRef,
		item() {
			const title = titleOf(group);
			const item = new TreeItem(excerpt(title, 100), TreeItemCollapsibleState.Collapsed);
			item.description = [answerStates()[group.state], originWords(group)].join(' · ');
			item.tooltip = [
				title,
				answerStates()[group.state],
				group.accused.length > 0 ? l10n.t('Accused: {0}', group.accused.join(', ')) : '',
				originWords(group),
				group.gradedOnOneOrigin
					? l10n.t('Graded 1, “confirmed by other sources”, but all of it may rest on one origin.')
					: '',
			]
				.filter(Boolean)
				.join('\n');
			item.iconPath = iconOf(group);
			item.contextValue = group.members.length > 1 ? 'claims' : 'claim';
			return item;
		},
		children: () => sides(group, node),
	};
	return node;
}

/** How it was answered, which a narrow side bar has no room to say in words; the same as of what answers it below. */
const stateIcons: Readonly<Partial<Record<Answered['state'], string>>> = {
	denied: 'circle-slash',
	contradicted: 'arrow-swap',
	offered: 'question',
	reframed: 'reply',
	'no-comment': 'mute',
};

function iconOf({ accused, gradedOnOneOrigin, state }: ClaimGroupFindings): ThemeIcon {
	if (gradedOnOneOrigin) {
		return new ThemeIcon('warning', new ThemeColor(colors.unsure));
	}
	const answered = stateIcons[state];
	return answered === undefined
		? new ThemeIcon(accused.length > 0 ? 'megaphone' : 'comment', new ThemeColor(colors.claim))
		: new ThemeIcon(answered, new ThemeColor(colors.denial));
}

function sides(group: ClaimGroupFindings, parent: TreeNode): TreeNode[] {
	const { members, denials, statements, noComments, speculations } = group;
	return [
		side(
			parent,
			'asserted',
			l10n.t('Asserted By'),
			'quote',
			members.map(member => ({
				...told(
					member,
					member.ladder.map(({ name }) => name),
				),
				member: member.key,
			})),
		),
		side(
			parent,
			'denied',
			l10n.t('Denied By'),
			'circle-slash',
			denials.map(denial => told(denial, [denial.mark.who].filter(Boolean))),
		),
		side(parent, 'said', l10n.t('Said on the Matter'), 'comment', statements.map(sentence)),
		side(parent, 'silent', l10n.t('No Comment'), 'mute', noComments.map(sentence)),
		side(
			parent,
			'possible',
			l10n.t('Also Told as a Possibility'),
			'question',
			speculations.map(claim => told(claim, [])),
		),
	].flat();
}

function side(parent: TreeNode, id: string, label: string, icon: string, all: readonly Told[]): TreeNode[] {
	if (all.length === 0) {
		return [];
	}
	const node: TreeNode = {
		id: `${parent.id} ${id}`,
		parent,
		ref: parent.ref,
		item() {
			const item = new TreeItem(label, TreeItemCollapsibleState.Expanded);
			item.description = String(all.length);
			item.iconPath = new ThemeIcon(icon);
			return item;
		},
		children: () => sourceNodes(node, all),
	};
	return [node];
}

function originWords({ origins: { articles, fewest, most, government } }: ClaimGroupFindings): string {
	const range = fewest === most ? String(most) : `${fewest}\u2013${most}`;
	const words = l10n.t('articles: {0}, origins: {1}', articles, range);
	return government === undefined ? words : `${words}, ${l10n.t('all of {0}', government)}`;
}
