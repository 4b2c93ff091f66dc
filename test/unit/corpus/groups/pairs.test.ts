import assert from 'node:assert/strict';
import { devPairs, type SentencePair } from '../pairs.dev.data';
import { fifthHeldOutPairs } from '../pairs.fifthHeldOut.data';
import { fourthHeldOutPairs } from '../pairs.fourthHeldOut.data';
import { heldOutPairs } from '../pairs.heldOut.data';
import { secondDevPairs } from '../pairs.secondDev.data';
import { secondHeldOutPairs } from '../pairs.secondHeldOut.data';
import { seventhHeldOutPairs } from '../pairs.seventhHeldOut.data';
import { sixthHeldOutPairs } from '../pairs.sixthHeldOut.data';
import { thirdDevPairs } from '../pairs.thirdDev.data';
import { thirdHeldOutPairs } from '../pairs.thirdHeldOut.data';
import { scorePairs } from './pairScore';

/**
 * Floors under what was measured. The first held-out set scored 75.7 when it was new, and what it showed was mended
 * since: it is no longer held out. The second was written before that and scored 87.2, once, with nothing tuned after. The third, of
 * retellings, scored 62.5 when it was new; what it showed in general was mended, and it is spent as well. The fourth, by another
 * writer, scored 45.7 when it was new, and is spent by what was mended since. The second dev set scored 39 before that. The fifth, by a third writer,
 * scored 50 when it was new; a little of what it showed was mended. The sixth and the seventh, by a fourth writer, scored
 * 44.4 and 51.3 when they were new: many of their pairs name nobody twice, and only somebody who knows the world can tell.
 * Two faults that the sixth showed were mended; nobody who works on the code has read the seventh. The third dev set, by
 * who then worked on the code, scored 52.5 when it was new; half of it was tuned by (46.2, now 57), half was only scored
 * (57.1, now 67). What was mended for it moved the fifth from 66.7 to 76, and the seventh, measured once after it, not at
 * all: it scored 51.3 again.
 */
const sets: readonly (readonly [string, readonly SentencePair[], number, size: number, hard: number])[] = [
	['dev', devPairs, 94, 40, 20],
	['second dev', secondDevPairs, 80, 84, 51],
	['third dev', thirdDevPairs, 60, 66, 30],
	['held out, spent', heldOutPairs, 90, 40, 20],
	['second, spent', secondHeldOutPairs, 92, 40, 20],
	['third, spent', thirdHeldOutPairs, 86, 40, 20],
	['fourth, spent', fourthHeldOutPairs, 84, 40, 20],
	['fifth, spent', fifthHeldOutPairs, 72, 40, 20],
	['sixth, spent', sixthHeldOutPairs, 46, 40, 20],
	['seventh', seventhHeldOutPairs, 48, 40, 20],
];

describe('pairs of sentences: the same claim, a denial of it, or neither', () => {
	for (const [name, pairs, floor, size, hard] of sets) {
		it(`${name}: F1 of ${floor} or more`, () => {
			const { f1, wrong } = scorePairs(pairs);
			const said = wrong.map(({ answer, said, second }) => `${answer} → ${said}: ${second}`);
			assert.ok(f1 >= floor, `${f1.toFixed(1)}\n${said.join('\n')}`);
		});

		it(`${name}: ${size} pairs, ${hard} of them hard`, () => {
			assert.deepEqual([pairs.length, pairs.filter(({ hard }) => hard).length], [size, hard]);
		});
	}
});
