/** “It is safe.” — Ada Moor: a quotation with a name behind a dash, as under mottoes and in collections of voices. */
import { hasFiniteVerb, proseEnd } from '../clause';
import { contentSpan } from '../contentSpans';
import type { Finding } from '../finding';
import { classAt, isQuoted, type Passage } from '../passage';
import { newMark } from '../wordMarks';

/** No longer, in tokens, is a name with what it is followed by. */
const maxCredit = 14;

const dashes = newMark(({ kind, text }) => kind === 'punctuation' && /^(?:[–—―]|-+)$/.test(text));

export function quoteCredit(passage: Passage): Finding | undefined {
	if ((passage.marks & dashes) === 0 || passage.quotes.length === 0) {
		return undefined;
	}
	const dash = passage.classes.lastIndexOf('dash');
	const end = proseEnd(passage);
	if (
		dash < 2 ||
		dash + 1 >= end ||
		end - dash > maxCredit ||
		classAt(passage, dash - 1) !== 'quote' ||
		classAt(passage, dash + 1) !== 'name' ||
		!isAllQuoted(passage, dash - 1) ||
		hasFiniteVerb(passage, dash + 1, end)
	) {
		return undefined;
	}
	const content = contentSpan(passage, 0, dash);
	let last = dash + 1;
	while (last + 1 < end && classAt(passage, last + 1) === 'name') {
		last += 1;
	}
	return (
		content && {
			rule: 'quote-credit',
			speaker: { first: dash + 1, last },
			cue: { first: dash, last: dash },
			content: [content],
		}
	);
}

/** True where all words before the closing mark stand in the quotation. */
function isAllQuoted(passage: Passage, close: number): boolean {
	const from = classAt(passage, 0) === 'quote' ? 1 : 0;
	for (let at = from; at < close; at += 1) {
		if (!isQuoted(passage, at)) {
			return false;
		}
	}
	return close > from;
}
