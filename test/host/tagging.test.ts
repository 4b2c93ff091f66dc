import assert from 'node:assert/strict';
import { type CodeAction, commands, languages, Range, WorkspaceEdit, window, workspace } from 'vscode';
import {
	caretIn,
	eventually,
	hoverText,
	inFolder,
	newArticle,
	run,
	select,
	sidecarText,
	sitDown,
	taggedWords,
	write,
} from './desk';

const story = `Canal toll doubled

LOWER BRENT (Tidewire) - The canal board doubled the toll in March, its clerk Ada Morrow said on Friday.

The board denied that the money was missing. Barges waited for three days at the Brent lock.
`;

describe('tagging', () => {
	before(sitDown);

	it('tags the sentence at the caret, with what is known about it', async () => {
		const editor = await newArticle('toll-1.txt', story);
		caretIn(editor, 'Barges waited');
		await run('hearsay.tagClaim');
		const sidecar = await sidecarText('toll-1.txt');
		assert.match(sidecar, /^hearsay: 1$/m);
		assert.match(sidecar, /kind: claim/);
		assert.match(sidecar, /exact: Barges waited for three days at the Brent lock\.$/m);
		assert.match(sidecar, /by: tester/);
		assert.match(sidecar, /how: hand/);
		assert.equal(editor.document.getText(), story, 'the article was changed');
		await eventually(async () => assert.match(await hoverText(editor), /\$\(tag\) \*\*Claim\*\*/));
	});

	it('tags nothing twice, by whatever key', async () => {
		const editor = await newArticle('twice.txt', story);
		caretIn(editor, 'Barges waited');
		for (const command of ['hearsay.tagClaim', 'hearsay.tagClaim', 'hearsay.repeatTag']) {
			await run(command);
		}
		assert.equal((await taggedWords('twice.txt')).length, 1);
		await run('hearsay.tagDenial');
		assert.equal((await taggedWords('twice.txt')).length, 2);
	});

	it('tags exactly the selection', async () => {
		const editor = await newArticle('toll-2.txt', story);
		select(editor, ' doubled the toll ');
		await run('hearsay.tagAttribution');
		assert.match(await sidecarText('toll-2.txt'), /exact: doubled the toll$/m);
	});

	it('accepts the suggestion at the caret and takes the tag away again', async () => {
		const editor = await newArticle('toll-3.txt', story);
		caretIn(editor, 'denied');
		await eventually(async () => assert.match(await hoverText(editor), /Denial\?/));
		await run('hearsay.acceptSuggestion');
		const accepted = await sidecarText('toll-3.txt');
		assert.match(accepted, /how: suggestion/);
		caretIn(editor, 'denied');
		await run('hearsay.removeTag');
		await eventually(async () => assert.doesNotMatch(await sidecarText('toll-3.txt'), /how: suggestion/));
	});

	it('accepts what was walked to, though a narrower suggestion overlaps it, and goes on to that one', async () => {
		const words = 'Ella Sandgren said on Monday that the north dock was shut by the board.';
		const editor = await newArticle('toll-10.txt', `Dock shut\n\n${words}\n`);
		await eventually(async () => {
			await run('hearsay.nextSuggestion');
			assert.equal(editor.selection.start.line, 2);
		});
		assert.equal(editor.selection.start.character, 0);
		await run('hearsay.acceptSuggestion');
		assert.match(
			await sidecarText('toll-10.txt'),
			/kind: claim\n\s+targets:\n\s+- exact: Ella Sandgren said/,
		);
		await eventually(() => assert.equal(editor.selection.start.character, words.indexOf('the north dock')));
		await run('hearsay.acceptSuggestion');
		await eventually(async () => assert.match(await sidecarText('toll-10.txt'), /kind: attribution/));
	});

	it('accepts the attribution that was chosen of two nested ones with the same words', async () => {
		const editor = await newArticle(
			'toll-12.txt',
			'Tug silent\n\nThe Norrland Gazette reported on Monday, citing two senior port officials, that the tug Alma Rose had switched off its radio.\n',
		);
		caretIn(editor, 'Alma Rose');
		const chosen = await eventually(async () => {
			const actions = await commands.executeCommand<CodeAction[]>(
				'vscode.executeCodeActionProvider',
				editor.document.uri,
				new Range(editor.selection.active, editor.selection.active),
			);
			const titles = actions.map(({ title }) => title);
			assert.ok(
				titles.some(title => title.includes('Norrland Gazette')),
				titles.join(),
			);
			const officials = actions.find(({ title }) => /^Accept Attribution \(.*officials\)/.test(title));
			assert.ok(officials?.command, titles.join());
			return officials.command;
		});
		await run(chosen.command, ...(chosen.arguments ?? []));
		assert.match(await sidecarText('toll-12.txt'), /speaker: \{ name: [^,]*officials/);
	});

	it('keeps a dismissed suggestion away', async () => {
		const editor = await newArticle('toll-4.txt', story);
		// By its tag a hover is known to be there.
		select(editor, 'Barges waited for three days');
		await run('hearsay.tagDenial');
		caretIn(editor, 'Barges waited');
		await eventually(async () => assert.match(await hoverText(editor), /\*\*Denial\*\*[\s\S]*Claim\?/));
		await run('hearsay.dismissSuggestion');
		assert.match(await sidecarText('toll-4.txt'), /^dismissed:$/m);
		caretIn(editor, 'Barges waited');
		await eventually(async () => {
			const hover = await hoverText(editor);
			assert.match(hover, /\*\*Denial\*\*/);
			assert.doesNotMatch(hover, /Claim\?/);
		});
	});

	it('finds the tag again after the article was edited', async () => {
		const editor = await newArticle('toll-5.txt', story);
		caretIn(editor, 'Barges waited');
		await run('hearsay.tagClaim');
		const edit = new WorkspaceEdit();
		edit.insert(editor.document.uri, editor.document.positionAt(0), 'An update stands first.\n\n');
		await workspace.applyEdit(edit);
		caretIn(editor, 'Barges waited');
		await eventually(async () => assert.match(await hoverText(editor), /\$\(tag\) \*\*Claim\*\*/));
		await editor.document.save();
	});

	it('writes offsets as code points of the text with LF line ends', async () => {
		const editor = await newArticle('toll-6.txt', '😀 Quay news\r\n\r\nThe quay was closed on Monday.\r\n');
		caretIn(editor, 'quay was');
		await run('hearsay.tagClaim');
		const sidecar = await sidecarText('toll-6.txt');
		assert.match(sidecar, /start: 13$/m);
		assert.match(sidecar, /end: 43$/m);
	});

	it('offers the decisions as code actions', async () => {
		const editor = await newArticle('toll-7.txt', story);
		caretIn(editor, 'denied');
		const actions = await eventually(async () => {
			const found = await commands.executeCommand<CodeAction[]>(
				'vscode.executeCodeActionProvider',
				editor.document.uri,
				new Range(editor.selection.active, editor.selection.active),
			);
			assert.ok(found.some(({ title }) => title.startsWith('Accept Denial')));
			return found.map(({ title }) => title);
		});
		for (const title of ['Tag as Claim', 'Tag as Attribution', 'Tag as Denial']) {
			assert.ok(actions.includes(title), `no ${title} among ${actions.join(', ')}`);
		}
	});

	it('does not touch a sidecar with errors, and names them', async () => {
		const editor = await newArticle('toll-8.txt', story);
		const broken = 'hearsay: 1\ntags: [\n';
		const uri = inFolder('toll-8.txt.tags.yaml');
		await workspace.fs.writeFile(uri, new TextEncoder().encode(broken));
		await eventually(() => assert.ok(languages.getDiagnostics(uri).length > 0));
		caretIn(editor, 'Barges waited');
		await run('hearsay.tagClaim');
		assert.equal(await sidecarText('toll-8.txt'), broken);
	});

	it('opens a tags file with CRLF line ends at the tag', async () => {
		const { document } = await newArticle('toll-11.txt', story);
		const target = [
			'targets:',
			'  - exact: Barges waited',
			'    prefix: ""',
			'    suffix: ""',
			'    start: 0',
			'    end: 0',
		];
		const lines = ['hearsay: 1', '# one', '# two', 'tags:', '  - id: aaaaaaaa', '    kind: claim'];
		const source = [...lines, ...target.map(line => `    ${line}`), ''].join('\r\n');
		await write('toll-11.txt.tags.yaml', source);
		await run('hearsay.openSidecar', { uri: document.uri.toString(), id: 'aaaaaaaa' });
		const active = window.activeTextEditor;
		assert.equal(active?.document.getText(active.selection), 'aaaaaaaa');
	});

	it('opens the tags file at the tag at the caret', async () => {
		const editor = await newArticle('toll-13.txt', story);
		caretIn(editor, 'Canal toll doubled');
		await run('hearsay.tagClaim');
		caretIn(editor, 'Barges waited');
		await run('hearsay.tagClaim');
		const [, second] = [...(await sidecarText('toll-13.txt')).matchAll(/- id: (\w+)/g)].map(([, id]) => id);
		await run('hearsay.openSidecar');
		const active = window.activeTextEditor;
		assert.equal(active?.document.getText(active.selection), second);
	});

	it('changes an open sidecar through its editor', async () => {
		const editor = await newArticle('toll-9.txt', story);
		caretIn(editor, 'Barges waited');
		await run('hearsay.tagClaim');
		const sidecar = await workspace.openTextDocument(inFolder('toll-9.txt.tags.yaml'));
		const edit = new WorkspaceEdit();
		edit.insert(sidecar.uri, sidecar.positionAt(0), '# my own remark\n');
		await workspace.applyEdit(edit);
		await window.showTextDocument(editor.document);
		select(window.activeTextEditor ?? editor, 'Canal toll doubled');
		await run('hearsay.tagClaim');
		assert.match(sidecar.getText(), /^# my own remark\n/);
		assert.equal(sidecar.getText().match(/kind: claim/g)?.length, 2);
		assert.ok(sidecar.isDirty, 'unsaved work of the person was saved');
		await sidecar.save();
	});
});
