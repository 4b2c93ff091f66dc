/** What turns one sidecar into another: undo and redo, where the file itself has moved on meanwhile. */
import type { ArticleDetails, Dismissal, Reviewed, Sidecar, Tag } from '../model/tag';
import type { SidecarEdit } from './applyEdits';

/**
 * The edits that make `to` of `from`, and of what became of `from` meanwhile no more than what differs between the two;
 * apart from the order of tags, dismissals and stretches. None where they say the same.
 */
export function editsBetween(from: Sidecar, to: Sidecar): SidecarEdit[] {
	return [
		...tagEdits(from.tags, to.tags),
		...without(from.dismissed, to.dismissed).map(
			(dismissal): SidecarEdit => ({ do: 'removeDismissal', dismissal }),
		),
		...without(to.dismissed, from.dismissed).map(
			(dismissal): SidecarEdit => ({ do: 'addDismissal', dismissal }),
		),
		...without(from.reviewed, to.reviewed).map((stretch): SidecarEdit => ({ do: 'removeReviewed', stretch })),
		...without(to.reviewed, from.reviewed).map((stretch): SidecarEdit => ({ do: 'addReviewed', stretch })),
		...detailEdits(from.article, to.article),
	];
}

function tagEdits(from: readonly Tag[], to: readonly Tag[]): SidecarEdit[] {
	const before = new Map(from.map(tag => [tag.id, tag]));
	const kept = new Set(to.map(({ id }) => id));
	return [
		...from.filter(({ id }) => !kept.has(id)).map(({ id }): SidecarEdit => ({ do: 'removeTag', id })),
		...to
			.filter(tag => !isSame(before.get(tag.id), tag))
			.map((tag): SidecarEdit => {
				const was = before.get(tag.id);
				return was === undefined ? { do: 'addTag', tag } : { do: 'replaceTag', tag, before: was };
			}),
	];
}

function detailEdits(from: ArticleDetails, to: ArticleDetails): SidecarEdit[] {
	const details = Object.fromEntries([
		...Object.keys(from)
			.filter(key => !(key in to))
			.map(key => [key, '']),
		...Object.entries(to).filter(([key, value]) => from[key as keyof ArticleDetails] !== value),
	]);
	return Object.keys(details).length === 0 ? [] : [{ do: 'setArticle', details }];
}

function without<T extends Dismissal | Reviewed>(those: readonly T[], unwanted: readonly T[]): readonly T[] {
	return those.filter(one => !unwanted.some(other => isSame(one, other)));
}

function isSame(a: unknown, b: unknown): boolean {
	return JSON.stringify(a) === JSON.stringify(b);
}
