/** The version that the package was published with. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The bundle lies one folder below `package.json`, in the repository and in the package alike. */
export async function readVersion(): Promise<string> {
	const manifest: unknown = JSON.parse(await readFile(join(__dirname, '..', 'package.json'), 'utf8'));
	return typeof manifest === 'object' && manifest !== null && 'version' in manifest
		? String(manifest.version)
		: 'unknown';
}
