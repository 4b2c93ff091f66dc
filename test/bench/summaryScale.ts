/**
 * What `hearsay summary --json` takes for a large folder: processor time, and memory at its peak. `npm run -s build:cli &&
 * npm run -s bench && node out/bench/summaryScale.mjs [COUNT] [FOLDER] [OUT]`: 1,000 invented articles unless COUNT says
 * otherwise, written to FOLDER where it is not there yet (a temporary one unless it is given). The JSON goes to OUT, else
 * nowhere. V8 has 4 GB for its heap; articles and analyses are kept outside of it, packed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { argv, execPath, stdout } from 'node:process';
import { writeInvented } from './corpus/writeInvented';

/** Runs in the command's own process: what writes its output is not counted with it. */
function reportAtExit(): void {
	process.on('exit', () => {
		const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
		const { heapUsed, arrayBuffers } = process.memoryUsage();
		const seconds = ((userCPUTime + systemCPUTime) / 1e6).toFixed(1);
		const [peak, heap, buffers] = [maxRSS / 1024, heapUsed / 1e6, arrayBuffers / 1e6].map(Math.round);
		process.stderr.write(
			`processor ${seconds} s, peak ${peak} MB of memory, at the end ${heap} MB of heap and ${buffers} MB of buffers\n`,
		);
	});
}

const [, , given = '1000', folder, out = '/dev/null'] = argv;
const count = Number(given);
const articles = folder ?? mkdtempSync(join(tmpdir(), 'hearsay-scale-'));
if (folder === undefined || !existsSync(folder)) {
	mkdirSync(articles, { recursive: true });
	const bytes = writeInvented(articles, count);
	stdout.write(`${count} articles of ${(bytes / count).toFixed(0)} bytes\n`);
}
const start = performance.now();
const { status } = spawnSync(
	execPath,
	[
		'--max-old-space-size=4096',
		'--import',
		`data:text/javascript,${encodeURIComponent(`(${reportAtExit})()`)}`,
		resolve('dist/cli.js'),
		'summary',
		'--json',
		articles,
	],
	{ stdio: ['ignore', openSync(out, 'w'), 'inherit'] },
);
const seconds = (performance.now() - start) / 1000;
stdout.write(
	`exit code ${status}, ${seconds.toFixed(0)} s, ${((1000 * seconds) / count).toFixed(1)} ms an article\n`,
);
if (folder === undefined) {
	rmSync(articles, { recursive: true });
}
