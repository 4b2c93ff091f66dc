/** One review from its first suggestion to its end: the walk, the article that it is in, the decisions made on it. */
import { l10n, type TextEditor, Uri, window } from 'vscode';
import {
	type CorpusArticle,
	type Kind,
	type ReviewOutcome,
	type ReviewStep,
	ReviewWalk,
	reviewQueue,
	type Stamp,
} from '../../../core/index';
import { isOpenIn, type TagRef } from '../../articles/refs';
import { say } from '../../base/telling';
import type { Services } from '../../services';
import { accept, acceptAs, dismiss, type Verdict } from './deciding';
import { isInActiveTab, type ReadonlyLock } from './readonlyLock';
import type { Spotlight } from './spotlight';
import { Writing } from './writing';

export class Session {
	#writing: Writing;
	#walk: ReviewWalk;
	/** Where the review is. */
	#editor: TextEditor | undefined;
	/** On the way from one article to the next: whichever editor is active meanwhile means nothing. */
	#isMoving = false;
	/** Decisions before the review: undo stops at them. */
	readonly #before: number;

	/** `articles` gives those under review as they are when it is asked. */
	constructor(
		private readonly services: Services,
		private readonly lock: ReadonlyLock,
		private readonly spotlight: Spotlight,
		readonly articles: () => readonly CorpusArticle[],
	) {
		this.#writing = new Writing(services);
		this.#before = services.decisions.made;
		this.#walk = this.#newWalk();
	}

	get step(): ReviewStep | undefined {
		return this.#walk.step;
	}

	/** False where there was nothing to review in the first place. */
	get hasSteps(): boolean {
		return this.#walk.steps.length > 0;
	}

	/** True where the person went to another editor. */
	get isLeft(): boolean {
		return !this.#isMoving && this.#editor !== undefined && !isInActiveTab(this.#editor.document.uri);
	}

	/** True where the text under review was changed by somebody else. */
	get isStale(): boolean {
		const { step } = this.#walk;
		return step !== undefined && this.#now(step)?.text !== step.article.view.text;
	}

	async restart(): Promise<void> {
		await this.settled();
		this.#writing = new Writing(this.services);
		this.#walk = this.#newWalk();
		await this.show();
	}

	async show(): Promise<void> {
		const { step, passed, steps } = this.#walk;
		const progress = { passed, of: steps.length, outcome: step && this.#walk.outcomeOf(step) };
		if (!step) {
			this.spotlight.showEnd(this.#editor, progress);
			return;
		}
		const editor = await this.#enter(Uri.parse(step.article.id, true));
		this.spotlight.show(editor, step, progress);
	}

	accept(): Promise<void> {
		return this.#outcome === 'accepted' ? this.#goOn() : this.#decide('accepted', accept);
	}

	acceptAs(kind: Kind): Promise<void> {
		return this.#decide('accepted', acceptAs(kind));
	}

	dismiss(): Promise<void> {
		return this.#outcome === 'dismissed' ? this.#goOn() : this.#decide('dismissed', dismiss);
	}

	/** Leaves as it is what was decided before. */
	skip(): Promise<void> {
		return this.#outcome ? this.#goOn() : this.#decide('skipped', () => []);
	}

	/** Accepts and lets the person change the tag before going on. */
	async acceptAndEdit(edit: (tag: TagRef) => Thenable<unknown>): Promise<void> {
		const { step } = this.#walk;
		const stamp = this.#outcome === 'accepted' ? undefined : await this.services.stamps.next();
		if (step && stamp) {
			await this.#begin(step, 'accepted', accept, stamp);
		}
		await this.settled();
		const tag = step && this.#writing.tagOf(step);
		if (tag) {
			await edit(tag);
			await this.#goOn();
		}
	}

	/** Resolves when all that was decided is written. */
	settled(): Promise<void> {
		return this.#writing.settled();
	}

	async back(): Promise<void> {
		this.#walk.back();
		await this.show();
	}

	async undo(): Promise<void> {
		await this.settled();
		await this.services.decisions.undo(this.#before);
		this.#walk.backToReopened();
		await this.show();
	}

	/** After suggestions were decided by other ways than one by one. */
	async catchUp(outcome: ReviewOutcome): Promise<void> {
		for (const step of this.#walk.steps) {
			if (this.#walk.outcomeOf(step) === undefined && !this.#isOpen(step)) {
				this.#walk.note(step, outcome);
			}
		}
		const { step } = this.#walk;
		await (step && !this.#isOpen(step) ? this.#goOn() : this.show());
	}

	/** Says how it went, and leaves the article as it was found. */
	async end(): Promise<void> {
		this.spotlight.hide(this.#editor);
		this.#editor = undefined;
		const [accepted, dismissed, skipped] = (['accepted', 'dismissed', 'skipped'] as const).map(outcome =>
			this.#walk.count(outcome),
		);
		say(
			l10n.t('Review: {0} accepted, {1} dismissed, {2} skipped', accepted ?? 0, dismissed ?? 0, skipped ?? 0),
		);
		await this.lock.unlock();
	}

	get #outcome(): ReviewOutcome | undefined {
		const { step } = this.#walk;
		return step && this.#walk.outcomeOf(step);
	}

	#newWalk(): ReviewWalk {
		return new ReviewWalk(reviewQueue(this.articles()), step => this.#isOpen(step));
	}

	#isOpen(step: ReviewStep): boolean {
		const view = this.#now(step);
		return (
			!this.#writing.isPending(step) &&
			view?.text === step.article.view.text &&
			isOpenIn(view, step.suggestion)
		);
	}

	#now({ article }: ReviewStep) {
		return this.services.library.corpus.get(article.id)?.view;
	}

	/** Goes on at once; what was decided is written meanwhile. */
	async #decide(outcome: ReviewOutcome, verdict: Verdict): Promise<void> {
		const { step } = this.#walk;
		const stamp = step && (await this.services.stamps.next());
		if (step && stamp) {
			void this.#begin(step, outcome, verdict, stamp);
			await this.#goOn();
		}
	}

	/** Back to what could not be written: the person has been told why. */
	async #begin(step: ReviewStep, outcome: ReviewOutcome, verdict: Verdict, stamp: Stamp): Promise<boolean> {
		const finished = this.#walk.finishing([step]);
		this.#walk.note(step, outcome);
		const isWritten = await this.#writing.begin(step, verdict, finished, stamp);
		if (!isWritten) {
			this.#walk.retract(step);
			await (this.#editor && this.show());
		}
		return isWritten;
	}

	async #goOn(): Promise<void> {
		this.#walk.forward();
		await this.show();
	}

	/** The article in the active editor, locked; the one before is unlocked first. */
	async #enter(uri: Uri): Promise<TextEditor> {
		if (this.#editor?.document.uri.toString() === uri.toString()) {
			const active = window.activeTextEditor;
			this.#editor = active?.document === this.#editor.document ? active : this.#editor;
			return this.#editor;
		}
		this.#isMoving = true;
		try {
			this.spotlight.clear(this.#editor);
			await this.lock.unlock();
			this.#editor = await window.showTextDocument(uri, { preview: true });
			await this.lock.lock(uri);
			return this.#editor;
		} finally {
			this.#isMoving = false;
		}
	}
}
