/** One running VS Code server, on the loopback address only: it asks nobody for a password. */
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { linkBuiltinExtensions } from './builtinExtensions';
import { nodeOptionsFor } from './serverNode';

export const host = '127.0.0.1';

/** Of each thing that is started, in milliseconds: far above what a slow machine needs. */
export const startLimit = 120_000;

export interface ServerOptions {
	/** Of the build, from `installServer`. */
	readonly serverFolder: string;
	/** Holds all that the server writes; the caller removes it. */
	readonly dataFolder: string;
	readonly environment?: Readonly<Record<string, string>>;
	/** Absent: any free one. */
	readonly port?: number;
	readonly arguments?: readonly string[];
}

export interface Server {
	readonly port: number;
	/** Resolves with the exit code or signal. */
	readonly ended: Promise<string>;
	/** The last that it printed. */
	log(): string;
	/** At once, and with all processes it started. */
	kill(): void;
}

export const userDataFolderIn = (dataFolder: string): string => join(dataFolder, 'data');
export const extensionsFolderIn = (dataFolder: string): string => join(dataFolder, 'extensions');

/** Belongs to the VS Code whose terminal the tests were started from, and would confuse ours. */
const foreign =
	/^(ELECTRON_.*|VSCODE_(IPC_HOOK.*|PID|CWD|NLS_CONFIG|ESM_ENTRYPOINT|CODE_CACHE_PATH|CRASH_.*|CLI|DEV|HANDLES_.*|INJECTION|GIT_.*|SERVER_.*|PARENT_PID|RECONNECTION.*))$/;

function environmentFor({ dataFolder, environment }: ServerOptions): NodeJS.ProcessEnv {
	const own = Object.entries(process.env).filter(([name]) => !foreign.test(name));
	return {
		...Object.fromEntries(own),
		// no marketplace, so no call leaves the machine
		EXTENSIONS_GALLERY: '{}',
		// its sockets go where they are cleaned up
		XDG_RUNTIME_DIR: dataFolder,
		...environment,
	};
}

function argumentsFor(options: ServerOptions): string[] {
	const { serverFolder, dataFolder } = options;
	return [
		...nodeOptionsFor(serverFolder),
		join(serverFolder, 'out', 'server-main.js'),
		...['--host', host, '--port', String(options.port ?? 0)],
		...['--without-connection-token', '--accept-server-license-terms', '--disable-workspace-trust'],
		...['--disable-telemetry', '--telemetry-level', 'off', '--disable-update-check'],
		...['--disable-getting-started-override', '--force-disable-user-env', '--without-browser-env-var'],
		...['--server-data-dir', dataFolder, '--user-data-dir', userDataFolderIn(dataFolder)],
		...['--extensions-dir', extensionsFolderIn(dataFolder)],
		...['--builtin-extensions-dir', linkBuiltinExtensions(serverFolder, join(dataFolder, 'builtin'))],
		...(options.arguments ?? []),
	];
}

type ServerProcess = ChildProcessByStdio<null, Readable, Readable>;

function killTree(child: ServerProcess): void {
	if (child.pid === undefined) return;
	try {
		if (process.platform === 'win32') child.kill();
		else process.kill(-child.pid, 'SIGKILL');
	} catch {
		// already gone
	}
}

/** The last that a process printed, kept short. */
function logOf(child: ServerProcess): () => string {
	let text = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream.setEncoding('utf8').on('data', (chunk: string) => {
			text = (text + chunk).slice(-4_000);
		});
	}
	return () => text;
}

function whenListening(child: ServerProcess): Promise<number> {
	return new Promise(resolve => {
		let line = '';
		child.stdout.on('data', (chunk: string) => {
			line = (line + chunk).slice(-1_000);
			const port = /Extension host agent listening on (\d+)\n/.exec(line)?.[1];
			if (port !== undefined) resolve(Number(port));
		});
	});
}

function whenEnded(child: ServerProcess): Promise<string> {
	return new Promise(resolve => {
		child.once('exit', (code, signal) => resolve(String(code ?? signal)));
		child.once('error', error => resolve(error.message));
	});
}

/** Rejects when there is no hope left that the server will listen. */
function whenFailed(ended: Promise<string>, log: () => string): Promise<never> {
	return new Promise((_resolve, reject) => {
		const fail = (what: string): void => reject(new Error(`the VS Code server ${what}\n${log()}`));
		ended.then(code => fail(`ended early (${code})`));
		setTimeout(() => fail(`did not listen within ${startLimit / 1_000} s`), startLimit).unref();
	});
}

/** @throws when the server ends or stays silent instead of listening; the message carries its output */
export async function startServer(options: ServerOptions): Promise<Server> {
	const child = spawn(process.execPath, argumentsFor(options), {
		cwd: options.serverFolder,
		env: environmentFor(options),
		stdio: ['ignore', 'pipe', 'pipe'],
		detached: process.platform !== 'win32',
	});
	const kill = (): void => killTree(child);
	// before the folders that it writes to are removed
	process.prependListener('exit', kill);
	const log = logOf(child);
	const ended = whenEnded(child);
	ended.then(() => process.off('exit', kill));
	try {
		const port = await Promise.race([whenListening(child), whenFailed(ended, log)]);
		return { port, ended, log, kill };
	} catch (error) {
		kill();
		throw error;
	}
}
