/** Entry of the host suite, run by VS Code inside its Node extension host: every `*.test.js` of the bundle. */
import { readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Mocha from 'mocha';
import { failuresOf, grepVariable, type Tally, tallyOf, tallyVariable } from '../run/tally';

/** Generous: the cores of a slow machine also run VS Code itself. */
const timeout = 180_000;

function runFiles(files: readonly string[], grep: string): Promise<Tally> {
	const mocha = new Mocha({
		ui: 'bdd',
		timeout,
		forbidOnly: process.env['CI'] !== undefined,
		...(grep === '' ? {} : { grep: new RegExp(grep) }),
	});
	for (const file of files) mocha.addFile(file);
	return new Promise(resolve => {
		const runner = mocha.run(() => resolve(tallyOf(runner.stats, failures)));
		const failures = failuresOf(runner);
	});
}

/** @throws when a test failed, which makes VS Code end with an exit code */
export async function run(): Promise<void> {
	const bundle = dirname(__dirname);
	const files = readdirSync(bundle, { recursive: true, encoding: 'utf8' })
		.filter(file => file.endsWith('.test.js'))
		.sort()
		.map(file => join(bundle, file));
	const tally = await runFiles(files, process.env[grepVariable] ?? '');
	const tallyFile = process.env[tallyVariable];
	if (tallyFile) writeFileSync(tallyFile, JSON.stringify(tally));
	if (tally.failed > 0) throw new Error(`${tally.failed} tests failed`);
}
