/** A worker beside the extension host, whichever that is: a thread of Node, or a worker of the page. */
import { type Disposable, type Uri, workspace } from 'vscode';

export interface WorkerListener {
	onMessage(message: unknown): void;
	/** It ended by itself, or could not start. Told once, and not after `dispose`. */
	onEnd(reason: string): void;
}

export interface WorkerLine extends Disposable {
	post(message: unknown): void;
}

interface NodeWorker {
	on(event: 'message' | 'error' | 'exit', listener: (value: unknown) => void): unknown;
	postMessage(message: unknown): void;
	terminate(): Promise<unknown>;
}

interface NodeThreads {
	readonly Worker: new (file: string, options: { readonly execArgv: readonly string[] }) => NodeWorker;
}

/** What only Node has: the bundle serves both extension hosts, and so imports nothing of either. */
interface NodeGlobal {
	readonly process?: {
		getBuiltinModule?(id: 'node:worker_threads'): NodeThreads | undefined;
		getBuiltinModule?(id: 'node:os'): { availableParallelism(): number } | undefined;
	};
}

/** How many things the machine can do at once; at least 1. */
export function processors(): number {
	const { process } = globalThis as NodeGlobal;
	const os = process?.getBuiltinModule?.('node:os');
	// Not asked for in Node, where VS Code warns of whoever looks at it.
	return Math.max(1, os ? os.availableParallelism() : navigator.hardwareConcurrency);
}

/** `script` is one file of plain JavaScript. `undefined` where there are no workers. Throws where the host forbids them. */
export function startWorker(script: Uri, listener: WorkerListener): WorkerLine | undefined {
	const { process } = globalThis as NodeGlobal;
	const threads = process?.getBuiltinModule?.('node:worker_threads');
	if (threads) {
		return nodeLine(new threads.Worker(script.fsPath, { execArgv: [] }), listener);
	}
	return typeof Worker === 'undefined' ? undefined : pageLine(script, listener);
}

function nodeLine(worker: NodeWorker, listener: WorkerListener): WorkerLine {
	let isOver = false;
	let reason: unknown;
	worker.on('message', message => listener.onMessage(message));
	// What it said before is heard only by its end: the error may come first.
	worker.on('error', error => {
		reason = error;
	});
	worker.on('exit', code => (isOver ? undefined : listener.onEnd(String(reason ?? code))));
	return {
		post: message => worker.postMessage(message),
		dispose: () => {
			isOver = true;
			void worker.terminate();
		},
	};
}

/** By its text: VS Code gives no address that a worker of a page could be started from where the extension is remote. */
function pageLine(script: Uri, listener: WorkerListener): WorkerLine {
	let isOver = false;
	let address = '';
	const starting = Promise.resolve(workspace.fs.readFile(script)).then(source => {
		address = URL.createObjectURL(new Blob([new Uint8Array(source)], { type: 'text/javascript' }));
		const worker = new Worker(address, { name: 'Hearsay' });
		worker.onmessage = ({ data }) => (isOver ? undefined : listener.onMessage(data));
		worker.onerror = ({ message }) => end(message);
		return worker;
	});
	const withWorker = (use: (worker: Worker) => void) => void starting.then(use, () => undefined);
	const dispose = () => {
		isOver = true;
		withWorker(worker => worker.terminate());
		URL.revokeObjectURL(address);
	};
	const end = (reason: unknown) => {
		if (!isOver) {
			dispose();
			listener.onEnd(String(reason));
		}
	};
	starting.catch(end);
	return { post: message => withWorker(worker => worker.postMessage(message)), dispose };
}
