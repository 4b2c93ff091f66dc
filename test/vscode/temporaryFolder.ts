/** Folders that live as long as one run. */
import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A run that is cut short, by a signal or a test that hangs, leaves none behind either. */
const living = new Set<string>();
process.on('exit', () => {
	for (const folder of living) removeFolder(folder);
});

/** The real path, because VS Code compares URIs as text and macOS has its temporary folder behind a link. */
export function temporaryFolder(): string {
	const folder = realpathSync(mkdtempSync(join(tmpdir(), 'hearsay-')));
	living.add(folder);
	return folder;
}

/** So that no test can change the files of the repository. */
export function copyToTemporary(folder: string): string {
	const copy = temporaryFolder();
	cpSync(folder, copy, { recursive: true });
	return copy;
}

/** Retries: processes that were just killed may still be writing into it. */
export function removeFolder(folder: string): void {
	living.delete(folder);
	rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}
