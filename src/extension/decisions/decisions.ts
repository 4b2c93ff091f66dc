/** What people decide about articles: written down at once, taken back and done again at will, never lost unsaid. */
import { type LogOutputChannel, l10n, type Uri, workspace } from 'vscode';
import { decodeSidecar, editsBetween, type SidecarEdit } from '../../core/index';
import type { Article } from '../articles/article';
import type { Library } from '../articles/library';
import { BrokenFile, explainFailure } from '../base/failure';
import { OneByOne } from '../base/oneByOne';
import { type Renamed, renamed } from '../base/renamed';
import { say, showError, showWarning } from '../base/telling';
import { sidecarOf } from '../files/folders';
import type { Sidecars } from '../files/sidecars';
import { namesOf, unwrittenWords } from '../files/unwrittenWords';
import { type Change, type GoesOn, knowingBefore, withHash } from './change';
import { dropOldest } from './keptDecisions';

/** One sidecar before and after a decision; `undefined` for no file. */
interface Step {
	readonly article: Uri;
	readonly before: string | undefined;
	readonly after: string | undefined;
}

/** Another file that a decision changed: written by whoever made it, who knows how to put it back. */
export interface OtherStep {
	readonly file: Uri;
	/** Gives the step that does it again; `undefined` where the file was changed since. */
	readonly restore: () => Promise<OtherStep | undefined>;
}

/** What one command changed, in one or in many articles: taken back as a whole. */
interface Decision {
	/** Counted from 1, as `made` of `Decisions`. */
	readonly number: number;
	readonly steps: readonly (Step | OtherStep)[];
}

export class Decisions {
	readonly #done: Decision[] = [];
	readonly #undone: Decision[] = [];
	#made = 0;
	#settled: Promise<void> = Promise.resolve();
	/** The last articles that are being followed to other names, if any. */
	#following: Promise<unknown> | undefined;
	readonly #choices = new OneByOne();

	constructor(
		private readonly sidecars: Sidecars,
		private readonly library: Library,
		private readonly log: LogOutputChannel,
	) {}

	/** False where it could not be written; the person has been told why and can have it tried again. */
	make(article: Article, edits: readonly SidecarEdit[]): Promise<boolean> {
		return this.makeAll([{ article, edits }]);
	}

	/**
	 * As `make`, for several articles as one decision. What could be written stays where some could not. Other files are
	 * changed first; where that rejects, nothing is written. `changes` that depend on those are asked for afterwards.
	 * `goesOn` is asked before each change: after a no the others are left.
	 */
	makeAll(
		changes: readonly Change[] | (() => readonly Change[]),
		changeOthers: () => Promise<readonly OtherStep[]> = async () => [],
		goesOn: GoesOn = async () => true,
	): Promise<boolean> {
		// Beside a new name nothing is written before the tags of the old one are there: they could not go there any more.
		const make = () => this.#makeAll(changes, changeOthers, goesOn);
		return this.#awaited(this.#following ? this.#following.then(make) : make());
	}

	/** Resolves when what was decided so far is written and the library shows it: the next key may be about it. */
	settled(): Promise<void> {
		return this.#settled;
	}

	/**
	 * Looks at what a key is about, and decides, once the keys before it have done so: of two that are pressed at once, the
	 * second is about what the first one wrote.
	 */
	inTurn<T>(choose: () => Promise<T>): Promise<T> {
		return this.#choices.run(async () => {
			await this.#settled;
			return choose();
		});
	}

	/** Nothing is taken back, nor done again, before it has ended. */
	#awaited<T>(work: Promise<T>): Promise<T> {
		this.#settled = Promise.allSettled([this.#settled, work]).then(() => undefined);
		return work;
	}

	async #makeAll(
		changes: readonly Change[] | (() => readonly Change[]),
		changeOthers: () => Promise<readonly OtherStep[]>,
		goesOn: GoesOn,
	): Promise<boolean> {
		const steps: (Step | OtherStep)[] = [...(await changeOthers())];
		const failed: Change[] = [];
		let isWhole = true;
		let reason: unknown;
		const made = (typeof changes === 'function' ? changes() : changes).map(knowingBefore);
		for (const change of made) {
			if (!(await goesOn())) {
				break;
			}
			try {
				const step = await this.#write(change);
				isWhole &&= step !== undefined;
				// What changed nothing is not there to be taken back.
				steps.push(...(step && step.before !== step.after ? [step] : []));
			} catch (error) {
				failed.push(change);
				reason = error;
			}
		}
		if (steps.length > 0) {
			this.#done.push({ number: ++this.#made, steps });
			dropOldest(this.#done, ({ steps }) => steps.flatMap(step => ('file' in step ? [] : [step])));
			this.#undone.length = 0;
		}
		if (failed.length > 0) {
			this.#offerAgain(failed, reason);
		}
		return isWhole && failed.length === 0;
	}

	/** How many were made until now. */
	get made(): number {
		return this.#made;
	}

	/** Of those that were made `since` no more than so many were. */
	undo(since = 0): Promise<void> {
		const nothing =
			since === 0
				? l10n.t('There is no tag change to undo.')
				: l10n.t('There is no decision of this review to take back.');
		const told = (name: string) => l10n.t('Taken back in {0}.', name);
		const work = () => this.#turnBack(this.#done, this.#undone, nothing, told, since);
		return this.#awaited(this.#settled.then(work));
	}

	redo(): Promise<void> {
		const nothing = l10n.t('There is no tag change to redo.');
		const told = (name: string) => l10n.t('Done again in {0}.', name);
		return this.#awaited(this.#settled.then(() => this.#turnBack(this.#undone, this.#done, nothing, told)));
	}

	/**
	 * For articles or folders that have other names now: `move` takes the tags of one along, and what was decided can still
	 * be taken back. It gives false where they stay.
	 */
	follow<R extends Renamed>(all: readonly R[], move: (renamed: R) => Promise<boolean>): Promise<void> {
		const work = async () => {
			for (const each of all) {
				if (await move(each)) {
					this.#rename(each.from, each.to);
				}
			}
		};
		const following = this.#awaited(this.#settled.then(work));
		const ended = following.then(undefined, () => undefined);
		this.#following = ended;
		void ended.then(() => {
			if (this.#following === ended) {
				this.#following = undefined;
			}
		});
		return following;
	}

	#rename(from: Uri, to: Uri): void {
		const moved = (step: Step | OtherStep) =>
			'file' in step ? step : { ...step, article: renamed(step.article, from, to) };
		for (const decisions of [this.#done, this.#undone]) {
			decisions.splice(
				0,
				decisions.length,
				...decisions.map(({ number, steps }) => ({ number, steps: steps.map(moved) })),
			);
		}
	}

	async #turnBack(
		from: Decision[],
		to: Decision[],
		nothing: string,
		told: (name: string) => string,
		since = 0,
	): Promise<void> {
		const decision = from.at(-1);
		if (!decision || decision.number <= since) {
			say(nothing);
			return;
		}
		from.pop();
		const { number } = decision;
		const turned: (Step | OtherStep)[] = [];
		const left = [...decision.steps];
		for (let step = left.at(-1); step; step = left.at(-1)) {
			try {
				const back = 'file' in step ? await this.#restoreOther(step) : await this.#restore(step);
				turned.push(...(back ? [back] : []));
				left.pop();
			} catch (error) {
				from.push({ number, steps: left });
				void this.#explainUnwritten(['file' in step ? step.file : step.article], error);
				break;
			}
		}
		if (turned.length > 0) {
			to.push({ number, steps: turned });
		}
		// Names, claims, notes and grades look no different in an article, and much of one is off the screen.
		const own = turned.flatMap(step => ('file' in step ? [step.file] : []));
		const articles = turned.flatMap(step => ('file' in step ? [] : [step.article]));
		if (turned.length > 0) {
			say(told(namesOf([...own, ...articles])));
		}
	}

	async #restoreOther({ file, restore }: OtherStep): Promise<OtherStep | undefined> {
		const back = await restore();
		if (!back) {
			const name = workspace.asRelativePath(file);
			void showWarning(l10n.t('{0} was changed since, and stays as it is.', name));
		}
		return back;
	}

	/** Byte for byte where nobody changed the sidecar since; else only what this step changed is changed back. */
	async #restore({ article: uri, before, after }: Step): Promise<Step | undefined> {
		if (await this.sidecars.restore(uri, after, before)) {
			await this.#lookAgain(uri);
			return { article: uri, before: after, after: before };
		}
		const article = await this.library.refresh(uri);
		if (!article) {
			void showError(l10n.t('{0} is gone; its tags stay as they are.', workspace.asRelativePath(uri)));
			return undefined;
		}
		const said = (source: string | undefined) => decodeSidecar(source ?? '', article.map).value;
		return this.#write({ article, edits: editsBetween(said(after), said(before)) });
	}

	/** `undefined`, once the person was told, where the sidecar has errors. Rejects where it cannot be written. */
	async #write({ article, edits }: Change): Promise<Step | undefined> {
		const outcome = await this.sidecars.edit(article.uri, article.map, withHash({ article, edits }));
		if (!outcome.ok) {
			explainFailure(this.log, new BrokenFile(sidecarOf(article.uri), outcome.source, outcome.problems));
			return undefined;
		}
		await this.#lookAgain(article.uri);
		return { article: article.uri, before: outcome.before, after: outcome.after };
	}

	/** What is written is written, whether or not the article can be reached at the moment. */
	async #lookAgain(uri: Uri): Promise<void> {
		await this.library.refresh(uri).catch(error => this.log.error(`${uri.toString()}: ${String(error)}`));
	}

	/** The decision is kept as long as the message is: nothing has to be tagged anew. */
	#offerAgain(failed: readonly Change[], error: unknown): void {
		const again = l10n.t('Try Again');
		const articles = failed.map(({ article }) => article.uri);
		void this.#explainUnwritten(articles, error, again)
			.then(choice => (choice === again ? this.#again(failed) : undefined))
			.then(undefined, failure => explainFailure(this.log, failure));
	}

	#explainUnwritten(
		articles: readonly Uri[],
		error: unknown,
		...choices: string[]
	): Thenable<string | undefined> {
		const names = articles.map(uri => workspace.asRelativePath(uri));
		this.log.error(`${names.join(', ')}: ${String(error)}`);
		const name = namesOf(articles);
		return showError(unwrittenWords(name, error), ...choices);
	}

	async #again(failed: readonly Change[]): Promise<void> {
		const changes: Change[] = [];
		for (const { article, edits } of failed) {
			changes.push({ article: (await this.library.refresh(article.uri)) ?? article, edits });
		}
		await this.makeAll(changes);
	}
}
