/** While the articles of a folder are read for the first time, nothing is said of those that are not read yet. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from '../support/eventually';
import { photographFailures } from './failures';
import { Window } from './window';

const said = 'Ole Brant said on Monday that the quay was shut.';
/** Long enough for the checks after a change to come before the article behind it is read. */
const long = `${said} Nobody asked the harbour office of Orsk why it stays so.\n\n`.repeat(35_000);

const sidecar = (id: string, link = '') => `hearsay: 1
tags:
  - id: ${id}
    kind: claim
    targets:
      - { exact: Ole Brant said, suffix: " on Monday", start: 0, end: 14 }
${link}`;

describe('a link to an article that is not read yet', () => {
	let window: Window;
	let folder: string;
	photographFailures(() => window);
	before(async () => {
		folder = mkdtempSync(join(tmpdir(), 'hearsay-start-'));
		const link = '    links:\n      - { type: repeats, to: "3-last.txt#bbbbbbbb" }\n';
		const files = {
			'hearsay.yaml': 'hearsay: 1\n',
			'1-first.txt': said,
			'1-first.txt.tags.yaml': sidecar('aaaaaaaa', link),
			'2-long-1.txt': long,
			'2-long-2.txt': long,
			'2-long-3.txt': long,
			'3-last.txt': said,
			'3-last.txt.tags.yaml': sidecar('bbbbbbbb'),
		};
		for (const [name, text] of Object.entries(files)) {
			writeFileSync(join(folder, name), text);
		}
		window = await Window.open({ folder });
	});
	after(async () => {
		await window?.close();
		rmSync(folder, { recursive: true, force: true });
	});

	const problems = () =>
		window.page.locator('.statusbar-item[id="status.problems"]').getAttribute('aria-label');

	it('is no problem, and one that leads nowhere is one when all are read', async () => {
		// Read at once, before its turn.
		await window.openFile('1-first.txt');
		await window.openContainer('Hearsay');
		const last = window.treeRows('Articles').filter({ hasText: '3-last.txt' });
		const seen = new Set<string | null>();
		await eventually(async () => {
			seen.add(await problems());
			assert.equal(await last.count(), 1);
		}, 180_000);
		assert.deepEqual([...seen], ['No Problems']);
		await window.openContainer('Explorer');
		await window.noticesFiles();
		writeFileSync(join(window.folder, '3-last.txt.tags.yaml'), sidecar('cccccccc'));
		await eventually(async () => assert.equal(await problems(), 'Warnings: 1'));
	});
});
