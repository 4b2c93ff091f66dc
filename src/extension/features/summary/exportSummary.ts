/** What the summary panel shows under its filters, saved as a report or a table. */
import { env, l10n, Uri, window, workspace } from 'vscode';
import {
	type ClaimPlace,
	type CorpusFindings,
	citationOf,
	csvOf,
	type Filter,
	filteredFindings,
	lineIndex,
	markColumns,
	markRecords,
	reportHtml,
	reportMarkdown,
	reportOf,
	summarise,
} from '../../../core/index';
import type { ExportFormat } from '../../../panel/protocol';
import type { Services } from '../../services';
import { reportWords } from './reportWords';

/** So many claim groups go into a report at most; it says of how many. */
const mostGroups = 500;

const extensions: Readonly<Record<ExportFormat, string>> = {
	markdown: 'md',
	html: 'html',
	csv: 'csv',
	json: 'json',
};

/** Asks where, then writes and opens it. */
export async function exportSummary(
	services: Services,
	findings: CorpusFindings,
	filter: Filter,
	format: ExportFormat,
): Promise<void> {
	const content = contentOf(services, findings, filter, format);
	const folder = workspace.workspaceFolders?.[0]?.uri;
	const name = `hearsay-summary.${extensions[format]}`;
	const uri = await window.showSaveDialog({
		...(folder && { defaultUri: Uri.joinPath(folder, name) }),
		filters: { [format.toUpperCase()]: [extensions[format]] },
		title: l10n.t('Export the Tag Summary'),
	});
	if (!uri) {
		return;
	}
	await workspace.fs.writeFile(uri, new TextEncoder().encode(content));
	const open = l10n.t('Open');
	const choice = await window.showInformationMessage(
		l10n.t('Exported to {0}.', workspace.asRelativePath(uri)),
		open,
	);
	if (choice === open) {
		await (format === 'html' ? env.openExternal(uri) : window.showTextDocument(uri));
	}
}

function contentOf(
	services: Services,
	findings: CorpusFindings,
	filter: Filter,
	format: ExportFormat,
): string {
	const { corpus } = services.library;
	if (format === 'csv' || format === 'json') {
		const records = markRecords(filter.fitting, id => workspace.asRelativePath(Uri.parse(id, true)));
		return format === 'json'
			? `${JSON.stringify(records, undefined, '\t')}\n`
			: csvOf([markColumns, ...records.map(record => markColumns.map(column => record[column]))]);
	}
	const blocks = reportOf({
		summary: summarise(corpus, filter.query, filter),
		findings: filteredFindings(corpus, findings, filter, mostGroups),
		words: reportWords(filter),
		cite: place => cite(services, place),
	});
	return format === 'html' ? reportHtml(blocks, env.language) : reportMarkdown(blocks);
}

function cite({ library }: Services, { article: id, text, span, ladder, who }: ClaimPlace): string {
	const view = library.corpus.get(id)?.view;
	const speaker = ladder.length > 0 ? ladder.map(({ name }) => name).join(' ← ') : who;
	return citationOf({
		quotes: [text],
		speaker,
		details: view?.sidecar.article ?? {},
		file: workspace.asRelativePath(Uri.parse(id, true)),
		line: lineIndex(view?.text ?? '').lineAt(span?.start ?? 0) + 1,
	});
}
