/** Import Article Details…: a table of comma-separated values for the articles of a folder, as one decision. */
import { type Disposable, type LogOutputChannel, l10n, Uri, window, workspace } from 'vscode';
import { type DetailsRow, readDetails } from '../../../core/index';
import type { Article } from '../../articles/article';
import { registerCommand } from '../../base/commands';
import { commands } from '../../base/ids';
import { showInformation, showWarning } from '../../base/telling';
import { excerpt } from '../../base/wording';
import type { Change } from '../../decisions/change';
import type { Services } from '../../services';

export function registerDetailsImport(services: Services): Disposable {
	return registerCommand(services.log, commands.importDetails, async argument => {
		const table = argument instanceof Uri ? argument : await pickTable();
		const csv = table && (await services.files.readText(table));
		if (table && csv !== undefined) {
			await importTable(services, table, csv);
		}
	});
}

async function pickTable(): Promise<Uri | undefined> {
	const [picked] =
		(await window.showOpenDialog({
			title: l10n.t('Import Article Details'),
			openLabel: l10n.t('Import'),
			filters: { [l10n.t('Comma-separated values')]: ['csv'] },
		})) ?? [];
	return picked;
}

async function importTable(services: Services, table: Uri, csv: string): Promise<void> {
	const changes: Change[] = [];
	const wrong: string[] = [];
	for (const row of readDetails(csv)) {
		const article = 'details' in row ? articleOf(services, table, row) : undefined;
		if ('problem' in row) {
			wrong.push(l10n.t('line {0}: {1}', row.line, excerpt(row.problem)));
		} else if (article) {
			changes.push({ article, edits: [{ do: 'setArticle', details: row.details }] });
		} else {
			wrong.push(l10n.t('line {0}: there is no article {1}', row.line, excerpt(row.article, mostOfCell)));
		}
	}
	const isWritten = changes.length === 0 || (await services.decisions.makeAll(changes));
	const name = workspace.asRelativePath(table);
	const taken = isWritten ? l10n.t('{0}: details of {1} articles were taken.', name, changes.length) : '';
	if (wrong.length > 0) {
		services.log.warn(`${name}: ${wrong.join('; ')}`);
		warn([taken, l10n.t('Rows left out: {0}.', wrong.length), ...told(wrong)], services.log);
	} else if (taken) {
		void showInformation(taken);
	}
}

/** More would fill the message. */
const mostTold = 3;
/** Characters of a cell; likewise. */
const mostOfCell = 60;

/** "line 2: no article; line 5: …; and 4 more in the log." */
function told(wrong: readonly string[]): readonly string[] {
	const more = wrong.length - mostTold;
	const rest = more > 0 ? [l10n.t('and {0} more in the log', more)] : [];
	return [`${[...wrong.slice(0, mostTold), ...rest].join('; ')}.`];
}

function warn(parts: readonly string[], log: LogOutputChannel): void {
	const showLog = l10n.t('Show Log');
	void showWarning(parts.filter(Boolean).join(' '), showLog).then(choice =>
		choice === showLog ? log.show() : undefined,
	);
}

/** By its path from the table's folder, else from a workspace folder. */
function articleOf({ library }: Services, table: Uri, { article }: DetailsRow): Article | undefined {
	const folders = [Uri.joinPath(table, '..'), ...(workspace.workspaceFolders ?? []).map(({ uri }) => uri)];
	return folders.map(folder => library.get(Uri.joinPath(folder, article))).find(found => found !== undefined);
}
