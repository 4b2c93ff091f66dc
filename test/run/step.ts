/** One step of `npm test`: says what it does, does it, and says how it went and how long it took. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from '../vscode/paths';
import { removeFolder, temporaryFolder } from '../vscode/temporaryFolder';
import { describeTally, oneFailed, onePassed, type Tally, tallyVariable } from './tally';

export interface Step {
	/** As given on the command line to run this step alone. */
	readonly name: string;
	/** For a person, in the progressive: "checking the types". */
	readonly doing: string;
	/** What it runs is built by the step `build`, which is therefore taken too where this one is asked for alone. */
	readonly runsBuilt?: true;
	run(): Promise<Tally>;
}

export interface Execution {
	/** On top of this process's own. */
	readonly environment?: Readonly<Record<string, string>>;
	/** In milliseconds. */
	readonly limit?: number;
}

const say = (line: string): unknown => process.stdout.write(`${line}\n`);

const secondsSince = (start: number): string => `${((performance.now() - start) / 1_000).toFixed(1)} s`;

/**
 * A step that breaks counts as one failure, so that the steps after it still run.
 * @returns its tally, whose failures begin with the step's name
 */
export async function take({ name, doing, run }: Step): Promise<Tally> {
	say(`\n== ${name}: ${doing}`);
	const start = performance.now();
	const tally = await run().catch((error: unknown) => {
		say(error instanceof Error ? (error.stack ?? error.message) : String(error));
		return oneFailed;
	});
	say(`== ${name}: ${describeTally(tally)} (${secondsSince(start)})`);
	const { failures, failed } = tally;
	const unnamed = failed > failures.length ? [`${failed - failures.length} without a name, told above`] : [];
	return { ...tally, failures: [...failures, ...unnamed].map(failure => `${name}: ${failure}`) };
}

/** As npm sets it for scripts, so that a step runs the same without npm. */
const path = [join(root, 'node_modules', '.bin'), process.env['PATH']].join(delimiter);

/** In milliseconds, far above what any step takes: for a test that never gives control back. */
const defaultLimit = 5_400_000;
const timedOut = 124;

/** How long a command may take to end what it started itself, such as a VS Code in a group of its own. */
const grace = 5_000;

function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
	if (pid === undefined) return;
	try {
		process.kill(process.platform === 'win32' ? pid : -pid, signal);
	} catch {
		// already gone
	}
}

/** @returns the exit code; a command ended by a signal counts as 1, one that was ended for its hanging as 124 */
export function execute(
	command: string,
	{ environment = {}, limit = defaultLimit }: Execution = {},
): Promise<number> {
	return new Promise((resolve, reject) => {
		const child = spawn(command, {
			cwd: root,
			env: { ...process.env, PATH: path, ...environment },
			shell: true,
			stdio: ['ignore', 'inherit', 'inherit'],
			detached: process.platform !== 'win32',
		});
		const end = (): void => signalGroup(child, 'SIGTERM');
		process.once('exit', end);
		let hung = false;
		const timer = setTimeout(() => {
			hung = true;
			say(`no end after ${limit / 1_000} s: ${command}`);
			end();
			setTimeout(() => signalGroup(child, 'SIGKILL'), grace).unref();
		}, limit);
		child.once('error', reject);
		child.once('exit', code => {
			clearTimeout(timer);
			process.off('exit', end);
			resolve(hung ? timedOut : (code ?? 1));
		});
	});
}

/** A check is passed or failed as a whole. */
export async function check(command: string): Promise<Tally> {
	return (await execute(command)) === 0 ? onePassed : oneFailed;
}

/** A command that counts its tests; one that ends without a count, or badly with none failed, has failed. */
export async function suite(command: string): Promise<Tally> {
	const scratch = temporaryFolder();
	const file = join(scratch, 'tally');
	try {
		const code = await execute(command, { environment: { [tallyVariable]: file } });
		if (!existsSync(file)) return oneFailed;
		const tally: Tally = JSON.parse(readFileSync(file, 'utf8'));
		return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
	} finally {
		removeFolder(scratch);
	}
}
