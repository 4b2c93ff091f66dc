/** The settings as they are now. */
import { type ConfigurationScope, ConfigurationTarget, type Event, EventEmitter, workspace } from 'vscode';
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
	/** Other files may be articles now. */
	readonly onDidChangeArticles: Event<void> = this.#articlesChanged.event;

	constructor() {
		this.#store.add(
			workspace.onDidChangeConfiguration(event => {
				if (event.affectsConfiguration('hearsay')) {
					this.#changed.fire();
				}
				if (event.affectsConfiguration(settings.articles)) {
					this.#articlesChanged.fire();
				}
			}),
		);
	}

	/** Globs of articles; empty where the setting is not made, which is not the same as a folder being set up. */
	articleGlobs(scope: ConfigurationScope): readonly string[] {
		return workspace.getConfiguration(undefined, scope).get<string[]>(settings.articles, []);
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
