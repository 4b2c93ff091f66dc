/** Which tags a person should look at. */
import type { ArticleView, PlacedTag, Receipt } from '../../core/index';

/** True where the words are gone, may be in several places, or changed in a way that matters. */
function isOpen(receipt: Receipt): boolean {
	switch (receipt.receipt) {
		case 'changed':
			return receipt.unsure;
		case 'ambiguous':
		case 'lost':
			return true;
		default:
			return false;
	}
}

/** True where that holds for any part of the tag. */
export function needsLook({ receipts }: PlacedTag): boolean {
	return receipts.some(isOpen);
}

/** By view, which is made anew whenever the text or the sidecar changes. */
const counts = new WeakMap<ArticleView, number>();

/** How many tags of the article should be looked at: asked of every article whenever one has changed. */
export function openCount({ view }: { readonly view: ArticleView }): number {
	if (view.sidecar.tags.length === 0) {
		return 0;
	}
	const known = counts.get(view);
	const count = known ?? view.tags.filter(needsLook).length;
	counts.set(view, count);
	return count;
}
