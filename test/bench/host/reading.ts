/**
 * Runs inside the extension host, twice: in an empty storage, and after a reload of the window. Waits until Hearsay has
 * read the folder while somebody types, and measures what that does to the event loop, to memory and to jumps.
 */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
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

/** Of each thread of this process by its id, milliseconds; empty where only Linux would tell. */
function threadTimes(): ReadonlyMap<string, number> {
	const folder = '/proc/self/task';
	return new Map(
		existsSync(folder) ? readdirSync(folder).map(id => [id, threadTime(`${folder}/${id}/stat`)]) : [],
	);
}

function threadTime(file: string): number {
	try {
		const stat = readFileSync(file, 'utf8');
		const [user, system] = stat.slice(stat.lastIndexOf(')')).split(' ').slice(12, 14).map(Number);
		return ((user ?? 0) + (system ?? 0)) * 10;
	} catch {
		// It ended meanwhile.
		return 0;
	}
}

/** What this thread and the busiest others took since. The analysis worker is one of them, those that compile and collect are others. */
function threadsSince(before: ReadonlyMap<string, number>): string {
	const own = String(process.pid);
	const spent = [...threadTimes()].map(([id, time]) => [id, time - (before.get(id) ?? 0)] as const);
	const others = spent.filter(([id]) => id !== own).map(([, time]) => time);
	const busiest = others.sort((a, b) => b - a).slice(0, 6);
	return `${new Map(spent).get(own) ?? '?'} ms of that in its own thread, ${busiest.join(', ')} ms in the busiest others`;
}

async function readFolder(editorFile: Uri): Promise<Progress> {
	const delay = started();
	const cpu = process.cpuUsage();
	const threads = threadTimes();
	await extensions.getExtension('hearsay.hearsay')?.activate();
	await window.showTextDocument(editorFile);
	let progress: Progress = { state: '', done: 0, total: 0, restored: 0, milliseconds: 0 };
	const keys = await typeUntil(async () => {
		progress = (await commands.executeCommand<Progress>('_hearsay.readingProgress')) ?? progress;
		return progress.state === 'done' && progress.total > 0;
	});
	const spent = process.cpuUsage(cpu);
	report(`while it reads, ${keys} keys typed`, delay);
	say(
		`read ${progress.total} articles, ${progress.restored} of them known from before and there after ${(progress.known ?? 0).toFixed(0)} ms, all with their names after ${progress.milliseconds.toFixed(0)} ms, ${((spent.user + spent.system) / 1000).toFixed(0)} ms of processor time in the host with all else, ${threadsSince(threads)}`,
	);
	return progress;
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

/** Reads and analyses so many of the articles, and nothing else. */
function bareLoop(uris: readonly Uri[]): void {
	const [start, cpu] = [performance.now(), process.cpuUsage()];
	for (const uri of uris) {
		analyse(readFileSync(uri.fsPath, 'utf8'));
	}
	const { user, system } = process.cpuUsage(cpu);
	const each = (milliseconds: number) => (milliseconds / uris.length).toFixed(3);
	say(
		`bare loop over ${uris.length}: ${each(performance.now() - start)} ms an article, ${each((user + system) / 1000)} ms of processor time`,
	);
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

export async function run(): Promise<void> {
	const [folder] = workspace.workspaceFolders ?? [];
	if (!folder) {
		throw new Error('no folder is open');
	}
	const file = Uri.joinPath(folder.uri, '05/00005.txt');
	const before = await liveMemory();
	const { total } = await profiled('reading', () => readFolder(file));
	const all = Array.from({ length: total }, (_, at) => {
		const name = `${String(at % 100).padStart(2, '0')}/${String(at).padStart(5, '0')}.txt`;
		return Uri.joinPath(folder.uri, name);
	});
	await typeOn('typing afterwards, views hidden');
	await commands.executeCommand('workbench.view.extension.hearsay');
	await sleep(3000);
	await commands.executeCommand('workbench.action.focusActiveEditorGroup');
	await profiled('typing', () => typeOn('typing afterwards, views shown'));
	await commands.executeCommand('workbench.view.explorer');
	await commands.executeCommand('workbench.action.files.revert');
	await statAll(all);
	await jump(Uri.joinPath(folder.uri, '06/00006.txt'));
	await reportMemory(before, all);
	bareLoop(all.slice(0, 1500));
}
