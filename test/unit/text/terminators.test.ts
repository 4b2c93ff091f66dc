import assert from 'node:assert/strict';
import fc from 'fast-check';
import { terminators } from '../../../src/core/text/terminators';
import { newsProse } from './newsProse';

describe('terminators', () => {
	const cases: readonly (readonly [text: string, ...found: (readonly [stops: string, closers: string])[]])[] =
		[
			['The dam held. Nobody left.', ['.', ''], ['.', '']],
			['“Who knows?” she asked.', ['?', '”'], ['.', '']],
			['It cost 3.5 coins at 5 p.m. sharp', ['.', '']],
			['He left . . . and came back', ['. . .', '']],
			['It closed.Then it rained.', ['.', ''], ['.', '']],
			['(It closed.)', ['.', ')']],
			['Really?! Yes', ['?!', '']],
			['雨。風', ['。', '']],
			['no end'],
		];
	for (const [text, ...expected] of cases) {
		it(text, () => {
			assert.deepEqual(
				terminators(text).map(({ stops, closers }) => [stops, closers]),
				expected,
			);
		});
	}

	it('are in order, do not overlap, and are what stands there', () => {
		fc.assert(
			fc.property(newsProse, text => {
				let last = 0;
				for (const { start, end, stops, closers } of terminators(text)) {
					assert.ok(start >= last && stops !== '');
					assert.equal(text.slice(start, end), stops + closers);
					last = end;
				}
			}),
		);
	});

	it('come before white space, a quote mark, a bracket, a capital or the end, but for those of CJK', () => {
		fc.assert(
			fc.property(newsProse, text => {
				for (const { end, stops } of terminators(text)) {
					assert.ok(/[。！？]/.test(stops) || /^(?:$|[\s"“‘«(]|\p{Lu})/u.test(text.slice(end)));
				}
			}),
		);
	});
});
