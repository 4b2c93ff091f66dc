/** Offsets left as they stand in the file, for work that never looks at the article. */
import type { OffsetMap } from '../text/offsets';

export const asInFile: OffsetMap = {
	isSame: true,
	toCodePoints: offset => offset,
	toUtf16: offset => offset,
	spanToCodePoints: span => span,
	spanToUtf16: span => span,
};
