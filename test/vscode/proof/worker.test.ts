import assert from 'node:assert/strict';
import { join } from 'node:path';
import { bundleForWorker } from '../../run/bundle';
import { runInWorker } from '../../run/webSuite';
import { root } from '../paths';

const fixture = join(root, 'test', 'vscode', 'fixture');

describe('the web suite', () => {
	for (const { name, tally } of [
		{ name: 'worker', tally: { passed: 1, failed: 1, skipped: 0 } },
		{ name: 'workerThrowing', tally: { passed: 0, failed: 1, skipped: 0 } },
	]) {
		it(`counts what fails in the case "${name}"`, async () => {
			const tests = await bundleForWorker(`cases/${name}`, [`test/vscode/cases/${name}.test.ts`]);
			assert.deepEqual(await runInWorker({ tests, fixture, print: () => undefined }), tally);
		});
	}
});
