/** The tags that a selection in a tree, or an article, stands for. */
import { Uri } from 'vscode';
import type { PlacedTag } from '../../core/index';
import type { Article } from '../articles/article';
import { asArticleUri, asTagRef } from '../articles/refs';
import type { Services } from '../services';
import { refreshed } from './choosing';
import { isTreeNode } from './tree';

/** In the order of the articles; each tag once. */
export interface ChosenTags {
	readonly article: Article;
	readonly tags: readonly PlacedTag[];
}

/** All tags of all articles. */
export function allTags({ library }: Services): readonly ChosenTags[] {
	return library.all().map(article => ({ article, tags: article.view.tags }));
}

/**
 * @param argument what a menu was opened on, or a link names
 * @param selected all that is selected there, `argument` among it
 * @returns `undefined` where neither names anything
 */
export async function chosenTags(
	services: Services,
	argument: unknown,
	selected: unknown,
): Promise<readonly ChosenTags[] | undefined> {
	const named = Array.isArray(selected) && selected.length > 0 ? selected : [argument];
	/** By URI; `undefined` for all tags of the article. */
	const wanted = new Map<string, Set<string> | undefined>();
	for (const value of named.flatMap(membersOf)) {
		const tag = asTagRef(value);
		const uri = tag?.uri ?? asArticleUri(value)?.toString();
		if (uri !== undefined) {
			const ids = wanted.has(uri) ? wanted.get(uri) : new Set<string>();
			wanted.set(uri, tag && ids?.add(tag.id));
		}
	}
	if (wanted.size === 0) {
		return undefined;
	}
	const chosen: ChosenTags[] = [];
	for (const [uri, ids] of wanted) {
		const article = await refreshed(services, Uri.parse(uri, true));
		const tags = article?.view.tags.filter(({ tag }) => ids === undefined || ids.has(tag.id)) ?? [];
		if (article) {
			chosen.push({ article, tags });
		}
	}
	const order = services.library.all();
	return chosen.sort((a, b) => order.indexOf(a.article) - order.indexOf(b.article));
}

/** Of a group in a tree its members; a suggestion is no tag. */
function membersOf(value: unknown): readonly unknown[] {
	if (!isTreeNode(value)) {
		return value === undefined ? [] : [value];
	}
	if (value.ref !== undefined) {
		return typeof value.ref === 'object' && value.ref !== null && 'kind' in value.ref ? [] : [value.ref];
	}
	return (value.children?.() ?? []).flatMap(membersOf);
}
