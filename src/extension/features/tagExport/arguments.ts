/** What a keybinding or another command may say instead of a person. */
import { Uri } from 'vscode';

/** `undefined` where the argument has no such text. */
export function stringIn(argument: unknown, key: string): string | undefined {
	const value: unknown =
		typeof argument === 'object' && argument !== null ? Reflect.get(argument, key) : undefined;
	return typeof value === 'string' ? value : undefined;
}

/** `out`: the address of a file. */
export function destinationIn(argument: unknown): Uri | undefined {
	const out = stringIn(argument, 'out');
	return out === undefined ? undefined : Uri.parse(out, true);
}
