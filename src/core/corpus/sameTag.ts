/** A tag that is there already: a key that is pressed twice must not count a claim twice. */
import type { Tag } from '../model/tag';
import type { ArticleView } from './articleView';

/** Another person's is none: two who judge alike are two tags. A part of a tag is tagged as well as all of it. */
export function isThereAlready({ tags }: Pick<ArticleView, 'tags'>, { kind, by, targets }: Tag): boolean {
	return tags.some(
		({ tag, places }) =>
			tag.kind === kind &&
			tag.by === by &&
			targets.every(({ start, end }) => places.some(place => place?.start === start && place?.end === end)),
	);
}
