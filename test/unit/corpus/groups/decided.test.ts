import assert from 'node:assert/strict';
import { claimFindings } from '../../../../src/core/corpus/groups/claimFindings';
import { type ClaimsFile, decidedGroups } from '../../../../src/core/corpus/groups/decided';
import { corpusOf } from '../../../support/taggedCorpus';

const fileOf = (folder: string, ...ids: readonly string[]): ClaimsFile => ({
	folder,
	groups: {
		groups: ids.map(id => ({
			id,
			title: `${id} of ${folder}`,
			members: ['a.txt#t'],
			notMembers: ['gone.txt#t'],
			denials: [{ tag: 'b.txt#t', answers: 'partly' }],
		})),
	},
	idOf: path => (path === 'gone.txt' ? undefined : `${folder}/${path}`),
});

describe('groups that people decided', () => {
	it('name tags by the articles that there are', () => {
		assert.deepEqual(decidedGroups([fileOf('east', 'chips')]), [
			{
				id: 'chips',
				title: 'chips of east',
				members: ['east/a.txt#t'],
				notMembers: ['gone.txt#t'],
				denials: [{ tag: 'east/b.txt#t', answers: 'partly' }],
				filedAs: { folder: 'east', id: 'chips' },
			},
		]);
	});

	it('are told apart by their folders where these have the same ids', () => {
		const groups = decidedGroups([fileOf('east', 'chips', 'grain'), fileOf('west', 'chips')]);
		assert.deepEqual(
			groups.map(({ id, filedAs }) => [id, filedAs]),
			[
				['east#chips', { folder: 'east', id: 'chips' }],
				['grain', { folder: 'east', id: 'grain' }],
				['west#chips', { folder: 'west', id: 'chips' }],
			],
		);
	});

	it('are found under ids of their own, with the file that each is in', () => {
		const texts = ['A horse bit the mayor.', 'Kesh shelled the port of Lune.'];
		const told = ['east/a.txt', 'west/a.txt'].map((id, at) => {
			const text = texts[at] ?? '';
			return { id, text, tags: [{ id: 't', kind: 'claim', words: text }] };
		});
		const decided = decidedGroups([fileOf('east', 'chips'), fileOf('west', 'chips')]);
		const { groups } = claimFindings(corpusOf(...told), decided);
		assert.deepEqual(
			groups.map(({ id, title, filedAs }) => [id, title, filedAs?.folder, filedAs?.id]).sort(),
			[
				['east#chips', 'chips of east', 'east', 'chips'],
				['west#chips', 'chips of west', 'west', 'chips'],
			],
		);
	});
});
