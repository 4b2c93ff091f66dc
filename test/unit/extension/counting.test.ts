import assert from 'node:assert/strict';
import { Corpus } from '../../../src/core/corpus/corpus';
import { Counting } from '../../../src/extension/features/summary/counting';

/** Counts, where each count in turn first does what stands in `runs`. */
function counting(...runs: readonly ((own: Counting) => void)[]) {
	const left = [...runs];
	let count = 0;
	const findings = {
		letFirst: async <T>(work: () => Promise<T>) => {
			count++;
			left.shift()?.(own);
			return work();
		},
	};
	const library = { corpus: new Corpus(), isReading: false };
	const own = new Counting({ library, findings });
	return { own, count: () => count };
}

function fail(): never {
	throw new Error('out of memory');
}

describe('counting that fails', () => {
	it('is told', async () => {
		await assert.rejects(counting(fail).own.prepare(), /out of memory/);
	});

	it('goes on with the query that came meanwhile', async () => {
		const { own, count } = counting(late => {
			late.ask({ text: 'ferry' });
			fail();
		});
		assert.equal(await own.prepare(), true);
		assert.equal(count(), 2);
	});

	it('is told where the newer query fails too', async () => {
		const { own } = counting(late => {
			late.articlesChanged();
			fail();
		}, fail);
		await assert.rejects(own.prepare(), /out of memory/);
		assert.equal(await own.prepare(), true);
	});
});
