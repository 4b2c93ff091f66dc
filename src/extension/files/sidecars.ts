/**
 * The sidecars of articles: their text as it is now, and changes to it. What others wrote is read again before each
 * write, under the lock that the command line keeps too; what a program without lock wrote over is applied again.
 */
import {
	type Event,
	EventEmitter,
	type LogOutputChannel,
	type TextDocument,
	type TextEditor,
	Uri,
	window,
	workspace,
} from 'vscode';
import { type OffsetMap, type Problem, type SidecarEdit, SidecarSource } from '../../core/index';
import { canBecomeArticle } from '../base/ids';
import { Debouncer, DisposableStore } from '../base/lifecycle';
import { documentInHand, openDocument, unsavedText } from '../base/openDocument';
import { Touched } from '../base/touched';
import { articleOf, type Folders, isKeptAsFile, sidecarOf } from './folders';
import { type OwnFile, replaceIn, restoreIn, withOwnFile } from './ownFile';
import type { WorkspaceFiles } from './workspaceFiles';

interface Guarded {
	readonly edits: readonly SidecarEdit[];
	readonly map: OffsetMap;
	readonly until: number;
}

export type EditOutcome =
	/** What the sidecar held before and after; `undefined` for no file. */
	| { readonly ok: true; readonly before: string | undefined; readonly after: string | undefined }
	/** The sidecar, whose text is `source`, has errors: it must be mended first, and was not touched. */
	| { readonly ok: false; readonly source: string; readonly problems: readonly Problem[] };

/** So long an edit is applied again where somebody who had not seen it writes over it. Milliseconds. */
const guardedFor = 3000;
/** On a share or a busy machine that is told so much later. Milliseconds. */
const toldWithin = 30_000;
/** How often a change is tried again where somebody who keeps no lock writes the same file. */
const tries = 5;

export class Sidecars {
	readonly #store = new DisposableStore();
	readonly #debouncer = this.#store.add(new Debouncer());
	readonly #changed = this.#store.add(new EventEmitter<Uri>());
	/** The sidecar of this article (its URI is given) is not as it was. */
	readonly onDidChange: Event<Uri> = this.#changed.event;
	/** Text by article URI, `undefined` where there is no file; absent where it was not read yet. */
	readonly #sources = new Map<string, string | undefined>();
	/** The last source that was edited, by article URI: it has been looked through, which editing it again can use. */
	readonly #kept = new Map<string, SidecarSource>();
	/** Edits of a moment ago, by article URI, the oldest first. */
	readonly #guarded = new Map<string, readonly Guarded[]>();
	/** The last change under way by article URI: changes to one sidecar wait for each other. */
	readonly #queues = new Map<string, Promise<unknown>>();

	readonly #touched = this.#store.add(
		new Touched(
			() => this.#sources.keys(),
			key => this.#scheduleReload(Uri.parse(key, true), 40),
		),
	);

	constructor(
		private readonly files: WorkspaceFiles,
		private readonly folders: Folders,
		private readonly log: LogOutputChannel,
	) {
		this.#store.add(files.onDidChange(uri => this.#noticed(uri, 50)));
		this.#store.add(files.onDidCreate(uri => this.#noticedBelow(uri)));
		this.#store.add(files.onDidDelete(uri => this.#noticedBelow(uri)));
		this.#store.add(workspace.onDidOpenTextDocument(document => this.#opened(document)));
		this.#store.add(workspace.onDidChangeTextDocument(event => this.#noticed(event.document.uri, 200)));
		this.#store.add(workspace.onDidCloseTextDocument(document => this.#noticed(document.uri, 200)));
		this.#store.add(window.onDidChangeActiveTextEditor(editor => this.#lookedAt(editor ? [editor] : [])));
		this.#store.add(
			window.onDidChangeWindowState(({ focused }) =>
				this.#lookedAt(focused ? window.visibleTextEditors : []),
			),
		);
		for (const document of workspace.textDocuments) {
			this.#opened(document);
		}
	}

	/** The text of an article's sidecar, unsaved changes in an editor included; `undefined` where there is none. */
	async read(article: Uri): Promise<string | undefined> {
		const key = article.toString();
		if (!this.#sources.has(key)) {
			await this.#load(article);
		}
		return this.#sources.get(key);
	}

	/** The article's folder was listed, and there was no sidecar: it need not be looked for. */
	noteNone(article: Uri): void {
		const key = article.toString();
		if (!this.#sources.has(key) && !openDocument(sidecarOf(article))) {
			this.#sources.set(key, undefined);
		}
	}

	/** Each is read from its file again when it is asked for next: not every change of a file is told. */
	forget(): void {
		this.#sources.clear();
	}

	/** As `forget`, for the sidecar of one article. */
	forgetOne(article: Uri): void {
		this.#sources.delete(article.toString());
	}

	/** Applies the edits to the sidecar, which is created where there is none. Rejects where it cannot be written. */
	edit(article: Uri, map: OffsetMap, edits: readonly SidecarEdit[]): Promise<EditOutcome> {
		return this.#queue(article, () => this.#edit(article, map, edits));
	}

	/** Puts back a text that the sidecar had, `undefined` for no file. False where it does not hold `expected` any more. */
	restore(article: Uri, expected: string | undefined, text: string | undefined): Promise<boolean> {
		return this.#queue(article, () => {
			this.#guarded.delete(article.toString());
			return withOwnFile(this.files, sidecarOf(article), async file => {
				const { uri, source } = file;
				const written = source === expected && (await restoreIn(this.files, file, text));
				if (written) {
					this.#sources.set(article.toString(), text);
					this.folders.noteSidecar(uri, text !== undefined);
					this.#changed.fire(article);
				}
				return written;
			});
		});
	}

	/** One change of a sidecar after the other. */
	#queue<T>(article: Uri, work: () => Promise<T>): Promise<T> {
		const key = article.toString();
		const before = this.#queues.get(key) ?? Promise.resolve();
		const after = before.catch(() => undefined).then(work);
		this.#queues.set(key, after);
		return after;
	}

	async #edit(article: Uri, map: OffsetMap, edits: readonly SidecarEdit[]): Promise<EditOutcome> {
		for (let attempt = 0; attempt < tries; attempt++) {
			const outcome = await withOwnFile(this.files, sidecarOf(article), file =>
				this.#editOnce(article, file, map, edits),
			);
			if (outcome) {
				return outcome;
			}
			this.log.info(`${article.toString()}: its sidecar changed while it was edited; editing the new text`);
		}
		throw new Error(`${workspace.asRelativePath(sidecarOf(article))} keeps changing; nothing was written`);
	}

	/** `undefined`, and nothing written, where somebody else wrote the sidecar meanwhile. */
	async #editOnce(
		article: Uri,
		file: OwnFile,
		map: OffsetMap,
		edits: readonly SidecarEdit[],
	): Promise<EditOutcome | undefined> {
		const { uri, source } = file;
		const key = article.toString();
		const before = this.#kept.get(key);
		const kept = before && before.text === source ? before : new SidecarSource(source ?? '', before);
		const result = kept.edit(edits, map);
		if (!result.ok) {
			return { ...result, source: source ?? '' };
		}
		if (result.changes.length === 0) {
			this.#tellUnnoticed(article, source);
			return { ok: true, before: source, after: source };
		}
		if (!(await replaceIn(this.files, file, result))) {
			return undefined;
		}
		this.#sources.set(key, result.source);
		this.#kept.set(key, result.next);
		this.#guard(key, edits, map);
		this.folders.noteSidecar(uri, true);
		this.#changed.fire(article);
		return { ok: true, before: source, after: result.source };
	}

	/** Somebody else has done the same already, and nobody has told. */
	#tellUnnoticed(article: Uri, source: string | undefined): void {
		const key = article.toString();
		if (this.#sources.get(key) !== source) {
			this.#sources.set(key, source);
			this.folders.noteSidecar(sidecarOf(article), source !== undefined);
			this.#changed.fire(article);
		}
	}

	/** Who writes over the last edit may not have seen those of a moment before either. */
	#guard(key: string, edits: readonly SidecarEdit[], map: OffsetMap): void {
		const now = Date.now();
		const recent = (this.#guarded.get(key) ?? []).filter(({ until }) => until + toldWithin >= now);
		this.#guarded.set(key, [...recent, { edits, map, until: now + guardedFor }]);
		// VS Code does not tell of every change.
		this.#debouncer.schedule(`guarded ${key}`, guardedFor, () =>
			this.#scheduleReload(Uri.parse(key, true), 0),
		);
	}

	async #load(article: Uri): Promise<void> {
		const uri = sidecarOf(article);
		// An editor shows a file for as long as it likes after that was deleted.
		const source = unsavedText(uri) ?? (await this.files.readUtf8(uri));
		this.#sources.set(article.toString(), source);
	}

	/** A file or document changed: where it is a sidecar that says something new, tell. */
	#noticed(uri: Uri, delay: number): void {
		const article = articleOf(uri);
		if (article && isKeptAsFile(uri)) {
			this.#scheduleReload(article, delay);
		}
	}

	/** On a share, or where somebody excludes the file from being watched, nobody tells what changed meanwhile. */
	#lookedAt(editors: readonly TextEditor[]): void {
		for (const { document } of editors) {
			if (this.#sources.has(document.uri.toString())) {
				this.#scheduleReload(document.uri, 40);
			}
		}
	}

	/** A folder that is deleted, moved, renamed, or that comes back, is told as a whole, without the files in it. */
	#noticedBelow(folder: Uri): void {
		if (!this.folders.isArticle(folder)) {
			this.#touched.note(folder);
		}
	}

	/** Outside any folder nothing is walked or watched: whether there is a sidecar is looked up when a text is opened. */
	#opened({ uri, languageId }: TextDocument): void {
		if (canBecomeArticle(languageId) && isKeptAsFile(uri) && !workspace.getWorkspaceFolder(uri)) {
			this.#scheduleReload(uri, 0);
		}
	}

	#scheduleReload(article: Uri, delay: number): void {
		this.#debouncer.schedule(article.toString(), delay, () => {
			void this.#reload(article).catch(error => this.log.error(`${article.toString()}: ${String(error)}`));
		});
	}

	/** Waits its turn: while an edit is under way, what is on disk says nothing about what others did. */
	#reload(article: Uri): Promise<void> {
		return this.#queue(article, async () => {
			const key = article.toString();
			const known = this.#sources.has(key);
			const before = this.#sources.get(key);
			await this.#load(article);
			const now = this.#sources.get(key);
			this.folders.noteSidecar(sidecarOf(article), now !== undefined);
			if (!known || before !== now) {
				// First, since writing again may have to wait for others, or fail.
				this.#changed.fire(article);
				await this.#applyAgain(article, now);
			}
		});
	}

	/** `workspace.fs` can neither lock nor replace at once: another window may have written what it read before our edit. */
	async #applyAgain(article: Uri, now: string | undefined): Promise<void> {
		const key = article.toString();
		const all = this.#guarded.get(key) ?? [];
		this.#guarded.delete(key);
		if (now === undefined || all.length === 0 || documentInHand(sidecarOf(article))) {
			return;
		}
		// When it was written tells whether its writer can have seen the edit, not when that is noticed here.
		const stamp = await this.files.stampOf(sidecarOf(article)).catch(() => undefined);
		const written = Math.min(stamp?.modified ?? Date.now(), Date.now());
		const guarded = all.filter(({ until }) => until >= written && until + toldWithin >= Date.now());
		let source = new SidecarSource(now);
		for (const { edits, map } of guarded) {
			const result = source.edit(edits, map);
			if (result.ok && result.source !== source.text) {
				this.log.warn(`${sidecarOf(article).toString()} was written over; applying an edit again`);
				await this.#edit(article, map, edits);
				source = result.next;
			}
		}
	}

	dispose(): void {
		this.#store.dispose();
	}
}
