/** The analysis worker, of its own bundle: a thread of Node beside one extension host, a worker of the page beside the other. */
import { Answering, transferred } from './answering';
import type { AnalysisAnswer, AnalysisOrder } from './protocol';

/** To who started the worker. */
interface Line {
	onmessage: ((event: { readonly data: AnalysisOrder }) => void) | null;
	postMessage(answer: AnalysisAnswer, transfer: ArrayBuffer[]): void;
}

/** What only Node has. */
interface NodeGlobal {
	readonly process?: {
		getBuiltinModule?(id: 'node:worker_threads'): { readonly parentPort: Line | null } | undefined;
	};
}

const { process } = globalThis as NodeGlobal;
const line =
	process?.getBuiltinModule?.('node:worker_threads')?.parentPort ?? (globalThis as unknown as Line);
const answering = new Answering();

line.onmessage = ({ data }) => {
	const answer = answering.answer(data);
	line.postMessage(answer, transferred(answer));
};
line.postMessage({ kind: 'ready' }, []);
