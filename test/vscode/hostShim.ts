/**
 * Runs inside the Node extension host in place of the test module, which it loads and runs. Sends what is printed
 * straight to a file, in order and without the workbench's own log, and writes the outcome down, also when the tests
 * end the process.
 */
import { Console } from 'node:console';
import { existsSync, openSync, renameSync, writeFileSync, writeSync } from 'node:fs';
import { Writable } from 'node:stream';
import { type Outcome, variables } from './hostRun';

interface TestModule {
	run(): Promise<void>;
}

const path = (name: string): string => process.env[name] ?? '';
const outcomeFile = path(variables.outcome);

function isTestModule(loaded: unknown): loaded is TestModule {
	return typeof loaded === 'object' && loaded !== null && 'run' in loaded && typeof loaded.run === 'function';
}

/** By rename, so that the launcher never reads half of it. */
function settle(outcome: Outcome): void {
	writeFileSync(`${outcomeFile}.part`, JSON.stringify(outcome));
	renameSync(`${outcomeFile}.part`, outcomeFile);
}

/** What the host prints while it shuts down says nothing about the tests. */
let isOver = false;

function redirectConsole(): void {
	const output = openSync(path(variables.output), 'a');
	const stream = new Writable({
		decodeStrings: false,
		write(chunk: string, _encoding, done) {
			if (!isOver) writeSync(output, chunk);
			done();
		},
	});
	globalThis.console = new Console({ stdout: stream, stderr: stream, colorMode: false });
}

function settleAtExit(): void {
	process.on('exit', code => {
		if (existsSync(outcomeFile)) return;
		settle({ passed: false, reason: `the extension host exited (code ${code}) before the tests ended` });
	});
}

export async function run(): Promise<void> {
	redirectConsole();
	settleAtExit();
	const tests = path(variables.tests);
	try {
		const loaded: unknown = require(tests);
		if (!isTestModule(loaded)) throw new Error(`${tests} exports no run()`);
		await loaded.run();
		settle({ passed: true });
	} catch (error) {
		settle({
			passed: false,
			reason: error instanceof Error ? (error.stack ?? error.message) : String(error),
		});
		throw error;
	} finally {
		isOver = true;
	}
}
