/** Details of articles from a table of comma-separated values, one article a row. */
import papa, { type ParseError } from 'papaparse';
import { type DetailProblem, detailNames, detailProblem } from '../model/articleDetails';
import type { ArticleDetails } from '../model/tag';
import { decodeSidecar } from '../sidecar/decodeSidecar';
import { lineIndex } from '../text/lineIndex';
import { offsetMap } from '../text/offsets';

/** What a row says of an article. */
export interface DetailsRow {
	/** Line of the table on which the row begins, from 1. */
	readonly line: number;
	/** Path as it is given. */
	readonly article: string;
	/** Empty fields say nothing. */
	readonly details: Partial<ArticleDetails>;
}

/** A row that cannot be taken, and why. */
export interface BadRow {
	readonly line: number;
	readonly problem: string;
}

const wrongs: Readonly<Record<DetailProblem, string>> = {
	date: 'no date such as 2026, 2026-03 or 2026-03-09',
	url: 'no address: it begins with https:// or the like',
	reliability: 'no grade from A to F',
};

const yes = /^(?:true|yes|1)$/i;
const no = /^(?:false|no|0)$/i;

/**
 * The first row names the details, and `article`. Rows without any field are passed over, and all of
 * them where the header cannot be read; the others are all told of.
 */
export function readDetails(csv: string): readonly (DetailsRow | BadRow)[] {
	const source = csv.replace(/^\ufeff/, '');
	const read: (DetailsRow | BadRow)[] = [];
	const lineAt = linesOf(source);
	let names: readonly string[] | undefined;
	let isReadable = true;
	let start = 0;
	papa.parse<readonly string[]>(source, {
		skipEmptyLines: 'greedy',
		step({ data, errors, meta }) {
			const line = lineAt(start);
			start = meta.cursor;
			if (names === undefined) {
				names = data.map(name => name.trim());
				const problem = headerProblem(names, errors);
				if (problem !== undefined) {
					isReadable = false;
					read.push({ line, problem: `the header cannot be read: ${problem}` });
				}
			} else if (isReadable) {
				read.push(rowOf(line, names, data, errors));
			}
		},
	});
	return read;
}

/** Of two columns of one name nobody can say which is meant. */
function headerProblem(names: readonly string[], [error]: readonly ParseError[]): string | undefined {
	const known = names.filter(name => name === 'article' || detailNames.some(detail => detail === name));
	const twice = known.find((name, at) => known.indexOf(name) !== at);
	return error?.message ?? (twice === undefined ? undefined : `two columns are called ${twice}`);
}

/** Tells the line, from 1, of the first field at or after an offset: empty lines come before the row that they are read with. */
function linesOf(source: string): (offset: number) => number {
	// Each line end becomes one line feed where it ends, so that offsets stay.
	const lines = lineIndex(source.replace(/\r\n?/g, end => '\n'.padStart(end.length)));
	const gap = /[\s,;|]*/y;
	return offset => {
		gap.lastIndex = offset;
		const skipped = gap.exec(source)?.[0].length ?? 0;
		return lines.lineAt(offset + skipped) + 1;
	};
}

function rowOf(
	line: number,
	names: readonly string[],
	fields: readonly string[],
	[error]: readonly ParseError[],
): DetailsRow | BadRow {
	if (error || fields.length > names.length) {
		return { line, problem: error?.message ?? `${fields.length} fields, the header has ${names.length}` };
	}
	const given = fields
		.map((value, at) => [names[at] ?? '', value.trim()] as const)
		.filter(([, value]) => value !== '');
	const article = given.find(([name]) => name === 'article')?.[1];
	if (article === undefined) {
		return { line, problem: 'no article' };
	}
	const read = detailsOf(given.filter(([name]) => name !== 'article'));
	return typeof read === 'string' ? { line, problem: read } : { line, article, details: read };
}

/** JSON is YAML: the schema of sidecars reads the row. What is wrong with it, where something is. */
function detailsOf(given: readonly (readonly [string, string])[]): Partial<ArticleDetails> | string {
	const article = Object.fromEntries(given.map(([name, value]) => [name, detail(name, value)]));
	const source = JSON.stringify({ hearsay: 1, article });
	const { value, problems } = decodeSidecar(source, offsetMap(''));
	const [strange] = detailNames.flatMap(name => {
		const words = value.article[name];
		const wrong = typeof words === 'string' ? detailProblem(name, words) : undefined;
		return wrong ? [`${name}: ${words} is ${wrongs[wrong]}`] : [];
	});
	if (strange !== undefined) {
		return strange;
	}
	const [problem] = problems;
	return problem
		? `${source.slice(problem.span.start, problem.span.end)}: ${problem.message}`
		: value.article;
}

function detail(name: string, value: string): string | boolean {
	return name !== 'verbatim' ? value : yes.test(value) ? true : no.test(value) ? false : value;
}
