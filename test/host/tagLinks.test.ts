import assert from 'node:assert/strict';
import { renameSync } from 'node:fs';
import { commands, type Location, type LocationLink, languages, WorkspaceEdit, workspace } from 'vscode';
import {
	caretIn,
	eventually,
	hoverText,
	inFolder,
	newArticle,
	openArticle,
	run,
	select,
	sidecarText,
	sitDown,
	write,
} from './desk';

/** Links the tag of one article to that of another. */
async function link(from: string, to: string): Promise<void> {
	const [, id] = /id: (\w+)/.exec(await sidecarText(to)) ?? [];
	const sidecar = (await sidecarText(from)).replace(
		/^ {4}by: tester/m,
		`    links:\n      - { type: denies, to: "${to}#${id}" }\n    by: tester`,
	);
	assert.match(sidecar, /links:/);
	await write(`${from}.tags.yaml`, sidecar);
}

describe('links between tags', () => {
	before(async () => {
		await sitDown();
		const first = await newArticle('link-a.txt', 'Lock shut\n\nThe north lock was shut on Monday.\n');
		select(first, 'The north lock was shut');
		await run('hearsay.tagClaim');
		const second = await newArticle(
			'link-b.txt',
			'Board replies\n\nThe board denied that the north lock was shut.\n',
		);
		select(second, 'The board denied that the north lock was shut.');
		await run('hearsay.tagDenial');
		await link('link-b.txt', 'link-a.txt');
	});

	it('are told at both ends', async () => {
		const second = await openArticle('link-b.txt');
		caretIn(second, 'denied');
		await eventually(async () =>
			assert.match(await hoverText(second), /denies\\: “The north lock was shut”/),
		);
		const first = await openArticle('link-a.txt');
		caretIn(first, 'lock was');
		await eventually(async () => assert.match(await hoverText(first), /denied by\\: “The board denied/));
	});

	it('are followed by Go to Definition, both ways', async () => {
		for (const [from, words, to] of [
			['link-b.txt', 'denied', 'link-a.txt'],
			['link-a.txt', 'lock was', 'link-b.txt'],
		] as const) {
			const editor = await openArticle(from);
			caretIn(editor, words);
			await eventually(async () => {
				const found = await commands.executeCommand<(Location | LocationLink)[]>(
					'vscode.executeDefinitionProvider',
					editor.document.uri,
					editor.selection.active,
				);
				const [first] = found;
				assert.equal(found.length, 1);
				assert.ok(first && 'uri' in first && first.uri.path.endsWith(`/${to}`));
			});
		}
	});

	it('are followed, and nothing else, on a name that the catalogue does not know', async () => {
		const editor = await newArticle(
			'link-name.txt',
			'Tobias Renner said on Monday that the weir was shut. Renner denied that the north lock was shut.\n',
		);
		select(editor, 'Renner denied that the north lock was shut.');
		await run('hearsay.tagDenial');
		caretIn(editor, 'Renner denied');
		const leadsTo = async (name: string) =>
			eventually(async () => {
				const found = await commands.executeCommand<(Location | LocationLink)[]>(
					'vscode.executeDefinitionProvider',
					editor.document.uri,
					editor.selection.active,
				);
				assert.deepEqual(
					found.map(one => ('uri' in one ? one.uri : one.targetUri).path.split('/').at(-1)),
					[name],
				);
			});
		await leadsTo('link-name.txt');
		await link('link-name.txt', 'link-a.txt');
		await leadsTo('link-a.txt');
	});

	it('follow articles that are renamed, one or several at once, and come back with them', async () => {
		for (const [moves, link] of [
			[{ 'link-a.txt': 'link-c.txt' }, ['link-b.txt', 'link-c.txt']],
			// By its name no article any more, and one again.
			[{ 'link-b.txt': 'links/link-b.log' }, ['links/link-b.log', '../link-c.txt']],
			[{ 'links/link-b.log': 'link-b.txt' }, ['link-b.txt', 'link-c.txt']],
			[{ 'link-b.txt': 'links/link-b.txt' }, ['links/link-b.txt', '../link-c.txt']],
			[{ 'links/link-b.txt': 'link-b.txt', 'link-c.txt': 'link-a.txt' }, ['link-b.txt', 'link-a.txt']],
		] as const) {
			const renaming = new WorkspaceEdit();
			for (const [from, to] of Object.entries(moves)) {
				renaming.renameFile(inFolder(from), inFolder(to));
			}
			assert.ok(await workspace.applyEdit(renaming));
			const [holder, to] = link;
			await eventually(async () => {
				const [, named] = /to: "?([^"#]+)#/.exec(await sidecarText(holder)) ?? [];
				assert.equal(named, to);
			});
		}
	});

	it('are whole again when the folder of the other article goes away and comes back', async () => {
		await workspace.fs.createDirectory(inFolder('away'));
		const far = await newArticle('away/link-far.txt', 'Lock shut\n\nThe south lock was shut on Monday.\n');
		select(far, 'The south lock was shut');
		await run('hearsay.tagClaim');
		const near = await newArticle('link-near.txt', 'The board denied that the south lock was shut.\n');
		select(near, 'The board denied that the south lock was shut.');
		await run('hearsay.tagDenial');
		await link('link-near.txt', 'away/link-far.txt');
		const dangling = () =>
			languages
				.getDiagnostics(inFolder('link-near.txt.tags.yaml'))
				.filter(({ code }) => code === 'dangling-link').length;
		await commands.executeCommand('workbench.action.closeAllEditors');
		renameSync(inFolder('away').fsPath, inFolder('elsewhere').fsPath);
		await eventually(() => assert.equal(dangling(), 1));
		renameSync(inFolder('elsewhere').fsPath, inFolder('away').fsPath);
		await eventually(() => assert.equal(dangling(), 0));
	});
});
