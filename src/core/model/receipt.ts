/** How a target was found again in a text. */
import type { Span } from './span';

/** One run of words that is not as it was: `was` in the target, `is` in the text; either may be ''. */
export interface Difference {
	readonly was: string;
	readonly is: string;
}

/** `score` is 0 to 1, 1 being word for word. Only `exact`, `moved` and `changed` have a place to paint. */
export type Receipt =
	| { readonly receipt: 'exact'; readonly span: Span; readonly score: 1 }
	| { readonly receipt: 'moved'; readonly span: Span; readonly score: 1 }
	| {
			readonly receipt: 'changed';
			readonly span: Span;
			readonly score: number;
			/** True where what changed is a name, a number or a negation: a person should look. */
			readonly unsure: boolean;
			readonly differences: readonly Difference[];
	  }
	| { readonly receipt: 'ambiguous'; readonly candidates: readonly Span[] }
	| { readonly receipt: 'lost' };

/** Where to paint, or `undefined` for what must not be painted. */
export function placeOf(receipt: Receipt): Span | undefined {
	return receipt.receipt === 'ambiguous' || receipt.receipt === 'lost' ? undefined : receipt.span;
}
