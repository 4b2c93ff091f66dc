/**
 * All articles of the workspace, analysed, with their tags in place. Open documents count as they are in the editor,
 * others as they are on disk. Views, trees, paint and panel read from here and follow `onDidChange`.
 */
import {
	type Event,
	EventEmitter,
	type LogOutputChannel,
	type TextDocument,
	type Uri,
	workspace,
} from 'vscode';
import { Corpus, isOwnFile, normalText, type Sidecar, temporarySuffix } from '../core/index';
import { type Article, longest, lookAt } from './article';
import { textOf } from './convert';
import { articleOf, type Folders } from './folders';
import { Debouncer, DisposableStore } from './lifecycle';
import type { LiveTargets } from './liveTargets';
import { openDocument } from './openDocument';
import type { Sidecars } from './sidecars';
import type { WorkspaceFiles } from './workspaceFiles';

/** Typing pauses for this long before the text is analysed again. Milliseconds. */
const typingPause = 150;
/** Background work gives way to everything else after this long. Milliseconds. */
const slice = 20;
/** Larger files are not even read: no article that can be analysed is as long. Bytes. */
const longestFile = 4 * longest;
/** Stands for the text of such a file: it is listed as too large. */
const tooLong = ' '.repeat(longest + 1);
/** During a scan, what was found is told this often. Milliseconds. */
const tellEvery = 500;

export class Library {
	readonly corpus = new Corpus();
	readonly #store = new DisposableStore();
	readonly #debouncer = this.#store.add(new Debouncer());
	readonly #changed = this.#store.add(new EventEmitter<readonly Uri[]>());
	readonly #articles = new Map<string, Article>();
	/** The latest look at each article: only that may say what it saw. */
	readonly #looks = new Map<string, Promise<Article | undefined>>();
	/** Files that were deleted: VS Code keeps an unchanged document in memory for a while after that. */
	readonly #gone = new Set<string>();
	#scans = 0;
	/** These articles are new, gone, or not as they were. */
	readonly onDidChange: Event<readonly Uri[]> = this.#changed.event;

	constructor(
		private readonly files: WorkspaceFiles,
		private readonly folders: Folders,
		private readonly sidecars: Sidecars,
		private readonly live: LiveTargets,
		private readonly log: LogOutputChannel,
	) {
		this.#store.add(workspace.onDidOpenTextDocument(document => this.#isThere(document.uri, 0)));
		this.#store.add(
			workspace.onDidChangeTextDocument(event => this.#schedule(event.document.uri, typingPause)),
		);
		this.#store.add(workspace.onDidCloseTextDocument(document => this.#schedule(document.uri, typingPause)));
		this.#store.add(files.onDidChange(uri => this.#schedule(uri, typingPause)));
		this.#store.add(files.onDidCreate(uri => this.#run(() => this.#created(uri))));
		this.#store.add(files.onDidDelete(uri => this.#deleted(uri)));
		this.#store.add(sidecars.onDidChange(article => this.#run(() => this.refresh(article))));
	}

	get(uri: Uri): Article | undefined {
		return this.#articles.get(uri.toString());
	}

	/** In the order of the corpus. */
	all(): readonly Article[] {
		return this.corpus.articles().flatMap(({ id }) => this.#articles.get(id) ?? []);
	}

	/** The article as the document is now, looked at again where it has to be; `undefined` for what is no article. */
	async current(document: TextDocument): Promise<Article | undefined> {
		for (;;) {
			const known = this.get(document.uri);
			if (document.isClosed || known?.version === document.version) {
				return known;
			}
			if (!(await this.refresh(document.uri))) {
				return undefined;
			}
		}
	}

	/** As `current`, but a document that is no article yet is looked at as if it were: tagging will make it one. */
	async adopt(document: TextDocument): Promise<Article> {
		return (
			(await this.current(document)) ??
			lookAt(
				document.uri,
				textOf(document),
				document.version,
				await this.sidecars.read(document.uri),
				this.folders.knowledgeFor(document.uri),
				undefined,
			)
		);
	}

	/** Looks at one article again and tells. */
	async refresh(uri: Uri): Promise<Article | undefined> {
		const before = this.get(uri);
		const article = await this.#look(uri);
		if (article !== before) {
			this.#changed.fire([uri]);
		}
		return article;
	}

	/** Looks at all articles of the folders that are set up. A later scan ends an earlier one. */
	async scan(): Promise<void> {
		const scan = ++this.#scans;
		const seen = new Set<string>();
		let changed: Uri[] = [];
		let worked = Date.now();
		let told = worked;
		for await (const uri of this.#candidates()) {
			if (scan !== this.#scans) {
				return;
			}
			seen.add(uri.toString());
			await this.#look(uri).catch(error => this.log.error(`${uri.toString()}: ${String(error)}`));
			changed.push(uri);
			if (Date.now() - told > tellEvery) {
				this.#changed.fire(changed);
				changed = [];
				told = Date.now();
			}
			if (Date.now() - worked > slice) {
				await new Promise(resolve => setTimeout(resolve, 0));
				worked = Date.now();
			}
		}
		for (const { uri } of this.all()) {
			if (!seen.has(uri.toString())) {
				await this.#look(uri).catch(error => this.log.error(`${uri.toString()}: ${String(error)}`));
				changed.push(uri);
			}
		}
		this.#changed.fire(changed);
	}

	/** Open documents first, then the files of all folders that are set up. */
	async *#candidates(): AsyncGenerator<Uri> {
		const open = workspace.textDocuments.filter(document => this.folders.isArticle(document.uri));
		const given = new Set(open.map(document => document.uri.toString()));
		yield* open.map(document => document.uri);
		for (const folder of workspace.workspaceFolders ?? []) {
			if (!this.folders.isSetUp(folder)) {
				continue;
			}
			for await (const uri of this.files.walk(folder.uri)) {
				if (uri.path.endsWith(temporarySuffix)) {
					await this.#recover(uri).catch(error => this.log.error(`${uri.toString()}: ${String(error)}`));
				} else if (articleOf(uri)) {
					this.folders.noteSidecar(uri, true);
				} else if (this.folders.isArticle(uri) && !given.has(uri.toString())) {
					yield uri;
				}
			}
		}
	}

	#look(uri: Uri): Promise<Article | undefined> {
		const key = uri.toString();
		const look: Promise<Article | undefined> = this.#lookNow(uri, () => this.#looks.get(key) === look);
		this.#looks.set(key, look);
		return look;
	}

	/** What a later look sees where there is one. */
	async #lookNow(uri: Uri, isLatest: () => boolean): Promise<Article | undefined> {
		const key = uri.toString();
		const source = await this.sidecars.read(uri);
		const read = await this.#read(uri);
		if (!isLatest()) {
			return this.#looks.get(key);
		}
		if (!read || !this.folders.isArticle(uri)) {
			this.#articles.delete(key);
			this.corpus.remove(key);
			return undefined;
		}
		const before = this.#articles.get(key);
		const { text, version } = read;
		const move = (sidecar: Sidecar) => this.live.apply(uri, text, sidecar);
		const article = lookAt(uri, text, version, source, this.folders.knowledgeFor(uri), before, move);
		if (version !== undefined) {
			this.live.watch(uri, version, text, article.view.tags);
		}
		this.#articles.set(key, article);
		const { label, view, knowledge } = article;
		this.corpus.set({ id: key, label, view, catalogue: knowledge.catalogue });
		return article;
	}

	/** The normal text in the editor, else on disk; `undefined` for a file that is gone. */
	async #read(
		uri: Uri,
	): Promise<{ readonly text: string; readonly version: number | undefined } | undefined> {
		const document = openDocument(uri);
		if (document) {
			const isGone = !document.isDirty && this.#gone.has(uri.toString());
			return isGone ? undefined : { text: textOf(document), version: document.version };
		}
		const stored = (await this.files.isLarger(uri, longestFile)) ? tooLong : await this.files.readText(uri);
		return stored === undefined ? undefined : { text: normalText(stored), version: undefined };
	}

	#schedule(uri: Uri, delay: number): void {
		if (this.#articles.has(uri.toString()) || this.folders.isArticle(uri)) {
			this.#debouncer.schedule(uri.toString(), delay, () => this.#run(() => this.refresh(uri)));
		}
	}

	#isThere(uri: Uri, delay: number): void {
		this.#gone.delete(uri.toString());
		this.#schedule(uri, delay);
	}

	/** A folder that was moved here is told as a whole, without the files in it. */
	async #created(created: Uri): Promise<void> {
		this.#isThere(created, typingPause);
		const folder = workspace.getWorkspaceFolder(created);
		const isFile = isOwnFile(created.path) || this.folders.isArticle(created);
		if (!folder || isFile || !this.folders.isSetUp(folder) || !(await this.files.isFolder(created))) {
			return;
		}
		for await (const uri of this.files.walk(created)) {
			this.#isThere(uri, typingPause);
		}
	}

	/** As is one that was deleted or moved away. */
	#deleted(deleted: Uri): void {
		const key = deleted.toString();
		for (const { uri } of this.#articles.values()) {
			const article = uri.toString();
			if (article === key || article.startsWith(`${key}/`)) {
				this.#gone.add(article);
				this.#schedule(uri, typingPause);
			}
		}
	}

	async #recover(temporary: Uri): Promise<void> {
		const recovered = await this.files.recover(temporary);
		if (recovered) {
			this.log.warn(`${recovered.toString()} was brought back from a write that was interrupted`);
			this.folders.noteSidecar(recovered, true);
		}
	}

	#run(work: () => Promise<unknown>): void {
		void work().catch(error => this.log.error(String(error)));
	}

	dispose(): void {
		this.#store.dispose();
	}
}
