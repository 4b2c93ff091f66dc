/**
 * Several packed articles in one file. A file is written once and never changed; one that is damaged anywhere is
 * rejected as a whole, and its articles are analysed again.
 */
import { ByteReader, ByteWriter, checksum, type Utf8 } from './bytes';
import type { PackedArticle } from './packedArticle';

/** What a file system tells of a file without reading it. */
export interface FileStamp {
	/** Milliseconds since 1970. */
	readonly modified: number;
	/** Bytes. */
	readonly size: number;
}

export interface KeptArticle extends PackedArticle {
	/** URI. */
	readonly id: string;
	/** Of the file when it was read; `undefined` where it may have been changed unnoticed right after that. */
	readonly stamp: FileStamp | undefined;
	/** Of all that decides the analysis besides the text. */
	readonly knowledge: string;
}

/** The last digit is raised whenever the form changes. */
const form = 'hearsay kept articles 5\n';

type Row = readonly [
	id: string,
	modified: number | null,
	size: number,
	sum: number,
	knowledge: string,
	suggestions: number,
	textLength: number,
	analysisLength: number,
];

export function encodeSegment(articles: readonly KeptArticle[], utf8: Utf8): Uint8Array {
	const rows = articles.map(
		({ id, stamp, sum, knowledge, suggestions, text, analysis }): Row => [
			id,
			stamp?.modified ?? null,
			stamp?.size ?? 0,
			sum,
			knowledge,
			suggestions,
			text.length,
			analysis.length,
		],
	);
	const content = new ByteWriter();
	content.block(utf8.encode(JSON.stringify(rows)));
	for (const { text, analysis } of articles) {
		content.raw(text);
		content.raw(analysis);
	}
	const bytes = content.done();
	const writer = new ByteWriter();
	writer.raw(utf8.encode(form));
	writer.whole(checksum(bytes));
	writer.raw(bytes);
	return writer.done();
}

/** The articles hold views of `bytes`; `undefined` where these are not, to the last one, what was written. */
export function decodeSegment(bytes: Uint8Array, utf8: Utf8): readonly KeptArticle[] | undefined {
	try {
		const start = utf8.encode(form);
		const reader = new ByteReader(bytes);
		if (reader.raw(start.length).some((byte, at) => byte !== start[at])) {
			return undefined;
		}
		const sum = reader.whole();
		const content = reader.rest();
		return checksum(content) === sum ? readContent(content, utf8) : undefined;
	} catch {
		return undefined;
	}
}

function readContent(content: Uint8Array, utf8: Utf8): readonly KeptArticle[] | undefined {
	const reader = new ByteReader(content);
	const rows: readonly Row[] = JSON.parse(utf8.decode(reader.block()));
	const articles = rows.map(
		([id, modified, size, sum, knowledge, suggestions, textLength, analysisLength]): KeptArticle => ({
			id,
			stamp: modified === null ? undefined : { modified, size },
			sum,
			knowledge,
			suggestions,
			text: reader.raw(textLength),
			analysis: reader.raw(analysisLength),
		}),
	);
	return reader.isAtEnd ? articles : undefined;
}
