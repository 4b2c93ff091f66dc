/**
 * Runs inside the extension host, several times: in an empty storage, and after reloads of the window. Waits until
 * Hearsay has read the folder while somebody types, and measures what that does to the event loop, to memory and to jumps;
 * or asks for every file itself, where the folder is not set up and Hearsay has nothing to do.
 */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { dirname, join } from 'node:path';
import { type IntervalHistogram, monitorEventLoopDelay, performance } from 'node:perf_hooks';
import {
	commands,
	extensions,
	Location,
	languages,
	Position,
	Selection,
	Uri,
	window,
	workspace,
} from 'vscode';
import { analyse } from '../../../src/core/detect/analyse';
import { variables } from '../../vscode/hostRun';
import { type Figures, figuresName, type Phase, phaseName } from '../readingPhases';
import { listAndStat } from './floor';
import { machineSince, machineTimes, threadsSince, threadTimes } from './spent';

interface Progress {
	readonly state: string;
	readonly done: number;
	readonly total: number;
	readonly restored: number;
	readonly known?: number;
	readonly milliseconds: number;
}

/** Between two keys, and between two looks at the progress. Milliseconds. */
const keyEvery = 150;
const resolution = 5;

const say = (line: string) => process.stdout.write(`${line}\n`);
const sleep = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds));

function started(): IntervalHistogram {
	const delay = monitorEventLoopDelay({ resolution });
	delay.enable();
	return delay;
}

/** What is beyond the time that the timer was to wait. */
function report(what: string, delay: IntervalHistogram): void {
	delay.disable();
	const at = (share: number) => (delay.percentile(share) / 1e6 - resolution).toFixed(1);
	const most = (delay.max / 1e6 - resolution).toFixed(1);
	say(`${what}: event loop delay p50 ${at(50)} ms, p99 ${at(99)} ms, p99.9 ${at(99.9)} ms, most ${most} ms`);
}

async function typeUntil(isOver: () => Promise<boolean>): Promise<number> {
	let keys = 0;
	while (!(await isOver())) {
		await commands.executeCommand('type', { text: keys % 6 === 5 ? ' ' : 'e' });
		keys++;
		await sleep(keyEvery);
	}
	return keys;
}

async function timed<T>(work: () => Thenable<T>): Promise<readonly [number, T]> {
	const start = performance.now();
	const result = await work();
	return [performance.now() - start, result];
}

/** The middle of several times. */
async function median(work: () => Thenable<unknown>, rounds = 9): Promise<number> {
	const times: number[] = [];
	for (let round = 0; round < rounds; round++) {
		times.push((await timed(work))[0]);
	}
	return times.sort((a, b) => a - b)[rounds >> 1] ?? 0;
}

/** Until all is read, in a window in which somebody types. */
async function readFolder(editorFile: Uri): Promise<Figures & { readonly total: number }> {
	const [delay, cpu, threads, machine] = [started(), process.cpuUsage(), threadTimes(), machineTimes()];
	await extensions.getExtension('hearsay.hearsay')?.activate();
	await window.showTextDocument(editorFile);
	let progress: Progress = { state: '', done: 0, total: 0, restored: 0, milliseconds: 0 };
	const keys = await typeUntil(async () => {
		progress = (await commands.executeCommand<Progress>('_hearsay.readingProgress')) ?? progress;
		return progress.state === 'done' && progress.total > 0;
	});
	const spent = process.cpuUsage(cpu);
	const { total, restored, milliseconds, known = 0 } = progress;
	const began = performance.now() - milliseconds;
	report(`while it reads, ${keys} keys typed`, delay);
	say(
		`read ${total} articles, ${restored} of them known from before and there after ${known.toFixed(0)} ms, all with their names after ${milliseconds.toFixed(0)} ms, begun before ${began.toFixed(0)} ms of the host's life, ${((spent.user + spent.system) / 1000).toFixed(0)} ms of processor time in the host with all else, ${threadsSince(threads)}${machineSince(machine)}`,
	);
	// The article that is open is read, not restored.
	return { total, took: restored >= total - 2 ? known : milliseconds, began };
}

/** Lists and asks for every file, in a window in which somebody types as much. */
async function askForAll(folder: Uri, editorFile: Uri): Promise<Figures> {
	const [began, delay, threads, machine] = [performance.now(), started(), threadTimes(), machineTimes()];
	let isOver = false;
	const asking = listAndStat(folder).finally(() => {
		isOver = true;
	});
	await window.showTextDocument(editorFile);
	const keys = await typeUntil(async () => isOver);
	const { files, listed, stamped } = await asking;
	report(`while ${files} files are asked for, ${keys} keys typed`, delay);
	say(
		`all folders are listed after ${listed.toFixed(0)} ms, and all files asked for after ${stamped.toFixed(0)} ms, begun at ${began.toFixed(0)} ms of the host's life, ${threadsSince(threads)}${machineSince(machine)}`,
	);
	return { took: stamped, began };
}

async function typeOn(what: string): Promise<void> {
	const delay = started();
	const end = performance.now() + 10_000;
	const keys = await typeUntil(async () => performance.now() > end);
	report(`${what}, ${keys} keys typed`, delay);
}

async function statAll(uris: readonly Uri[]): Promise<void> {
	const [took] = await timed(() => Promise.all(uris.map(uri => workspace.fs.stat(uri))));
	const start = performance.now();
	for (const uri of uris) {
		statSync(uri.fsPath);
	}
	say(
		`stat of every file: ${took.toFixed(0)} ms through VS Code, ${(performance.now() - start).toFixed(0)} ms by Node`,
	);
}

/** Reads and analyses so many of the articles, and nothing else. Milliseconds an article. */
function bareLoop(uris: readonly Uri[]): number {
	const [start, cpu] = [performance.now(), process.cpuUsage()];
	for (const uri of uris) {
		analyse(readFileSync(uri.fsPath, 'utf8'));
	}
	const each = (performance.now() - start) / uris.length;
	const { user, system } = process.cpuUsage(cpu);
	say(
		`bare loop over ${uris.length}: ${each.toFixed(3)} ms an article, ${((user + system) / 1000 / uris.length).toFixed(3)} ms of processor time`,
	);
	return each;
}

/** What VS Code takes for so many references of which nothing has to be found. */
async function readyMade(places: readonly Location[]): Promise<number> {
	const locations = places.map(({ uri, range }) => new Location(Uri.parse(uri.toString(), true), range));
	const provider = languages.registerReferenceProvider('plaintext', { provideReferences: () => locations });
	const document = await workspace.openTextDocument({ language: 'plaintext' });
	const took = await median(() =>
		commands.executeCommand('vscode.executeReferenceProvider', document.uri, new Position(0, 0)),
	);
	provider.dispose();
	return took;
}

async function jump(file: Uri): Promise<void> {
	await commands.executeCommand('workbench.action.closeAllEditors');
	const editor = await window.showTextDocument(file);
	const name = /denied that the ([A-Z]\w+)/.exec(editor.document.getText());
	const offset = name ? name.index + name[0].length - 2 : 0;
	const position = editor.document.positionAt(offset);
	const references = () =>
		commands.executeCommand<Location[]>('vscode.executeReferenceProvider', file, position);
	const found = await references();
	const floor = await readyMade(found);
	say(
		`references of ${name?.[1]}: ${found.length}, ${(await median(references)).toFixed(1)} ms, as many ready-made ones ${floor.toFixed(1)} ms`,
	);
	editor.selection = new Selection(position, position);
	const [first] = await timed(() => commands.executeCommand('hearsay.nextMention'));
	say(
		`next mention: first ${first.toFixed(1)} ms, then ${(await median(() => commands.executeCommand('hearsay.nextMention'))).toFixed(1)} ms`,
	);
}

/** Of this host, in bytes, without what only waits to be collected. */
async function liveMemory(): Promise<number> {
	const session = new Session();
	session.connect();
	await session.post('HeapProfiler.collectGarbage');
	session.disconnect();
	const { heapUsed, external } = process.memoryUsage();
	return heapUsed + external;
}

/** What the articles take, beside what the host took before Hearsay began; `files` are all articles. */
async function reportMemory(before: number, files: readonly Uri[]): Promise<void> {
	const live = await liveMemory();
	const each = (live - before) / files.length;
	const size = files.reduce((sum, { fsPath }) => sum + statSync(fsPath).size, 0) / files.length;
	const { heapUsed, external, rss } = process.memoryUsage();
	const mb = (bytes: number) => (bytes / 1e6).toFixed(0);
	say(
		`memory of the host: heap ${mb(heapUsed)} MB, buffers ${mb(external)} MB, rss ${mb(rss)} MB; ${(each / 1000).toFixed(1)} kB an article, ${(each / size).toFixed(1)} times its size`,
	);
}

/** With `HEARSAY_PROFILE` a profile of the processor goes into a new file of that folder. */
async function profiled<T>(what: string, work: () => Promise<T>): Promise<T> {
	const { HEARSAY_PROFILE: into } = process.env;
	if (into === undefined) {
		return work();
	}
	const session = new Session();
	session.connect();
	await session.post('Profiler.enable');
	await session.post('Profiler.start');
	const result = await work();
	const { profile } = await session.post('Profiler.stop');
	writeFileSync(`${into}/${what}-${Date.now()}.cpuprofile`, JSON.stringify(profile));
	session.disconnect();
	return result;
}

/** What comes after reading; gives what a bare loop takes for all articles, in milliseconds. */
async function workOn(folder: Uri, memory: number, total: number): Promise<number> {
	const all = Array.from({ length: total }, (_, at) => {
		const name = `${String(at % 100).padStart(2, '0')}/${String(at).padStart(5, '0')}.txt`;
		return Uri.joinPath(folder, name);
	});
	await typeOn('typing afterwards, views hidden');
	await commands.executeCommand('workbench.view.extension.hearsay');
	await sleep(3000);
	await commands.executeCommand('workbench.action.focusActiveEditorGroup');
	await profiled('typing', () => typeOn('typing afterwards, views shown'));
	await commands.executeCommand('workbench.view.explorer');
	await commands.executeCommand('workbench.action.files.revert');
	await statAll(all);
	await jump(Uri.joinPath(folder, '06/00006.txt'));
	await reportMemory(memory, all);
	return bareLoop(all.slice(0, 1500)) * all.length;
}

async function measured(phase: Phase, folder: Uri): Promise<Figures> {
	const file = Uri.joinPath(folder, '05/00005.txt');
	if (phase === 'floor') {
		return askForAll(folder, file);
	}
	const memory = phase === 'again' ? 0 : await liveMemory();
	const read = await profiled('reading', () => readFolder(file));
	return phase === 'again' ? read : { ...read, bare: await workOn(folder, memory, read.total) };
}

export async function run(): Promise<void> {
	const [folder] = workspace.workspaceFolders ?? [];
	const scratch = dirname(process.env[variables.output] ?? '');
	if (!folder) {
		throw new Error('no folder is open');
	}
	const figures = await measured(readFileSync(join(scratch, phaseName), 'utf8') as Phase, folder.uri);
	// Another window would show what was typed here, too.
	await commands.executeCommand('workbench.action.files.revert');
	writeFileSync(join(scratch, figuresName), JSON.stringify(figures));
}
