/** What a person saw on the card that a decision is about: by then the host may know other claims by the same keys. */
import type { ClaimCard, SeenClaim, SeenMember } from '../core/index';
import { isObject, isOffset, isOptional, isText } from './fields';

export function seenOn({ memberCount, members }: ClaimCard): SeenClaim {
	return {
		memberCount,
		members: members.map(({ key, article, tagId, text, marked }) => ({
			key,
			article,
			...(tagId !== undefined && { tagId }),
			words: text.slice(marked.start, marked.end),
		})),
	};
}

export function readSeen(value: unknown): SeenClaim | undefined {
	if (!isObject(value)) {
		return undefined;
	}
	const { memberCount, members } = value;
	const read = Array.isArray(members) ? members.map(readMember) : [undefined];
	const known = read.filter(member => member !== undefined);
	return isOffset(memberCount) && known.length === read.length ? { memberCount, members: known } : undefined;
}

function readMember(value: unknown): SeenMember | undefined {
	if (!isObject(value)) {
		return undefined;
	}
	const { key, article, tagId, words } = value;
	return isText(key) && isText(article) && isOptional(tagId, isText) && typeof words === 'string'
		? { key, article, ...(tagId !== undefined && { tagId }), words }
		: undefined;
}
