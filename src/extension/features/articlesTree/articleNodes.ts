/** The nodes of the view *Articles*: each article with its tags and suggestions by kind; what to look at comes first. */
import { l10n, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, type Uri, workspace } from 'vscode';
import {
	builtInKinds,
	hull,
	isBroken,
	type Kind,
	type PlacedTag,
	type Span,
	type Suggestion,
} from '../../../core/index';
import type { Article } from '../../articles/article';
import { lackingDetails } from '../../articles/lackingDetails';
import { needsLook, openCount } from '../../articles/needsLook';
import { refTo, type TagRef } from '../../articles/refs';
import { coverageWords } from '../../articles/reviewed';
import { colors, commands } from '../../base/ids';
import { excerpt, kindLabel, kindPlural } from '../../base/wording';
import { lineColors, lookOf } from '../../ui/kindLook';
import type { LinkedTag, LinkLookup } from '../../ui/linkedTags';
import { linkNode } from '../../ui/linkNode';
import { numberedKeys, type TreeNode } from '../../ui/tree';
import { type ArticleFilter, type Listed, listed } from './articleFilter';

/** The weightiest first. */
const suggestedKinds = ['denial', 'attribution', 'claim'] as const;

/** Tags whose article was deleted or renamed elsewhere: nothing of them is lost. */
export function orphansNode(orphans: readonly Uri[]): TreeNode[] {
	if (orphans.length === 0) {
		return [];
	}
	const node: TreeNode = {
		id: 'orphans',
		item() {
			const item = new TreeItem(l10n.t('Tags Without an Article'), TreeItemCollapsibleState.Collapsed);
			item.description = String(orphans.length);
			item.iconPath = new ThemeIcon('warning', new ThemeColor(colors.unsure));
			item.contextValue = 'orphans';
			return item;
		},
		children: () =>
			orphans.map(uri => ({
				id: `orphans/${uri.toString()}`,
				parent: node,
				item() {
					const item = new TreeItem(workspace.asRelativePath(uri), TreeItemCollapsibleState.None);
					item.command = { title: l10n.t('Open Tags File'), command: 'vscode.open', arguments: [uri] };
					return item;
				},
			})),
	};
	return [node];
}

export function articleNode(article: Article, linksOf: LinkLookup, filter: ArticleFilter): TreeNode {
	const id = article.uri.toString();
	const node: TreeNode = {
		id,
		ref: { uri: id },
		from: article,
		item() {
			const { tags } = article.view;
			const open = openCount(article);
			const coverage = coverageWords(article, open);
			const broken = isBroken(article.sidecar) ? l10n.t('tags file with errors') : '';
			const item = new TreeItem(article.label, TreeItemCollapsibleState.Collapsed);
			const { outlet, published } = article.sidecar.value.article;
			item.description = article.tooLarge
				? l10n.t('too large to analyse')
				: [`${tags.length} · ${article.suggestionCount}`, broken, coverage].filter(Boolean).join(' · ');
			const counts = l10n.t('Tags: {0}, open suggestions: {1}', tags.length, article.suggestionCount);
			item.accessibilityInformation = {
				label: [article.label, counts, broken, coverage].filter(Boolean).join(', '),
			};
			item.tooltip = [
				article.label,
				[outlet, published].filter(Boolean).join(', '),
				lackingDetails(article.sidecar.value.article),
				counts,
				broken &&
					l10n.t('Its tags file has errors and is not written to until they are mended: see Problems.'),
				coverage,
				article.uri.path,
			]
				.filter(Boolean)
				.join('\n');
			item.iconPath = articleIcon(broken !== '', open > 0);
			item.contextValue = 'article';
			item.command = goTo(article, { start: 0, end: 0 });
			return item;
		},
		children() {
			const shown = listed(article, filter);
			return [
				...openNodes(article, shown, node, linksOf),
				...tagNodes(article, shown, node, linksOf),
				...suggestionNodes(article, shown, node),
			];
		},
	};
	return node;
}

function articleIcon(hasErrors: boolean, isOpen: boolean): ThemeIcon {
	if (hasErrors) {
		return new ThemeIcon('error', new ThemeColor('list.errorForeground'));
	}
	return isOpen ? new ThemeIcon('warning', new ThemeColor(colors.unsure)) : new ThemeIcon('file-text');
}

function openNodes(article: Article, { open }: Listed, parent: TreeNode, linksOf: LinkLookup): TreeNode[] {
	return group(parent, 'open', l10n.t('Please Check'), 'warning', colors.unsure, open, (placed, node) =>
		tagNode(article, placed, node, linksOf(article, placed.tag.id)),
	);
}

function tagNodes(article: Article, { tags }: Listed, parent: TreeNode, linksOf: LinkLookup): TreeNode[] {
	const others = [...new Set(tags.map(({ tag }) => tag.kind))].filter(kind => !isBuiltIn(kind)).sort();
	return [...builtInKinds, ...others].flatMap(kind => {
		const placed = tags.filter(({ tag }) => tag.kind === kind);
		const label = kindPlural(kind, article.knowledge.codebook);
		return group(parent, `tag-${kind}`, label, 'tag', colorOf(kind, article), placed, (found, node) =>
			tagNode(article, found, node, linksOf(article, found.tag.id)),
		);
	});
}

function suggestionNodes(article: Article, { suggestions }: Listed, parent: TreeNode): TreeNode[] {
	return suggestedKinds.flatMap(kind => {
		const found = suggestions.filter(suggestion => suggestion.kind === kind);
		const keys = numberedKeys(found.map(suggestion => wordsOf(article, suggestion)));
		const label = l10n.t('Suggested {0}', kindPlural(kind));
		return group(
			parent,
			`suggested-${kind}`,
			label,
			'lightbulb',
			colorOf(kind, article),
			found.map((suggestion, at) => [suggestion, keys[at] ?? ''] as const),
			([suggestion, key], node) => suggestionNode(article, suggestion, key, node),
		);
	});
}

/** One node with a count, or none where there is nothing in it. */
function group<T>(
	parent: TreeNode,
	key: string,
	label: string,
	icon: string,
	color: string,
	members: readonly T[],
	leaf: (member: T, node: TreeNode) => TreeNode,
): TreeNode[] {
	if (members.length === 0) {
		return [];
	}
	const node: TreeNode = {
		id: `${parent.id}#${key}`,
		parent,
		item() {
			const state = key.startsWith('suggested')
				? TreeItemCollapsibleState.Collapsed
				: TreeItemCollapsibleState.Expanded;
			const item = new TreeItem(label, state);
			item.description = String(members.length);
			item.accessibilityInformation = { label: `${label}, ${members.length}` };
			item.iconPath = new ThemeIcon(icon, new ThemeColor(color));
			item.contextValue = key.startsWith('suggested') ? 'suggestions' : 'tags';
			return item;
		},
		children: () => members.map(member => leaf(member, node)),
	};
	return [node];
}

function tagNode(
	article: Article,
	found: PlacedTag,
	parent: TreeNode,
	links: readonly LinkedTag[],
): TreeNode {
	const { tag, places, receipts } = found;
	const ref: TagRef = { uri: article.uri.toString(), id: tag.id };
	const exact = tag.targets.map(target => target.exact).join(' … ');
	const node: TreeNode = {
		id: `${parent.id}/${tag.id}`,
		parent,
		ref,
		item() {
			const item = leafItem(exact, tag.speaker?.name);
			item.contextValue = needsLook(found) ? 'openTag' : 'tag';
			item.accessibilityInformation = {
				label: `${kindLabel(tag.kind, article.knowledge.codebook)}: ${exact}`,
			};
			const candidates = receipts.flatMap(receipt =>
				receipt.receipt === 'ambiguous' ? receipt.candidates.slice(0, 1) : [],
			);
			const place = hull(places) ?? candidates[0];
			item.command = place ? goTo(article, place) : openTag(ref);
			if (links.length > 0) {
				item.collapsibleState = TreeItemCollapsibleState.Collapsed;
			}
			return item;
		},
		children: () => links.map((linked, at) => linkNode(linked, at, node)),
	};
	return node;
}

function wordsOf({ text }: Article, { targets }: Suggestion): string {
	return targets.map(({ start, end }) => text.slice(start, end)).join(' … ');
}

function suggestionNode(article: Article, suggestion: Suggestion, key: string, parent: TreeNode): TreeNode {
	const ref = refTo(article, suggestion);
	const exact = wordsOf(article, suggestion);
	return {
		id: `${parent.id}/${key}`,
		parent,
		ref,
		item() {
			const item = leafItem(exact, suggestion.who);
			item.contextValue = 'suggestion';
			item.accessibilityInformation = {
				label: l10n.t('Suggested {0}: {1}', kindLabel(suggestion.kind), exact),
			};
			item.command = goTo(article, hull(suggestion.targets));
			return item;
		},
	};
}

function leafItem(exact: string, who: string | undefined): TreeItem {
	const item = new TreeItem(excerpt(exact, 90), TreeItemCollapsibleState.None);
	item.tooltip = who ? `${who}: ${exact}` : exact;
	if (who) {
		item.description = excerpt(who, 40);
	}
	return item;
}

function goTo(article: Article, span: Span | undefined) {
	const { start, end } = span ?? { start: 0, end: 0 };
	return {
		title: l10n.t('Go There'),
		command: commands.reveal,
		arguments: [article.uri.toString(), start, end],
	};
}

function openTag(ref: TagRef) {
	return { title: l10n.t('Open Tags File'), command: commands.openSidecar, arguments: [ref] };
}

function isBuiltIn(kind: Kind): boolean {
	return (builtInKinds as readonly Kind[]).includes(kind);
}

function colorOf(kind: Kind, { knowledge }: Article): string {
	return lineColors[lookOf(kind, knowledge.codebook).color];
}
