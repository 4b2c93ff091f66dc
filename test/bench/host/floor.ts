/** What reading from storage cannot do without: every folder is listed, and every file asked for its stamp. */
import { performance } from 'node:perf_hooks';
import { type Uri, workspace } from 'vscode';
import { FoldersAhead, filesBelow } from '../../../src/extension/files/foldersAhead';

/** As many as Hearsay asks for at once. */
const atOnce = 512;

export interface Floor {
	readonly files: number;
	/** All folders are listed. Milliseconds. */
	readonly listed: number;
	/** All files are asked for, which begins as they are listed. Milliseconds. */
	readonly stamped: number;
}

/** Through `workspace.fs`, as all that extensions do. */
export async function listAndStat(folder: Uri): Promise<Floor> {
	const start = performance.now();
	const asked: Promise<unknown>[] = [];
	for await (const files of filesBelow(new FoldersAhead().read(folder))) {
		for (const uri of files) {
			await (asked.length >= atOnce ? asked[asked.length - atOnce] : undefined);
			asked.push(Promise.resolve(workspace.fs.stat(uri)));
		}
	}
	const listed = performance.now() - start;
	await Promise.all(asked);
	return { files: asked.length, listed, stamped: performance.now() - start };
}
