/** Where the text of an article comes from: the editor, the file, or what is known of the file from before. */
import { type Disposable, type Uri, type WorkspaceFolder, workspace } from 'vscode';
import {
	type Analysis,
	detectorVersion,
	type FileStamp,
	type KeptArticle,
	normalText,
	packArticle,
	sha256,
} from '../../core/index';
import { utf8 } from '../../worker/utf8';
import { textOf } from '../base/convert';
import { DisposableStore } from '../base/lifecycle';
import { openDocument } from '../base/openDocument';
import type { Folders } from '../files/folders';
import type { IndexStorage } from '../files/indexStorage';
import type { Knowledge } from '../files/knowledge';
import type { WorkspaceFiles } from '../files/workspaceFiles';
import type { Analyst } from './analyst';
import { longest } from './article';

/** Larger files are not even read: no article that can be analysed is as long. Bytes. */
const longestFile = 4 * longest;
/** Stands for the text of such a file: it is listed as too large. */
const tooLong = ' '.repeat(longest + 1);
const noBytes = new Uint8Array();
/** A file that was changed so shortly ago may change again without another stamp. Milliseconds. */
const settledAfter = 2000;
/** An article that is open waits so long for storage to be read, which holds a large folder: then it is analysed. Milliseconds. */
const storagePatience = 500;

/** All texts are normal text. */
export type ReadArticle =
	| {
			readonly from: 'editor';
			readonly text: string;
			readonly version: number;
			/** There are changes that are not saved yet. */
			readonly isDirty: boolean;
	  }
	/** Is not analysed, since it is too large, or not kept, since it is no Unicode text. */
	| { readonly from: 'file'; readonly text: string }
	| { readonly from: 'shelf'; readonly kept: KeptArticle };

export class ArticleReader implements Disposable {
	readonly #store = new DisposableStore();
	readonly #keys = new WeakMap<Knowledge, string>();
	/** By folder: asking VS Code for a setting takes longer than reading a small file. */
	readonly #encodings = new Map<WorkspaceFolder | undefined, string>();
	#storageSoon: Promise<void> | undefined;

	/** `extensionVersion` stands for all that decides an analysis and has no version of its own. */
	constructor(
		private readonly files: WorkspaceFiles,
		private readonly folders: Folders,
		private readonly storage: IndexStorage,
		private readonly analyst: Analyst,
		private readonly extensionVersion: string,
	) {
		this.#store.add(workspace.onDidChangeConfiguration(() => this.#encodings.clear()));
	}

	/**
	 * `undefined` for a file that is gone; `isGone`: VS Code may hold its document in memory for a while after that.
	 * `known` is the file's stamp where somebody has just asked for it.
	 */
	async read(uri: Uri, isGone: boolean, known?: FileStamp): Promise<ReadArticle | undefined> {
		if (openDocument(uri)) {
			await this.#waitForStorage();
		}
		// Not the one from before: it may have been closed meanwhile.
		const document = openDocument(uri);
		if (document) {
			const { version, isDirty } = document;
			return isGone && !isDirty ? undefined : { from: 'editor', text: textOf(document), version, isDirty };
		}
		const stamp = known ?? (await this.files.stampOf(uri));
		if (!stamp) {
			return undefined;
		}
		const kept = await this.kept(uri, stamp);
		return kept ? { from: 'shelf', kept } : this.#readFile(uri, stamp);
	}

	/** What is known of the file since it was last changed. */
	async kept(uri: Uri, stamp: FileStamp): Promise<KeptArticle | undefined> {
		await this.storage.load();
		return this.storage.shelf.find(uri.toString(), stamp, this.keyOf(this.folders.knowledgeFor(uri), uri));
	}

	/** What is known of a text, in whatever file it was found. */
	keptText(uri: Uri, text: string): KeptArticle | undefined {
		return this.storage.shelf.findText(utf8.encode(text), this.keyOf(this.folders.knowledgeFor(uri), uri));
	}

	/** Keeps for later what was found in a file. */
	keep(kept: KeptArticle): void {
		this.storage.put(kept);
	}

	/** As `keep`, what was found in a document. */
	keepText(uri: Uri, text: string, analysis: Analysis): void {
		const packed = packArticle(text, analysis, utf8);
		if (packed) {
			const knowledge = this.keyOf(this.folders.knowledgeFor(uri), uri);
			this.keep({ ...packed, id: uri.toString(), stamp: undefined, knowledge });
		}
	}

	/** Reading all that is kept of a large folder may take longer than to analyse what somebody looks at. */
	#waitForStorage(): Promise<void> {
		this.#storageSoon ??= Promise.race([
			this.storage.load(),
			new Promise<void>(resolve => setTimeout(resolve, storagePatience)),
		]);
		return this.#storageSoon;
	}

	/** Short for all that decides what is found in a file: the detector, what people taught it, the file's encoding. */
	keyOf(knowledge: Knowledge, uri: Uri): string {
		return `${this.#keyOf(knowledge)} ${this.#encodingOf(uri)}`;
	}

	#encodingOf(uri: Uri): string {
		const folder = workspace.getWorkspaceFolder(uri);
		const known = this.#encodings.get(folder);
		if (known !== undefined) {
			return known;
		}
		const files = workspace.getConfiguration('files', uri);
		const languages = files.inspect('encoding')?.languageIds ?? [];
		const encoding = [files.get('encoding'), files.get('autoGuessEncoding'), ...languages].join(' ');
		this.#encodings.set(folder, encoding);
		return encoding;
	}

	#keyOf(knowledge: Knowledge): string {
		const known = this.#keys.get(knowledge);
		if (known !== undefined) {
			return known;
		}
		const { codebook, catalogue } = knowledge;
		const decides = JSON.stringify([detectorVersion, this.extensionVersion, codebook.detect, catalogue]);
		const key = sha256(decides).slice(0, 16);
		this.#keys.set(knowledge, key);
		return key;
	}

	/** The stamp is taken before the file is read: a later change of the file gives it another one. */
	async #readFile(uri: Uri, stamp: FileStamp): Promise<ReadArticle | undefined> {
		const bytes = stamp.size > longestFile ? noBytes : await this.files.read(uri);
		if (!bytes) {
			return undefined;
		}
		const text = bytes === noBytes ? tooLong : normalText(await this.#decoded(uri, bytes));
		if (text.length > longest) {
			return { from: 'file', text };
		}
		const isSettled = Date.now() - stamp.modified > settledAfter && bytes.length === stamp.size;
		const kept = await this.#analysed(uri, text, isSettled ? stamp : undefined);
		return kept ? { from: 'shelf', kept } : { from: 'file', text };
	}

	/** `undefined` for what is not kept: texts that are no Unicode texts. */
	async #analysed(uri: Uri, text: string, stamp: FileStamp | undefined): Promise<KeptArticle | undefined> {
		const knowledge = this.folders.knowledgeFor(uri);
		const key = this.keyOf(knowledge, uri);
		const known = this.storage.shelf.findText(utf8.encode(text), key);
		const packed = known ?? (await this.analyst.analyse(text, knowledge));
		return (
			packed && {
				id: uri.toString(),
				stamp,
				knowledge: key,
				text: packed.text,
				sum: packed.sum,
				analysis: packed.analysis,
				suggestions: packed.suggestions,
			}
		);
	}

	/** As VS Code would open it; for what is plain UTF-8 it need not be asked, which takes longer than all else. */
	async #decoded(uri: Uri, bytes: Uint8Array): Promise<string> {
		return this.#encodingOf(uri) !== plainUtf8 || isUtf16(bytes)
			? workspace.decode(bytes, { uri })
			: utf8.decode(bytes);
	}

	dispose(): void {
		this.#store.dispose();
	}
}

/** The settings with which VS Code reads a file as UTF-8 whatever it is called. */
const plainUtf8 = 'utf8 false';

/** It looks for UTF-16 in any case: by the byte order mark, or by zeros near the start. */
function isUtf16(bytes: Uint8Array): boolean {
	const [first, second] = bytes;
	const hasMark = (first === 0xfe && second === 0xff) || (first === 0xff && second === 0xfe);
	return hasMark || bytes.subarray(0, 512).includes(0);
}
