import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { CatalogueEntry } from '../../../src/core/model/entity';
import { decodeCatalogue } from '../../../src/core/sidecar/decodeCatalogue';
import { type CatalogueEdit, editCatalogue } from '../../../src/core/sidecar/editCatalogue';

const source = `# Who is who
hearsay: 1
entities:
  # The town
  - id: marn
    name: 'Marn'        # on the river
    type: place
    adjectives: [Marnish]
    colour: green       # a key of somebody else's
  - { id: voss, name: Ida Voss, type: person, aliases: [Voss] }

notEntities: [Breaking News] # never
`;

const entry = (id: string, name: string, more: Partial<CatalogueEntry> = {}): CatalogueEntry => ({
	id,
	name,
	type: 'person',
	aliases: [],
	notAliases: [],
	adjectives: [],
	...more,
});

function edited(text: string, ...edits: readonly CatalogueEdit[]): string {
	const result = editCatalogue(text, edits);
	assert.ok(result.ok);
	return result.source;
}

describe('editCatalogue', () => {
	const marn = entry('marn', 'Marn', { type: 'place', adjectives: ['Marnish'] });
	const voss = entry('voss', 'Ida Voss', { aliases: ['Voss'] });

	const cases: readonly (readonly [string, CatalogueEdit, string, string])[] = [
		[
			'adds an entry after the others',
			{ do: 'setEntity', entry: entry('marr', 'Olin Marr') },
			'aliases: [Voss] }\n',
			'aliases: [Voss] }\n  - { id: marr, name: Olin Marr, type: person }\n',
		],
		[
			'changes a name where it stands, in its style, beside its comment',
			{ do: 'setEntity', entry: { ...marn, name: 'Marn Bridge' } },
			"name: 'Marn'  ",
			"name: 'Marn Bridge'  ",
		],
		[
			'adds to a list on its line',
			{ do: 'setEntity', entry: { ...voss, aliases: ['Voss', 'I. Voss'] } },
			'aliases: [Voss]',
			'aliases: [Voss, I. Voss]',
		],
		[
			'adds a key at the end of the entry',
			{ do: 'setEntity', entry: { ...voss, description: 'clerk' } },
			'aliases: [Voss] }',
			'aliases: [Voss], description: clerk }',
		],
		[
			'removes an entry',
			{ do: 'removeEntity', id: 'voss' },
			'  - { id: voss, name: Ida Voss, type: person, aliases: [Voss] }\n',
			'',
		],
		[
			'lists what is no entity',
			{ do: 'setNotEntity', name: 'Morning Tide', isNone: true },
			'[Breaking News]',
			'[Breaking News, Morning Tide]',
		],
		[
			'takes it from that list',
			{ do: 'setNotEntity', name: 'Breaking News', isNone: false },
			'[Breaking News]',
			'[]',
		],
	];
	for (const [title, edit, was, is] of cases) {
		it(`${title}, and leaves all else byte for byte`, () => {
			assert.ok(source.includes(was));
			assert.equal(edited(source, edit), source.replace(was, is));
			const crlf = source.replaceAll('\n', '\r\n');
			assert.equal(
				edited(`\ufeff${crlf}`, edit),
				`\ufeff${source.replace(was, is).replaceAll('\n', '\r\n')}`,
			);
		});
	}

	it('creates the file', () => {
		const made = edited('', { do: 'setEntity', entry: entry('marr', 'Olin Marr', { aliases: ['Marr'] }) });
		assert.match(made, /^hearsay: 1\nentities:\n {2}- \{ id: marr, /);
		assert.deepEqual(decodeCatalogue(made).value.entities, [
			entry('marr', 'Olin Marr', { aliases: ['Marr'] }),
		]);
	});

	it('refuses a file that could not be read whole', () => {
		const broken = editCatalogue(`${source}entities: [`, [{ do: 'removeEntity', id: 'voss' }]);
		assert.ok(!broken.ok && broken.problems.length > 0);
	});

	it('says what was asked for, whatever names are given, and nothing else', () => {
		const name = fc
			.string({ minLength: 1, maxLength: 12, unit: 'grapheme' })
			.filter(text => text.trim() !== '');
		fc.assert(
			fc.property(name, fc.uniqueArray(name, { maxLength: 4 }), (given, aliases) => {
				const added = entry('new', given, { aliases });
				const made = edited(source, { do: 'setEntity', entry: added });
				assert.deepEqual(decodeCatalogue(made).value, {
					entities: [marn, voss, added],
					notEntities: ['Breaking News'],
				});
				assert.equal(edited(made, { do: 'removeEntity', id: 'new' }), source);
			}),
			{ numRuns: 200 },
		);
	});
});
