import assert from 'node:assert/strict';
import { pseudo, untranslated, wordsIn } from '../../support/pseudoTranslation';

describe('the pseudo-translation', () => {
	for (const [text, translated] of [
		['Go to {0}', 'Ɠǿ ŧǿ {0}'],
		['$(check) Yes', '$(check) Ẏḗş'],
		['[Open](command:hearsay.open) it', '[Ǿƥḗƞ](command:hearsay.open) īŧ'],
		['Set `a.txt`', 'Şḗŧ `a.txt`'],
	] as const) {
		it(text, () => assert.equal(pseudo(text), translated));
	}

	it('leaves nothing for English but what is known', () => {
		const known = wordsIn('The weir at Orsk');
		assert.deepEqual(untranslated('Şḗŧ weir, Orsk · Lost 3 x', known), ['Lost']);
	});
});
