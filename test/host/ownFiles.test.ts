/** Files of ours that are open, or are not as we would write them. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import {
	commands,
	languages,
	Position,
	type TextEditor,
	ViewColumn,
	WorkspaceEdit,
	window,
	workspace,
} from 'vscode';
import {
	caretIn,
	eventually,
	hoverText,
	inFolder,
	newArticle,
	openArticle,
	pause,
	run,
	sitDown,
} from './desk';

const text = 'Mole\n\nThe mole was flooded on Monday.\n';
const at = (name: string) => inFolder(name).fsPath;
const sidecarAt = (article: string) => at(`${article}.tags.yaml`);

async function flooded(editor: TextEditor): Promise<TextEditor> {
	caretIn(editor, 'mole was');
	return editor;
}

async function tagged(name: string): Promise<TextEditor> {
	const editor = await flooded(await newArticle(name, text));
	await run('hearsay.tagClaim');
	await eventually(async () => assert.match(await hoverText(editor), /by tester/));
	return editor;
}

const showSidecar = (article: string) =>
	window.showTextDocument(inFolder(`${article}.tags.yaml`), { viewColumn: ViewColumn.Beside });

describe('files of ours', () => {
	before(sitDown);
	afterEach(async () => {
		await Promise.all(workspace.textDocuments.filter(({ isDirty }) => isDirty).map(each => each.save()));
		await commands.executeCommand('workbench.action.closeAllEditors');
	});

	it('have no tag any more that was taken back, even if an editor still shows it', async () => {
		await tagged('shown.txt');
		await showSidecar('shown.txt');
		await run('hearsay.undoTagChange');
		assert.ok(!existsSync(sidecarAt('shown.txt')));
		const editor = await flooded(await openArticle('shown.txt'));
		await pause(500);
		assert.doesNotMatch(await hoverText(editor), /by tester/);
	});

	it('have no tag any more once they are deleted, even if an editor still shows it', async () => {
		await tagged('deleted.txt');
		await showSidecar('deleted.txt');
		rmSync(sidecarAt('deleted.txt'));
		const editor = await flooded(await openArticle('deleted.txt'));
		await eventually(async () => assert.doesNotMatch(await hoverText(editor), /by tester/));
	});

	it('stay closed once they were closed, whatever is tagged then', async () => {
		await tagged('closed.txt');
		await showSidecar('closed.txt');
		await commands.executeCommand('workbench.action.closeActiveEditor');
		const editor = await openArticle('closed.txt');
		// VS Code shows a document that nobody has saved a second after it changed, as in a busy window.
		const busy = workspace.onDidChangeTextDocument(({ document }) => {
			const until = document.languageId === 'yaml' ? Date.now() + 1_500 : 0;
			while (Date.now() < until);
		});
		try {
			caretIn(editor, 'Mole');
			await run('hearsay.tagDenial');
			assert.match(readFileSync(sidecarAt('closed.txt'), 'utf8'), /kind: denial/);
		} finally {
			busy.dispose();
		}
		const tabs = window.tabGroups.all.flatMap(group => group.tabs.map(({ label }) => label));
		assert.deepEqual(tabs, ['closed.txt']);
	});

	it('are not written to where they are no UTF-8, and Problems says so', async () => {
		const editor = await flooded(await newArticle('latin.txt', text));
		const latin = Buffer.from('hearsay: 1\narticle:\n  outlet: Caf\xe9\n', 'latin1');
		writeFileSync(sidecarAt('latin.txt'), latin);
		await eventually(() => {
			const [problem] = languages.getDiagnostics(inFolder('latin.txt.tags.yaml'));
			assert.match(problem?.message ?? '', /UTF-8/);
			assert.equal(problem?.range.start.line, 2);
		});
		await flooded(editor);
		await run('hearsay.tagClaim');
		assert.deepEqual(readFileSync(sidecarAt('latin.txt')), latin);
	});

	it('go with a renamed article, unsaved lines of an editor included', async () => {
		await tagged('before.txt');
		const editor = await showSidecar('before.txt');
		await editor.edit(edit => edit.insert(new Position(0, 0), '# checked by Ida\n'));
		const renaming = new WorkspaceEdit();
		renaming.renameFile(inFolder('before.txt'), inFolder('after.txt'));
		await workspace.applyEdit(renaming);
		await eventually(() => assert.ok(existsSync(sidecarAt('after.txt'))));
		await eventually(() => assert.ok(!existsSync(sidecarAt('before.txt'))));
		await eventually(() => {
			const moved = workspace.textDocuments.find(({ uri }) => uri.path.endsWith('/after.txt.tags.yaml'));
			assert.match(moved?.getText() ?? '', /^# checked by Ida\n/);
		});
		const article = await flooded(await openArticle('after.txt'));
		await eventually(async () => assert.match(await hoverText(article), /by tester/));
	});

	it('of a renamed article, or one in a renamed folder, still lose the tag that is taken back', async () => {
		await tagged('old/pier.txt');
		for (const [from, to] of [
			['old/pier.txt', 'old/quay.txt'],
			['old', 'new'],
		] as const) {
			const renaming = new WorkspaceEdit();
			renaming.renameFile(inFolder(from), inFolder(to));
			const name = to === 'new' ? 'new/quay.txt' : to;
			let isTold = false;
			const listening = workspace.onDidRenameFiles(() => {
				isTold = true;
			});
			try {
				await workspace.applyEdit(renaming);
				await eventually(() => assert.match(readFileSync(sidecarAt(name), 'utf8'), /kind: claim/));
				// VS Code tells of it a little later.
				await eventually(() => assert.ok(isTold));
			} finally {
				listening.dispose();
			}
			await pause(500);
			await run('hearsay.undoTagChange');
			assert.ok(!existsSync(sidecarAt(name)), name);
			await run('hearsay.redoTagChange');
			assert.match(readFileSync(sidecarAt(name), 'utf8'), /kind: claim/);
		}
	});

	describe('that cannot be written', () => {
		const sidecar = () => sidecarAt('fixed.txt');
		const makeFixed = (how: '+i' | '-i') => execFileSync('chattr', [how, sidecar()], { stdio: 'ignore' });
		let editor: TextEditor;
		before(async function () {
			editor = await newArticle('fixed.txt', text);
			writeFileSync(sidecar(), 'hearsay: 1\n');
			try {
				makeFixed('+i');
			} catch {
				this.skip();
			}
		});
		after(() => (existsSync(sidecar()) ? makeFixed('-i') : undefined));

		it('leave nothing else behind', async () => {
			await flooded(editor);
			await run('hearsay.tagClaim');
			assert.equal(readFileSync(sidecar(), 'utf8'), 'hearsay: 1\n');
			assert.deepEqual(
				readdirSync(dirname(sidecar())).filter(name => name.startsWith('fixed.')),
				['fixed.txt', 'fixed.txt.tags.yaml'],
			);
		});

		it('have the tag unsaved in their editor, from where it is taken back', async () => {
			const { document } = await showSidecar('fixed.txt');
			await flooded(await openArticle('fixed.txt'));
			await run('hearsay.tagClaim');
			assert.ok(document.isDirty);
			assert.match(document.getText(), /kind: claim/);
			await run('hearsay.undoTagChange');
			assert.equal(document.getText(), 'hearsay: 1\n');
			makeFixed('-i');
		});
	});
});
