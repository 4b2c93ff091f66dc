import assert from 'node:assert/strict';
import { familyOf } from '../../../../src/core/corpus/wording/family';
import { stem } from '../../../../src/core/corpus/wording/stem';

const family = (word: string) => familyOf(stem(word));

describe('familyOf', () => {
	for (const [a, b] of [
		['renovate', 'renovation'],
		['approve', 'approval'],
		['treat', 'treatment'],
		['settle', 'settlement'],
		['assist', 'assistance'],
		['secret', 'secretly'],
		['vaccinated', 'vaccinations'],
	] as const) {
		it(`joins ${a} and ${b}`, () => assert.equal(family(a), family(b)));
	}

	for (const [a, b] of [
		['depart', 'department'],
		['port', 'portion'],
		['state', 'station'],
		['supplier', 'supply'],
		['finance', 'final'],
	] as const) {
		it(`keeps ${a} and ${b} apart`, () => assert.notEqual(family(a), family(b)));
	}
});
