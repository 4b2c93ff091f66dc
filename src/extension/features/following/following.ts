/** Sidecars follow their articles: when these are renamed or moved, copied, or come back under another name. */
import { type Disposable, l10n, Uri, WorkspaceEdit, workspace } from 'vscode';
import {
	claimsName,
	decodeSidecar,
	editClaims,
	type Orphan,
	offsetMap,
	relativePath,
	resemblance,
	type SidecarEdit,
	saidInCopy,
	successor,
} from '../../../core/index';
import { registerCommand } from '../../commands';
import { explainFailure } from '../../failure';
import { articleOf, sidecarOf } from '../../folders';
import { commands } from '../../ids';
import { Debouncer, DisposableStore } from '../../lifecycle';
import { newId } from '../../newId';
import { orphansOf } from '../../orphans';
import { changeOwnFile } from '../../ownStep';
import { pickOne } from '../../picking';
import { warnOfHidden } from '../../refusal';
import type { Services } from '../../services';
import { say, showInformation, showWarning } from '../../telling';
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
		const isDone = await goAlong(services, renaming.from, renaming.to).catch(error => {
			services.log.error(`${renaming.from.toString()}: ${String(error)}`);
			left.push(sidecarOf(renaming.from));
			return false;
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

/** The claims file of a folder names tags by the paths of their articles. */
async function renameInClaims(services: Services, renamings: readonly Renaming[]): Promise<void> {
	for (const folder of workspace.workspaceFolders ?? []) {
		const isHere = (uri: Uri) => workspace.getWorkspaceFolder(uri)?.uri.toString() === folder.uri.toString();
		const path = (uri: Uri) => relativePath(`${folder.uri.path}/`, uri.path);
		const edits = renamings
			.filter(({ from, to }) => isHere(from) && isHere(to))
			.map(({ from, to }) => ({ do: 'renameArticle', from: path(from), to: path(to) }) as const);
		if (edits.length > 0 && services.folders.claimsOf(folder).groups.length > 0) {
			const claims = Uri.joinPath(folder.uri, claimsName);
			await changeOwnFile(services, claims, source => editClaims(source, edits));
		}
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

/** Editors go along, with what is not saved in them. */
async function move(from: Uri, to: Uri): Promise<void> {
	const edit = new WorkspaceEdit();
	edit.renameFile(from, to, { overwrite: false });
	if (!(await workspace.applyEdit(edit))) {
		const [old, wanted] = [from, to].map(uri => workspace.asRelativePath(uri));
		throw new Error(l10n.t('{0} could not be renamed to {1}.', old ?? '', wanted ?? ''));
	}
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

/** Tags whose article is gone can be given to the article that it became: the likeliest ones come first. */
async function attach(services: Services): Promise<void> {
	const { files, folders, library } = services;
	const orphans = await withoutArticle(services, orphansOf(folders, library));
	if (orphans.length === 0) {
		void showInformation(l10n.t('Every tags file has its article.'));
		return;
	}
	const orphan = await pickUri(orphans, l10n.t('Which tags have lost their article?'));
	const source = orphan && (await files.readUtf8(orphan));
	if (!orphan || source === undefined) {
		return;
	}
	const left = orphanIn(source);
	const candidates = library
		.all()
		.filter(({ sidecarSource }) => sidecarSource === '')
		.map(({ uri, text }) => ({ uri, score: resemblance(text, left) }))
		.sort((a, b) => b.score - a.score)
		.map(({ uri }) => uri);
	const target = await pickUri(
		candidates,
		l10n.t('Which article do they belong to? The likeliest comes first.'),
	);
	if (target) {
		await give(services, orphan, target);
	}
}

/** Those whose article surely is not there: a folder may leave out one that is, or be out of reach. */
async function withoutArticle({ files }: Services, sidecars: readonly Uri[]): Promise<readonly Uri[]> {
	const gone = await Promise.all(sidecars.map(uri => files.isMissing(articleOf(uri) ?? uri)));
	return sidecars.filter((_, at) => gone[at]);
}

async function give(services: Services, orphan: Uri, article: Uri): Promise<void> {
	const { decisions, files, folders, library, sidecars } = services;
	const from = articleOf(orphan) ?? article;
	await decisions.follow([{ from, to: article }], async renaming => {
		// It may have come back while the question was open.
		if (!(await files.isMissing(from))) {
			say(l10n.t('{0} is there again, and keeps its tags.', workspace.asRelativePath(from)));
			return false;
		}
		await move(orphan, sidecarOf(article));
		folders.noteSidecar(orphan, false);
		sidecars.forgetOne(article);
		await library.refresh(article);
		await renameInClaims(services, [renaming]);
		await renameReferences(services, [renaming]);
		return true;
	});
}

/** After the articles have come to rest. Milliseconds. */
const offerPause = 1500;

/** Tags without an article, and the article that theirs may have become. */
interface Follower {
	readonly orphan: Uri;
	readonly article: Uri;
}

/** What became of an article that was renamed outside VS Code is known by its text or its words: offered once. */
class Offers implements Disposable {
	readonly #store = new DisposableStore();
	readonly #debouncer = this.#store.add(new Debouncer());
	readonly #offered = new Set<string>();
	/** An article that has not been read yet is not gone. */
	#isReading = false;
	/** Tags files are being looked at: each once, however often articles change meanwhile. */
	#isLooking = false;

	constructor(private readonly services: Services) {
		const { library } = services;
		this.#store.add(library.onDidChange(() => this.#schedule()));
		this.#store.add(
			library.onDidProgress(({ state }) => {
				this.#isReading = state === 'running';
				if (!this.#isReading) {
					this.#schedule();
				}
			}),
		);
	}

	#schedule(): void {
		this.#debouncer.schedule('offer', offerPause, () => {
			this.#look().catch(error => this.services.log.error(String(error)));
		});
	}

	async #look(): Promise<void> {
		if (this.#isReading) {
			return;
		}
		if (this.#isLooking) {
			return this.#schedule();
		}
		this.#isLooking = true;
		try {
			const found = await this.#find();
			if (found) {
				this.#offered.add(found.orphan.toString());
				// Whoever leaves the question open is asked about the next ones when articles have changed again.
				void this.#ask(found).catch(error => this.services.log.error(String(error)));
			}
		} finally {
			this.#isLooking = false;
		}
	}

	/** The first that has not been offered. */
	async #find(): Promise<Follower | undefined> {
		const { files, folders, library } = this.services;
		const free = library.all().filter(({ sidecarSource }) => sidecarSource === '');
		for (const orphan of free.length > 0 ? orphansOf(folders, library) : []) {
			const source = this.#offered.has(orphan.toString()) ? undefined : await files.readUtf8(orphan);
			const article = source && successor(orphanIn(source), free, ({ text }) => text);
			if (article) {
				return { orphan, article: article.uri };
			}
		}
		return undefined;
	}

	async #ask({ orphan, article }: Follower): Promise<void> {
		const yes = l10n.t('Attach');
		const [tags, name] = [orphan, article].map(uri => workspace.asRelativePath(uri));
		const words = l10n.t(
			'{0} has lost its article, and {1} has the same text or most of the tagged words. Attach the tags to it?',
			tags ?? '',
			name ?? '',
		);
		if ((await showInformation(words, yes)) === yes) {
			await give(this.services, orphan, article);
		}
		this.#schedule();
	}

	dispose(): void {
		this.#store.dispose();
	}
}

function orphanIn(source: string): Orphan {
	const { article, tags } = decodeSidecar(source, offsetMap('')).value;
	return { sha256: article.sha256, targets: tags.flatMap(({ targets }) => targets) };
}

async function pickUri(uris: readonly Uri[], placeHolder: string): Promise<Uri | undefined> {
	const items = uris.map(uri => ({ label: workspace.asRelativePath(uri), uri }));
	return (await pickOne(items, { placeHolder }))?.uri;
}
