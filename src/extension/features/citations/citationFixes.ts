/** Quick fix of a draft that names articles by paths that lead nowhere, as one that was begun untitled and saved elsewhere. */
import {
	CodeAction,
	type CodeActionContext,
	CodeActionKind,
	type Disposable,
	l10n,
	languages,
	type TextDocument,
	type Uri,
	WorkspaceEdit,
} from 'vscode';
import { citationsFound } from '../../../core/index';
import { toDocumentRange } from '../../convert';
import type { Library } from '../../library';
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

/** All citations at once: where one path is wrong, those of the other articles mostly are. */
function fixesFor(
	library: Library,
	document: TextDocument,
	{ diagnostics }: CodeActionContext,
): CodeAction[] {
	const base = baseOf(document);
	const own = diagnostics.filter(({ source, code }) => source === 'Hearsay' && code === noArticle);
	if (!base || own.length === 0) {
		return [];
	}
	const changes = citationsFound(document.getText(), (ids, path) => placeNow(library, base, ids, path));
	const ranges = changes.map(({ span }) => toDocumentRange(document, span));
	const mended = own.filter(({ range }) => ranges.some(changed => changed.intersection(range)));
	if (mended.length === 0) {
		return [];
	}
	const fix = new CodeAction(l10n.t('Cite the articles by where they are now'), CodeActionKind.QuickFix);
	fix.diagnostics = mended;
	fix.isPreferred = true;
	fix.edit = new WorkspaceEdit();
	for (const [at, { text }] of changes.entries()) {
		const range = ranges[at];
		if (range) {
			fix.edit.replace(document.uri, range, text);
		}
	}
	return [fix];
}

/** An article that is there keeps its path, whatever other one has a tag with that id. */
function placeNow(library: Library, base: Uri, ids: readonly string[], path: string): string | undefined {
	if (library.get(articleUri(base, path))) {
		return undefined;
	}
	return ids.map(id => movedTo(library, base, id)).find(found => found !== undefined);
}
