/** The view of the claims and its file: what is wrong with it is shown, and what a person decides goes into it. */
import assert from 'node:assert/strict';
import { commands, DiagnosticSeverity, languages, WorkspaceEdit, workspace } from 'vscode';
import {
	caretIn,
	eventually,
	inFolder,
	newArticle,
	read,
	run,
	sidecarText,
	sitDown,
	takeFirst,
	tidyUp,
	write,
} from './desk';

const claims = 'hearsay.claims.yaml';
const articles = ['shelling.txt', 'grain.txt', 'wheat.txt', 'rye.txt'];
const files = [claims, ...articles.flatMap(article => [article, `${article}.tags.yaml`])];

const rewrite = (text: string) => write(claims, text);
const written = () => read(claims);

/** Of both articles. */
async function tags(): Promise<string> {
	return `${await sidecarText('shelling.txt')}${await sidecarText('grain.txt')}`;
}

describe('claims that people decide on', () => {
	before(sitDown);
	after(() => tidyUp(files));

	it('tell of tags in their file that are not there, until they are', async () => {
		const shown = () => languages.getDiagnostics(inFolder(claims)).map(({ message }) => message);
		await newArticle('rye.txt', 'The rye was late.\n');
		await rewrite(
			'hearsay: 1\ngroups:\n  - { id: chips, title: Chips, members: [rye.txt#aaaa1111, "oats.txt#aaaa2222", "#aaaa3333"] }\n',
		);
		await eventually(() =>
			assert.deepEqual(shown(), [
				'There is no tag aaaa1111 in rye.txt',
				'oats.txt is no article here',
				'#aaaa3333 names no article',
			]),
		);
		await rewrite('hearsay: 1\ngroups: []\n');
		await eventually(() => assert.deepEqual(shown(), []));
	});

	it('show what is wrong with a file that begins with a byte order mark where the words stand', async () => {
		await rewrite('\ufeffhearsay: one\r\n');
		await eventually(() => {
			const [problem] = languages.getDiagnostics(inFolder(claims));
			assert.deepEqual([problem?.range.start.line, problem?.range.start.character], [0, 9]);
		});
		await rewrite('hearsay: 1\n');
		await eventually(() => assert.deepEqual(languages.getDiagnostics(inFolder(claims)), []));
	});

	it('show what is wrong with their file at its line, until it is mended', async () => {
		const shown = () => languages.getDiagnostics(inFolder(claims));
		await rewrite('hearsay: 1\ngroups:\n  - { id: chips, title: Chips, members: [nothing] }\n');
		await eventually(() => {
			const [problem] = shown();
			assert.deepEqual([problem?.severity, problem?.range.start.line], [DiagnosticSeverity.Error, 2]);
		});
		await rewrite('hearsay: 1\n');
		await eventually(() => assert.deepEqual(shown(), []));
	});

	it('are those at the caret where none is chosen in the view', async () => {
		const editor = await newArticle(
			'grain.txt',
			'Grain gone\n\nIda Brandt accused Kesh of stealing grain from Hadar.\n',
		);
		caretIn(editor, 'stealing grain');
		const name = () => takeFirst(run('hearsay.nameClaim'));
		await name();
		const named = await written();
		assert.match(named, /title: Ida Brandt accused Kesh of stealing grain.*grain\.txt#\w+/);
		await eventually(async () => {
			await name();
			assert.equal(await written(), named);
		});
		// Named as it was, nothing has changed: one undo takes the first name back.
		await run('hearsay.undoTagChange');
		assert.equal(await written(), 'hearsay: 1\n');
	});

	it('are merged from the view, with the claim that a person picks', async () => {
		const editor = await newArticle(
			'shelling.txt',
			'Port hit\n\nIda Brandt accused Kesh of shelling Lune.\n',
		);
		caretIn(editor, 'shelling Lune');
		await run('hearsay.claims.focus');
		await commands.executeCommand('workbench.action.focusActiveEditorGroup');
		let isDone = false;
		// Until the claims are there the command asks which one is meant.
		while (!isDone) {
			await run('hearsay.revealInClaims');
			await takeFirst(run('hearsay.mergeClaims'));
			isDone = (await written()).includes('members');
		}
		const text = await written();
		assert.match(text, /shelling\.txt#\w+/);
		assert.match(text, /grain\.txt#\w+/);
		assert.match(await tags(), /kind: claim.*kind: claim/s);
	});

	it('are taken back by one key, with the suggestions that became tags for it', async () => {
		const before = [await written(), await tags()];
		await run('hearsay.undoTagChange');
		assert.equal(await written(), 'hearsay: 1\n');
		assert.doesNotMatch(await tags(), /kind: claim/);
		await run('hearsay.redoTagChange');
		assert.deepEqual([await written(), await tags()], before);
	});

	it('keep the tags of an article that is renamed', async () => {
		const renaming = new WorkspaceEdit();
		renaming.renameFile(inFolder('grain.txt'), inFolder('wheat.txt'));
		await workspace.applyEdit(renaming);
		await eventually(async () => assert.match(await written(), /[[ ]wheat\.txt#\w+/));
	});
});
