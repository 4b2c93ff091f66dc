import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checksum } from '../../../../src/core/corpus/kept/bytes';
import type { KeptArticle } from '../../../../src/core/corpus/kept/segment';
import { Shelf } from '../../../../src/core/corpus/kept/shelf';

function kept(id: string, version: number, length = 10): KeptArticle {
	const text = new Uint8Array(length).fill(version);
	return {
		id,
		stamp: { modified: version, size: version },
		sum: checksum(text),
		knowledge: 'k',
		suggestions: 0,
		text,
		analysis: new Uint8Array(length),
	};
}

const stamp = (version: number) => ({ modified: version, size: version });

function restarted(disk: ReadonlyMap<string, readonly KeptArticle[]>): Shelf {
	const shelf = new Shelf();
	for (const [name, articles] of [...disk].sort(([a], [b]) => (a < b ? -1 : 1))) {
		shelf.addFile(name, articles);
	}
	return shelf;
}

describe('the shelf of kept articles', () => {
	it('finds an article as long as file and knowledge are what they were', () => {
		const shelf = new Shelf();
		const article = kept('a', 1);
		shelf.put(article);
		assert.equal(shelf.find('a', stamp(1), 'k'), article);
		assert.equal(shelf.find('a', stamp(2), 'k'), undefined);
		assert.equal(shelf.find('a', { modified: 1, size: 2 }, 'k'), undefined);
		assert.equal(shelf.find('a', stamp(1), 'other'), undefined);
		assert.equal(shelf.find('b', stamp(1), 'k'), undefined);
	});

	it('trusts no stamp of a file that may have been changed unnoticed, but its text', () => {
		const shelf = new Shelf();
		const article = { ...kept('a', 1), stamp: undefined };
		shelf.put(article);
		assert.equal(shelf.find('a', stamp(1), 'k'), undefined);
		assert.equal(shelf.findText(kept('a', 1).text, 'k'), article);
	});

	it('knows an article under another name by its text', () => {
		const shelf = new Shelf();
		shelf.put(kept('a', 1));
		assert.equal(shelf.findText(kept('a', 1).text, 'k')?.id, 'a');
		assert.equal(shelf.findText(kept('a', 1).text, 'other'), undefined);
		shelf.put(kept('a', 2));
		assert.equal(shelf.findText(kept('a', 1).text, 'k'), undefined);
	});

	it('takes no text for another with the same checksum', () => {
		const shelf = new Shelf();
		shelf.put({ ...kept('a', 1), sum: kept('b', 2).sum });
		assert.equal(shelf.findText(kept('b', 2).text, 'k'), undefined);
	});

	it('keeps no more than there is room for', () => {
		const shelf = new Shelf(50);
		for (const id of ['a', 'b', 'c']) {
			shelf.put(kept(id, 1));
		}
		assert.equal(shelf.unwritten, 2);
		assert.equal(shelf.find('c', stamp(1), 'k'), undefined);
		shelf.put(kept('a', 2, 30));
		assert.equal(shelf.find('a', stamp(1), 'k'), undefined);
	});

	it('has room for what replaces as much', () => {
		const shelf = new Shelf(50);
		shelf.put(kept('a', 1));
		shelf.put(kept('b', 1));
		const [newer, larger] = [kept('a', 2), kept('b', 2, 15)];
		shelf.put(newer);
		shelf.put(larger);
		assert.equal(shelf.find('a', stamp(2), 'k'), newer);
		assert.equal(shelf.find('b', stamp(2), 'k'), larger);
	});

	it('writes again what was replaced while it was being written', () => {
		const shelf = new Shelf();
		shelf.put(kept('a', 1));
		const writing = shelf.nextToWrite(100);
		const newer = kept('a', 2);
		shelf.put(newer);
		shelf.written('file', writing);
		assert.deepEqual(shelf.nextToWrite(100), [newer]);
		assert.deepEqual(shelf.emptyFiles(), ['file']);
	});

	it('puts files together that hold little that counts', () => {
		const shelf = new Shelf();
		const old = ['a', 'b', 'c', 'd'].map(id => kept(id, 1));
		shelf.addFile('old', old);
		assert.deepEqual(shelf.nextToRewrite(1000), []);
		shelf.addFile(
			'new',
			['a', 'b', 'c'].map(id => kept(id, 2)),
		);
		assert.deepEqual(shelf.nextToRewrite(1000), [old[3]]);
	});

	it('puts many small files together, but not more than fit into one', () => {
		const shelf = new Shelf();
		for (let at = 0; at < 20; at++) {
			shelf.addFile(`${at}`, [kept(`${at}`, 1)]);
		}
		assert.equal(shelf.nextToRewrite(200).length, 10);
	});

	it('has after a restart what it had before, whatever was changed, dropped, written and put together', () => {
		const change = fc.record({
			do: fc.constantFrom('put', 'write', 'retain', 'rewrite', 'restart' as const),
			id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
		});
		fc.assert(
			fc.property(fc.array(change, { maxLength: 60 }), changes => {
				let shelf = new Shelf();
				const disk = new Map<string, readonly KeptArticle[]>();
				const model = new Map<string, KeptArticle>();
				let version = 0;
				let names = 0;
				for (const { do: what, id } of changes) {
					version++;
					if (what === 'put') {
						const article = kept(id, version);
						model.set(id, article);
						shelf.put(article);
					} else if (what === 'retain') {
						model.delete(id);
						shelf.retain(new Set(model.keys()));
					} else {
						for (let open = shelf.nextToWrite(40); open.length > 0; open = shelf.nextToWrite(40)) {
							const name = String(names++).padStart(6, '0');
							disk.set(name, open);
							shelf.written(name, open);
						}
						const rewritten = what === 'rewrite' ? shelf.nextToRewrite(60) : [];
						if (rewritten.length > 0) {
							const name = String(names++).padStart(6, '0');
							disk.set(name, rewritten);
							shelf.written(name, rewritten);
						}
						for (const name of shelf.emptyFiles()) {
							shelf.forgetFile(name);
							disk.delete(name);
						}
						shelf = what === 'restart' ? restarted(disk) : shelf;
					}
					for (const each of ['a', 'b', 'c', 'd', 'e']) {
						const expected = model.get(each);
						const found = expected && shelf.find(each, expected.stamp ?? stamp(0), 'k');
						assert.equal(found, expected, each);
					}
				}
			}),
		);
	});
});
