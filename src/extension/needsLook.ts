/** Which tags a person should look at. */
import type { PlacedTag, Receipt } from '../core/index';

/** True where the words are gone, may be in several places, or changed in a way that matters. */
export function isOpen(receipt: Receipt): boolean {
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
