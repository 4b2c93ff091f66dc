/** Adjectives of nationality: no mentions, but tied to their place. */
import type { Span } from '../model/span';

/** Where the adjectives stand, by the name of the place or catalogue entity that they belong to. */
export type Adjectives = Map<string, Span[]>;

/** Notes one more adjective of `name`; nothing where `span` is absent. */
export function addAdjective(adjectives: Adjectives, name: string, span: Span | undefined): void {
	if (span) {
		const one = { start: span.start, end: span.end };
		const list = adjectives.get(name);
		if (list) {
			list.push(one);
		} else {
			adjectives.set(name, [one]);
		}
	}
}
