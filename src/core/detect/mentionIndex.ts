/** The names of an article by place: which of them stand in a stretch of text, or before it. */
import type { Entity } from '../model/entity';
import { inTextOrder, type Span } from '../model/span';

/** What an entity is called, and what it is. */
export type Named = Pick<Entity, 'name' | 'type'>;

export interface NamedMention extends Span {
	readonly entity: Named;
	/** True for an adjective of nationality, which is tied to a place and no name. */
	readonly adjective: boolean;
}

/** Where names stand in a stretch of text. */
export interface MentionIndex {
	/** Those that lie in the span, in order of the text. */
	within(span: Span): readonly NamedMention[];
}

/** Looks back over the names of an article. */
export interface NamesBefore {
	/** The last of the type that fits and is named before the offset, at most `reach` names back; `undefined` for none. */
	lastNamed(
		type: Entity['type'],
		offset: number,
		reach: number,
		fits: (named: NamedMention) => boolean,
	): NamedMention | undefined;
}

/** Sorts once; a look-up is logarithmic in the number of mentions. */
export function mentionIndex(entities: readonly Entity[]): MentionIndex & NamesBefore {
	const mentions: NamedMention[] = [];
	for (const entity of entities) {
		addPlaces(mentions, entity, entity.mentions, false);
		addPlaces(mentions, entity, entity.adjectives, true);
	}
	inTextOrder(mentions);
	return {
		within: span => mentionsWithin(mentions, span),
		lastNamed: (type, offset, reach, fits) => {
			const end = firstFrom(mentions, offset);
			for (let at = end - 1; at >= Math.max(0, end - reach); at -= 1) {
				const mention = mentions[at];
				if (mention?.entity.type === type && fits(mention)) {
					return mention;
				}
			}
			return undefined;
		},
	};
}

/** Those of `mentions`, which are in order of the text, that lie in the span. */
export function mentionsWithin(mentions: readonly NamedMention[], span: Span): readonly NamedMention[] {
	const found: NamedMention[] = [];
	for (let at = firstFrom(mentions, span.start); (mentions[at]?.start ?? span.end) < span.end; at += 1) {
		const mention = mentions[at];
		if (mention !== undefined && mention.end <= span.end) {
			found.push(mention);
		}
	}
	return found;
}

/** How many of `mentions`, which are in order of the text, start before the offset. */
export function firstFrom(mentions: readonly NamedMention[], offset: number): number {
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
}

function addPlaces(
	mentions: NamedMention[],
	entity: Named,
	places: readonly Span[],
	adjective: boolean,
): void {
	for (const { start, end } of places) {
		mentions.push({ start, end, entity, adjective });
	}
}
