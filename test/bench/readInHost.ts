/**
 * How a large folder is read inside a real VS Code: first with nothing known, then again after the window was reloaded.
 * `npm run -s build && npm run -s build:tools && npm run -s bench && node out/bench/readInHost.mjs [COUNT] [SEED]`
 * (10,000 invented articles unless COUNT says otherwise; takes a few minutes).
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { argv, exit, stdout } from 'node:process';
import { build } from 'esbuild';
import { openDevelopmentWindow } from '../vscode/developmentWindow';
import { FileTail } from '../vscode/fileTail';
import { variables } from '../vscode/hostRun';
import { root, toolsFolder } from '../vscode/paths';
import { newest } from '../vscode/releases';
import { removeFolder, temporaryFolder } from '../vscode/temporaryFolder';
import { writeInvented } from './corpus/writeInvented';

/** Of one of the two runs. Milliseconds. */
const limit = 600_000;

async function bundled(): Promise<string> {
	const outfile = join(root, 'out', 'bench', 'host', 'reading.cjs');
	await build({
		absWorkingDir: root,
		entryPoints: ['test/bench/host/reading.ts'],
		bundle: true,
		platform: 'node',
		format: 'cjs',
		target: 'node20',
		external: ['vscode'],
		outfile,
		logLevel: 'warning',
	});
	return outfile;
}

const [, , count = '10000', seed = '1'] = argv;
const [folder, scratch] = [temporaryFolder(), temporaryFolder()];
const bytes = writeInvented(folder, Number(count), Number(seed));
stdout.write(`${count} articles, ${(bytes / Number(count)).toFixed(0)} bytes each\n`);
const [output, outcome] = [join(scratch, 'output'), join(scratch, 'outcome')];
const tail = new FileTail(output, chunk => stdout.write(chunk));
const opened = await openDevelopmentWindow({
	release: newest,
	extension: root,
	folder,
	tests: join(toolsFolder, 'hostShim.cjs'),
	environment: {
		[variables.tests]: await bundled(),
		[variables.output]: output,
		[variables.outcome]: outcome,
	},
});

/** Until the module in the extension host has said how it went. */
async function over(): Promise<boolean> {
	const end = Date.now() + limit;
	while (!existsSync(outcome) && Date.now() < end) {
		await new Promise(resolve => setTimeout(resolve, 200));
		tail.read();
	}
	const passed = existsSync(outcome) && JSON.parse(readFileSync(outcome, 'utf8')).passed === true;
	stdout.write(existsSync(outcome) && !passed ? `${readFileSync(outcome, 'utf8')}\n` : '');
	rmSync(outcome, { force: true });
	return passed;
}

stdout.write('\n== with nothing known\n');
let passed = await over();
if (passed) {
	// What is new is written a moment later.
	await new Promise(resolve => setTimeout(resolve, 8000));
	stdout.write('\n== after a reload\n');
	await opened.page.reload({ waitUntil: 'commit' });
	// The host that ends now says that it was not to end.
	await new Promise(resolve => setTimeout(resolve, 4000));
	rmSync(outcome, { force: true });
	passed = await over();
}
await opened.close();
removeFolder(folder);
removeFolder(scratch);
exit(passed ? 0 : 1);
