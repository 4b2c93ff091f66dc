/** Checks one file of ours at a time; what other files say is looked up once. */
import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import {
	catalogueName,
	claimsName,
	codebookName,
	type Decoded,
	decodeCatalogue,
	decodeClaims,
	decodeCodebook,
	decodeSidecar,
	isOwnFile,
	offsetMap,
	type Receipt,
	type Reference,
	referencesIn,
	type Span,
	sidecarSuffix,
	targetPlaces,
} from '../../core/index';
import { changeText, type Finding, Places } from '../files/finding';
import { readSource } from '../files/ownFiles';
import { type Report, readArticle, Unreadable } from '../files/textFile';
import { type PlacedReceipt, receiptsOf } from '../json/receiptJson';
import { checkDocument } from './checkDocument';
import type { Checked } from './checked';

const decoders: Readonly<Record<string, (source: string) => Decoded<unknown>>> = {
	[codebookName]: decodeCodebook,
	[catalogueName]: decodeCatalogue,
	[claimsName]: decodeClaims,
};
const fileStart: Span = { start: 0, end: 0 };

export class Checker {
	/** Ids of the tags by absolute path of the sidecar. */
	readonly #ids = new Map<string, Promise<ReadonlySet<string>>>();
	readonly #reported = new Set<string>();

	/** `report` is told, once, of each article whose encoding had to be guessed. */
	constructor(private readonly report: Report) {}

	/** Findings in order of the file. Rejects with `Unreadable`. */
	async check(file: string): Promise<Checked> {
		const source = await readSource(file);
		if (source === undefined) {
			throw new Unreadable('no such file');
		}
		if (!isOwnFile(file)) {
			return checkDocument(file, source, this.#reportOnce);
		}
		const decode = decoders[basename(file)];
		const checked =
			decode === undefined
				? await checkSidecar(file, source, this.#reportOnce)
				: checkOther(file, source, decode);
		const findings = [...checked.findings, ...(await this.#danglingLinks(file, source))];
		return { ...checked, findings: findings.sort(byPlace) };
	}

	/** Links to tags that are not there, whether or not their article was to be checked too. */
	async #danglingLinks(file: string, source: string): Promise<readonly Finding[]> {
		const places = new Places(file, source);
		const findings: Finding[] = [];
		for (const { span, ...reference } of referencesIn(source)) {
			const article = articleOf(file, reference);
			if (article === undefined || !(await this.#idsOf(article)).has(reference.id)) {
				const message = danglingWords(reference, article);
				findings.push(places.at(span, { code: 'dangling-link', severity: 'warning', message }));
			}
		}
		return findings;
	}

	/** An article may be cited by many files. */
	readonly #reportOnce = (message: string): void => {
		if (!this.#reported.has(message)) {
			this.#reported.add(message);
			this.report(message);
		}
	};

	#idsOf(article: string): Promise<ReadonlySet<string>> {
		const path = resolve(article + sidecarSuffix);
		const ids = this.#ids.get(path) ?? readIds(path);
		this.#ids.set(path, ids);
		return ids;
	}
}

function byPlace(a: Finding, b: Finding): number {
	return a.line - b.line || a.column - b.column;
}

/** `undefined` where only a sidecar could leave out which article is meant. */
function articleOf(file: string, { article }: Reference): string | undefined {
	if (article !== '') {
		return join(dirname(file), article);
	}
	return file.endsWith(sidecarSuffix) ? file.slice(0, -sidecarSuffix.length) : undefined;
}

function danglingWords({ id }: Reference, article: string | undefined): string {
	if (article === undefined) {
		return `#${id} names no article`;
	}
	return existsSync(article) ? `There is no tag ${id} of ${article}` : `${article} is no article here`;
}

/** None of a sidecar that is not there or cannot be read: that is told elsewhere. */
async function readIds(path: string): Promise<ReadonlySet<string>> {
	const source = await readSource(path).catch(() => undefined);
	return new Set(decodeSidecar(source ?? '', offsetMap('')).value.tags.map(({ id }) => id));
}

function checkOther(file: string, source: string, decode: (source: string) => Decoded<unknown>): Checked {
	const places = new Places(file, source);
	return {
		findings: decode(source).problems.map(problem => places.at(problem.span, problem)),
		targets: 0,
		receipts: [],
	};
}

async function checkSidecar(file: string, source: string, report: Report): Promise<Checked> {
	const places = new Places(file, source);
	const article = file.slice(0, -sidecarSuffix.length);
	const { text, trouble } = await articleBeside(article, report);
	const map = offsetMap(text);
	const { value, problems } = decodeSidecar(source, map);
	const placed = receiptsOf(article, text, value.tags, map);
	const found = problems.map(problem => places.at(problem.span, problem));
	const message = `The article cannot be read: ${trouble}`;
	return {
		findings:
			trouble === undefined
				? [...found, ...unplaced(placed, places, source)]
				: [places.at(fileStart, { code: 'no-article', severity: 'warning', message }), ...found],
		targets: placed.length,
		receipts: placed.map(({ row }) => row),
	};
}

/** Where it cannot be read, all targets are lost, and `trouble` says why. */
async function articleBeside(
	article: string,
	report: Report,
): Promise<{ readonly text: string; readonly trouble?: string }> {
	try {
		return { text: await readArticle(article, report) };
	} catch (error) {
		if (!(error instanceof Unreadable)) {
			throw error;
		}
		return { text: '', trouble: error.message };
	}
}

/** Targets that have no sure place, or whose words there may say something else by now. */
function unplaced(receipts: readonly PlacedReceipt[], places: Places, source: string): readonly Finding[] {
	const found = receipts.filter(
		({ row: { receipt, unsure } }) => unsure || receipt === 'ambiguous' || receipt === 'lost',
	);
	const quotes = found.length > 0 ? targetPlaces(source) : new Map<string, readonly Span[]>();
	return found.map(({ row, receipt }) => {
		const { code, message } = toldOf(row.id, receipt);
		const span = quotes.get(row.id)?.[row.target] ?? fileStart;
		return places.at(span, { code, severity: 'warning', message });
	});
}

function toldOf(id: string, receipt: Receipt): Pick<Finding, 'code' | 'message'> {
	switch (receipt.receipt) {
		case 'lost':
			return { code: 'lost', message: `The words of tag ${id} are not in the article any more` };
		case 'ambiguous': {
			const message = `The words of tag ${id} may stand in ${Math.max(1, receipt.candidates.length)} places of the article`;
			return { code: 'ambiguous', message };
		}
		default:
			return { code: 'changed', message: `The words of tag ${id} have changed: ${changesIn(receipt)}` };
	}
}

/** The first few. */
function changesIn(receipt: Receipt): string {
	const differences = receipt.receipt === 'changed' ? receipt.differences : [];
	return differences
		.slice(0, 3)
		.map(({ was, is }) => changeText(was, is))
		.join(', ');
}
