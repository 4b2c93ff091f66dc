/**
 * How a large folder is read inside a real VS Code: first with nothing known, then again after the window was reloaded,
 * in turns with reloads in which every file is only asked for: right after a window was opened VS Code answers slowly.
 * `npm run -s build && npm run -s build:tools && npm run -s bench && node out/bench/readInHost.mjs [COUNT] [SEED] [TURNS]`
 * (10,000 invented articles and 2 turns unless told otherwise; takes some minutes).
 */
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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
import { type Figures, figuresName, type Phase, phaseName } from './readingPhases';

/** Of one phase. Milliseconds. */
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

const [, , count = '10000', seed = '1', turns = '2'] = argv;
const [folder, scratch] = [temporaryFolder(), temporaryFolder()];
const bytes = writeInvented(folder, Number(count), Number(seed));
stdout.write(`${count} articles, ${(bytes / Number(count)).toFixed(0)} bytes each\n`);
const [output, outcome] = [join(scratch, 'output'), join(scratch, 'outcome')];
const tail = new FileTail(output, chunk => stdout.write(chunk));
writeFileSync(join(scratch, phaseName), 'first' satisfies Phase);
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

const [settings, aside] = [join(folder, 'hearsay.yaml'), join(scratch, 'hearsay.yaml')];

/** A folder without settings is not set up: Hearsay has nothing to do there. */
function arrange(phase: Phase): void {
	writeFileSync(join(scratch, phaseName), phase);
	const [from, to] = phase === 'floor' ? [settings, aside] : [aside, settings];
	if (existsSync(from)) {
		renameSync(from, to);
	}
}

async function reloaded(phase: Phase): Promise<Figures> {
	// What is new is written a moment later.
	await new Promise(resolve => setTimeout(resolve, 8000));
	stdout.write(`\n== after a reload: ${phase}\n`);
	arrange(phase);
	await opened.page.reload({ waitUntil: 'commit' });
	// The host that ends now says that it was not to end.
	await new Promise(resolve => setTimeout(resolve, 4000));
	rmSync(outcome, { force: true });
	return figuresOf();
}

async function figuresOf(): Promise<Figures> {
	if (!(await over())) {
		throw new Error('the module in the extension host did not come to its end');
	}
	return JSON.parse(readFileSync(join(scratch, figuresName), 'utf8'));
}

async function all(): Promise<void> {
	stdout.write('\n== with nothing known\n');
	const first = await figuresOf();
	const bare = first.bare ?? 0;
	const restarts: Figures[] = [];
	const floors: Figures[] = [];
	for (let turn = 0; turn < Number(turns); turn++) {
		restarts.push(await reloaded(turn === 0 ? 'restart' : 'again'));
		floors.push(await reloaded('floor'));
	}
	const took = (figures: readonly Figures[]) =>
		figures.map(({ took, began }) => `${took.toFixed(0)} (from ${began.toFixed(0)})`).join(', ');
	const sum = (figures: readonly Figures[]) => figures.reduce((total, { took }) => total + took, 0);
	stdout.write(`\nfirst index: ${(bare / first.took).toFixed(2)} of the speed of a bare loop\n`);
	stdout.write(
		`restart: ${(sum(restarts) / sum(floors)).toFixed(2)} times the time that it takes to ask for every file; `,
	);
	stdout.write(`${took(restarts)} against ${took(floors)} ms (into the life of the host)\n`);
}

let passed = false;
try {
	await all();
	passed = true;
} catch (error) {
	stdout.write(`${String(error)}\n`);
} finally {
	await opened.close();
	removeFolder(folder);
	removeFolder(scratch);
}
exit(passed ? 0 : 1);
