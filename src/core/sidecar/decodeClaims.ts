/** `hearsay.claims.yaml`: claim groups that people have decided. */
import {
	answers,
	type ClaimGroup,
	type ClaimGroups,
	type GroupDenial,
	noClaimGroups,
} from '../model/claimGroup';
import type { Decoded } from '../model/problem';
import { isReference } from '../model/reference';
import { parseYaml } from './parseYaml';
import { list, oneOf, optional, orElse, type Read, record, required, text, textThat } from './read';
import { listById, readFile } from './readFile';

/** Empty or only comments: no groups. */
export function decodeClaims(source: string): Decoded<ClaimGroups> {
	return readFile<ClaimGroups>(
		parseYaml(source),
		{ groups: orElse(listById(group), noClaimGroups.groups) },
		noClaimGroups,
	);
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
