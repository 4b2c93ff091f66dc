/** Rename Kind…: in the codebook and in all tags of the folder, as one decision. */
import { type Disposable, l10n, Uri, type WorkspaceFolder, window, workspace } from 'vscode';
import {
	builtInKinds,
	type Codebook,
	codebookName,
	type Kind,
	renameKind,
	renameKindOfTags,
	type SidecarEdit,
} from '../../core/index';
import type { Article } from '../articles/article';
import { unreadSidecars } from '../articles/orphans';
import { askOne } from '../base/asking';
import { registerCommand } from '../base/commands';
import { commands } from '../base/ids';
import { openDocument } from '../base/openDocument';
import { say, showWarning } from '../base/telling';
import { kindLabel } from '../base/wording';
import type { Change } from '../decisions/change';
import type { OtherStep } from '../decisions/decisions';
import { underLock } from '../files/fileLock';
import type { Services } from '../services';
import { refreshed } from '../ui/choosing';

export function registerRenameKind(services: Services): Disposable {
	return registerCommand(services.log, commands.renameKind, () => rename(services));
}

async function rename(services: Services): Promise<void> {
	const folder = folderMeant(services);
	if (!folder) {
		return say(l10n.t('No folder is set up for Hearsay.'));
	}
	const { codebook } = services.folders.knowledgeFor(folder.uri);
	const articles = articlesIn(services, folder);
	const orphans = unreadSidecars(services.folders, services.library).filter(uri => isIn(folder, uri));
	const counts = countKinds(codebook, articles);
	const title = l10n.t('Rename Kind');
	const from = await pickOwnKind(title, codebook, counts);
	const to = from && (await askName(title, from, [...builtInKinds, ...counts.keys()]));
	if (from && to && to !== from) {
		const uris = articles.map(({ uri }) => uri);
		await renameIn(services, Uri.joinPath(folder.uri, codebookName), { articles: uris, orphans }, from, to);
	}
}

/** What tags are renamed in. */
interface Tagged {
	readonly articles: readonly Uri[];
	/** Sidecars whose article is gone. */
	readonly orphans: readonly Uri[];
}

function isIn(folder: WorkspaceFolder, uri: Uri): boolean {
	return workspace.getWorkspaceFolder(uri)?.uri.toString() === folder.uri.toString();
}

function articlesIn({ library }: Services, folder: WorkspaceFolder): readonly Article[] {
	return library.all().filter(({ uri }) => isIn(folder, uri));
}

/** How many tags each kind has that the codebook names or that is used. */
function countKinds({ kinds }: Codebook, articles: readonly Article[]): ReadonlyMap<Kind, number> {
	const counts = new Map<Kind, number>(Object.keys(kinds).map(kind => [kind, 0]));
	for (const { tag } of articles.flatMap(({ view }) => view.tags)) {
		counts.set(tag.kind, (counts.get(tag.kind) ?? 0) + 1);
	}
	return counts;
}

async function pickOwnKind(
	title: string,
	codebook: Codebook,
	counts: ReadonlyMap<Kind, number>,
): Promise<Kind | undefined> {
	const isBuiltIn = (kind: Kind) => (builtInKinds as readonly Kind[]).includes(kind);
	const rows = [...counts].flatMap(([kind, count]) => {
		const label = kindLabel(kind, codebook);
		const description = [label === kind ? '' : kind, l10n.t('tags: {0}', count)].filter(Boolean).join(' · ');
		return isBuiltIn(kind) ? [] : [{ label, description, value: kind }];
	});
	if (rows.length === 0) {
		say(l10n.t('This folder has no kinds of its own. They are added in {0}.', codebookName));
		return undefined;
	}
	return (await askOne({ title, placeholder: l10n.t('Which kind?'), rows }))?.value;
}

async function askName(title: string, from: Kind, known: readonly Kind[]): Promise<Kind | undefined> {
	const others = known.filter(kind => kind !== from);
	const given = await window.showInputBox({
		title,
		prompt: l10n.t('Its name in the files'),
		value: from,
		validateInput: words => wrong(words.trim(), others),
	});
	return given?.trim();
}

/** What is wrong with a new name; a name may stay as it is. */
function wrong(name: string, known: readonly Kind[]): string | undefined {
	if (name === '') {
		return l10n.t('A kind needs a name.');
	}
	return known.includes(name) ? l10n.t('There is a kind of this name.') : undefined;
}

async function renameIn(
	services: Services,
	codebook: Uri,
	{ articles, orphans }: Tagged,
	from: Kind,
	to: Kind,
): Promise<void> {
	const before = await services.files.readUtf8(codebook);
	const after = before === undefined ? undefined : renameKind(before, from, to);
	if (openDocument(codebook)?.isDirty || (before !== undefined && after === undefined)) {
		return say(l10n.t('Mend and save {0} first.', codebookName));
	}
	const isNamed = before !== undefined && after !== undefined && before !== after;
	const changes = await changesIn(services, articles, from, to);
	const renameElsewhere = async () => {
		const other = isNamed ? await replaced(services, codebook, before, after) : undefined;
		if (isNamed && !other) {
			throw new Error(l10n.t('{0} is being changed by somebody else; nothing was renamed.', codebookName));
		}
		return [...(other ? [other] : []), ...(await renamedOrphans(services, orphans, from, to))];
	};
	if (await services.decisions.makeAll(changes, renameElsewhere)) {
		const count = changes.reduce((sum, { edits }) => sum + edits.length, 0);
		say(l10n.t('Renamed {0} to {1}: {2} tags in {3} articles', from, to, count, changes.length));
	}
}

/** One that has errors, or unsaved changes, or cannot be written, is left as it is, and the person is told. */
async function renamedOrphans(
	services: Services,
	orphans: readonly Uri[],
	from: Kind,
	to: Kind,
): Promise<readonly OtherStep[]> {
	const steps: OtherStep[] = [];
	// Not thrown: the codebook is renamed by now.
	const unwritten = (error: unknown) => void services.log.error(String(error));
	for (const orphan of orphans) {
		const before = await services.files.readUtf8(orphan);
		const after = before === undefined ? before : renameKindOfTags(before, from, to);
		if (!before?.includes(from) || before === after) {
			continue;
		}
		const isFree = after !== undefined && openDocument(orphan)?.isDirty !== true;
		const step = isFree ? await replaced(services, orphan, before, after).catch(unwritten) : undefined;
		if (step) {
			steps.push(step);
		} else {
			const name = workspace.asRelativePath(orphan);
			void showWarning(l10n.t('{0} could not be changed: its tags keep their kinds.', name));
		}
	}
	return steps;
}

/** Writes the file and puts it in force; knows how to take that back. `undefined` where it holds something else by now. */
async function replaced(
	services: Pick<Services, 'files' | 'folders'>,
	file: Uri,
	before: string,
	after: string,
): Promise<OtherStep | undefined> {
	const { files, folders } = services;
	const isWritten = await underLock(files, file, isHeld => files.replaceUtf8(file, before, after, isHeld));
	if (!isWritten) {
		return undefined;
	}
	await folders.load();
	return { file, restore: () => replaced(services, file, after, before) };
}

async function changesIn(services: Services, uris: readonly Uri[], from: Kind, to: Kind): Promise<Change[]> {
	const changes: Change[] = [];
	for (const uri of uris) {
		const article = await refreshed(services, uri);
		const edits = (article?.view.tags ?? [])
			.filter(({ tag }) => tag.kind === from)
			.map(({ tag }): SidecarEdit => ({ do: 'replaceTag', tag: { ...tag, kind: to } }));
		if (article && edits.length > 0) {
			changes.push({ article, edits });
		}
	}
	return changes;
}

/** Of the active editor, else the first that is set up. */
function folderMeant({ folders }: Services): WorkspaceFolder | undefined {
	const active = window.activeTextEditor?.document.uri;
	const own = active && workspace.getWorkspaceFolder(active);
	return own && folders.isSetUp(own) ? own : workspace.workspaceFolders?.find(one => folders.isSetUp(one));
}
