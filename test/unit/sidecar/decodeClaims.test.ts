import assert from 'node:assert/strict';
import { noClaimGroups } from '../../../src/core/model/claimGroup';
import { decodeClaims } from '../../../src/core/sidecar/decodeClaims';

const source = `hearsay: 1
groups:
  - id: pier
    title: The pier was sound
    members: ["one.txt#aaaa1111", "wire/two#3.txt#bbbb1111"]
    denials:
      - { tag: "one.txt#aaaa2222", answers: partly }
      - tag: two.txt#bbbb2222
  - id: ferry
    title: The ferry sank
`;

describe('decodeClaims', () => {
	it('reads the groups', () => {
		assert.deepEqual(decodeClaims(source), {
			value: {
				groups: [
					{
						id: 'pier',
						title: 'The pier was sound',
						members: ['one.txt#aaaa1111', 'wire/two#3.txt#bbbb1111'],
						notMembers: [],
						denials: [{ tag: 'one.txt#aaaa2222', answers: 'partly' }, { tag: 'two.txt#bbbb2222' }],
					},
					{ id: 'ferry', title: 'The ferry sank', members: [], notMembers: [], denials: [] },
				],
			},
			problems: [],
		});
	});

	it('has no groups in a file that says nothing', () => {
		for (const empty of ['', '# none yet\n', 'hearsay: 1\ngroups:\n']) {
			assert.deepEqual(decodeClaims(empty), { value: noClaimGroups, problems: [] });
		}
	});

	const broken: readonly (readonly [string, string, string, string, number])[] = [
		['a group without a title', '    title: The ferry sank\n', '', 'missing', 1],
		['an id that is there twice', 'id: ferry', 'id: pier', 'duplicate-id', 1],
		['a member that names no tag', '"one.txt#aaaa1111"', 'one.txt', 'value', 2],
		['an answer that is none', 'answers: partly', 'answers: well', 'value', 2],
		['members that are no list', 'members: [', 'notMembers: {}\n    members: "', 'syntax', 0],
		['a newer format', 'hearsay: 1', 'hearsay: 2', 'version', 2],
	];
	for (const [title, from, to, code, groups] of broken) {
		it(`tells of ${title}, and reads the rest`, () => {
			assert.ok(source.includes(from));
			const { value, problems } = decodeClaims(source.replace(from, () => to));
			assert.equal(problems[0]?.code, code);
			assert.equal(problems[0]?.severity, 'error');
			if (groups > 0) {
				assert.equal(value.groups.length, groups);
			}
		});
	}

	const contradictory: readonly (readonly [string, string, string])[] = [
		[
			'a member of two groups',
			'  - { id: ferry, title: F, members: ["one.txt#aaaa1111"] }\n',
			'one.txt#aaaa1111 is in the group pier already, and stays there alone',
		],
		[
			'a member that is said to be none',
			'    notMembers: ["one.txt#aaaa1111"]\n',
			'one.txt#aaaa1111 is a member of this group as well, and stays one',
		],
		[
			'a denial that is judged twice',
			'    denials: [{ tag: "two.txt#bbbb2222" }, { tag: "two.txt#bbbb2222", answers: partly }]\n',
			'two.txt#bbbb2222 is a denial of this group already, and what is said first counts',
		],
	];
	it('does not warn of a denial of two groups', () => {
		const denials = '    denials: [{ tag: "two.txt#bbbb2222" }]\n';
		const group = (id: string) => `  - id: ${id}\n    title: T\n${denials}`;
		assert.deepEqual(decodeClaims(`hearsay: 1\ngroups:\n${group('pier')}${group('ferry')}`).problems, []);
	});

	for (const [title, more, message] of contradictory) {
		it(`warns of ${title}`, () => {
			const { problems } = decodeClaims(
				`hearsay: 1\ngroups:\n  - id: pier\n    title: P\n    members: ["one.txt#aaaa1111"]\n${more}`,
			);
			assert.deepEqual(
				problems.map(problem => [problem.severity, problem.message]),
				[['warning', message]],
			);
		});
	}
});
