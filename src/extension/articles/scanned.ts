/** What a scan goes through, what it tells, and whom. */
import type { Uri } from 'vscode';
import type { ArticleSource, FileStamp, Indexing } from '../../core/index';
import type { Article } from './article';

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

/** What there is to look at. */
export interface Listing {
	readonly open: readonly Uri[];
	/** All others, as they are found. */
	readonly others: AsyncIterable<readonly Uri[]>;
}

export type Source = ArticleSource<unknown, Article>;

/** What is scanned. Articles go by their URI as a string. */
export interface Scanned {
	readonly indexing: Indexing<Article>;
	/** `stampOf` gives what was told of a file a moment ago: it is not asked for again. */
	looking(stampOf?: (id: string) => FileStamp | undefined): Source;
	/** Takes only what is known from before; `passOver` is told of the others, and what files they are. */
	restoring(passOver: (id: string, stamp: FileStamp | undefined) => void): Source;
	get(id: string): Article | undefined;
	ids(): readonly string[];
	/** Reads the names of what was taken, between all else; with `taken`, only while that stays the same. */
	readNames(taken?: () => number): Promise<void>;
	tell(changed: readonly Uri[]): void;
	/** All articles are listed. */
	tellListed(): void;
	tellProgress(progress: ScanProgress): void;
}
