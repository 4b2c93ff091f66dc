/** What happens to the files of a folder behind the editor's back, and to files that lie in none. */
import assert from 'node:assert/strict';
import {
	chmodSync,
	lstatSync,
	mkdtempSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigurationTarget, commands, Selection, Uri, window, workspace } from 'vscode';
import {
	caretIn,
	eventually,
	hoverText,
	inFolder,
	newArticle,
	openArticle,
	pause,
	run,
	sidecarText,
	sitDown,
} from './desk';

const write = (uri: Uri, text: string) => workspace.fs.writeFile(uri, new TextEncoder().encode(text));

/** Folder and name of the article where the next mention after the caret in `quay.txt` is. */
async function nextMention(): Promise<string> {
	caretIn(await openArticle('quay.txt'), 'Tilda Vorn');
	await run('hearsay.nextMention');
	const path = window.activeTextEditor?.document.uri.path ?? '';
	return path.split('/').slice(-2).join('/');
}

describe('files', () => {
	before(sitDown);
	afterEach(() => commands.executeCommand('workbench.action.closeAllEditors'));

	it('are followed where a whole folder is renamed or deleted, even if they were looked at just before', async () => {
		await newArticle('quay.txt', 'Quay\n\nTilda Vorn came to the quay.\n');
		await workspace.fs.createDirectory(inFolder('before'));
		await write(inFolder('before/east.txt'), 'Quay\n\nTilda Vorn left the quay. Tilda Vorn was late.\n');
		await eventually(async () => assert.equal(await nextMention(), 'before/east.txt'));
		await commands.executeCommand('workbench.action.closeAllEditors');
		renameSync(inFolder('before').fsPath, inFolder('after').fsPath);
		await eventually(async () => assert.equal(await nextMention(), 'after/east.txt'));
		await commands.executeCommand('workbench.action.closeAllEditors');
		rmSync(inFolder('after').fsPath, { recursive: true });
		await eventually(async () => assert.match(await nextMention(), /\/quay\.txt$/));
	});

	it('lose no tag that is written while all articles are read again', async () => {
		const sentences = Array.from({ length: 20 }, (_, berth) => `Berth ${berth} was closed on Monday.`);
		const editor = await newArticle('berths.txt', sentences.join('\n\n'));
		for (const line of sentences.keys()) {
			const { range } = editor.document.lineAt(line * 2);
			editor.selection = new Selection(range.start, range.end);
			const reading = run('hearsay.refresh');
			// the moments at which a scan meets a write differ
			await pause(30 + (line % 5) * 3);
			await Promise.all([run('hearsay.tagClaim'), run('hearsay.refresh'), reading]);
		}
		assert.equal((await sidecarText('berths.txt')).match(/kind: claim/g)?.length, sentences.length);
	});

	it('that are links stay links, and what they lead to gets the tag', async () => {
		const real = join(mkdtempSync(join(tmpdir(), 'hearsay-link-')), 'real.yaml');
		writeFileSync(real, '# shared by two desks\nhearsay: 1\n');
		const link = inFolder('linked.txt.tags.yaml').fsPath;
		symlinkSync(real, link);
		const editor = await newArticle('linked.txt', 'Mole\n\nThe mole was flooded on Monday.\n');
		caretIn(editor, 'mole was');
		await run('hearsay.tagClaim');
		assert.ok(lstatSync(link).isSymbolicLink());
		assert.match(readFileSync(real, 'utf8'), /# shared by two desks\n.*kind: claim/s);
		await run('hearsay.undoTagChange');
		assert.ok(lstatSync(link).isSymbolicLink());
		assert.doesNotMatch(readFileSync(real, 'utf8'), /kind: claim/);
	});

	it('keep who may read and write them, as a team has set it', async function () {
		if (process.platform === 'win32') {
			this.skip();
		}
		const editor = await newArticle('shared.txt', 'Mole\n\nThe mole was closed on Monday.\n');
		const sidecar = inFolder('shared.txt.tags.yaml').fsPath;
		writeFileSync(sidecar, '# shared by two desks\nhearsay: 1\n');
		chmodSync(sidecar, 0o660);
		caretIn(editor, 'mole was');
		await run('hearsay.tagClaim');
		assert.match(readFileSync(sidecar, 'utf8'), /# shared by two desks\n.*kind: claim/s);
		assert.equal(statSync(sidecar).mode & 0o777, 0o660);
	});

	it('that changed where nothing is watched are seen when all articles are read again', async () => {
		const watching = workspace.getConfiguration('files');
		await watching.update('watcherExclude', { '**/quiet/**': true }, ConfigurationTarget.Workspace);
		await workspace.fs.createDirectory(inFolder('quiet'));
		await pause(500);
		const editor = await newArticle('quiet/pier.txt', 'Pier\n\nThe pier was shut on Monday.\n');
		caretIn(editor, 'pier was');
		await run('hearsay.tagClaim');
		await eventually(async () => assert.match(await hoverText(editor), /by tester/));
		const written = await sidecarText('quiet/pier.txt');
		writeFileSync(
			inFolder('quiet/pier.txt.tags.yaml').fsPath,
			written.replace('by: tester', 'by: colleague'),
		);
		await run('hearsay.refresh');
		await eventually(async () => assert.match(await hoverText(editor), /by colleague/));
		await watching.update('watcherExclude', undefined, ConfigurationTarget.Workspace);
	});

	it('outside any folder are articles again where they have tags', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'hearsay-outside-'));
		const path = join(folder, 'lone.txt');
		writeFileSync(path, 'The pier was shut on Monday.\n');
		writeFileSync(`${path}.tags.yaml`, 'hearsay: 1\ntags: []\n');
		try {
			await window.showTextDocument(Uri.file(path));
			await eventually(() => assert.equal(window.activeTextEditor?.document.languageId, 'article'));
		} finally {
			rmSync(folder, { recursive: true });
		}
	});

	it('outside any folder become articles by a key that tags', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'hearsay-outside-'));
		const path = join(folder, 'lone.txt');
		writeFileSync(path, 'Ole Brant said that the pier was shut.\n');
		try {
			caretIn(await window.showTextDocument(Uri.file(path)), 'said');
			await run('_hearsay.setUpFirst', 'hearsay.nextSuggestion');
			assert.equal(window.activeTextEditor?.document.languageId, 'plaintext');
			await run('_hearsay.setUpFirst', 'hearsay.tagClaim');
			assert.match(readFileSync(`${path}.tags.yaml`, 'utf8'), /kind: claim/);
			await eventually(() => assert.equal(window.activeTextEditor?.document.languageId, 'article'));
		} finally {
			rmSync(folder, { recursive: true });
		}
	});
});
