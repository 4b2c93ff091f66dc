/** Questions to a person, answered by keyboard alone: search, arrow keys, Enter; Escape goes back a step. */
import {
	type Disposable,
	l10n,
	QuickInputButtons,
	type QuickPick,
	type QuickPickItem,
	QuickPickItemKind,
	ThemeIcon,
	window,
} from 'vscode';
import { DisposableStore } from './lifecycle';
import { literal } from './picking';
import { withoutIcons } from './plain';

export interface Choice<T> extends QuickPickItem {
	readonly value: T;
}

/** A heading between choices. */
export interface Heading extends QuickPickItem {
	readonly kind: QuickPickItemKind.Separator;
}

export type Row<T> = Choice<T> | Heading;

interface Asked {
	readonly title: string;
	readonly placeholder: string;
	/** True for a later step, which shows how to go back. */
	readonly isStep?: boolean;
}

export interface Question<T> extends Asked {
	readonly rows: readonly Row<T>[];
	/** What is offered besides for the words that are typed; absent where only the rows can be chosen. */
	readonly typed?: (words: string) => Choice<T> | undefined;
	/** The row that is active at first; absent: the first. */
	readonly active?: (value: T) => boolean;
	/** Values that are chosen as soon as these words, and nothing else, are typed. */
	readonly keys?: ReadonlyMap<string, T>;
}

export interface TextQuestion extends Asked {
	readonly value: string;
	/** What is wrong with what was typed; `undefined` where nothing is. */
	readonly check?: (words: string) => string | undefined;
}

export function heading(label: string): Heading {
	return { label, kind: QuickPickItemKind.Separator };
}

/** The heading with its rows, or nothing where there are none. */
export function section<T>(label: string, rows: readonly Choice<T>[]): readonly Row<T>[] {
	return rows.length > 0 ? [heading(label), ...rows] : [];
}

const nothing: readonly QuickPickItem[] = [];

/**
 * One list for all questions of a command. It stays open between an answer and the next question, while the answer is
 * written: keys that are pressed meanwhile must not reach the article.
 */
export class Conversation implements Disposable {
	readonly #store = new DisposableStore();
	readonly #pick: QuickPick<QuickPickItem>;
	#rowsFor: (words: string) => readonly QuickPickItem[] = () => nothing;
	#shown: readonly QuickPickItem[] = nothing;
	#byKey: (words: string) => Choice<unknown> | undefined = () => undefined;
	/** Absent while no question is open. */
	#answer: ((choice: Choice<unknown> | undefined) => void) | undefined;
	/** Escape was pressed while an answer was written: it is the answer to the question after that. */
	#wentBack = false;

	constructor() {
		this.#pick = this.#store.add(window.createQuickPick<QuickPickItem>());
		this.#pick.matchOnDescription = true;
		this.#pick.matchOnDetail = true;
		this.#pick.ignoreFocusOut = true;
		this.#store.add(this.#pick.onDidChangeValue(words => this.#typed(words)));
		this.#store.add(this.#pick.onDidTriggerButton(() => this.#answer?.(undefined)));
		this.#store.add(
			this.#pick.onDidHide(() => {
				this.#wentBack = this.#answer === undefined;
				this.#answer?.(undefined);
			}),
		);
		this.#store.add(
			this.#pick.onDidAccept(() => {
				const [row] = this.#pick.selectedItems;
				if (row && isChoice(row)) {
					this.#answer?.(row);
				}
			}),
		);
	}

	/** `undefined` where the person went back. */
	async ask<T>(question: Question<T>): Promise<Choice<T> | undefined> {
		const { typed, active, keys } = question;
		const rows = question.rows.map(literal);
		this.#byKey = words => {
			const value = keys?.get(words);
			return value === undefined ? undefined : { label: words, value };
		};
		const offered = (words: string) =>
			words !== '' && typed && !question.rows.some(({ label }) => label === words) ? typed(words) : undefined;
		return this.#ask(
			question,
			words => {
				const row = offered(words);
				return row ? [...rows, offer(row, rows)] : rows;
			},
			active && rows.find(row => isChoice(row) && active(row.value)),
		);
	}

	/** Without white space at its ends; '' where the person emptied it, `undefined` where they went back. */
	async askText(question: TextQuestion): Promise<string | undefined> {
		this.#byKey = () => undefined;
		if (!this.#wentBack) {
			this.#pick.value = question.value;
		}
		const choice = await this.#ask<string>(question, words => {
			const wrong = question.check?.(words);
			return wrong === undefined
				? [
						{
							label: withoutIcons(words) || l10n.t('none'),
							description: l10n.t('Enter keeps it'),
							alwaysShow: true,
							value: words,
						},
					]
				: [{ label: withoutIcons(wrong), iconPath: new ThemeIcon('error'), alwaysShow: true }];
		});
		return choice?.value;
	}

	#ask<T>(
		{ title, placeholder, isStep }: Asked,
		rowsFor: (words: string) => readonly QuickPickItem[],
		active?: QuickPickItem,
	): Promise<Choice<T> | undefined> {
		if (this.#wentBack) {
			this.#wentBack = false;
			return Promise.resolve(undefined);
		}
		return new Promise(resolve => {
			const pick = this.#pick;
			this.#rowsFor = rowsFor;
			this.#answer = choice => {
				this.#answer = undefined;
				this.#rowsFor = () => nothing;
				pick.value = '';
				this.#show('');
				pick.busy = true;
				// Every row comes from the question that is asked.
				resolve(choice as Choice<T> | undefined);
			};
			pick.title = title;
			pick.placeholder = placeholder;
			pick.buttons = isStep ? [QuickInputButtons.Back] : [];
			pick.busy = false;
			this.#show(pick.value);
			// Words that were typed while the last answer was written search this list already.
			if (active && pick.value === '') {
				pick.activeItems = [active];
			}
			pick.show();
		});
	}

	#typed(words: string): void {
		const choice = this.#answer && this.#byKey(words);
		if (choice) {
			this.#answer?.(choice);
		} else {
			this.#show(words);
		}
	}

	/** Rows that are shown already stay: showing them again would take the active one away. */
	#show(words: string): void {
		const rows = this.#rowsFor(words.trim());
		if (rows !== this.#shown) {
			this.#shown = rows;
			this.#pick.items = rows;
		}
	}

	dispose(): void {
		this.#store.dispose();
	}
}

/**
 * VS Code puts the row first whose label is nearest to what is typed. Who has typed the beginning of a name that is there
 * means that one: then the words are the description, and the row comes last.
 */
function offer<T>(typed: Choice<T>, rows: readonly Row<T>[]): Choice<T> {
	const { label: words, description, ...rest } = literal(typed);
	const row = { ...rest, alwaysShow: true };
	const isBegun = rows.some(
		row => isChoice(row) && ` ${row.label.toLowerCase()}`.includes(` ${words.toLowerCase()}`),
	);
	return isBegun && description !== undefined
		? { ...row, label: description, description: words }
		: { ...row, label: words, ...(description !== undefined && { description }) };
}

/** Headings, and what only says what is wrong, cannot be chosen. */
function isChoice<T>(row: Row<T>): row is Choice<T>;
function isChoice(row: QuickPickItem): row is Choice<unknown>;
function isChoice(row: QuickPickItem): row is Choice<unknown> {
	return 'value' in row;
}

/** A single question. */
export async function askOne<T>(question: Question<T>): Promise<Choice<T> | undefined> {
	const conversation = new Conversation();
	try {
		return await conversation.ask(question);
	} finally {
		conversation.dispose();
	}
}

/** A single line of words, '' where the person emptied it, `undefined` where they went back. */
export async function askText(
	title: string,
	prompt: string,
	value: string,
	check: (words: string) => string | undefined = () => undefined,
): Promise<string | undefined> {
	const given = await window.showInputBox({
		title,
		prompt,
		value,
		ignoreFocusOut: true,
		validateInput: words => check(words.trim()),
	});
	return given?.trim();
}
