/** Quick fix of a draft that names articles by paths that lead nowhere, as one that was begun untitled and saved elsewhere. */
import {
	CodeAction,
	type CodeActionContext,
	CodeActionKind,
	type Diagnostic,
	type Disposable,
	l10n,
	languages,
	type TextDocument,
	type Uri,
	WorkspaceEdit,
} from 'vscode';
import { citationsFound } from '../../../core/index';
import type { Library } from '../../articles/library';
import { toDocumentRange } from '../../base/convert';
import type { Services } from '../../services';
import { articleUri, baseOf, draftLanguage, movedTo } from './draft';
import { noArticle } from './draftProblems';

export function registerCitationFixes({ library }: Services): Disposable {
	return languages.registerCodeActionsProvider(
		draftLanguage,
		{
			provideCodeActions: (document, _range, context) => fixesFor(library, document, context),
		},
		{ providedCodeActionKinds: [CodeActionKind.QuickFix] },
	);
}

/** All citations that lead nowhere at once: where one path is wrong, those of the other articles mostly are. */
function fixesFor(
	library: Library,
	document: TextDocument,
	{ diagnostics }: CodeActionContext,
): CodeAction[] {
	const base = baseOf(document);
	const own = diagnostics.filter(isOwn);
	if (!base || own.length === 0) {
		return [];
	}
	// What is not in the library may yet be there: only where Problems says that an article is gone is it looked for.
	const gone = languages.getDiagnostics(document.uri).filter(isOwn);
	const changes = citationsFound(document.getText(), (ids, path) => placeNow(library, base, ids, path))
		.map(({ span, text }) => ({ range: toDocumentRange(document, span), text }))
		.filter(({ range }) => gone.some(problem => problem.range.intersection(range)));
	const mended = own.filter(problem => changes.some(({ range }) => range.intersection(problem.range)));
	if (mended.length === 0) {
		return [];
	}
	const fix = new CodeAction(l10n.t('Cite the articles by where they are now'), CodeActionKind.QuickFix);
	fix.diagnostics = mended;
	fix.isPreferred = true;
	fix.edit = new WorkspaceEdit();
	for (const { range, text } of changes) {
		fix.edit.replace(document.uri, range, text);
	}
	return [fix];
}

function isOwn({ source, code }: Diagnostic): boolean {
	return source === 'Hearsay' && code === noArticle;
}

/** An article that is there keeps its path, whatever other one has a tag with that id. */
function placeNow(library: Library, base: Uri, ids: readonly string[], path: string): string | undefined {
	if (library.get(articleUri(base, path))) {
		return undefined;
	}
	return ids.map(id => movedTo(library, base, id, path)).find(found => found !== undefined);
}
