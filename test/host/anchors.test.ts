import assert from 'node:assert/strict';
import { renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import {
	type CodeAction,
	CodeActionKind,
	ConfigurationTarget,
	commands,
	languages,
	Range,
	type TextEditor,
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
	pause,
	run,
	select,
	sidecarText,
	sitDown,
	write,
} from './desk';

const story = `Pier sold

The pier at Tarnholm was sold in June for nine million crowns. The buyer is not known.

Harbour master Lida Brock signed the deed on Friday.
`;
const sentence = 'The pier at Tarnholm was sold in June for nine million crowns.';

/** The article with its first sentence tagged. */
async function tagged(name: string): Promise<TextEditor> {
	const editor = await newArticle(name, story);
	caretIn(editor, 'Tarnholm');
	await run('hearsay.tagClaim');
	assert.match(await sidecarText(name), /exact: The pier at Tarnholm/);
	return editor;
}

async function replace(editor: TextEditor, words: string, by: string): Promise<void> {
	const edit = new WorkspaceEdit();
	const at = editor.document.getText().indexOf(words);
	assert.ok(at >= 0);
	const start = editor.document.positionAt(at);
	const end = editor.document.positionAt(at + words.length);
	edit.replace(editor.document.uri, new Range(start, end), by);
	await workspace.applyEdit(edit);
}

/** As often as it takes to have the text of the start again: the command goes where the focus is. */
async function undoText(editor: TextEditor): Promise<void> {
	await eventually(async () => {
		await window.showTextDocument(editor.document);
		if (editor.document.getText() !== story) {
			await commands.executeCommand('undo');
		}
		assert.equal(editor.document.getText(), story);
	});
}

/**
 * Resolves when VS Code tells no more of files in a folder, while it tells of those beside it: some time after the
 * setting.
 */
async function isUnwatched(folder: string): Promise<void> {
	const watcher = workspace.createFileSystemWatcher('**/*.probe');
	const told = new Set<string>();
	watcher.onDidCreate(({ path }) => told.add(path.split('/').at(-1) ?? ''));
	let probes = 0;
	try {
		await eventually(async () => {
			const [probe, control] = [`${probes}.probe`, `${probes++}-watched.probe`];
			await write(`${folder}/${probe}`, '');
			await write(control, '');
			try {
				await eventually(() => assert.ok(told.has(control)), 10_000);
				assert.ok(!told.has(probe));
			} finally {
				await workspace.fs.delete(inFolder(`${folder}/${probe}`));
				await workspace.fs.delete(inFolder(control));
			}
		});
	} finally {
		watcher.dispose();
	}
}

const problemsOf = (name: string) =>
	languages
		.getDiagnostics(inFolder(name))
		.filter(({ source }) => source === 'Hearsay')
		.map(({ code }) => (typeof code === 'object' ? code.value : code));

describe('anchors', () => {
	before(sitDown);

	it('move with what is typed inside and before, and are written when the article is saved', async () => {
		const editor = await tagged('pier-1.txt');
		await replace(editor, 'Pier sold', 'Old pier sold at last');
		await replace(editor, 'nine million', 'nearly ten million');
		caretIn(editor, 'Tarnholm');
		await eventually(async () => assert.match(await hoverText(editor), /\$\(tag\) \*\*Claim\*\*/));
		assert.deepEqual(problemsOf('pier-1.txt'), []);
		await editor.document.save();
		await eventually(async () => {
			const sidecar = await sidecarText('pier-1.txt');
			assert.match(sidecar, /for nearly ten million crowns\./);
			assert.match(sidecar, /start: 23$/m);
		});
	});

	it('come back with an undo of the text', async () => {
		const editor = await tagged('pier-2.txt');
		await replace(editor, sentence, '');
		caretIn(editor, 'The buyer');
		await eventually(() => assert.equal(problemsOf('pier-2.txt')[0], 'lost'));
		await undoText(editor);
		await eventually(() => assert.deepEqual(problemsOf('pier-2.txt'), []));
		caretIn(editor, 'Tarnholm');
		await eventually(async () => assert.match(await hoverText(editor), /\$\(tag\) \*\*Claim\*\*/));
	});

	it('are looked for by their words after a change from outside, and a changed number is a question', async () => {
		const editor = await tagged('pier-3.txt');
		await write('pier-3.txt', story.replace('nine million', 'four million'));
		await eventually(() => assert.match(editor.document.getText(), /four million/));
		await eventually(() => assert.equal(problemsOf('pier-3.txt')[0], 'changed'));
		caretIn(editor, 'Tarnholm');
		const [fix] = await commands.executeCommand<CodeAction[]>(
			'vscode.executeCodeActionProvider',
			editor.document.uri,
			new Range(editor.selection.active, editor.selection.active),
			CodeActionKind.QuickFix.value,
		);
		assert.equal(fix?.title, 'Confirm Claim Here');
		await run('hearsay.confirmTag');
		assert.match(await sidecarText('pier-3.txt'), /four million/);
		await eventually(() => assert.deepEqual(problemsOf('pier-3.txt'), []));
	});

	it('that are lost are pointed to the selection by one key', async () => {
		const editor = await tagged('pier-4.txt');
		await write('pier-4.txt', story.replace(`${sentence} `, ''));
		await eventually(() => assert.doesNotMatch(editor.document.getText(), /nine million/));
		await eventually(() => assert.equal(problemsOf('pier-4.txt')[0], 'lost'));
		select(editor, 'The buyer is not known.');
		await run('hearsay.confirmTag');
		assert.match(await sidecarText('pier-4.txt'), /exact: The buyer is not known\./);
		await eventually(() => assert.deepEqual(problemsOf('pier-4.txt'), []));
	});

	it('stay right when one edit changes many places at once, and when that is undone', async () => {
		const editor = await tagged('pier-6.txt');
		const text = editor.document.getText();
		const edited = await editor.edit(builder => {
			for (const match of text.matchAll(/sold|nine|signed/g)) {
				const start = editor.document.positionAt(match.index);
				builder.replace(new Range(start, start.translate(0, match[0].length)), 'perhaps');
			}
		});
		assert.ok(edited);
		await editor.document.save();
		await eventually(async () =>
			assert.match(
				await sidecarText('pier-6.txt'),
				/exact: The pier at Tarnholm was perhaps in June for perhaps million crowns\.$/m,
			),
		);
		assert.deepEqual(problemsOf('pier-6.txt'), []);
		await undoText(editor);
		await editor.document.save();
		await eventually(async () =>
			assert.match(
				await sidecarText('pier-6.txt'),
				/exact: The pier at Tarnholm was sold in June for nine million crowns\.$/m,
			),
		);
		assert.deepEqual(problemsOf('pier-6.txt'), []);
	});

	it('of one part of a tag are pointed elsewhere without the other part', async () => {
		const editor = await tagged('pier-5.txt');
		const second =
			'      - exact: The buyer is not known.\n        prefix: ""\n        suffix: ""\n        start: 74\n        end: 97\n';
		const sidecar = await sidecarText('pier-5.txt');
		await write('pier-5.txt.tags.yaml', sidecar.replace(/( {4}targets:\n)/, `$1${second}`));
		await write('pier-5.txt', story.replace(' The buyer is not known.', ''));
		await eventually(() => assert.doesNotMatch(editor.document.getText(), /The buyer/));
		await eventually(() => assert.deepEqual(problemsOf('pier-5.txt'), ['lost']));
		select(editor, 'signed the deed');
		await run('hearsay.confirmTag');
		const pointed = await sidecarText('pier-5.txt');
		assert.match(pointed, /exact: signed the deed$/m);
		assert.match(pointed, /exact: The pier at Tarnholm/);
		assert.doesNotMatch(pointed, /The buyer/);
	});
});

describe('undo of tag changes', () => {
	before(sitDown);

	it('restores the sidecar byte for byte, and redo does it again', async () => {
		const editor = await tagged('undo-1.txt');
		const first = await sidecarText('undo-1.txt');
		caretIn(editor, 'Lida Brock');
		await run('hearsay.tagDenial');
		const second = await sidecarText('undo-1.txt');
		assert.notEqual(second, first);
		await run('hearsay.undoTagChange');
		assert.equal(await sidecarText('undo-1.txt'), first);
		await run('hearsay.undoTagChange');
		assert.equal(await sidecarText('undo-1.txt'), '');
		await run('hearsay.redoTagChange');
		await run('hearsay.redoTagChange');
		assert.equal(await sidecarText('undo-1.txt'), second);
	});

	it('takes back only its own change where somebody else wrote meanwhile', async () => {
		const editor = await tagged('undo-2.txt');
		caretIn(editor, 'Lida Brock');
		await run('hearsay.tagDenial');
		await write('undo-2.txt.tags.yaml', `# by hand\n${await sidecarText('undo-2.txt')}`);
		await run('hearsay.undoTagChange');
		const sidecar = await sidecarText('undo-2.txt');
		assert.match(sidecar, /^# by hand\n/);
		assert.match(sidecar, /kind: claim/);
		assert.doesNotMatch(sidecar, /kind: denial/);
	});
});

describe('sidecars', () => {
	before(sitDown);

	it('say at its line where a link leads nowhere', async () => {
		await tagged('link-1.txt');
		const id = /id: (\w+)/.exec(await sidecarText('link-1.txt'))?.[1] ?? '';
		await tagged('link-2.txt');
		const sidecar = await sidecarText('link-2.txt');
		const linked = (to: string) =>
			sidecar.replace(
				'    kind: claim\n',
				`    kind: claim\n    links:\n      - { type: repeats, to: "${to}" }\n`,
			);
		const links = () =>
			languages
				.getDiagnostics(inFolder('link-2.txt.tags.yaml'))
				.filter(({ code }) => code === 'dangling-link');
		await write('link-2.txt.tags.yaml', linked('link-1.txt#nosuchid'));
		await eventually(() => {
			const [problem] = links();
			assert.ok(problem);
			assert.equal(
				problem.range.start.line,
				linked('')
					.split('\n')
					.findIndex(line => line.includes('repeats')),
			);
		});
		await write('link-2.txt.tags.yaml', linked(`link-1.txt#${id}`));
		await eventually(() => assert.deepEqual(links(), []));
	});

	it('go along when VS Code renames their article', async () => {
		await tagged('name-1.txt');
		const edit = new WorkspaceEdit();
		edit.renameFile(inFolder('name-1.txt'), inFolder('name-1b.txt'));
		await workspace.applyEdit(edit);
		await eventually(async () => assert.match(await sidecarText('name-1b.txt'), /exact: The pier/));
		assert.equal(await sidecarText('name-1.txt'), '');
	});

	it('are copied with their article, under new ids', async () => {
		await tagged('copy-1.txt');
		const edit = new WorkspaceEdit();
		edit.createFile(inFolder('copy-2.txt'), { contents: new TextEncoder().encode(story) });
		await workspace.applyEdit(edit);
		const copied = await eventually(async () => {
			const sidecar = await sidecarText('copy-2.txt');
			assert.match(sidecar, /exact: The pier/);
			return sidecar;
		});
		const id = /id: (\w+)/;
		assert.notEqual(id.exec(copied)?.[1], id.exec(await sidecarText('copy-1.txt'))?.[1]);
	});

	it('keep a tag that another window, which had not seen it, writes over', async () => {
		const editor = await tagged('race-1.txt');
		const before = await sidecarText('race-1.txt');
		caretIn(editor, 'Lida Brock');
		await run('hearsay.tagDenial');
		await write('race-1.txt.tags.yaml', before.replace('hearsay: 1', 'hearsay: 1 # by another window'));
		await eventually(async () => {
			const sidecar = await sidecarText('race-1.txt');
			assert.match(sidecar, /by another window/);
			assert.match(sidecar, /kind: denial/);
		});
	});

	it('keep a tag that another window writes over, even if that is told of long after', async () => {
		const editor = await tagged('race-3.txt');
		const sidecar = inFolder('race-3.txt.tags.yaml').fsPath;
		const before = await sidecarText('race-3.txt');
		caretIn(editor, 'Lida Brock');
		await run('hearsay.tagDenial');
		const written = statSync(sidecar).mtimeMs / 1000 + 1;
		await pause(5000);
		// It comes into place with the time at which it was written.
		writeFileSync(`${sidecar}.other`, before.replace('hearsay: 1', 'hearsay: 1 # by another window'));
		utimesSync(`${sidecar}.other`, written, written);
		renameSync(`${sidecar}.other`, sidecar);
		await eventually(async () => {
			const now = await sidecarText('race-3.txt');
			assert.match(now, /by another window/);
			assert.match(now, /kind: denial/);
		});
	});

	it('keep a tag that another window writes over, even if nobody tells of that', async () => {
		const name = 'untold/pier.txt';
		const editor = await tagged(name);
		const files = workspace.getConfiguration('files');
		await files.update('watcherExclude', { '**/untold/**': true }, ConfigurationTarget.Workspace);
		try {
			await isUnwatched('untold');
			const before = await sidecarText(name);
			caretIn(editor, 'Lida Brock');
			await run('hearsay.tagDenial');
			await write(`${name}.tags.yaml`, before.replace('hearsay: 1', 'hearsay: 1 # by another window'));
			await eventually(async () => {
				const sidecar = await sidecarText(name);
				assert.match(sidecar, /by another window/);
				assert.match(sidecar, /kind: denial/);
			});
		} finally {
			await files.update('watcherExclude', undefined, ConfigurationTarget.Workspace);
		}
	});

	it('show what another window wrote while what it wrote over cannot be written again', async () => {
		const editor = await tagged('race-2.txt');
		const before = await sidecarText('race-2.txt');
		caretIn(editor, 'Lida Brock');
		await run('hearsay.tagDenial');
		const lock = '.race-2.txt.tags.yaml.lock';
		const holding = setInterval(() => writeFileSync(inFolder(lock).fsPath, '1 elsewhere'), 500);
		try {
			await write(lock, '1 elsewhere');
			await write('race-2.txt.tags.yaml', before.replace('kind: claim', 'kind: attribution'));
			caretIn(editor, 'Tarnholm');
			await eventually(async () => assert.match(await hoverText(editor), /Attribution/));
			assert.doesNotMatch(await sidecarText('race-2.txt'), /kind: denial/);
		} finally {
			clearInterval(holding);
			rmSync(inFolder(lock).fsPath);
		}
		await eventually(async () => assert.match(await sidecarText('race-2.txt'), /kind: denial/));
	});

	it('are read again when somebody comes back to an article whose changes nobody tells', async () => {
		// In a folder of its own: that of the workspace is watched whatever is excluded.
		const name = 'unseen/pier.txt';
		const editor = await tagged(name);
		const before = await sidecarText(name);
		const files = workspace.getConfiguration('files');
		await files.update('watcherExclude', { '**/unseen/**': true }, ConfigurationTarget.Workspace);
		try {
			await isUnwatched('unseen');
			// So long it is looked whether somebody wrote over the tag.
			await pause(5000);
			await write(`${name}.tags.yaml`, before.replace('kind: claim', 'kind: attribution'));
			await pause(2000);
			caretIn(editor, 'Tarnholm');
			const unseen = await hoverText(editor);
			assert.match(unseen, /Claim/);
			assert.doesNotMatch(unseen, /Attribution/);
			await newArticle('seen.txt', story);
			await window.showTextDocument(editor.document);
			await eventually(async () => assert.match(await hoverText(editor), /Attribution/));
		} finally {
			await files.update('watcherExclude', undefined, ConfigurationTarget.Workspace);
		}
	});
});
