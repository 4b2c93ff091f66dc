/** The steps of `npm test`, in order: what fails fast comes first. */
import { join } from 'node:path';
import { ensureChromium } from '../vscode/chromium';
import { installServer } from '../vscode/installServer';
import { root } from '../vscode/paths';
import { newest } from '../vscode/releases';
import { bundleForHost, bundleForNode, bundleForWorker, testFilesIn, transpileForNode } from './bundle';
import { findHosts, runInHost } from './hostSuite';
import { check, type Step, suite } from './step';
import { grepVariable, none, sum, type Tally } from './tally';
import { runInWorker } from './webSuite';

const fixture = join(root, 'test', 'vscode', 'fixture');
const mocha = 'node out/tools/mocha.mjs';
/** The pure core must be covered by unit tests; the rest is tested where it runs. */
const covered =
	"c8 --clean --exclude-after-remap --include 'src/core/**' --reporter text-summary --temp-directory out/coverage";

const grep = (): string => process.env[grepVariable] ?? '';

/** Tests that run in plain Node, each bundled from the folder of the same name. */
const nodeSuite = (name: string, doing: string, run: string, folder = name): Step => ({
	name,
	doing,
	run: async () => suite(`${run} ${JSON.stringify(await bundleForNode(folder))}`),
});

async function runHosts(): Promise<Tally> {
	const tests = await bundleForHost('host', testFilesIn('test/host'));
	const tallies: Tally[] = [];
	for (const host of await findHosts()) {
		process.stdout.write(`-- ${host.name}\n`);
		tallies.push(await runInHost({ host, tests, fixture, grep: grep() }));
	}
	return sum(tallies);
}

/** Before the suites that need them, so that their times are their own. */
async function prepareWindow(): Promise<Tally> {
	const say = (message: string): unknown => process.stdout.write(`${message}\n`);
	installServer(newest, say);
	ensureChromium(say);
	return none;
}

export function stepsOf(): readonly Step[] {
	return [
		{
			name: 'build',
			doing: 'bundling the extension, the panel and the CLI',
			run: () => check('npm run -s build'),
		},
		{ name: 'types', doing: 'checking the types of every project', run: () => check('npm run -s typecheck') },
		{ name: 'lint', doing: 'checking style and common mistakes', run: () => check('npm run -s lint') },
		{
			name: 'unit',
			doing: 'testing the core, the arrows and the manifest',
			run: async () =>
				suite(
					`${covered} ${mocha} --reporter dot --timeout 180000 ${JSON.stringify(await transpileForNode('unit'))}`,
				),
		},
		nodeSuite('package', 'packaging the extension', `${mocha} --timeout 180000`),
		{ ...nodeSuite('cli', 'testing the command line', `${mocha} --timeout 120000`), runsBuilt: true },
		{
			...nodeSuite('panel', "testing the summary panel's page", `${mocha} --timeout 120000`),
			runsBuilt: true,
		},
		{ name: 'window', doing: 'making sure of a VS Code and a browser', run: prepareWindow },
		nodeSuite('proof', 'proving that bad runs are noticed', `${mocha} --timeout 300000`, 'vscode/proof'),
		{ name: 'host', doing: 'testing inside the Node extension host', runsBuilt: true, run: runHosts },
		{
			name: 'web',
			doing: 'testing inside the web extension host',
			runsBuilt: true,
			run: async () =>
				runInWorker({ tests: await bundleForWorker('web', testFilesIn('test/web'), grep()), fixture }),
		},
		{ ...nodeSuite('ui', 'driving the window', `${mocha} --timeout 600000`), runsBuilt: true },
	];
}
