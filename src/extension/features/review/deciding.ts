/** From suggestions and what a person makes of them to what is written into sidecars. */
import { Uri } from 'vscode';
import {
	dismissalOf,
	type Kind,
	type PlacedSuggestion,
	type SidecarEdit,
	type Stamp,
	type Suggestion,
	tagFromSuggestion,
} from '../../../core/index';
import type { Article } from '../../articles/article';
import { isOpenIn } from '../../articles/refs';
import { newId } from '../../base/newId';
import type { Change, GoesOn } from '../../decisions/change';
import type { Services } from '../../services';
import { refreshed } from '../../ui/choosing';

/** What is written for one suggestion. */
export type Verdict = (article: Article, suggestion: Suggestion, stamp: Stamp) => readonly SidecarEdit[];

export const accept: Verdict = ({ text, view }, suggestion, stamp) => [
	{ do: 'addTag', tag: tagFromSuggestion({ text, analysis: view.analysis }, suggestion, stamp) },
];

export const dismiss: Verdict = ({ text }, suggestion, stamp) => [
	{ do: 'addDismissal', dismissal: dismissalOf(text, suggestion, stamp) },
];

/** The kind that was suggested is turned down, so that it does not come again. */
export function acceptAs(kind: Kind): Verdict {
	return (article, suggestion, stamp) => {
		const { text, view } = article;
		const tag = tagFromSuggestion({ text, analysis: view.analysis }, suggestion, stamp);
		return kind === suggestion.kind
			? [{ do: 'addTag', tag }]
			: [{ do: 'addTag', tag: { ...tag, kind } }, ...dismiss(article, suggestion, stamp)];
	};
}

/**
 * One change an article. Suggestions about a text that is not there any more are left out, and those that are decided
 * already, but in articles where they are decided `anew`: ids.
 */
export async function changesFor(
	services: Services,
	placed: readonly PlacedSuggestion[],
	verdict: Verdict,
	stamp: Stamp,
	anew: ReadonlySet<string> = new Set(),
	goesOn: GoesOn = async () => true,
): Promise<Change[]> {
	const changes: Change[] = [];
	for (const id of new Set(placed.map(({ article }) => article.id))) {
		if (!(await goesOn())) {
			break;
		}
		const article = await refreshed(services, Uri.parse(id, true));
		if (!article) {
			continue;
		}
		const edits = placed
			.filter(member => member.article.id === id && member.article.view.text === article.text)
			.filter(({ suggestion }) => anew.has(id) || isOpenIn(article.view, suggestion))
			.flatMap(({ suggestion }) => verdict(article, suggestion, { ...stamp, id: newId() }));
		if (edits.length > 0) {
			changes.push({ article, edits });
		}
	}
	return changes;
}

/** What takes these edits back. */
export function reverse(edits: readonly SidecarEdit[]): SidecarEdit[] {
	return edits.flatMap((edit): SidecarEdit[] => {
		switch (edit.do) {
			case 'addTag':
				return [{ do: 'removeTag', id: edit.tag.id }];
			case 'addDismissal':
				return [{ do: 'removeDismissal', dismissal: edit.dismissal }];
			default:
				return [];
		}
	});
}

/** `more` after the edits that are there for its article, or as a change of its own; nothing where it says nothing. */
export function withEdits(changes: readonly Change[], more: Change): readonly Change[] {
	if (more.edits.length === 0) {
		return changes;
	}
	const key = more.article.uri.toString();
	const isSame = ({ article }: Change) => article.uri.toString() === key;
	return changes.some(isSame)
		? changes.map(change =>
				isSame(change) ? { ...change, edits: [...change.edits, ...more.edits] } : change,
			)
		: [...changes, more];
}
