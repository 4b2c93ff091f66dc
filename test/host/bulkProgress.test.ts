/** Many articles decided on by one command, whose progress is shown. */
import assert from 'node:assert/strict';
import { commands, workspace } from 'vscode';
import {
	caretIn,
	eventually,
	hoverText,
	inFolder,
	openArticle,
	run,
	sidecarText,
	sitDown,
	write,
} from './desk';

const names = Array.from({ length: 20 }, (_, at) => `bulk-progress-${at}.txt`);
const text = (at: number) =>
	`Salt\n\nBargee Odo Hanske said that cart ${at} carried salt from Orsk to the mill.\n`;

describe('suggestions in many articles at once', () => {
	before(sitDown);
	after(async () => {
		for (const name of names) {
			await workspace.fs.delete(inFolder(name));
		}
	});

	it('are accepted while the progress is shown, as one decision', async () => {
		for (const [at, name] of names.entries()) {
			await write(name, text(at));
		}
		const [first = ''] = names;
		const editor = await openArticle(first);
		caretIn(editor, 'said');
		await eventually(async () => assert.match(await hoverText(editor), /Attribution\?/));
		caretIn(editor, 'Hanske');
		await eventually(async () => {
			const places = await commands.executeCommand<readonly unknown[]>(
				'vscode.executeReferenceProvider',
				editor.document.uri,
				editor.selection.active,
			);
			assert.equal(places.length, names.length);
		});
		const accepted = async () => {
			const sidecars = await Promise.all(names.map(sidecarText));
			return sidecars.filter(sidecar => sidecar.includes('kind: attribution')).length;
		};
		await run('hearsay.acceptAlike', { likeness: 'speaker', everywhere: true });
		assert.equal(await accepted(), names.length);
		await run('hearsay.undoTagChange');
		assert.equal(await accepted(), 0);
	});
});
