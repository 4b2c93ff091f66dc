/** Two people, or one in two windows, tag the same article at the same moment. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from '../support/eventually';
import { photographFailures } from './failures';
import { Window } from './window';

const half = 10;
const sentences = Array.from({ length: 2 * half }, (_, berth) => `Berth ${berth} was closed on Monday.`);

describe('two windows', () => {
	let window: Window;
	let second: Window | undefined;
	let folder: string;
	photographFailures(() => window);
	photographFailures(() => second, 'second');
	before(async () => {
		folder = mkdtempSync(join(tmpdir(), 'hearsay-two-'));
		writeFileSync(join(folder, 'hearsay.yaml'), 'hearsay: 1\n');
		writeFileSync(join(folder, 'berths.txt'), `${sentences.join('\n')}\n`);
		window = await Window.open({ folder, settings: { 'hearsay.author': 'tester' } });
	});
	after(async () => {
		await window?.close();
		rmSync(folder, { recursive: true, force: true });
	});

	const sidecar = () => readFileSync(join(window.folder, 'berths.txt.tags.yaml'), 'utf8');

	/**
	 * Line by line, from the caret on, which is in line `first`, counted from 0. VS Code hands over a key's command a
	 * moment later, with the caret as it is then: that moves on when the tag is written.
	 */
	async function tagHalf({ page }: Window, first: number): Promise<void> {
		for (let line = first; line < first + half; line++) {
			await page.keyboard.press('Alt+c');
			await eventually(() => assert.ok(sidecar().includes(`exact: ${sentences[line]}\n`), sentences[line]));
			await page.keyboard.press('ArrowDown');
		}
	}

	it('lose no tag of either', async () => {
		second = await window.openAgain();
		for (const [each, line] of [
			[window, 1],
			[second, half + 1],
		] as const) {
			const editor = await each.openFile('berths.txt');
			await each.statusBarItem('hearsay.counts').waitFor();
			await editor.moveTo(line, 3);
		}
		await Promise.all([tagHalf(window, 0), tagHalf(second, half)]);
		await eventually(() => {
			const tagged = [...sidecar().matchAll(/exact: (.*)/g)].map(([, words]) => words);
			assert.deepEqual(tagged.sort(), [...sentences].sort());
		});
		for (const [name, each] of Object.entries({ first: window, second })) {
			// Whoever comes back to the article has what VS Code may not have told of.
			await each.openFile('hearsay.yaml');
			await each.openFile('berths.txt');
			const counts = each.statusBarItem('hearsay.counts');
			await eventually(async () => {
				const told = `the ${name} window; the sidecar has ${sidecar().match(/exact:/g)?.length}`;
				assert.match((await counts.textContent()) ?? '', /^\s*20\s/, told);
			});
		}
	});
});
