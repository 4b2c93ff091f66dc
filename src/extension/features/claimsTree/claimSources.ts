/**
 * Who asserts or answers a claim in the view *Claims*: each source in a row of its own, and what it says below. In one row
 * a side bar of usual width would show half of the sentence and nobody's name.
 */
import { l10n, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { CorpusArticle, PlacedMark, Sentenced, Span } from '../../../core/index';
import { commands } from '../../base/ids';
import { excerpt } from '../../base/wording';
import { type ClaimRef, isClaimRef } from '../../decisions/claimRef';
import { numberedKeys, type TreeNode } from '../../ui/tree';

/** One sentence of an article, and whose it is. */
export interface Told {
	readonly words: string;
	readonly article: string;
	/** Who says it; else the outlet. */
	readonly source: string;
	/** Where that is told, and by way of whom. */
	readonly way: string;
	readonly span: Span | null;
	/** Key of the member that it is. */
	readonly member?: string;
}

/** @param ladder on whose word, outermost first; empty: the article's own voice */
export function told({ article, mark }: PlacedMark, ladder: readonly string[]): Told {
	return { words: mark.exact, article: article.id, span: mark.span, ...sourceOf(article, ladder) };
}

export function sentence({ article, sentence }: Sentenced): Told {
	const { text, analysis } = article.view;
	const span = analysis.sentences[sentence] ?? null;
	const words = span ? text.slice(span.start, span.end) : '';
	return { words, article: article.id, span, ...sourceOf(article, []) };
}

function sourceOf({ label, view }: CorpusArticle, ladder: readonly string[]): Pick<Told, 'source' | 'way'> {
	const { outlet = label, published } = view.sidecar.article;
	const day = published?.slice(0, 10);
	const source = ladder.at(-1);
	if (source === undefined) {
		return { source: outlet, way: day ?? '' };
	}
	const place = [outlet, day].filter(Boolean).join(', ');
	const between = ladder.slice(0, -1).filter((name, at) => at > 0 || name !== outlet);
	return { source, way: [place, ...between].join(' \u2190 ') };
}

/** In the order in which they first speak. */
export function sourceNodes(parent: TreeNode, all: readonly Told[]): readonly TreeNode[] {
	const keys = numberedKeys(all.map(({ article, words }) => `${article} ${words}`));
	const sources = new Map<string, { readonly one: Told; readonly id: string }[]>();
	for (const [at, one] of all.entries()) {
		const source = JSON.stringify([one.article, one.source, one.way]);
		const said = sources.get(source) ?? [];
		said.push({ one, id: `${parent.id} ${keys[at] ?? at}` });
		sources.set(source, said);
	}
	return [...sources].map(([source, said]) => sourceNode(parent, source, said));
}

function sourceNode(
	parent: TreeNode,
	key: string,
	said: readonly { readonly one: Told; readonly id: string }[],
): TreeNode {
	const { source = '', way = '', member } = said[0]?.one ?? {};
	// What is done with the only sentence of a source can be done with the source.
	const isOne = said.length === 1 && member !== undefined;
	const node: TreeNode = {
		id: `${parent.id} by ${key}`,
		parent,
		ref: isOne && isClaimRef(parent.ref) ? { ...parent.ref, member } : parent.ref,
		item() {
			const item = new TreeItem(excerpt(source, 100), TreeItemCollapsibleState.Expanded);
			item.description = way;
			item.tooltip = [source, way].filter(Boolean).join('\n');
			return item;
		},
		children: () => said.map(({ one, id }) => sentenceNode(node, id, one)),
	};
	return node;
}

function sentenceNode(
	parent: TreeNode,
	id: string,
	{ words, article, source, way, span, member }: Told,
): TreeNode {
	const ref: ClaimRef = {
		...(isClaimRef(parent.ref) ? parent.ref : { group: '' }),
		...(member !== undefined && { member }),
		...(span && { spot: { article, span } }),
	};
	return {
		id,
		parent,
		ref,
		item() {
			const item = new TreeItem(excerpt(words, 100), TreeItemCollapsibleState.None);
			item.tooltip = [words, source, way].filter(Boolean).join('\n');
			item.contextValue = member === undefined ? 'answer' : 'claimMember';
			if (span) {
				item.command = {
					title: l10n.t('Go to Sentence'),
					command: commands.reveal,
					arguments: [article, span.start, span.end],
				};
			}
			return item;
		},
	};
}
