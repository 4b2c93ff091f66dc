/**
 * All articles of the workspace, analysed, with their tags in place. Open documents count as they are in the editor,
 * others as they are on disk. Views, trees, paint and panel read from here and follow `onDidChange`.
 */
import { type Event, EventEmitter, type LogOutputChannel, type TextDocument, Uri, workspace } from 'vscode';
import {
	type ArticleSource,
	Corpus,
	type FileStamp,
	Indexing,
	isOwnFile,
	type KeptArticle,
	type Sidecar,
	Unpacking,
} from '../../core/index';
import { utf8 } from '../../worker/utf8';
import { textOf } from '../base/convert';
import { Debouncer, DisposableStore } from '../base/lifecycle';
import { openDocument } from '../base/openDocument';
import { Touched } from '../base/touched';
import type { Folders } from '../files/folders';
import type { IndexStorage } from '../files/indexStorage';
import { articlesByFolder, openArticles } from '../files/listing';
import type { Sidecars } from '../files/sidecars';
import type { WorkspaceFiles } from '../files/workspaceFiles';
import { type Article, lookAt } from './article';
import type { ArticleReader, ReadArticle } from './articleReader';
import { KeptFile, keptFile } from './keptFile';
import type { LiveTargets } from './liveTargets';
import { NamesReading } from './namesReading';
import { Scan } from './scan';
import type { Scanned, ScanProgress } from './scanned';

/** Typing pauses for this long before the text is analysed again. Milliseconds. */
const typingPause = 150;

/** So many files are read, and analysed elsewhere, while one article is taken. */
const readAhead = 64;
/** So many stamps are asked for at once: each takes a message to the window and back. */
const stampsAhead = 512;

/** What there is of an article. */
interface Found {
	readonly uri: Uri;
	readonly sidecar: string | undefined;
	/** `undefined` where there is no such file. */
	readonly read: ReadArticle | undefined;
}

/** What there is of an article from before. */
interface Restored {
	readonly uri: Uri;
	/** `undefined` where there is no such file. */
	readonly stamp: FileStamp | undefined;
	readonly kept: KeptArticle | undefined;
	readonly sidecar: string | undefined;
}

export class Library {
	readonly corpus = new Corpus();
	readonly #store = new DisposableStore();
	readonly #debouncer = this.#store.add(new Debouncer());
	readonly #changed = this.#store.add(new EventEmitter<readonly Uri[]>());
	readonly #progressed = this.#store.add(new EventEmitter<ScanProgress>());
	readonly #articles = new Map<string, Article>();
	readonly #indexing = new Indexing<Article>();
	readonly #unpacking = new Unpacking(utf8);
	readonly #names = this.#store.add(new NamesReading(this.corpus));
	/** Files that were deleted: VS Code keeps an unchanged document in memory for a while after that. */
	readonly #gone = new Set<string>();
	readonly #deletions = this.#store.add(
		new Touched(
			// Those that are being looked at may be there a moment later.
			() => new Set([...this.#articles.keys(), ...(this.#scan?.awaited ?? [])]),
			key => this.#isGone(Uri.parse(key, true)),
		),
	);
	#scan: Scan | undefined;
	#isListed = false;
	/** These articles are new, gone, or not as they were. */
	readonly onDidChange: Event<readonly Uri[]> = this.#changed.event;
	/** A scan goes on, is over or was stopped. */
	readonly onDidProgress: Event<ScanProgress> = this.#progressed.event;

	constructor(
		private readonly files: WorkspaceFiles,
		private readonly folders: Folders,
		private readonly sidecars: Sidecars,
		private readonly live: LiveTargets,
		private readonly reader: ArticleReader,
		private readonly storage: IndexStorage,
		private readonly log: LogOutputChannel,
	) {
		// Takes some messages to the window and back: so do the folders' own files, which are asked for meanwhile.
		void storage.load();
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

	/** True for an article that is not read yet: nobody can say that it is gone. */
	isAwaited(uri: Uri): boolean {
		return !this.#isListed || this.#scan?.isAwaiting(uri.toString()) === true;
	}

	/** True until all articles are there that are to be read, or somebody stops that: until then nobody can say that there is none. */
	get isReading(): boolean {
		return this.#scan?.isOver !== true;
	}

	/** In the order of the corpus. */
	all(): readonly Article[] {
		return this.corpus.articles().flatMap(({ id }) => this.#articles.get(id) ?? []);
	}

	/** In no order: while articles are still coming, `all` puts them in order again each time. */
	each(): Iterable<Article> {
		return this.#articles.values();
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
		const article = await this.#indexing.look(uri.toString(), this.#looking());
		this.#scan?.noteLook(uri.toString());
		if (article !== before) {
			this.#changed.fire([uri]);
		}
		return article;
	}

	/** Looks at all articles of the folders that are set up. A later scan ends an earlier one. */
	async scan(): Promise<void> {
		this.#scan?.leave();
		const scan: Scan = new Scan(
			this.#scanned(progress => (scan === this.#scan ? this.#progressed.fire(progress) : undefined)),
			this.log,
			this.#scan?.awaited,
		);
		this.#scan = scan;
		try {
			const open = openArticles(this.folders);
			const others = articlesByFolder(this.files, this.folders, this.sidecars, open, this.log);
			const isComplete = await scan.run({ open, others });
			// Where no folder is set up, as in another branch, all that is known may be wanted again.
			if (isComplete && (this.folders.anySetUp || !workspace.workspaceFolders?.length)) {
				// What could not be read now is not gone.
				this.storage.write(new Set([...this.#articles.keys(), ...scan.awaited]));
			}
		} finally {
			scan.dispose();
		}
	}

	/** Ends a scan that is under way; what it has not come to stays as it was. */
	stopScan(): void {
		this.#scan?.stop();
	}

	#scanned(tellProgress: (progress: ScanProgress) => void): Scanned {
		return {
			indexing: this.#indexing,
			looking: stampOf => this.#looking(stampOf),
			restoring: passOver => this.#restoring(passOver),
			get: id => this.#articles.get(id),
			ids: () => [...this.#articles.keys()],
			readNames: taken => this.#names.begin(taken),
			tell: changed => this.#changed.fire(changed),
			tellListed: () => this.#tellListed(),
			tellProgress,
		};
	}

	#tellListed(): void {
		if (!this.#isListed) {
			this.#isListed = true;
			// Tags without an article may be all there is to show.
			this.#changed.fire([]);
		}
	}

	/** `stampOf` gives what was told of a file a moment ago. */
	#looking(stampOf: (id: string) => FileStamp | undefined = () => undefined): ArticleSource<Found, Article> {
		return {
			ahead: readAhead,
			find: async id => {
				const uri = Uri.parse(id, true);
				if (!this.folders.isArticle(uri)) {
					return { uri, sidecar: undefined, read: undefined };
				}
				const sidecar = await this.sidecars.read(uri);
				return { uri, sidecar, read: await this.reader.read(uri, this.#gone.has(id), stampOf(id)) };
			},
			take: (id, found) => {
				const { uri, read } = found;
				return read && this.folders.isArticle(uri)
					? this.#put(id, this.#lookAt(found, read))
					: this.#drop(id);
			},
		};
	}

	#restoring(passOver: (id: string, stamp: FileStamp | undefined) => void): ArticleSource<Restored, Article> {
		return {
			ahead: stampsAhead,
			find: async id => {
				const uri = Uri.parse(id, true);
				const stamp = openDocument(uri) ? undefined : await this.files.stampOf(uri);
				const kept = stamp && (await this.reader.kept(uri, stamp));
				return { uri, stamp, kept, sidecar: kept && (await this.sidecars.read(uri)) };
			},
			take: (id, { uri, stamp, kept, sidecar }) => {
				// The folder may have been taken down meanwhile.
				if (!this.folders.isArticle(uri)) {
					return this.#drop(id);
				}
				if (!kept || openDocument(uri)) {
					passOver(id, stamp);
					return this.#articles.get(id);
				}
				return this.#put(id, this.#keptFile(uri, kept, sidecar));
			},
		};
	}

	#lookAt({ uri, sidecar }: Found, read: ReadArticle): Article {
		const knowledge = this.folders.knowledgeFor(uri);
		const before = this.get(uri);
		if (read.from === 'shelf') {
			this.reader.keep(read.kept);
			return this.#keptFile(uri, read.kept, sidecar);
		}
		if (read.from === 'file') {
			return lookAt(uri, read.text, undefined, sidecar, knowledge, before);
		}
		const { text, version, isDirty } = read;
		const move = (stored: Sidecar) => this.live.apply(uri, text, stored);
		const known = before ?? this.#knownText(uri, text, sidecar);
		const article = lookAt(uri, text, version, sidecar, knowledge, known, move);
		if (!known && !isDirty && !article.tooLarge) {
			this.reader.keepText(uri, text, article.view.analysis);
		}
		this.live.watch(uri, version, text, article.view.tags);
		return article;
	}

	/** What was found in an article before it was opened, as in another session: analysing it holds up all else. */
	#knownText(uri: Uri, text: string, sidecar: string | undefined): KeptFile | undefined {
		const kept = this.reader.keptText(uri, text);
		return kept && this.#keptFile(uri, kept, sidecar);
	}

	#keptFile(uri: Uri, kept: KeptArticle, sidecar: string | undefined): KeptFile {
		const before = this.get(uri);
		return keptFile(
			{ uri, kept, sidecarSource: sidecar ?? '', knowledge: this.folders.knowledgeFor(uri) },
			before instanceof KeptFile ? before : undefined,
			this.#unpacking,
			(text, stored) => this.live.apply(uri, text, stored),
		);
	}

	#put(id: string, article: Article): Article {
		if (article !== this.#articles.get(id)) {
			this.#articles.set(id, article);
			const { label, view, knowledge } = article;
			this.corpus.set({ id, label, view, catalogue: knowledge.catalogue });
		}
		return article;
	}

	#drop(id: string): undefined {
		this.#articles.delete(id);
		this.corpus.remove(id);
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
		// What is told to be gone before it came back is not gone after that.
		this.#deletions.look();
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
		if (this.#articles.has(deleted.toString())) {
			this.#isGone(deleted);
		} else {
			this.#deletions.note(deleted);
		}
	}

	#isGone(uri: Uri): void {
		this.#gone.add(uri.toString());
		this.#schedule(uri, typingPause);
	}

	#run(work: () => Promise<unknown>): void {
		void work().catch(error => this.log.error(String(error)));
	}

	dispose(): void {
		this.#scan?.leave();
		this.#store.dispose();
	}
}
