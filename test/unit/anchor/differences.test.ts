import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isDecisive } from '../../../src/core/anchor/decisive';
import { differencesBetween } from '../../../src/core/anchor/differences';

describe('differencesBetween', () => {
	const cases: readonly (readonly [string, string, readonly (readonly [string, string])[], boolean])[] = [
		['The dam holds.', 'The  dam\nholds.', [], false],
		[
			'The dam holds.',
			'The old dam holds!',
			[
				['', 'old'],
				['.', '!'],
			],
			false,
		],
		['the e-mail', 'the email', [['e-mail', 'email']], false],
		[
			'It holds “well”',
			'It holds "well"',
			[
				['“', '"'],
				['”', '"'],
			],
			false,
		],
		['Orlo’s dam', "Orlo's dam", [['Orlo’s', "Orlo's"]], false],
		['The U.S. dam', 'The US dam', [['U.S.', 'US']], false],
		['dams; It held', 'dams. it held', [['; It', '. it']], false],
		['Orlo said', 'Benna said', [['Orlo', 'Benna']], true],
		['he said', 'she said', [['he', 'she']], true],
		['has sunk', 'has not sunk', [['', 'not']], true],
		['can sink', 'can’t sink', [['can', 'can’t']], true],
		['3.5 metres', '35 metres', [['3.5', '35']], true],
		['two boats', 'ten boats', [['two', 'ten']], true],
		['After this', 'Before this', [['After', 'Before']], false],
		['he denied it', 'he said it', [['denied', 'said']], true],
		['we’re ready', 'they’re ready', [['we’re', 'they’re']], true],
		['a non-voter', 'a not-voter', [['non-voter', 'not-voter']], true],
		['Recently it held', 'Lately it held', [['Recently', 'Lately']], false],
	];
	for (const [was, is, expected, decisive] of cases) {
		it(`${JSON.stringify(was)} → ${JSON.stringify(is)}`, () => {
			const differences = differencesBetween(was, is);
			assert.deepEqual(
				differences,
				expected.map(([a, b]) => ({ was: a, is: b })),
			);
			assert.equal(isDecisive(differences), decisive);
		});
	}

	it('is the same both ways', () => {
		const words = fc.array(fc.constantFrom('a', 'b', 'Orlo', 'not', '7', '.'), { maxLength: 8 });
		const swapped = (was: string, is: string) =>
			differencesBetween(was, is).map(difference => ({ was: difference.is, is: difference.was }));
		assert.deepEqual(differencesBetween('not a', 'a not'), swapped('a not', 'not a'));
		fc.assert(
			fc.property(words, words, (a, b) => {
				const [was, is] = [a.join(' '), b.join(' ')];
				assert.deepEqual(differencesBetween(was, is), swapped(is, was));
			}),
		);
	});

	it('misses no name, number or negation that came or went', () => {
		const words = fc.array(fc.constantFrom('a', 'b', 'c', 'Orlo', 'not', '7', '.'), { maxLength: 12 });
		const decisive = (all: readonly string[]) => all.filter(word => /Orlo|not|7/.test(word)).sort();
		fc.assert(
			fc.property(words, words, (a, b) => {
				const [was, is] = [a.join(' '), b.join(' ')];
				assert.deepEqual(differencesBetween(was, was), []);
				assert.equal(differencesBetween(was, is).length === 0, was === is);
				if (decisive(a).join() !== decisive(b).join()) {
					assert.ok(isDecisive(differencesBetween(was, is)));
				}
			}),
		);
	});
});
