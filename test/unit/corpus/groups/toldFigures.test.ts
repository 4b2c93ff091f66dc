import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ToldFigures } from '../../../../src/core/corpus/groups/toldFigures';
import { differenceOf } from '../../../../src/core/corpus/wording/difference';
import { sharedOf } from '../../../../src/core/corpus/wording/shared';
import { wording } from '../wording/wordings';

const words = fc.constantFrom(
	...'Kesh shelled sent about over 300 312 nine 9 crowns ships vessels tonnes a quarter half of the port on Monday Friday in 2019 2021 March ,'.split(
		' ',
	),
);
const texts = fc.array(words, { minLength: 2, maxLength: 14 }).map(list => list.join(' '));

function differ(one: string, other: string): boolean {
	const figures = new ToldFigures();
	figures.push(wording(one));
	figures.push(wording(other));
	return figures.differ(0, 1);
}

describe('told figures', () => {
	for (const [one, other, expected] of [
		['Kesh sent nine ships.', 'Kesh sent 12 ships.', true],
		['Kesh sent nine ships.', 'Kesh sent 9 vessels.', false],
		['Kesh sent nine ships.', 'Kesh sent 12 lorries.', false],
		['Kesh sent about 300 crowns.', 'Kesh sent 312 crowns.', false],
		['Kesh sent 300 crowns.', 'Kesh sent 312 crowns.', true],
		['The port shut on Monday.', 'The port shut on Friday.', true],
		['The port shut on Monday.', 'The port shut.', false],
	] as const) {
		it(`${expected ? 'differ' : 'do not differ'}: ${one} ${other}`, () => {
			assert.equal(differ(one, other), expected);
		});
	}

	it('never set apart what has no difference, and all that differs in a number or a date only', () => {
		fc.assert(
			fc.property(texts, texts, (one, other) => {
				const [a, b] = [wording(one), wording(other)];
				const difference = differenceOf(a, b, sharedOf(a, b));
				const isApart = differ(one, other);
				assert.ok(!isApart || (difference !== undefined && difference !== 'too-little'), difference);
				assert.ok(isApart || (difference !== 'number' && difference !== 'date'), difference);
			}),
			{ numRuns: 3000 },
		);
	});
});
