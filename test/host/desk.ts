/** What an analyst does at the desk, for the host suite: open an article, put the caret somewhere, look at the files. */
import assert from 'node:assert/strict';
import {
	ConfigurationTarget,
	commands,
	extensions,
	Selection,
	type TextEditor,
	Uri,
	window,
	workspace,
} from 'vscode';
import { eventually } from '../support/eventually';

export { eventually };

export function inFolder(name: string): Uri {
	const [folder] = workspace.workspaceFolders ?? [];
	assert.ok(folder, 'no folder is open');
	return Uri.joinPath(folder.uri, name);
}

export async function write(name: string, text: string): Promise<void> {
	await workspace.fs.writeFile(inFolder(name), new TextEncoder().encode(text));
}

export async function read(name: string): Promise<string> {
	return new TextDecoder().decode(await workspace.fs.readFile(inFolder(name)));
}

/** Activates the extension with an author, so that no test meets the question for a name. */
export async function sitDown(): Promise<void> {
	await extensions.getExtension('hearsay.hearsay')?.activate();
	await workspace.getConfiguration().update('hearsay.author', 'tester', ConfigurationTarget.Global);
}

async function isThere(name: string): Promise<boolean> {
	return workspace.fs.stat(inFolder(name)).then(
		() => true,
		() => false,
	);
}

/** Writes an article of the test's own and opens it; resolves when it is an article. */
export async function newArticle(name: string, text: string): Promise<TextEditor> {
	// All suites share the folder: with another test's tags this one would fail only where that one was run before it.
	assert.ok(
		!(await isThere(name)),
		`another test has ${name}: the article of this one needs a name of its own`,
	);
	await write(name, text);
	const editor = await openArticle(name);
	// A document of that name that is open still, from another suite, is read again a moment later.
	await eventually(async () => assert.equal(editor.document.getText(), text));
	return editor;
}

export async function openArticle(name: string): Promise<TextEditor> {
	await window.showTextDocument(inFolder(name), { preview: false });
	return eventually(() => {
		const editor = window.activeTextEditor;
		assert.equal(editor?.document.languageId, 'article');
		assert.ok(editor?.document.uri.path.endsWith(`/${name}`));
		return editor;
	});
}

/** Selects the words, or puts the caret into the middle of them. */
export function select(editor: TextEditor, words: string, caret = false): void {
	const at = editor.document.getText().indexOf(words);
	assert.ok(at >= 0, `the article does not say: ${words}`);
	const start = editor.document.positionAt(caret ? at + Math.floor(words.length / 2) : at);
	editor.selection = new Selection(start, caret ? start : editor.document.positionAt(at + words.length));
}

export function caretIn(editor: TextEditor, words: string): void {
	select(editor, words, true);
}

/** '' where there is no sidecar. */
export async function sidecarText(name: string): Promise<string> {
	try {
		return await read(`${name}.tags.yaml`);
	} catch {
		return '';
	}
}

/** What the targets of all tags in the sidecar say, in its order. */
export async function taggedWords(name: string): Promise<readonly string[]> {
	const targets = (await sidecarText(name)).matchAll(/^ +- exact: (?:"(.*)"|(.*))$/gm);
	return [...targets].map(([, quoted, plain]) => quoted ?? plain ?? '');
}

/**
 * Of the window, which has put the caret where it was put before it answers: until then VS Code may tell of where the
 * caret was earlier.
 */
const roundTrip = () => commands.executeCommand('setContext', 'hearsay.test', true);

export async function run(command: string, ...args: unknown[]): Promise<void> {
	await roundTrip();
	await commands.executeCommand(command, ...args);
}

export async function pause(milliseconds: number): Promise<void> {
	await new Promise(resolve => setTimeout(resolve, milliseconds));
}

/** Takes what is offered first, question after question, until the command that asks is done. */
export async function takeFirst(asking: Promise<void>): Promise<void> {
	const done = asking.then(() => true);
	while (!(await Promise.race([done, pause(300).then(() => false)]))) {
		await run('workbench.action.acceptSelectedQuickOpenItem');
	}
}

/** Closes all editors, and deletes those of a suite's files that are there. */
export async function tidyUp(names: readonly string[]): Promise<void> {
	await run('workbench.action.closeAllEditors');
	for (const name of names) {
		await Promise.resolve(workspace.fs.delete(inFolder(name))).catch(() => undefined);
	}
}

/** All that the hovers at the caret say. */
export async function hoverText(editor: TextEditor): Promise<string> {
	const hovers = await commands.executeCommand<{ contents: { value: string }[] }[]>(
		'vscode.executeHoverProvider',
		editor.document.uri,
		editor.selection.active,
	);
	return hovers.flatMap(({ contents }) => contents.map(({ value }) => value)).join('\n');
}
