/** What the commands of the view *Claims* are about. */
import type { Span } from '../../../core/index';

/** Where a sentence stands; offsets in UTF-16 units of the normal text. */
export interface ClaimSpot {
	readonly article: string;
	readonly span: Span;
}

export interface ClaimRef {
	/** Id of the group. */
	readonly group: string;
	/** Key of the member; absent for the group as a whole, and for what is no member. */
	readonly member?: string;
	readonly spot?: ClaimSpot;
}

export function isClaimRef(value: unknown): value is ClaimRef {
	return typeof value === 'object' && value !== null && 'group' in value && typeof value.group === 'string';
}
