/** `hearsay import`: tags from other programs, and details of articles from a table, into sidecars. */
import { createReadStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { customAlphabet } from 'nanoid';
import { readDetails } from '../../core/index';
import { type Done, Import, type ImportRow, reported } from '../exchange/importing';
import { isRow, tagOfRow } from '../exchange/tagRow';
import { decodeText, Unreadable, wording } from '../files/textFile';
import { BadUse, type Command, type ExitCode, type Io } from '../io';
import { isBlank, parseJson, readAll, streamLines } from '../json/jsonLines';

export const importCommand: Command = {
	usage: 'import --from FORMAT FILE…',
	does: 'add tags to sidecars (jsonl: {"article","start","end","kind",…} a line), or article details (csv)',
	details: `  --from jsonl  tags, one object a line: {"article","start","end","kind",…}, offsets in code points.
                With "exact" the words are looked for; with "id" a repeated import changes nothing.
  --from csv    details of articles: a column "article", and one for each detail
  FILE          - is standard input
Paths of articles are relative to the current folder, else to that of FILE. Says what it did.`,
	run: runImport,
};

/** What stands where a row should be. */
interface NoRow extends Pick<ImportRow, 'where'> {
	readonly why: Unreadable;
}

/** Yields rows, and `NoRow` for what is none: the rest is still done. */
type Reader = (file: string, input: AsyncIterable<Uint8Array>) => AsyncGenerator<ImportRow | NoRow>;

const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
	['jsonl', tagRows],
	['csv', detailRows],
]);

/** As in the editor: 40 random bits, and no character looks like another. */
const newId = customAlphabet('0123456789abcdefghjkmnpqrstvwxyz', 8);

async function runImport(args: readonly string[], io: Io): Promise<ExitCode> {
	const { values, positionals } = parseArgs({
		args: [...args],
		options: { from: { type: 'string', default: '' } },
		allowPositionals: true,
	});
	const reader = readers.get(values.from);
	if (reader === undefined) {
		throw new BadUse(`import needs --from ${[...readers.keys()].join(' or --from ')}`);
	}
	if (positionals.length === 0) {
		throw new BadUse('import needs a FILE, or - for standard input');
	}
	const rows = new Import(io);
	let code: ExitCode = 0;
	for (const file of positionals) {
		const input = file === '-' ? io.input : createReadStream(file);
		try {
			for await (const row of reader(file, input)) {
				code = (await added(rows, row, io)) ? code : 2;
			}
		} catch (error) {
			code = reported(file, isOfSystem(error) ? new Unreadable(wording(error)) : error, io);
		}
	}
	const ran = await rows.run();
	await io.write(`${doneText(rows.done, values.from)}\n`);
	return code === 0 ? ran : code;
}

function doneText({ tags, known, details, articles }: Done, from: string): string {
	return from === 'csv'
		? `rows of details: ${details}, articles: ${articles}`
		: `tags added: ${tags}, there already: ${known}, articles: ${articles}`;
}

async function added(rows: Import, row: ImportRow | NoRow, io: Io): Promise<boolean> {
	try {
		if ('why' in row) {
			throw row.why;
		}
		await rows.add(row);
		return true;
	} catch (error) {
		reported(row.where, error, io);
		return false;
	}
}

async function* tagRows(file: string, input: AsyncIterable<Uint8Array>): ReturnType<Reader> {
	const now = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
	for await (const { number, bytes } of streamLines(input)) {
		if (!isBlank(bytes)) {
			yield rowOr(`${file}:${number}`, () => tagRow(file, number, parseJson(bytes), now));
		}
	}
}

function tagRow(file: string, line: number, row: unknown, now: string): ImportRow {
	if (!isRow(row) || typeof row['article'] !== 'string' || typeof row['kind'] !== 'string') {
		throw new Unreadable('no object with "article" and "kind"');
	}
	const defaults = { id: newId(), now };
	return {
		where: `${file}:${line}`,
		file,
		article: row['article'],
		editOf: (text, map) => ({ do: 'addTag', tag: tagOfRow(row, text, map, defaults) }),
	};
}

async function* detailRows(file: string, input: AsyncIterable<Uint8Array>): ReturnType<Reader> {
	for (const row of readDetails(decodeText(await readAll(input)))) {
		yield 'problem' in row
			? { where: `${file}:${row.line}`, why: new Unreadable(row.problem) }
			: {
					where: `${file}:${row.line}`,
					file,
					article: row.article,
					editOf: () => ({ do: 'setArticle', details: row.details }),
				};
	}
}

function rowOr(where: string, read: () => ImportRow): ImportRow | NoRow {
	try {
		return read();
	} catch (error) {
		if (error instanceof Unreadable) {
			return { where, why: error };
		}
		throw error;
	}
}

function isOfSystem(error: unknown): boolean {
	return error instanceof Error && 'syscall' in error;
}
