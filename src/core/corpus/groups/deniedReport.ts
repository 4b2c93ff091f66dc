/** What a denial says was reported: of "called the story of a gift a fairy tale" the gift. */
import { allegationNouns } from '../../detect/denials.data';
import type { Span } from '../../model/span';

const nouns = new RegExp(
	`\\b(?:${allegationNouns.filter(noun => !/^(?:point|attack|charge)s?$/.test(noun)).join('|')}) (?:that|of|about) `,
	'gi',
);
/** After what was reported the denial goes on. */
const goesOn = /[,;] (?:and|but|who|which|saying|adding|arguing|insisting|calling|describing)\b|["“”]/;
/** Fewer words tell nothing. */
const fewest = 3;

/** From "of" or "that" up to the cue, or up to what follows; `undefined` where the sentence does not report it so. UTF-16 units. */
export function toldIn(text: string, sentence: Span, cue: Span): Span | undefined {
	const words = text.slice(sentence.start, sentence.end);
	const found = [...words.matchAll(nouns)][0];
	if (found === undefined) {
		return undefined;
	}
	const start = sentence.start + found.index + found[0].length;
	const end =
		start < cue.start
			? cue.start
			: start + (goesOn.exec(text.slice(start, sentence.end))?.index ?? sentence.end - start);
	return text.slice(start, end).split(' ').length < fewest ? undefined : { start, end };
}
