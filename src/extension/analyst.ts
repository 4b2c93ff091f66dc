/**
 * Analyses the texts of files, and packs what is found: in a worker, so that the extension host is free meanwhile, or
 * in the host between all else where no worker can be had.
 */
import type { Disposable, LogOutputChannel, Uri } from 'vscode';
import type { PackedArticle } from '../core/index';
import type { AnalysisAnswer, AnalysisOrder } from '../worker/protocol';
import { AnalysisHere } from './analysisHere';
import type { Knowledge } from './article';
import { Debouncer, DisposableStore } from './lifecycle';
import { startWorker, type WorkerLine } from './workerLine';

/** A worker that does not start within this time is not waited for. Milliseconds. */
const startLimit = 15_000;
/** A worker that has had nothing to do for so long gives back its memory. Milliseconds. */
const idleLimit = 30_000;

interface Waiting {
	readonly text: string;
	readonly knowledge: Knowledge;
	readonly resolve: (packed: PackedArticle | undefined | Promise<PackedArticle | undefined>) => void;
	readonly reject: (error: Error) => void;
}

export class Analyst implements Disposable {
	readonly #store = new DisposableStore();
	readonly #debouncer = this.#store.add(new Debouncer());
	readonly #here = this.#store.add(new AnalysisHere());
	/** What the worker has not answered, by number, in the order in which it was asked. */
	readonly #waiting = new Map<number, Waiting>();
	readonly #numbers = new WeakMap<Knowledge, number>();
	readonly #told = new Set<number>();
	#line: WorkerLine | undefined;
	#isReady = false;
	#hasWorkers = true;
	#last = 0;

	/** `script` is the worker's bundle. */
	constructor(
		private readonly script: Uri,
		private readonly log: LogOutputChannel,
	) {}

	/** False before anything was asked, while nothing is asked for long, and where there are no workers. */
	get isInWorker(): boolean {
		return this.#line !== undefined;
	}

	/** `undefined` for a text that cannot be packed: see `packArticle`. Rejects where one text breaks the analysis. */
	analyse(text: string, knowledge: Knowledge): Promise<PackedArticle | undefined> {
		return new Promise((resolve, reject) => this.#ask(++this.#last, { text, knowledge, resolve, reject }));
	}

	#ask(id: number, waiting: Waiting): void {
		const { text, knowledge, resolve } = waiting;
		const line = this.#lineNow();
		if (!line) {
			resolve(this.#here.analyse(text, knowledge));
			return;
		}
		this.#waiting.set(id, waiting);
		const number = this.#numbers.get(knowledge) ?? id;
		this.#numbers.set(knowledge, number);
		const { codebook, catalogue } = knowledge;
		const taught = this.#told.has(number) ? {} : { taught: { detect: codebook.detect, catalogue } };
		this.#told.add(number);
		line.post({ id, text, knowledge: number, ...taught } satisfies AnalysisOrder);
	}

	#lineNow(): WorkerLine | undefined {
		if (this.#hasWorkers && !this.#line) {
			this.#start();
		}
		return this.#line;
	}

	#start(): void {
		this.#isReady = false;
		this.#told.clear();
		try {
			this.#line = startWorker(this.script, {
				onMessage: message => this.#answered(message as AnalysisAnswer),
				onEnd: reason => this.#ended(reason),
			});
			this.#hasWorkers = this.#line !== undefined;
			this.#debouncer.schedule('start', startLimit, () => this.#ended(undefined));
		} catch (error) {
			this.#hasWorkers = false;
			this.log.info(`No worker, articles are analysed in the extension host: ${String(error)}`);
		}
	}

	#answered(answer: AnalysisAnswer): void {
		if (answer.kind === 'ready') {
			this.#isReady = true;
			this.#debouncer.cancel('start');
			return;
		}
		const waiting = this.#waiting.get(answer.id);
		this.#waiting.delete(answer.id);
		if (answer.kind === 'packed') {
			waiting?.resolve(answer.packed);
		} else {
			waiting?.reject(new Error(answer.reason));
		}
		if (this.#waiting.size === 0) {
			this.#debouncer.schedule('idle', idleLimit, () => this.#rest());
		} else {
			this.#debouncer.cancel('idle');
		}
	}

	/** No `reason`: it does not start. One that had started ended with the text that it was at, which is not tried again; the others are. */
	#ended(reason: string | undefined): void {
		const hadStarted = this.#isReady;
		this.#hasWorkers = hadStarted;
		this.log.warn(`The analysis worker ${reason === undefined ? 'does not start' : `ended: ${reason}`}`);
		this.#drop();
		const [first, ...others] = [...this.#waiting];
		this.#waiting.clear();
		if (first && hadStarted) {
			first[1].reject(new Error(`The analysis worker ended: ${reason}`));
		}
		for (const [id, waiting] of first && !hadStarted ? [first, ...others] : others) {
			this.#ask(id, waiting);
		}
	}

	#rest(): void {
		if (this.#waiting.size === 0) {
			this.#drop();
		}
	}

	#drop(): void {
		this.#debouncer.cancel('start');
		this.#line?.dispose();
		this.#line = undefined;
	}

	/** What was asked for is not answered any more. */
	dispose(): void {
		this.#waiting.clear();
		this.#hasWorkers = false;
		this.#drop();
		this.#store.dispose();
	}
}
