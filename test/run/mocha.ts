/** Runs the bundled tests of a folder: `node mocha.mjs FOLDER [--reporter NAME] [--timeout MS] [--grep PATTERN]`. */
import { readdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import Mocha from 'mocha';
import { failuresOf, grepVariable, type Tally, tallyOf, tallyVariable } from './tally';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		reporter: { type: 'string', default: 'spec' },
		timeout: { type: 'string', default: '5000' },
		grep: { type: 'string', default: process.env[grepVariable] ?? '' },
	},
});

function testFilesIn(folder: string): string[] {
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
	return files
		.filter(file => /\.test\.[cm]?js$/.test(file))
		.sort()
		.map(file => resolve(folder, file));
}

async function run(folder: string): Promise<Tally> {
	const mocha = new Mocha({
		ui: 'bdd',
		reporter: values.reporter,
		timeout: Number(values.timeout),
		forbidOnly: process.env['CI'] !== undefined,
		...(values.grep === '' ? {} : { grep: new RegExp(values.grep) }),
	});
	mocha.files = testFilesIn(folder);
	await mocha.loadFilesAsync();
	return new Promise(done => {
		const runner = mocha.run(() => done(tallyOf(runner.stats, failures)));
		const failures = failuresOf(runner);
	});
}

// by way of `exit`, where what the tests started is ended
process.once('SIGTERM', () => process.exit(143));
const [folder = 'out/unit'] = positionals;
const tally = await run(folder);
const file = process.env[tallyVariable];
if (file) writeFileSync(file, JSON.stringify(tally));
// also when a test left something open: its failure is reported above
process.exit(tally.failed === 0 ? 0 : 1);
