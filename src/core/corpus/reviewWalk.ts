/** Where a person is in the review queue, and what became of the steps before. */
import type { ReviewStep } from './reviewQueue';

export type ReviewOutcome = 'accepted' | 'dismissed' | 'skipped';

export class ReviewWalk {
	readonly #outcomes = new Map<ReviewStep, ReviewOutcome>();
	/** Index of the last step in each article, by article id. */
	readonly #last = new Map<string, number>();
	readonly #isOpen: (step: ReviewStep) => boolean;
	#at = 0;

	/** `isOpen` says whether nobody has decided the step yet, by whatever way; it is asked again each time. */
	constructor(
		readonly steps: readonly ReviewStep[],
		isOpen: (step: ReviewStep) => boolean,
	) {
		this.#isOpen = isOpen;
		for (const [index, { article }] of steps.entries()) {
			this.#last.set(article.id, index);
		}
	}

	/** `undefined` past the last one. */
	get step(): ReviewStep | undefined {
		return this.steps[this.#at];
	}

	/** How many steps lie before. */
	get passed(): number {
		return this.#at;
	}

	/** `undefined` for a step that was not passed. */
	outcomeOf(step: ReviewStep): ReviewOutcome | undefined {
		return this.#outcomes.get(step);
	}

	note(step: ReviewStep, outcome: ReviewOutcome): void {
		this.#outcomes.set(step, outcome);
	}

	/** To a step that was passed, as if it had not been. */
	retract(step: ReviewStep): void {
		this.#outcomes.delete(step);
		this.#at = this.steps.indexOf(step);
	}

	/** How many steps ended so. */
	count(outcome: ReviewOutcome): number {
		return [...this.#outcomes.values()].filter(found => found === outcome).length;
	}

	open(): ReviewStep[] {
		return this.steps.filter(this.#isOpen);
	}

	/** Ids of the articles whose last step is passed by going on from here, `decided` being about to be decided. */
	finishing(decided: readonly ReviewStep[] = []): string[] {
		const next = this.#next(new Set(decided));
		return [...this.#last].flatMap(([id, last]) => (this.#at <= last && last < next ? [id] : []));
	}

	/** To the next step that is open, or past the last one. */
	forward(): void {
		this.#at = this.#next(new Set());
	}

	/** To the step before, decided or not; stays at the first. */
	back(): void {
		this.#at = Math.max(0, this.#at - 1);
	}

	/** After something was undone: to the first step that was decided and is open again; stays where there is none. */
	backToReopened(): void {
		const reopened = this.open().filter(step => isDecided(this.#outcomes.get(step)));
		for (const step of reopened) {
			this.#outcomes.delete(step);
		}
		const [first] = reopened;
		this.#at = first ? this.steps.indexOf(first) : this.#at;
	}

	#next(decided: ReadonlySet<ReviewStep>): number {
		const ahead = this.steps.findIndex(
			(step, index) => index > this.#at && !decided.has(step) && this.#isOpen(step),
		);
		return ahead < 0 ? this.steps.length : ahead;
	}
}

function isDecided(outcome: ReviewOutcome | undefined): boolean {
	return outcome === 'accepted' || outcome === 'dismissed';
}
