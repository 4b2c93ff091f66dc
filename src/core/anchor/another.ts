/** Whether who says it may have changed where no name tells: "The mayor said …" for "The governor said …". */
import search from 'approx-string-match';
import type { Difference } from '../model/receipt';
import { isOrdinary } from './decisive';
import { comparable, type Word, wordsOf } from './words';

/** Who says it stands among so many words at the beginning or the end ("…, the mayor said"). */
const near = 4;
/** Words with so many letters in common at their beginning are forms of one word. */
const stem = 4;

/**
 * True where the first or the last difference puts other words where a passage says who says it, or leaves these out
 * ("that the mill burned" for "The mayor said that the mill burned").
 */
export function mayNameAnother(was: string, is: string, differences: readonly Difference[]): boolean {
	const old = wordsOf(was);
	const now = wordsOf(is);
	const last = differences.at(-1);
	return (
		isAnotherAt(old, now, differences[0], isLoss) ||
		isAnotherAt(backwards(old), backwards(now), last, difference => isApart(difference) && isLoss(difference))
	);
}

/** True where the difference that comes first, seen from one edge, may put somebody else there. */
function isAnotherAt(
	old: readonly Word[],
	now: readonly Word[],
	difference: Difference | undefined,
	isSpeakerLost: (difference: Difference) => boolean,
): boolean {
	const shared = sharedHead(old, now);
	const isEdge = old.slice(0, shared).every(({ text }) => isMark(text));
	return (
		difference !== undefined &&
		((shared <= near && isSwap(difference)) || (isEdge && isSpeakerLost(difference)))
	);
}

function backwards(words: readonly Word[]): readonly Word[] {
	return [...words].reverse();
}

function isMark(text: string): boolean {
	return !/[\p{L}\p{N}]/u.test(text);
}

function sharedHead(a: readonly Word[], b: readonly Word[]): number {
	const differs = a.findIndex(({ text }, at) => text !== b[at]?.text);
	return differs < 0 ? a.length : differs;
}

function isSwap({ was, is }: Difference): boolean {
	const old = ordinaryWords(was);
	const now = ordinaryWords(is);
	return old.length > 0 && now.length > 0 && !old.some(a => now.some(b => areForms(a, b)));
}

/** Who says it at the end stands behind a mark: ", the mayor said". */
function isApart({ was }: Difference): boolean {
	return isMark(was.slice(0, 1));
}

function isLoss({ was, is }: Difference): boolean {
	const { length } = ordinaryWords(was);
	return is === '' && length > 0 && length <= near;
}

function ordinaryWords(text: string): readonly string[] {
	return wordsOf(text)
		.filter(word => isOrdinary(word.text))
		.map(word => comparable(word.text));
}

/** True of `worked` and `work`, and of words that are one letter apart, of which one is mistyped. */
function areForms(a: string, b: string): boolean {
	const [short, long] = a.length < b.length ? [a, b] : [b, a];
	return (
		short.slice(0, stem) === long.slice(0, stem) ||
		(long.length - short.length < 2 && search(long, short, 1).length > 0)
	);
}
