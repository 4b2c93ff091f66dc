/** One worker that analyses the texts of files, in the order in which it is given them. */
import type { Disposable, Uri } from 'vscode';
import type { PackedArticle } from '../../core/index';
import type { AnalysisAnswer, AnalysisOrder } from '../../worker/protocol';
import { Debouncer } from '../base/lifecycle';
import type { Knowledge } from '../files/knowledge';
import { startWorker, type WorkerLine } from './workerLine';

/** A worker that does not start within this time is not waited for. Milliseconds. */
const startLimit = 15_000;

/** A text to be analysed, and who waits for that. */
export interface Waiting {
	readonly text: string;
	readonly knowledge: Knowledge;
	readonly resolve: (packed: PackedArticle | undefined | Promise<PackedArticle | undefined>) => void;
	readonly reject: (error: Error) => void;
}

export interface WorkerOwner {
	onAnswer(): void;
	/** It is over by itself, and was given what it has not answered in vain; `reason` is absent where it did not start in time. */
	onEnd(worker: AnalysisWorker, unanswered: readonly Waiting[], reason: string | undefined): void;
}

export class AnalysisWorker implements Disposable {
	/** What is not answered, by number, in the order in which it was asked. */
	readonly #waiting = new Map<number, Waiting>();
	readonly #numbers = new WeakMap<Knowledge, number>();
	readonly #debouncer = new Debouncer();
	readonly #line: WorkerLine | undefined;
	#hasStarted = false;
	#last = 0;

	/** `script` is the worker's bundle. Throws where the host forbids workers. */
	constructor(
		script: Uri,
		private readonly owner: WorkerOwner,
	) {
		this.#line = startWorker(script, {
			onMessage: message => this.#hear(message as AnalysisAnswer),
			onEnd: reason => this.#end(reason),
		});
		this.#debouncer.schedule('start', startLimit, () => this.#end(undefined));
	}

	/** False where the host has no workers. */
	get isThere(): boolean {
		return this.#line !== undefined;
	}

	/** True from when it has said so. */
	get hasStarted(): boolean {
		return this.#hasStarted;
	}

	/** How many texts it was given and has not answered. */
	get load(): number {
		return this.#waiting.size;
	}

	ask(waiting: Waiting): void {
		const { text, knowledge } = waiting;
		this.#last += 1;
		this.#waiting.set(this.#last, waiting);
		const known = this.#numbers.get(knowledge);
		const number = known ?? this.#last;
		this.#numbers.set(knowledge, number);
		const { codebook, catalogue } = knowledge;
		const taught = known === undefined ? { taught: { detect: codebook.detect, catalogue } } : {};
		this.#line?.post({ id: this.#last, text, knowledge: number, ...taught } satisfies AnalysisOrder);
	}

	#hear(answer: AnalysisAnswer): void {
		if (answer.kind === 'ready') {
			this.#hasStarted = true;
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
		this.owner.onAnswer();
	}

	#end(reason: string | undefined): void {
		const unanswered = [...this.#waiting.values()];
		this.dispose();
		this.owner.onEnd(this, unanswered, reason);
	}

	/** What it was asked for is not answered any more. */
	dispose(): void {
		this.#waiting.clear();
		this.#debouncer.dispose();
		this.#line?.dispose();
	}
}
