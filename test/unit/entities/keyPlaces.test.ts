import assert from 'node:assert/strict';
import { KeyPlaces } from '../../../src/core/entities/keyPlaces';

describe('the places of a key', () => {
	const [a, b, c] = [{ position: 0 }, { position: 1 }, { position: 2 }];

	it('are in order of the text, whatever came first', () => {
		const places = new KeyPlaces();
		places.add(c, ['dam']);
		places.add(a, ['dam', 'sea', 'dam']);
		places.add(b, ['dam']);
		assert.deepEqual(places.of('dam'), [a, b, c]);
		assert.deepEqual(places.of('sea'), [a]);
	});

	it('are none where the last has gone', () => {
		const places = new KeyPlaces();
		places.add(a, ['dam']);
		places.remove(b, ['dam']);
		assert.deepEqual(places.of('dam'), [a]);
		places.remove(a, ['dam']);
		assert.deepEqual([places.of('dam'), [...places.keys()]], [[], []]);
	});
});
