/** Review mode and decisions on many suggestions at once. */
import assert from 'node:assert/strict';
import {
	type CodeAction,
	commands,
	Range,
	TabInputWebview,
	type TextEditor,
	ViewColumn,
	window,
} from 'vscode';
import {
	caretIn,
	eventually,
	hoverText,
	newArticle,
	openArticle,
	pause,
	run,
	sidecarText,
	sitDown,
	write,
} from './desk';

const story = `Lock keeper quits

The lock board paid nine crowns for each barge in March, its clerk Ada Morrow said on Friday.

The board denied that the money was missing. Barges waited for three days at the Brent lock.
`;

/** Tries to type as a person would, and says whether the text took it. */
async function takesLetters(editor: TextEditor): Promise<boolean> {
	const before = editor.document.getText();
	await commands.executeCommand('type', { text: 'x' });
	const isChanged = editor.document.getText() !== before;
	if (isChanged) {
		await commands.executeCommand('undo');
	}
	return isChanged;
}

async function startReview(editor: TextEditor): Promise<void> {
	await eventually(async () => {
		await run('hearsay.review');
		assert.ok(!(await takesLetters(editor)), 'the article takes letters');
	});
}

const count = (sidecar: string, pattern: RegExp): number => sidecar.match(pattern)?.length ?? 0;

describe('reviewing', () => {
	before(sitDown);
	afterEach(() => run('hearsay.endReview'));

	it('begins with the denial, and decides by one command a step', async () => {
		const editor = await newArticle('review-1.txt', story);
		await startReview(editor);
		await eventually(() => assert.equal(editor.selection.active.line, 4));
		await run('hearsay.reviewAccept');
		await eventually(async () => assert.match(await sidecarText('review-1.txt'), /kind: denial/));
		await run('hearsay.reviewDismiss');
		await eventually(async () =>
			assert.match(await sidecarText('review-1.txt'), /dismissed:\n\s+- kind: attribution/),
		);
		assert.equal(editor.document.getText(), story, 'the article was changed');
	});

	it('gives the article back as it was found', async () => {
		const editor = await newArticle('review-2.txt', story);
		await startReview(editor);
		await run('hearsay.endReview');
		// VS Code gives an editor back to be written to a moment after it was asked to
		await eventually(async () => assert.ok(await takesLetters(editor)));
	});

	it('ends when the person goes to another article, and lets both be written to', async () => {
		const other = await newArticle('review-3b.txt', story);
		const editor = await newArticle('review-3.txt', story);
		await startReview(editor);
		await window.showTextDocument(other.document, { preview: false });
		await eventually(async () => {
			assert.ok(window.activeTextEditor?.document.uri.path.endsWith('/review-3b.txt'));
			const active = window.activeTextEditor;
			assert.ok(active && (await takesLetters(active)));
		});
		await eventually(async () => {
			// Whoever comes back while the article is being unlocked is led away once more.
			const back = await openArticle('review-3.txt');
			assert.ok(await takesLetters(back));
		});
	});

	it('ends when another editor beside it is used, a webview as well, and leaves the person there', async () => {
		const other = await newArticle('review-12b.txt', story);
		const editor = await newArticle('review-12.txt', story);
		await startReview(editor);
		await window.showTextDocument(other.document, { viewColumn: ViewColumn.Beside, preview: false });
		await eventually(async () => {
			const active = window.activeTextEditor;
			assert.ok(active?.document === other.document && (await takesLetters(active)));
		});
		await window.showTextDocument(editor.document, { viewColumn: ViewColumn.One });
		await startReview(await openArticle('review-12.txt'));
		await run('hearsay.openSummary');
		const activeTab = () => window.tabGroups.activeTabGroup.activeTab;
		await eventually(() => assert.ok(activeTab()?.input instanceof TabInputWebview));
		await pause(700);
		await eventually(() =>
			assert.ok(activeTab()?.input instanceof TabInputWebview, 'the panel lost its place'),
		);
		const back = await window.showTextDocument(editor.document, { viewColumn: ViewColumn.One });
		await eventually(async () => assert.ok(await takesLetters(back)));
		await commands.executeCommand('workbench.action.closeEditorsInOtherGroups');
	});

	it('ends when the article is closed, which opens as any other again', async () => {
		const other = await newArticle('review-4b.txt', story);
		const editor = await newArticle('review-4.txt', story);
		await startReview(editor);
		await commands.executeCommand('workbench.action.closeActiveEditor');
		await eventually(() => assert.equal(window.activeTextEditor?.document, other.document));
		const again = await openArticle('review-4.txt');
		await eventually(async () => assert.ok(await takesLetters(again)));
	});

	it('goes back and decides otherwise: the tag goes, the dismissal comes', async () => {
		const editor = await newArticle('review-5.txt', story);
		await startReview(editor);
		await run('hearsay.reviewAccept');
		await run('hearsay.reviewBack');
		await run('hearsay.reviewDismiss');
		await eventually(async () => {
			const sidecar = await sidecarText('review-5.txt');
			assert.match(sidecar, /dismissed:\n\s+- kind: denial/);
			assert.doesNotMatch(sidecar, /- id:/);
		});
	});

	it('undoes the last decision and returns to it', async () => {
		const editor = await newArticle('review-6.txt', story);
		await startReview(editor);
		const start = editor.selection.active;
		await run('hearsay.reviewAccept');
		await run('hearsay.reviewUndo');
		assert.equal(await sidecarText('review-6.txt'), '');
		await eventually(() => assert.deepEqual(editor.selection.active, start));
	});

	it('dismisses again what was undone, and leaves as it is what is accepted twice', async () => {
		const editor = await newArticle('review-11.txt', story);
		await startReview(editor);
		await run('hearsay.reviewDismiss');
		await run('hearsay.reviewUndo');
		await run('hearsay.reviewDismiss');
		await run('hearsay.reviewAccept');
		await eventually(async () => assert.equal(count(await sidecarText('review-11.txt'), /- id:/g), 1));
		const once = await sidecarText('review-11.txt');
		assert.equal(count(once, /^ {2}- kind: denial/gm), 1);
		await run('hearsay.reviewBack');
		await run('hearsay.reviewAccept');
		await run('hearsay.reviewUndo');
		assert.notEqual(await sidecarText('review-11.txt'), once);
		assert.equal(count(await sidecarText('review-11.txt'), /- id:/g), 0);
	});

	it('accepts as another kind, and turns the suggested kind down', async () => {
		const editor = await newArticle('review-7.txt', story);
		await startReview(editor);
		const picked = run('hearsay.reviewAcceptAs');
		await eventually(async () => {
			await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
			assert.match(await sidecarText('review-7.txt'), /kind: claim/);
		});
		await picked;
		assert.match(await sidecarText('review-7.txt'), /dismissed:\n\s+- kind: denial/);
	});

	it('marks the article as read when the last suggestion is passed', async () => {
		const editor = await newArticle('review-8.txt', story);
		await startReview(editor);
		for (let press = 0; press < 12; press++) {
			await run('hearsay.reviewSkip');
		}
		await eventually(async () => {
			const sidecar = await sidecarText('review-8.txt');
			assert.match(sidecar, new RegExp(`reviewed:\\n  - \\{ start: 0, end: ${story.length}, sha256: `));
			assert.equal(count(sidecar, /- \{ start/g), 1);
		});
	});

	it('marks a selection as read by command', async () => {
		const editor = await newArticle('review-9.txt', story);
		await commands.executeCommand('cursorMove', { to: 'wrappedLineEnd', select: true });
		await run('hearsay.markReviewed');
		const end = editor.document.lineAt(0).text.length;
		assert.match(await sidecarText('review-9.txt'), new RegExp(`- \\{ start: 0, end: ${end}, sha256: `));
	});

	it('decides the same words in another article along with them', async () => {
		// Named so that they are the first to be reviewed.
		const words = 'The owners of the Alma Rose denied that salt was missing from her hold.';
		for (const [name, title] of [
			['00-review-b.txt', 'Salt'],
			['00-review-a.txt', 'Harbour'],
		] as const) {
			const editor = await newArticle(name, `${title}\n\n${words}\n`);
			await eventually(async () => {
				await run('hearsay.nextSuggestion');
				assert.equal(editor.selection.active.line, 2);
			});
		}
		await run('hearsay.reviewAll');
		await run('hearsay.reviewAccept');
		await eventually(async () => {
			for (const name of ['00-review-a.txt', '00-review-b.txt']) {
				assert.match(await sidecarText(name), /kind: denial\n\s+targets:\n\s+- exact: The owners/, name);
			}
		});
	});
});

describe('many suggestions at once', () => {
	before(sitDown);

	const barges = (of: string, from: number) =>
		Array.from(
			{ length: 120 },
			(_, at) => `Skipper Lida Brock said that barge ${from + at} carried coal from ${of} to the mill.`,
		).join('\n\n');
	const kept = '# what Ada decided\r\nhearsay: 1\r\narticle: { outlet: "Tidewire" } # by hand\r\n';

	it('are offered by their speaker as a code action', async () => {
		const words = (at: number) =>
			`Skipper Ines Varga said that barge ${at} waited nine days at the Brent lock.`;
		const editor = await newArticle('bulk-2.txt', `Queue\n\n${[1, 2, 3].map(words).join('\n\n')}\n`);
		caretIn(editor, 'Skipper Ines Varga');
		const action = await eventually(async () => {
			const { active } = editor.selection;
			const actions = await commands.executeCommand<CodeAction[]>(
				'vscode.executeCodeActionProvider',
				editor.document.uri,
				new Range(active, active),
			);
			const found = actions.find(({ title }) => /^Accept All 3 Attributions by .*Ines Varga/.test(title));
			assert.ok(found?.command, actions.map(({ title }) => title).join());
			return found.command;
		});
		await run(action.command, ...(action.arguments ?? []));
		assert.equal(count(await sidecarText('bulk-2.txt'), /kind: attribution/g), 3);
	});

	it('are accepted by one command and taken back byte for byte by one undo', async () => {
		const read = (editor: TextEditor) =>
			eventually(async () => {
				caretIn(editor, 'said');
				assert.match(await hoverText(editor), /Attribution\?/);
			});
		await read(await newArticle('bulk-1b.txt', `Coal\n\n${barges('Tarnholm', 500)}\n`));
		await write('bulk-1.txt.tags.yaml', kept);
		await read(await newArticle('bulk-1.txt', `Coal\n\n${barges('Kestel', 10)}\n`));
		await run('hearsay.acceptAlike', { likeness: 'speaker', everywhere: true });
		const both = (await sidecarText('bulk-1.txt')) + (await sidecarText('bulk-1b.txt'));
		assert.equal(count(both, /kind: attribution/g), 240);
		await run('hearsay.undoTagChange');
		assert.equal(await sidecarText('bulk-1.txt'), kept);
		assert.equal(await sidecarText('bulk-1b.txt'), '');
	});
});
