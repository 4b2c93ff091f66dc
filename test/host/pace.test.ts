import assert from 'node:assert/strict';
import { stat } from 'node:fs/promises';
import { Pace } from '../../src/extension/base/pace';
import { eventually } from '../support/eventually';

describe('work between all else', () => {
	it('lets timers and files have their turn after each stretch of it', async () => {
		const pace = new Pace();
		const seen: string[] = [];
		// A slow disk may take a while.
		for (let rests = 0; rests < 40 || (seen.length < 2 && rests < 1_000); rests++) {
			if (rests === 5) {
				setTimeout(() => seen.push('timer'), 1);
				void stat(__filename).then(() => seen.push('file'));
			}
			while (!pace.isDue) {
				// Works on.
			}
			await pace.rest();
		}
		pace.dispose();
		assert.deepEqual(seen.sort(), ['file', 'timer']);
	});

	it('goes on with all that rests, of several kinds', async () => {
		// Again where the machine was elsewhere in between.
		await eventually(async () => {
			const pace = new Pace();
			try {
				while (!pace.isDue) {
					// Works on.
				}
				await Promise.all([pace.rest(), pace.rest()]);
				assert.ok(!pace.isDue);
			} finally {
				pace.dispose();
			}
		});
	});

	it('goes on at once where it is not time to rest', () =>
		eventually(() => {
			const pace = new Pace();
			try {
				assert.equal(pace.rest(), undefined);
			} finally {
				pace.dispose();
			}
		}));
});
