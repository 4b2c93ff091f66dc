/** Tags of open documents, where a scan that has read an older text of one comes to it late. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Position, type TextDocument, Uri, WorkspaceEdit, workspace } from 'vscode';
import { describeTarget, type PlacedTag, type Sidecar } from '../../src/core/index';
import { LiveTargets } from '../../src/extension/articles/liveTargets';

const text = 'Intro. The mayor said the sluice was shut on Monday.\n';
const words = 'the sluice was shut';
const start = text.indexOf(words);
const span = { start, end: start + words.length };
const tag = { id: 'aaaa1111', kind: 'claim', targets: [describeTarget(text, span)] };
const sidecar: Sidecar = { article: {}, tags: [tag], dismissed: [], reviewed: [] };
const placed: readonly PlacedTag[] = [
	{ tag, receipts: [{ receipt: 'exact', span, score: 1 }], places: [span] },
];

async function type(document: TextDocument, typed: string): Promise<void> {
	const edit = new WorkspaceEdit();
	edit.insert(document.uri, new Position(0, 0), typed);
	assert.ok(await workspace.applyEdit(edit));
}

describe('tags of an open document', () => {
	let live: LiveTargets;
	let document: TextDocument;
	const wordsNow = () => live.apply(document.uri, document.getText(), sidecar).tags[0]?.targets[0]?.exact;

	let folder: string;

	beforeEach(async () => {
		live = new LiveTargets();
		folder = mkdtempSync(join(tmpdir(), 'hearsay-live-'));
		const path = join(folder, 'sluice.md');
		writeFileSync(path, text);
		document = await workspace.openTextDocument(Uri.file(path));
	});
	afterEach(async () => {
		live.dispose();
		// One with unsaved changes would hold up whoever closes all editors.
		await document.save();
		rmSync(folder, { recursive: true });
	});

	it('stay on their words where an older text of it is taken between two edits', async () => {
		const { version } = document;
		live.watch(document.uri, version, text, placed);
		await type(document, 'Some words. ');
		live.watch(document.uri, version, text, placed);
		await type(document, 'X');
		const { targets } = live.apply(document.uri, document.getText(), sidecar).tags[0] ?? tag;
		assert.equal(targets[0]?.exact, words);
		assert.equal(targets[0]?.start, document.getText().indexOf(words));
	});

	it('are looked for by their words where an edit was not followed', async () => {
		await type(document, 'Some words. ');
		live.watch(document.uri, document.version - 1, text, placed);
		await type(document, 'X');
		assert.equal(wordsNow(), words);
	});
});
