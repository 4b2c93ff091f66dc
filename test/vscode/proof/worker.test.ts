import assert from 'node:assert/strict';
import { join } from 'node:path';
import { bundleForWorker } from '../../run/bundle';
import { oneFailed } from '../../run/tally';
import { runInWorker } from '../../run/webSuite';
import { root } from '../paths';

const fixture = join(root, 'test', 'vscode', 'fixture');

describe('the web suite', () => {
	for (const { name, tally } of [
		{ name: 'worker', tally: { ...oneFailed, passed: 1, failures: ['fails: thrown in the worker'] } },
		{ name: 'workerThrowing', tally: oneFailed },
	]) {
		it(`counts and names what fails in the case "${name}"`, async () => {
			const tests = await bundleForWorker(`cases/${name}`, [`test/vscode/cases/${name}.test.ts`]);
			assert.deepEqual(await runInWorker({ tests, fixture, print: () => undefined }), tally);
		});
	}
});
