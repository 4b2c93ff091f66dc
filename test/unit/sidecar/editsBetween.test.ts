import assert from 'node:assert/strict';
import { emptySidecar, type Sidecar, type Tag } from '../../../src/core/model/tag';
import { applyEdits } from '../../../src/core/sidecar/applyEdits';
import { editsBetween } from '../../../src/core/sidecar/editsBetween';

const target = { exact: 'a quay', prefix: '', suffix: '', start: 0, end: 6 };
const tag = (id: string, kind = 'claim'): Tag => ({ id, kind, targets: [target] });
const sidecar = (part: Partial<Sidecar>): Sidecar => ({ ...emptySidecar, ...part });

const cases: readonly (readonly [name: string, from: Sidecar, to: Sidecar, edits: readonly string[]])[] = [
	['the same', sidecar({ tags: [tag('a')] }), sidecar({ tags: [tag('a')] }), []],
	['a tag more', sidecar({}), sidecar({ tags: [tag('a')] }), ['addTag']],
	['a tag less', sidecar({ tags: [tag('a'), tag('b')] }), sidecar({ tags: [tag('b')] }), ['removeTag']],
	['a tag changed', sidecar({ tags: [tag('a')] }), sidecar({ tags: [tag('a', 'denial')] }), ['replaceTag']],
	[
		'a dismissal for another',
		sidecar({ dismissed: [{ kind: 'claim', targets: [target] }] }),
		sidecar({ dismissed: [{ kind: 'denial', targets: [target] }] }),
		['removeDismissal', 'addDismissal'],
	],
	[
		'a stretch read anew',
		sidecar({ reviewed: [{ start: 0, end: 9, sha256: 'old' }] }),
		sidecar({ reviewed: [{ start: 0, end: 9, sha256: 'new', by: 'ada' }] }),
		['removeReviewed', 'addReviewed'],
	],
	[
		'details',
		sidecar({ article: { title: 'Quay', outlet: 'Tidewire' } }),
		sidecar({ article: { title: 'Pier' } }),
		['setArticle'],
	],
];

describe('editsBetween', () => {
	for (const [name, from, to, edits] of cases) {
		it(name, () => {
			const found = editsBetween(from, to);
			assert.deepEqual(
				found.map(edit => edit.do),
				edits,
			);
			assert.deepEqual(applyEdits(from, found), { sidecar: to, problems: [] });
		});
	}

	it('leaves what others have changed in the tag meanwhile', () => {
		const note = { by: 'bo', text: 'Seen from the pier.' };
		const link = { type: 'denies', to: 'b.txt#c' } as const;
		const before = sidecar({ tags: [{ ...tag('a'), notes: [{ text: 'First.' }], accused: ['Orla'] }] });
		const after = sidecar({ tags: [{ ...tag('a'), notes: [{ text: 'First.' }], certainty: 'hedged' }] });
		const now = sidecar({
			tags: [
				{ ...tag('a', 'denial'), notes: [{ text: 'First.' }, note], certainty: 'hedged', links: [link] },
			],
		});
		const undone = applyEdits(now, editsBetween(after, before)).sidecar.tags;
		assert.deepEqual(undone, [
			{ ...tag('a', 'denial'), notes: [{ text: 'First.' }, note], accused: ['Orla'], links: [link] },
		]);
	});

	it('takes attributes one by one, also the first and the last', () => {
		const having = (attributes?: Tag['attributes']) =>
			sidecar({ tags: [{ ...tag('a'), ...(attributes && { attributes }) }] });
		const undone = applyEdits(
			having({ mood: 'grim', tone: 'dry' }),
			editsBetween(having({ mood: 'grim' }), having()),
		);
		assert.deepEqual(undone.sidecar.tags, having({ tone: 'dry' }).tags);
		const again = applyEdits(
			having(),
			editsBetween(having({ mood: 'grim' }), having({ mood: 'grim', tone: 'dry' })),
		);
		assert.deepEqual(again.sidecar.tags, having({ tone: 'dry' }).tags);
		const last = applyEdits(having({ mood: 'grim' }), editsBetween(having({ mood: 'grim' }), having()));
		assert.deepEqual(last.sidecar.tags, having().tags);
	});

	it('wins where others changed the same field', () => {
		const [before, after, now] = (['claim', 'denial', 'attribution'] as const).map(kind =>
			sidecar({ tags: [tag('a', kind)] }),
		);
		assert.ok(before && after && now);
		assert.deepEqual(applyEdits(now, editsBetween(after, before)).sidecar.tags, [tag('a', 'claim')]);
	});
});
