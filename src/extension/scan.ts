/**
 * One look at all articles, in the background: what is open first, then what is known from before, then the rest, the
 * newest first. Gives way to everything else, tells on the way what it found, and can be stopped.
 */
import { type Disposable, type LogOutputChannel, Uri } from 'vscode';
import type { ArticleSource, FileStamp, Indexing, ScanPace } from '../core/index';
import type { Article } from './article';
import type { Listing } from './listing';
import { Pace } from './pace';

export interface ScanProgress {
	/** `stopped`: by a person, before all was looked at. */
	readonly state: 'running' | 'stopped' | 'done';
	/** Articles looked at, of all that there are. */
	readonly done: number;
	readonly total: number;
	/** Of those looked at, what was known from before. */
	readonly restored: number;
	/** When all that was known from before was there, but for its names; absent before that. As `milliseconds`. */
	readonly known?: number;
	/** Since the scan began. */
	readonly milliseconds: number;
}

type Source = ArticleSource<unknown, Article>;

/** What is scanned. Articles go by their URI as a string. */
export interface Scanned {
	readonly indexing: Indexing<Article>;
	/** `stampOf` gives what was told of a file a moment ago: it is not asked for again. */
	looking(stampOf?: (id: string) => FileStamp | undefined): Source;
	/** Takes only what is known from before; `passOver` is told of the others, and what files they are. */
	restoring(passOver: (id: string, stamp: FileStamp | undefined) => void): Source;
	get(id: string): Article | undefined;
	ids(): readonly string[];
	/** Reads the names of what was taken, between all else. */
	readNames(): Promise<void>;
	tell(changed: readonly Uri[]): void;
	tellProgress(progress: ScanProgress): void;
}

/**
 * During a scan, what was found is told at most this often, and only when there is half as much again: all that is drawn
 * again costs together no more than a few times what is drawn at the end. Milliseconds; share.
 */
const tellEvery = 500;
/** What is known from before mostly is there sooner than this: it is told and drawn once, not on the way. Milliseconds. */
const tellKnownEvery = 3000;
const tellFrom = 0.5;
const progressEvery = 200;

export class Scan implements Disposable {
	readonly #pace = new Pace();
	#isOver = false;
	#done = 0;
	#total = 0;
	/** `undefined` until all that is known is restored: what nobody has asked for waits for that. */
	#restored: number | undefined;
	#known: number | undefined;
	#changed: Uri[] = [];
	/** What is there by the list and has not been looked at. */
	#awaited = new Set<string>();
	readonly #began = performance.now();
	#told = this.#began;
	/** Articles that were looked at when something was told last. */
	#doneWhenTold = 0;
	#progressTold = 0;

	constructor(
		private readonly scanned: Scanned,
		private readonly log: LogOutputChannel,
	) {}

	get isOver(): boolean {
		return this.#isOver;
	}

	/** True for an article that is there and not read yet, or never, where the scan was stopped. */
	isAwaiting(id: string): boolean {
		return this.#awaited.has(id);
	}

	/** False where it was ended before all was looked at. */
	async run({ open, others }: Listing): Promise<boolean> {
		const known = this.scanned.ids();
		const listed = [...open, ...others].map(uri => uri.toString());
		this.#total = listed.length;
		this.#awaited = new Set(listed);
		await this.#look(listed.slice(0, open.length), this.scanned.looking());
		const stamps = await this.#restore(listed.slice(open.length));
		const unknown = [...stamps].sort(([, a], [, b]) => (b?.modified ?? 0) - (a?.modified ?? 0));
		await this.#look(
			unknown.map(([id]) => id),
			this.scanned.looking(id => stamps.get(id)),
		);
		const there = new Set(listed);
		await this.#look(
			known.filter(id => !there.has(id)),
			this.scanned.looking(),
		);
		this.#tell();
		const isComplete = !this.#isOver;
		this.#tellProgress(isComplete ? 'done' : 'stopped');
		return isComplete;
	}

	/** Takes what is known from before; returns the others. */
	async #restore(ids: readonly string[]): Promise<ReadonlyMap<string, FileStamp | undefined>> {
		const unknown = new Map<string, FileStamp | undefined>();
		await this.#look(
			ids,
			this.scanned.restoring((id, stamp) => unknown.set(id, stamp)),
		);
		this.#done -= unknown.size;
		this.#restored = ids.length - unknown.size;
		this.#known = performance.now() - this.#began;
		// Views ask for all names when they are drawn: they would wait for them in one go.
		await this.scanned.readNames();
		this.#tell();
		return unknown;
	}

	/** Nothing is begun any more. */
	stop(): void {
		this.#isOver = true;
	}

	#look(ids: readonly string[], source: Source): Promise<void> {
		const pace: ScanPace = {
			isOver: () => this.#isOver,
			rest: () => this.#pace.rest(),
			done: id => this.#countOne(id),
			failed: (id, error) => {
				if (!this.#isOver) {
					this.log.error(`${id}: ${String(error)}`);
				}
				this.#countOne(id);
			},
		};
		return this.scanned.indexing.scan(ids, this.#noting(source), pace);
	}

	/** Remembers which articles are not what they were. */
	#noting(source: Source): Source {
		return {
			ahead: source.ahead,
			find: id => source.find(id),
			take: (id, found) => {
				const before = this.scanned.get(id);
				const article = source.take(id, found);
				if (article !== before) {
					this.#changed.push((article ?? before)?.uri ?? Uri.parse(id, true));
				}
				return article;
			},
		};
	}

	#countOne(id: string): void {
		// One that is not known from before has only been passed over.
		if (this.#restored !== undefined || this.scanned.get(id)) {
			this.#awaited.delete(id);
		}
		this.#done += 1;
		const now = performance.now();
		const every = this.#restored === undefined ? tellKnownEvery : tellEvery;
		if (now - this.#told > every && this.#done - this.#doneWhenTold >= tellFrom * this.#doneWhenTold) {
			this.#tell();
		}
		if (now - this.#progressTold > progressEvery) {
			this.#tellProgress('running');
		}
	}

	#tell(): void {
		const changed = this.#changed;
		this.#changed = [];
		if (changed.length > 0) {
			this.scanned.tell(changed);
		}
		this.#told = performance.now();
		this.#doneWhenTold = this.#done;
	}

	#tellProgress(state: ScanProgress['state']): void {
		this.#progressTold = performance.now();
		// Also while files are asked for: most of that time is spent waiting.
		void this.scanned.readNames();
		this.scanned.tellProgress({
			state,
			done: Math.min(this.#done, this.#total),
			total: this.#total,
			restored: this.#restored ?? 0,
			...(this.#known !== undefined && { known: this.#known }),
			milliseconds: this.#progressTold - this.#began,
		});
	}

	dispose(): void {
		this.#isOver = true;
		this.#pace.dispose();
	}
}
