/** Edit Tag… as a person uses it: by keyboard alone. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventually } from '../support/eventually';
import { root } from '../vscode/paths';
import { photographFailures } from './failures';
import { Window } from './window';

const wire = '02-sna-wire.txt';

describe('editing a tag', () => {
	let window: Window;
	before(async () => {
		const folder = join(root, 'media', 'sample');
		window = await Window.open({ folder, theme: 'light', settings: { 'hearsay.author': 'tester' } });
		const editor = await window.openFile(wire);
		await editor.paintedStretches();
		await editor.moveTo(6, 20);
		await window.page.keyboard.press('Alt+c');
		await eventually(() => assert.match(sidecar(), /kind: claim/));
	});
	after(() => window?.close());
	photographFailures(() => window);

	const sidecar = () => readFileSync(join(window.folder, `${wire}.tags.yaml`), 'utf8');
	const title = () => window.page.locator('.quick-input-title');

	it('lists what the tag holds', async () => {
		await window.page.keyboard.press('Alt+o');
		await window.asks(/^Claim: The Longwater cable/);
		await eventually(async () => {
			const shown = (await window.quickPickTexts()).join('\n');
			for (const field of ['Kind', 'Speaker', 'Entities', 'Certainty', 'Accused', 'Credibility', 'Note']) {
				assert.match(shown, new RegExp(field));
			}
		});
		await window.screenshot('edit-tag-light');
	});

	it('sets a field by searching for it and for its value', async () => {
		await window.answer('certainty');
		await window.asks('Certainty');
		await window.answer('hedged');
		await window.asks(/^Claim:/);
		await eventually(() => assert.match(sidecar(), /certainty: hedged/));
	});

	it('takes a new name for the speaker, and offers it first the next time', async () => {
		await window.answer('speaker');
		await window.asks('Speaker');
		await window.screenshot('edit-tag-speaker-light');
		await window.answer('Odo Ferrant');
		await window.asks(/^Claim:/);
		await eventually(() => assert.match(sidecar(), /name: Odo Ferrant/));
		await window.answer('speaker');
		await window.asks('Speaker');
		await eventually(async () => assert.match((await window.quickPickTexts())[0] ?? '', /Odo Ferrant/));
		await window.page.keyboard.press('Escape');
	});

	it('takes whom there is already for the beginning of a name, and a new one by the row below', async () => {
		await window.asks(/^Claim:/);
		await window.answer('speaker');
		await window.asks('Speaker');
		await window.page.keyboard.type('ferra');
		await eventually(async () =>
			assert.deepEqual(
				(await window.quickPickTexts()).map(row => row.replaceAll(' ', '')),
				['OdoFerrant', 'Anewnameferra'],
			),
		);
		await window.screenshot('edit-tag-begun-name-light');
		await window.page.keyboard.press('Enter');
		await window.asks(/^Claim:/);
		await eventually(() => assert.match(sidecar(), /name: Odo Ferrant/));
		await window.answer('speaker');
		await window.asks('Speaker');
		await window.page.keyboard.press('Escape');
	});

	it('goes back a step with Escape, and stays at the field', async () => {
		await window.asks(/^Claim:/);
		const active = window.page.locator('.quick-input-widget .monaco-list-row.focused');
		await eventually(async () => assert.match(await active.innerText(), /Speaker/));
	});

	it('adds entities and takes them away until Escape', async () => {
		await window.answer('entities');
		await window.asks('Entities');
		await window.answer('Odo Ferrant');
		await eventually(() => assert.match(sidecar(), /entities: \[.*Odo Ferrant/));
		await window.asks('Entities');
		await window.answer('Odo Ferrant');
		await eventually(() => assert.doesNotMatch(sidecar(), /entities: \[.*Odo Ferrant/));
		await window.asks('Entities');
		await window.page.keyboard.press('Escape');
		await window.asks(/^Claim:/);
	});

	it('grades and notes', async () => {
		await window.answer('credibility');
		await window.asks('Credibility');
		await window.screenshot('edit-tag-credibility-light');
		await window.answer('doubtful');
		await window.asks(/^Claim:/);
		await eventually(() => assert.match(sidecar(), /credibility: 4/));
		await window.answer('note');
		await window.asks('Note');
		await window.page.keyboard.type('ask the port office');
		await window.page.keyboard.press('Enter');
		await eventually(() => assert.match(sidecar(), /ask the port office/));
	});

	it('changes the kind, and asks for the attributes that the codebook gives it', async () => {
		await window.asks(/^Claim:/);
		await window.answer('kind');
		await window.asks('Kind');
		await window.answer('prediction');
		await window.asks(/^Prediction:/);
		await window.answer('chance');
		await window.asks('chance');
		await window.answer('unlikely');
		await window.asks(/^Prediction:/);
		await eventually(() => assert.match(sidecar(), /attributes: \{ chance: unlikely \}/));
		await window.screenshot('edit-tag-attributes-light');
		await window.answer('kind');
		await window.asks('Kind');
		await window.answer('claim');
		await window.asks(/^Claim:/);
	});

	it('leaves with Escape; each answer is taken back by one key', async () => {
		await window.asks(/^Claim:/);
		await window.page.keyboard.press('Escape');
		await title().waitFor({ state: 'hidden' });
		await (await window.editor(wire)).hasFocus();
		for (const [taken, left] of [
			[/kind: claim/, /kind: prediction/],
			[/chance: unlikely/, /kind: prediction/],
			[/kind: prediction/, /ask the port office/],
		] as const) {
			await window.page.keyboard.press('Alt+Backspace');
			await eventually(() => {
				assert.doesNotMatch(sidecar(), taken);
				assert.match(sidecar(), left);
			});
		}
		await window.page.keyboard.press('Alt+Backspace');
		await eventually(() => {
			assert.doesNotMatch(sidecar(), /ask the port office/);
			assert.match(sidecar(), /credibility: 4/);
		});
		// A grade looks no different in the article.
		await eventually(async () => assert.match(await window.statusBar(), /Taken back in \S+\.txt/));
		await window.page.keyboard.press('Alt+Backspace');
		await eventually(() => {
			assert.doesNotMatch(sidecar(), /credibility: 4/);
			assert.match(sidecar(), /name: Odo Ferrant/);
		});
	});

	it('lets no key through to the article, not even while an answer is written', async () => {
		assert.equal(await window.page.locator('.tab.dirty').count(), 0);
		const original = readFileSync(join(root, 'media', 'sample', wire), 'utf8');
		assert.equal(readFileSync(join(window.folder, wire), 'utf8'), original);
	});
});
