/** Folders that live as long as one run. */
import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The real path, because VS Code compares URIs as text and macOS has its temporary folder behind a link. */
export function temporaryFolder(): string {
	return realpathSync(mkdtempSync(join(tmpdir(), 'hearsay-')));
}

/** So that no test can change the files of the repository. */
export function copyToTemporary(folder: string): string {
	const copy = temporaryFolder();
	cpSync(folder, copy, { recursive: true });
	return copy;
}

/** Retries: processes that were just killed may still be writing into it. */
export function removeFolder(folder: string): void {
	rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}
