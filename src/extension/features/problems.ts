/** What is wrong with sidecars, codebooks, catalogues and claims files, in the Problems panel at the right line. */
import { Diagnostic, DiagnosticSeverity, type Disposable, l10n, languages, Uri, workspace } from 'vscode';
import { claimsName, type Problem, type Reference, referencesIn, sidecarSuffix } from '../../core/index';
import type { Library } from '../articles/library';
import { rangesIn } from '../base/convert';
import { Debouncer, DisposableStore } from '../base/lifecycle';
import { sidecarOf } from '../files/folders';
import { showDiagnostics } from '../files/shownDiagnostics';
import type { Services } from '../services';

/** Links are looked at again this long after the last change. Milliseconds. */
const linkPause = 500;

export function registerProblems({ folders, library }: Services): Disposable {
	const store = new DisposableStore();
	const shown = store.add(languages.createDiagnosticCollection('hearsay'));

	const links = new LinkChecker(library);
	const debouncer = store.add(new Debouncer());
	const dangling = store.add(languages.createDiagnosticCollection('hearsay-links'));
	/** Sources of claims files, by URI. */
	const claims = new Map<string, string>();
	// A link may lead to any article, so all are looked at again when one changes.
	const checkLinks = () => {
		for (const [key, source] of claims) {
			const uri = Uri.parse(key, true);
			showDiagnostics(dangling, uri, links.problemsOf(uri, source));
		}
		for (const article of library.each()) {
			if (article.sidecarSource !== '') {
				showDiagnostics(
					dangling,
					sidecarOf(article.uri),
					links.problemsOf(article.uri, article.sidecarSource),
				);
			}
		}
	};

	store.add(
		folders.onDidCheck(({ uri, source, decoded }) => {
			showDiagnostics(shown, uri, diagnostics(source, decoded.problems));
			if (uri.path.endsWith(`/${claimsName}`)) {
				claims.set(uri.toString(), source);
				debouncer.schedule('links', linkPause, checkLinks);
			}
		}),
	);
	store.add(
		library.onDidProgress(({ state }) => {
			if (state !== 'running') {
				debouncer.schedule('links', linkPause, checkLinks);
			}
		}),
	);
	store.add(
		library.onDidChange(uris => {
			debouncer.schedule('links', linkPause, checkLinks);
			for (const uri of uris) {
				const article = library.get(uri);
				const sidecar = sidecarOf(uri);
				showDiagnostics(
					shown,
					sidecar,
					article ? diagnostics(article.sidecarSource, article.sidecar.problems) : [],
				);
				if (!article || article.sidecarSource === '') {
					showDiagnostics(dangling, sidecar, []);
				}
			}
		}),
	);
	store.add(
		workspace.onDidChangeWorkspaceFolders(() => {
			for (const key of claims.keys()) {
				const uri = Uri.parse(key, true);
				if (!workspace.getWorkspaceFolder(uri)) {
					claims.delete(key);
					links.forget(uri);
					showDiagnostics(dangling, uri, []);
				}
			}
			// Of tags the library tells, also outside any folder.
			shown.forEach(uri => {
				if (!workspace.getWorkspaceFolder(uri) && !uri.path.endsWith(sidecarSuffix)) {
					showDiagnostics(shown, uri, []);
				}
			});
		}),
	);
	return store;
}

/** Finds links that lead nowhere. What a sidecar refers to is read once for each state of it. */
class LinkChecker {
	readonly #references = new Map<
		string,
		{ readonly source: string; readonly found: ReturnType<typeof referencesIn> }
	>();

	constructor(private readonly library: Library) {}

	forget(uri: Uri): void {
		this.#references.delete(uri.toString());
	}

	/** `uri` is that of an article, for its sidecar, or of a claims file. */
	problemsOf(uri: Uri, source: string): Diagnostic[] {
		const key = uri.toString();
		const known = this.#references.get(key);
		const found = known?.source === source ? known.found : referencesIn(source);
		this.#references.set(key, { source, found });
		const dangling = found.flatMap((reference): Problem[] => {
			const { article, id, span } = reference;
			const to = article === '' ? uri : Uri.joinPath(uri, '..', article);
			const target = this.library.get(to);
			const isThere = target?.sidecar.value.tags.some(tag => tag.id === id);
			// Of what is not read yet nobody can say that it is not there.
			if (isThere || (!target && this.library.isAwaited(to))) {
				return [];
			}
			const message = danglingWords(reference, target !== undefined);
			return [{ code: 'dangling-link', severity: 'warning', span, message, args: [id, article] }];
		});
		return diagnostics(source, dangling);
	}
}

function danglingWords({ article, id }: Reference, isArticle: boolean): string {
	if (isArticle) {
		return l10n.t('There is no tag {0} in {1}', id, article || l10n.t('this article'));
	}
	// Only a sidecar may leave out which article is meant.
	return article === ''
		? l10n.t('{0} names no article', `#${id}`)
		: l10n.t('{0} is no article here', article);
}

/** The file may not be open, so its lines are counted here, once for all of its problems. */
function diagnostics(source: string, problems: readonly Problem[]): Diagnostic[] {
	if (problems.length === 0) {
		return [];
	}
	const rangeOf = rangesIn(source);
	return problems.map(({ span, message, severity, code }) => {
		const level = severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
		const result = new Diagnostic(rangeOf(span), message, level);
		result.source = 'Hearsay';
		result.code = code;
		return result;
	});
}
