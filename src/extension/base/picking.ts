/** Lists to choose from. Their rows are text, whatever it looks like: an icon is given as `iconPath`. */
import { type QuickPickItem, type QuickPickOptions, window } from 'vscode';
import { withoutIcons } from './plain';

export function literal<T extends QuickPickItem>(row: T): T {
	const { label, description, detail } = row;
	return {
		...row,
		label: withoutIcons(label),
		...(description !== undefined && { description: withoutIcons(description) }),
		...(detail !== undefined && { detail: withoutIcons(detail) }),
	};
}

/** `undefined` where the person went away. */
export function pickOne<T extends QuickPickItem>(
	rows: readonly T[],
	options: QuickPickOptions,
): Thenable<T | undefined> {
	return window.showQuickPick(rows.map(literal), options);
}

/** As `pickOne`, with a box before each row. */
export function pickMany<T extends QuickPickItem>(
	rows: readonly T[],
	options: QuickPickOptions,
): Thenable<readonly T[] | undefined> {
	return window.showQuickPick(rows.map(literal), { ...options, canPickMany: true });
}
