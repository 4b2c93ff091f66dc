/** Where a tag cannot be written, one message says so, the tag is kept, and it is written when that is asked for. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from '../support/eventually';
import { photographFailures } from './failures';
import { Window } from './window';

const text = 'Dock shut\n\nElla Sandgren said on Monday that the dock was shut.\n';

describe('a tag that cannot be written', () => {
	let window: Window;
	let folder: string;
	photographFailures(() => window);
	before(async () => {
		folder = mkdtempSync(join(tmpdir(), 'hearsay-faults-'));
		writeFileSync(join(folder, 'hearsay.yaml'), 'hearsay: 1\n');
		window = await Window.open({ folder, settings: { 'hearsay.author': 'tester' } });
	});
	after(async () => {
		await window?.close();
		rmSync(folder, { recursive: true, force: true });
	});

	/** A folder that holds one article, `<name>.txt`, which is open with the caret in its sentence. */
	async function deskAt(name: string): Promise<string> {
		const desk = join(window.folder, name);
		writeFileSync(join(desk, `${name}.txt`), text);
		await window.page.keyboard.press('Control+p');
		const input = window.page.locator('.quick-input-widget input.input').first();
		await input.fill(join(desk, `${name}.txt`));
		await window
			.quickPick()
			.filter({ hasText: `${name}.txt` })
			.and(window.page.locator('.focused'))
			.waitFor();
		await input.press('Enter');
		const editor = await window.editor(`${name}.txt`);
		await editor.paintedStretches();
		await editor.moveTo(3, 5);
		return desk;
	}

	/** Tags the sentence, and again once `mend` has mended what was wrong. */
	async function tagTwice(desk: string, name: string, says: RegExp, mend: () => void): Promise<void> {
		const sidecar = join(desk, `${name}.txt.tags.yaml`);
		await window.page.keyboard.press('Alt+c');
		const message = window.page.locator('.notification-toast', { hasText: `${name}/${name}.txt` });
		await message.waitFor();
		assert.equal(await message.count(), 1);
		await eventually(async () => assert.match(await message.innerText(), says));
		assert.ok(!existsSync(sidecar));
		mend();
		await message.getByRole('button', { name: 'Try Again' }).click();
		await eventually(() => assert.match(readFileSync(sidecar, 'utf8'), /exact: Ella Sandgren said/));
		await eventually(() => {
			const left = readdirSync(desk).filter(file => file.endsWith('.lock') || file.endsWith('tmp'));
			assert.deepEqual(left, []);
		});
	}

	/** A small file system of its own at a new folder; false where none can be had. */
	function isMounted(name: string): boolean {
		const desk = join(window.folder, name);
		mkdirSync(desk);
		try {
			execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=128k', 'tmpfs', desk], { stdio: 'ignore' });
			return true;
		} catch {
			return false;
		}
	}
	/** Lazily: VS Code may be watching it. */
	const unmount = (name: string) => execFileSync('umount', ['-l', join(window.folder, name)]);

	it('since the disk is full', async function () {
		if (!isMounted('full')) {
			return this.skip();
		}
		try {
			const desk = await deskAt('full');
			const ballast = join(desk, 'ballast');
			assert.throws(() => writeFileSync(ballast, 'x'.repeat(200_000)), /ENOSPC/);
			await tagTwice(desk, 'full', /could not be written: ENOSPC: no space left on device\s*$/im, () =>
				rmSync(ballast),
			);
		} finally {
			unmount('full');
		}
	});

	it('since the folder is read-only', async function () {
		if (!isMounted('readonly')) {
			return this.skip();
		}
		try {
			const desk = await deskAt('readonly');
			execFileSync('mount', ['-o', 'remount,ro', desk]);
			await tagTwice(desk, 'readonly', /^Nothing was written: .*that folder is read-only\.$/m, () =>
				execFileSync('mount', ['-o', 'remount,rw', desk]),
			);
		} finally {
			unmount('readonly');
		}
	});

	it('and a name that is decided on in a read-only folder, are told in words', async function () {
		const mount = (...options: string[]) =>
			spawnSync('mount', [...options, window.folder], { stdio: 'ignore' }).status === 0;
		if (!mount('--bind', window.folder)) {
			return this.skip();
		}
		try {
			assert.ok(mount('-o', 'remount,ro,bind'));
			const editor = await window.editor('readonly.txt');
			await editor.moveTo(3, 5);
			await window.runCommand('Hearsay: Decide on This Name');
			await window.quickPick().filter({ hasText: 'Not a Name at All' }).click();
			const words = 'Nothing was written: the folder of hearsay.entities.yaml is read-only.';
			await window.page.locator('.notification-toast', { hasText: words }).waitFor();
		} finally {
			execFileSync('umount', ['-l', window.folder]);
		}
	});

	it('since the folder is gone', async () => {
		mkdirSync(join(window.folder, 'gone'));
		const desk = await deskAt('gone');
		const elsewhere = `${desk}-elsewhere`;
		renameSync(desk, elsewhere);
		writeFileSync(desk, 'a file is in its place');
		await tagTwice(desk, 'gone', /could not be written/, () => {
			rmSync(desk);
			renameSync(elsewhere, desk);
		});
	});
});
