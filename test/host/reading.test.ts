import assert from 'node:assert/strict';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commands, type SymbolInformation } from 'vscode';
import { eventually, inFolder, run, sitDown } from './desk';

/** Each article names somebody of its own. */
const surnames = ['Quarl', 'Drembol', 'Vastrik', 'Holmquin', 'Perrowell'] as const;
const files = 40;

describe('reading the articles', () => {
	let folder: string;
	const path = (name: string) => join(folder, name);
	const write = (name: string, who: string) =>
		writeFileSync(path(name), `Harbour news\n\nMayor Ida ${who} said on Monday that the pier was shut.\n`);

	/** The files that name the person. */
	async function naming(who: string): Promise<readonly string[]> {
		const found = await commands.executeCommand<SymbolInformation[]>(
			'vscode.executeWorkspaceSymbolProvider',
			who,
		);
		const paths = found.map(({ location }) => location.uri.path).filter(at => at.includes('/reading/'));
		return [...new Set(paths.map(at => at.slice(at.lastIndexOf('/') + 1)))];
	}

	before(async () => {
		await sitDown();
		folder = inFolder('reading').fsPath;
		mkdirSync(folder, { recursive: true });
	});
	after(() => rmSync(folder, { recursive: true, force: true }));

	it('sees what changed, came, went and moved meanwhile', async () => {
		const [first, second, changed, moved, gone] = surnames;
		for (let at = 0; at < files; at++) {
			write(`filler-${at}.txt`, first);
		}
		write('changed.txt', first);
		write('moved.txt', moved);
		write('gone.txt', gone);
		// The watcher may miss what happens right after its start.
		await eventually(async () => assert.deepEqual(await naming(gone), ['gone.txt']));
		const reading = run('hearsay.refresh');
		write('changed.txt', changed);
		renameSync(path('moved.txt'), path('there.txt'));
		rmSync(path('gone.txt'));
		write('new.txt', second);
		await reading;
		await eventually(async () => {
			assert.deepEqual(await naming(changed), ['changed.txt']);
			assert.deepEqual(await naming(moved), ['there.txt']);
			assert.deepEqual(await naming(gone), []);
			assert.deepEqual(await naming(second), ['new.txt']);
			assert.ok((await naming(first)).includes('filler-0.txt'));
		});
	});

	it('can be stopped, and gone on with', async () => {
		write('late.txt', 'Ostrander');
		const reading = run('hearsay.refresh');
		await run('hearsay.stopReading');
		await reading;
		await run('hearsay.refresh');
		await eventually(async () => assert.deepEqual(await naming('Ostrander'), ['late.txt']));
	});
});
