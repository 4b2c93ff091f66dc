/** Tags that lie over each other, and tags of several parts, as they are painted. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from '../support/eventually';
import type { Theme } from '../vscode/settings';
import { photographFailures } from './failures';
import { plain, Window } from './window';

const text = `Port sends coins

The harbour office sent timber, old coins and two lamps to Brent, its clerk Ada Morrow told reporters.

Morrow denied that the tug Alma Rose had left the quay before noon on Monday.

Two barges waited at the lock for nine days while the pilots slept in the town.
`;

const target = (exact: string) => {
	const start = text.indexOf(exact);
	const end = start + exact.length;
	return JSON.stringify({
		exact,
		prefix: text.slice(Math.max(0, start - 32), start),
		suffix: text.slice(end, end + 32),
		start,
		end,
	});
};

const tag = (id: string, kind: string, ...words: readonly string[]) => `  - id: ${id}
    kind: ${kind}
    targets:
${words.map(exact => `      - ${target(exact)}\n`).join('')}`;

const sidecar = `hearsay: 1
tags:
${[
	tag('aaaaaaa1', 'claim', 'The harbour office sent', 'old coins', 'to Brent'),
	tag('aaaaaaa2', 'denial', 'Morrow denied that the tug Alma Rose had left the quay before noon on Monday.'),
	tag('aaaaaaa3', 'claim', 'the tug Alma Rose had left the quay'),
	tag('aaaaaaa4', 'claim', 'Two barges waited at the lock for nine days'),
	tag('aaaaaaa5', 'claim', 'for nine days while the pilots slept'),
].join('')}`;

for (const theme of ['light', 'dark', 'highContrast'] as const satisfies readonly Theme[]) {
	describe(`tags that lie over each other, ${theme}`, () => {
		let window: Window;
		let folder: string;
		before(async () => {
			folder = mkdtempSync(join(tmpdir(), 'hearsay-overlaps-'));
			writeFileSync(join(folder, 'hearsay.yaml'), 'hearsay: 1\n');
			writeFileSync(join(folder, 'coins.txt'), text);
			writeFileSync(join(folder, 'coins.txt.tags.yaml'), sidecar);
			window = await Window.open({ folder, theme });
		});
		after(async () => {
			await window?.close();
			rmSync(folder, { recursive: true, force: true });
		});
		photographFailures(() => window);

		it('have one line below the words and one above them; parts are framed at the caret', async () => {
			const editor = await window.openFile('coins.txt');
			await editor.paintedStretches();
			await editor.moveTo(3, 8);
			const stretches = window.page.locator('.view-overlays .cdr[class*="ced-"]');
			await eventually(async () => {
				const styles = await stretches.evaluateAll(elements =>
					elements.map(element => {
						const { borderTopWidth, outlineStyle } = getComputedStyle(element);
						return { borderTopWidth, outlineStyle };
					}),
				);
				assert.equal(styles.filter(({ borderTopWidth }) => borderTopWidth === '2px').length, 2, 'raised');
				assert.equal(styles.filter(({ outlineStyle }) => outlineStyle === 'solid').length, 3, 'framed');
			});
			await window.screenshot(`overlaps-${theme}`);
		});
	});
}

describe('tags that begin with the same words', () => {
	let window: Window;
	let folder: string;
	before(async () => {
		folder = mkdtempSync(join(tmpdir(), 'hearsay-parts-'));
		writeFileSync(join(folder, 'hearsay.yaml'), 'hearsay: 1\n');
		writeFileSync(join(folder, 'coins.txt'), text);
		const goods = ['timber', 'old coins'];
		const tags = goods.map((one, at) => tag(`aaaaaaa${at}`, 'claim', 'The harbour office sent', one));
		writeFileSync(join(folder, 'coins.txt.tags.yaml'), `hearsay: 1\ntags:\n${tags.join('')}`);
		window = await Window.open({ folder });
	});
	after(async () => {
		await window?.close();
		rmSync(folder, { recursive: true, force: true });
	});
	photographFailures(() => window);

	it('are told apart by all of their words where one is to be picked', async () => {
		const editor = await window.openFile('coins.txt');
		await editor.paintedStretches();
		await editor.moveTo(3, 8);
		await window.page.keyboard.press('Alt+u');
		await eventually(async () =>
			assert.deepEqual(
				(await window.quickPick().allInnerTexts()).map(row => plain(row).split('\n')[0]).sort(),
				['ClaimThe harbour office sent … old coins', 'ClaimThe harbour office sent … timber'],
			),
		);
	});
});
