/** Where things lie in the checkout, whichever bundle asks and from wherever it was started. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

function checkoutAround(file: string): string {
	let folder = dirname(file);
	while (!existsSync(join(folder, 'package-lock.json'))) {
		const parent = dirname(folder);
		if (parent === folder) throw new Error(`${file} lies in no checkout of Hearsay`);
		folder = parent;
	}
	return folder;
}

/** The repository's folder: what VS Code gets as the extension under development. */
export const root = checkoutAround(fileURLToPath(import.meta.url));

/** Bundles of the tests' own programs. */
export const toolsFolder = join(root, 'out', 'tools');

/** Every VS Code that was installed for the tests; git ignores it. */
export const installFolder = join(root, '.vscode-test');

/** Screenshots of the UI suite; git ignores it. */
export const shotsFolder = join(root, 'out', 'shots');
