import assert from 'node:assert/strict';
import { type Cited, citationOf } from '../../../src/core/exchange/citation';

const cited: Cited = {
	quotes: ['The lock was shut'],
	speaker: 'Ada Morrow',
	details: { outlet: 'The Ledger', published: '2026-03-04' },
	file: 'ledger.txt',
	line: 12,
};

describe('citationOf', () => {
	for (const [change, expected] of [
		[{}, '“The lock was shut” (Ada Morrow), The Ledger, 2026-03-04, ledger.txt:12'],
		[{ speaker: '' }, '“The lock was shut”, The Ledger, 2026-03-04, ledger.txt:12'],
		[
			{ speaker: 'a clerk', affiliation: 'Brent' },
			'“The lock was shut” (a clerk, Brent), The Ledger, 2026-03-04, ledger.txt:12',
		],
		[
			{ quotes: ['The lock', 'was\nshut'] },
			'“The lock […] was shut” (Ada Morrow), The Ledger, 2026-03-04, ledger.txt:12',
		],
		[
			{ quotes: ['a "dry" and “wet” dock'] },
			'“a ‘dry’ and ‘wet’ dock” (Ada Morrow), The Ledger, 2026-03-04, ledger.txt:12',
		],
		[{ details: {} }, '“The lock was shut” (Ada Morrow), ledger.txt:12'],
		[
			{ details: { short: 'Ledger', url: 'https://ledger.example/1' } },
			'“The lock was shut” (Ada Morrow), Ledger, https://ledger.example/1, ledger.txt:12',
		],
	] as const) {
		it(expected, () => assert.equal(citationOf({ ...cited, ...change }), expected));
	}
});
