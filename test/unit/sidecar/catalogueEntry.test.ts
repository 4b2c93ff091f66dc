import assert from 'node:assert/strict';
import { catalogueEntrySpan } from '../../../src/core/sidecar/catalogueEntry';

const source = `hearsay: 1
entities:
  - id: marn # the town
    name: Marn
  - { name: Ida Voss, id: voss }
`;

describe('catalogueEntrySpan', () => {
	const words = (id: string) => {
		const found = catalogueEntrySpan(source, id);
		return found && [found.entry, found.id].map(({ start, end }) => source.slice(start, end).trim());
	};

	it('finds an entry and its id, in lines and in braces', () => {
		assert.deepEqual(words('marn'), ['id: marn # the town\n    name: Marn', 'marn']);
		assert.deepEqual(words('voss'), ['{ name: Ida Voss, id: voss }', 'voss']);
	});

	it('finds nothing where there is none, or nothing can be read', () => {
		assert.equal(words('marr'), undefined);
		assert.equal(catalogueEntrySpan('', 'marn'), undefined);
		assert.equal(catalogueEntrySpan('entities: [', 'marn'), undefined);
	});
});
