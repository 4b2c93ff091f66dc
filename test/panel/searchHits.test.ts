import assert from 'node:assert/strict';
import fc from 'fast-check';
import { hitsIn } from '../../src/panel/searchHits';

describe('hitsIn', () => {
	const cases: readonly (readonly [text: string, terms: readonly string[], found: readonly string[]])[] = [
		['The ferry was old.', [], []],
		['The ferry was old. FERRY!', ['ferry'], ['ferry', 'FERRY']],
		['The old\u00a0 ferry', ['old ferry'], ['old\u00a0 ferry']],
		['ferryman', ['ferry', 'ferryman'], ['ferryman']],
		[
			'a.b (c) [d] e-f \\ $1',
			['a.b', '(c)', '[d]', 'e-f', '\\', '$1'],
			['a.b', '(c)', '[d]', 'e-f', '\\', '$1'],
		],
		['axb', ['a.b'], []],
		['“ferry”', ['“ferry”'], ['“ferry”']],
	];
	for (const [text, terms, found] of cases) {
		it(`finds ${JSON.stringify(found)} for ${JSON.stringify(terms)}`, () => {
			assert.deepEqual(
				hitsIn(text, terms).map(({ start, end }) => text.slice(start, end)),
				found,
			);
		});
	}

	it('finds what is there, whatever characters it has', () => {
		const term = fc.string({ minLength: 1, unit: 'grapheme-ascii' }).map(one => one.toLowerCase().trim());
		fc.assert(
			fc.property(fc.string(), term, fc.string(), (before, term, after) => {
				fc.pre(term !== '' && !/\s{2}/.test(term));
				assert.ok(hitsIn(`${before}${term}${after}`, [term]).length > 0);
			}),
		);
	});
});
