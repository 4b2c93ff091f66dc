import assert from 'node:assert/strict';
import {
	type CodeAction,
	CodeActionKind,
	commands,
	EndOfLine,
	type Location,
	type LocationLink,
	languages,
	Range,
	Selection,
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
	read,
	run,
	select,
	sidecarText,
	sitDown,
	write,
} from './desk';

const name = 'cited.txt';

async function openDraft(file: string, text: string): Promise<TextEditor> {
	await write(file, text);
	const editor = await window.showTextDocument(inFolder(file), { preview: false });
	const end = editor.document.positionAt(editor.document.getText().length);
	editor.selection = new Selection(end, end);
	return editor;
}

async function definitions(editor: TextEditor): Promise<(Location | LocationLink)[]> {
	return commands.executeCommand(
		'vscode.executeDefinitionProvider',
		editor.document.uri,
		editor.selection.active,
	);
}

const problemsOf = ({ document }: TextEditor) =>
	languages
		.getDiagnostics(document.uri)
		.filter(({ source }) => source === 'Hearsay')
		.map(({ code, range }) => `${code} ${document.getText(range).slice(0, 30)}`);

describe('citations in a draft', () => {
	let ref: { uri: string; id: string };
	before(async () => {
		await sitDown();
		const article = await newArticle(name, '😀 Lock news\n\nThe "north" lock was shut on Monday.\n');
		select(article, 'The "north" lock was shut');
		await run('hearsay.tagClaim');
		const [, id = ''] = /id: (\w+)/.exec(await sidecarText(name)) ?? [];
		ref = { uri: article.document.uri.toString(), id };
	});

	it('go in as a quotation with a footnote, with the draft’s line ends, and out by one undo', async () => {
		const before = '# 😀 Draft\r\n\r\nAs told: ';
		const draft = await openDraft('draft-a.md', before);
		await run('hearsay.insertCitation', ref);
		const label = `cited-txt-${ref.id}`;
		assert.equal(draft.document.eol, EndOfLine.CRLF);
		assert.equal(
			draft.document.getText(),
			`${before}“The ‘north’ lock was shut”[^${label}]\r\n\r\n[^${label}]: *cited.txt*. <!-- hearsay: cited.txt#${ref.id} -->\r\n`,
		);
		// Writing goes on behind the quotation, not at the end.
		assert.equal(draft.document.lineAt(2).text.length, draft.selection.active.character);
		assert.equal(draft.selection.active.line, 2);
		await run('undo');
		assert.equal(draft.document.getText(), before);
		await run('redo');
	});

	it('never make an article of the draft', async () => {
		const draft = await openDraft('draft-b.md', 'x');
		await run('hearsay.insertCitation', ref);
		assert.equal(draft.document.languageId, 'markdown');
		await draft.document.save();
		assert.equal(await sidecarText('draft-b.md'), '');
	});

	it('lead from footnote, use and quotation to the words, and say what they are', async () => {
		const draft = await openDraft('draft-c.md', 'So ');
		await run('hearsay.insertCitation', ref);
		for (const words of ['[^cited', 'lock was', '<!-- hearsay']) {
			caretIn(draft, words);
			const found = await eventually(async () => {
				const all = await definitions(draft);
				assert.equal(all.length, 1, words);
				return all[0];
			});
			assert.ok(found && 'targetUri' in found && found.targetUri.path.endsWith(`/${name}`));
			assert.deepEqual(
				[found.targetRange.start.line, found.targetRange.start.character, found.targetRange.end.character],
				[2, 0, 25],
			);
		}
		assert.match(await hoverText(draft), /\*\*Claim\*\*.*“The ‘north’ lock was shut”/s);
		caretIn(draft, 'So ');
		assert.deepEqual(await definitions(draft), []);
	});

	it('are told as problems where they do not hold, and only there', async () => {
		const draft = await openDraft('draft-d.md', 'So ');
		await run('hearsay.insertCitation', ref);
		const end = draft.document.positionAt(draft.document.getText().length);
		await draft.edit(edit =>
			edit.insert(
				end,
				'\nAnd “was open”[^b].\n\n[^b]: L <!-- hearsay: cited.txt#gone1234 -->\n[^c]: M <!-- hearsay: gone.txt#a -->\n',
			),
		);
		await eventually(() =>
			assert.deepEqual([...problemsOf(draft)].sort(), [
				'no-article <!-- hearsay: gone.txt#a -->',
				'no-tag <!-- hearsay: cited.txt#gone12',
				'unused-footnote <!-- hearsay: gone.txt#a -->',
			]),
		);
		const at = draft.document.getText().indexOf('lock was');
		const place = draft.document.positionAt(at);
		await draft.edit(edit => edit.insert(place, 'south '));
		await eventually(() =>
			assert.ok(problemsOf(draft).some(problem => problem.startsWith('misquoted “The'))),
		);
	});

	it('go into no article', async () => {
		const article = await window.showTextDocument(inFolder(name));
		const before = article.document.getText();
		await run('hearsay.insertCitation', ref);
		assert.equal(article.document.getText(), before);
	});
});

describe('citations of an article that is renamed', () => {
	const cites = (article: string) =>
		`The mole “was shut”[^m].\r\n\r\n[^m]: L <!-- hearsay: ${article} -->\r\n`;
	const rename = async (from: string, to: string) => {
		const renaming = new WorkspaceEdit();
		renaming.renameFile(inFolder(from), inFolder(to));
		assert.ok(await workspace.applyEdit(renaming));
	};
	before(async () => {
		await sitDown();
		await newArticle('mole.txt', 'The mole was shut.\n');
	});

	it('follow it in a draft on disk, and in an open one, which stays unsaved where it was', async () => {
		await commands.executeCommand('workbench.action.closeAllEditors');
		await write('drafts/closed.md', cites('../mole.txt#aaaaaaaa'));
		const open = await openDraft('open.md', cites('mole.txt#aaaaaaaa'));
		await open.edit(edit => edit.insert(open.document.positionAt(0), 'Well. '));
		await rename('mole.txt', 'breakwater.txt');
		await eventually(async () => {
			assert.equal(await read('drafts/closed.md'), cites('../breakwater.txt#aaaaaaaa'));
			assert.equal(open.document.getText(), `Well. ${cites('breakwater.txt#aaaaaaaa')}`);
		});
		assert.equal(await read('open.md'), cites('mole.txt#aaaaaaaa'));
		await run('workbench.action.revertAndCloseActiveEditor');
	});

	it('are seen from where the draft is when that moves', async () => {
		await rename('drafts/closed.md', 'closed.md');
		await eventually(async () => assert.equal(await read('closed.md'), cites('breakwater.txt#aaaaaaaa')));
	});
});

describe('citations that name articles by the wrong paths', () => {
	let id: string;
	before(async () => {
		await sitDown();
		const article = await newArticle('barrage.txt', 'The weir was shut on Monday.\n');
		select(article, 'The weir was shut');
		await run('hearsay.tagClaim');
		[, id = ''] = await eventually(async () => {
			const found = /id: (\w+)/.exec(await sidecarText('barrage.txt'));
			assert.ok(found);
			return found;
		});
	});
	const fixesAt = async ({ document }: TextEditor, words: string) => {
		const at = document.positionAt(document.getText().indexOf(words) + 1);
		const all = await commands.executeCommand<CodeAction[]>(
			'vscode.executeCodeActionProvider',
			document.uri,
			new Range(at, at),
			CodeActionKind.QuickFix.value,
		);
		return all.filter(({ title }) => title.startsWith('Cite '));
	};

	it('say where the tag is now, and are corrected all at once', async () => {
		const draft = await openDraft(
			'far/draft.md',
			`The weir[^w], the gate[^g].\n\n[^w]: L <!-- hearsay: barrage.txt#${id} -->\n[^g]: M <!-- hearsay: gate.txt#gone1234 -->\n`,
		);
		await eventually(() => {
			const messages = languages.getDiagnostics(draft.document.uri).map(({ message }) => message);
			assert.deepEqual(messages, [
				'The cited article barrage.txt is not there; perhaps it is ../barrage.txt now.',
				'The cited article gate.txt is not there.',
			]);
		});
		assert.deepEqual(await fixesAt(draft, '<!-- hearsay: gate'), []);
		const [fix, ...others] = await fixesAt(draft, '<!-- hearsay: barrage');
		assert.deepEqual([fix?.title, others], ['Cite the articles by where they are now', []]);
		assert.ok(fix?.edit && (await workspace.applyEdit(fix.edit)));
		assert.match(draft.document.getText(), new RegExp(`L <!-- hearsay: \\.\\./barrage\\.txt#${id} -->`));
		await eventually(() =>
			assert.deepEqual(problemsOf(draft), ['no-article <!-- hearsay: gate.txt#gone123']),
		);
		await run('workbench.action.revertAndCloseActiveEditor');
	});

	it('change only where an article is gone, and not where several have the tag', async () => {
		const mill = 'The mill was shut on Monday.\n';
		const tags = `hearsay: 1
tags:
  - id: mill1234
    kind: claim
    targets: [{ exact: The mill was shut, start: 0, end: 17 }]
`;
		// No article by its name, but there.
		await write('far/barrage.log', 'The weir was shut on Monday.\n');
		for (const file of ['mills/one/lathe.txt', 'mills/two/copy.txt']) {
			await write(`${file}.tags.yaml`, tags);
			await newArticle(file, mill);
		}
		const draft = await openDraft(
			'far/several.md',
			`There[^w], gone[^g], by name[^m], unsure[^u].\n\n[^w]: L <!-- hearsay: barrage.log#${id} -->\n[^g]: M <!-- hearsay: barrage.txt#${id} -->\n[^m]: N <!-- hearsay: lathe.txt#mill1234 -->\n[^u]: O <!-- hearsay: wheel.txt#mill1234 -->\n`,
		);
		await eventually(() => {
			const messages = languages.getDiagnostics(draft.document.uri).map(({ message }) => message);
			assert.deepEqual(messages, [
				'The cited article barrage.txt is not there; perhaps it is ../barrage.txt now.',
				'The cited article lathe.txt is not there; perhaps it is ../mills/one/lathe.txt now.',
				'The cited article wheel.txt is not there.',
			]);
		});
		const [fix] = await fixesAt(draft, '<!-- hearsay: barrage.txt');
		assert.ok(fix?.edit && (await workspace.applyEdit(fix.edit)));
		const now = [...draft.document.getText().matchAll(/hearsay: (.*)#/g)].map(([, path]) => path);
		assert.deepEqual(now, ['barrage.log', '../barrage.txt', '../mills/one/lathe.txt', 'wheel.txt']);
		await run('workbench.action.revertAndCloseActiveEditor');
	});

	it('of a tag that is gone say nothing of words that nobody quoted', async () => {
		const draft = await openDraft(
			'far/other.md',
			'Shut, it is said[^w].\n\n[^w]: L <!-- hearsay: ../barrage.txt#gone1234 -->\n',
		);
		caretIn(draft, '[^w]');
		const hover = await hoverText(draft);
		assert.match(hover, /The cited tag gone1234 is gone/);
		assert.doesNotMatch(hover, /not in the article/);
	});
});

describe('tags that leave', () => {
	let uri: string;
	before(async () => {
		await sitDown();
		const article = await newArticle('leaving.txt', 'The south lock was shut on Monday.\n');
		select(article, 'The south lock was shut');
		await run('hearsay.tagClaim');
		uri = article.document.uri.toString();
		await eventually(async () => assert.match(await sidecarText('leaving.txt'), /kind: claim/));
	});

	for (const [format, expected] of [
		['jsonld', /"id": "\.\.\/leaving\.txt\.tags\.yaml#/],
		['csv', /,The south lock was shut,/],
		['jsonl', /^\{"article":"\.\.\/leaving\.txt"/],
		['markdown', /^# Tags\n\nTags: 1; articles: 1\.\n\n## leaving\.txt\n/],
	] as const) {
		it(`as ${format}, with paths from the file`, async () => {
			const out = inFolder(`exported/tags.${format}`);
			await run('hearsay.exportTags', { uri, format, out: out.toString() });
			assert.match(await read(`exported/tags.${format}`), expected);
			assert.doesNotMatch(await read(`exported/tags.${format}`), /cited\.txt/);
		});
	}

	it('as an evidence pack that holds, until words change', async () => {
		const out = inFolder('exported/pack.md');
		await run('hearsay.makeEvidencePack', { uri, out: out.toString() });
		assert.match(await read('exported/pack.md'), /^# Evidence pack\n/);
		const pack = await window.showTextDocument(out, { preview: false });
		const end = pack.document.positionAt(0);
		await pack.edit(edit => edit.insert(end, '\n'));
		const { document } = pack;
		const forged = document.positionAt(document.getText().indexOf('south lock was shut”'));
		await pack.edit(edit => edit.insert(forged, 'far '));
		await eventually(() => assert.deepEqual(problemsOf(pack), ['misquoted “The far south lock was shut”']));
		await run('undo');
		await eventually(() => assert.deepEqual(problemsOf(pack), []));
		await run('workbench.action.revertAndCloseActiveEditor');
	});

	it('never over an article or its tags', async () => {
		const tags = await read('leaving.txt.tags.yaml');
		for (const file of ['leaving.txt', 'leaving.txt.tags.yaml']) {
			await run('hearsay.exportTags', { format: 'csv', out: inFolder(file).toString() });
			await run('hearsay.makeEvidencePack', { uri, out: inFolder(file).toString() });
		}
		assert.equal(await read('leaving.txt'), 'The south lock was shut on Monday.\n');
		assert.equal(await read('leaving.txt.tags.yaml'), tags);
	});
});
