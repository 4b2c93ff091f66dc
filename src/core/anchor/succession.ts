/** What became of an article whose sidecar was left behind: known by its text, or by the words that tags were put on. */

import type { Steps } from '../model/steps';
import type { Target } from '../model/tag';
import { sha256 } from '../text/hash';

/** What a sidecar tells of the article that it was written for. */
export interface Orphan {
	/** Of the text; absent where no tag was ever written. */
	readonly sha256: string | undefined;
	readonly targets: readonly Pick<Target, 'exact'>[];
}

/** The number of targets whose words stand in the text; one more than there are targets for the very text. */
export function resemblance(text: string, { sha256: hash, targets }: Orphan): number {
	return hash !== undefined && hash === sha256(text)
		? targets.length + 1
		: targets.filter(({ exact }) => text.includes(exact)).length;
}

/** How candidates are looked at. */
export interface Looking<T extends object> {
	readonly textOf: (candidate: T) => string;
	/** SHA-256 of the text. */
	readonly hashOf: (candidate: T) => string;
	/** Those that surely are not it; the search adds to them, and passes them over when it is made again. */
	readonly unlike: WeakSet<T>;
}

/** The one of `candidates` that is surely it; `undefined` where none is, or two are as likely. One step a candidate. */
export function* successorSteps<T extends object>(
	orphan: Orphan,
	candidates: readonly T[],
	{ textOf, hashOf, unlike }: Looking<T>,
): Steps<T | undefined> {
	const left = candidates.filter(candidate => !unlike.has(candidate));
	const same: T[] = [];
	for (const candidate of orphan.sha256 === undefined ? [] : left) {
		same.push(...(hashOf(candidate) === orphan.sha256 ? [candidate] : []));
		yield;
	}
	if (same.length > 0) {
		return same.length === 1 ? same[0] : undefined;
	}
	let best: { readonly candidate: T; readonly score: number; readonly isOnly: boolean } | undefined;
	for (const candidate of left) {
		const score = wordsIn(textOf(candidate), orphan.targets);
		if (score === undefined) {
			unlike.add(candidate);
		} else if (!best || score >= best.score) {
			best = { candidate, score, isOnly: score !== best?.score };
		}
		yield;
	}
	return best?.isOnly ? best.candidate : undefined;
}

/**
 * How many of the words stand in the text; `undefined` where those are not most of them, or those of one tag alone: any
 * other article may quote them. Ends as soon as too many do not.
 */
function wordsIn(text: string, targets: Orphan['targets']): number | undefined {
	const least = Math.max(2, Math.floor(targets.length / 2) + 1);
	let possible = targets.length;
	for (const { exact } of targets) {
		if (possible < least) {
			break;
		}
		possible -= text.includes(exact) ? 0 : 1;
	}
	return possible < least ? undefined : possible;
}
