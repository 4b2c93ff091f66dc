/** Rename Symbol on a name: in the catalogue and in tags, never in articles. */
import { type Disposable, l10n, languages, type WorkspaceEdit, window, workspace } from 'vscode';
import {
	type CatalogueEntry,
	entryFor,
	isBroken,
	type Renaming,
	renamed,
	renamedTags,
	SidecarSource,
} from '../../../core/index';
import type { Article } from '../../article';
import { catalogueEdit, catalogueOf } from '../../catalogue';
import { toDocumentRange, toRange } from '../../convert';
import { sidecarOf } from '../../folders';
import { articleLanguage } from '../../ids';
import { nameAt } from '../../nameAt';
import type { Services } from '../../services';

export function registerRename(services: Services): Disposable {
	const { library } = services;
	return languages.registerRenameProvider(articleLanguage, {
		async prepareRename(document, position) {
			const name = await nameAt(library, document, position);
			if (!name?.entity) {
				throw new Error(l10n.t('There is no name of a person, organisation or place here.'));
			}
			return { range: toRange(name.article.index, name.span), placeholder: name.entity.name };
		},
		async provideRenameEdits(document, position, newName) {
			const name = await nameAt(library, document, position);
			const wanted = newName.replace(/\s+/g, ' ').trim();
			if (!name?.entity || wanted === '' || wanted === name.entity.name) {
				return undefined;
			}
			const before = entryFor(name.entity, catalogueOf(services, name.article.uri));
			const entry = renamed(before, wanted);
			const edit = await catalogueEdit(services, name.article.uri, [{ do: 'setEntity', entry }]);
			await addTagChanges(services, name.article, edit, before, entry);
			return edit;
		},
	});
}

/** Of the articles that the catalogue is for. A sidecar that has errors is left as it is, and the person is told. */
async function addTagChanges(
	{ library }: Services,
	{ uri }: Article,
	edit: WorkspaceEdit,
	before: CatalogueEntry,
	{ name, id }: CatalogueEntry,
): Promise<void> {
	const renaming: Renaming = { from: new Set([before.name]), name, id };
	const folder = workspace.getWorkspaceFolder(uri)?.uri.toString();
	for (const article of library.all()) {
		const tags = renamedTags(article.sidecar.value.tags, renaming);
		const isHere = workspace.getWorkspaceFolder(article.uri)?.uri.toString() === folder;
		if (tags.length > 0 && isHere && !isBroken(article.sidecar)) {
			await addSidecarChanges(edit, article, tags);
		} else if (tags.length > 0 && isHere) {
			const file = workspace.asRelativePath(sidecarOf(article.uri));
			void window.showWarningMessage(
				l10n.t('{0} has errors: its tags keep the old name until they are mended.', file),
			);
		}
	}
}

async function addSidecarChanges(
	edit: WorkspaceEdit,
	article: Article,
	tags: ReturnType<typeof renamedTags>,
): Promise<void> {
	const uri = sidecarOf(article.uri);
	const document = await workspace.openTextDocument(uri);
	const edits = tags.map(tag => ({ do: 'replaceTag', tag }) as const);
	const result = new SidecarSource(document.getText()).edit(edits, article.map);
	for (const { span, text } of result.ok ? result.changes : []) {
		edit.replace(uri, toDocumentRange(document, span), text);
	}
}
