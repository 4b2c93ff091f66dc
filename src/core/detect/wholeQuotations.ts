/** Attributions as some corpora count them: one for a whole quotation, where ours are one for each sentence. */
import type { Attribution } from '../model/analysis';

/**
 * Joins each attribution that only continues a quotation (no cue and no speaker of its own) to the one before it of the
 * same speaker, whose content then runs over several sentences. In order of the text, as they come.
 */
export function wholeQuotations(attributions: readonly Attribution[]): readonly Attribution[] {
	const whole: Attribution[] = [];
	for (const attribution of attributions) {
		const at = attribution.cue === null && attribution.speaker === null ? begunAt(whole, attribution) : -1;
		const begun = whole[at];
		if (begun === undefined) {
			whole.push(attribution);
		} else {
			whole[at] = { ...begun, content: [...begun.content, ...attribution.content] };
		}
	}
	return whole;
}

/** Index of the last one that is not nested in another; -1 where it is another speaker's. */
function begunAt(whole: readonly Attribution[], { who, content }: Attribution): number {
	const at = whole.findLastIndex(other => (other.content[0]?.start ?? 0) < (content[0]?.start ?? 0));
	return whole[at]?.who === who ? at : -1;
}
