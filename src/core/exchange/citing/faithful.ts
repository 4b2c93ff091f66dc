/** Whether a quotation says what was said. */
import { fold } from '../../anchor/fold';
import type { Tag } from '../../model/tag';

/** Words that the writer left out or put in: "[…]", "…", "[Osk]". */
const leftOut = /\[[^\]]*\]|…|\.{3,}/;

/** True where all words of the tag are quoted and no others, whatever the quote marks and spaces. */
export function isWholeQuote(quoted: string, tag: Pick<Tag, 'targets'>): boolean {
	// A mark at an end may stand for itself alone, and is not quoted then.
	const pieces = (text: string) =>
		text
			.split(leftOut)
			.map(plain)
			.filter(Boolean)
			.join(' ')
			.replace(/^'+|'+$/g, '');
	return pieces(quoted) === pieces(wordsOf(tag));
}

/** True where every stretch between words that were left out is in the tag, in this order. */
export function isFaithfulQuote(quoted: string, tag: Pick<Tag, 'targets'>): boolean {
	const words = plain(wordsOf(tag));
	let from = 0;
	for (const piece of quoted.split(leftOut).map(plain)) {
		// Many put the stop of their own sentence inside the quote marks.
		const bare = piece.replace(/[.,;:!?]$/, '');
		const at = words.indexOf(bare, from);
		if (at < 0) {
			return false;
		}
		from = at + bare.length;
	}
	return true;
}

function wordsOf({ targets }: Pick<Tag, 'targets'>): string {
	return targets.map(({ exact }) => exact).join(' ');
}

/** Quote marks inside a quotation are other ones than in the text. */
function plain(text: string): string {
	return fold(text).replaceAll('"', "'").replace(/\s+/g, ' ').trim();
}
