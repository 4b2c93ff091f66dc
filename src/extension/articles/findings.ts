/** What only the whole corpus can tell, found between other work and kept until an article or a decision changes. */
import { CancellationError, type Disposable, type Event, EventEmitter } from 'vscode';
import { type CorpusFindings, corpusFindingSteps } from '../../core/index';
import { DisposableStore } from '../base/lifecycle';
import { inTurns } from '../base/turns';
import type { Folders } from '../files/folders';
import { allDecidedGroups } from './decidedClaims';
import type { Library } from './library';

export class Findings implements Disposable {
	readonly #store = new DisposableStore();
	readonly #staled = this.#store.add(new EventEmitter<void>());
	/** What was known is out of date: an article or a person's decision about claims has changed. */
	readonly onDidStale: Event<void> = this.#staled.event;
	#known: CorpusFindings | undefined;
	#coming: Promise<CorpusFindings | undefined> | undefined;
	/** Counts what has changed: findings made of something older are not kept. */
	#changes = 0;
	/** Articles are being read: what is found of half of them would mislead, and hold up the reading. */
	#isReading = false;
	#isDisposed = false;
	/** So much else is under way that somebody waits for. */
	#before = 0;

	constructor(
		private readonly library: Library,
		private readonly folders: Folders,
	) {
		this.#store.add(library.onDidChange(() => this.#forget()));
		this.#store.add(
			library.onDidProgress(({ state }) => {
				this.#isReading = state === 'running';
			}),
		);
		this.#store.add(folders.onDidChangeClaims(() => this.#forget()));
	}

	get known(): CorpusFindings | undefined {
		return this.#known;
	}

	#forget(): void {
		this.#known = undefined;
		this.#coming = undefined;
		this.#changes++;
		this.#staled.fire();
	}

	/** `undefined` where the articles have changed meanwhile; who still wants them asks again. */
	get(): Promise<CorpusFindings | undefined> {
		if (this.#known) {
			return Promise.resolve(this.#known);
		}
		this.#coming ??= this.#find(this.#changes);
		return this.#coming;
	}

	/** Waits for findings of the articles as they are, however often these change. Rejects when there are none to come. */
	async latest(): Promise<CorpusFindings> {
		while (!this.#isDisposed) {
			const found = await this.get();
			if (found) {
				return found;
			}
		}
		throw new CancellationError();
	}

	/** Nothing is compared while the work goes on: it is done twice as soon. */
	async letFirst<T>(work: () => Promise<T>): Promise<T> {
		this.#before++;
		try {
			return await work();
		} finally {
			this.#before--;
		}
	}

	async #find(changes: number): Promise<CorpusFindings | undefined> {
		const steps = corpusFindingSteps(this.library.corpus, allDecidedGroups(this.folders));
		const found = await inTurns(
			steps,
			() => changes !== this.#changes,
			() => this.#isReading || this.#before > 0,
		);
		this.#known = found ?? this.#known;
		return found;
	}

	dispose(): void {
		this.#isDisposed = true;
		this.#changes++;
		this.#store.dispose();
	}
}
