import assert from 'node:assert/strict';
import { type CodeAction, commands, languages, workspace } from 'vscode';
import { eventually, inFolder, openArticle, sitDown } from './desk';

const problemsOf = (name: string) =>
	languages.getDiagnostics(inFolder(name)).filter(({ code }) => code === 'lost-letters');

async function opened(name: string, bytes: Uint8Array): Promise<void> {
	await workspace.fs.writeFile(inFolder(name), bytes);
	await openArticle(name);
}

describe('an article whose letters are lost', () => {
	before(sitDown);

	it('says so at the first of them, offers its encoding, and is content when it is read in it', async () => {
		const name = 'windows.txt';
		const line = 'Ida Brandt said the café was shut. Nobody paid in Tarnköping.\n';
		await opened(name, Buffer.from(`Harbour news\n\n${line}`, 'latin1'));
		const problem = await eventually(() => {
			const [found] = problemsOf(name);
			assert.ok(found);
			return found;
		});
		assert.equal(problem.range.start.line, 2);
		const fixes = await commands.executeCommand<CodeAction[]>(
			'vscode.executeCodeActionProvider',
			inFolder(name),
			problem.range,
		);
		assert.ok(fixes.some(({ command }) => command?.command === 'workbench.action.editor.changeEncoding'));
		const { encoding } = await workspace.openTextDocument(inFolder(name), { encoding: 'windows1252' });
		assert.equal(encoding, 'windows1252');
		await eventually(() => assert.deepEqual(problemsOf(name), []));
	});

	it('is none where the sign for a lost letter was printed', async () => {
		const name = 'printed.txt';
		await opened(name, Buffer.from('Harbour news\n\nIda Brandt said the caf\ufffd was shut.\n'));
		await opened(
			'windows-2.txt',
			Buffer.from('Harbour news\n\nIda Brandt said the café was shut.\n', 'latin1'),
		);
		await eventually(() => assert.equal(problemsOf('windows-2.txt').length, 1));
		assert.deepEqual(problemsOf(name), []);
	});
});
