/** The edits that a decision makes to articles, and what belongs to each of them. */
import { type SidecarEdit, sha256 } from '../../core/index';
import type { Article } from '../articles/article';

/** The edits to one article. */
export interface Change {
	readonly article: Article;
	readonly edits: readonly SidecarEdit[];
}

/** Asked between articles; no where the person wants no more. */
export type GoesOn = () => Promise<boolean>;

/** Edits after which the anchors are those of the text as it is now. */
const writesAnchors: ReadonlySet<SidecarEdit['do']> = new Set([
	'addTag',
	'replaceTag',
	'addDismissal',
	'setArticle',
]);

/** With each tag that is replaced as the person saw it: others may have changed it, and nobody may have noticed yet. */
export function knowingBefore({ article, edits }: Change): Change {
	const stored = new Map(article.sidecar.value.tags.map(tag => [tag.id, tag]));
	return {
		article,
		edits: edits.map(edit =>
			edit.do === 'replaceTag' ? { ...edit, before: edit.before ?? stored.get(edit.tag.id) } : edit,
		),
	};
}

/** Whose anchors are those of the text as it is now says so. */
export function withHash({ article, edits }: Change): readonly SidecarEdit[] {
	const hash: SidecarEdit = { do: 'setArticle', details: { sha256: sha256(article.text) } };
	return edits.some(({ do: what }) => writesAnchors.has(what)) ? [...edits, hash] : edits;
}
