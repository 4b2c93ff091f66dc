/** Reads text files as they come: UTF-8, UTF-16 with a byte order mark, else windows-1252. */
import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { normalText } from '../../core/index';
import { type Finding, findingLine, Places } from './finding';

/** Above this an article is not analysed. */
export const largestArticle = 5 * 1024 * 1024;
/** How much of a word is shown before and after a letter. In UTF-16 units. */
const wordShown = 30;

/** Told a line for a person. */
export type Report = (message: string) => void;

/** Why a file cannot be used: `message` is for a person and does not name the file. */
export class Unreadable extends Error {
	override readonly name = 'Unreadable';
}

/**
 * The file's normal text. Rejects with `Unreadable` where there is none to be had. `report` is told where its encoding
 * had to be guessed: letters may be other ones.
 */
export async function readArticle(path: string, report: Report): Promise<string> {
	return articleText(path, await readBytes(path), report);
}

/** As `readArticle`, of bytes that are there; `name` is what messages call them. Throws `Unreadable`. */
export function articleText(name: string, bytes: Uint8Array, report: Report): string {
	if (bytes.length > largestArticle) {
		throw new Unreadable('larger than 5 MB, not analysed');
	}
	const text = decodeText(bytes);
	if (text.includes('\0')) {
		throw new Unreadable('not a text file');
	}
	const normal = normalText(text);
	if (!isUnicode(bytes)) {
		report(findingLine(guessedIn(name, normal)).trimEnd());
	}
	return normal;
}

/** The first letter that another encoding reads otherwise, with its word: whoever sees that knows whether it is right. */
function guessedIn(name: string, text: string): Finding {
	const at = Math.max(0, text.search(/\P{ASCII}/u));
	const [before = ''] = /\S*$/.exec(text.slice(Math.max(0, at - wordShown), at)) ?? [];
	const [rest = ''] = /^\S*/.exec(text.slice(at, at + wordShown)) ?? [];
	const message = `Read as windows-1252, since the file is no UTF-8; if “${before}${rest}” is wrong, save it as UTF-8`;
	const span = { start: at - before.length, end: at + rest.length };
	return new Places(name, text).at(span, { code: 'encoding', severity: 'warning', message });
}

/** `undefined` where there is no such file. */
export async function readIfThere(path: string): Promise<string | undefined> {
	const bytes = await readBytesIfThere(path);
	return bytes && decodeText(bytes);
}

/** `undefined` where there is no such file. */
export async function readBytesIfThere(path: string): Promise<Uint8Array | undefined> {
	try {
		return await readFile(path);
	} catch (error) {
		if (errorCode(error) === 'ENOENT') {
			return undefined;
		}
		throw new Unreadable(wording(error));
	}
}

/** Never fails: every byte means something in windows-1252. A byte order mark is dropped. */
export function decodeText(bytes: Uint8Array): string {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) {
		return new TextDecoder('utf-16le').decode(bytes);
	}
	if (first === 0xfe && second === 0xff) {
		return new TextDecoder('utf-16be').decode(bytes);
	}
	return new TextDecoder(isUnicode(bytes) ? 'utf-8' : 'windows-1252').decode(bytes);
}

/** UTF-8, or UTF-16 by its byte order mark. */
function isUnicode(bytes: Uint8Array): boolean {
	const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
	return mark === 0xfffe || mark === 0xfeff || isUtf8(bytes);
}

async function readBytes(path: string): Promise<Uint8Array> {
	try {
		return await readFile(path);
	} catch (error) {
		throw new Unreadable(wording(error));
	}
}

const wordings: Readonly<Record<string, string>> = {
	ENOENT: 'no such file',
	EISDIR: 'is a folder',
	EACCES: 'permission denied',
	ENOTDIR: 'no such file',
	EROFS: 'the file system is read-only',
	ENOSPC: 'the disk is full',
	EPERM: 'not permitted',
};

/** What went wrong with a file, for a person. */
export function wording(error: unknown): string {
	return wordings[errorCode(error)] ?? (error instanceof Error ? error.message : String(error));
}

export function errorCode(error: unknown): string {
	return error instanceof Error && 'code' in error ? String(error.code) : '';
}
