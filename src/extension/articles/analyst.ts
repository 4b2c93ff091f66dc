/**
 * Analyses the texts of files, and packs what is found: in workers, so that the extension host is free meanwhile and a
 * large folder is read on several processors, or in the host between all else where no worker can be had.
 */
import type { Disposable, LogOutputChannel, Uri } from 'vscode';
import type { PackedArticle } from '../../core/index';
import { Debouncer, DisposableStore } from '../base/lifecycle';
import type { Knowledge } from '../files/knowledge';
import { AnalysisHere } from './analysisHere';
import { AnalysisWorker, type Waiting } from './analysisWorker';
import { processors } from './workerLine';

/**
 * One processor is left to the extension host and the window, but where there are only two: those need little of one
 * meanwhile, and a large folder is read sooner. Each worker takes some 50 MB of memory.
 */
function usualWorkers(): number {
	const count = processors();
	return Math.min(4, count, Math.max(2, count - 1));
}

/** Another worker is started for what comes when each of those there are has so many texts to do. */
const muchToDo = 4;
/** Workers that have had nothing to do for so long give back their memory. Milliseconds. */
const idleLimit = 30_000;

export class Analyst implements Disposable {
	readonly #store = new DisposableStore();
	readonly #debouncer = this.#store.add(new Debouncer());
	readonly #here = this.#store.add(new AnalysisHere());
	readonly #workers = new Set<AnalysisWorker>();
	/** As many as were seen to start, once one was seen not to. */
	#limit: number;

	/** `script` is the worker's bundle; absent `workers`: as many as the machine has use for. */
	constructor(
		private readonly script: Uri,
		private readonly log: LogOutputChannel,
		workers = usualWorkers(),
	) {
		this.#limit = workers;
	}

	/** How many there are: none before anything was asked, while nothing is asked for long, and where none can be had. */
	get workers(): number {
		return this.#workers.size;
	}

	/** `undefined` for a text that cannot be packed: see `packArticle`. Rejects where one text breaks the analysis. */
	analyse(text: string, knowledge: Knowledge): Promise<PackedArticle | undefined> {
		return new Promise((resolve, reject) => this.#ask({ text, knowledge, resolve, reject }));
	}

	#ask(waiting: Waiting): void {
		const worker = this.#workerNow();
		if (worker) {
			worker.ask(waiting);
		} else {
			waiting.resolve(this.#here.analyse(waiting.text, waiting.knowledge));
		}
	}

	/** The one with the least to do. */
	#workerNow(): AnalysisWorker | undefined {
		const [least] = [...this.#workers].sort((a, b) => a.load - b.load);
		const isEnough = least && least.load < muchToDo;
		return (isEnough || this.#workers.size >= this.#limit ? undefined : this.#start()) ?? least;
	}

	#start(): AnalysisWorker | undefined {
		try {
			const worker = new AnalysisWorker(this.script, {
				onAnswer: () => this.#answered(),
				onEnd: (ended, unanswered, reason) => this.#ended(ended, unanswered, reason),
			});
			if (worker.isThere) {
				this.#workers.add(worker);
				return worker;
			}
			worker.dispose();
		} catch (error) {
			this.log.info(`No worker, articles are analysed in the extension host: ${String(error)}`);
		}
		this.#limit = this.#workers.size;
		return undefined;
	}

	#answered(): void {
		if ([...this.#workers].some(({ load }) => load > 0)) {
			this.#debouncer.cancel('idle');
		} else {
			this.#debouncer.schedule('idle', idleLimit, () => this.#drop());
		}
	}

	/** One that had started ended with the text that it was at, which is not tried again; the others are. */
	#ended(worker: AnalysisWorker, unanswered: readonly Waiting[], reason: string | undefined): void {
		this.log.warn(`An analysis worker ${reason === undefined ? 'does not start' : `ended: ${reason}`}`);
		this.#workers.delete(worker);
		if (!worker.hasStarted) {
			this.#limit = [...this.#workers].filter(({ hasStarted }) => hasStarted).length;
		}
		const broken = worker.hasStarted ? unanswered.slice(0, 1) : [];
		for (const waiting of unanswered) {
			if (broken.includes(waiting)) {
				waiting.reject(new Error(`The analysis worker ended: ${reason}`));
			} else {
				this.#ask(waiting);
			}
		}
	}

	#drop(): void {
		this.#debouncer.cancel('idle');
		for (const worker of this.#workers) {
			worker.dispose();
		}
		this.#workers.clear();
	}

	/** What was asked for is not answered any more. */
	dispose(): void {
		this.#limit = 0;
		this.#drop();
		this.#store.dispose();
	}
}
