/** On whose word something in a sentence stands, as far as a denial of it depends on that. */
import type { Attribution } from '../model/analysis';
import { overlaps } from '../model/span';
import { admitting } from './falsehoods';
import { isQuoted, type Passage, spanOf } from './passage';

/** What is attributed there, be it in one attribution or in several. */
function saying(passage: Passage, at: number, attributions: readonly Attribution[]): readonly Attribution[] {
	const span = spanOf(passage, at, at);
	return attributions.filter(({ content }) => content.some(part => overlaps(part, span)));
}

/** True where somebody admits it. */
export function isAdmitted(passage: Passage, at: number, attributions: readonly Attribution[]): boolean {
	return saying(passage, at, attributions).some(
		({ cue }) => cue !== null && admitting.test(passage.text.slice(cue.start, cue.end)),
	);
}

/** In a quotation or in what is attributed, and not admitted. */
export function isSaid(passage: Passage, at: number, attributions: readonly Attribution[]): boolean {
	return (
		(isQuoted(passage, at) || saying(passage, at, attributions).length > 0) &&
		!isAdmitted(passage, at, attributions)
	);
}
