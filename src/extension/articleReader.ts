/** Where the text of an article comes from: the editor, the file, or what is known of the file from before. */
import { type Disposable, type Uri, type WorkspaceFolder, workspace } from 'vscode';
import {
	detectorVersion,
	type FileStamp,
	type KeptArticle,
	normalText,
	packArticle,
	sha256,
} from '../core/index';
import { type Article, analysisOf, type Knowledge, longest } from './article';
import { textOf } from './convert';
import type { Folders } from './folders';
import type { IndexStorage } from './indexStorage';
import { DisposableStore } from './lifecycle';
import { openDocument } from './openDocument';
import { utf8 } from './utf8';
import type { WorkspaceFiles } from './workspaceFiles';

/** Larger files are not even read: no article that can be analysed is as long. Bytes. */
const longestFile = 4 * longest;
/** Stands for the text of such a file: it is listed as too large. */
const tooLong = ' '.repeat(longest + 1);
/** A file that was changed so shortly ago may change again without another stamp. Milliseconds. */
const settledAfter = 2000;

/** All texts are normal text. */
export type ReadArticle =
	| { readonly from: 'editor'; readonly text: string; readonly version: number }
	| { readonly from: 'file'; readonly text: string; readonly stamp: FileStamp | undefined }
	| { readonly from: 'shelf'; readonly kept: KeptArticle };

/** The text of what was read. */
export function textRead(read: ReadArticle): string {
	return read.from === 'shelf' ? utf8.decode(read.kept.text) : read.text;
}

export class ArticleReader implements Disposable {
	readonly #store = new DisposableStore();
	readonly #keys = new WeakMap<Knowledge, string>();
	/** By folder: asking VS Code for a setting takes longer than reading a small file. */
	readonly #encodings = new Map<WorkspaceFolder | undefined, string>();

	/** `extensionVersion` stands for all that decides an analysis and has no version of its own. */
	constructor(
		private readonly files: WorkspaceFiles,
		private readonly folders: Folders,
		private readonly storage: IndexStorage,
		private readonly extensionVersion: string,
	) {
		this.#store.add(workspace.onDidChangeConfiguration(() => this.#encodings.clear()));
	}

	/** `undefined` for a file that is gone; `isGone`: VS Code may hold its document in memory for a while after that. */
	async read(uri: Uri, isGone: boolean): Promise<ReadArticle | undefined> {
		const document = openDocument(uri);
		if (document) {
			return isGone && !document.isDirty
				? undefined
				: { from: 'editor', text: textOf(document), version: document.version };
		}
		const stamp = await this.files.stampOf(uri);
		if (!stamp) {
			return undefined;
		}
		const kept = this.kept(uri, stamp);
		return kept ? { from: 'shelf', kept } : this.#readFile(uri, stamp);
	}

	/** What is known of the file since it was last changed. */
	kept(uri: Uri, stamp: FileStamp): KeptArticle | undefined {
		return this.storage.shelf.find(uri.toString(), stamp, this.keyOf(this.folders.knowledgeFor(uri), uri));
	}

	/**
	 * Keeps what is found in a file for later; `before` is what the article was, in the editor perhaps. `undefined` for
	 * what is not kept: articles that are too large, and texts that are no Unicode texts.
	 */
	keep(
		uri: Uri,
		read: Exclude<ReadArticle, { from: 'editor' }>,
		before: Article | undefined,
	): KeptArticle | undefined {
		const knowledge = this.folders.knowledgeFor(uri);
		const key = this.keyOf(knowledge, uri);
		if (read.from === 'shelf' && read.kept.knowledge === key) {
			return read.kept;
		}
		const text = textRead(read);
		if (text.length > longest) {
			return undefined;
		}
		const known = this.storage.shelf.findText(utf8.encode(text), key);
		const packed = known ?? packArticle(text, analysisOf(text, knowledge, before), utf8);
		const stamp = read.from === 'file' ? read.stamp : read.kept.stamp;
		const kept = packed && {
			id: uri.toString(),
			stamp,
			knowledge: key,
			text: packed.text,
			sum: packed.sum,
			analysis: packed.analysis,
			suggestions: packed.suggestions,
		};
		if (kept) {
			this.storage.put(kept);
		}
		return kept;
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
		const stored = stamp.size > longestFile ? tooLong : await this.#textOf(uri);
		const isSettled = Date.now() - stamp.modified > settledAfter;
		return stored === undefined
			? undefined
			: { from: 'file', text: normalText(stored), stamp: isSettled ? stamp : undefined };
	}

	/** As VS Code would open it; for what is plain UTF-8 it need not be asked, which takes longer than all else. */
	async #textOf(uri: Uri): Promise<string | undefined> {
		if (this.#encodingOf(uri) !== plainUtf8) {
			return this.files.readText(uri);
		}
		const bytes = await this.files.read(uri);
		return bytes && (isUtf16(bytes) ? workspace.decode(bytes, { uri }) : utf8.decode(bytes));
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
