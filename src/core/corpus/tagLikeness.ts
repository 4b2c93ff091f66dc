/** How much two tags say the same: for offering the likeliest ones first, never for a decision. */
import type { Tag } from '../model/tag';
import { plain } from './names';

/** Entities count for so much of the whole, where both tags have some. */
const weightOfEntities = 0.4;
/** Forms of one word ("supply", "supplies", "supplied") mostly share so many letters. */
const stem = 5;

/** 0 for nothing in common to 1 for the same words and entities; the same both ways. */
export function tagLikeness(a: Tag, b: Tag): number {
	const words = common(wordsOf(a), wordsOf(b));
	const named = [entitiesOf(a), entitiesOf(b)] as const;
	return named.some(({ size }) => size === 0)
		? words
		: (1 - weightOfEntities) * words + weightOfEntities * common(...named);
}

/** Words of some length and numbers: what a sentence is about stands in them. */
function wordsOf({ targets }: Tag): ReadonlySet<string> {
	const text = targets.map(({ exact }) => exact).join(' ');
	const words = text.toLowerCase().match(/\p{N}[\p{N}.,]*\p{N}|\p{N}|[\p{L}\p{M}]{4,}/gu) ?? [];
	return new Set(words.map(word => word.slice(0, stem)));
}

function entitiesOf({ entities, accused }: Tag): ReadonlySet<string> {
	return new Set([...(entities ?? []), ...(accused ?? [])].map(plain));
}

/** Sørensen–Dice coefficient; 0 for two empty sets. */
function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	const shared = [...a].filter(value => b.has(value)).length;
	return shared === 0 ? 0 : (2 * shared) / (a.size + b.size);
}
