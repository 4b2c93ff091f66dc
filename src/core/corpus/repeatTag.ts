/** The same tag once more, on other words. */
import type { Span } from '../model/span';
import type { Tag } from '../model/tag';
import { withFields } from './changeTag';
import { type Passage, type Stamp, tagFromSpan } from './makeTag';

/** The tag that this author made last; of several in the same second the last one given. `undefined` where there is none. */
export function lastTagBy(tags: Iterable<Tag>, by: string): Tag | undefined {
	let last: Tag | undefined;
	for (const tag of tags) {
		if ((tag.by ?? '') === by && tag.created !== undefined && tag.created >= (last?.created ?? '')) {
			last = tag;
		}
	}
	return last;
}

/**
 * A tag of the same kind, attributes and grade. Whom the words name, and how sure they sound, is read from the new
 * words: what is repeated is the judgement, and nobody is made to say what somebody else said.
 */
export function tagLike(passage: Passage, before: Tag, span: Span, stamp: Stamp): Tag {
	const tag = tagFromSpan(passage, before.kind, span, stamp);
	return withFields(tag, {
		attributes: before.attributes,
		credibility: before.credibility,
		certainty: tag.certainty ?? before.certainty,
	});
}
