/** What waits for findings, or for the end of a scan, is told when there is none to come. */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commands, EventEmitter, type LogOutputChannel, Uri, window, workspace } from 'vscode';
import { analyse, Corpus, packArticle } from '../../src/core/index';
import { Analyst } from '../../src/extension/articles/analyst';
import { ArticleReader } from '../../src/extension/articles/articleReader';
import { Findings } from '../../src/extension/articles/findings';
import { Library } from '../../src/extension/articles/library';
import { LiveTargets } from '../../src/extension/articles/liveTargets';
import { Config } from '../../src/extension/base/config';
import { DisposableStore } from '../../src/extension/base/lifecycle';
import { type CaretPlace, followCaret } from '../../src/extension/features/summary/caretPlace';
import { Counting } from '../../src/extension/features/summary/counting';
import { PageFigures } from '../../src/extension/features/summary/pageFigures';
import { Folders } from '../../src/extension/files/folders';
import { IndexStorage } from '../../src/extension/files/indexStorage';
import { Sidecars } from '../../src/extension/files/sidecars';
import { WorkspaceFiles } from '../../src/extension/files/workspaceFiles';
import type { HostMessage } from '../../src/panel/protocol';
import { utf8 } from '../../src/worker/utf8';
import { caretIn, eventually, inFolder, newArticle, sitDown } from './desk';

describe('the work behind the views', () => {
	let store: DisposableStore;
	let log: LogOutputChannel;
	let folders: Folders;
	let library: Library;
	let reader: ArticleReader;
	let storage: IndexStorage;
	let index: string;

	before(sitDown);

	beforeEach(async () => {
		store = new DisposableStore();
		log = store.add(window.createOutputChannel('Hearsay test of the library', { log: true }));
		const files = store.add(new WorkspaceFiles());
		const config = store.add(new Config());
		folders = store.add(new Folders(files, config));
		const sidecars = store.add(new Sidecars(files, folders, log));
		index = mkdtempSync(join(tmpdir(), 'hearsay-index-'));
		storage = store.add(new IndexStorage(Uri.file(index), log));
		const analyst = store.add(new Analyst(Uri.file('/none'), log));
		reader = store.add(new ArticleReader(files, folders, storage, analyst, '1'));
		const live = store.add(new LiveTargets());
		library = store.add(new Library(files, folders, sidecars, live, reader, storage, log));
	});
	afterEach(() => {
		store.dispose();
		rmSync(index, { recursive: true, force: true });
	});

	it('says that a scan was stopped which was still listing and had ended another one', async () => {
		await folders.load();
		const states: string[] = [];
		store.add(library.onDidProgress(({ state }) => states.push(state)));
		const first = library.scan();
		const second = library.scan();
		assert.equal(library.isReading, true);
		library.stopScan();
		assert.equal(library.isReading, false);
		await Promise.all([first, second]);
		assert.equal(states.at(-1), 'stopped');
	});

	it('keeps what it knows of articles as long as no folder is set up', async () => {
		const text = 'Mayor Ida Brandt said on Monday that the pier was closed.';
		const packed = packArticle(text, analyse(text), utf8);
		assert.ok(packed);
		const gone = { ...packed, id: inFolder('gone.txt').toString(), knowledge: 'k', stamp: undefined };
		storage.put(gone);
		await library.scan();
		await eventually(() => assert.ok(readdirSync(index).some(name => name.endsWith('.kept'))));
		await folders.load();
		await library.scan();
		await eventually(() => assert.ok(!storage.shelf.has(gone)));
	});

	it('takes what an article that is open says from what was found in the same text before', async () => {
		await folders.load();
		const text = 'Mayor Ida Brandt said on Monday that the quay was closed.\n';
		const { uri } = (await newArticle('findings-quay.txt', text)).document;
		const packed = packArticle(text, analyse(''), utf8);
		assert.ok(packed);
		const knowledge = reader.keyOf(folders.knowledgeFor(uri), uri);
		storage.put({ ...packed, id: inFolder('moved.txt').toString(), knowledge, stamp: undefined });
		const article = await library.refresh(uri);
		assert.deepEqual([article?.text, article?.view.analysis.sentences.length], [text, 0]);
		await commands.executeCommand('workbench.action.closeAllEditors');
		await workspace.fs.delete(uri);
	});

	it('keeps what it finds in an article that is open, and nothing of what is not saved', async () => {
		await folders.load();
		const [text, change] = ['The ferry to Ostrava sank, Ida Brandt said.\n', 'Nobody denied it. '];
		const editor = await newArticle('findings-ferry.txt', text);
		const { uri } = editor.document;
		await library.refresh(uri);
		assert.ok(reader.keptText(uri, text));
		await workspace.fs.delete(uri);
		const dirty = await newArticle('ferries.txt', 'The ferries sank.\n');
		await dirty.edit(edit => edit.insert(dirty.document.positionAt(0), change));
		await library.refresh(dirty.document.uri);
		assert.equal(reader.keptText(dirty.document.uri, dirty.document.getText()), undefined);
		await dirty.document.save();
		await commands.executeCommand('workbench.action.closeAllEditors');
		await workspace.fs.delete(dirty.document.uri);
	});

	it('counts no figures before all articles are read, and then for whoever waited', async () => {
		await folders.load();
		const findings = store.add(new Findings(library, folders));
		const counting = new Counting({ library, findings });
		store.add(library.onDidProgress(({ state }) => state === 'done' && counting.readingEnded()));
		assert.equal(await counting.prepare(), false);
		const waiting = counting.whenRead();
		await library.scan();
		await waiting;
		assert.equal(await counting.prepare(), true);
	});

	it('tells the page that asked why there are no figures', async () => {
		await folders.load();
		await library.scan();
		const counts = { letFirst: () => Promise.reject(new Error('the articles are too many')) };
		const findings = { ...counts, known: undefined, onDidStale: new EventEmitter<void>().event };
		const services = { library, findings: findings as unknown as Findings, log };
		const told: HostMessage[] = [];
		const page = {
			isSeen: () => true,
			post: (message: HostMessage) => told.push(message),
			explain: () => {},
		};
		const figures = store.add(new PageFigures(page, services, new Counting(services)));
		await assert.rejects(figures.ask({ query: { text: 'pier' }, cards: 12 }), /too many/);
		assert.deepEqual(told, [{ type: 'failed', message: 'the articles are too many' }]);
	});

	it('tells where the caret is in an article, and when that is left', async () => {
		await folders.load();
		const told: (CaretPlace | undefined)[] = [];
		store.add(followCaret(library, place => told.push(place)));
		const editor = await newArticle('kettleholm.txt', 'Kettleholm flooded. Nobody said why.\n');
		assert.ok(await library.refresh(editor.document.uri));
		caretIn(editor, 'Nobody');
		const article = editor.document.uri.toString();
		await eventually(() => assert.deepEqual(told.at(-1), { article, start: 23, end: 23 }));
		const draft = await workspace.openTextDocument({ content: 'No article.' });
		await window.showTextDocument(draft, { preview: false });
		await eventually(() => assert.equal(told.at(-1), undefined));
		await window.showTextDocument(editor.document);
		await eventually(() => assert.deepEqual(told.at(-1), { article, start: 23, end: 23 }));
		await commands.executeCommand('workbench.action.closeAllEditors');
		await eventually(() => assert.equal(told.at(-1), undefined));
		await workspace.fs.delete(editor.document.uri);
	});

	it('ends the waiting for findings when it ends itself', async () => {
		await folders.load();
		const changed = new EventEmitter<readonly Uri[]>();
		const progressed = new EventEmitter<{ readonly state: 'running' }>();
		const corpus = new Corpus();
		const reading = { corpus, onDidChange: changed.event, onDidProgress: progressed.event };
		const findings = new Findings(reading as unknown as Library, folders);
		progressed.fire({ state: 'running' });
		const waiting = findings.latest();
		findings.dispose();
		await assert.rejects(waiting);
		await assert.rejects(findings.latest());
	});
});
