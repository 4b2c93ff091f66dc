/**
 * One look at all articles, in the background: what is open first, then what is known from before, and beside that the
 * rest, the newest of what was found so far first: right after the window was opened each file that is asked for takes
 * its time, in which others can be read. Gives way to everything else, tells on the way what it found, and can be stopped.
 */
import { type Disposable, type LogOutputChannel, Uri } from 'vscode';
import { Feed, type FileStamp, type ScanPace } from '../../core/index';
import { Pace } from '../base/pace';
import type { Listing, Scanned, ScanProgress, Source } from './scanned';

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
	#isLeft = false;
	#done = 0;
	#restored = 0;
	#known: number | undefined;
	#changed: Uri[] = [];
	/** What is there, as far as it is listed. */
	readonly #listed = new Set<string>();
	/** What of that has not been looked at; until all is listed also what the scan before had not come to. */
	readonly #awaited: Set<string>;
	readonly #began = performance.now();
	readonly #taken = () => this.#done;
	#told = this.#began;
	/** Articles that were looked at when something was told last. */
	#doneWhenTold = 0;
	#progressTold = 0;

	constructor(
		private readonly scanned: Scanned,
		private readonly log: LogOutputChannel,
		awaited: Iterable<string> = [],
	) {
		this.#awaited = new Set(awaited);
	}

	get isOver(): boolean {
		return this.#isOver;
	}

	get awaited(): ReadonlySet<string> {
		return this.#awaited;
	}

	/** True for an article that is there and not read yet, or never, where the scan was stopped or it cannot be read. */
	isAwaiting(id: string): boolean {
		return this.#awaited.has(id);
	}

	/** False where it was ended before all was looked at. */
	async run({ open, others }: Listing): Promise<boolean> {
		const known = this.scanned.ids();
		const first = this.#list(open);
		const listed = new Feed<string>();
		await Promise.all([
			this.#listAll(others, listed),
			this.#look(first, this.scanned.looking()),
			this.#lookAtOthers(listed),
		]);
		await this.#look(
			known.filter(id => !this.#listed.has(id)),
			this.scanned.looking(),
		);
		this.#tell();
		const isComplete = !this.#isOver;
		this.#tellProgress(isComplete ? 'done' : 'stopped');
		return isComplete;
	}

	#list(uris: readonly Uri[]): readonly string[] {
		const ids = uris.map(uri => uri.toString());
		for (const id of ids) {
			this.#listed.add(id);
			this.#awaited.add(id);
		}
		return ids;
	}

	/** To the end, even of a scan that was stopped: what is there and was not looked at is known then. */
	async #listAll(others: Listing['others'], listed: Feed<string>): Promise<void> {
		try {
			for await (const uris of others) {
				if (this.#isLeft) {
					return;
				}
				for (const id of this.#list(uris)) {
					listed.add(id);
				}
			}
			this.#dropUnlisted();
			this.scanned.tellListed();
		} finally {
			listed.end();
		}
	}

	#dropUnlisted(): void {
		for (const id of this.#awaited) {
			if (!this.#listed.has(id)) {
				this.#awaited.delete(id);
			}
		}
	}

	async #lookAtOthers(listed: Feed<string>): Promise<void> {
		const stamps = new Map<string, FileStamp | undefined>();
		const unread = new Feed<string>(id => -(stamps.get(id)?.modified ?? 0));
		const reading = this.#look(
			unread,
			this.scanned.looking(id => stamps.get(id)),
		);
		try {
			await this.#restore(listed, stamps, unread);
		} finally {
			unread.end();
			await reading;
		}
	}

	/** Takes what is known from before; the others are added to `unread`. */
	async #restore(
		listed: Feed<string>,
		stamps: Map<string, FileStamp | undefined>,
		unread: Feed<string>,
	): Promise<void> {
		const readLater = (id: string, stamp: FileStamp | undefined) => {
			stamps.set(id, stamp);
			unread.add(id);
		};
		const done = (id: string) => {
			if (stamps.has(id)) {
				this.#passOver(id);
			} else {
				this.#restored += 1;
				this.#countOne(id);
			}
		};
		// A share may give in a moment what it did not give now.
		const failed = (id: string) => {
			readLater(id, undefined);
			this.#passOver(id);
		};
		await this.#look(listed, this.scanned.restoring(readLater), done, failed);
		this.#known = performance.now() - this.#began;
		// Views ask for all names when they are drawn: they would wait for them in one go.
		await this.#readNames();
		this.#tell();
	}

	/** Nothing is begun any more; told at once, though it may be long until all is listed. */
	stop(): void {
		if (!this.#isOver) {
			this.#isOver = true;
			this.#tellProgress('stopped');
		}
	}

	/** Another scan takes its place: nothing is begun any more, and what is there is not listed to the end. */
	leave(): void {
		this.#isOver = true;
		this.#isLeft = true;
	}

	/** The article was looked at by others than the scan. */
	noteLook(id: string): void {
		this.#awaited.delete(id);
	}

	#look(
		ids: Iterable<string> | AsyncIterable<string>,
		source: Source,
		done = (id: string) => this.#countOne(id),
		failed: ScanPace['failed'] = (id, error) => this.#countFailed(id, error),
	): Promise<void> {
		const pace: ScanPace = {
			isOver: () => this.#isOver,
			rest: () => this.#pace.rest(),
			done,
			failed,
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

	/** One that is not known from before is still to be read, but one that is there is there meanwhile. */
	#passOver(id: string): void {
		if (this.scanned.get(id)) {
			this.#awaited.delete(id);
		}
		this.#tellOnTheWay();
	}

	#countOne(id: string): void {
		this.#awaited.delete(id);
		this.#count();
	}

	/** What could not be read is not gone. */
	#countFailed(id: string, error: unknown): void {
		if (!this.#isOver) {
			this.log.error(`${id}: ${String(error)}`);
		}
		if (this.scanned.get(id)) {
			this.#awaited.delete(id);
		}
		this.#count();
	}

	#count(): void {
		this.#done += 1;
		this.#tellOnTheWay();
	}

	#tellOnTheWay(): void {
		const now = performance.now();
		const every = this.#known === undefined ? tellKnownEvery : tellEvery;
		if (now - this.#told > every && this.#done - this.#doneWhenTold >= tellFrom * this.#doneWhenTold) {
			this.#tell();
		}
		if (!this.#isOver && now - this.#progressTold > progressEvery) {
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

	/** Another scan that has taken its place decides by itself what goes before names. */
	async #readNames(): Promise<void> {
		if (!this.#isLeft) {
			await this.scanned.readNames(this.#known === undefined ? this.#taken : undefined);
		}
	}

	#tellProgress(state: ScanProgress['state']): void {
		this.#progressTold = performance.now();
		// Also while files are asked for, where nothing but waiting is to be done.
		void this.#readNames();
		this.scanned.tellProgress({
			state,
			done: Math.min(this.#done, this.#listed.size),
			total: this.#listed.size,
			restored: this.#restored,
			...(this.#known !== undefined && { known: this.#known }),
			milliseconds: this.#progressTold - this.#began,
		});
	}

	dispose(): void {
		this.#isOver = true;
		this.#pace.dispose();
	}
}
