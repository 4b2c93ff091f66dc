import assert from 'node:assert/strict';
import fc from 'fast-check';
import { jsonPieces } from '../../src/cli/json/jsonStream';

describe('jsonPieces', () => {
	const record = fc.dictionary(fc.string(), fc.jsonValue());

	it('is what JSON.stringify gives', () => {
		fc.assert(
			fc.property(record, record, (outer, inner) => {
				const value = { ...outer, absent: undefined, inner };
				assert.equal([...jsonPieces(value, new Set(['inner']))].join(''), JSON.stringify(value));
			}),
			{ seed: 5 },
		);
	});

	it('makes lists while it writes them, at most a few at a time', () => {
		const row = 'x'.repeat(1000);
		let [made, most] = [0, 0];
		function* rows(): Iterable<string> {
			for (let count = 0; count < 1000; count++) {
				made++;
				yield row;
			}
		}
		let [taken, text] = [0, ''];
		for (const piece of jsonPieces({ findings: { rows: rows() } }, new Set(['findings']))) {
			most = Math.max(most, made - taken);
			taken = made;
			text += piece;
		}
		assert.ok(most < 100, `${most} at once`);
		assert.deepEqual(JSON.parse(text), { findings: { rows: Array(1000).fill(row) } });
	});

	it('asks for a field when those before it are written', () => {
		const asked: string[] = [];
		const row = 'x'.repeat(100_000);
		const value = {
			get first() {
				asked.push('first');
				return [row];
			},
			get second() {
				asked.push('second');
				return [row];
			},
		};
		const pieces = jsonPieces(value);
		pieces.next();
		assert.deepEqual(asked, ['first']);
		assert.equal([...pieces].length > 0, true);
		assert.deepEqual(asked, ['first', 'second']);
	});
});
