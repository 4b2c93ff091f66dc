/** Edits of the claim groups' source: as few lines as possible change, everything else stays byte for byte. */
import type { ClaimGroup, ClaimGroups, GroupDenial } from '../model/claimGroup';
import { type Move, movedPath } from '../model/move';
import type { Problem } from '../model/problem';
import { decodeClaims } from './decodeClaims';
import { begun, withLineEndsOf } from './editWhole';
import { isEmpty, parseYaml } from './parseYaml';
import { formatVersion } from './readFile';
import { reconcile } from './reconcile';
import type { PlainRecord } from './render';
import { applyChanges, type Change, inOrder } from './splice';

export type ClaimsEdit =
	/** Adds the group, or replaces the one with its id. */
	| { readonly do: 'setGroup'; readonly group: ClaimGroup }
	| { readonly do: 'removeGroup'; readonly id: string }
	/** Articles, or folders of them, have other paths: their tags are named by these from now on. */
	| { readonly do: 'moveArticles'; readonly moves: readonly Move[] };

export type ClaimsEditResult =
	| {
			readonly ok: true;
			readonly source: string;
			/** Ascending, not overlapping. */
			readonly changes: readonly Change[];
	  }
	| { readonly ok: false; readonly problems: readonly Problem[] };

/** From '' it creates the file. A source with errors is refused: nothing that could not be read is written over. */
export function editClaims(source: string, edits: readonly ClaimsEdit[]): ClaimsEditResult {
	const { value: before, problems } = decodeClaims(source);
	const errors = problems.filter(({ severity }) => severity === 'error');
	if (errors.length > 0) {
		return { ok: false, problems: errors };
	}
	const after = edits.reduce(edited, before);
	const parsed = parseYaml(source);
	const [was, is] = [formOf(before), formOf(after)];
	const changes = isEmpty(parsed)
		? begun(parsed, is)
		: reconcile(parsed.document?.contents, was, is, { source, key: '', isInBraces: false });
	const ordered = inOrder(withLineEndsOf(source, changes));
	return { ok: true, source: applyChanges(source, ordered), changes: ordered };
}

function edited({ groups }: ClaimGroups, edit: ClaimsEdit): ClaimGroups {
	switch (edit.do) {
		case 'setGroup': {
			const { group } = edit;
			const isKnown = groups.some(({ id }) => id === group.id);
			return {
				groups: isKnown ? groups.map(known => (known.id === group.id ? group : known)) : [...groups, group],
			};
		}
		case 'removeGroup':
			return { groups: groups.filter(({ id }) => id !== edit.id) };
		case 'moveArticles': {
			const renamed = (reference: string) => movedReference(reference, edit.moves);
			return {
				groups: groups.map(group => ({
					...group,
					members: group.members.map(renamed),
					notMembers: group.notMembers.map(renamed),
					denials: group.denials.map(denial => ({ ...denial, tag: renamed(denial.tag) })),
				})),
			};
		}
	}
}

function movedReference(reference: string, moves: readonly Move[]): string {
	const end = reference.lastIndexOf('#');
	return `${movedPath(reference.slice(0, end), moves)}${reference.slice(end)}`;
}

function formOf({ groups }: ClaimGroups): PlainRecord {
	return { hearsay: formatVersion, ...(groups.length > 0 && { groups: groups.map(groupForm) }) };
}

function groupForm({ id, title, members, notMembers, denials }: ClaimGroup): PlainRecord {
	return {
		id,
		title,
		...(members.length > 0 && { members }),
		...(notMembers.length > 0 && { notMembers }),
		...(denials.length > 0 && { denials: denials.map(denialForm) }),
	};
}

function denialForm({ tag, answers }: GroupDenial): PlainRecord {
	return { tag, ...(answers && { answers }) };
}
