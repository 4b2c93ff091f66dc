/** One context key for `when` clauses; VS Code is told only of changes. */
import { commands } from 'vscode';
import type { contextKeys } from './ids';

export class ContextKey<T extends boolean | number | string> {
	#value: T | undefined;

	constructor(private readonly name: (typeof contextKeys)[keyof typeof contextKeys]) {}

	set(value: T): void {
		if (this.#value !== value) {
			this.#value = value;
			void commands.executeCommand('setContext', this.name, value);
		}
	}
}
