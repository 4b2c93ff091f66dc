import assert from 'node:assert/strict';
import { quoteTheSame } from '../../../../src/core/corpus/wording/quoted';
import { wording } from './wordings';

describe('what two sentences quote', () => {
	const plots = 'The plots were “suggestive but not conclusive”, an official said.';
	const rows: readonly (readonly [first: string, second: string, told: number, isSame: boolean])[] = [
		[plots, 'Kesh called it "suggestive but not conclusive" on Monday.', 1, true],
		// Four words may be said of anything.
		[plots, 'Kesh called it "suggestive but not conclusive" on Monday.', 0, false],
		[
			'“This was not weather and it was not bad luck,” Kesh said.',
			'“This was not weather and it was not bad luck,” fumed Kesh.',
			0,
			true,
		],
		[plots, 'The plots were suggestive but not conclusive, an official said.', 1, false],
		[plots, 'Kesh “suggested that it was not conclusive”.', 1, false],
		['It was “not conclusive”.', 'It is “not conclusive”.', 1, false],
		['He said it was “a grave mistake”.', '“A grave mistake”, Kesh called it.', 1, false],
		// A quotation that began or ends in another sentence.
		[
			'The mayor never saw the old bridge,” Kesh said.',
			'“The mayor never saw the old bridge, she said.',
			0,
			true,
		],
		[
			'He said “no” and asked the mayor of Lune about the bridge, “yes” he said.',
			'“Asked the mayor of Lune about the bridge.”',
			1,
			false,
		],
	];
	for (const [first, second, told, isSame] of rows) {
		it(`${isSame}, with ${told} in common besides: ${first} / ${second}`, () => {
			const [a, b] = [wording(first).quoted, wording(second).quoted];
			assert.equal(quoteTheSame(a, b, told), isSame);
			assert.equal(quoteTheSame(b, a, told), isSame);
		});
	}
});
