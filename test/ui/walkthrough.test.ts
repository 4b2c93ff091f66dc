import assert from 'node:assert/strict';
import { join } from 'node:path';
import { eventually } from '../support/eventually';
import { root } from '../vscode/paths';
import { photographFailures } from './failures';
import { Window } from './window';

const titles = [
	'Set up a folder',
	'Read the suggestions',
	'Tag a sentence',
	'Jump between the sources',
	'Review the summary',
];

for (const theme of ['light', 'dark'] as const) {
	describe(`the walkthrough in the ${theme} theme`, () => {
		let window: Window;
		photographFailures(() => window);

		before(async () => {
			window = await Window.open({ folder: join(root, 'media', 'sample'), theme });
			await window.openContainer('Hearsay');
			await window.treeRows('Articles').first().waitFor();
			await window.runCommand('Welcome: Open Walkthrough...');
			await window.quickPick().filter({ hasText: 'Get Started with Hearsay' }).first().click();
			await window.walkthroughStep('Set up a folder').waitFor();
		});
		after(() => window?.close());

		it('shows each step with its picture', async () => {
			for (const [at, title] of titles.entries()) {
				await window.walkthroughStep(title).click();
				const picture = window.panel().locator('svg[role=img] > title');
				await picture.waitFor({ state: 'attached' });
				await window.screenshot(`walkthrough-${at + 1}-${theme}`);
			}
		});

		it('counts the folder as set up, which it is', async () => {
			await window.walkthroughStep('Set up a folder', true).waitFor();
			assert.equal(await window.walkthroughStep('Tag a sentence', true).count(), 0);
		});

		it('opens the codebook by its button', async () => {
			await window.walkthroughStep('Set up a folder').click();
			await window.page.getByRole('button', { name: 'Set Up This Folder' }).last().click();
			await window.editor('hearsay.yaml');
			await window.page.getByRole('tab', { name: /^(Welcome|Walkthrough)/ }).click();
		});

		it('opens the summary by its button, and counts the step as done', async () => {
			await window.walkthroughStep('Review the summary').click();
			await window.page.getByRole('button', { name: 'Open Tag Summary' }).last().click();
			await window.panel().getByRole('heading', { name: 'Tag summary' }).waitFor();
			await window.page.getByRole('tab', { name: /^(Welcome|Walkthrough)/ }).click();
			await window.walkthroughStep('Review the summary', true).waitFor();
			assert.equal(await window.notifications().count(), 0);
		});
	});
}

describe('the walkthrough on the welcome page', () => {
	let window: Window;
	photographFailures(() => window);
	before(async () => {
		window = await Window.open({
			folder: join(root, 'media', 'sample'),
			settings: { 'workbench.startupEditor': 'welcomePage' },
		});
	});
	after(() => window?.close());

	it('counts the folder as set up, too', async () => {
		await eventually(async () => {
			await window.page.getByRole('button', { name: /Get Started with Hearsay/ }).click();
			try {
				await window.walkthroughStep('Set up a folder', true).waitFor({ timeout: 10_000 });
			} catch (error) {
				// VS Code does not draw what is counted while the steps slide in.
				await window.page.getByRole('button', { name: 'Go Back' }).click();
				throw error;
			}
		}, 120_000);
	});
});
