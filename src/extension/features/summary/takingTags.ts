/** From the summary panel to the commands by which tags leave. */
import { l10n, commands as vscode } from 'vscode';
import type { Filter } from '../../../core/index';
import type { TagUse } from '../../../panel/protocol';
import type { TagRef } from '../../articles/refs';
import { commands } from '../../base/ids';

/** All tags that the filter lets through. */
export async function takeShown(as: TagUse, { fitting }: Filter): Promise<void> {
	const refs = fitting.flatMap(({ article, mark }): TagRef[] =>
		mark.tagId === undefined ? [] : [{ uri: article.id, id: mark.tagId }],
	);
	if (refs.length === 0) {
		throw new Error(l10n.t('No tag is shown.'));
	}
	await vscode.executeCommand(
		as === 'pack' ? commands.makeEvidencePack : commands.exportTags,
		undefined,
		refs,
	);
}

export async function takeGroup(group: string): Promise<void> {
	await vscode.executeCommand(commands.makeEvidencePack, { group });
}
