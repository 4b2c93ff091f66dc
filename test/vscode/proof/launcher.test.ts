/** The launcher is believed only because it was seen to fail: each way a run can go wrong, on purpose. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { bundleForHost } from '../../run/bundle';
import { root, toolsFolder } from '../paths';
import { copyToTemporary, removeFolder } from '../temporaryFolder';

interface Ending {
	readonly code: number | null;
	readonly output: string;
}

function launch(folder: string, tests: string, limit: number): Promise<Ending> {
	const launcher = join(toolsFolder, 'vscode-headless.mjs');
	const args = [folder, `--extensionDevelopmentPath=${root}`, `--extensionTestsPath=${tests}`];
	const child = spawn(process.execPath, [launcher, ...args], {
		env: { ...process.env, HEARSAY_LIMIT: String(limit), HEARSAY_GREP: '', HEARSAY_TALLY: '' },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let output = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream.setEncoding('utf8').on('data', (text: string) => {
			output += text;
		});
	}
	return new Promise(resolve => {
		child.once('close', code => resolve({ code, output }));
	});
}

/** Long enough for VS Code to start on a busy machine. */
const usual = 240_000;

describe('the launcher', () => {
	for (const { name, limit = usual, code, says } of [
		{ name: 'failing', code: 1, says: /1 failing[\s\S]*1 tests failed/ },
		{ name: 'throwing', code: 1, says: /thrown while the tests were read/ },
		{ name: 'exiting', code: 1, says: /the extension host exited \(code 0\) before the tests ended/ },
		{ name: 'aborting', code: 2, says: /the extension host died without an outcome/ },
		{ name: 'hanging', limit: 10_000, code: 124, says: /no end after 10 s/ },
	]) {
		it(`ends with ${code} and a reason when a test is ${name}`, async () => {
			const tests = await bundleForHost(`cases/${name}`, [`test/vscode/cases/${name}.test.ts`]);
			const folder = copyToTemporary(join(root, 'test', 'vscode', 'fixture'));
			try {
				const ending = await launch(folder, tests, limit);
				assert.equal(ending.code, code, ending.output);
				assert.match(ending.output, says);
			} finally {
				removeFolder(folder);
			}
		});
	}
});
