/** What no longer holds of the citations in an open draft or evidence pack, in the Problems panel while it is written. */
import {
	Diagnostic,
	DiagnosticSeverity,
	type Disposable,
	l10n,
	languages,
	type TextDocument,
	type Uri,
	workspace,
} from 'vscode';
import {
	type CitationProblem,
	type CitedArticle,
	citedPaths,
	isCiting,
	verifyCitations,
} from '../../../core/index';
import { toDocumentRange } from '../../base/convert';
import { Debouncer, DisposableStore } from '../../base/lifecycle';
import { excerpt } from '../../base/wording';
import type { Services } from '../../services';
import { articleUri, baseOf, draftLanguage, movedTo } from './draft';

/** Writing pauses for this long before its citations are looked at. Milliseconds. */
const pause = 400;

/** Of the diagnostics, as the problem's own. */
export const noArticle: CitationProblem['code'] = 'no-article';

export function registerDraftProblems(services: Services): Disposable {
	const store = new DisposableStore();
	const shown = store.add(languages.createDiagnosticCollection('hearsay-citations'));
	const debouncer = store.add(new Debouncer());
	const schedule = (document: TextDocument) => {
		if (document.languageId === draftLanguage) {
			debouncer.schedule(document.uri.toString(), pause, () => {
				check(services, document)
					.then(problems => problems && shown.set(document.uri, problems))
					.catch(error => services.log.error(String(error)));
			});
		}
	};
	const forget = ({ uri }: TextDocument) => {
		debouncer.cancel(uri.toString());
		shown.delete(uri);
	};
	const all = () => {
		for (const document of workspace.textDocuments) {
			schedule(document);
		}
	};
	store.add(workspace.onDidOpenTextDocument(schedule));
	store.add(workspace.onDidChangeTextDocument(({ document }) => schedule(document)));
	store.add(workspace.onDidCloseTextDocument(forget));
	store.add(services.library.onDidChange(all));
	all();
	return store;
}

/** `undefined` where the document was changed or closed meanwhile. */
async function check(services: Services, document: TextDocument): Promise<Diagnostic[] | undefined> {
	const { version } = document;
	const source = document.getText();
	const base = baseOf(document);
	if (!base || !isCiting(source)) {
		return [];
	}
	const articles = new Map<string, CitedArticle | undefined>();
	for (const path of citedPaths(source)) {
		articles.set(path, await articleAt(services, base, path));
	}
	if (document.isClosed || document.version !== version) {
		return undefined;
	}
	return (
		verifyCitations(source, path => articles.get(path) ?? { missing: '' })
			// Of an article that has not been read yet nothing is said.
			.filter(({ article }) => article === '' || articles.get(article) !== undefined)
			.map(problem => diagnostic(document, problem))
	);
}

/** `undefined` for a file that is there and has not been read, or is no article here. */
async function articleAt(
	{ library, files }: Services,
	base: Uri,
	path: string,
): Promise<CitedArticle | undefined> {
	const uri = articleUri(base, path);
	const article = library.get(uri);
	if (article) {
		return { text: article.text, sidecar: article.sidecar.value };
	}
	return (await files.ageOf(uri)) === undefined
		? { missing: '', movedTo: id => movedTo(library, base, id, path) }
		: undefined;
}

function diagnostic(document: TextDocument, problem: CitationProblem): Diagnostic {
	const isMinor = problem.code === 'unused-footnote' || problem.code === 'details-changed';
	const result = new Diagnostic(
		toDocumentRange(document, problem.span),
		wordsFor(problem),
		isMinor ? DiagnosticSeverity.Information : DiagnosticSeverity.Warning,
	);
	result.source = 'Hearsay';
	result.code = problem.code;
	return result;
}

function wordsFor(problem: CitationProblem): string {
	const { article, id } = problem;
	switch (problem.code) {
		case 'no-article':
			return problem.movedTo === undefined
				? l10n.t('The cited article {0} is not there.', article)
				: l10n.t('The cited article {0} is not there; perhaps it is {1} now.', article, problem.movedTo);
		case 'no-tag':
			return l10n.t('The cited tag {0} of {1} is gone.', id, article);
		case 'lost':
			return l10n.t('The cited words are not in {0} any more.', article);
		case 'ambiguous':
			return l10n.t('The cited words may stand in several places of {0}, or not for sure in any.', article);
		case 'changed':
			return l10n.t('The cited words have changed in {0}: {1}.', article, changeText(problem));
		case 'misquoted':
			return l10n.t('These are not the words of the cited tag {0} of {1}.', id, article);
		case 'article-changed':
			return l10n.t('{0} is not as it was: its SHA-256 differs.', article);
		case 'tag-changed':
			return l10n.t('The tag {0} of {1} is not as it was: {2}.', id, article, problem.fields.join(', '));
		case 'details-changed':
			return l10n.t('What is known about {0} is not as it was: {1}.', article, problem.fields.join(', '));
		case 'no-footnote':
			return l10n.t('There is no footnote {0}.', problem.label);
		case 'unused-footnote':
			return l10n.t('The footnote {0} is not used.', problem.label);
		case 'broken-block':
			return l10n.t('Selectors of this evidence pack cannot be read: {0}.', problem.message);
	}
}

function changeText({ was, is }: { readonly was: string; readonly is: string }): string {
	if (was === '') {
		return l10n.t('“{0}” was put in', excerpt(is, 60));
	}
	const old = excerpt(was, 60);
	return is === '' ? l10n.t('“{0}” is gone', old) : `“${old}” → “${excerpt(is, 60)}”`;
}
