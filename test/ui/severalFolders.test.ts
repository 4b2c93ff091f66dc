/** A workspace of several folders, each with a codebook and a catalogue of its own. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { eventually } from '../support/eventually';
import { photographFailures } from './failures';
import { decideOn } from './offer';
import { Window } from './window';

const catalogue = (name: string) =>
	`hearsay: 1\nentities:\n  - { id: ${name.toLowerCase()}, name: ${name}, type: organisation }\n`;
const files: Readonly<Record<string, string>> = {
	'both.code-workspace': JSON.stringify({ folders: [{ path: 'east' }, { path: 'west' }] }),
	'east/hearsay.yaml': 'hearsay: 1\n',
	'east/hearsay.entities.yaml': catalogue('Quorbel'),
	'east/pier.txt':
		'Pier shut\n\nIda Brandt said on Monday that Quorbel and Zanthic were late. Oskar Vellin saw it.\n',
	'east/quay.text': 'Quay shut\n\nIda Brandt said that this is no article.\n',
	'west/hearsay.yaml': 'hearsay: 1\narticles: ["**/*.text"]\nexclude: ["drafts/**"]\n',
	'west/hearsay.entities.yaml': catalogue('Zanthic'),
	'west/lock.text':
		'Lock shut\n\nIda Brandt said on Tuesday that Quorbel and Zanthic were early. Oskar Velin saw it.\n',
	'west/drafts/dock.text': 'Dock shut\n\nIda Brandt said that this is only a draft.\n',
	'west/notes.txt': 'Notes\n\nIda Brandt said that this is no article either.\n',
};

describe('a workspace of several folders', () => {
	let window: Window;
	let source: string;
	photographFailures(() => window);
	before(async () => {
		source = mkdtempSync(join(tmpdir(), 'hearsay-several-'));
		for (const [name, text] of Object.entries(files)) {
			mkdirSync(dirname(join(source, name)), { recursive: true });
			writeFileSync(join(source, name), text);
		}
		const settings = { 'hearsay.author': 'tester' };
		window = await Window.open({ folder: source, workspace: 'both.code-workspace', settings });
		await window.openContainer('Hearsay');
		await window.treeRows('Speakers and Entities').first().waitFor();
	});
	after(async () => {
		await window?.close();
		rmSync(source, { recursive: true, force: true });
	});

	const named = async (view: string, names: readonly string[]) => {
		const texts = await window.treeTexts(view);
		return names.filter(name => texts.some(text => text.includes(name)));
	};

	it('has the articles that each of them says', async () => {
		const names = ['pier.txt', 'quay.text', 'lock.text', 'dock.text', 'notes.txt'];
		await eventually(async () => assert.deepEqual(await named('Articles', names), ['pier.txt', 'lock.text']));
	});

	it('knows the names that the catalogue of each has, and finds what both name together', async () => {
		const text = async (name: string) =>
			(await window.treeTexts('Speakers and Entities')).find(one => one.includes(name)) ?? '';
		await eventually(async () => {
			assert.match(await text('Ida Brandt'), /^Ida Brandt2 ·/);
			assert.match(await text('Organisations'), /^Organisations2$/);
		});
		await window.screenshot('several-folders');
	});

	it('says in the catalogue of each that two names are the same, which they have one each', async () => {
		const row = (text: string) => window.treeRows('Speakers and Entities').filter({ hasText: text }).first();
		await row('May Be the Same').click();
		await eventually(async () => {
			if ((await row('May Be the Same').getAttribute('aria-expanded')) !== 'true') {
				await window.page.keyboard.press('ArrowRight');
			}
			assert.equal(await row('Oskar Velin = Oskar Vellin?').count(), 1);
		});
		const offer = row('Oskar Velin = Oskar Vellin?');
		await decideOn(window, offer, 'y');
		const entry = /id: oskar-velin\b[\s\S]*name: Oskar Velin\b[\s\S]*Oskar Vellin\b/;
		await eventually(() => {
			for (const folder of ['east', 'west']) {
				assert.match(readFileSync(join(window.folder, folder, 'hearsay.entities.yaml'), 'utf8'), entry);
			}
		});
	});

	it('follows what changes in any of them', async () => {
		const west = join(window.folder, 'west');
		const ferry = window.treeRows('Articles').filter({ hasText: 'ferry.text' });
		await window.openContainer('Explorer');
		await window.noticesFiles('west');
		await window.openContainer('Hearsay');
		writeFileSync(join(west, 'ferry.text'), 'Ferry shut\n\nTilda Vorn said on Friday that it was late.\n');
		await ferry.waitFor();
		rmSync(join(west, 'lock.text'));
		await eventually(async () => {
			assert.deepEqual(await named('Articles', ['pier.txt', 'lock.text', 'ferry.text']), [
				'pier.txt',
				'ferry.text',
			]);
			assert.deepEqual(await named('Speakers and Entities', ['Tilda Vorn']), ['Tilda Vorn']);
		});
	});

	it('is said to be why a claim that is made in two of them cannot be named', async () => {
		const claim = 'Ulla Strom accused Vennock of opening the weir gate at Dunholt.\n';
		writeFileSync(join(window.folder, 'east', 'weir.txt'), `Weir\n\n${claim}`);
		writeFileSync(join(window.folder, 'west', 'gate.text'), `Gate\n\n${claim}`);
		await eventually(async () => {
			assert.deepEqual(await named('Articles', ['weir.txt', 'gate.text']), ['weir.txt', 'gate.text']);
		});
		await window.runCommand('Hearsay: Name Claim…');
		await window.quickPick().filter({ hasText: 'Ulla Strom' }).waitFor();
		await window.answer('Ulla Strom');
		await window
			.notifications()
			.filter({ hasText: 'in several folders of the workspace (east, west)' })
			.waitFor();
	});

	it('keeps what is decided on a claim in the file of the folder that makes it', async () => {
		const claims = (folder: string) => join(window.folder, folder, 'hearsay.claims.yaml');
		const text = 'Mill\n\nLena Fisk accused Kesh of burning the mill at Orsk.\n';
		writeFileSync(join(window.folder, 'west', 'mill.text'), text);
		await eventually(async () => assert.deepEqual(await named('Articles', ['mill.text']), ['mill.text']));
		await window.runCommand('Hearsay: Name Claim…');
		await window.quickPick().filter({ hasText: 'Lena Fisk' }).waitFor();
		await window.answer('Lena Fisk');
		await window.page.locator('.quick-input-title', { hasText: /^Name This Claim$/ }).waitFor();
		await window.page.keyboard.press('Enter');
		await eventually(() => assert.match(readFileSync(claims('west'), 'utf8'), /members: \[mill\.text#\w+\]/));
		assert.ok(!existsSync(claims('east')));
	});
});
