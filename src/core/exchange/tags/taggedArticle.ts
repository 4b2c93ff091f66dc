/** What is exported: articles, each with those of its tags that were chosen. */
import { describeTarget } from '../../anchor/describe';
import type { PlacedTag } from '../../corpus/articleView';
import type { PathedArticle } from '../../corpus/links';
import type { Receipt } from '../../model/receipt';
import type { Span } from '../../model/span';
import type { Piece, Tag, Target } from '../../model/tag';

/** The path is relative to the folder of the file that is written, with `/`. */
export interface TaggedArticle extends PathedArticle {
	readonly tags: readonly PlacedTag[];
}

/**
 * The tag with its targets where they stand now. Words that have changed stay as they were tagged and have the place
 * of what stands there instead; what has lost its place keeps the place that it had.
 */
export function asFound(text: string, { tag, receipts, speaker, cue }: PlacedTag): Tag {
	return {
		...tag,
		targets: tag.targets.map((target, at) => targetAsFound(text, target, receipts[at])),
		...(tag.speaker && speaker && { speaker: { ...tag.speaker, ...pieceAt(text, speaker) } }),
		...(tag.cue && cue && { cue: pieceAt(text, cue) }),
	};
}

function targetAsFound(text: string, target: Target, receipt: Receipt | undefined): Target {
	switch (receipt?.receipt) {
		case 'exact':
		case 'moved':
			return describeTarget(text, receipt.span);
		case 'changed':
			return { ...target, ...receipt.span };
		default:
			return target;
	}
}

function pieceAt(text: string, { start, end }: Span): Piece {
	return { exact: text.slice(start, end), start, end };
}

/** The worst first: how far the words can be relied on to stand where the tag says. */
const worst = ['lost', 'ambiguous', 'changed', 'moved', 'exact'] as const;

/** Of the targets' receipts the worst; a tag without targets is exact. */
export function receiptOf({ receipts }: PlacedTag): Receipt['receipt'] {
	return worst.find(name => receipts.some(({ receipt }) => receipt === name)) ?? 'exact';
}
