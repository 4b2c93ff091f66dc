import assert from 'node:assert/strict';
import {
	type GroupAsFound,
	mergedGroup,
	namedGroup,
	partedGroup,
} from '../../../../src/core/corpus/cards/claimGroupChanges';
import type { ClaimGroup } from '../../../../src/core/model/claimGroup';

const known: ClaimGroup = {
	id: 'fire',
	title: 'The fire',
	members: ['a#1'],
	notMembers: ['b#2'],
	denials: [{ tag: 'd#9', answers: 'partly' }],
};
const found: GroupAsFound = { title: 'Osk burned the mill.', tags: ['a#1', 'c#3'] };
const decided: GroupAsFound = { ...found, decided: known };
const newId = () => 'new';

describe('decisions about claim groups', () => {
	it('name a group that was only found', () =>
		assert.deepEqual(namedGroup(found, 'The mill', newId), {
			id: 'new',
			title: 'The mill',
			members: ['a#1', 'c#3'],
			notMembers: [],
			denials: [],
		}));

	it('rename one that was decided, with all that was decided before', () =>
		assert.deepEqual(namedGroup(decided, 'The mill', newId), {
			...known,
			title: 'The mill',
			members: ['a#1', 'c#3'],
		}));

	it('merge into the group that was decided', () => {
		const other = { title: 'Fire', tags: ['b#2', 'e#5'] };
		const merged = { ...known, members: ['a#1', 'c#3', 'b#2', 'e#5'], notMembers: [] };
		assert.deepEqual(mergedGroup(decided, other, newId), merged);
		assert.deepEqual(mergedGroup(other, decided, newId), merged);
	});

	it('merge two that were decided, each denial once', () => {
		const other: ClaimGroup = {
			id: 'x',
			title: 'X',
			members: ['f#6'],
			notMembers: ['g#7'],
			denials: [{ tag: 'd#9' }, { tag: 'h#8' }],
		};
		const merged = mergedGroup(decided, { title: 'X', tags: ['f#6'], decided: other }, newId);
		assert.deepEqual(merged.members, ['a#1', 'c#3', 'f#6']);
		assert.deepEqual(merged.notMembers, ['b#2', 'g#7']);
		assert.deepEqual(merged.denials, [{ tag: 'd#9', answers: 'partly' }, { tag: 'h#8' }]);
	});

	it('keep out what is not the same', () => {
		const parted = partedGroup(decided, 'c#3', newId);
		assert.deepEqual([parted.members, parted.notMembers], [['a#1'], ['b#2', 'c#3']]);
		assert.equal(partedGroup(found, 'x#1', newId).title, 'Osk burned the mill.');
	});
});
