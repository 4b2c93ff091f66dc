/** What the summary panel shows under its filters, saved as a report or a table. */
import { env, l10n, Uri, workspace } from 'vscode';
import {
	type ClaimPlace,
	type CorpusFindings,
	citationOf,
	csvOf,
	type Filter,
	findingsForReport,
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
import { save } from '../../ui/savedFile';
import { reportWords } from './reportWords';

/** So many claim groups go into a report at most; it says of how many. */
const mostGroups = 500;

const extensions: Readonly<Record<ExportFormat, string>> = {
	markdown: 'md',
	html: 'html',
	csv: 'csv',
	json: 'json',
};

/** As it is now, whatever changes while it is asked where to. */
export async function exportSummary(
	services: Services,
	findings: CorpusFindings,
	filter: Filter,
	format: ExportFormat,
): Promise<void> {
	const content = contentOf(services, findings, filter, format);
	await save(services, {
		title: l10n.t('Export the Tag Summary'),
		name: `hearsay-summary.${extensions[format]}`,
		ending: extensions[format],
		opensOutside: format === 'html',
		content: () => content,
	});
}

function contentOf(
	services: Services,
	findings: CorpusFindings,
	filter: Filter,
	format: ExportFormat,
): string {
	const { corpus } = services.library;
	if (format === 'csv' || format === 'json') {
		const records = markRecords(
			filter.fitting,
			id => workspace.asRelativePath(Uri.parse(id, true)),
			entity => corpus.find(entity)?.name ?? entity,
		);
		return format === 'json'
			? `${JSON.stringify(records, undefined, '\t')}\n`
			: csvOf([markColumns, ...records.map(record => markColumns.map(column => record[column]))]);
	}
	const blocks = reportOf({
		summary: summarise(corpus, filter.query, filter),
		findings: findingsForReport(corpus, findings, filter, mostGroups),
		words: reportWords(services.library, filter),
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
