/** Naming, merging and parting claim groups: what a person decides, written to the claims file. */
import { l10n, Uri, type WorkspaceFolder, window, workspace } from 'vscode';
import {
	type Assertion,
	type ClaimGroup,
	type ClaimGroupFindings,
	type ClaimsEdit,
	claimsName,
	type GroupAsFound,
	mergedGroup,
	namedGroup,
	partedGroup,
	type Suggestion,
	tagFromSuggestion,
	titleOf,
} from '../../core/index';
import type { ClaimDecision } from '../../panel/protocol';
import type { Article } from '../articles/article';
import { newId } from '../base/newId';
import { openDocument } from '../base/openDocument';
import { pickOne } from '../base/picking';
import { say } from '../base/telling';
import { excerpt } from '../base/wording';
import type { Services } from '../services';
import type { Change } from './change';
import { changeClaimGroups } from './claimGroups';
import { claimRow } from './claimRow';

/** So many other groups are offered to merge with. */
const offered = 500;

/** Resolves when it is written down, or when the person thought better of it. */
export async function decideOnClaims(
	services: Services,
	groups: readonly ClaimGroupFindings[],
	decision: ClaimDecision,
): Promise<void> {
	const group = groups.find(({ id }) => id === decision.group);
	if (!group) {
		throw new Error(l10n.t('This claim is not there any more.'));
	}
	const folder = theFolderOf(group.members);
	switch (decision.do) {
		case 'name':
			return nameGroup(services, folder, group);
		case 'merge':
			return mergeGroup(services, folder, group, groups);
		case 'part':
			return partGroup(services, folder, group, decision.member);
	}
}

async function nameGroup(
	services: Services,
	folder: WorkspaceFolder,
	group: ClaimGroupFindings,
): Promise<void> {
	const title = await window.showInputBox({
		title: l10n.t('Name This Claim'),
		prompt: l10n.t('What is claimed, in a few words.'),
		value: titleOf(group),
		validateInput: value => (value.trim() === '' ? l10n.t('A claim needs a name.') : undefined),
	});
	if (title === undefined) {
		return;
	}
	const found = await asFound(services, folder, group);
	if (found) {
		await set(services, folder, [found], groups => [
			{ do: 'setGroup', group: namedGroup(decidedIn(groups, found), title.trim(), newId) },
		]);
	}
}

async function mergeGroup(
	services: Services,
	folder: WorkspaceFolder,
	group: ClaimGroupFindings,
	groups: readonly ClaimGroupFindings[],
): Promise<void> {
	const accused = new Set(group.accused);
	const isNear = (other: ClaimGroupFindings) => other.accused.some(name => accused.has(name));
	const others = groups
		.filter(other => other !== group && folderOf(other.members) === folder)
		.sort((a, b) => Number(isNear(b)) - Number(isNear(a)))
		.slice(0, offered);
	const chosen = await pickOne(others.map(claimRow), {
		title: l10n.t('Merge with Which Claim?'),
		placeHolder: excerpt(titleOf(group), 100),
		matchOnDescription: true,
	});
	const first = chosen && (await asFound(services, folder, group));
	const second = first && (await asFound(services, folder, chosen.group));
	if (!first || !second) {
		return;
	}
	await set(services, folder, [first, second], decided => {
		const both = [decidedIn(decided, first), decidedIn(decided, second)] as const;
		const merged = mergedGroup(...both, newId);
		const gone = both.flatMap(({ decided: one }) => (one && one.id !== merged.id ? [one.id] : []));
		return [...gone.map((id): ClaimsEdit => ({ do: 'removeGroup', id })), { do: 'setGroup', group: merged }];
	});
}

async function partGroup(
	services: Services,
	folder: WorkspaceFolder,
	group: ClaimGroupFindings,
	key: string,
): Promise<void> {
	const member = group.members.find(one => one.key === key);
	const others = group.members.filter(one => one !== member);
	if (!member || others.length === 0) {
		return;
	}
	const found = await asFound(services, folder, { ...group, members: others });
	const tag = found && (await tagReference(services, folder, member));
	if (found && tag) {
		const changes = [...found.changes, ...tag.changes];
		await set(services, folder, [{ changes }], groups => [
			{ do: 'setGroup', group: partedGroup(decidedIn(groups, found), tag.reference, newId) },
		]);
	}
}

/** As one decision with the suggestions that are accepted for it. */
async function set(
	services: Services,
	folder: WorkspaceFolder,
	accepting: readonly Pick<Accepting, 'changes'>[],
	editsFor: (groups: readonly ClaimGroup[]) => readonly ClaimsEdit[],
): Promise<void> {
	const changes = accepting.flatMap(one => one.changes);
	const isWritten = await changeClaimGroups(services, folder, editsFor, changes);
	// Of unsaved changes there the person has been told.
	if (isWritten && !openDocument(Uri.joinPath(folder.uri, claimsName))?.isDirty) {
		say(l10n.t('Written to the claims file.'));
	}
}

/** A group by its tags, with the suggestions that become tags for it. */
interface Accepting extends GroupAsFound {
	/** Of the group that people decided, in the folder's file. */
	readonly id?: string;
	readonly changes: readonly Change[];
}

/**
 * A group goes by its tags: where it has none, its first suggestion is accepted. `undefined` where that cannot be done,
 * or the person thought better of it.
 */
async function asFound(
	services: Services,
	folder: WorkspaceFolder,
	group: ClaimGroupFindings,
): Promise<Accepting | undefined> {
	const tagged = group.members.filter(({ mark }) => mark.tagId !== undefined);
	const tags: string[] = [];
	const changes: Change[] = [];
	for (const member of tagged.length > 0 ? tagged : group.members.slice(0, 1)) {
		const tag = await tagReference(services, folder, member);
		if (!tag) {
			return undefined;
		}
		tags.push(tag.reference);
		changes.push(...tag.changes);
	}
	const { filedAs } = group;
	const isHere = filedAs?.folder === folder.uri.toString();
	return { title: titleOf(group), tags, changes, ...(isHere && { id: filedAs.id }) };
}

/** With what the claims file says of it by now. */
function decidedIn(groups: readonly ClaimGroup[], { title, tags, id }: Accepting): GroupAsFound {
	const decided = groups.find(group => group.id === id);
	return { title, tags, ...(decided && { decided }) };
}

/** Of a tag, or of the one that the suggestion is to become. */
async function tagReference(
	services: Services,
	folder: WorkspaceFolder,
	{ article: { id }, mark }: Assertion,
): Promise<{ readonly reference: string; readonly changes: readonly Change[] } | undefined> {
	const uri = Uri.parse(id, true);
	const reference = (tag: string) =>
		`${uri.path.slice(folder.uri.path.replace(/\/$/, '').length + 1)}#${tag}`;
	if (mark.tagId !== undefined) {
		return { reference: reference(mark.tagId), changes: [] };
	}
	const stamp = await services.stamps.next();
	if (!stamp) {
		return undefined;
	}
	const article = services.library.get(uri);
	const suggestion = article && suggestionFor(mark, article);
	if (!article || !suggestion) {
		throw new Error(
			l10n.t('The sentence of this claim has changed meanwhile: {0}', excerpt(mark.exact, 100)),
		);
	}
	const passage = { text: article.text, analysis: article.view.analysis };
	const tag = tagFromSuggestion(passage, suggestion, stamp);
	return { reference: reference(tag.id), changes: [{ article, edits: [{ do: 'addTag', tag }] }] };
}

/** By its words: while a person was asked, sentences may have come in before it. Of several the one at its old place. */
function suggestionFor(
	{ kind, exact, sentences }: Assertion['mark'],
	{ text, view }: Article,
): Suggestion | undefined {
	const words = ({ targets }: Suggestion) =>
		targets.map(({ start, end }) => text.slice(start, end)).join(' … ');
	const alike = view.suggestions.filter(one => one.kind === kind && words(one) === exact);
	return alike.find(({ sentence }) => sentence === sentences?.first) ?? alike[0];
}

/** Throws where there is none. */
function theFolderOf(members: readonly Assertion[]): WorkspaceFolder {
	const [first, ...others] = foldersOf(members);
	if (first !== undefined && others.length === 0) {
		return first;
	}
	const names = [first, ...others].flatMap(folder => folder?.name ?? []);
	throw new Error(
		names.length > 1
			? l10n.t(
					'This claim is made in several folders of the workspace ({0}). What is decided on claims is kept in one of them, and can name no tags of another.',
					names.sort().join(', '),
				)
			: l10n.t('An article with this claim lies in no folder of the workspace.'),
	);
}

/** The one folder of all members; `undefined` where there is none: one file cannot name tags in two folders. */
function folderOf(members: readonly Assertion[]): WorkspaceFolder | undefined {
	const [first, ...others] = foldersOf(members);
	return others.length === 0 ? first : undefined;
}

function foldersOf(members: readonly Assertion[]): ReadonlySet<WorkspaceFolder | undefined> {
	return new Set(members.map(({ article }) => workspace.getWorkspaceFolder(Uri.parse(article.id, true))));
}
