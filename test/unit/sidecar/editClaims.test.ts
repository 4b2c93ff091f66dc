import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { ClaimGroup } from '../../../src/core/model/claimGroup';
import { decodeClaims } from '../../../src/core/sidecar/decodeClaims';
import { type ClaimsEdit, editClaims } from '../../../src/core/sidecar/editClaims';

const source = `# What we know
hearsay: 1
groups:
  # The fire
  - id: fire
    title: 'Osk burned the mill'   # as in the Ledger
    members: ["mill.txt#aa"]
    colour: red
    denials:
      - { tag: "pier.txt#bb", answers: partly }
  - { id: debt, title: The mill was in debt, members: ["mill.txt#cc"] }
`;

const group = (id: string, more: Partial<ClaimGroup> = {}): ClaimGroup => ({
	id,
	title: id,
	members: [],
	notMembers: [],
	denials: [],
	...more,
});
const [fire = group(''), debt = group('')] = decodeClaims(source).value.groups;

function edited(text: string, ...edits: readonly ClaimsEdit[]): string {
	const result = editClaims(text, edits);
	assert.ok(result.ok);
	return result.source;
}

describe('editClaims', () => {
	it('names the articles of a renamed folder, and no other whose name begins the same', () => {
		const before = [
			group('a', { members: ['old/a.txt#1', 'old.txt#2', 'older/a.txt#3'], notMembers: ['old/b#c.txt#4'] }),
		];
		const edits = before.map(one => ({ do: 'setGroup', group: one }) as const);
		const text = edited(edited('', ...edits), { do: 'moveArticles', moves: [{ from: 'old', to: 'new/er' }] });
		assert.deepEqual(decodeClaims(text).value.groups, [
			group('a', {
				members: ['new/er/a.txt#1', 'old.txt#2', 'older/a.txt#3'],
				notMembers: ['new/er/b#c.txt#4'],
			}),
		]);
	});

	it('names articles that are renamed at once as each of them is called then', () => {
		const one = group('a', { members: ['a.txt#1', 'b.txt#2', 'c.txt#3'] });
		const moves = ['a', 'b', 'c'].map((name, at) => ({
			from: `${name}.txt`,
			to: `${['b', 'c', 'a'][at]}.txt`,
		}));
		const text = edited(edited('', { do: 'setGroup', group: one }), { do: 'moveArticles', moves });
		assert.deepEqual(decodeClaims(text).value.groups[0]?.members, ['b.txt#1', 'c.txt#2', 'a.txt#3']);
	});

	const cases: readonly (readonly [string, ClaimsEdit, string, string])[] = [
		[
			'renames where the name stands',
			{ do: 'setGroup', group: { ...fire, title: 'Osk set fire to it' } },
			"'Osk burned the mill'   #",
			"'Osk set fire to it'   #",
		],
		[
			'adds a member on its line',
			{ do: 'setGroup', group: { ...debt, members: [...debt.members, 'a b.txt#dd'] } },
			'["mill.txt#cc"]',
			'["mill.txt#cc", a b.txt#dd]',
		],
		[
			'adds what is not the same',
			{ do: 'setGroup', group: { ...debt, notMembers: ['pier.txt#ee'] } },
			'["mill.txt#cc"] }',
			'["mill.txt#cc"], notMembers: [pier.txt#ee] }',
		],
		[
			'names a renamed article',
			{ do: 'moveArticles', moves: [{ from: 'pier.txt', to: 'old/quay #2.txt' }] },
			'{ tag: "pier.txt#bb", answers: partly }',
			'{ tag: "old/quay #2.txt#bb", answers: partly }',
		],
		[
			'removes a group',
			{ do: 'removeGroup', id: 'debt' },
			'  - { id: debt, title: The mill was in debt, members: ["mill.txt#cc"] }\n',
			'',
		],
	];
	for (const [what, edit, before, after] of cases) {
		it(what, () => {
			assert.ok(source.includes(before));
			assert.equal(edited(source, edit), source.replace(before, after));
		});
	}

	it('creates the file', () => {
		const made = edited('', { do: 'setGroup', group: group('g', { members: ['a.txt#1'] }) });
		assert.deepEqual(decodeClaims(made), {
			value: { groups: [group('g', { members: ['a.txt#1'] })] },
			problems: [],
		});
	});

	it('refuses a file with errors', () => assert.ok(!editClaims('groups: [', []).ok));

	it('reads back what it has written, and changes nothing where nothing changes', () => {
		const reference = fc.constantFrom('a.txt#1', 'b/ü.txt#2', "c d's.txt#3");
		const lists = fc.uniqueArray(reference);
		const made = fc.record({ title: fc.string({ minLength: 1 }), members: lists, notMembers: lists });
		fc.assert(
			fc.property(made, ({ title, members, notMembers }) => {
				const set = group('debt', { title, members, notMembers });
				const written = edited(source, { do: 'setGroup', group: set });
				assert.deepEqual(decodeClaims(written).value.groups, [fire, set]);
				assert.equal(edited(written, { do: 'setGroup', group: set }), written);
			}),
		);
	});
});
