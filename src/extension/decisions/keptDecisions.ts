/** How much of what was decided can still be taken back: the oldest goes first. */

/** Decisions. */
export const mostKept = 500;

/** Bytes of all sidecars before and after, as they lie in memory. */
export const mostBytesKept = 32 * 1024 * 1024;

/** Two bytes a letter, as soon as one of them is no Latin one. */
const bytesPerLetter = 2;

/** What a decision keeps of one file. */
export interface KeptTexts {
	readonly before?: string | undefined;
	readonly after?: string | undefined;
}

/** Takes away what is too much at the beginning; the last one stays, however large. */
export function dropOldest<T>(decisions: T[], textsOf: (decision: T) => readonly KeptTexts[]): void {
	let bytes = 0;
	let kept = 0;
	for (const decision of decisions.toReversed()) {
		bytes += bytesOf(textsOf(decision));
		if (kept === mostKept || (kept > 0 && bytes > mostBytesKept)) {
			break;
		}
		kept++;
	}
	decisions.splice(0, decisions.length - kept);
}

function bytesOf(texts: readonly KeptTexts[]): number {
	return texts.reduce(
		(sum, { before = '', after = '' }) => sum + (before.length + after.length) * bytesPerLetter,
		0,
	);
}
