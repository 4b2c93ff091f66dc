/** A chart of the summary panel, saved as a picture. */
import { l10n, Uri, window, workspace } from 'vscode';
import type { ChartFormat } from '../../../panel/protocol';

/** Asks where, then writes it. `content`: markup of an SVG, or a PNG in base 64. */
export async function exportChart(format: ChartFormat, content: string): Promise<void> {
	const folder = workspace.workspaceFolders?.[0]?.uri;
	const uri = await window.showSaveDialog({
		...(folder && { defaultUri: Uri.joinPath(folder, `hearsay-timeline.${format}`) }),
		filters: { [format.toUpperCase()]: [format] },
		title: l10n.t('Save the Timeline'),
	});
	if (!uri) {
		return;
	}
	const bytes =
		format === 'svg'
			? new TextEncoder().encode(content)
			: Uint8Array.from(atob(content), character => character.charCodeAt(0));
	await workspace.fs.writeFile(uri, bytes);
	void window.setStatusBarMessage(l10n.t('Exported to {0}.', workspace.asRelativePath(uri)), 5000);
}
