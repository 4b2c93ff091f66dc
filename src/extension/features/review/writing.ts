/** Writes decisions one after the other, while the person goes on to the next suggestion. */
import { Uri } from 'vscode';
import type { ReviewStep, Stamp } from '../../../core/index';
import type { TagRef } from '../../articles/refs';
import { readToTheEnd } from '../../articles/reviewed';
import type { Change } from '../../decisions/change';
import type { Services } from '../../services';
import { refreshed } from '../../ui/choosing';
import { changesFor, reverse, type Verdict, withEdits } from './deciding';

interface Written {
	readonly verdict: Verdict;
	/** By the ids of the articles. */
	readonly changes: ReadonlyMap<string, Change>;
}

export class Writing {
	/** What the last decision on a step wrote, also where not all of it could be. */
	readonly #written = new Map<ReviewStep, Written>();
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
		const change = this.#written.get(step)?.changes.get(step.article.id);
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
		const none = new Map<string, Change>();
		const known = this.#written.get(step);
		const kept = known?.changes ?? none;
		// Decided the same way once more, after not all of it could be written: what was written stays.
		const old = known?.verdict === verdict ? none : kept;
		const anew = new Set(old.keys());
		const written = await changesFor(this.services, [step, ...step.repeats], verdict, stamp, anew);
		// What is skipped after that stays as well.
		const undone = written.length > 0 ? old : none;
		const before = [...undone.values()].map(({ article, edits }) => ({ article, edits: reverse(edits) }));
		const ends = await this.#endsOf(finished, stamp);
		const changes = [...before, ...written, ...ends].reduce<readonly Change[]>(withEdits, []);
		const isWritten = changes.length === 0 || (await this.services.decisions.makeAll(changes));
		const there = written.filter(change => isWritten || this.#isThere(change));
		const stays = isWritten && undone === kept ? [] : kept;
		this.#written.set(step, { verdict, changes: new Map([...stays, ...there.map(byId)]) });
		return isWritten;
	}

	/** Its article is looked at anew as soon as it is written. */
	#isThere({ article }: Change): boolean {
		return this.services.library.get(article.uri) !== article;
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

function byId(change: Change): [string, Change] {
	return [change.article.uri.toString(), change];
}
