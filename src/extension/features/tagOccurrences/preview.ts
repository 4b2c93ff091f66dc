/** A look at every occurrence before it is tagged: all are picked at first. */
import { l10n, window } from 'vscode';
import { heading, type Row } from '../../base/asking';
import { DisposableStore } from '../../base/lifecycle';
import { literal } from '../../base/picking';
import { withoutIcons } from '../../base/plain';
import { contextOf, type Occurrence } from './occurrences';

/** Those that the person left picked; `undefined` where they went away. */
export function preview(
	title: string,
	found: readonly Occurrence[],
): Promise<readonly Occurrence[] | undefined> {
	return new Promise(resolve => {
		const store = new DisposableStore();
		const pick = store.add(window.createQuickPick<Row<Occurrence>>());
		const done = (chosen: readonly Occurrence[] | undefined) => {
			resolve(chosen);
			store.dispose();
		};
		pick.title = title;
		pick.placeholder = l10n.t('Space picks and unpicks, Enter tags what is picked');
		pick.canSelectMany = true;
		pick.matchOnDescription = true;
		pick.ignoreFocusOut = true;
		pick.items = rowsOf(found);
		pick.selectedItems = pick.items.filter(row => 'value' in row);
		store.add(
			pick.onDidAccept(() => done(pick.selectedItems.flatMap(row => ('value' in row ? [row.value] : [])))),
		);
		store.add(pick.onDidHide(() => done(undefined)));
		pick.show();
	});
}

function rowsOf(found: readonly Occurrence[]): readonly Row<Occurrence>[] {
	return found.flatMap((value, at): readonly Row<Occurrence>[] => {
		const { label } = value.article;
		const row = literal({ label: contextOf(value), value });
		return found[at - 1]?.article === value.article ? [row] : [heading(withoutIcons(label)), row];
	});
}
