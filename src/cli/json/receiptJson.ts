/** How a target was found, as `hearsay check --json` prints it: offsets in code points. */
import { type OffsetMap, placeOf, type Receipt, resolveTargets, type Tag } from '../../core/index';

export interface ReceiptJson {
	readonly article: string;
	/** Of the tag. */
	readonly id: string;
	/** Index among the tag's targets. */
	readonly target: number;
	readonly receipt: Receipt['receipt'];
	/** True where a person should look: a name, a number or a negation changed. */
	readonly unsure: boolean;
	/** `null` where the target has no place. */
	readonly start: number | null;
	readonly end: number | null;
	/** 0 to 1, 1 being word for word; `null` where the target has no place. */
	readonly score: number | null;
	/** Start and end of the places that fit about as well, where the receipt is ambiguous. */
	readonly candidates: readonly (readonly [number, number])[];
}

/** What is printed, with what it was made from. */
export interface PlacedReceipt {
	readonly row: ReceiptJson;
	readonly receipt: Receipt;
}

/** One a target of each tag, in order. All at once: the text is indexed once for all of them. */
export function receiptsOf(
	article: string,
	text: string,
	tags: readonly Tag[],
	map: OffsetMap,
): readonly PlacedReceipt[] {
	const targets = tags.flatMap(({ id, targets }) => targets.map((selector, at) => ({ id, at, selector })));
	const receipts = resolveTargets(
		text,
		targets.map(({ selector }) => selector),
	);
	return receipts.map((receipt, index) => {
		const { id = '', at = 0 } = targets[index] ?? {};
		return { row: { article, id, target: at, ...foundIn(receipt, map) }, receipt };
	});
}

function foundIn(receipt: Receipt, map: OffsetMap): Omit<ReceiptJson, 'article' | 'id' | 'target'> {
	const place = placeOf(receipt);
	const points = place && map.spanToCodePoints(place);
	return {
		receipt: receipt.receipt,
		unsure: receipt.receipt === 'changed' && receipt.unsure,
		start: points?.start ?? null,
		end: points?.end ?? null,
		score: 'score' in receipt ? receipt.score : null,
		candidates: (receipt.receipt === 'ambiguous' ? receipt.candidates : []).map(candidate => {
			const { start, end } = map.spanToCodePoints(candidate);
			return [start, end];
		}),
	};
}
