/** Edits of what a sidecar says, apart from how its file is written. */
import type { Problem } from '../model/problem';
import type { ArticleDetails, Dismissal, Reviewed, Sidecar, Tag, Target } from '../model/tag';
import { problemAt } from './parseYaml';
import { changedTag } from './threeWay';

/**
 * `setArticle` sets the details that are given; a detail set to '' is removed. `replaceTag` with the tag that it was made
 * from as `before` changes only what differs from that: what others have changed in the tag since stays.
 */
export type SidecarEdit =
	| { readonly do: 'addTag'; readonly tag: Tag }
	| { readonly do: 'removeTag'; readonly id: string }
	| { readonly do: 'replaceTag'; readonly tag: Tag; readonly before?: Tag | undefined }
	| { readonly do: 'addDismissal'; readonly dismissal: Dismissal }
	| { readonly do: 'removeDismissal'; readonly dismissal: Dismissal }
	| { readonly do: 'addReviewed'; readonly stretch: Reviewed }
	| { readonly do: 'removeReviewed'; readonly stretch: Reviewed }
	| { readonly do: 'setArticle'; readonly details: Partial<ArticleDetails> };

export interface Edited {
	readonly sidecar: Sidecar;
	/** Edits that do not fit: a tag replaced that is not there, an id given twice. */
	readonly problems: readonly Problem[];
}

/**
 * The edits in order. What is as it should be already stays as it is, so edits can be applied again:
 * a tag removed that is not there, a tag added that is there word for word, are no problems.
 */
export function applyEdits(sidecar: Sidecar, edits: readonly SidecarEdit[]): Edited {
	const problems: Problem[] = [];
	const tags = new Map(sidecar.tags.map(tag => [tag.id, tag]));
	let { article, dismissed, reviewed } = sidecar;
	for (const edit of edits) {
		switch (edit.do) {
			case 'addTag':
				addTag(tags, edit.tag, problems);
				break;
			case 'removeTag':
				tags.delete(edit.id);
				break;
			case 'replaceTag':
				replaceTag(tags, edit.tag, edit.before, problems);
				break;
			case 'addDismissal':
				dismissed = [...dismissed, ...without([edit.dismissal], dismissed)];
				break;
			case 'removeDismissal':
				dismissed = without(dismissed, [edit.dismissal]);
				break;
			case 'addReviewed':
				reviewed = [...reviewed.filter(other => !isSameStretch(other, edit.stretch)), edit.stretch];
				break;
			case 'removeReviewed':
				reviewed = reviewed.filter(other => !isSameStretch(other, edit.stretch));
				break;
			case 'setArticle':
				article = withDetails(article, edit.details);
				break;
		}
	}
	return { sidecar: { ...sidecar, article, tags: [...tags.values()], dismissed, reviewed }, problems };
}

function addTag(tags: Map<string, Tag>, tag: Tag, problems: Problem[]): void {
	const known = tags.get(tag.id);
	if (known === undefined) {
		tags.set(tag.id, tag);
	} else if (JSON.stringify(known) !== JSON.stringify(tag)) {
		problems.push(
			problemAt('duplicate-id', { start: 0, end: 0 }, `There is a tag ${tag.id} already`, [tag.id]),
		);
	}
}

function replaceTag(tags: Map<string, Tag>, tag: Tag, before: Tag | undefined, problems: Problem[]): void {
	const now = tags.get(tag.id);
	if (now !== undefined) {
		tags.set(tag.id, before === undefined ? tag : changedTag(now, before, tag));
	} else {
		problems.push(problemAt('missing', { start: 0, end: 0 }, `There is no tag ${tag.id}`, [tag.id]));
	}
}

function without(dismissed: readonly Dismissal[], unwanted: readonly Dismissal[]): readonly Dismissal[] {
	return dismissed.filter(dismissal => !unwanted.some(other => isSame(dismissal, other)));
}

/** True where both turn down the same suggestion, whoever did so and when. */
function isSame(a: Dismissal, b: Dismissal): boolean {
	return (
		a.kind === b.kind &&
		a.targets.length === b.targets.length &&
		a.targets.every((target, at) => isSameTarget(target, b.targets[at]))
	);
}

function isSameTarget(a: Target, b: Target | undefined): boolean {
	return a.exact === b?.exact && (a.start === b.start || (a.prefix === b.prefix && a.suffix === b.suffix));
}

/** True where both were read in the same state, whoever did so and when. */
function isSameStretch(a: Reviewed, b: Reviewed): boolean {
	return a.start === b.start && a.end === b.end && a.sha256 === b.sha256;
}

function withDetails(article: ArticleDetails, details: Partial<ArticleDetails>): ArticleDetails {
	const merged = Object.entries({ ...article, ...details });
	return Object.fromEntries(merged.filter(([, value]) => value !== '' && value !== undefined));
}
