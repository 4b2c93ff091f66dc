/** What people decide about articles: written down at once, taken back and done again at will, never lost unsaid. */
import { FileSystemError, type LogOutputChannel, l10n, type Uri, window, workspace } from 'vscode';
import { decodeSidecar, editsBetween, type Problem, type SidecarEdit, sha256 } from '../core/index';
import type { Article } from './article';
import { sidecarOf } from './folders';
import type { Library } from './library';
import type { Sidecars } from './sidecars';

/** One sidecar before and after a decision; `undefined` for no file. */
interface Step {
	readonly article: Uri;
	readonly before: string | undefined;
	readonly after: string | undefined;
}

/** What one command changed, in one or in many articles: taken back as a whole. */
type Decision = readonly Step[];

/** The edits to one article. */
export interface Change {
	readonly article: Article;
	readonly edits: readonly SidecarEdit[];
}

/** Older decisions can no longer be taken back. */
const most = 500;

export class Decisions {
	readonly #done: Decision[] = [];
	readonly #undone: Decision[] = [];

	constructor(
		private readonly sidecars: Sidecars,
		private readonly library: Library,
		private readonly log: LogOutputChannel,
	) {}

	/** False where it could not be written; the person has been told why and can have it tried again. */
	make(article: Article, edits: readonly SidecarEdit[]): Promise<boolean> {
		return this.makeAll([{ article, edits }]);
	}

	/** As `make`, for several articles as one decision. What could be written stays where some could not. */
	async makeAll(changes: readonly Change[]): Promise<boolean> {
		const steps: Step[] = [];
		const failed: Change[] = [];
		for (const change of changes) {
			const step = await this.#write(change);
			if (step) {
				steps.push(step);
			} else {
				failed.push(change);
			}
		}
		if (steps.length > 0) {
			this.#done.push(steps);
			this.#done.splice(0, this.#done.length - most);
			this.#undone.length = 0;
		}
		return failed.length === 0;
	}

	async undo(): Promise<void> {
		await this.#turnBack(this.#done, this.#undone, l10n.t('There is no tag change to undo.'));
	}

	async redo(): Promise<void> {
		await this.#turnBack(this.#undone, this.#done, l10n.t('There is no tag change to redo.'));
	}

	async #turnBack(from: Decision[], to: Decision[], nothing: string): Promise<void> {
		const decision = from.pop();
		if (!decision) {
			void window.setStatusBarMessage(`$(info) ${nothing}`, 5000);
			return;
		}
		const turned: Step[] = [];
		for (const step of [...decision].reverse()) {
			const back = await this.#restore(step);
			if (back) {
				turned.push(back);
			}
		}
		if (turned.length > 0) {
			to.push(turned);
		}
	}

	/** Byte for byte where nobody changed the sidecar since; else only what this step changed is changed back. */
	async #restore({ article: uri, before, after }: Step): Promise<Step | undefined> {
		if (await this.sidecars.restore(uri, after, before)) {
			await this.library.refresh(uri);
			return { article: uri, before: after, after: before };
		}
		const article = await this.library.refresh(uri);
		if (!article) {
			void window.showErrorMessage(
				l10n.t('{0} is gone; its tags stay as they are.', workspace.asRelativePath(uri)),
			);
			return undefined;
		}
		const said = (source: string | undefined) => decodeSidecar(source ?? '', article.map).value;
		return this.#write({ article, edits: editsBetween(said(after), said(before)) });
	}

	async #write(change: Change): Promise<Step | undefined> {
		const { article, edits } = change;
		const hash: SidecarEdit = { do: 'setArticle', details: { sha256: sha256(article.text) } };
		const anchors = edits.some(({ do: what }) => what !== 'removeTag' && what !== 'removeDismissal');
		try {
			const outcome = await this.sidecars.edit(article.uri, article.map, anchors ? [...edits, hash] : edits);
			if (!outcome.ok) {
				this.#explainBroken(article.uri, outcome.problems);
				return undefined;
			}
			await this.library.refresh(article.uri);
			return { article: article.uri, before: outcome.before, after: outcome.after };
		} catch (error) {
			this.#offerAgain(change, error);
			return undefined;
		}
	}

	#explainBroken(article: Uri, [problem]: readonly Problem[]): void {
		const sidecar = sidecarOf(article);
		const open = l10n.t('Open Tags File');
		const name = workspace.asRelativePath(sidecar);
		const words = l10n.t(
			'{0} has errors and is not written to until they are mended: {1}.',
			name,
			problem?.message ?? '',
		);
		void window
			.showErrorMessage(words, open)
			.then(choice => (choice === open ? window.showTextDocument(sidecar) : undefined));
	}

	/** The decision is kept as long as the message is: nothing has to be tagged anew. */
	#offerAgain(change: Change, error: unknown): void {
		const sidecar = sidecarOf(change.article.uri);
		this.log.error(`${sidecar.toString()}: ${String(error)}`);
		const again = l10n.t('Try Again');
		const name = workspace.asRelativePath(change.article.uri);
		const words = isReadOnly(error)
			? l10n.t('Nothing was written: tags are kept in a file beside {0}, and that folder is read-only.', name)
			: l10n.t(
					'The tags of {0} could not be written: {1}',
					name,
					error instanceof Error ? error.message : String(error),
				);
		void window
			.showErrorMessage(words, again)
			.then(choice => (choice === again ? this.#again(change) : undefined));
	}

	async #again({ article, edits }: Change): Promise<void> {
		const now = await this.library.refresh(article.uri);
		await this.make(now ?? article, edits);
	}
}

function isReadOnly(error: unknown): boolean {
	return error instanceof FileSystemError && error.code === 'NoPermissions';
}
