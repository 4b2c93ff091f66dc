/** Checks a Markdown document that cites tags, a draft or an evidence pack, against its articles and their sidecars. */
import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import {
	type CitationProblem,
	type CitedArticle,
	citedPaths,
	decodeSidecar,
	isBroken,
	offsetMap,
	readCitations,
	type Span,
	sidecarSuffix,
	verifyCitations,
} from '../../core/index';
import { walk } from '../files/articleFiles';
import { changeText, type Finding, Places } from '../files/finding';
import { readSource } from '../files/ownFiles';
import { type Report, readArticle, Unreadable } from '../files/textFile';
import type { Checked } from './checked';

/**
 * @param source of the document as it is
 * @param report as of `readArticle`
 */
export async function checkDocument(file: string, source: string, report: Report): Promise<Checked> {
	const folder = dirname(file);
	const articles = new Map<string, ReadArticle>();
	for (const path of citedPaths(source)) {
		articles.set(path, await articleAt(join(folder, path), report));
	}
	const missing = [...articles].filter(([, article]) => 'missing' in article);
	const folders = new Set(missing.flatMap(([path]) => [folder, dirname(join(folder, path))]));
	const moved = new Map<string, string>();
	for (const below of folders) {
		await findTags(below, folder, moved);
	}
	const places = new Places(file, source);
	const problems = verifyCitations(source, path => {
		const article = articles.get(path) ?? { missing: 'no such file' };
		const movedTo = (id: string) => (moved.get(id) === path ? undefined : moved.get(id));
		return 'missing' in article ? { ...article, movedTo } : article;
	});
	const inPart = [...articles].filter(([, { isWhole }]) => !isWhole);
	return {
		findings: [
			...inPart.map(([path]) => places.at(fileStart, readInPart(path))),
			...problems.map(problem =>
				places.at(problem.span, {
					code: problem.code,
					severity: severityOf(problem),
					message: messageOf(problem),
				}),
			),
		],
		targets: readCitations(source).citations.length,
		receipts: [],
	};
}

const fileStart: Span = { start: 0, end: 0 };

/** What it says of tags may be wrong: one that it does not find may be where the file cannot be read. */
function readInPart(path: string): Pick<Finding, 'code' | 'severity' | 'message'> {
	const message = `${path}${sidecarSuffix} has errors: what is said here of its tags may be for that alone`;
	return { code: 'unreadable', severity: 'error', message };
}

type ReadArticle = CitedArticle & {
	/** False where its tags file has errors, and tags may be missing. */
	readonly isWhole: boolean;
};

async function articleAt(path: string, report: Report): Promise<ReadArticle> {
	try {
		const text = await readArticle(path, report);
		const sidecar = await readSource(`${path}${sidecarSuffix}`);
		const decoded = decodeSidecar(sidecar ?? '', offsetMap(text));
		return { text, sidecar: decoded.value, isWhole: !isBroken(decoded) };
	} catch (error) {
		if (!(error instanceof Unreadable)) {
			throw error;
		}
		return { missing: error.message, isWhole: true };
	}
}

/**
 * Notes for each tag below a folder, by its id, the path of its article as the document would name it: where an article
 * went that was renamed. A folder that cannot be read has none.
 */
async function findTags(below: string, from: string, found: Map<string, string>): Promise<void> {
	for await (const file of walk(below, () => undefined)) {
		const path = file.slice(0, -sidecarSuffix.length);
		// One that is left of an article that is gone says nothing of where that went.
		if (file.endsWith(sidecarSuffix) && existsSync(path)) {
			const source = await readSource(file).catch(() => undefined);
			const article = relative(from, path).split(sep).join('/');
			for (const { id } of decodeSidecar(source ?? '', offsetMap('')).value.tags) {
				found.set(id, article);
			}
		}
	}
}

function severityOf({ code }: CitationProblem): 'error' | 'warning' {
	return code === 'broken-block' ? 'error' : 'warning';
}

function messageOf(problem: CitationProblem): string {
	const { article, id } = problem;
	switch (problem.code) {
		case 'no-article':
			return problem.movedTo === undefined
				? `${article} cannot be read: ${problem.why}`
				: `${article} cannot be read: ${problem.why}; what it was is perhaps ${problem.movedTo} now`;
		case 'no-tag':
			return `There is no tag ${id} of ${article} any more`;
		case 'lost':
			return `The words of tag ${id} are not in ${article} any more`;
		case 'ambiguous':
			return `The words of tag ${id} may stand in several places of ${article}, or not for sure in any`;
		case 'changed':
			return `The words of tag ${id} have changed in ${article}: ${changeText(problem.was, problem.is)}`;
		case 'misquoted':
			return `These are not the words of tag ${id} of ${article}`;
		case 'article-changed':
			return `${article} is not as it was: its SHA-256 differs`;
		case 'tag-changed':
			return `Tag ${id} of ${article} is not as it was: ${problem.fields.join(', ')}`;
		case 'details-changed':
			return `What is known about ${article} is not as it was: ${problem.fields.join(', ')}`;
		case 'no-footnote':
			return `There is no footnote ${problem.label}`;
		case 'unused-footnote':
			return `The footnote ${problem.label} is not used`;
		case 'broken-block':
			return `Selectors cannot be read${article === '' ? '' : ` (${article})`}: ${problem.message}`;
	}
}
