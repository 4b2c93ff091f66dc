/** What became of an article whose sidecar was left behind: known by its text, or by the words that tags were put on. */
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

/** The one of `candidates` that is surely it; `undefined` where none is, or two are as likely. */
export function successor<T>(
	orphan: Orphan,
	candidates: readonly T[],
	textOf: (candidate: T) => string,
): T | undefined {
	const ranked = candidates
		.map(candidate => ({ candidate, score: resemblance(textOf(candidate), orphan) }))
		.sort((a, b) => b.score - a.score);
	const [best, next] = ranked;
	return best && best.score > (next?.score ?? 0) && isEnough(best.score, orphan.targets.length)
		? best.candidate
		: undefined;
}

/** The very text, or most of the words, and not those of one tag alone: any other article may quote them. */
function isEnough(score: number, targets: number): boolean {
	return score > targets || (score >= 2 && score > targets / 2);
}
