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

	it('keeps the first value of a name', () => {
		assert.equal(index.get('Port Arden'), 2);
	});
});
