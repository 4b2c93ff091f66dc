/** Who told whom: attributions inside the content of others ("the paper reported that officials said …"). */
import type { Attribution } from '../model/analysis';
import { contains } from '../model/span';

/**
 * For each attribution, in the order given, those that hold it and itself, outermost first: its depth is the length.
 * One holds another where the other's cue, or without one its content, stands in its content. Linear for sentences of
 * ordinary length: only attributions of one sentence are compared.
 */
export function ladders(attributions: readonly Attribution[]): readonly (readonly Attribution[])[] {
	const bySentence = new Map<number, Attribution[]>();
	for (const attribution of attributions) {
		const together = bySentence.get(attribution.sentence);
		if (together) {
			together.push(attribution);
		} else {
			bySentence.set(attribution.sentence, [attribution]);
		}
	}
	return attributions.map(attribution => {
		const together = bySentence.get(attribution.sentence) ?? [];
		const holders = together.filter(other => holds(other, attribution));
		const depth = (one: Attribution) => holders.filter(other => holds(other, one)).length;
		return [...holders.sort((a, b) => depth(a) - depth(b)), attribution];
	});
}

/** The speakers of a ladder, outermost first; those that the article leaves open are left out, and so are repeats. */
export function speakersOn(ladder: readonly Attribution[]): readonly string[] {
	return [...new Set(ladder.map(({ who }) => who).filter(who => who !== ''))];
}

function holds(outer: Attribution, inner: Attribution): boolean {
	const at = inner.cue ?? inner.content[0];
	return outer !== inner && at !== undefined && outer.content.some(span => contains(span, at));
}
