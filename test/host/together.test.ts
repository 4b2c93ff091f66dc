/** The editor and the command line change the same sidecar at the same time. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { promisify } from 'node:util';
import { commands, extensions, Selection } from 'vscode';
import { inFolder, newArticle, pause, run, sidecarText, sitDown } from './desk';

const execute = promisify(execFile);
const sentences = Array.from({ length: 40 }, (_, berth) => `Berth ${berth} was closed on Monday.`);

/** Imports one tag by itself, as an `id` that no other has. */
async function importTag(folder: string, sentence: number): Promise<void> {
	const text = sentences.join('\n\n');
	const start = text.indexOf(sentences[sentence] ?? '');
	const rows = join(folder, `row${sentence}.jsonl`);
	const row = { article: 'quays.txt', start, end: start + 5, kind: 'claim', id: `imported${sentence}` };
	writeFileSync(rows, `${JSON.stringify(row)}\n`);
	const { extensionPath } = extensions.getExtension('hearsay.hearsay') ?? assert.fail();
	const cli = join(extensionPath, 'dist', 'cli.js');
	const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
	await execute(execPath, [cli, 'import', '--from', 'jsonl', rows], { cwd: folder, env });
}

describe('two writers', () => {
	before(sitDown);
	afterEach(() => commands.executeCommand('workbench.action.closeAllEditors'));

	it('lose no tag: the editor and the command line, in the same sidecar', async () => {
		const editor = await newArticle('quays.txt', sentences.join('\n\n'));
		const folder = inFolder('.').fsPath;
		const importing = (async () => {
			for (let sentence = 20; sentence < 40; sentence++) {
				await importTag(folder, sentence);
			}
		})();
		for (let sentence = 0; sentence < 20; sentence++) {
			const { range } = editor.document.lineAt(sentence * 2);
			editor.selection = new Selection(range.start, range.end);
			await run('hearsay.tagClaim');
			await pause(20 + ((sentence * 37) % 90));
		}
		await importing;
		const written = await sidecarText('quays.txt');
		assert.equal(written.match(/kind: claim/g)?.length, 40);
		assert.equal(written.match(/id: imported/g)?.length, 20);
	});
});
