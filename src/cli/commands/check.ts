/** `hearsay check`: what is wrong with the files that people write, and how each target was found again. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Checked } from '../check/checked';
import { Checker } from '../check/checkFiles';
import type { Skipped } from '../files/articleFiles';
import { type Finding, findingLine } from '../files/finding';
import { ownFilesFor } from '../files/ownFiles';
import { Unreadable } from '../files/textFile';
import { BadUse, type Command, type ExitCode, type Io } from '../io';

export const checkCommand: Command = {
	usage: 'check [--json] PATH…',
	does: 'print problems of tags files and codebooks, targets that have lost their place, and what no longer holds of evidence packs and drafts that cite tags',
	details: `  PATH    an article, one of its files, an evidence pack or a draft, or a folder with such in it
  --json  one object a line: what was found, then a receipt for each target
Ends with 1 where a place is ambiguous or lost, where what is quoted says something else now, or where
a file is broken; with 2 where something cannot be read.`,
	run: runCheck,
};

async function runCheck(args: readonly string[], io: Io): Promise<ExitCode> {
	const { values, positionals } = parseArgs({
		args: [...args],
		options: { json: { type: 'boolean', default: false } },
		allowPositionals: true,
	});
	if (positionals.length === 0) {
		throw new BadUse('check needs a PATH');
	}
	const print = values.json ? jsonOf : textOf;
	const checker = new Checker(io.report);
	let isWhole = true;
	const skipped: Skipped = (folder, why) => {
		unreadable(folder, why, io);
		isWhole = false;
	};
	const counts = { files: 0, targets: 0, findings: 0 };
	let code: ExitCode = 0;
	for await (const file of eachOnce(positionals, skipped, io)) {
		const checked = file instanceof Unreadable ? file : await attempt(checker, file, io);
		if (checked instanceof Unreadable) {
			code = 2;
			continue;
		}
		counts.files += 1;
		counts.targets += checked.targets;
		counts.findings += checked.findings.filter(isFailure).length;
		await io.write(print(checked));
	}
	if (!values.json) {
		await io.write(`${counts.files} files, ${counts.targets} targets, ${counts.findings} to look at\n`);
	}
	return code === 2 || !isWhole ? 2 : counts.findings > 0 ? 1 : 0;
}

/** Warnings about what is not known to Hearsay do not fail a check, nor what changes no quotation. */
const failures: ReadonlySet<Finding['code']> = new Set([
	...(['ambiguous', 'lost', 'dangling-link', 'no-article'] as const),
	...(['no-tag', 'changed', 'misquoted', 'article-changed', 'tag-changed', 'no-footnote'] as const),
]);

/** Of a sidecar its receipts tell of these. */
const unsurePlaces: ReadonlySet<Finding['code']> = new Set(['ambiguous', 'lost', 'changed'] as const);

function isFailure({ severity, code }: Finding): boolean {
	return severity === 'error' || failures.has(code);
}

function textOf({ findings }: Checked): string {
	return findings.map(findingLine).join('');
}

/** One object a line: the findings, then the receipts, which tell of targets without a sure place already. */
function jsonOf({ findings, receipts }: Checked): string {
	const isTold = receipts.length > 0;
	const problems = findings.filter(({ code }) => !isTold || !unsurePlaces.has(code));
	return [...problems, ...receipts].map(row => `${JSON.stringify(row)}\n`).join('');
}

async function attempt(checker: Checker, file: string, io: Io): Promise<Checked | Unreadable> {
	try {
		return await checker.check(file);
	} catch (error) {
		return unreadable(file, error, io);
	}
}

/** The files of all paths, none twice; a path that cannot be read is reported, and stands for itself. */
async function* eachOnce(
	paths: readonly string[],
	skipped: Skipped,
	io: Io,
): AsyncGenerator<string | Unreadable> {
	const seen = new Set<string>();
	for (const path of paths) {
		try {
			for await (const file of ownFilesFor(path, skipped)) {
				if (!seen.has(resolve(file))) {
					seen.add(resolve(file));
					yield file;
				}
			}
		} catch (error) {
			yield unreadable(path, error, io);
		}
	}
}

function unreadable(path: string, error: unknown, io: Io): Unreadable {
	if (!(error instanceof Unreadable)) {
		throw error;
	}
	io.report(`${path}: ${error.message}`);
	return error;
}
