/** Review mode: one suggestion after the other, each decided by a letter; the article is read-only meanwhile. */
import { type Disposable, commands as editorCommands, l10n, Uri, window } from 'vscode';
import type { CorpusArticle, PlacedSuggestion } from '../../../core/index';
import { asArticleUri } from '../../articles/refs';
import { registerCommand } from '../../base/commands';
import { ContextKey } from '../../base/contextKey';
import { commands, contextKeys } from '../../base/ids';
import { DisposableStore } from '../../base/lifecycle';
import { OneByOne } from '../../base/oneByOne';
import { say } from '../../base/telling';
import type { Services } from '../../services';
import { chooseSuggestion, refreshed } from '../../ui/choosing';
import { pickKind } from '../../ui/pickKind';
import { chooseAlike, decideAll } from './bulk';
import { accept, dismiss, type Verdict } from './deciding';
import { markReviewed } from './markReviewed';
import { ReadonlyLock } from './readonlyLock';
import { Session } from './session';
import { Spotlight } from './spotlight';

export function registerReview(services: Services): Disposable {
	const store = new DisposableStore();
	const review = new Review(services, store.add(new Spotlight()));
	const command = (id: string, run: (argument: unknown) => Promise<unknown>) =>
		store.add(registerCommand(services.log, id, argument => review.inTurn(() => run(argument))));

	command(commands.review, argument => review.start(() => articleMeant(services, argument)));
	command(commands.reviewAll, () => review.start(async () => services.library.corpus.articles()));
	command(commands.endReview, argument => review.leave(isKey(argument)));
	command(commands.reviewAccept, () => review.with(session => session.accept()));
	command(commands.reviewDismiss, () => review.with(session => session.dismiss()));
	command(commands.reviewSkip, () => review.with(session => session.skip()));
	command(commands.reviewBack, () => review.with(session => session.back()));
	command(commands.reviewUndo, () => review.with(session => session.undo()));
	command(commands.reviewAcceptAs, () => review.with(session => acceptAsAsked(services, session)));
	command(commands.reviewEdit, () =>
		review.with(session =>
			session.acceptAndEdit(tag => editorCommands.executeCommand(commands.editTag, tag)),
		),
	);
	command(commands.reviewFacts, () => review.showFacts());
	command(commands.markReviewed, argument => markReviewed(services, argument));
	command(commands.acceptAlike, argument => review.decideAlike(argument, 'accepted'));
	command(commands.dismissAlike, argument => review.decideAlike(argument, 'dismissed'));
	store.add({ dispose: () => void review.end().catch(() => undefined) });
	store.add(window.tabGroups.onDidChangeTabs(() => review.noticeTabs()));
	store.add(window.tabGroups.onDidChangeTabGroups(() => review.noticeTabs()));
	store.add(services.library.onDidChange(() => review.noticeTexts()));
	return store;
}

/** The review that is under way, if any. */
class Review {
	readonly #isReviewing = new ContextKey<boolean>(contextKeys.reviewing);
	readonly #lock = new ReadonlyLock();
	#session: Session | undefined;
	/** They were asked for last. */
	#isShowingFacts = false;
	readonly #keys = new OneByOne();

	constructor(
		private readonly services: Services,
		private readonly spotlight: Spotlight,
	) {}

	/** Keys are pressed faster than decisions are written: each is about the step that the one before leads to. */
	inTurn<T>(work: () => Promise<T>): Promise<T> {
		return this.#keys.run(work);
	}

	async start(find: () => Promise<readonly CorpusArticle[]>): Promise<void> {
		await this.end();
		const ids = new Set((await find()).map(({ id }) => id));
		const { corpus } = this.services.library;
		const session = new Session(this.services, this.#lock, this.spotlight, () =>
			corpus.articles().filter(({ id }) => ids.has(id)),
		);
		if (!session.hasSteps) {
			return say(l10n.t('There is nothing left to review.'));
		}
		this.#session = session;
		try {
			await session.show();
			this.#isReviewing.set(true);
		} catch (error) {
			await this.end();
			throw error;
		}
	}

	async showFacts(): Promise<void> {
		await editorCommands.executeCommand('editor.action.showHover');
		this.#isShowingFacts = true;
	}

	/** VS Code closes the facts by the same key before it looks for a command: what is pressed next would go into the article. */
	async leave(isKey: boolean): Promise<void> {
		if (isKey && this.#isShowingFacts) {
			this.#isShowingFacts = false;
			return;
		}
		await this.end();
	}

	async end(): Promise<void> {
		this.#isShowingFacts = false;
		const session = this.#session;
		this.#session = undefined;
		this.#isReviewing.set(false);
		await session?.end();
	}

	async with(act: (session: Session) => Promise<void>): Promise<void> {
		this.#isShowingFacts = false;
		if (this.#session) {
			await act(this.#session);
		}
	}

	/** On the step under review, else on the suggestion that is named or at the caret. */
	async decideAlike(argument: unknown, outcome: 'accepted' | 'dismissed'): Promise<void> {
		await this.#session?.settled();
		const placed = this.#session?.step ?? (await this.#placed(argument));
		const isAccepted = outcome === 'accepted';
		const title = isAccepted ? l10n.t('Accept All Like This') : l10n.t('Dismiss All Like This');
		const chosen = placed && (await chooseAlike(this.services, placed, title, argument));
		const verdict: Verdict = isAccepted ? accept : dismiss;
		const said = (count: number) => saidOf(isAccepted, count);
		if (chosen && (await decideAll(this.services, chosen, verdict, title, said))) {
			await this.#session?.catchUp(outcome);
		}
	}

	noticeTabs(): void {
		if (this.#session?.isLeft) {
			void this.inTurn(() => this.#endIfLeft()).catch(error => this.services.log.error(String(error)));
		}
	}

	noticeTexts(): void {
		if (this.#session?.isStale) {
			void this.inTurn(() => this.#restartIfStale()).catch(error => this.services.log.error(String(error)));
		}
	}

	async #endIfLeft(): Promise<void> {
		if (this.#session?.isLeft) {
			await this.end();
		}
	}

	async #restartIfStale(): Promise<void> {
		if (this.#session?.isStale) {
			await this.#session.restart();
			say(l10n.t('The article changed: its review begins again.'));
		}
	}

	async #placed(argument: unknown): Promise<PlacedSuggestion | undefined> {
		const chosen = await chooseSuggestion(this.services, argument);
		const article = chosen && this.services.library.corpus.get(chosen.article.uri.toString());
		return article && { article, suggestion: chosen.suggestion };
	}
}

function isKey(argument: unknown): boolean {
	return typeof argument === 'object' && argument !== null && 'isKey' in argument;
}

function saidOf(isAccepted: boolean, count: number): string {
	return isAccepted ? l10n.t('{0} accepted', count) : l10n.t('{0} dismissed', count);
}

async function acceptAsAsked({ folders }: Services, session: Session): Promise<void> {
	const { step } = session;
	const codebook = step && folders.knowledgeFor(Uri.parse(step.article.id, true)).codebook;
	const kind = codebook && (await pickKind(codebook, l10n.t('Accept As…')));
	if (kind !== undefined) {
		await session.acceptAs(kind);
	}
}

/** The article that a tree's item names, else the active one; none where that is no article. */
async function articleMeant(services: Services, argument: unknown): Promise<readonly CorpusArticle[]> {
	const uri = asArticleUri(argument) ?? window.activeTextEditor?.document.uri;
	const article = uri && (await refreshed(services, uri));
	const found = article && services.library.corpus.get(article.uri.toString());
	return found ? [found] : [];
}
