/** What an import will change, gathered by article, and its way into the sidecars. */
import { access } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { isOwnFile, type OffsetMap, offsetMap, type SidecarEdit, type SidecarSource } from '../../core/index';
import { changeSidecar } from '../files/sidecarFile';
import { readArticle, Unreadable } from '../files/textFile';
import type { ExitCode, Io } from '../io';

/** One row of the input. */
export interface ImportRow {
	/** For messages: file and line. */
	readonly where: string;
	/** The file it stands in; `-` for standard input. */
	readonly file: string;
	/** As the row says. */
	readonly article: string;
	/** Throws `Unreadable` for what does not fit the article. */
	editOf(text: string, map: OffsetMap): SidecarEdit;
}

/** What an import has done so far. */
export interface Done {
	readonly tags: number;
	/** Tags whose id was there. */
	readonly known: number;
	/** Rows with details of an article. */
	readonly details: number;
	readonly articles: number;
}

/** Rows by article, each article's in the order in which they came. */
export class Import {
	readonly #rows = new Map<string, ImportRow[]>();
	#done: Done = { tags: 0, known: 0, details: 0, articles: 0 };

	constructor(private readonly io: Io) {}

	get done(): Done {
		return this.#done;
	}

	/** An article's path is relative to the current folder; where it is not there, to that of the file. */
	async add(row: ImportRow): Promise<void> {
		if (isOwnFile(row.article)) {
			throw new Unreadable(`${row.article} is no article`);
		}
		const beside = row.file === '-' ? row.article : resolve(dirname(row.file), row.article);
		const article = (await isThere(row.article)) || !(await isThere(beside)) ? row.article : beside;
		const rows = this.#rows.get(article) ?? [];
		this.#rows.set(article, rows);
		rows.push(row);
	}

	/** What does not fit is reported, the rest is done. */
	async run(): Promise<ExitCode> {
		let code: ExitCode = 0;
		for (const [article, rows] of this.#rows) {
			try {
				const isWhole = await this.#intoSidecar(article, rows);
				code = isWhole ? code : 2;
			} catch (error) {
				code = reported(article, error, this.io);
			}
		}
		return code;
	}

	async #intoSidecar(article: string, rows: readonly ImportRow[]): Promise<boolean> {
		const text = await readArticle(article, this.io.report);
		const map = offsetMap(text);
		let isWhole = true;
		const edits = rows.flatMap(row => {
			try {
				return [row.editOf(text, map)];
			} catch (error) {
				reported(row.where, error, this.io);
				isWhole = false;
				return [];
			}
		});
		if (edits.length > 0) {
			let fresh: readonly SidecarEdit[] = edits;
			await changeSidecar(article, map, source => {
				fresh = withoutKnown(edits, source);
				return fresh;
			});
			this.#count(edits, fresh);
		}
		return isWhole;
	}

	#count(edits: readonly SidecarEdit[], fresh: readonly SidecarEdit[]): void {
		const added = fresh.filter(edit => edit.do === 'addTag').length;
		const known = edits.length - fresh.length;
		this.#done = {
			tags: this.#done.tags + added,
			known: this.#done.known + known,
			details: this.#done.details + fresh.length - added,
			articles: this.#done.articles + 1,
		};
	}
}

/** A tag whose id is there already was imported before, and may have been changed by a person since. */
function withoutKnown(edits: readonly SidecarEdit[], source: SidecarSource): readonly SidecarEdit[] {
	const known = new Set(source.tagIds());
	return edits.filter(edit => edit.do !== 'addTag' || !known.has(edit.tag.id));
}

async function isThere(path: string): Promise<boolean> {
	return access(join(path)).then(
		() => true,
		() => false,
	);
}

/** Rethrows what is no fault of the input. */
export function reported(name: string, error: unknown, io: Io): ExitCode {
	if (!(error instanceof Unreadable)) {
		throw error;
	}
	io.report(`${name}: ${error.message}`);
	return 2;
}
