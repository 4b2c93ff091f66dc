import assert from 'node:assert/strict';
import { PhraseIndex } from '../../../src/core/entities/phrases';
import { tokenise } from '../../../src/core/text/tokens';

describe('PhraseIndex', () => {
	const index = new PhraseIndex<number>();
	index.add('Port', 1);
	index.add('Port Arden', 2);
	index.add("Port Arden's End", 3);
	index.add('Port Arden', 4);
	index.add('', 5);

	it('finds the longest name', () => {
		assert.deepEqual(index.match(tokenise('in Port Arden’s End now'), 1), { count: 4, value: 3 });
		assert.deepEqual(index.match(tokenise('in Port Arden now'), 1), { count: 2, value: 2 });
		assert.deepEqual(index.match(tokenise('Port'), 0), { count: 1, value: 1 });
	});

	it('finds nothing elsewhere', () => {
		assert.equal(index.match(tokenise('port Arden'), 0), undefined);
		assert.equal(index.match(tokenise('Port'), 1), undefined);
		assert.equal(index.get('Arden'), undefined);
	});

	it('tells with which words the names begin that another index has not, or with another value', () => {
		const indexOf = (names: Readonly<Record<string, number>>) => {
			const made = new PhraseIndex<number>();
			for (const [name, value] of Object.entries(names)) {
				made.add(name, value);
			}
			return made;
		};
		const before = indexOf({ 'Port Arden': 1, Ada: 2, 'Tom Lund': 3, Weir: 4 });
		const unlike = (names: Readonly<Record<string, number>>) =>
			indexOf(names).firstWordsUnlike(before, (a, b) => a === b);
		assert.deepEqual(unlike({ Weir: 4, 'Tom Lund': 3, Ada: 2, 'Port Arden': 1 }), []);
		assert.deepEqual(unlike({ 'Port Arden': 1, Ada: 5, 'Tom Lund': 3, Weir: 4 }), ['Ada']);
		assert.deepEqual(unlike({ 'Port Arden': 1, Port: 1, Ada: 2, 'Tom Lund': 3, Weir: 4 }), ['Port']);
		assert.deepEqual(unlike({ 'Port Ardennes': 1, Ada: 2, Tom: 3, Dam: 6 }), ['Port', 'Tom', 'Dam', 'Weir']);
		assert.deepEqual(unlike({}), ['Port', 'Ada', 'Tom', 'Weir']);
	});

	it('keeps the first value of a name', () => {
		assert.equal(index.get('Port Arden'), 2);
	});
});
