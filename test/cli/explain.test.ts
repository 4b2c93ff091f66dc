import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../vscode/paths';

describe('npm run explain', () => {
	it('says of each sentence what was decided, by which rule, and what set it off', async () => {
		const folder = await mkdtemp(join(tmpdir(), 'hearsay-explain-'));
		const file = join(folder, 'lock.txt');
		try {
			await writeFile(file, 'Lock shut\n\n“It leaks,” Ida Voss said on Monday. Olin Marr denied it.\n');
			const { stdout } = await promisify(execFile)('npm', ['run', '-s', 'explain', '--', file], {
				cwd: root,
			});
			for (const words of [
				/heading\n\s+0 {2}‹Lock shut›/,
				/attribution\s+rule [\w-]+, set off by ‹said›/,
				/speaker ‹Ida Voss›: Ida Voss \(person\), certain by name/,
				/denial\s+.*‹denied›/,
				/person\s+Ida Voss: 1 × ‹Ida Voss›/,
			]) {
				assert.match(stdout, words);
			}
		} finally {
			await rm(folder, { recursive: true });
		}
	});
});
