/** Links between tags, across articles. Each is stored once; the tag at its other end is told the inverse. */

import { parseReference } from '../model/reference';
import type { Link } from '../model/tag';
import type { ArticleView, PlacedTag } from './articleView';
import { put } from './listsByKey';

/** An article under its path, by which links name it. */
export interface PathedArticle {
	/** With `/`, the article's own file name included. */
	readonly path: string;
	readonly view: ArticleView;
}

/** What is at the other end of a link. */
export interface LinkEnd {
	readonly type: Link['type'];
	/** True where the other tag says it of this one: it denies this, repeats this. */
	readonly isInverse: boolean;
	/** As the sidecar has it; of an inverse link as the other sidecar has it. */
	readonly link: Link;
	/** Absent where the article or tag is not there (any more). */
	readonly article?: PathedArticle;
	readonly placed?: PlacedTag;
}

/** Looks up links after all articles have been gone through once. */
export interface LinkIndex {
	/** Own links of the tag in their order, then those of other tags to it, in the order of the articles. */
	of(path: string, id: string): readonly LinkEnd[];
}

export function linkIndex(articles: readonly PathedArticle[]): LinkIndex {
	const byPath = new Map(articles.map(article => [article.path, article]));
	const own = new Map<string, LinkEnd[]>();
	const inverse = new Map<string, LinkEnd[]>();
	// Tags of packed articles take time to be placed: few have links.
	for (const article of articles.filter(({ view }) => view.sidecar.tags.some(({ links }) => links))) {
		for (const placed of article.view.tags) {
			for (const link of placed.tag.links ?? []) {
				const { type } = link;
				const to = resolvedLink(article.path, link);
				const other = to && byPath.get(to.path);
				const found = to && tagIn(other, to.id);
				const end = {
					type,
					isInverse: false,
					link,
					...(other && { article: other }),
					...(found && { placed: found }),
				};
				put(own, keyOf(article.path, placed.tag.id), end);
				if (to) {
					put(inverse, keyOf(to.path, to.id), { type, isInverse: true, link, article, placed });
				}
			}
		}
	}
	return {
		of: (path, id) => [...(own.get(keyOf(path, id)) ?? []), ...(inverse.get(keyOf(path, id)) ?? [])],
	};
}

function keyOf(path: string, id: string): string {
	return `${path}#${id}`;
}

/** How the sidecar of the article at `from` names a tag of the article at `to`. */
export function referenceTo(from: string, to: string, id: string): string {
	return from === to ? `#${id}` : `${relativePath(from, to)}#${id}`;
}

/** From the folder of one file to another file. */
export function relativePath(from: string, to: string): string {
	const here = from.split('/').slice(0, -1);
	const there = to.split('/');
	const differs = here.findIndex((name, at) => name !== there[at]);
	const common = differs < 0 ? here.length : differs;
	return [...here.slice(common).map(() => '..'), ...there.slice(common)].join('/');
}

/** Path and id of the tag that a link of the article at `from` names; `undefined` for what is no reference. */
export function resolvedLink(
	from: string,
	{ to }: Link,
): { readonly path: string; readonly id: string } | undefined {
	const reference = parseReference(to);
	if (!reference) {
		return undefined;
	}
	const path = reference.article === '' ? from : pathFrom(from, reference.article);
	return { path, id: reference.id };
}

/** The path that a file gives relative to its own folder. */
export function pathFrom(from: string, relative: string): string {
	const names = from.split('/').slice(0, -1);
	for (const name of relative.split('/')) {
		if (name === '..' && names.length > 0 && names.at(-1) !== '..') {
			names.pop();
		} else if (name !== '.') {
			names.push(name);
		}
	}
	return names.join('/');
}

function tagIn(article: PathedArticle | undefined, id: string): PlacedTag | undefined {
	return article?.view.tags.find(({ tag }) => tag.id === id);
}
