/**
 * Keeps the analyses of articles from one session to the next, in files of the extension's own folder. What cannot be
 * read there is analysed again; what cannot be written is not missed before the next session.
 */
import { type Disposable, FileType, type LogOutputChannel, Uri, workspace } from 'vscode';
import { decodeSegment, encodeSegment, type KeptArticle, Shelf } from '../../core/index';
import { utf8 } from '../../worker/utf8';
import { Debouncer } from '../base/lifecycle';
import { newId } from '../base/newId';
import { Pace } from '../base/pace';

const suffix = '.kept';
const temporarySuffix = '.tmp';
/** A temporary file that is younger may belong to another window. Milliseconds. */
const abandonedAfter = 600_000;
/** Of one file. */
const mostFileBytes = 2_000_000;
/** Of all of them: about 60,000 articles of 5 kB. */
const mostBytes = 512_000_000;
/** What is new is written when nothing was added for so long, or when there is enough of it. Milliseconds; articles. */
const writePause = 2000;
const enough = 250;
/** After a write that failed, as on a full disk, none is tried for so long. Milliseconds. */
const failurePause = 60_000;

export class IndexStorage implements Disposable {
	readonly shelf = new Shelf(mostBytes);
	readonly #debouncer = new Debouncer();
	readonly #pace = new Pace();
	#loading: Promise<void> | undefined;
	#writing: Promise<void> = Promise.resolve();
	#isWriting = false;
	/** `performance.now()` before which nothing is written. */
	#pausedUntil = 0;

	/** The folder need not be there. */
	constructor(
		private readonly folder: Uri,
		private readonly log: LogOutputChannel,
	) {}

	/** Reads what earlier sessions left, once; never rejects. */
	load(): Promise<void> {
		this.#loading ??= this.#load().catch(error => this.log.warn(`Index storage: ${String(error)}`));
		return this.#loading;
	}

	/** Keeps the article, which is written soon. */
	put(article: KeptArticle): void {
		if (this.shelf.has(article)) {
			return;
		}
		this.shelf.put(article);
		const paused = this.#pausedUntil - performance.now();
		if (this.shelf.unwritten >= enough && !this.#isWriting && paused <= 0) {
			this.write();
		} else {
			this.#debouncer.schedule('write', Math.max(writePause, paused), () => this.write());
		}
	}

	/** Writes what is new, and tidies up where `ids` says which articles there are. */
	write(ids?: ReadonlySet<string>): void {
		this.#debouncer.cancel('write');
		this.#isWriting = true;
		this.#writing = this.#writing
			.then(() => (performance.now() < this.#pausedUntil ? undefined : this.#write(ids)))
			.catch(error => {
				this.#pausedUntil = performance.now() + failurePause;
				this.log.warn(`Index storage: ${String(error)}`);
			})
			.finally(() => {
				this.#isWriting = false;
			});
	}

	async #load(): Promise<void> {
		const entries = await workspace.fs.readDirectory(this.folder).then(
			found => found,
			// there is no such folder before something was written
			() => [],
		);
		const names = entries.filter(([, type]) => type & FileType.File).map(([name]) => name);
		const files = names.filter(name => name.endsWith(suffix)).sort();
		const contents = await Promise.all(files.map(name => this.#read(name)));
		for (const [at, bytes] of contents.entries()) {
			const name = files[at] ?? '';
			await this.#pace.rest();
			const articles = bytes && decodeSegment(bytes, utf8);
			if (articles) {
				this.shelf.addFile(name, articles);
			} else if (bytes) {
				this.log.info(`Index storage: ${name} is damaged or from another version, it is built again`);
				await this.#remove(name);
			}
		}
		for (const name of names.filter(name => name.endsWith(temporarySuffix))) {
			await this.#removeAbandoned(name);
		}
	}

	async #write(ids: ReadonlySet<string> | undefined): Promise<void> {
		await this.load();
		if (ids) {
			this.shelf.retain(ids);
		}
		for (;;) {
			const articles = this.shelf.nextToWrite(mostFileBytes);
			if (articles.length === 0) {
				break;
			}
			await this.#writeFile(articles);
		}
		const rewritten = ids ? this.shelf.nextToRewrite(mostFileBytes) : [];
		if (rewritten.length > 0) {
			await this.#writeFile(rewritten);
		}
		for (const name of ids ? this.shelf.emptyFiles() : []) {
			this.shelf.forgetFile(name);
			await this.#remove(name);
		}
	}

	/** Under a name that no window has, and the last one in order of names; whole before it has that name. */
	async #writeFile(articles: readonly KeptArticle[]): Promise<void> {
		const name = `${Date.now().toString(36).padStart(9, '0')}-${newId()}${suffix}`;
		const temporary = this.#at(name + temporarySuffix);
		await workspace.fs.createDirectory(this.folder);
		try {
			await workspace.fs.writeFile(temporary, encodeSegment(articles, utf8));
			await workspace.fs.rename(temporary, this.#at(name), { overwrite: false });
		} catch (error) {
			// A full disk leaves half a file.
			await this.#remove(name + temporarySuffix);
			throw error;
		}
		this.shelf.written(name, articles);
	}

	/** `undefined` where another window has just removed it. */
	async #read(name: string): Promise<Uint8Array | undefined> {
		return workspace.fs.readFile(this.#at(name)).then(
			bytes => bytes,
			() => undefined,
		);
	}

	async #remove(name: string): Promise<void> {
		await workspace.fs.delete(this.#at(name), { useTrash: false }).then(undefined, () => undefined);
	}

	async #removeAbandoned(name: string): Promise<void> {
		const { mtime } = await workspace.fs.stat(this.#at(name));
		if (Date.now() - mtime > abandonedAfter) {
			await this.#remove(name);
		}
	}

	#at(name: string): Uri {
		return Uri.joinPath(this.folder, name);
	}

	dispose(): void {
		this.#debouncer.dispose();
		this.#pace.dispose();
	}
}
