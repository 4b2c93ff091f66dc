import assert from 'node:assert/strict';
import fc from 'fast-check';
import { detailProblem, isDate, isIncomplete, publicationDate } from '../../../src/core/model/articleDetails';

describe('isDate', () => {
	for (const [words, expected] of [
		['2026', true],
		['2026-03', true],
		['2026-03-09', true],
		['2026-03-09T12:30:00Z', true],
		['2026-03-09T12:30+01:00', true],
		['2024-02-29', true],
		['2026-02-30', false],
		['2026-13', false],
		['2026-03-09T25:00', false],
		['9 March 2026', false],
		['2026-3-9', false],
		['26-03-09', false],
	] as const) {
		it(`${words}: ${expected}`, () => assert.equal(isDate(words), expected));
	}

	it('holds for every day there is', () => {
		const day = fc.date({
			min: new Date('0001-01-01T00:00:00Z'),
			max: new Date('9999-12-31T00:00:00Z'),
			noInvalidDate: true,
		});
		fc.assert(fc.property(day, at => assert.ok(isDate(at.toISOString().slice(0, 10)))));
	});
});

describe('detailProblem', () => {
	for (const [name, words, expected] of [
		['published', 'yesterday', 'date'],
		['retrieved', '2026-03-09', undefined],
		['url', 'ledger.example', 'url'],
		['url', 'https://ledger.example/1', undefined],
		['reliability', 'G', 'reliability'],
		['reliability', 'A', undefined],
		['title', 'anything', undefined],
		['published', '', undefined],
	] as const) {
		it(`of ${name} “${words}”: ${expected ?? 'none'}`, () =>
			assert.equal(detailProblem(name, words), expected));
	}
});

describe('isIncomplete', () => {
	it('without outlet or date', () => {
		assert.ok(isIncomplete({ outlet: 'Ledger' }));
		assert.ok(isIncomplete({ published: '2026' }));
		assert.ok(!isIncomplete({ outlet: 'Ledger', published: '2026' }));
		assert.ok(isIncomplete({ outlet: 'Ledger', published: '2026/05/20' }));
	});
});

describe('publicationDate', () => {
	for (const [published, expected] of [
		['2026-05-20', '2026-05-20'],
		['2026-05', '2026-05'],
		['2026/05/20', undefined],
		['20241105', undefined],
		['2024-4-12', undefined],
		['2024-04-12, updated', undefined],
	] as const) {
		it(`of ${published}: ${expected ?? 'none'}`, () =>
			assert.equal(publicationDate({ published }), expected));
	}
});
