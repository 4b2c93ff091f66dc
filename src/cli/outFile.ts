/** Where a command puts what it makes: standard output, or a file that is there whole or not at all. */
import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { isOwnFile } from '../core/index';
import type { ExitCode, Io } from './io';
import { errorCode, wording } from './textFile';

/** `path` is `undefined` for standard output. */
export class OutFile {
	constructor(private readonly path: string | undefined) {}

	/** Path of a file as what is made names it: from the folder where that will be, with `/`. */
	pathTo(file: string): string {
		const folder = this.path === undefined ? '.' : dirname(this.path);
		return relative(resolve(folder), resolve(file)).split(sep).join('/');
	}

	/** 2 where it cannot be written, which was reported. No article and no file of ours is ever written over. */
	async write(text: string, articles: readonly string[], io: Io): Promise<ExitCode> {
		if (this.path === undefined) {
			await io.write(text);
			return 0;
		}
		const path = resolve(this.path);
		if (isOwnFile(path) || articles.some(article => resolve(article) === path)) {
			io.report(`${this.path}: not written: it is an article or one of its files`);
			return 2;
		}
		try {
			await replaceFile(path, text);
			return 0;
		} catch (error) {
			// A file that is to be made is never missed, only the folder that it is to be in.
			const why = errorCode(error) === 'ENOENT' ? 'there is no such folder' : wording(error);
			io.report(`${this.path}: ${why}`);
			return 2;
		}
	}
}

async function replaceFile(path: string, text: string): Promise<void> {
	const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.new`);
	try {
		await writeFile(temporary, text);
		await rename(temporary, path);
	} finally {
		await rm(temporary, { force: true });
	}
}
