/** The suite inside the web extension host: the same `dist/extension.js`, in a worker of the page. */
import { openDevelopmentWindow } from '../vscode/developmentWindow';
import { root } from '../vscode/paths';
import { newest } from '../vscode/releases';
import { copyToTemporary, removeFolder } from '../vscode/temporaryFolder';
import { oneFailed, type Tally } from './tally';
import { parseLine } from './webLine';

export interface WorkerRun {
	/** Bundle with `run()`. */
	readonly tests: string;
	/** Of the workspace folder, which is copied. */
	readonly fixture: string;
	/** Milliseconds that the whole run may take. */
	readonly limit?: number;
	/** Told what the tests print, and why no count came; absent: standard output. */
	readonly print?: (text: string) => unknown;
}

const defaultLimit = 600_000;

/** An extension with `main` and `browser` runs in Node where it can; this puts it into the worker. */
const inWorker = { 'remote.extensionKind': { 'hearsay.hearsay': ['web'] } };

const after = (milliseconds: number): Promise<string> =>
	new Promise(resolve => {
		setTimeout(() => resolve(`no end after ${milliseconds / 1_000} s`), milliseconds).unref();
	});

/** @returns the worker's own count; one failure where it never came, with the reason and the last log lines printed */
export async function runInWorker(run: WorkerRun): Promise<Tally> {
	const { tests, fixture, limit = defaultLimit, print = text => process.stdout.write(text) } = run;
	const folder = copyToTemporary(fixture);
	const noise: string[] = [];
	let tally: Tally | undefined;
	const onLog = (level: string, text: string): void => {
		const line = parseLine(text);
		if (line.kind === 'tally') tally = line.tally;
		else if (line.kind === 'output') print(`${line.text}\n`);
		else noise.push(`  ${level}: ${line.text.slice(0, 400)}`);
	};
	try {
		const opened = await openDevelopmentWindow({
			...{ release: newest, extension: root, settings: inWorker },
			...{ folder, tests, onLog },
		});
		const code = opened.exitCode.then(exitCode => `the extension host ended with ${exitCode} and no count`);
		const reason = await Promise.race([code, opened.broken, after(limit)]);
		await opened.close();
		if (tally) return tally;
		print(`${reason}\nlast lines of the workbench's log:\n${noise.slice(-15).join('\n')}\n`);
		return oneFailed;
	} finally {
		removeFolder(folder);
	}
}
