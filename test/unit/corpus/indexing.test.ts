import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Feed } from '../../../src/core/corpus/feed';
import { type ArticleSource, Indexing, type ScanPace } from '../../../src/core/corpus/indexing';

const names = ['a', 'b', 'c', 'd'];
type Change = {
	readonly do: 'write' | 'delete' | 'rename' | 'scan';
	readonly on: string;
	readonly to: string;
};
const anyChange: fc.Arbitrary<Change> = fc.record({
	do: fc.constantFrom('write', 'delete', 'rename', 'scan' as const),
	on: fc.constantFrom(...names),
	to: fc.constantFrom(...names),
});

/** Files that change at any time, a watcher that tells late, and an index that must be right in the end. */
class World {
	readonly files = new Map<string, number>([['a', 0]]);
	readonly index = new Map<string, number>();
	readonly indexing = new Indexing<number>();
	readonly all: Promise<unknown>[] = [];
	scans = 0;
	#version = 0;

	constructor(private readonly scheduler: fc.Scheduler) {}

	readonly source: ArticleSource<number | undefined, number> = {
		ahead: 2,
		find: async id => {
			await this.scheduler.schedule(Promise.resolve(), `open ${id}`);
			const content = this.files.get(id);
			await this.scheduler.schedule(Promise.resolve(), `read ${id}`);
			return content;
		},
		take: (id, found) => {
			if (found === undefined) {
				this.index.delete(id);
			} else {
				this.index.set(id, found);
			}
			return found;
		},
	};

	apply({ do: what, on, to }: Change): void {
		const content = this.files.get(on);
		if (what === 'scan') {
			this.all.push(this.#scan());
		} else if (what === 'write') {
			this.files.set(on, ++this.#version);
			this.#tell(on);
		} else if (content !== undefined && on !== to) {
			this.files.delete(on);
			this.#tell(on);
			if (what === 'rename') {
				this.files.set(to, content);
				this.#tell(to);
			}
		}
	}

	/** Takes what is odd, which stands for what is known from before. */
	#restoring(unread: Feed<string>): ArticleSource<number | undefined, number> {
		return {
			...this.source,
			take: (id, found) => {
				if (found !== undefined && found % 2 === 1) {
					return this.source.take(id, found);
				}
				unread.add(id);
				return this.index.get(id);
			},
		};
	}

	/**
	 * As the library does it: what is there by the list, what is known of it beside the rest; then what the index has and
	 * the list had not.
	 */
	async #scan(): Promise<void> {
		const scan = ++this.scans;
		const pace: ScanPace = {
			isOver: () => scan !== this.scans,
			rest: () => this.scheduler.schedule(Promise.resolve(), 'rest'),
			done: () => undefined,
			failed: (_, error) => assert.fail(String(error)),
		};
		const listed = [...this.files.keys()];
		const unread = new Feed<string>(id => names.indexOf(id));
		await Promise.all([
			this.indexing.scan(listed, this.#restoring(unread), pace).finally(() => unread.end()),
			this.indexing.scan(unread, this.source, pace),
		]);
		const gone = [...this.index.keys()].filter(id => !listed.includes(id));
		await this.indexing.scan(gone, this.source, pace);
	}

	#tell(id: string): void {
		const told = this.scheduler
			.schedule(Promise.resolve(), `tell ${id}`)
			.then(() => this.indexing.look(id, this.source));
		this.all.push(told);
	}
}

describe('an index that is built while files change', () => {
	it('ends right, whatever happens in whatever order', async () => {
		await fc.assert(
			fc.asyncProperty(fc.scheduler(), fc.array(anyChange, { maxLength: 12 }), async (scheduler, changes) => {
				const world = new World(scheduler);
				world.apply({ do: 'scan', on: 'a', to: 'a' });
				const told = scheduler.scheduleSequence(
					changes.map(change => ({ label: change.do, builder: async () => world.apply(change) })),
				);
				await scheduler.waitFor(told.task);
				for (let at = 0; at < world.all.length; at++) {
					await scheduler.waitFor(world.all[at] ?? Promise.resolve());
				}
				assert.deepEqual(new Map([...world.index].sort()), new Map([...world.files].sort()));
			}),
			{ numRuns: 400 },
		);
	});

	it('takes the articles before and after one that cannot be read, in their order, before a scan is over', async () => {
		const taken: string[] = [];
		const failed: string[] = [];
		const slow = (found: string) => new Promise<string>(resolve => setTimeout(() => resolve(found), 20));
		const source: ArticleSource<string, string> = {
			ahead: 16,
			find: id => (id === 'bad' ? Promise.reject(new Error('binary')) : slow(id)),
			take: (id, found) => {
				taken.push(id);
				return found;
			},
		};
		let resting = 0;
		await new Indexing<string>().scan(['a', 'b', 'bad', 'c', 'd'], source, {
			isOver: () => false,
			rest: async () => {
				assert.equal(++resting, 1, 'two rest at once');
				await slow('');
				resting--;
			},
			done: () => undefined,
			failed: id => failed.push(`${id} after ${taken.join('')}`),
		});
		assert.deepEqual(taken, ['a', 'b', 'c', 'd']);
		assert.deepEqual(failed, ['bad after ab']);
	});

	it('gives who asked first what who asked later sees', async () => {
		const indexing = new Indexing<string>();
		const answers: ((found: string) => void)[] = [];
		const source: ArticleSource<string, string> = {
			ahead: 16,
			find: () => new Promise(resolve => answers.push(resolve)),
			take: (_, found) => found,
		};
		const [first, second] = [indexing.look('a', source), indexing.look('a', source)];
		answers[1]?.('new');
		assert.equal(await second, 'new');
		answers[0]?.('old');
		assert.equal(await first, 'new');
	});

	it('reads ahead, takes one after the other and rests between them', async () => {
		const indexing = new Indexing<string>();
		const log: string[] = [];
		const source: ArticleSource<string, string> = {
			ahead: 16,
			find: async id => {
				log.push(`find ${id}`);
				await new Promise(resolve => setTimeout(resolve, 1));
				return id;
			},
			take: (id, found) => {
				log.push(`take ${id}`);
				return found;
			},
		};
		await indexing.scan(['a', 'b', 'c'], source, {
			isOver: () => false,
			rest: async () => {
				log.push('rest');
			},
			done: id => log.push(`done ${id}`),
			failed: () => assert.fail(),
		});
		const found = names.slice(0, 3).map(id => `find ${id}`);
		const taken = names.slice(0, 3).flatMap(id => [`take ${id}`, `done ${id}`, 'rest']);
		assert.deepEqual(log, [...found, ...taken]);
	});

	it('goes on after an article that cannot be read, and ends where it is told to', async () => {
		const indexing = new Indexing<string>();
		const [done, failed]: [string[], string[]] = [[], []];
		const source: ArticleSource<string, string> = {
			ahead: 16,
			find: async id => {
				if (id === 'b') {
					throw new Error('no');
				}
				return id;
			},
			take: (_, found) => found,
		};
		await indexing.scan(names, source, {
			isOver: () => done.length >= 2,
			rest: () => undefined,
			done: id => done.push(id),
			failed: id => failed.push(id),
		});
		assert.deepEqual(failed, ['b']);
		assert.ok(done.includes('a') && done.includes('c'));
		await indexing.scan(names, source, {
			isOver: () => true,
			rest: () => undefined,
			done: () => assert.fail(),
			failed: () => assert.fail(),
		});
	});
});
