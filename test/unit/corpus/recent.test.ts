import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Recent, remembering } from '../../../src/core/corpus/recent';

describe('Recent', () => {
	it('makes what it does not remember, and forgets the oldest', () => {
		const made: string[] = [];
		const recent = new Recent<string, string>(2);
		for (const key of ['a', 'b', 'a', 'c', 'b', 'a']) {
			assert.equal(
				recent.get(key, () => {
					made.push(key);
					return key.toUpperCase();
				}),
				key.toUpperCase(),
			);
		}
		assert.deepEqual(made, ['a', 'b', 'c', 'a']);
	});
});

describe('remembering', () => {
	it('asks once for each word, also for one that has nothing, and each time for a long one', () => {
		const asked: string[] = [];
		const lengthOf = remembering(word => {
			asked.push(word);
			return word === 'none' ? undefined : word.length;
		});
		const long = 'x'.repeat(200);
		for (const word of ['ferry', 'none', long, 'ferry', 'none', long]) {
			assert.equal(lengthOf(word), word === 'none' ? undefined : word.length);
		}
		assert.deepEqual(asked, ['ferry', 'none', long, long]);
	});

	it('does not keep the texts that its words were cut out of', () => {
		setFlagsFromString('--expose-gc');
		const collect: () => void = runInNewContext('gc');
		const used = () => {
			collect();
			return process.memoryUsage().heapUsed;
		};
		const opening = remembering(word => word.slice(0, 20));
		const before = used();
		for (let at = 0; at < 40; at++) {
			const text = Buffer.alloc(1_000_000, String(at)).toString('latin1');
			opening(text.slice(at, at + 40 + at));
		}
		assert.ok(used() - before < 10_000_000);
		assert.equal(opening('a word that is cut off').length, 20);
	});

	it('does not grow for ever', () => {
		let asked = 0;
		const numberOf = remembering(word => {
			asked++;
			return Number(word);
		});
		for (let number = 0; number < 30_000; number++) {
			assert.equal(numberOf(String(number)), number);
		}
		assert.equal(numberOf('29999'), 29_999);
		assert.equal(asked, 30_000);
		assert.equal(numberOf('0'), 0);
		assert.equal(asked, 30_001);
	});
});
