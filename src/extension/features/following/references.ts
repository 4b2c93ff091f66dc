/** What names an article by its path goes along: links of tags, what is a copy of it, and citations in drafts. */
import { l10n, type TextDocument, type Uri, WorkspaceEdit, workspace } from 'vscode';
import {
	citationsAfterMove,
	decodeSidecar,
	isCiting,
	type Move,
	movedPath,
	offsetMap,
	type SidecarEdit,
	saidAfterMove,
} from '../../../core/index';
import { toDocumentRange } from '../../base/convert';
import { say, showWarning } from '../../base/telling';
import { articleOf, sidecarOf } from '../../files/folders';
import type { Services } from '../../services';
import { isReachable } from '../../ui/linkedTags';

const isDraftName = /\.(md|markdown)$/i;

/** Of a file or a folder. */
export interface Renaming {
	readonly from: Uri;
	readonly to: Uri;
}

/** After all sidecars have gone along; `before` are those that were known then. */
export async function renameReferences(
	services: Services,
	all: readonly Renaming[],
	before: readonly Uri[] = [],
): Promise<void> {
	const renamings: Renaming[] = [];
	for (const renaming of all) {
		renamings.push(...((await concernsUs(services, renaming)) ? [renaming] : []));
	}
	const [first] = renamings;
	if (!first) {
		return;
	}
	const moves = renamings.map(({ from, to }) => ({ from: from.path, to: to.path }));
	const left: Uri[] = [];
	let changed = 0;
	const tried = async (uri: Uri, work: () => Promise<boolean | undefined>) => {
		const isDone = await work().catch(
			error => void services.log.error(`${uri.toString()}: ${String(error)}`),
		);
		changed += isDone === true ? 1 : 0;
		if (isDone === undefined) {
			left.push(uri);
		}
	};
	for (const article of articlesAfter([...before, ...services.folders.sidecars()], first.to, moves)) {
		await tried(sidecarOf(article), () => renameInSidecar(services, article, moves));
	}
	for await (const draft of drafts(services)) {
		await tried(draft, () => renameInDraft(services, draft, moves));
	}
	tell(workspace.asRelativePath(first.to), changed, left);
}

/** Articles, drafts, and folders that may hold some. */
async function concernsUs({ folders, files }: Services, { from, to }: Renaming): Promise<boolean> {
	const isNamed = [from, to].some(uri => folders.canBeArticle(uri) || isDraftName.test(uri.path));
	return isReachable(from, to) && (isNamed || (await files.isFolder(to)));
}

function tell(name: string, changed: number, left: readonly Uri[]): void {
	if (changed > 0) {
		say(l10n.t('Links and citations have followed to {0}; files changed: {1}', name, changed));
	}
	if (left.length > 0) {
		const names = left.map(uri => workspace.asRelativePath(uri)).join(', ');
		void showWarning(
			l10n.t('{0} could not be changed: links and citations there lead to the old path of {1}.', names, name),
		);
	}
}

/** Those that have tags, each where it is now: of a folder that was renamed, files may be known by their old names yet. */
function articlesAfter(sidecars: readonly Uri[], to: Uri, moves: readonly Move[]): readonly Uri[] {
	const articles = sidecars.flatMap(sidecar => articleOf(sidecar) ?? []);
	const now = articles
		.filter(article => isReachable(article, to))
		.map(article => article.with({ path: movedPath(article.path, moves) }));
	return [...new Map(now.map(article => [article.toString(), article])).values()];
}

function pathBefore({ path }: Uri, moves: readonly Move[]): string {
	return movedPath(
		path,
		moves.map(({ from, to }) => ({ from: to, to: from })),
	);
}

/** False where nothing is to be changed, `undefined` where it cannot be. */
async function renameInSidecar(
	{ sidecars, library, files }: Services,
	article: Uri,
	moves: readonly Move[],
): Promise<boolean | undefined> {
	const source = await sidecars.read(article);
	if (!source || !/links|copyOf/.test(source)) {
		return false;
	}
	const known = library.get(article) ?? (await library.refresh(article));
	// By its new name it may be no article, but it has its tags still.
	const text = known ? undefined : await files.readText(article);
	const map = known?.map ?? (text === undefined ? undefined : offsetMap(text));
	if (!map) {
		return false;
	}
	const { value } = decodeSidecar(source, map);
	const { copyOf, tags } = saidAfterMove(value, pathBefore(article, moves), moves);
	const edits: SidecarEdit[] = [
		...(copyOf === undefined ? [] : [{ do: 'setArticle', details: { copyOf } } as const]),
		...tags.map(tag => ({ do: 'replaceTag', tag }) as const),
	];
	if (edits.length === 0) {
		return false;
	}
	const { ok } = await sidecars.edit(article, map, edits);
	await library.refresh(article);
	return ok || undefined;
}

/** Markdown documents that are no articles: those are never written. */
async function* drafts({ files, folders }: Services): AsyncGenerator<Uri> {
	for (const folder of workspace.workspaceFolders ?? []) {
		if (folders.isSetUp(folder)) {
			for await (const uri of files.walk(folder.uri)) {
				if (isDraftName.test(uri.path) && !folders.isArticle(uri)) {
					yield uri;
				}
			}
		}
	}
}

/** False where nothing is to be changed, `undefined` where it cannot be. */
async function renameInDraft(
	{ files }: Services,
	uri: Uri,
	moves: readonly Move[],
): Promise<boolean | undefined> {
	const held = workspace.textDocuments.find(document => document.uri.toString() === uri.toString());
	if (!held && !isCiting((await files.readText(uri)) ?? '')) {
		return false;
	}
	const document = held ?? (await workspace.openTextDocument(uri));
	const changes = citationsAfterMove(document.getText(), pathBefore(uri, moves), moves);
	return changes.length === 0 ? false : edited(document, changes);
}

/** One step of undo in the draft. Saved where it had no unsaved changes: what cites lies beside what is cited. */
async function edited(
	document: TextDocument,
	changes: ReturnType<typeof citationsAfterMove>,
): Promise<true | undefined> {
	const { isDirty } = document;
	const edit = new WorkspaceEdit();
	for (const { span, text } of changes) {
		edit.replace(document.uri, toDocumentRange(document, span), text);
	}
	const isDone = (await workspace.applyEdit(edit)) && (isDirty || (await document.save()));
	return isDone || undefined;
}
