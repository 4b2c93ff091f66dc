/** What a person sees of a large folder while its articles are being read. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from '../support/eventually';
import { photographFailures } from './failures';
import { Window } from './window';

const sidecar = `hearsay: 1
tags:
  - id: aaaaaaaa
    kind: claim
    targets: [{ exact: The quay was shut, start: 0, end: 17 }]
`;
/** Takes a while to be read. */
const long = Array.from(
	{ length: 6000 },
	(_, at) => `Skipper Ines Varga said that barge ${at} waited ${at + 2} days at the Brent lock.`,
).join('\n\n');

describe('a folder that is being read', () => {
	let window: Window;
	let folder: string;
	photographFailures(() => window);
	before(async () => {
		folder = mkdtempSync(join(tmpdir(), 'hearsay-reading-'));
		writeFileSync(join(folder, 'hearsay.yaml'), 'hearsay: 1\n');
		// The newest are read first, and the view is drawn between them.
		for (const [age, name] of ['one', 'two', 'three', 'four'].entries()) {
			writeFileSync(join(folder, `${name}.txt`), `${long}\n\n${name}\n`);
			utimesSync(join(folder, `${name}.txt`), 1_800_000_000 - age, 1_800_000_000 - age);
		}
		writeFileSync(join(folder, 'quay.txt'), 'The quay was shut on Monday.\n');
		utimesSync(join(folder, 'quay.txt'), 1_700_000_000, 1_700_000_000);
		writeFileSync(join(folder, 'quay.txt.tags.yaml'), sidecar);
		window = await Window.open({ folder, settings: { 'hearsay.author': 'ada' } });
	});
	after(async () => {
		await window?.close();
		rmSync(folder, { recursive: true, force: true });
	});

	it('does not say that the article of tags is gone before it was looked for', async () => {
		await window.openContainer('Hearsay');
		const read = window.treeRows('Articles').filter({ hasText: 'quay.txt' });
		const seen = new Set<string>();
		const end = Date.now() + 240_000;
		while ((await read.count()) === 0 && Date.now() < end) {
			for (const text of await window.treeRows('Articles').allInnerTexts()) {
				seen.add(text.replace(/\s+/g, ' ').trim());
			}
		}
		assert.equal(await read.count(), 1);
		assert.deepEqual(
			[...seen].filter(text => text.includes('Tags Without')),
			[],
		);
	});

	it('says that there is nothing to stop once it is read', async () => {
		await eventually(async () => {
			await window.runCommand('Hearsay: Stop Reading Articles');
			await eventually(
				async () => assert.match(await window.statusBar(), /No articles are being read/),
				2_000,
			);
		}, 60_000);
	});
});
