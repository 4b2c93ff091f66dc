/** The country or organisation that an unnamed speaker is said to belong to. */
import type { Entity } from '../model/entity';
import { overlaps, type Span } from '../model/span';

/** "A senior German official": Germany. "An aide at the Harbour Board": the board. `undefined` where nothing says it. */
export function affiliationOf(speaker: Span, entities: readonly Entity[]): string | undefined {
	for (const entity of entities) {
		const tied = [...entity.mentions, ...entity.adjectives].some(span => overlaps(span, speaker));
		if (tied && entity.type !== 'person') {
			return entity.name;
		}
	}
	return undefined;
}
