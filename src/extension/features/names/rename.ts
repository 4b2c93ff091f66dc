/**
 * Rename Symbol on a name: in the catalogue and in tags, never in articles. It is written as a decision like all others
 * on names, and not handed to VS Code as edits: these stay unsaved where the catalogue alone changes, so that the new
 * name is in force nowhere, and no key takes them back in the article.
 */
import { type Disposable, l10n, languages, WorkspaceEdit } from 'vscode';
import { toRange } from '../../base/convert';
import { explainFailure } from '../../base/failure';
import { articleLanguage } from '../../base/ids';
import { sayWritten } from '../../decisions/catalogue';
import { renameName } from '../../decisions/nameDecisions';
import type { Services } from '../../services';
import { nameAt } from '../../ui/nameAt';

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
		async provideRenameEdits(document, position, newName, token) {
			const name = await nameAt(library, document, position);
			const wanted = newName.replace(/\s+/g, ' ').trim();
			if (!name?.entity || wanted === '' || wanted === name.entity.name || token.isCancellationRequested) {
				return undefined;
			}
			try {
				if (await renameName(services, name.article.uri, name.entity, wanted)) {
					sayWritten(
						name.article.uri,
						l10n.t('Renamed in the catalogue and the tags; “Undo Tag Change” takes it back.'),
					);
				}
			} catch (error) {
				services.log.error(
					`rename: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
				);
				// VS Code would show no more than its words.
				explainFailure(services.log, error);
			}
			return new WorkspaceEdit();
		},
	});
}
