/** A person reviews an article by single keys, without the mouse. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from '../support/eventually';
import type { Editor } from './editor';
import { photographFailures } from './failures';
import { plain, Window } from './window';

/** Each sentence is told by somebody or nobody; some are denied. */
const story = [
	'Tolls at the upper lock',
	'The Brent lock board denied that money was missing from the till at Tarnholm.',
	...Array.from({ length: 14 }, (_, at) =>
		[
			`Skipper Ines Varga said that barge ${at + 20} waited ${at + 2} days at the Brent lock.`,
			`Barge ${at + 20} carried ${at + 30} tons of coal from Kestel to Tarnholm in March.`,
		].join(' '),
	),
]
	.map(paragraph => `${paragraph}\n`)
	.join('\n');

describe('review mode', () => {
	let window: Window;
	let editor: Editor;
	let folder: string;
	let presses = 0;
	photographFailures(() => window);
	before(async () => {
		folder = mkdtempSync(join(tmpdir(), 'hearsay-review-'));
		writeFileSync(join(folder, 'hearsay.yaml'), 'hearsay: 1\n');
		writeFileSync(join(folder, 'tolls.txt'), story);
		window = await Window.open({ folder, settings: { 'hearsay.author': 'tester' } });
		editor = await window.openFile('tolls.txt');
		await editor.paintedStretches();
		await editor.focus();
	});
	after(async () => {
		await window?.close();
		rmSync(folder, { recursive: true, force: true });
	});

	/** Keys of a chord count one by one. */
	const press = async (keys: string): Promise<void> => {
		presses += keys.split('+').length;
		await window.page.keyboard.press(keys);
	};
	const status = async (): Promise<string> =>
		plain((await window.statusBarItem('hearsay.review').textContent()) ?? '');
	const stepShown = (step: number) =>
		eventually(async () => assert.match(await status(), new RegExp(`^\\s*${step} of \\d+ `)));
	const sidecar = () => readFileSync(join(window.folder, 'tolls.txt.tags.yaml'), 'utf8');

	it('begins with the denial, framed and told to screen readers', async () => {
		await press('Alt+w');
		await stepShown(1);
		const item = window.statusBarItem('hearsay.review').locator('[role=status]');
		await eventually(async () => {
			assert.match(await status(), /Denial\?/);
			assert.match((await item.getAttribute('aria-label')) ?? '', /^1 of \d+, Denial\?.*denied/);
			const framed = (await editor.paintedStretches()).filter(({ outline }) => outline.includes('solid 1px'));
			assert.equal(framed.length, 1);
			const facts = (await editor.paintedTexts()).filter(({ after }) => after.includes('Denial?'));
			assert.equal(facts.length, 1);
		});
	});

	it('takes 40 suggestions at no more than 1.2 key presses each', async () => {
		for (let step = 1; step <= 40; step++) {
			await stepShown(step);
			await press(step % 5 === 0 ? 'd' : step === 7 || step === 23 ? 's' : 'a');
		}
		await press('Escape');
		await eventually(async () => assert.equal(await window.statusBarItem('hearsay.review').count(), 0));
		const count = (pattern: RegExp) => sidecar().match(pattern)?.length ?? 0;
		await eventually(() => {
			assert.equal(count(/how: suggestion/g), 30);
			assert.equal(count(/^ {2}- kind:/gm), 8);
		});
		process.stdout.write(`      ${presses} key presses for 40 suggestions: ${presses / 40} each\n`);
		assert.ok(presses / 40 <= 1.2, `${presses} presses`);
	});

	it('gives the article back: letters are letters again, and no letter went into it', async () => {
		assert.equal(readFileSync(join(window.folder, 'tolls.txt'), 'utf8'), story);
		await eventually(async () => assert.equal(await window.page.locator('.tab .codicon-lock').count(), 0));
		await editor.moveTo(1, 1);
		await editor.type('q');
		await eventually(async () => assert.match(await editor.text(), /^qTolls/));
		await window.page.keyboard.press('Control+z');
		await eventually(async () => assert.match(await editor.text(), /^Tolls/));
	});

	it('counts the article as read until its text changes', async () => {
		await window.runCommand('Hearsay: Mark as Read');
		await eventually(() => assert.match(sidecar(), /^reviewed:$/m));
		await window.openContainer('Hearsay');
		const row = async () => (await window.treeTexts('Articles'))[0] ?? '';
		await eventually(async () => assert.match(await row(), /100 % read/));
		await editor.moveTo(1, 1);
		await editor.type('Q');
		await eventually(async () => assert.doesNotMatch(await row(), /read/));
		await window.page.keyboard.press('Control+z');
		await eventually(async () => assert.match(await row(), /100 % read/));
	});

	it('does not take letters that are no keys, and does when they are pressed outside', async () => {
		await editor.focus();
		await window.page.keyboard.press('Alt+w');
		await eventually(async () => assert.match(await status(), / of /));
		await editor.type('xyz');
		assert.equal(readFileSync(join(window.folder, 'tolls.txt'), 'utf8'), story);
		assert.doesNotMatch(await editor.text(), /xyz/);
	});

	it('closes the facts by Escape, and goes on', async () => {
		const facts = window.page.locator('.monaco-hover:not(.hidden) .hover-contents');
		await stepShown(1);
		await press('i');
		await facts.first().waitFor();
		await press('Escape');
		await eventually(async () => assert.equal(await facts.count(), 0));
		await press('s');
		await stepShown(2);
		await press('b');
		await stepShown(1);
	});

	it('accepts and opens the tag for changes, then goes on', async () => {
		const tags = () => sidecar().match(/how: suggestion/g)?.length ?? 0;
		const before = tags();
		await stepShown(1);
		await press('e');
		await window.quickPick().filter({ hasText: 'Speaker' }).waitFor();
		await window.screenshot('review-edit');
		await press('Escape');
		await stepShown(2);
		await eventually(() => assert.equal(tags(), before + 1));
		await press('b');
		await eventually(async () => assert.match(await status(), /^\s*1 of \d+ · accepted/));
		await press('u');
		await eventually(() => assert.equal(tags(), before));
		await eventually(async () => assert.match(await status(), /^\s*1 of \d+ · (?!accepted)/));
		await window.page.keyboard.press('Escape');
	});
});

for (const theme of ['light', 'highContrast'] as const) {
	describe(`review mode, ${theme}`, () => {
		it('is seen', async () => {
			const folder = mkdtempSync(join(tmpdir(), 'hearsay-review-'));
			writeFileSync(join(folder, 'hearsay.yaml'), 'hearsay: 1\n');
			writeFileSync(join(folder, 'tolls.txt'), story);
			const window = await Window.open({ folder, theme, settings: { 'hearsay.author': 'tester' } });
			try {
				const editor = await window.openFile('tolls.txt');
				await editor.paintedStretches();
				await editor.focus();
				await window.page.keyboard.press('Alt+w');
				await eventually(async () => {
					const framed = (await editor.paintedStretches()).filter(({ outline }) =>
						outline.includes('solid 1px'),
					);
					assert.ok(framed.length > 0);
				});
				await window.screenshot(`review-${theme}`);
			} finally {
				await window.close();
				rmSync(folder, { recursive: true, force: true });
			}
		});
	});
}

describe('review mode, in an article without empty lines', () => {
	let window: Window;
	let folder: string;
	photographFailures(() => window);
	before(async () => {
		folder = mkdtempSync(join(tmpdir(), 'hearsay-dense-'));
		writeFileSync(join(folder, 'hearsay.yaml'), 'hearsay: 1\n');
		// Ends so far to the right that nothing has room behind it.
		const accused =
			'The Brent lock board, which has been paid by the towns of Tarnholm and Kestel for the lock and all of its keepers since the floods, accused skipper Ines Varga on Monday of stealing tolls.';
		writeFileSync(join(folder, 'tolls.txt'), `The board met on Monday.\n${accused}\nNobody came.\n`);
		window = await Window.open({ folder, settings: { 'hearsay.author': 'tester' } });
	});
	after(async () => {
		await window?.close();
		rmSync(folder, { recursive: true, force: true });
	});

	it('has the facts in the status bar, too, since they are cut off behind a long line', async () => {
		const editor = await window.openFile('tolls.txt');
		await editor.paintedStretches();
		await editor.focus();
		await window.page.keyboard.press('Alt+w');
		await eventually(async () =>
			assert.match(
				plain((await window.statusBarItem('hearsay.review').textContent()) ?? ''),
				/^\s*1 of \d+ · Claim\? .*Accused: Ines Varga/,
			),
		);
		await window.screenshot('review-dense');
	});
});

describe('a review of several articles', () => {
	let window: Window;
	let folder: string;
	photographFailures(() => window);
	before(async () => {
		folder = mkdtempSync(join(tmpdir(), 'hearsay-review-all-'));
		writeFileSync(join(folder, 'hearsay.yaml'), 'hearsay: 1\n');
		for (const place of ['Kestel', 'Tarnholm', 'Brent']) {
			writeFileSync(
				join(folder, `${place}.txt`),
				`Tolls\n\nThe ${place} lock board denied that its clerk had taken money.\n`,
			);
		}
		window = await Window.open({ folder, settings: { 'hearsay.author': 'tester' } });
		await window.openContainer('Hearsay');
		await eventually(async () => assert.equal((await window.treeTexts('Articles')).length, 3));
	});
	after(async () => {
		await window?.close();
		rmSync(folder, { recursive: true, force: true });
	});

	it('leaves no trail of open articles behind it', async () => {
		await window.runCommand('Hearsay: Review Suggestions of All Articles');
		const item = window.statusBarItem('hearsay.review');
		for (const step of [1, 2, 3]) {
			await item.filter({ hasText: new RegExp(`${step} of \\d+`) }).waitFor();
			await eventually(async () => assert.equal(await window.page.locator('.tab').count(), 1));
			await window.page.locator('.editor-instance .monaco-editor :focus').waitFor({ state: 'attached' });
			await window.page.keyboard.press('s');
		}
		await window.page.keyboard.press('Escape');
	});
});
