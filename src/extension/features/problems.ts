/** What is wrong with sidecars, codebooks, catalogues and claims files, in the Problems panel at the right line. */
import { Diagnostic, DiagnosticSeverity, type Disposable, l10n, languages, Range, Uri } from 'vscode';
import { claimsName, type Decoded, lineIndex, type Problem, referencesIn, type Span } from '../../core/index';
import { sidecarOf } from '../folders';
import type { Library } from '../library';
import { Debouncer, DisposableStore } from '../lifecycle';
import type { Services } from '../services';
import { showDiagnostics } from '../shownDiagnostics';

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
		for (const article of library.all()) {
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
			showDiagnostics(shown, uri, problemsIn(source, decoded));
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
				showDiagnostics(shown, sidecar, article ? problemsIn(article.sidecarSource, article.sidecar) : []);
				if (!article || article.sidecarSource === '') {
					showDiagnostics(dangling, sidecar, []);
				}
			}
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

	/** `uri` is that of an article, for its sidecar, or of a claims file. */
	problemsOf(uri: Uri, source: string): Diagnostic[] {
		const key = uri.toString();
		const known = this.#references.get(key);
		const found = known?.source === source ? known.found : referencesIn(source);
		this.#references.set(key, { source, found });
		return found
			.flatMap(reference => {
				const to = reference.article === '' ? uri : Uri.joinPath(uri, '..', reference.article);
				const target = this.library.get(to);
				const isThere = target?.sidecar.value.tags.some(tag => tag.id === reference.id);
				// Of what is not read yet nobody can say that it is not there.
				const isKnown = target !== undefined || !this.library.isAwaited(to);
				return isKnown && !isThere ? [{ ...reference, isArticleThere: target !== undefined }] : [];
			})
			.map(({ article, id, span, isArticleThere }) =>
				diagnostic(source, {
					code: 'dangling-link',
					severity: 'warning',
					span,
					message: isArticleThere
						? l10n.t('There is no tag {0} in {1}', id, article || l10n.t('this article'))
						: l10n.t('There is no article {0}', article),
					args: [id, article],
				}),
			);
	}
}

function problemsIn(source: string, { problems }: Decoded<unknown>): Diagnostic[] {
	return problems.map(problem => diagnostic(source, problem));
}

function diagnostic(source: string, { span, message, severity, code }: Problem): Diagnostic {
	const level = severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
	const result = new Diagnostic(rangeIn(source, span), message, level);
	result.source = 'Hearsay';
	result.code = code;
	return result;
}

/** The file may not be open, so its lines are counted here; a carriage return before a line end hurts nothing. */
function rangeIn(source: string, span: Span): Range {
	const index = lineIndex(source);
	const start = index.positionAt(span.start);
	const end = index.positionAt(span.end);
	return new Range(start.line, start.character, end.line, end.character);
}
