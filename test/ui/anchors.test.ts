/** What a person sees of tags whose words or articles changed outside VS Code. */
import assert from 'node:assert/strict';
import {
	appendFileSync,
	existsSync,
	mkdtempSync,
	readFileSync,
	renameSync,
	rmSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from '../support/eventually';
import { photographFailures } from './failures';
import { Window } from './window';

const story = `Canal toll doubled

The canal board doubled the toll in March, its clerk said on Friday.

Nine skippers signed a letter of protest. The board has not answered it.
`;

describe('tags that were put on words', () => {
	let window: Window;
	let folder: string;
	photographFailures(() => window);
	before(async () => {
		folder = mkdtempSync(join(tmpdir(), 'hearsay-anchors-'));
		writeFileSync(join(folder, 'hearsay.yaml'), 'hearsay: 1\n');
		writeFileSync(join(folder, 'toll.txt'), story);
		writeFileSync(
			join(folder, 'hearsay.claims.yaml'),
			'hearsay: 1\ngroups:\n  - { id: toll, title: Toll, members: [toll.txt#aaaaaaaa] }\n',
		);
		window = await Window.open({ folder, settings: { 'hearsay.author': 'tester' } });
		const editor = await window.openFile('toll.txt');
		await editor.paintedStretches();
		for (const [line, said] of [
			[3, 'its clerk said on Friday'],
			[5, 'Nine skippers signed'],
		] as const) {
			await editor.moveTo(line, 5);
			await window.page.keyboard.press('Alt+c');
			await eventually(() =>
				assert.match(readFileSync(join(window.folder, 'toll.txt.tags.yaml'), 'utf8'), new RegExp(said)),
			);
		}
		await window.openContainer('Hearsay');
	});
	after(async () => {
		await window?.close();
		rmSync(folder, { recursive: true, force: true });
	});

	it('are listed first where the words are gone, and pointed to others by one key', async () => {
		const changed = story.replace('Nine skippers signed a letter of protest. ', '');
		const article = window.treeRows('Articles').first();
		// The watcher may miss what happens soon after the start: written until it is seen.
		await eventually(async () => {
			writeFileSync(join(window.folder, 'toll.txt'), changed);
			await article.locator('.codicon-warning').waitFor({ timeout: 1500 });
		});
		await article.locator('.monaco-tl-twistie').click();
		await eventually(async () => {
			const texts = await window.treeTexts('Articles');
			assert.match(texts[1] ?? '', /^Please Check/);
			assert.match(texts[2] ?? '', /^Nine skippers/);
		});
		const editor = await window.editor('toll.txt');
		await eventually(async () => assert.doesNotMatch(await editor.text(), /Nine skippers/));
		await editor.moveTo(5, 5);
		await window.page.keyboard.press('Alt+p');
		const sidecar = () => readFileSync(join(window.folder, 'toll.txt.tags.yaml'), 'utf8');
		await eventually(() => assert.match(sidecar(), /exact: The board has not answered it\./));
	});

	it('are offered to the article that theirs has become, by its words where it was edited', async () => {
		renameSync(join(window.folder, 'toll.txt'), join(window.folder, 'canal.txt'));
		appendFileSync(join(window.folder, 'canal.txt'), '\nThe toll house was painted.\n');
		const offer = window.notifications().filter({ hasText: 'has the same text' });
		await eventually(async () => {
			utimesSync(join(window.folder, 'canal.txt'), new Date(), new Date());
			await offer.waitFor({ timeout: 3000 });
		});
		await eventually(async () =>
			assert.match((await window.treeTexts('Articles'))[0] ?? '', /^Tags Without an Article/),
		);
		await window.page.locator('.notifications-toasts .monaco-button', { hasText: 'Attach' }).click();
		await eventually(() => assert.ok(existsSync(join(window.folder, 'canal.txt.tags.yaml'))));
		await eventually(() => assert.ok(!existsSync(join(window.folder, 'toll.txt.tags.yaml'))));
		const claims = () => readFileSync(join(window.folder, 'hearsay.claims.yaml'), 'utf8');
		await eventually(() => assert.match(claims(), /members: \[canal\.txt#aaaaaaaa\]/));
	});
});
