/** Tags leave: in the formats of other programs, and as evidence packs. */
import { type Disposable, l10n } from 'vscode';
import { exportTags, type TagFormat, tagFileEndings, tagFormats } from '../../../core/index';
import { askOne } from '../../base/asking';
import { registerCommand } from '../../base/commands';
import { commands } from '../../base/ids';
import { DisposableStore } from '../../base/lifecycle';
import { sayNone } from '../../base/telling';
import type { Services } from '../../services';
import { allTags, type ChosenTags, chosenTags } from '../../ui/chosenTags';
import { evidenceWords } from '../../ui/evidenceWords';
import { pathFrom, save } from '../../ui/savedFile';
import { destinationIn, stringIn } from './arguments';
import { makePack } from './evidencePack';

export function registerTagExport(services: Services): Disposable {
	const store = new DisposableStore();
	store.add(
		registerCommand(services.log, commands.exportTags, async (argument, selected) => {
			await exportChosen(
				services,
				argument,
				(await chosenTags(services, argument, selected)) ?? allTags(services),
			);
		}),
	);
	store.add(
		registerCommand(services.log, commands.makeEvidencePack, (argument, selected) =>
			makePack(services, argument, selected),
		),
	);
	return store;
}

/** @param argument may name format and file, as that of a keybinding: `{ format, out }` */
async function exportChosen(
	services: Services,
	argument: unknown,
	chosen: readonly ChosenTags[],
): Promise<void> {
	const tagged = chosen.filter(({ tags }) => tags.length > 0);
	const count = tagged.reduce((sum, { tags }) => sum + tags.length, 0);
	if (count === 0) {
		return sayNone(services.library, l10n.t('There are no tags to export.'));
	}
	const named = stringIn(argument, 'format');
	const format = tagFormats.find(known => known === named) ?? (await askFormat(count));
	if (!format) {
		return;
	}
	const to = destinationIn(argument);
	await save(services, {
		title: l10n.t('Export Tags'),
		name: `hearsay-tags.${tagFileEndings[format]}`,
		ending: tagFileEndings[format],
		...(to && { to }),
		content: uri =>
			exportTags(
				format,
				tagged.map(({ article, tags }) => ({ path: pathFrom(uri, article.uri), view: article.view, tags })),
				evidenceWords(services.library),
			),
	});
}

async function askFormat(count: number): Promise<TagFormat | undefined> {
	const row = (value: TagFormat, label: string, description: string, detail: string) => ({
		label,
		description,
		detail,
		value,
	});
	const choice = await askOne<TagFormat>({
		title: l10n.t('Export Tags: {0}', count),
		placeholder: l10n.t('In which format?'),
		rows: [
			row(
				'jsonld',
				l10n.t('W3C Web Annotation'),
				'.jsonld',
				l10n.t('Not in it: where speaker and cue stand, that the parts of a tag belong together'),
			),
			row(
				'csv',
				l10n.t('Table (CSV)'),
				'.csv',
				l10n.t('A row a tag. Not in it: prefix and suffix, the places of single parts'),
			),
			row(
				'jsonl',
				l10n.t('JSON Lines'),
				'.jsonl',
				l10n.t(
					'All that the tags files say of tags; “hearsay import” reads it. Not in it: details of articles',
				),
			),
			row(
				'markdown',
				l10n.t('Markdown'),
				'.md',
				l10n.t('Quotations with their sources, to be read. Not in it: selectors, ids'),
			),
		],
	});
	return choice?.value;
}
