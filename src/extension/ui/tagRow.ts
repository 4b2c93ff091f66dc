/** A tag as a row to choose from: its words, its kind, and where it stands. */
import { ThemeIcon, workspace } from 'vscode';
import type { PlacedTag } from '../../core/index';
import type { Article } from '../articles/article';
import type { Choice } from '../base/asking';
import { excerpt, kindLabel } from '../base/wording';

export interface ListedTag {
	readonly article: Article;
	readonly placed: PlacedTag;
}

/** Searched by all that it shows: words, kind, article, date, speaker and file. */
export function tagRow<T extends ListedTag>(value: T): Choice<T> {
	const { tag } = value.placed;
	return {
		label: excerpt(wordsOf(tag.targets), 90),
		iconPath: new ThemeIcon('tag'),
		detail: aboutOf(value),
		value,
	};
}

export function wordsOf(targets: readonly { readonly exact: string }[]): string {
	return targets.map(({ exact }) => exact).join(' … ');
}

function aboutOf({ article, placed: { tag } }: ListedTag): string {
	const { published } = article.sidecar.value.article;
	const file = workspace.asRelativePath(article.uri);
	const kind = kindLabel(tag.kind, article.knowledge.codebook);
	return [kind, article.label, published, tag.speaker?.name, file === article.label ? '' : file]
		.filter(Boolean)
		.join(' · ');
}
