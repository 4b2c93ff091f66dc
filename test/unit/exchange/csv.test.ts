import assert from 'node:assert/strict';
import { csvOf } from '../../../src/core/exchange/csv';

describe('csvOf', () => {
	const cases: readonly (readonly [string | number | null, string])[] = [
		['mill', 'mill'],
		['', ''],
		[null, ''],
		[-3, '-3'],
		['a, b', '"a, b"'],
		['she said "no"', '"she said ""no"""'],
		['two\nlines', '"two\nlines"'],
		['=1+1', "'=1+1"],
		['+1', "'+1"],
		['-1', "'-1"],
		['@x', "'@x"],
		[' =1', "' =1"],
		['＝1', "'＝1"],
		['=a,"b"', '"\'=a,""b"""'],
	];
	for (const [value, cell] of cases) {
		it(`writes ${JSON.stringify(value)}`, () => assert.equal(csvOf([[value]]), `\ufeff${cell}\r\n`));
	}

	it('joins cells and rows', () =>
		assert.equal(
			csvOf([
				['a', 'b'],
				[1, 2],
			]),
			'\ufeffa,b\r\n1,2\r\n',
		));
});
