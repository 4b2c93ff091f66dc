/** The settings as they are now. */
import { ConfigurationTarget, type Event, EventEmitter, type WorkspaceFolder, workspace } from 'vscode';
import { settings } from './ids';
import { DisposableStore } from './lifecycle';

/** How claim suggestions are shown: four of five sentences of news are claims, so quietly by default. */
export type ClaimMarks = 'margin' | 'text' | 'off';

export class Config {
	readonly #store = new DisposableStore();
	readonly #changed = this.#store.add(new EventEmitter<void>());
	readonly #articlesChanged = this.#store.add(new EventEmitter<void>());
	/** Some setting of ours changed. */
	readonly onDidChange: Event<void> = this.#changed.event;
	/** By folder: asking VS Code for a setting takes longer than reading a small file. */
	readonly #articleGlobs = new Map<string, readonly string[]>();
	/** Other files may be articles now. */
	readonly onDidChangeArticles: Event<void> = this.#articlesChanged.event;

	constructor() {
		this.#store.add(workspace.onDidChangeWorkspaceFolders(() => this.#articleGlobs.clear()));
		this.#store.add(
			workspace.onDidChangeConfiguration(event => {
				if (event.affectsConfiguration('hearsay')) {
					this.#changed.fire();
				}
				if (event.affectsConfiguration(settings.articles)) {
					this.#articleGlobs.clear();
					this.#articlesChanged.fire();
				}
			}),
		);
	}

	/** Globs of articles; empty where the setting is not made, which is not the same as a folder being set up. */
	articleGlobs(folder: WorkspaceFolder): readonly string[] {
		const key = folder.uri.toString();
		const known = this.#articleGlobs.get(key);
		const globs = known ?? workspace.getConfiguration(undefined, folder).get<string[]>(settings.articles, []);
		this.#articleGlobs.set(key, globs);
		return globs;
	}

	/** '' where nobody said. */
	get author(): string {
		return workspace.getConfiguration().get<string>(settings.author, '').trim();
	}

	async setAuthor(name: string): Promise<void> {
		await workspace.getConfiguration().update(settings.author, name, ConfigurationTarget.Global);
	}

	get decorations(): boolean {
		return workspace.getConfiguration().get<boolean>(settings.decorations, true);
	}

	get claimMarks(): ClaimMarks {
		return workspace.getConfiguration().get<ClaimMarks>(settings.claims, 'margin');
	}

	/** What was dismissed is painted, too. */
	get dismissed(): boolean {
		return workspace.getConfiguration().get<boolean>(settings.dismissed, false);
	}

	async setDismissed(areShown: boolean): Promise<void> {
		await workspace.getConfiguration().update(settings.dismissed, areShown, ConfigurationTarget.Global);
	}

	dispose(): void {
		this.#store.dispose();
	}
}
