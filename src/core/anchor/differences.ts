/** What is different between the words of a target and the words of a place. */
import type { Difference } from '../model/receipt';
import { type Word, wordsOf } from './words';

/** Beyond this many words on a side, the stretch that differs is reported as one difference. */
const most = 1500;

/**
 * Runs of words that differ, in order. Empty where only white space differs.
 * Of several alignments that are equally long the same one is taken both ways, so that nothing is decisive in one
 * direction alone: `not a` and `a not` differ in `not` or in `a`, whichever of them was first.
 */
export function differencesBetween(was: string, is: string): readonly Difference[] {
	return was <= is
		? compare(was, is)
		: compare(is, was).map(difference => ({ was: difference.is, is: difference.was }));
}

function compare(was: string, is: string): readonly Difference[] {
	const old = wordsOf(was);
	const now = wordsOf(is);
	const head = sharedHead(old, now);
	const tail = sharedHead(old.slice(head).reverse(), now.slice(head).reverse());
	const oldMiddle = old.slice(head, old.length - tail);
	const nowMiddle = now.slice(head, now.length - tail);
	return gaps(oldMiddle, nowMiddle, alignment(oldMiddle, nowMiddle)).map(([o, n]) => ({
		was: stretch(was, o),
		is: stretch(is, n),
	}));
}

function sharedHead(a: readonly Word[], b: readonly Word[]): number {
	const differs = a.findIndex((word, at) => word.text !== b[at]?.text);
	return differs < 0 ? a.length : differs;
}

/** Index pairs of a longest common subsequence; none where the table would grow too large. */
function alignment(a: readonly Word[], b: readonly Word[]): readonly (readonly [number, number])[] {
	if (a.length > most || b.length > most) {
		return [];
	}
	const width = b.length + 1;
	const lengths = new Uint16Array((a.length + 1) * width);
	const lengthAt = (i: number, j: number): number => lengths[i * width + j] ?? 0;
	for (let i = a.length - 1; i >= 0; i--) {
		for (let j = b.length - 1; j >= 0; j--) {
			lengths[i * width + j] =
				a[i]?.text === b[j]?.text
					? lengthAt(i + 1, j + 1) + 1
					: Math.max(lengthAt(i + 1, j), lengthAt(i, j + 1));
		}
	}
	const pairs: [number, number][] = [];
	for (let i = 0, j = 0; i < a.length && j < b.length; ) {
		if (a[i]?.text === b[j]?.text) {
			pairs.push([i++, j++]);
		} else if (lengthAt(i + 1, j) >= lengthAt(i, j + 1)) {
			i++;
		} else {
			j++;
		}
	}
	return pairs;
}

/** What lies between the aligned words, on either side. */
function gaps(
	a: readonly Word[],
	b: readonly Word[],
	pairs: readonly (readonly [number, number])[],
): readonly (readonly [readonly Word[], readonly Word[]])[] {
	const result: (readonly [readonly Word[], readonly Word[]])[] = [];
	let fromA = 0;
	let fromB = 0;
	for (const [i, j] of [...pairs, [a.length, b.length] as const]) {
		if (i > fromA || j > fromB) {
			result.push([a.slice(fromA, i), b.slice(fromB, j)]);
		}
		fromA = i + 1;
		fromB = j + 1;
	}
	return result;
}

function stretch(text: string, words: readonly Word[]): string {
	return text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
}
