/** Names in quotation marks: the “History” page, which nobody says. */
import { classAt, isQuoted, type Passage, wordAt } from './passage';

/** A name in quotation marks is no longer, in tokens. */
const longestQuotedName = 6;

/** Before what somebody or something is called: the alias “Heron”. */
const naming: ReadonlySet<string> = new Set(
	'alias aliases nickname codename pseudonym handle username hashtag callsign'.split(' '),
);

/** Index of the mark that opens what is closed at `close`, where that is part of a name: the “History” [page]; else -1. */
export function scareQuoteStart(passage: Passage, close: number): number {
	let open = close - 1;
	while (isQuoted(passage, open) && close - open <= longestQuotedName + 1) {
		open -= 1;
	}
	const ends = ['comma', 'stop'].includes(classAt(passage, close - 1));
	const isNamed =
		['determiner', 'possessive'].includes(classAt(passage, open - 1)) ||
		naming.has(wordAt(passage, open - 1));
	const isShort = open < close - 1 && classAt(passage, open) === 'quote';
	return isShort && isNamed && !ends ? open : -1;
}
