/** How a scan goes along with files that fail, with who stops it, and with the scan that takes its place. */
import assert from 'node:assert/strict';
import { type LogOutputChannel, Uri, window } from 'vscode';
import { Indexing } from '../../src/core/index';
import type { Article } from '../../src/extension/articles/article';
import { Scan } from '../../src/extension/articles/scan';
import type { Scanned, ScanProgress } from '../../src/extension/articles/scanned';
import { eventually } from './desk';

const [east, west, gone] = ['east', 'west', 'gone'].map(name => Uri.file(`/berths/${name}.txt`)) as [
	Uri,
	Uri,
	Uri,
];

/** Articles that are there by their id; each is known from before, unless finding it is refused. */
class Berths {
	readonly articles = new Map<string, Article>();
	readonly states: ScanProgress['state'][] = [];
	restored = 0;
	/** How often each article's file still fails; for restoring and reading alike. */
	readonly failures = new Map<string, number>();
	isListed = false;

	readonly #source = {
		ahead: 4,
		find: async (id: string) => {
			const failures = this.failures.get(id) ?? 0;
			this.failures.set(id, failures - 1);
			if (failures > 0) {
				throw new Error('EBUSY');
			}
		},
		take: (id: string) => {
			const article = { uri: Uri.parse(id, true) } as Article;
			this.articles.set(id, article);
			return article;
		},
	};

	readonly scanned: Scanned = {
		indexing: new Indexing<Article>(),
		looking: () => this.#source,
		restoring: () => this.#source,
		get: id => this.articles.get(id),
		ids: () => [...this.articles.keys()],
		readNames: async () => {},
		tell: () => {},
		tellListed: () => {
			this.isListed = true;
		},
		tellProgress: ({ state, restored }) => {
			this.states.push(state);
			this.restored = restored;
		},
	};
}

describe('a scan', () => {
	let log: LogOutputChannel;
	let berths: Berths;
	const scans: Scan[] = [];
	const scanOf = (awaited?: Iterable<string>) => {
		const scan = new Scan(berths.scanned, log, awaited);
		scans.push(scan);
		return scan;
	};
	/** Folder by folder, each as it is let go on. */
	function folders(...listed: readonly (readonly Uri[])[]) {
		let goOn = () => {};
		let given = 0;
		let isOver = false;
		async function* others() {
			try {
				for (const uris of listed) {
					given++;
					yield uris;
					await new Promise<void>(resolve => {
						goOn = resolve;
					});
				}
			} finally {
				isOver = true;
			}
		}
		return {
			others: others(),
			goOn: () => goOn(),
			get given() {
				return given;
			},
			get isOver() {
				return isOver;
			},
		};
	}
	const all = async function* (...uris: readonly Uri[]) {
		yield uris;
	};

	before(() => {
		log = window.createOutputChannel('Hearsay test of the scan', { log: true });
	});
	beforeEach(() => {
		berths = new Berths();
	});
	afterEach(() => {
		for (const scan of scans.splice(0)) {
			scan.dispose();
		}
	});
	after(() => log.dispose());

	it('reads what is known from before and could not be restored at the moment', async () => {
		berths.failures.set(west.toString(), 1);
		const scan = scanOf();
		assert.equal(await scan.run({ open: [], others: all(east, west) }), true);
		assert.deepEqual([...berths.articles.keys()].sort(), [east.toString(), west.toString()]);
		assert.equal(berths.restored, 1);
		assert.equal(scan.isAwaiting(west.toString()), false);
	});

	it('does not say of what could not be read that it is gone, until somebody has looked at it', async () => {
		berths.failures.set(west.toString(), 2);
		const scan = scanOf();
		await scan.run({ open: [], others: all(east, west) });
		assert.deepEqual([...berths.articles.keys()], [east.toString()]);
		assert.deepEqual(
			[east, west].map(uri => scan.isAwaiting(uri.toString())),
			[false, true],
		);
		scan.noteLook(west.toString());
		assert.equal(scan.isAwaiting(west.toString()), false);
	});

	it('is told to be stopped at once, and lists what it has not come to', async () => {
		const { others, goOn } = folders([east], [west]);
		const scan = scanOf();
		const running = scan.run({ open: [], others });
		await eventually(() => assert.equal(berths.articles.size, 1));
		scan.stop();
		assert.equal(berths.states.at(-1), 'stopped');
		const told = berths.states.length;
		goOn();
		await eventually(() => assert.ok(scan.isAwaiting(west.toString())));
		goOn();
		assert.equal(await running, false);
		assert.ok(berths.isListed);
		assert.ok(berths.states.slice(told).every(state => state === 'stopped'));
		scan.dispose();
		const ended = berths.states.length;
		scan.stop();
		assert.equal(berths.states.length, ended, 'a scan that is over cannot be stopped');
	});

	it('lists nothing more where another one takes its place', async () => {
		const listing = folders([east], [west], [gone]);
		const scan = scanOf();
		const running = scan.run({ open: [], others: listing.others });
		await eventually(() => assert.equal(berths.articles.size, 1));
		scan.leave();
		listing.goOn();
		assert.equal(await running, false);
		assert.deepEqual([listing.given, listing.isOver, berths.isListed], [2, true, false]);
		assert.ok(!berths.states.includes('done'));
	});

	it('awaits what the one before had not come to, until it has listed all', async () => {
		const { others, goOn } = folders([east]);
		const scan = scanOf([west.toString(), gone.toString()]);
		const running = scan.run({ open: [west], others });
		await eventually(() => assert.equal(berths.articles.size, 2));
		assert.deepEqual(
			[west, gone].map(uri => scan.isAwaiting(uri.toString())),
			[false, true],
		);
		goOn();
		await running;
		assert.equal(scan.isAwaiting(gone.toString()), false);
	});
});
