/** The day on which something was said, which is not the day on which it happened. */
import type { Span } from '../../model/span';

const day = '(?:late |early )?(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const after = new RegExp(`^ ${day}\\b`, 'i');
const before = new RegExp(`\\b${day} $`, 'i');
/** "On Wednesday" with what may stand before it, in UTF-16 units. */
const reach = 24;

/** Right before or after the word that says that it was said: "said on Tuesday". UTF-16 units. */
export function daysBeside(text: string, cue: Span): readonly Span[] {
	const next = after.exec(text.slice(cue.end, cue.end + reach));
	const last = before.exec(text.slice(Math.max(0, cue.start - reach), cue.start));
	return [
		...(next ? [{ start: cue.end, end: cue.end + next[0].length }] : []),
		...(last ? [{ start: cue.start - last[0].length, end: cue.start }] : []),
	];
}
