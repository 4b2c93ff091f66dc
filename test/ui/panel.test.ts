import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventually } from '../support/eventually';
import { root } from '../vscode/paths';
import { photographFailures } from './failures';
import { Window } from './window';

describe('the summary panel in the window', () => {
	let window: Window;
	photographFailures(() => window);

	const file = (name: string) => join(window.folder, name);

	before(async () => {
		window = await Window.open({
			folder: join(root, 'media', 'sample'),
			theme: 'light',
			settings: { 'hearsay.author': 'ada' },
		});
		await window.runCommand('Hearsay: Open Tag Summary');
		// All articles are read, and compared.
		await window
			.panel()
			.locator('.tile', { hasText: /^\s*Articles\s*10\s*$/ })
			.waitFor({ timeout: 60_000 });
		await window.panel().locator('.answer').first().waitFor();
	});
	after(() => window?.close());

	it('shows claims with their answers', async () => {
		await window.screenshot('panel-window-light');
		await eventually(async () => {
			assert.ok((await window.panel().locator('.claim').count()) > 3);
			assert.ok((await window.panel().locator('.answer').count()) > 0);
		});
	});

	it('names a claim in the claims file, and shows the name', async () => {
		await window.panel().locator('.claim').first().getByRole('button', { name: 'Name…' }).focus();
		await window.page.keyboard.press('Enter');
		const input = window.page.locator('.quick-input-widget .quick-input-box input:visible');
		await input.first().fill('Immery met an officer');
		await input.first().press('Enter');
		await window.panel().getByRole('heading', { name: 'Immery met an officer' }).waitFor();
		const named = window.panel().locator('.claim', { hasText: 'Immery met an officer' }).first();
		await named.locator('button:focus', { hasText: 'Name…' }).waitFor();
		await eventually(() =>
			assert.match(
				readFileSync(file('hearsay.claims.yaml'), 'utf8'),
				/^hearsay: 1\ngroups:\n {2}- \{ id: \w{8}, title: Immery met an officer, members: \[\S+#\w{8}\] \}\n$/,
			),
		);
	});

	it('keeps out what is not the same, until that is undone by its key', async () => {
		const card = window.panel().locator('.claim', { hasText: 'Immery met an officer' }).first();
		const places = await card.locator('.sides section').first().locator('.place').count();
		await card.getByRole('button', { name: 'Not the same' }).last().click();
		// VS Code deletes a file before it puts another in its place: for a moment there may be none.
		await eventually(() => assert.match(readFileSync(file('hearsay.claims.yaml'), 'utf8'), /notMembers/));
		await card
			.locator('.sides section')
			.first()
			.locator('.place')
			.nth(places - 1)
			.waitFor({ state: 'detached' });
		// In the field of the search the key edits what is typed.
		await window.panel().locator('input.search').focus();
		await window.page.keyboard.press('Alt+Backspace');
		await card.getByRole('button', { name: 'Name…' }).focus();
		assert.match(readFileSync(file('hearsay.claims.yaml'), 'utf8'), /notMembers/);
		await window.page.keyboard.press('Alt+Backspace');
		await card
			.locator('.sides section')
			.first()
			.locator('.place')
			.nth(places - 1)
			.waitFor();
		await eventually(() =>
			assert.doesNotMatch(readFileSync(file('hearsay.claims.yaml'), 'utf8'), /notMembers/),
		);
	});

	const exported: readonly (readonly [button: string, name: string, expected: RegExp])[] = [
		['CSV table', 'hearsay-summary.csv', /^\ufeffarticle,outlet,published/],
		['JSON', 'hearsay-summary.json', /^\[\s*\{\s*"article": /],
		[
			'Markdown report',
			'hearsay-summary.md',
			/^# Tag Summary\n.*Narrowed to Kind: Claim, Denial\..*\| Article \| Claim \|/s,
		],
		['HTML to print', 'hearsay-summary.html', /^<!doctype html>.*<h1>Tag Summary<.*<table>/is],
	];
	for (const [button, name, expected] of exported) {
		it(`exports what is shown: ${button}`, async () => {
			await narrow();
			await window.panel().getByRole('button', { name: 'Export' }).click();
			await window.panel().getByRole('button', { name: button }).click();
			await window.savesAs(new RegExp(`${name}$`));
			await eventually(() => assert.match(readFileSync(file(name), 'utf8'), expected));
		});
	}

	/** To claims and denials. */
	const narrow = async () => {
		const panel = window.panel();
		if ((await panel.locator('.chip').count()) > 0) {
			return;
		}
		await panel.getByRole('button', { name: 'Kind' }).first().click();
		for (const kind of ['Claim', 'Denial']) {
			await panel.locator('#box-kinds').getByText(kind, { exact: true }).click();
			await panel.locator('.chip', { hasText: `Kind: ${kind}` }).waitFor();
		}
		await window.page.keyboard.press('Escape');
	};
});
