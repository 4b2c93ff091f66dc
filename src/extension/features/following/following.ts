/** Sidecars follow their articles: when these are renamed, moved or copied. */
import { type Disposable, l10n, type Uri, workspace } from 'vscode';
import { type SidecarEdit, saidInCopy } from '../../../core/index';
import { warnOfHidden } from '../../articles/refusal';
import { registerCommand } from '../../base/commands';
import { explainFailure } from '../../base/failure';
import { commands } from '../../base/ids';
import { DisposableStore } from '../../base/lifecycle';
import { newId } from '../../base/newId';
import { showWarning } from '../../base/telling';
import { articleOf, sidecarOf } from '../../files/folders';
import type { Services } from '../../services';
import { move, renameInClaims } from './moving';
import { attach, Offers } from './offers';
import { type Renaming, renameReferences } from './references';

export function registerFollowing(services: Services): Disposable {
	const { log } = services;
	const store = new DisposableStore();
	const run = (work: Promise<void>) =>
		void work.catch(error => {
			log.error(String(error));
			explainFailure(log, error);
		});
	store.add(
		workspace.onDidRenameFiles(({ files }) => {
			run(
				followAll(
					services,
					files.map(({ oldUri: from, newUri: to }) => ({ from, to })),
				),
			);
		}),
	);
	store.add(
		workspace.onDidCreateFiles(({ files }) => {
			for (const uri of files) {
				run(copy(services, uri));
			}
		}),
	);
	store.add(new Offers(services));
	store.add(registerCommand(log, commands.attachTags, () => attach(services)));
	return store;
}

/** Those of one command, which name each other by the paths that all of them had before it. */
async function followAll(services: Services, renamings: readonly Renaming[]): Promise<void> {
	const articles = renamings.filter(({ from, to }) => !articleOf(from) && !articleOf(to));
	const followed: Renaming[] = [];
	const left: Uri[] = [];
	// What lay in a folder that was renamed may be known by neither name a moment later.
	const known = services.folders.sidecars();
	await services.decisions.follow(articles, async renaming => {
		// One that cannot go along keeps none of the others.
		const isDone = await goAlong(services, renaming.from, renaming.to).catch(async error => {
			services.log.error(`${renaming.from.toString()}: ${String(error)}`);
			const sidecar = sidecarOf(renaming.from);
			const isGone = await services.files.isMissing(sidecar);
			left.push(...(isGone ? [] : [sidecar]));
			return isGone;
		});
		followed.push(...(isDone ? [renaming] : []));
		return isDone;
	});
	if (left.length > 0) {
		const names = left.map(uri => workspace.asRelativePath(uri)).join(', ');
		void showWarning(
			l10n.t('{0} could not go along with the renamed article, and stays where it is.', names),
		);
	}
	try {
		await renameInClaims(services, followed);
	} finally {
		await renameReferences(services, followed, known);
	}
}

/** The sidecar goes where its article went; one that is there already is never written over, which is told by false. */
async function goAlong(
	{ files, folders, sidecars, library }: Services,
	from: Uri,
	to: Uri,
): Promise<boolean> {
	const sidecar = sidecarOf(from);
	if ((await files.read(sidecar)) === undefined) {
		return true;
	}
	// Where the file system ignores case, both names are those of one file; elsewhere nothing is written over either.
	const isOtherCase = from.path.toLowerCase() === to.path.toLowerCase();
	if (!isOtherCase && (await files.read(sidecarOf(to))) !== undefined) {
		const name = workspace.asRelativePath(sidecarOf(to));
		void showWarning(
			l10n.t('{0} is there already; the tags of the renamed article stay where they are.', name),
		);
		return false;
	}
	await move(sidecar, sidecarOf(to));
	// Also told by the watcher, but the next renaming may come first.
	folders.noteSidecar(sidecarOf(to), true);
	folders.noteSidecar(sidecar, false);
	sidecars.forgetOne(from);
	sidecars.forgetOne(to);
	await library.refresh(to);
	if (!folders.isArticle(to)) {
		warnOfHidden(to);
	}
	return true;
}

/** VS Code tells only that a file was created: a copy is known by its text. Its tags get ids of their own. */
async function copy({ files, folders, library, sidecars, log }: Services, uri: Uri): Promise<void> {
	if (!folders.isArticle(uri) || (await files.read(sidecarOf(uri))) !== undefined) {
		return;
	}
	const copied = await library.refresh(uri);
	const source =
		copied &&
		library
			.all()
			// Texts of files are kept packed: only where there are tags to be copied is one unpacked.
			.find(other => other !== copied && other.view.tags.length > 0 && other.text === copied.text);
	if (!copied || !source || copied.text === '') {
		return;
	}
	const said = saidInCopy(source.sidecar.value, source.uri.path, uri.path, newId);
	const { article, tags, dismissed } = said;
	const edits: SidecarEdit[] = [
		{ do: 'setArticle', details: article },
		...tags.map((tag): SidecarEdit => ({ do: 'addTag', tag })),
		...dismissed.map((dismissal): SidecarEdit => ({ do: 'addDismissal', dismissal })),
	];
	await sidecars.edit(uri, copied.map, edits);
	log.info(`${uri.toString()} is a copy of ${source.uri.toString()}: its tags were copied too`);
}
