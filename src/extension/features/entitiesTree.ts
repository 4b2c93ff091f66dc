/** The view *Speakers and Entities*: who speaks and who is spoken about, by article and sentence. */
import { type Disposable, l10n, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import { type EntityType, rows, type Selection, type SummaryRow } from '../../core/index';
import { commands, views } from '../ids';
import type { Library } from '../library';
import { DisposableStore } from '../lifecycle';
import type { EntityRef } from '../refs';
import type { Services } from '../services';
import { NodeTree, type TreeNode } from '../tree';
import { excerpt, speakerTypeLabel } from '../wording';

export function registerEntitiesTree({ library }: Services): Disposable {
	const store = new DisposableStore();
	const tree = store.add(new NodeTree(views.entities, () => roots(library)));
	store.add(library.onDidChange(() => tree.refresh()));
	return store;
}

function roots(library: Library): TreeNode[] {
	return [
		speakersNode(library),
		entitiesNode(library, 'person', l10n.t('People'), 'person'),
		entitiesNode(library, 'organisation', l10n.t('Organisations'), 'organization'),
		entitiesNode(library, 'place', l10n.t('Places'), 'location'),
	].flat();
}

function speakersNode(library: Library): TreeNode[] {
	const speakers = library.corpus.speakers();
	return heading('speakers', l10n.t('Speakers'), 'comment-discussion', speakers.length, parent =>
		speakers.map(speaker => {
			const type = speaker.type === 'unknown' ? '' : speakerTypeLabel(speaker.type);
			const selection: Selection = { of: 'speaker', key: speaker.key, figure: 'attributions' };
			const denials: Selection = { of: 'speaker', key: speaker.key, figure: 'denials' };
			return branch(
				parent,
				speaker.key,
				speaker.name,
				[String(speaker.spoken.length), type].filter(Boolean).join(' · '),
				node => [
					...byArticle(library, selection, node),
					...byArticle(library, denials, node, l10n.t('denies')),
				],
			);
		}),
	);
}

function entitiesNode(library: Library, type: EntityType, label: string, icon: string): TreeNode[] {
	const entities = library.corpus.entities().filter(entity => entity.type === type);
	return heading(type, label, icon, entities.length, parent =>
		entities.map(entity =>
			withRef(
				branch(parent, entity.key, entity.name, String(entity.mentions), node =>
					byArticle(library, { of: 'entity', key: entity.key, figure: 'mentions' }, node),
				),
				{ entity: entity.key },
			),
		),
	);
}

function heading(
	id: string,
	label: string,
	icon: string,
	count: number,
	children: (node: TreeNode) => readonly TreeNode[],
): TreeNode[] {
	if (count === 0) {
		return [];
	}
	const node: TreeNode = {
		id,
		item() {
			const item = new TreeItem(
				label,
				id === 'speakers' ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed,
			);
			item.description = String(count);
			item.accessibilityInformation = { label: `${label}, ${count}` };
			item.iconPath = new ThemeIcon(icon);
			return item;
		},
		children: () => children(node),
	};
	return [node];
}

function branch(
	parent: TreeNode,
	key: string,
	label: string,
	description: string,
	children: (node: TreeNode) => readonly TreeNode[],
): TreeNode {
	const node: TreeNode = {
		id: `${parent.id}/${key}`,
		parent,
		item() {
			const item = new TreeItem(label, TreeItemCollapsibleState.Collapsed);
			item.description = description;
			item.accessibilityInformation = { label: `${label}, ${description.replaceAll(' · ', ', ')}` };
			return item;
		},
		children: () => children(node),
	};
	return node;
}

/** A node that menus can decide on. */
function withRef(node: TreeNode, ref: EntityRef): TreeNode {
	return {
		...node,
		ref,
		item() {
			const item = node.item();
			item.contextValue = 'entity';
			return item;
		},
	};
}

/** The sentences behind a number, under the articles they stand in. */
function byArticle(library: Library, selection: Selection, parent: TreeNode, what = ''): TreeNode[] {
	const articles = new Map<string, SummaryRow[]>();
	for (const row of rows(library.corpus, selection)) {
		const list = articles.get(row.article) ?? [];
		articles.set(row.article, list);
		list.push(row);
	}
	return [...articles].map(([article, found]) => {
		const label = found[0]?.label ?? article;
		const description = [String(found.length), what].filter(Boolean).join(' · ');
		return branch(parent, `${what}${article}`, label, description, node =>
			found.map((row, index) => sentenceNode(node, row, index)),
		);
	});
}

function sentenceNode(
	parent: TreeNode,
	{ article, span, text, marked }: SummaryRow,
	index: number,
): TreeNode {
	return {
		id: `${parent.id}/${index}`,
		parent,
		item() {
			// The name is in view even where the sentence is longer than the tree is wide.
			const from = marked.start > 40 ? text.indexOf(' ', marked.start - 30) + 1 : 0;
			const words = excerpt(text.slice(from), 120);
			const lead = from > 0 ? '…' : '';
			const label = `${lead}${words}`;
			const at = lead.length + marked.start - from;
			const end = Math.min(at + marked.end - marked.start, label.length);
			const item = new TreeItem(
				{ label, highlights: end > at ? [[at, end]] : [] },
				TreeItemCollapsibleState.None,
			);
			item.tooltip = text;
			item.accessibilityInformation = { label: text };
			if (span) {
				item.command = {
					title: l10n.t('Go There'),
					command: commands.reveal,
					arguments: [article, span.start, span.end],
				};
			}
			return item;
		},
	};
}
