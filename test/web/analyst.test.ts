import { extensions, type LogOutputChannel, Uri, window } from 'vscode';
import { analyse, emptyCatalogue, emptyCodebook, packArticle } from '../../src/core/index';
import { Analyst } from '../../src/extension/articles/analyst';
import { utf8 } from '../../src/worker/utf8';
import { equal, ok } from './assert';

const knowledge = { codebook: emptyCodebook, catalogue: emptyCatalogue };
const text = 'Mayor Ida Brandt said on Monday that the pier was closed.';

describe('the analyst in the web extension host', () => {
	let log: LogOutputChannel;
	before(() => {
		log = window.createOutputChannel('Hearsay test of the analyst', { log: true });
	});
	after(() => log.dispose());

	for (const [script, isInWorker] of [
		['analysis.js', true],
		['none.js', false],
	] as const) {
		it(`finds what the core finds, ${isInWorker ? 'in a worker' : 'without one where there is none'}`, async () => {
			const { extensionUri } = extensions.getExtension('hearsay.hearsay') ?? {};
			ok(extensionUri, 'VS Code does not know the extension');
			const analyst = new Analyst(Uri.joinPath(extensionUri, 'dist', script), log);
			try {
				const packed = await analyst.analyse(text, knowledge);
				const expected = packArticle(text, analyse(text), utf8);
				equal(packed?.analysis.join(), expected?.analysis.join());
				equal(analyst.workers, isInWorker ? 1 : 0);
			} finally {
				analyst.dispose();
			}
		});
	}
});
