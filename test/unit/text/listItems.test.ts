import assert from 'node:assert/strict';
import { itemsOfList, listItems, placesOfItem } from '../../../src/core/text/listItems';

const whole = (text: string) => ({ start: 0, end: text.length });

describe('listItems', () => {
	for (const [text, items] of [
		['The port sent timber, old coins and two lamps to Brent.', ['timber', 'old coins', 'two lamps']],
		['The port sent timber, old coins, and two lamps to Brent.', ['timber', 'old coins', 'two lamps']],
		['Brent supplied harbour maps, engines and machine tools.', ['harbour maps', 'engines', 'machine tools']],
		['Ada Morrow, Ben Lisle and Ida Voss denied it.', ['Ada Morrow', 'Ben Lisle', 'Ida Voss']],
		['It paid for the crane, the lock and the two tugs in May.', ['the crane', 'the lock', 'the two tugs']],
		['The fleet needed fuel and spare parts.', ['fuel', 'spare parts']],
		['It lost tugs; barges; and pilots at Brent.', ['tugs', 'barges', 'pilots']],
		['Nothing is listed here.', []],
		['On Monday, Ada Morrow left.', []],
		[
			'He closed the lock, the 1,200-metre quay or the dock.',
			['the lock', 'the 1,200-metre quay', 'the dock'],
		],
	] as const) {
		it(text, () => {
			assert.deepEqual(
				listItems(text, whole(text)).map(({ start, end }) => text.slice(start, end)),
				items,
			);
		});
	}
});

describe('itemsOfList', () => {
	it('takes all that stands between the separators', () => {
		const text = 'parts of old engines, maps with notes and a crew of nine';
		assert.deepEqual(
			itemsOfList(text, whole(text)).map(({ start, end }) => text.slice(start, end)),
			['parts of old engines', 'maps with notes', 'a crew of nine'],
		);
	});

	it('is one item where nothing separates', () => {
		assert.deepEqual(itemsOfList('old coins', whole('old coins')), [{ start: 0, end: 9 }]);
	});
});

describe('placesOfItem', () => {
	const text = 'The port sent timber, old coins and two lamps to Brent.';
	const items = listItems(text, whole(text));
	for (const [at, places] of [
		[0, ['The port sent timber', 'to Brent.']],
		[1, ['The port sent', 'old coins', 'to Brent.']],
		[2, ['The port sent', 'two lamps to Brent.']],
	] as const) {
		it(places.join(' … '), () => {
			const item = items[at];
			assert.ok(item);
			assert.deepEqual(
				placesOfItem(text, whole(text), items, item).map(({ start, end }) => text.slice(start, end)),
				places,
			);
		});
	}

	it('is the item alone where the list is all there is', () => {
		const list = 'timber, coins and lamps.';
		const found = listItems(list, whole(list));
		assert.deepEqual(
			found.map(item =>
				placesOfItem(list, whole(list), found, item).map(({ start, end }) => list.slice(start, end)),
			),
			[['timber'], ['coins'], ['lamps']],
		);
	});
});
