/** Tags whose article is gone are given to the article that it became, which a person says or is asked about. */
import { type Disposable, l10n, type Uri, workspace } from 'vscode';
import {
	decodeSidecar,
	type Orphan,
	offsetMap,
	resemblance,
	sha256,
	successorSteps,
} from '../../../core/index';
import type { Article } from '../../articles/article';
import { orphansOf } from '../../articles/orphans';
import { Debouncer, DisposableStore } from '../../base/lifecycle';
import { pickOne } from '../../base/picking';
import { say, showInformation } from '../../base/telling';
import { inTurns } from '../../base/turns';
import { articleOf, sidecarOf } from '../../files/folders';
import type { Services } from '../../services';
import { move, renameInClaims } from './moving';
import { renameReferences } from './references';

/** Tags whose article is gone can be given to the article that it became: the likeliest ones come first. */
export async function attach(services: Services): Promise<void> {
	const { files, folders, library } = services;
	const orphans = await withoutArticle(services, orphansOf(folders, library));
	if (orphans.length === 0) {
		void showInformation(l10n.t('Every tags file has its article.'));
		return;
	}
	const orphan = await pickUri(orphans, l10n.t('Which tags have lost their article?'));
	const source = orphan && (await files.readUtf8(orphan));
	if (!orphan || source === undefined) {
		return;
	}
	const left = orphanIn(source);
	const candidates = library
		.all()
		.filter(({ sidecarSource }) => sidecarSource === '')
		.map(({ uri, text }) => ({ uri, score: resemblance(text, left) }))
		.sort((a, b) => b.score - a.score)
		.map(({ uri }) => uri);
	const target = await pickUri(
		candidates,
		l10n.t('Which article do they belong to? The likeliest comes first.'),
	);
	if (target) {
		await give(services, orphan, target);
	}
}

/** Those whose article surely is not there: a folder may leave out one that is, or be out of reach. */
async function withoutArticle({ files }: Services, sidecars: readonly Uri[]): Promise<readonly Uri[]> {
	const gone = await Promise.all(sidecars.map(uri => files.isMissing(articleOf(uri) ?? uri)));
	return sidecars.filter((_, at) => gone[at]);
}

async function give(services: Services, orphan: Uri, article: Uri): Promise<void> {
	const { decisions, files, folders, library, sidecars } = services;
	const from = articleOf(orphan) ?? article;
	await decisions.follow([{ from, to: article }], async renaming => {
		// It may have come back while the question was open.
		if (!(await files.isMissing(from))) {
			say(l10n.t('{0} is there again, and keeps its tags.', workspace.asRelativePath(from)));
			return false;
		}
		await move(orphan, sidecarOf(article));
		folders.noteSidecar(orphan, false);
		sidecars.forgetOne(article);
		await library.refresh(article);
		await renameInClaims(services, [renaming]);
		await renameReferences(services, [renaming]);
		return true;
	});
}

/** After the articles have come to rest. Milliseconds. */
const offerPause = 1500;

/** Tags without an article, and the article that theirs may have become. */
interface Follower {
	readonly orphan: Uri;
	readonly article: Uri;
}

/** What was found out of tags without an article. */
interface Known {
	readonly source: string;
	readonly lost: Orphan;
	/** These are surely not what it became. */
	readonly unlike: WeakSet<Article>;
}

/** What became of an article that was renamed outside VS Code is known by its text or its words: offered once. */
export class Offers implements Disposable {
	readonly #store = new DisposableStore();
	readonly #debouncer = this.#store.add(new Debouncer());
	readonly #offered = new Set<string>();
	/** By sidecar: what was found out is not asked again of the same texts. */
	readonly #known = new Map<string, Known>();
	readonly #hashes = new WeakMap<Article, string>();
	#isDisposed = false;
	/** An article that has not been read yet is not gone. */
	#isReading = false;
	/** Tags files are being looked at: each once, however often articles change meanwhile. */
	#isLooking = false;

	constructor(private readonly services: Services) {
		const { library } = services;
		this.#store.add(library.onDidChange(() => this.#schedule()));
		this.#store.add(
			library.onDidProgress(({ state }) => {
				this.#isReading = state === 'running';
				if (!this.#isReading) {
					this.#schedule();
				}
			}),
		);
	}

	#schedule(): void {
		this.#debouncer.schedule('offer', offerPause, () => {
			this.#look().catch(error => this.services.log.error(String(error)));
		});
	}

	async #look(): Promise<void> {
		if (this.#isReading) {
			return;
		}
		if (this.#isLooking) {
			return this.#schedule();
		}
		this.#isLooking = true;
		try {
			const found = await this.#find();
			if (found) {
				this.#offered.add(found.orphan.toString());
				// Whoever leaves the question open is asked about the next ones when articles have changed again.
				void this.#ask(found).catch(error => this.services.log.error(String(error)));
			}
		} finally {
			this.#isLooking = false;
		}
	}

	/** The first that has not been offered. */
	async #find(): Promise<Follower | undefined> {
		const { files, folders, library } = this.services;
		const free = library.all().filter(({ sidecarSource }) => sidecarSource === '');
		const orphans = free.length > 0 ? orphansOf(folders, library) : [];
		for (const orphan of orphans.filter(uri => !this.#offered.has(uri.toString()))) {
			const source = await files.readUtf8(orphan);
			const article = source && (await this.#successor(orphan, source, free));
			if (article && (await withoutArticle(this.services, [orphan])).length > 0) {
				return { orphan, article: article.uri };
			}
		}
		return undefined;
	}

	async #successor(orphan: Uri, source: string, free: readonly Article[]): Promise<Article | undefined> {
		const key = orphan.toString();
		const before = this.#known.get(key);
		const known =
			before?.source === source ? before : { source, lost: orphanIn(source), unlike: new WeakSet() };
		this.#known.set(key, known);
		const steps = successorSteps(known.lost, free, {
			textOf: ({ text }) => text,
			hashOf: article => this.#hashOf(article),
			unlike: known.unlike,
		});
		return inTurns(steps, () => this.#isDisposed || this.#isReading);
	}

	#hashOf(article: Article): string {
		const hash = this.#hashes.get(article) ?? sha256(article.text);
		this.#hashes.set(article, hash);
		return hash;
	}

	async #ask({ orphan, article }: Follower): Promise<void> {
		const yes = l10n.t('Attach');
		const [tags, name] = [orphan, article].map(uri => workspace.asRelativePath(uri));
		const words = l10n.t(
			'{0} has lost its article, and {1} has the same text or most of the tagged words. Attach the tags to it?',
			tags ?? '',
			name ?? '',
		);
		if ((await showInformation(words, yes)) === yes) {
			await give(this.services, orphan, article);
		}
		this.#schedule();
	}

	dispose(): void {
		this.#isDisposed = true;
		this.#store.dispose();
	}
}

function orphanIn(source: string): Orphan {
	const { article, tags } = decodeSidecar(source, offsetMap('')).value;
	return { sha256: article.sha256, targets: tags.flatMap(({ targets }) => targets) };
}

async function pickUri(uris: readonly Uri[], placeHolder: string): Promise<Uri | undefined> {
	const items = uris.map(uri => ({ label: workspace.asRelativePath(uri), uri }));
	return (await pickOne(items, { placeHolder }))?.uri;
}
