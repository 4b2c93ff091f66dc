/** Which entity the caret is in. */
import type { Mention } from '../model/entity';
import { contains, type Span, touches } from '../model/span';
import type { Corpus } from './corpus';
import type { CorpusEntity } from './corpusEntity';

/**
 * The entity whose mention, or else whose adjective, the caret is in or at. `undefined` where there is none, or no such
 * article.
 * @param id of the article
 * @param offset in its text, in UTF-16 code units
 */
export function entityAt(corpus: Corpus, id: string, offset: number): CorpusEntity | undefined {
	const entities = corpus.get(id)?.view.analysis.entities ?? [];
	const keyAt = (isAt: (mention: Mention) => boolean) => {
		for (const entity of entities) {
			const mention = entity.mentions.find(isAt);
			if (mention) {
				return corpus.keyOf(entity, mention);
			}
		}
		return undefined;
	};
	const tied = entities.find(({ adjectives }) => adjectives.some(adjective => touches(adjective, offset)));
	const key =
		keyAt(mention => holds(mention, offset)) ??
		keyAt(mention => touches(mention, offset)) ??
		(tied && corpus.keyOf(tied));
	return key === undefined ? undefined : corpus.entity(key);
}

function holds(span: Span, offset: number): boolean {
	return contains(span, { start: offset, end: offset + 1 });
}
