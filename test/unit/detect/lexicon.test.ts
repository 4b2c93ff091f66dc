import assert from 'node:assert/strict';
import { compileFurniture } from '../../../src/core/detect/furniture';
import { inflect } from '../../../src/core/detect/inflect';
import { lexiconOf } from '../../../src/core/detect/lexicon';
import { wordOf } from '../../../src/core/text/words';

describe('forms of verbs', () => {
	const cases: readonly (readonly [lemma: string, ...forms: string[]])[] = [
		['claim', 'claim', 'claims', 'claimed', 'claiming'],
		['deny', 'deny', 'denies', 'denied', 'denying'],
		['announce', 'announce', 'announces', 'announced', 'announcing'],
		['admit', 'admit', 'admits', 'admitted', 'admitting'],
		['stress', 'stress', 'stresses', 'stressed', 'stressing'],
		['agree', 'agree', 'agrees', 'agreed', 'agreeing'],
		['write', 'write', 'writes', 'wrote', 'writing', 'written'],
	];
	for (const [lemma, ...forms] of cases) {
		it(lemma, () =>
			assert.deepEqual(
				inflect(lemma).map(([form]) => form),
				forms,
			),
		);
	}
});

describe('the lexicon', () => {
	it('is the same object where a codebook adds nothing', () => {
		assert.equal(lexiconOf(undefined), lexiconOf({ reportingVerbs: [], furniture: [] }));
	});

	it('takes a codebook verb as a verb of saying, without regard to case', () => {
		const entry = lexiconOf({ reportingVerbs: ['Burbled'], furniture: [] }).verbs.of(wordOf('burbled'));
		assert.ok(entry?.frames.has('clause'));
	});

	it('leaves out a verb that is too long to be one', () => {
		const long = 'x'.repeat(1000);
		assert.equal(lexiconOf({ reportingVerbs: [long], furniture: [] }).verbs.of(wordOf(long)), undefined);
	});
});

describe("a codebook's patterns for furniture", () => {
	const compiled = (furniture: readonly string[]) => compileFurniture({ reportingVerbs: [], furniture });

	it('compile', () => assert.equal(compiled(['^Read more:'])[0]?.test('Read more: the dam'), true));
	it('are left out where they do not compile', () => assert.deepEqual(compiled(['(', '']), []));
	it('are left out where they are too long', () => assert.deepEqual(compiled(['a'.repeat(1000)]), []));
	it('are left out where they may never end', () => assert.deepEqual(compiled(['^(\\w+\\s?)+:$']), []));
	it('are bounded in number', () =>
		assert.equal(compiled(Array.from({ length: 1000 }, () => 'a')).length, 50));
});
