/** `hearsay.claims.yaml`: claim groups that people have decided. */
import {
	answers,
	type ClaimGroup,
	type ClaimGroups,
	type GroupDenial,
	noClaimGroups,
} from '../model/claimGroup';
import type { Decoded, Problem } from '../model/problem';
import { isReference } from '../model/reference';
import { type ParsedYaml, parseYaml, problemAt } from './parseYaml';
import { nodesAt, wordsOf } from './places';
import { list, oneOf, optional, orElse, type Read, record, required, spanOf, text, textThat } from './read';
import { listById, readFile } from './readFile';

/** Empty or only comments: no groups. */
export function decodeClaims(source: string): Decoded<ClaimGroups> {
	const parsed = parseYaml(source);
	const decoded = readFile<ClaimGroups>(
		parsed,
		{ groups: orElse(listById(group), noClaimGroups.groups) },
		noClaimGroups,
	);
	return decoded.problems.length > 0 ? decoded : { ...decoded, problems: sharedMembers(parsed) };
}

const reference = textThat(isReference, 'an article, # and the id of a tag');

const denial: Read<GroupDenial> = record<GroupDenial>({
	tag: required(reference),
	answers: optional(oneOf(answers)),
});

const group: Read<ClaimGroup> = record<ClaimGroup>({
	id: required(text),
	title: required(text),
	members: orElse(list(reference), []),
	notMembers: orElse(list(reference), []),
	denials: orElse(list(denial), []),
});

/** What a file written by hand says twice, and in two ways: which of them counts is told. */
function sharedMembers({ document }: ParsedYaml): readonly Problem[] {
	const groups = nodesAt(document?.contents, ['groups', '*']);
	const owners = new Map<string, string>();
	const found: Problem[] = [];
	const warn = (node: unknown, message: string) =>
		found.push(problemAt('shared-member', spanOf(node), message, [wordsOf(node)], 'warning'));
	for (const node of groups) {
		const id = nodesAt(node, ['id']).map(wordsOf).join();
		for (const member of nodesAt(node, ['members', '*'])) {
			const owner = owners.get(wordsOf(member)) ?? id;
			owners.set(wordsOf(member), owner);
			if (owner !== id) {
				warn(member, `${wordsOf(member)} is in the group ${owner} already, and stays there alone`);
			}
		}
		for (const other of nodesAt(node, ['notMembers', '*'])) {
			if (owners.get(wordsOf(other)) === id) {
				warn(other, `${wordsOf(other)} is a member of this group as well, and stays one`);
			}
		}
		for (const denial of repeatedIn(nodesAt(node, ['denials', '*', 'tag']))) {
			warn(denial, `${wordsOf(denial)} is a denial of this group already, and what is said first counts`);
		}
	}
	return found;
}

/** Those of which another one before says the same. */
function repeatedIn(nodes: readonly unknown[]): readonly unknown[] {
	const seen = new Set<string>();
	return nodes.filter(node => seen.size === seen.add(wordsOf(node)).size);
}
