/** A leaner set of VS Code's built-in extensions: about 1.5 s off every start. */
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Those with code for Node only (git, debuggers, accounts) cost time and no test needs them. One with a `browser`
 * entry stays: left out, the workbench takes its own web copy, whose code the server package does not carry, and
 * shows an error.
 */
function isWanted(manifestFile: string): boolean {
	const manifest: Record<string, unknown> = JSON.parse(readFileSync(manifestFile, 'utf8'));
	return 'publisher' in manifest && (!('main' in manifest) || 'browser' in manifest);
}

/** @returns `target`, filled with links to the wanted extensions of the server build */
export function linkBuiltinExtensions(serverFolder: string, target: string): string {
	mkdirSync(target, { recursive: true });
	const source = join(serverFolder, 'extensions');
	for (const name of readdirSync(source)) {
		const manifest = join(source, name, 'package.json');
		if (existsSync(manifest) && isWanted(manifest)) {
			symlinkSync(join(source, name), join(target, name), 'junction');
		}
	}
	return target;
}
