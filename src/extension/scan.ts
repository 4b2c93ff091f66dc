/**
 * One look at all articles, in the background: what is open first, then what is known from before, then the rest, the
 * newest first. Gives way to everything else, tells on the way what it found, and can be stopped.
 */
import { type Disposable, type LogOutputChannel, Uri } from 'vscode';
import type { ArticleSource, Indexing, ScanPace } from '../core/index';
import type { Article } from './article';
import type { Listing } from './listing';
import { Pace } from './pace';

export interface ScanProgress {
	/** `stopped`: by a person, before all was looked at. */
	readonly state: 'running' | 'stopped' | 'done';
	/** Articles looked at, of all that there are. */
	readonly done: number;
	readonly total: number;
	/** Since the scan began. */
	readonly milliseconds: number;
}

type Source = ArticleSource<unknown, Article>;

/** What is scanned. Articles go by their URI as a string. */
export interface Scanned {
	readonly indexing: Indexing<Article>;
	readonly looking: Source;
	/** Takes only what is known from before; `passOver` is told of the others, and when they were changed. */
	restoring(passOver: (id: string, modified: number) => void): Source;
	get(id: string): Article | undefined;
	ids(): readonly string[];
	/** False where there is more to read: see `Corpus.readNames`. */
	readNames(isOver: () => boolean): boolean;
	tell(changed: readonly Uri[]): void;
	tellProgress(progress: ScanProgress): void;
}

/** During a scan, what was found is told this often, and less often where there is much to draw again. Milliseconds. */
const tellEvery = 500;
const tellEveryByArticle = 0.2;
const progressEvery = 200;

export class Scan implements Disposable {
	readonly #pace = new Pace();
	#isOver = false;
	#done = 0;
	#total = 0;
	#changed: Uri[] = [];
	readonly #began = performance.now();
	#told = this.#began;
	#progressTold = 0;

	constructor(
		private readonly scanned: Scanned,
		private readonly log: LogOutputChannel,
	) {}

	get isOver(): boolean {
		return this.#isOver;
	}

	/** False where it was ended before all was looked at. */
	async run({ open, others }: Listing): Promise<boolean> {
		const { looking } = this.scanned;
		const known = this.scanned.ids();
		const listed = [...open, ...others].map(uri => uri.toString());
		this.#total = listed.length;
		await this.#look(listed.slice(0, open.length), looking);
		const unknown: { readonly id: string; readonly modified: number }[] = [];
		const restoring = this.scanned.restoring((id, modified) => unknown.push({ id, modified }));
		await this.#look(listed.slice(open.length), restoring);
		this.#done -= unknown.length;
		this.#tell();
		unknown.sort((a, b) => b.modified - a.modified);
		await this.#look(
			unknown.map(({ id }) => id),
			looking,
		);
		const there = new Set(listed);
		await this.#look(
			known.filter(id => !there.has(id)),
			looking,
		);
		this.#tell();
		while (!this.#isOver && !this.scanned.readNames(() => this.#pace.isDue)) {
			await this.#pace.rest();
		}
		const isComplete = !this.#isOver;
		this.#tellProgress(isComplete ? 'done' : 'stopped');
		return isComplete;
	}

	/** Nothing is begun any more. */
	stop(): void {
		this.#isOver = true;
	}

	#look(ids: readonly string[], source: Source): Promise<void> {
		const pace: ScanPace = {
			isOver: () => this.#isOver,
			rest: () => this.#pace.rest(),
			done: () => this.#countOne(),
			failed: (id, error) => {
				this.log.error(`${id}: ${String(error)}`);
				this.#countOne();
			},
		};
		return this.scanned.indexing.scan(ids, this.#noting(source), pace);
	}

	/** Remembers which articles are not what they were. */
	#noting(source: Source): Source {
		return {
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

	#countOne(): void {
		this.#done += 1;
		const now = performance.now();
		if (now - this.#told > tellEvery + tellEveryByArticle * this.#done) {
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
	}

	#tellProgress(state: ScanProgress['state']): void {
		this.#progressTold = performance.now();
		this.scanned.tellProgress({
			state,
			done: Math.min(this.#done, this.#total),
			total: this.#total,
			milliseconds: this.#progressTold - this.#began,
		});
	}

	dispose(): void {
		this.#isOver = true;
		this.#pace.dispose();
	}
}
