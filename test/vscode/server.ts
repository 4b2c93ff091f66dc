/** One running VS Code server, on the loopback address only: it asks nobody for a password. */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { linkBuiltinExtensions } from './builtinExtensions';
import { nodeOptionsFor } from './serverNode';

export const host = '127.0.0.1';

const startLimit = 30_000;

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

function killTree(child: ChildProcess): void {
	if (child.pid === undefined) return;
	try {
		if (process.platform === 'win32') child.kill();
		else process.kill(-child.pid, 'SIGKILL');
	} catch {
		// already gone
	}
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
	process.once('exit', kill);
	let text = '';
	const log = (): string => text.slice(-4_000);
	const ended = new Promise<string>(resolve => {
		child.once('exit', (code, signal) => {
			process.off('exit', kill);
			resolve(String(code ?? signal));
		});
		child.once('error', error => resolve(error.message));
	});
	const listening = new Promise<number>(resolve => {
		const read = (chunk: Buffer): void => {
			text = (text + chunk).slice(-100_000);
			const port = /Extension host agent listening on (\d+)/.exec(text)?.[1];
			if (port !== undefined) resolve(Number(port));
		};
		child.stdout.on('data', read);
		child.stderr.on('data', read);
	});
	const slow = AbortSignal.timeout(startLimit);
	const failed = new Promise<never>((_resolve, reject) => {
		const fail = (what: string): void => reject(new Error(`the VS Code server ${what}\n${log()}`));
		ended.then(code => fail(`ended early (${code})`));
		slow.addEventListener('abort', () => fail(`did not listen within ${startLimit / 1000} s`));
	});
	try {
		const port = await Promise.race([listening, failed]);
		return { port, ended, log, kill };
	} catch (error) {
		kill();
		throw error;
	}
}
