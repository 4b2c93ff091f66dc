/** Accepts, dismisses or removes all that is selected in the view *Articles*, as one decision. */
import { l10n, Uri } from 'vscode';
import { dismissalOf, type SidecarEdit, type Stamp, tagFromSuggestion } from '../../../core/index';
import type { Article } from '../../articles/article';
import {
	asSuggestionRef,
	asTagRef,
	findSuggestion,
	type SuggestionRef,
	type TagRef,
} from '../../articles/refs';
import { newId } from '../../base/newId';
import { say } from '../../base/telling';
import type { Change } from '../../decisions/change';
import type { Services } from '../../services';
import { refreshed } from '../../ui/choosing';
import type { TreeNode } from '../../ui/tree';

export type Deed = 'accept' | 'dismiss' | 'remove';

/** True where something was written. */
export async function decideSelected(
	services: Services,
	deed: Deed,
	selected: readonly TreeNode[],
): Promise<boolean> {
	const refs = deed === 'remove' ? selected.flatMap(tagsIn) : selected.flatMap(suggestionsIn);
	const stamp = refs.length > 0 ? await services.stamps.next() : undefined;
	if (!stamp) {
		if (refs.length === 0) {
			say(deed === 'remove' ? l10n.t('No tag is selected.') : l10n.t('No suggestion is selected.'));
		}
		return false;
	}
	const changes = await changesFor(services, deed, refs, stamp);
	const count = changes.reduce((sum, { edits }) => sum + edits.length, 0);
	if (count === 0 || !(await services.decisions.makeAll(changes))) {
		return false;
	}
	say(doneLabel(deed, count));
	return true;
}

/** One change an article; what was decided meanwhile is left out. */
async function changesFor(
	services: Services,
	deed: Deed,
	refs: readonly (SuggestionRef | TagRef)[],
	stamp: Stamp,
): Promise<Change[]> {
	const changes: Change[] = [];
	for (const uri of new Set(refs.map(ref => ref.uri))) {
		const article = await refreshed(services, Uri.parse(uri, true));
		const own = refs.filter(ref => ref.uri === uri);
		const edits = article ? own.flatMap(ref => editFor(article, deed, ref, { ...stamp, id: newId() })) : [];
		if (article && edits.length > 0) {
			changes.push({ article, edits });
		}
	}
	return changes;
}

function editFor(article: Article, deed: Deed, ref: SuggestionRef | TagRef, stamp: Stamp): SidecarEdit[] {
	if ('id' in ref) {
		const isThere = article.view.tags.some(({ tag }) => tag.id === ref.id);
		return isThere ? [{ do: 'removeTag', id: ref.id }] : [];
	}
	const suggestion = findSuggestion(article, ref);
	if (!suggestion) {
		return [];
	}
	const passage = { text: article.text, analysis: article.view.analysis };
	return deed === 'accept'
		? [{ do: 'addTag', tag: tagFromSuggestion(passage, suggestion, stamp) }]
		: [{ do: 'addDismissal', dismissal: dismissalOf(article.text, suggestion, stamp) }];
}

/** Of a group, all that it holds; an article is too much to be decided on by one key. */
function suggestionsIn(node: TreeNode): SuggestionRef[] {
	const ref = asSuggestionRef(node);
	return ref ? [ref] : membersOf(node).flatMap(suggestionsIn);
}

function tagsIn(node: TreeNode): TagRef[] {
	const ref = asTagRef(node);
	return ref ? [ref] : membersOf(node).flatMap(tagsIn);
}

function membersOf(node: TreeNode): readonly TreeNode[] {
	return node.ref === undefined ? (node.children?.() ?? []) : [];
}

function doneLabel(deed: Deed, count: number): string {
	switch (deed) {
		case 'accept':
			return l10n.t('Accepted: {0}. One undo takes it back.', count);
		case 'dismiss':
			return l10n.t('Dismissed: {0}. One undo takes it back.', count);
		case 'remove':
			return l10n.t('Removed: {0}. One undo takes it back.', count);
	}
}
