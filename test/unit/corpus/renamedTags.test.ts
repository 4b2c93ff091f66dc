import assert from 'node:assert/strict';
import { renamedTags } from '../../../src/core/corpus/renamedTags';
import type { Tag } from '../../../src/core/model/tag';

const tag = (id: string, more: Partial<Tag>): Tag => ({
	id,
	kind: 'claim',
	targets: [{ exact: 'x', prefix: '', suffix: '', start: 0, end: 1 }],
	...more,
});

describe('renamedTags', () => {
	const renaming = { from: new Set(['Ida Voss', 'I. Voss']), name: 'Ida von Voss', id: 'voss' };

	it('renames speaker, ladder and accused, and names the entity by its id, once', () => {
		const speaker = { name: 'Ida Voss', exact: 'Voss', start: 3, end: 7 };
		const on = ['Courier', 'I. Voss'];
		const before = tag('a', {
			speaker,
			on,
			accused: ['Ida Voss', 'Marr'],
			entities: ['Ida Voss', 'voss', 'marn'],
		});
		assert.deepEqual(renamedTags([before], renaming), [
			{
				...before,
				speaker: { ...speaker, name: 'Ida von Voss' },
				on: ['Courier', 'Ida von Voss'],
				accused: ['Ida von Voss', 'Marr'],
				entities: ['voss', 'marn'],
			},
		]);
	});

	it('gives only those that change', () => {
		assert.deepEqual(renamedTags([tag('a', { speaker: { name: 'Marr' } }), tag('b', {})], renaming), []);
	});
});
