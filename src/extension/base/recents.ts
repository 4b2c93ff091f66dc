/** What a person chose lately in this workspace: it is offered first the next time. */
import type { Memento } from 'vscode';

export type RecentList = 'kinds' | 'speakers' | 'entities' | 'linkTypes' | 'citations';

/** So many of each are kept. */
const most = 12;

export class Recents {
	constructor(private readonly memory: Memento) {}

	/** The latest first; empty where nothing was chosen yet. */
	of(list: RecentList): readonly string[] {
		const kept = this.memory.get<unknown>(keyOf(list));
		return Array.isArray(kept) ? kept.filter(value => typeof value === 'string') : [];
	}

	async note(list: RecentList, value: string): Promise<void> {
		const others = this.of(list).filter(other => other !== value);
		await this.memory.update(keyOf(list), [value, ...others].slice(0, most));
	}
}

function keyOf(list: RecentList): string {
	return `recent.${list}`;
}
