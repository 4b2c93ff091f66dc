/** Bundles of the tests, one function for each place they run in. Stale bundles of deleted tests are removed. */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { root } from '../vscode/paths';

/**
 * Relative to the repository, with forward slashes, sorted.
 *
 * @throws where there is none, since a suite without tests would look green
 */
export function testFilesIn(folder: string): string[] {
	if (!existsSync(join(root, folder))) throw new Error(`there is no ${folder}`);
	const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
	const tests = files
		.map(file => `${folder}/${file.replaceAll('\\', '/')}`)
		.filter(file => file.endsWith('.test.ts'));
	if (tests.length === 0) throw new Error(`no tests in ${folder}`);
	return tests.sort();
}

function optionsFor(name: string): BuildOptions & { readonly outdir: string } {
	const outdir = join(root, 'out', name);
	rmSync(outdir, { recursive: true, force: true });
	return { absWorkingDir: root, bundle: true, sourcemap: true, logLevel: 'warning', outdir };
}

/** For plain Node. Modules that tests share are shared at run time too. Returns the folder. */
export async function bundleForNode(name: string): Promise<string> {
	const options = optionsFor(name);
	await build({
		...options,
		entryPoints: testFilesIn(`test/${name}`),
		outbase: `test/${name}`,
		outExtension: { '.js': '.mjs' },
		platform: 'node',
		format: 'esm',
		target: 'node20',
		splitting: true,
		packages: 'external',
	});
	return options.outdir;
}

/** Leaves each module in a file of its own. */
const apart: Plugin = {
	name: 'apart',
	setup: ({ onResolve }) => {
		onResolve({ filter: /^\./ }, ({ path }) => ({ path: `${path}.mjs`, external: true }));
	},
};

/**
 * For plain Node, one output file for each source file: coverage of a bundle is counted wrongly, since a bundle drops
 * what nobody calls and cannot be mapped back function by function. Returns the folder of the tests.
 */
export async function transpileForNode(name: string): Promise<string> {
	const options = optionsFor(name);
	await build({
		...options,
		entryPoints: ['src/**/*.ts', `test/${name}/**/*.ts`, 'test/support/**/*.ts', 'test/bench/corpus/**/*.ts'],
		outbase: '.',
		outExtension: { '.js': '.mjs' },
		platform: 'node',
		format: 'esm',
		target: 'node20',
		packages: 'external',
		plugins: [apart],
	});
	return join(options.outdir, 'test', name);
}

/** For the Node extension host, which loads CommonJS in every release. Returns the module with `run()`. */
export async function bundleForHost(name: string, tests: readonly string[]): Promise<string> {
	const options = optionsFor(name);
	await build({
		...options,
		entryPoints: ['test/host/index.ts', ...tests],
		outbase: 'test',
		platform: 'node',
		format: 'cjs',
		target: 'node20',
		packages: 'external',
	});
	return join(options.outdir, 'host', 'index.js');
}

/**
 * For the web extension host, which loads a single file and has no environment variables. Returns that file.
 *
 * @param grep regular expression of the titles to run, empty for all
 */
export async function bundleForWorker(name: string, tests: readonly string[], grep = ''): Promise<string> {
	const options = optionsFor(name);
	const modules = ['test/web/mocha.ts', ...tests].map(file => `import ${JSON.stringify(`./${file}`)};`);
	await build({
		...options,
		stdin: {
			contents: [...modules, `export { run } from './test/web/index';`].join('\n'),
			resolveDir: root,
			sourcefile: 'tests.ts',
		},
		entryNames: 'index',
		platform: 'browser',
		format: 'cjs',
		target: 'es2022',
		external: ['vscode'],
		define: { GREP: JSON.stringify(grep) },
	});
	return join(options.outdir, 'index.js');
}
