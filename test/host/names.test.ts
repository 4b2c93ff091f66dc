/** What VS Code's own commands do on a name, and what is decided about it. */
import assert from 'node:assert/strict';
import {
	commands,
	type DocumentHighlight,
	type DocumentSymbol,
	type Location,
	type LocationLink,
	type SymbolInformation,
	type TextEditor,
	type Uri,
	window,
	workspace,
} from 'vscode';
import { caretIn, eventually, inFolder, newArticle, read, run, select, sidecarText, sitDown } from './desk';

const weir =
	'Weir at Orsk\n\nTobias Renner said on Monday that the weir at Orsk was shut. Renner denied that it leaks.\n';
const mill = 'Mill at Orsk\n\nThe mill was sold in June, said Tobias Renner.\n';

async function asked<T>(command: string, editor: TextEditor): Promise<readonly T[]> {
	return commands.executeCommand(command, editor.document.uri, editor.selection.active);
}

const nameOf = (uri: Uri) => uri.path.slice(uri.path.lastIndexOf('/') + 1);

describe('a name', () => {
	let editor: TextEditor;
	before(async () => {
		await sitDown();
		await newArticle('mill.txt', mill);
		editor = await newArticle('weir.txt', weir);
	});
	after(() => commands.executeCommand('workbench.action.closeAllEditors'));
	beforeEach(async () => {
		editor = await window.showTextDocument(inFolder('weir.txt'), { preview: false });
		caretIn(editor, 'Renner said');
		caretIn(editor, 'Renner');
	});

	it('has its mentions in all articles as references, and those here highlighted', async () => {
		await eventually(async () => {
			const places = await asked<Location>('vscode.executeReferenceProvider', editor);
			const here = places.filter(({ uri }) => nameOf(uri) === 'weir.txt');
			const there = places.filter(({ uri }) => nameOf(uri) === 'mill.txt');
			assert.deepEqual([here.length, there.length], [2, 1]);
			assert.equal(editor.document.getText(here[0]?.range), 'Tobias Renner');
		});
		const highlights = await asked<DocumentHighlight>('vscode.executeDocumentHighlights', editor);
		assert.deepEqual(
			highlights.map(({ range }) => editor.document.getText(range)),
			['Tobias Renner', 'Renner'],
		);
	});

	it('leads to where the article introduces it, as long as the catalogue does not know it', async () => {
		caretIn(editor, 'Renner denied');
		const [link] = await asked<LocationLink>('vscode.executeDefinitionProvider', editor);
		assert.equal(link && editor.document.getText(link.targetRange), 'Tobias Renner');
		assert.equal(link && nameOf(link.targetUri), 'weir.txt');
	});

	it('is found by its letters in the workspace, and in the outline of the article', async () => {
		const symbols = await commands.executeCommand<SymbolInformation[]>(
			'vscode.executeWorkspaceSymbolProvider',
			'renner',
		);
		const found = symbols.find(({ name }) => name === 'Tobias Renner');
		// VS Code shows the file as well: an article without a name of its own would be told twice.
		assert.equal(found?.containerName, '');
		const outline = await eventually(async () => {
			const entries = await commands.executeCommand<DocumentSymbol[] | undefined>(
				'vscode.executeDocumentSymbolProvider',
				editor.document.uri,
			);
			assert.ok(entries);
			return entries;
		});
		assert.deepEqual(
			outline.map(({ name }) => name),
			['Weir at Orsk'],
		);
		const said = outline[0]?.children.map(({ name, detail }) => `${detail} ${name}`) ?? [];
		assert.ok(said.some(name => name.startsWith('Attribution? Tobias Renner: the weir at Orsk was shut')));
		assert.ok(said.some(name => name.startsWith('Denial? Tobias Renner')));
	});

	it('is renamed in the catalogue and in tags, and not in articles; its entry is its definition', async () => {
		select(editor, 'the weir at Orsk was shut');
		await run('hearsay.tagAttribution');
		await eventually(async () => assert.match(await sidecarText('weir.txt'), /name: Tobias Renner/));
		caretIn(editor, 'Tobias Renner said');
		caretIn(editor, 'Tobias');
		await commands.executeCommand(
			'vscode.executeDocumentRenameProvider',
			editor.document.uri,
			editor.selection.active,
			'Tobias J. Renner',
		);
		// What is not saved is not in force.
		assert.deepEqual(
			workspace.textDocuments.filter(({ isDirty }) => isDirty).map(({ uri }) => nameOf(uri)),
			[],
		);
		const catalogue = () => read('hearsay.entities.yaml');
		assert.match(await catalogue(), /name: Tobias J\. Renner, type: person, aliases: \[Tobias Renner\]/);
		assert.match(await sidecarText('weir.txt'), /name: Tobias J\. Renner/);
		assert.equal(editor.document.getText(), weir);
		await eventually(async () => {
			const [entry] = await asked<LocationLink>('vscode.executeDefinitionProvider', editor);
			assert.equal(entry && nameOf(entry.targetUri), 'hearsay.entities.yaml');
		});
		await run('hearsay.undoTagChange');
		assert.match(await sidecarText('weir.txt'), /name: Tobias Renner/);
		await assert.rejects(catalogue());
	});
});
