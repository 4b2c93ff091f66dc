/** How a person left the views of this workspace: what they show and in what order. */
import { type Memento, type QuickPickItem, ThemeIcon } from 'vscode';

export type ViewChoice =
	| 'articles.contents'
	| 'articles.kind'
	| 'articles.order'
	| 'entities.contents'
	| 'entities.trait'
	| 'entities.order';

export class ViewChoices {
	constructor(private readonly memory: Memento) {}

	/** `undefined` where nothing was chosen. */
	get(choice: ViewChoice): string | undefined {
		const kept = this.memory.get<unknown>(keyOf(choice));
		return typeof kept === 'string' ? kept : undefined;
	}

	/** One of the values that there are; the first of them where nothing else was chosen. */
	oneOf<T extends string>(choice: ViewChoice, [first, ...others]: readonly [T, ...T[]]): T {
		const kept = this.get(choice);
		return others.find(value => value === kept) ?? first;
	}

	async set(choice: ViewChoice, value: string | undefined): Promise<void> {
		await this.memory.update(keyOf(choice), value);
	}
}

function keyOf(choice: ViewChoice): string {
	return `view.${choice}`;
}

/** The label of what can be chosen, with a mark where it is. */
export function marked(label: string, isChosen: boolean): Pick<QuickPickItem, 'label' | 'iconPath'> {
	return isChosen ? { label, iconPath: new ThemeIcon('check') } : { label };
}
