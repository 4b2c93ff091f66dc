/** The names of an article by place: which of them stand in a stretch of text, or before it. */
import type { Entity } from '../model/entity';
import type { Span } from '../model/span';

export interface NamedMention extends Span {
	readonly entity: Entity;
	/** True for an adjective of nationality, which is tied to a place and no name. */
	readonly adjective: boolean;
}

export interface MentionIndex {
	/** Those that lie in the span, in order of the text. */
	within(span: Span): readonly NamedMention[];
	/** The last `count` that start before the offset, nearest first. */
	before(offset: number, count: number): readonly NamedMention[];
}

/** Sorts once; a look-up is logarithmic in the number of mentions. */
export function mentionIndex(entities: readonly Entity[]): MentionIndex {
	const mentions = entities.flatMap(mentionsOf).sort((a, b) => a.start - b.start);
	const firstFrom = (offset: number): number => {
		let low = 0;
		let high = mentions.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((mentions[middle]?.start ?? 0) < offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	};
	return {
		within: span => {
			const found: NamedMention[] = [];
			for (let at = firstFrom(span.start); (mentions[at]?.start ?? span.end) < span.end; at += 1) {
				const mention = mentions[at];
				if (mention !== undefined && mention.end <= span.end) {
					found.push(mention);
				}
			}
			return found;
		},
		before: (offset, count) => {
			const end = firstFrom(offset);
			return mentions.slice(Math.max(0, end - count), end).reverse();
		},
	};
}

function mentionsOf(entity: Entity): readonly NamedMention[] {
	const named = (adjective: boolean) => (span: Span) => ({
		start: span.start,
		end: span.end,
		entity,
		adjective,
	});
	return [...entity.mentions.map(named(false)), ...entity.adjectives.map(named(true))];
}
