/**
 * The VS Code server build, installed once from the npm registry. `npm ci` without install scripts brings the build and
 * the few modules it really loads; what would have to be compiled is replaced by the stubs.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
	copyFileSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	renameSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { installFolder, root, toolsFolder } from './paths';
import type { Release } from './releases';
import { removeFolder } from './temporaryFolder';

const stubs = {
	'@vscode/spdlog': 'spdlog',
	'@vscode/native-watchdog': 'nativeWatchdog',
	'native-watchdog': 'nativeWatchdog',
};
const stamp = 'installed';

function run(command: string, args: readonly string[], cwd: string): void {
	const { status, stdout, stderr, error } = spawnSync(command, args, {
		cwd,
		encoding: 'utf8',
		shell: process.platform === 'win32',
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	if (status !== 0) {
		throw new Error(`${command} ${args.join(' ')} failed in ${cwd}\n${error ?? ''}${stdout}${stderr}`);
	}
}

function writeStubs(modules: string): void {
	for (const [name, stub] of Object.entries(stubs)) {
		const folder = join(modules, name);
		mkdirSync(folder, { recursive: true });
		writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version: '0.0.0', main: 'index.js' }));
		copyFileSync(join(toolsFolder, 'stubs', `${stub}.cjs`), join(folder, 'index.js'));
	}
}

function install(lockFolder: string, target: string): void {
	for (const file of ['package.json', 'package-lock.json']) {
		copyFileSync(join(lockFolder, file), join(target, file));
	}
	run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], target);
	const modules = join(target, 'node_modules');
	writeStubs(modules);
	// Node finds the modules by walking up; the browser asks for them under the server's own folder
	symlinkSync(
		join('..', '..', '..'),
		join(modules, 'code-server', 'lib', 'vscode', 'node_modules'),
		'junction',
	);
}

/** Of all that decides what is installed: a change of it installs anew. */
function fingerprint(lockFolder: string): string {
	const hash = createHash('sha256').update(readFileSync(join(lockFolder, 'package-lock.json')));
	for (const stub of new Set(Object.values(stubs))) {
		hash.update(readFileSync(join(toolsFolder, 'stubs', `${stub}.cjs`)));
	}
	return hash.digest('hex');
}

function isInstalled(target: string, wanted: string): boolean {
	const file = join(target, stamp);
	return existsSync(file) && readFileSync(file, 'utf8') === wanted;
}

/**
 * @param say told before an installation, which takes about 15 s
 * @returns the server build's folder, which holds `out/server-main.js`
 */
export function installServer({ server }: Release, say: (message: string) => void): string {
	const lockFolder = join(root, 'test', 'vscode', `server-${server}`);
	const target = join(installFolder, `server-${server}`);
	const wanted = fingerprint(lockFolder);
	if (!isInstalled(target, wanted)) {
		say(`installing the VS Code server build ${server} into ${target}`);
		mkdirSync(installFolder, { recursive: true });
		// in a folder aside, so that an interrupted installation is never mistaken for a whole one
		const aside = mkdtempSync(join(installFolder, 'installing-'));
		install(lockFolder, aside);
		writeFileSync(join(aside, stamp), wanted);
		removeFolder(target);
		renameSync(aside, target);
	}
	return join(target, 'node_modules', 'code-server', 'lib', 'vscode');
}
