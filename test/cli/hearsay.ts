/** Runs the bundled command line in a folder of its own. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../vscode/paths';

export interface Outcome {
	readonly code: number | null;
	readonly out: string;
	/** Lines of standard error. */
	readonly errors: readonly string[];
}

export class Desk {
	private constructor(readonly folder: string) {}

	/** Paths, with `/`, below a new temporary folder. */
	static async with(files: Readonly<Record<string, string | Uint8Array>>): Promise<Desk> {
		const desk = new Desk(await mkdtemp(join(tmpdir(), 'hearsay-cli-')));
		for (const [path, content] of Object.entries(files)) {
			const file = join(desk.folder, path);
			await mkdir(dirname(file), { recursive: true });
			await writeFile(file, content);
		}
		return desk;
	}

	clear(): Promise<void> {
		return rm(this.folder, { recursive: true });
	}

	/** A run that the test feeds and ends by itself. */
	start(args: readonly string[]): ChildProcessWithoutNullStreams {
		return spawn(process.execPath, [join(root, 'dist', 'cli.js'), ...args], { cwd: this.folder });
	}

	hearsay(args: readonly string[], input: string | Uint8Array = ''): Promise<Outcome> {
		return new Promise((resolve, reject) => {
			const child = this.start(args);
			const out: Buffer[] = [];
			const errors: Buffer[] = [];
			child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
			child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
			child.on('error', reject);
			child.on('close', code =>
				resolve({
					code,
					out: Buffer.concat(out).toString('utf8'),
					errors: Buffer.concat(errors).toString('utf8').split('\n').filter(Boolean),
				}),
			);
			child.stdin.end(input);
		});
	}
}

/** One value a line. The caller says what it expects and asserts on it. */
export function jsonLines<T>(out: string): T[] {
	return out
		.split('\n')
		.filter(Boolean)
		.map(line => JSON.parse(line) as T);
}
