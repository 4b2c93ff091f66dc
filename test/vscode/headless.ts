#!/usr/bin/env node
/**
 * Stands in for the `code` executable that `@vscode/test-electron` starts, on machines that cannot have a desktop
 * VS Code: the same arguments, the same exit codes, with the server build and headless Chromium behind them.
 * `HEARSAY_SERVER` names the build, `HEARSAY_LIMIT` the milliseconds a run may take.
 */
import { join } from 'node:path';
import { type DevelopmentWindow, openDevelopmentWindow } from './developmentWindow';
import { FileTail } from './fileTail';
import { exitCodes, variables } from './hostRun';
import { parseLaunchArguments } from './launchArguments';
import { toolsFolder } from './paths';
import { newest, releaseOfServer } from './releases';
import { removeFolder, temporaryFolder } from './temporaryFolder';
import { type Verdict, watchRun } from './watchRun';

const defaultLimit = 1_800_000;
const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** The workbench's last words, which explain a host that never came up. */
class RecentLog {
	readonly #lines: string[] = [];

	add = (level: string, line: string): void => {
		if (level === 'debug' || level === 'trace') return;
		this.#lines.push(`  ${level}: ${line.slice(0, 400)}`);
		if (this.#lines.length > 15) this.#lines.shift();
	};

	toString(): string {
		return this.#lines.length === 0 ? '' : `\nlast lines of the workbench's log:\n${this.#lines.join('\n')}`;
	}
}

function whenSignalled(): Promise<Verdict> {
	return new Promise(resolve => {
		for (const [signal, code] of Object.entries(signals)) {
			process.once(signal, () => resolve({ code, reason: signal }));
		}
	});
}

async function run(scratch: string, log: RecentLog): Promise<Verdict> {
	const signalled = whenSignalled();
	const { tests, ...place } = parseLaunchArguments(process.argv.slice(2));
	const output = join(scratch, 'output');
	const outcomeFile = join(scratch, 'outcome');
	const tail = new FileTail(output, chunk => process.stdout.write(chunk));
	let opened: DevelopmentWindow | undefined;
	try {
		opened = await openDevelopmentWindow({
			...place,
			release: releaseOfServer(process.env['HEARSAY_SERVER'] ?? newest.server),
			tests: join(toolsFolder, 'hostShim.cjs'),
			environment: {
				[variables.tests]: tests,
				[variables.output]: output,
				[variables.outcome]: outcomeFile,
			},
			onLog: log.add,
		});
		const limit = Number(process.env['HEARSAY_LIMIT'] ?? defaultLimit);
		const { exitCode, broken } = opened;
		const watched = watchRun({ outcomeFile, exitCode, broken, limit, tick: () => tail.read() });
		return await Promise.race([watched, signalled]);
	} finally {
		await opened?.close();
	}
}

const scratch = temporaryFolder();
const log = new RecentLog();
const verdict = await run(scratch, log).catch(
	(error: unknown): Verdict => ({ code: exitCodes.notStarted, reason: String(error) }),
);
removeFolder(scratch);
if (verdict.reason !== undefined) {
	const diedOrHung = verdict.code === exitCodes.died || verdict.code === exitCodes.timedOut;
	process.stderr.write(`vscode-headless: ${verdict.reason}${diedOrHung ? log : ''}\n`);
}
process.exit(verdict.code);
