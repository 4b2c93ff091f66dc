/** The nodes of the view *Speakers and Entities*: who speaks and who is spoken about, by article and sentence. */
import { l10n, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import {
	type Corpus,
	type CorpusEntity,
	type CorpusSpeaker,
	type EntityType,
	entityTypes,
	rows,
	type Selection,
	type SummaryRow,
} from '../../../core/index';
import type { EntityRef } from '../../articles/refs';
import { speakerTypeLabel } from '../../base/wording';
import { sentenceItem } from '../../ui/sentenceItem';
import { numberedKeys, type TreeNode } from '../../ui/tree';
import {
	fitting,
	type ListedName,
	listedEntity,
	listedSpeaker,
	type NameFilter,
	type NameOrder,
	namesInOrder,
	shows,
} from './nameFilter';

/** What is listed: one heading for each sort of name that there is. */
export function nameRoots(corpus: Corpus, filter: NameFilter, order: NameOrder): TreeNode[] {
	const chosen = <T>(names: readonly ListedName<T>[]) => namesInOrder(fitting(names, filter), order);
	const speakers = shows(filter, 'speakers')
		? chosen(corpus.speakers().map(speaker => listedSpeaker(speaker, key => corpus.entity(key))))
		: [];
	const entities = entityTypes.flatMap(type => {
		const ofType = shows(filter, type) ? corpus.entities().filter(entity => entity.type === type) : [];
		const { label, icon } = typeLook(type);
		const listed = chosen(ofType.map(listedEntity));
		return heading(type, label, icon, listed, (entity, node) => entityNode(corpus, entity, node));
	});
	return [
		...heading('speakers', l10n.t('Speakers'), 'comment-discussion', speakers, (speaker, node) =>
			speakerNode(corpus, speaker, node),
		),
		...entities,
	];
}

/** Id of the node that lists an entity, or a speaker; it may be filtered out. */
export function nameNodeId(sort: 'speakers' | EntityType, key: string): string {
	return `${sort}/${key}`;
}

function typeLook(type: EntityType): { label: string; icon: string } {
	switch (type) {
		case 'person':
			return { label: l10n.t('People'), icon: 'person' };
		case 'organisation':
			return { label: l10n.t('Organisations'), icon: 'organization' };
		case 'place':
			return { label: l10n.t('Places'), icon: 'location' };
	}
}

function heading<T>(
	id: 'speakers' | EntityType,
	label: string,
	icon: string,
	names: readonly T[],
	leaf: (name: T, node: TreeNode) => TreeNode,
): TreeNode[] {
	if (names.length === 0) {
		return [];
	}
	const node: TreeNode = {
		id,
		item() {
			const item = new TreeItem(
				label,
				id === 'speakers' ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed,
			);
			item.description = String(names.length);
			item.accessibilityInformation = { label: `${label}, ${names.length}` };
			item.iconPath = new ThemeIcon(icon);
			return item;
		},
		children: () => names.map(name => leaf(name, node)),
	};
	return [node];
}

/** One who is a person, organisation or place can be decided on as such. */
function speakerNode(corpus: Corpus, listed: ListedName<CorpusSpeaker>, parent: TreeNode): TreeNode {
	const { key, type, entity } = listed.of;
	const selection: Selection = { of: 'speaker', key, figure: 'attributions' };
	const denials: Selection = { of: 'speaker', key, figure: 'denials' };
	const typeLabel = type === 'unknown' ? '' : speakerTypeLabel(type);
	return branch(
		parent,
		{
			key,
			label: listed.name,
			details: [...counts(listed), typeLabel],
			tooltip: nameTooltip(listed, l10n.t('Speaks: {0}', listed.count), ...denialCount(listed)),
			...(entity !== undefined && { ref: { entity } }),
			from: listed,
		},
		node => [...byArticle(corpus, selection, node), ...byArticle(corpus, denials, node, l10n.t('denies'))],
	);
}

function entityNode(corpus: Corpus, listed: ListedName<CorpusEntity>, parent: TreeNode): TreeNode {
	const { key } = listed.of;
	return branch(
		parent,
		{
			key,
			label: listed.name,
			details: [String(listed.count)],
			tooltip: nameTooltip(listed, l10n.t('Mentions: {0}', listed.count)),
			ref: { entity: key },
			from: listed,
		},
		node => byArticle(corpus, { of: 'entity', key, figure: 'mentions' }, node),
	);
}

/** Denials beside what is said would cut off the type; of whom only denials were tagged there is nothing else. */
function counts(listed: ListedName): readonly string[] {
	return listed.count > 0 ? [String(listed.count)] : denialCount(listed);
}

function denialCount({ denials }: ListedName): readonly string[] {
	return denials > 0 ? [l10n.t('denials: {0}', denials)] : [];
}

function nameTooltip({ name, articles, traits }: ListedName, ...counted: readonly string[]): string {
	const known = traits.has('catalogued') ? [l10n.t('In the catalogue')] : [];
	return [name, ...counted, l10n.t('Articles: {0}', articles), ...known].join('\n');
}

interface BranchLook {
	readonly key: string;
	readonly label: string;
	/** Beside the label; empty ones are left out. */
	readonly details: readonly string[];
	readonly tooltip?: string;
	/** For menus that decide on a name. */
	readonly ref?: EntityRef;
	/** What all of it is told by. */
	readonly from?: ListedName;
}

function branch(
	parent: TreeNode,
	{ key, label, details, tooltip, ref, from }: BranchLook,
	children: (node: TreeNode) => readonly TreeNode[],
): TreeNode {
	const said = details.filter(Boolean);
	const node: TreeNode = {
		id: `${parent.id}/${key}`,
		parent,
		...(ref && { ref }),
		from,
		item() {
			const item = new TreeItem(label, TreeItemCollapsibleState.Collapsed);
			item.description = said.join(' · ');
			item.accessibilityInformation = { label: [label, ...said].join(', ') };
			item.tooltip = tooltip ?? label;
			if (ref) {
				item.contextValue = 'entity';
			}
			return item;
		},
		children: () => children(node),
	};
	return node;
}

/** The sentences behind a number, under the articles they stand in. */
function byArticle(corpus: Corpus, selection: Selection, parent: TreeNode, what = ''): TreeNode[] {
	const articles = new Map<string, SummaryRow[]>();
	for (const row of rows(corpus, selection)) {
		const list = articles.get(row.article) ?? [];
		articles.set(row.article, list);
		list.push(row);
	}
	return [...articles].map(([article, found]) => {
		const label = found[0]?.label ?? article;
		const keys = numberedKeys(found.map(({ text }) => text));
		return branch(parent, { key: `${what}${article}`, label, details: [String(found.length), what] }, node =>
			found.map((row, at) => sentenceNode(node, row, keys[at] ?? '')),
		);
	});
}

function sentenceNode(parent: TreeNode, row: SummaryRow, key: string): TreeNode {
	return { id: `${parent.id}/${key}`, parent, item: () => sentenceItem(row) };
}
