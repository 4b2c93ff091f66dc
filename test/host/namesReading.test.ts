/** Names are read beside a scan without holding it up. */
import assert from 'node:assert/strict';
import { NamesReading } from '../../src/extension/articles/namesReading';
import { eventually } from './desk';

/** More than are read until somebody looks. */
const all = 100_000;
const turn = () => new Promise(resolve => setImmediate(resolve));

describe('reading names', () => {
	let read: number;
	let reading: NamesReading;
	function* readingNames(): Generator<undefined, void> {
		for (; read < all; read++) {
			yield;
		}
	}

	beforeEach(() => {
		read = 0;
		reading = new NamesReading({ readingNames });
	});
	afterEach(() => reading.dispose());

	it('stands back while articles are taken, goes on while none is, and in any case when it is asked to', async () => {
		let taken = 0;
		const whole = reading.begin(() => taken);
		for (; taken < 20; taken++) {
			await turn();
		}
		assert.equal(read, 0, 'articles were taken in every turn');
		await eventually(() => assert.ok(read > 2));
		const before = read;
		for (; taken < 40; taken++) {
			await turn();
		}
		assert.ok(read <= before + 2, 'articles were taken again');
		await reading.begin();
		await whole;
		assert.equal(read, all);
	});
});
