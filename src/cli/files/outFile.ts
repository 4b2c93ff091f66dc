/** Where a command puts what it makes: standard output, or a file that is there whole or not at all. */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { realpath, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { isArticlePath, isOwnFile, sidecarSuffix } from '../../core/index';
import type { ExitCode, Io } from '../io';
import { KnowledgeFinder } from './knowledge';
import { errorCode, wording } from './textFile';

/** The path is `undefined` for standard output. */
export class OutFile {
	private readonly path: string | undefined;

	/** With `-`, too, it is standard output. */
	constructor(path: string | undefined) {
		this.path = path === '-' ? undefined : path;
	}

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
		if ((await isOfArticles(path)) || (await isAmong(articles, path))) {
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

/** True for a file of ours, and for what is an article or may be one, be it among those that were read or not. */
async function isOfArticles(path: string): Promise<boolean> {
	const real = await realPathOf(path);
	if ([path, real].some(name => isOwnFile(name) || existsSync(`${name}${sidecarSuffix}`))) {
		return true;
	}
	const finder = new KnowledgeFinder({ report: () => undefined });
	const { codebook, root } = await finder.forFile(real);
	const name = relative(root ?? dirname(real), real)
		.split(sep)
		.join('/');
	// Where no codebook says what the articles are, a new file of any name takes nothing from anybody.
	return isArticlePath(name, codebook) && (root !== undefined || existsSync(real));
}

async function isAmong(articles: readonly string[], path: string): Promise<boolean> {
	const real = await realPathOf(path);
	for (const article of articles) {
		if (resolve(article) === path || (await realPathOf(article)) === real) {
			return true;
		}
	}
	return false;
}

/** Through links; of a file that is not there yet, through those of its folder. */
async function realPathOf(path: string): Promise<string> {
	try {
		return await realpath(path);
	} catch {
		const folder = await realpath(dirname(path)).catch(() => resolve(dirname(path)));
		return join(folder, basename(path));
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
