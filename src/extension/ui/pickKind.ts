/** Which kind: chosen by its letter alone, or from the list. */
import { l10n, type QuickPickItem, window } from 'vscode';
import { builtInKinds, type Codebook, type Kind } from '../../core/index';
import { DisposableStore } from '../base/lifecycle';
import { literal } from '../base/picking';
import { kindLabel } from '../base/wording';

interface KindItem extends QuickPickItem {
	readonly value: Kind;
	/** '' for a kind without one. */
	readonly letter: string;
}

/** As in the keys that tag. */
const letters: Readonly<Record<Kind, string>> = { claim: 'c', attribution: 'a', denial: 'n' };

/** `undefined` where the person thought better of it. */
export function pickKind(codebook: Codebook, title: string): Promise<Kind | undefined> {
	return new Promise(resolve => {
		const store = new DisposableStore();
		const pick = store.add(window.createQuickPick<KindItem>());
		const items = itemsOf(codebook);
		const done = (kind: Kind | undefined) => {
			resolve(kind);
			store.dispose();
		};
		pick.title = title;
		pick.placeholder = l10n.t('Press the letter of a kind');
		pick.items = items;
		store.add(
			pick.onDidChangeValue(typed => {
				const item = items.find(({ letter }) => letter !== '' && letter === typed.toLowerCase());
				if (item) {
					done(item.value);
				}
			}),
		);
		store.add(pick.onDidAccept(() => done(pick.selectedItems[0]?.value)));
		store.add(pick.onDidHide(() => done(undefined)));
		pick.show();
	});
}

function itemsOf(codebook: Codebook): KindItem[] {
	const own = Object.keys(codebook.kinds);
	return [...new Set<Kind>([...builtInKinds, ...own])].map(kind => {
		const letter = (codebook.kinds[kind]?.key ?? letters[kind] ?? '').toLowerCase();
		return literal({
			label: kindLabel(kind, codebook),
			description: letter.toUpperCase(),
			value: kind,
			letter,
		});
	});
}
