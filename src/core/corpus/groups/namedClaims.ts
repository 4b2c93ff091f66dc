/** Claims that people named in what they decided: these count, wherever they stand and however they are worded. */

import { parseReference } from '../../model/reference';
import type { Tag } from '../../model/tag';
import type { Corpus } from '../corpus';
import { beside } from './beside';
import type { DecidedGroup } from './decided';

/** Keys of members of the groups, and of what tags are linked to as its denials. */
export function namedClaims(corpus: Corpus, decided: readonly DecidedGroup[]): ReadonlySet<string> {
	const named = new Set(decided.flatMap(({ members }) => members));
	for (const { id, view } of corpus.articles()) {
		for (const tag of view.sidecar.tags) {
			for (const key of tag.kind === 'denial' ? keysDeniedBy(id, tag) : []) {
				named.add(key);
			}
		}
	}
	return named;
}

/** As keys of assertions. */
export function keysDeniedBy(article: string, tag: Tag | undefined): readonly string[] {
	return (tag?.links ?? []).flatMap(({ type, to }) => {
		const reference = type === 'denies' ? parseReference(to) : undefined;
		return reference ? [`${beside(article, reference.article)}#${reference.id}`] : [];
	});
}
