/** Show Sources by Date: where somebody is named, the first published first. VS Code sorts its own lists by address. */
import { type Disposable, l10n, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import { type DatedSource, sourcesByDate } from '../../../core/index';
import type { Library } from '../../articles/library';
import { registerCommand } from '../../base/commands';
import { commands } from '../../base/ids';
import { say } from '../../base/telling';
import type { Services } from '../../services';
import { type PlaceNode, placeNode } from '../../ui/placeTree';
import { nameSubject } from './subject';

export function registerSourcesByDate(services: Services): Disposable {
	return registerCommand(services.log, commands.showSourcesByDate, async argument => {
		const subject = await nameSubject(services, argument);
		if (!subject) {
			return say(l10n.t('Put the caret on a name first.'));
		}
		const { library, placeView } = services;
		await placeView.show({
			title: l10n.t('{0} by Date', subject.name),
			origin: subject.origin,
			roots: () => sourcesByDate(library.corpus, subject.places).map(source => sourceNode(library, source)),
		});
	});
}

function sourceNode(library: Library, { article, published, outlet, places }: DatedSource): PlaceNode {
	const node: PlaceNode = {
		id: article.id,
		item() {
			const date = published ?? l10n.t('no date');
			const item = new TreeItem(date, TreeItemCollapsibleState.Expanded);
			item.description = [outlet, article.label, String(places.length)].filter(Boolean).join(' · ');
			item.iconPath = new ThemeIcon('calendar');
			item.accessibilityInformation = { label: `${date}, ${item.description.replaceAll(' · ', ', ')}` };
			return item;
		},
		children: () => places.flatMap(place => placeNode(library, place, node) ?? []),
	};
	return node;
}
