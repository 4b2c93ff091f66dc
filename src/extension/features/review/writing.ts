/** Writes decisions one after the other, while the person goes on to the next suggestion. */
import { Uri } from 'vscode';
import type { ReviewStep, Stamp } from '../../../core/index';
import { refreshed } from '../../choosing';
import type { Change } from '../../decisions';
import type { TagRef } from '../../refs';
import { readToTheEnd } from '../../reviewed';
import type { Services } from '../../services';
import { changesFor, reverse, type Verdict, withEdits } from './deciding';

export class Writing {
	/** What the last decision on a step wrote. */
	readonly #written = new Map<ReviewStep, readonly Change[]>();
	readonly #pending = new Set<ReviewStep>();
	#last: Promise<unknown> = Promise.resolve();

	constructor(private readonly services: Services) {}

	/** True where the step is decided and that is not written yet. */
	isPending(step: ReviewStep): boolean {
		return this.#pending.has(step);
	}

	/** Resolves when all that was decided is written. */
	async settled(): Promise<void> {
		await this.#last;
	}

	/** The tag that accepting the step made; `undefined` where it was not accepted. */
	tagOf(step: ReviewStep): TagRef | undefined {
		const [change] = this.#written.get(step) ?? [];
		const added = change?.edits.find(edit => edit.do === 'addTag');
		return change && added && { uri: change.article.uri.toString(), id: added.tag.id };
	}

	/** `finished`: ids of the articles that are read to the end by this. False where it could not be written. */
	begin(step: ReviewStep, verdict: Verdict, finished: readonly string[], stamp: Stamp): Promise<boolean> {
		this.#pending.add(step);
		const written = this.#last
			.then(() => this.#write(step, verdict, finished, stamp))
			.catch(error => {
				this.services.log.error(String(error));
				return false;
			})
			.finally(() => this.#pending.delete(step));
		this.#last = written;
		return written;
	}

	/** What was decided before about the step is taken back first, in the same decision. */
	async #write(
		step: ReviewStep,
		verdict: Verdict,
		finished: readonly string[],
		stamp: Stamp,
	): Promise<boolean> {
		const written = await changesFor(this.services, [step, ...step.repeats], verdict, stamp);
		const before = (this.#written.get(step) ?? []).map(({ article, edits }) => ({
			article,
			edits: reverse(edits),
		}));
		const ends = await this.#endsOf(finished, stamp);
		const changes = [...before, ...written, ...ends].reduce<readonly Change[]>(withEdits, []);
		const isWritten = changes.length === 0 || (await this.services.decisions.makeAll(changes));
		if (isWritten) {
			this.#written.set(step, written);
		}
		return isWritten;
	}

	async #endsOf(ids: readonly string[], stamp: Stamp): Promise<readonly Change[]> {
		const changes: Change[] = [];
		for (const id of ids) {
			const article = await refreshed(this.services, Uri.parse(id, true));
			const edits = article ? readToTheEnd(article, { start: 0, end: article.text.length }, stamp) : [];
			if (article && edits.length > 0) {
				changes.push({ article, edits });
			}
		}
		return changes;
	}
}
