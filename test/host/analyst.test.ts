import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extensions, type LogOutputChannel, Uri, window } from 'vscode';
import { analyse, emptyCatalogue, emptyCodebook, packArticle } from '../../src/core/index';
import { Analyst } from '../../src/extension/articles/analyst';
import { utf8 } from '../../src/worker/utf8';

const knowledge = { codebook: emptyCodebook, catalogue: emptyCatalogue };
const text = (at: number) => `Mayor Ida Brandt said on Monday that pier ${at} was closed.`;
const packed = (at: number) => packArticle(text(at), analyse(text(at)), utf8);

/** A worker that answers every order with nothing, and ends at one of these texts. */
const mortal = `
	const { parentPort } = require('node:worker_threads');
	parentPort.postMessage({ kind: 'ready' });
	parentPort.on('message', ({ id, text }) => {
		if (text === 'exit') process.exit(3);
		if (text === 'throw') throw new Error('so be it');
		parentPort.postMessage({ kind: 'packed', id, packed: undefined });
	});`;

describe('the analyst', () => {
	let folder: string;
	let log: LogOutputChannel;
	const opened: Analyst[] = [];
	const analystWith = (script: Uri, workers?: number) => {
		const analyst = new Analyst(script, log, workers);
		opened.push(analyst);
		return analyst;
	};
	const written = (source: string) => {
		const path = join(folder, 'worker.js');
		writeFileSync(path, source);
		return Uri.file(path);
	};
	const shipped = () => {
		const { extensionUri } = extensions.getExtension('hearsay.hearsay') ?? {};
		assert.ok(extensionUri);
		return Uri.joinPath(extensionUri, 'dist', 'analysis.js');
	};

	before(() => {
		log = window.createOutputChannel('Hearsay test of the analyst', { log: true });
	});
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'hearsay-analyst-'));
	});
	afterEach(() => {
		for (const analyst of opened.splice(0)) {
			analyst.dispose();
		}
		rmSync(folder, { recursive: true, force: true });
	});
	after(() => log.dispose());

	it('finds in a worker what the core finds', async () => {
		const analyst = analystWith(shipped());
		const all = await Promise.all([1, 2, 3].map(at => analyst.analyse(text(at), knowledge)));
		assert.equal(analyst.workers, 1);
		assert.deepEqual(all, [packed(1), packed(2), packed(3)]);
	});

	for (const [what, source] of [
		['is not there', undefined],
		['cannot be read', 'this is no program'],
		['ends at once', 'process.exit(0);'],
	] as const) {
		it(`finds it without a worker where that ${what}`, async () => {
			const analyst = analystWith(source === undefined ? Uri.file(join(folder, 'none.js')) : written(source));
			const all = await Promise.all([1, 2].map(at => analyst.analyse(text(at), knowledge)));
			assert.deepEqual(all, [packed(1), packed(2)]);
			assert.equal(analyst.workers, 0);
			assert.deepEqual(await analyst.analyse(text(3), knowledge), packed(3));
		});
	}

	it('shares many texts among as many workers as it may have, and starts no other for a few', async () => {
		const analyst = analystWith(shipped(), 3);
		const numbers = Array.from({ length: 40 }, (_, at) => at);
		const few = await Promise.all(numbers.slice(0, 3).map(at => analyst.analyse(text(at), knowledge)));
		assert.equal(analyst.workers, 1);
		const all = await Promise.all(numbers.map(at => analyst.analyse(text(at), knowledge)));
		assert.equal(analyst.workers, 3);
		assert.deepEqual([...few, ...all], [...numbers.slice(0, 3), ...numbers].map(packed));
	});

	for (const workers of [1, 2]) {
		it(`gives up the text that ends a worker, and no other, where ${workers} may be had`, async () => {
			const analyst = analystWith(written(mortal), workers);
			const texts = ['a', 'exit', 'b', 'throw', 'c', 'd', 'throw', 'e', 'f'];
			const all = await Promise.allSettled(texts.map(one => analyst.analyse(one, knowledge)));
			assert.deepEqual(
				texts.filter((_, at) => all[at]?.status === 'rejected'),
				['exit', 'throw', 'throw'],
			);
			// The last of them may have ended. Another one answers, as this program does: with nothing.
			assert.equal(await analyst.analyse('g', knowledge), undefined);
		});
	}
});
