/**
 * `npm start [-- FOLDER]`: opens a VS Code with Hearsay in it, at the sample articles or at a folder of one's own. With
 * `--browser` in a browser, though there is a desktop VS Code.
 */
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { installServer } from '../vscode/installServer';
import { root } from '../vscode/paths';
import { newest } from '../vscode/releases';
import { extensionsFolderIn, startServer, userDataFolderIn } from '../vscode/server';
import { writeSettings } from '../vscode/settings';
import { removeFolder, temporaryFolder } from '../vscode/temporaryFolder';
import { workbenchUrl } from '../vscode/workbench';
import { execute } from './step';

interface Place {
	readonly folder: string;
	/** Opened in it; absent: none. */
	readonly file?: string;
}

const samples = join(root, 'media', 'sample');
/** Has tags and suggestions of every kind on its first screen. */
const shownFirst: Place = { folder: samples, file: join(samples, '04-tidings-embassy.txt') };

const say = (line: string): unknown => process.stdout.write(`${line}\n`);

function hasDesktop(): boolean {
	const folders = (process.env['PATH'] ?? '').split(delimiter);
	return folders.some(folder => ['code', 'code.cmd'].some(name => existsSync(join(folder, name))));
}

function openDesktop({ folder, file }: Place): Promise<number> {
	say(`opening ${folder} in your VS Code, with Hearsay from ${root}`);
	const quoted = [`--extensionDevelopmentPath=${root}`, folder, ...(file === undefined ? [] : [file])];
	return execute(`code --new-window ${quoted.map(part => JSON.stringify(part)).join(' ')}`);
}

/** A person's browser cannot be made a development host, so the extension counts as installed. */
function linkExtension(extensionsFolder: string): void {
	const { publisher, name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
	mkdirSync(extensionsFolder, { recursive: true });
	symlinkSync(root, join(extensionsFolder, `${publisher}.${name}-${version}`), 'junction');
}

function whenInterrupted(): Promise<void> {
	return new Promise(done => {
		for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => done());
	});
}

async function openServer({ folder, file }: Place): Promise<number> {
	const serverFolder = installServer(newest, say);
	const dataFolder = temporaryFolder();
	try {
		writeSettings(userDataFolderIn(dataFolder));
		linkExtension(extensionsFolderIn(dataFolder));
		const server = await startServer({ serverFolder, dataFolder });
		const seconds = (performance.now() / 1_000).toFixed(1);
		say(
			`VS Code ${newest.vscode} with Hearsay is ready after ${seconds} s. Open in a browser on this machine:`,
		);
		say(`\n    ${workbenchUrl(server.port, folder, file)}\n\nCtrl+C ends it.`);
		const crashed = server.ended.then(code => `the server ended (${code})\n${server.log()}`);
		const reason = await Promise.race([crashed, whenInterrupted()]);
		server.kill();
		await server.ended;
		if (reason === undefined) return 0;
		say(reason);
		return 1;
	} finally {
		removeFolder(dataFolder);
	}
}

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { browser: { type: 'boolean', default: false } },
});
const [given] = positionals;
const place = given === undefined ? shownFirst : { folder: resolve(given) };
if (!existsSync(place.folder)) {
	say(`there is no ${place.folder}`);
	process.exit(1);
}
say('building the extension, the panel and the command line');
if ((await execute('npm run -s build')) !== 0) process.exit(1);
process.exit(await (hasDesktop() && !values.browser ? openDesktop(place) : openServer(place)));
