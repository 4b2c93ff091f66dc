/** The workspace's folders: whether they are set up, what their codebook and catalogue say, which files are articles. */
import {
	type Event,
	EventEmitter,
	l10n,
	RelativePattern,
	Uri,
	type WorkspaceFolder,
	workspace,
} from 'vscode';
import {
	type ClaimGroups,
	catalogueName,
	claimsName,
	codebookName,
	type Decoded,
	decodeCatalogue,
	decodeClaims,
	decodeCodebook,
	emptyCatalogue,
	emptyCodebook,
	inForce,
	isArticlePath,
	noClaimGroups,
	type Problem,
	sidecarSuffix,
} from '../../core/index';
import type { Config } from '../base/config';
import { Debouncer, DisposableStore } from '../base/lifecycle';
import { reasonOf } from '../base/unwritten';
import { type Knowledge, noKnowledge } from './knowledge';
import type { WorkspaceFiles } from './workspaceFiles';

/** Where VS Code's search finds files for certain; elsewhere a folder is walked. */
const searched = new Set(['file', 'vscode-remote', 'vscode-vfs']);

/** What is in force in one folder. */
interface FolderState {
	/** Replaced as a whole, so that it can be compared by identity. */
	knowledge: Knowledge;
	/** What people decided about claims. */
	claims: ClaimGroups;
	/** There is a `hearsay.yaml` or a catalogue. */
	hasOwnFile: boolean;
	/** Sidecars that are known to be there, by URI. */
	readonly sidecars: Set<string>;
}

/** A file of ours as it was last read, with all that is wrong with it. */
export interface CheckedFile {
	readonly uri: Uri;
	readonly source: string;
	readonly decoded: Decoded<unknown>;
}

export class Folders {
	readonly #store = new DisposableStore();
	readonly #debouncer = this.#store.add(new Debouncer());
	readonly #changed = this.#store.add(new EventEmitter<void>());
	readonly #checked = this.#store.add(new EventEmitter<CheckedFile>());
	readonly #states = new Map<string, FolderState>();
	/** Which files are articles may have changed, or what is known about names. */
	readonly onDidChange: Event<void> = this.#changed.event;
	readonly #claimsChanged = this.#store.add(new EventEmitter<void>());
	/** What people decided about claims may have changed. */
	readonly onDidChangeClaims: Event<void> = this.#claimsChanged.event;
	/** A codebook, a catalogue or a claims file was read. */
	readonly onDidCheck: Event<CheckedFile> = this.#checked.event;

	constructor(
		private readonly files: WorkspaceFiles,
		private readonly config: Config,
	) {
		this.#store.add(files.onDidChange(uri => this.noteChange(uri)));
		this.#store.add(config.onDidChangeArticles(() => this.#changed.fire()));
		this.#store.add(workspace.onDidChangeWorkspaceFolders(() => void this.load()));
	}

	/** Reads codebooks and catalogues of all folders, all at once: each takes a message to the window and back. */
	async load(): Promise<void> {
		this.#forgetRemoved();
		const folders = workspace.workspaceFolders ?? [];
		await Promise.all(folders.flatMap(folder => [this.#loadFolder(folder), this.#loadClaims(folder)]));
		this.#changed.fire();
		this.#claimsChanged.fire();
	}

	/** Nobody looks at the articles of a folder that left the workspace: its sidecars have not lost them. */
	#forgetRemoved(): void {
		const there = new Set((workspace.workspaceFolders ?? []).map(({ uri }) => uri.toString()));
		for (const key of this.#states.keys()) {
			if (key !== '' && !there.has(key)) {
				this.#states.delete(key);
			}
		}
	}

	/** True where at least one folder is set up. */
	get anySetUp(): boolean {
		return (workspace.workspaceFolders ?? []).some(folder => this.isSetUp(folder));
	}

	isSetUp(folder: WorkspaceFolder): boolean {
		const state = this.#states.get(folder.uri.toString());
		return (
			state !== undefined &&
			(state.hasOwnFile || state.sidecars.size > 0 || this.config.articleGlobs(folder).length > 0)
		);
	}

	/** True for a file that the folder it lies in counts as an article; outside any folder, for one that has a sidecar. */
	isArticle(uri: Uri): boolean {
		const folder = workspace.getWorkspaceFolder(uri);
		return folder
			? this.isSetUp(folder) && this.canBeArticle(uri)
			: (this.#states.get('')?.sidecars.has(sidecarOf(uri).toString()) ?? false);
	}

	/** True for a file that is one, or will be as soon as it is tagged and that sets its folder up. */
	canBeArticle(uri: Uri): boolean {
		const folder = workspace.getWorkspaceFolder(uri);
		if (!folder) {
			return isKeptAsFile(uri);
		}
		const { articles, exclude } = this.knowledgeFor(uri).codebook;
		const set = this.config.articleGlobs(folder);
		const globs = articles ?? (set.length > 0 ? set : undefined);
		return isArticlePath(relativePath(folder, uri), globs ? { articles: globs, exclude } : { exclude });
	}

	/** What is in force for a file; nothing but the defaults outside any folder. */
	knowledgeFor(uri: Uri): Knowledge {
		return this.#stateOf(uri)?.knowledge ?? noKnowledge;
	}

	/** Of a file with errors, as it was before. */
	claimsOf(folder: WorkspaceFolder): ClaimGroups {
		return this.#states.get(folder.uri.toString())?.claims ?? noClaimGroups;
	}

	/** All sidecars that were seen and are not known to be gone. */
	sidecars(): readonly Uri[] {
		return [...this.#states.values()].flatMap(({ sidecars }) =>
			[...sidecars].map(key => Uri.parse(key, true)),
		);
	}

	/** Tells that a sidecar was seen, or is gone: that may set a folder up. */
	noteSidecar(sidecar: Uri, exists: boolean): void {
		const folder = workspace.getWorkspaceFolder(sidecar);
		const { sidecars } = this.#state(folder?.uri.toString() ?? '');
		const count = sidecars.size;
		const wasSetUp = folder && this.isSetUp(folder);
		if (exists) {
			sidecars.add(sidecar.toString());
		} else {
			sidecars.delete(sidecar.toString());
		}
		if (folder ? wasSetUp !== this.isSetUp(folder) : count !== sidecars.size) {
			this.#changed.fire();
		}
	}

	#stateOf(uri: Uri): FolderState | undefined {
		const folder = workspace.getWorkspaceFolder(uri);
		return folder && this.#states.get(folder.uri.toString());
	}

	#state(key: string): FolderState {
		let state = this.#states.get(key);
		if (!state) {
			state = { knowledge: noKnowledge, claims: noClaimGroups, hasOwnFile: false, sidecars: new Set() };
			this.#states.set(key, state);
		}
		return state;
	}

	/** Does not reject: what cannot be read is a problem of that file. */
	async #loadFolder(folder: WorkspaceFolder): Promise<void> {
		const state = this.#state(folder.uri.toString());
		const [codebook, catalogue] = await Promise.all([
			this.#check(Uri.joinPath(folder.uri, codebookName), decodeCodebook),
			this.#check(Uri.joinPath(folder.uri, catalogueName), decodeCatalogue),
		]);
		state.hasOwnFile = codebook !== undefined || catalogue !== undefined;
		state.knowledge = {
			codebook: inForce(codebook, state.knowledge.codebook, emptyCodebook),
			catalogue: inForce(catalogue, state.knowledge.catalogue, emptyCatalogue),
		};
		if (!state.hasOwnFile && state.sidecars.size === 0) {
			await this.#findSidecar(folder, state);
		}
	}

	async #loadClaims(folder: WorkspaceFolder): Promise<void> {
		const state = this.#state(folder.uri.toString());
		const claims = await this.#check(Uri.joinPath(folder.uri, claimsName), decodeClaims);
		state.claims = inForce(claims, state.claims, noClaimGroups);
	}

	/** One sidecar anywhere sets a folder up. Nothing is walked for that: most folders have nothing to do with us. */
	async #findSidecar(folder: WorkspaceFolder, state: FolderState): Promise<void> {
		const pattern = new RelativePattern(folder, `**/*${sidecarSuffix}`);
		const found = workspace.findFiles(pattern, '**/node_modules/**', 1).then(undefined, () => []);
		for (const uri of await found) {
			state.sidecars.add(uri.toString());
			return;
		}
		if (!searched.has(folder.uri.scheme)) {
			for await (const uri of this.files.walk(folder.uri)) {
				if (articleOf(uri)) {
					state.sidecars.add(uri.toString());
					return;
				}
			}
		}
	}

	async #check<T>(uri: Uri, decode: (source: string) => Decoded<T>): Promise<Decoded<T> | undefined> {
		let source: string | undefined;
		let decoded: Decoded<T> | undefined;
		try {
			source = await this.files.readUtf8(uri);
			decoded = source === undefined ? undefined : decode(source);
		} catch (error) {
			// As one with errors: what was in force stays, and the other files of the folder are read.
			decoded = { ...decode(''), problems: [unreadable(error)] };
		}
		this.#checked.fire({ uri, source: source ?? '', decoded: decoded ?? { value: undefined, problems: [] } });
		return decoded;
	}

	/** A file changed; what it says is put in force soon. Files that VS Code watches need not be told of. */
	noteChange(uri: Uri): void {
		const folder = workspace.getWorkspaceFolder(uri);
		if (!folder) {
			return;
		}
		const path = relativePath(folder, uri);
		if (path === codebookName || path === catalogueName) {
			this.#debouncer.schedule(folder.uri.toString(), 50, () => {
				void this.#loadFolder(folder).then(() => this.#changed.fire());
			});
		}
		if (path === claimsName) {
			this.#debouncer.schedule(`claims ${folder.uri.toString()}`, 50, () => {
				void this.#loadClaims(folder).then(() => this.#claimsChanged.fire());
			});
		}
	}

	dispose(): void {
		this.#store.dispose();
	}
}

function unreadable(error: unknown): Problem {
	const reason = reasonOf(error);
	return {
		code: 'unreadable',
		severity: 'error',
		span: { start: 0, end: 0 },
		message: l10n.t('This file could not be read, what it said before stays in force: {0}', reason),
		args: [reason],
	};
}

/** False for what only looks like a file: another version in a diff view, a cell of a notebook, output. */
export function isKeptAsFile({ scheme }: Uri): boolean {
	return scheme === 'file' || workspace.fs.isWritableFileSystem(scheme) === true;
}

/** Where the tags of an article are kept. */
export function sidecarOf(article: Uri): Uri {
	return article.with({ path: article.path + sidecarSuffix });
}

/** The article that a sidecar belongs to; `undefined` for any other file. */
export function articleOf(sidecar: Uri): Uri | undefined {
	return sidecar.path.endsWith(sidecarSuffix)
		? sidecar.with({ path: sidecar.path.slice(0, -sidecarSuffix.length) })
		: undefined;
}

function relativePath(folder: WorkspaceFolder, uri: Uri): string {
	const root = folder.uri.path.endsWith('/') ? folder.uri.path : `${folder.uri.path}/`;
	return uri.path.slice(root.length);
}
