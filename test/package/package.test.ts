/** What is shipped, to the file: needs the bundles of `npm run build`. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { translatable } from '../unit/l10n/translatable';
import { namesInZip } from './zip';

const vsix = join('out', 'hearsay.vsix');

/** Folders that are shipped whole, and the kinds of file that may lie in them. */
const shippedFolders = {
	l10n: /\.json$/,
	media: /\.(css|json|md|png|svg|txt|yaml)$/,
	syntaxes: /\.json$/,
};

/** As `vsce` names them in the package. */
const singleFiles = [
	'[Content_Types].xml',
	'extension.vsixmanifest',
	'extension/LICENSE.txt',
	'extension/changelog.md',
	'extension/dist/analysis.js',
	'extension/dist/extension.js',
	'extension/dist/panel.js',
	'extension/package.json',
	'extension/package.nls.json',
	'extension/readme.md',
];

const sorted = (names: readonly string[]): string[] => [...names].sort();

function filesIn(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map(file => `${folder}/${file.replaceAll('\\', '/')}`)
		.filter(file => statSync(file).isFile());
}

function run(command: string): string {
	const { status, stdout, stderr } = spawnSync(command, { shell: true, encoding: 'utf8' });
	assert.equal(status, 0, stdout + stderr);
	return stdout;
}

const kilobytes = (bytes: number): string => `${(bytes / 1_000).toFixed(1)} kB`;

describe('the extension as a package', () => {
	before(() => {
		mkdirSync('out', { recursive: true });
		rmSync(vsix, { force: true });
		run(
			`vsce package --no-dependencies --no-rewrite-relative-links --allow-missing-repository --out ${vsix}`,
		);
	});

	it('holds what it needs and nothing else', () => {
		const whole = Object.keys(shippedFolders).flatMap(filesIn);
		const expected = [...singleFiles, ...whole.map(file => `extension/${file}`)];
		assert.deepEqual(sorted(namesInZip(readFileSync(vsix))), sorted(expected));
	});

	it('ships all words for those who translate them', () => {
		const shipped: unknown = JSON.parse(readFileSync(join('l10n', 'bundle.l10n.json'), 'utf8'));
		assert.deepEqual(shipped, translatable('.'));
	});

	it('ships no stray kind of file', () => {
		for (const [folder, kinds] of Object.entries(shippedFolders)) {
			assert.deepEqual(
				filesIn(folder).filter(file => !kinds.test(file)),
				[],
			);
		}
	});

	after(() => {
		const bundles = ['dist/extension.js', 'dist/analysis.js', 'dist/panel.js', 'dist/cli.js'].map(file => {
			const content = readFileSync(file);
			return `${file} ${kilobytes(content.length)} (gzip ${kilobytes(gzipSync(content).length)})`;
		});
		const sizes = [`hearsay.vsix ${kilobytes(statSync(vsix).size)}`, ...bundles];
		process.stdout.write(`    sizes: ${sizes.join(', ')}\n`);
	});
});

describe('the command line as a package', () => {
	it('holds the command and what npm always adds', () => {
		const [tarball]: { files: { path: string }[] }[] = JSON.parse(run('npm pack --dry-run --json --silent'));
		const expected = ['LICENSE', 'README.md', 'dist/cli.js', 'package.json'];
		assert.deepEqual(sorted(tarball?.files.map(({ path }) => path) ?? []), expected);
	});
});

describe('the reading of zip files', () => {
	it('refuses what is none', () => {
		assert.throws(() => namesInZip(Buffer.from('no zip at all, but long enough')), /no zip file/);
		assert.throws(() => namesInZip(Buffer.alloc(3)), /no zip file/);
	});
});
