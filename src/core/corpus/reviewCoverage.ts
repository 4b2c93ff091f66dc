/** How much of an article people have read to the end, as its sidecar says and its text bears out. */
import { contains, hull, type Span } from '../model/span';
import type { Reviewed, Sidecar } from '../model/tag';
import { sha256 } from '../text/hash';
import type { ArticleView } from './articleView';

/** Counted in UTF-16 units of sentences; site furniture is not there to be read. */
export interface Coverage {
	readonly read: number;
	readonly total: number;
}

export function coverageOf({ text, analysis, sidecar }: ArticleView): Coverage {
	const toRead = analysis.sentences.filter(({ role }) => role !== 'furniture');
	const stretches = joined(standing(text, sidecar));
	const total = toRead.reduce((sum, { start, end }) => sum + end - start, 0);
	const read = toRead.reduce((sum, sentence) => sum + sharedUnits(sentence, stretches), 0);
	return { read, total };
}

/** Whole per cent; only what is read to the last unit is 100, and only what is not begun is 0. */
export function percentRead({ read, total }: Coverage): number {
	if (read === 0 || total === 0) {
		return 0;
	}
	return read === total ? 100 : Math.min(99, Math.max(1, Math.round((100 * read) / total)));
}

/** A stretch as it is stored when somebody has read it to the end. */
export function reviewedStretch(text: string, { start, end }: Span, by: string, at: string): Reviewed {
	return { start, end, sha256: sha256(text.slice(start, end)), ...(by && { by }), at };
}

/** Stored stretches that say nothing any more: they lie in the new one, or their text is not as it was. */
export function superseded(text: string, { reviewed }: Sidecar, by: Span): Reviewed[] {
	return reviewed.filter(stretch => contains(by, stretch) || !stands(text, stretch));
}

/** The stretches whose text is what was read. Without a hash nobody knows what that was. */
function standing(text: string, { reviewed }: Sidecar): Span[] {
	return reviewed.filter(stretch => stands(text, stretch));
}

function stands(text: string, { start, end, sha256: hash }: Reviewed): boolean {
	return start < end && end <= text.length && hash === sha256(text.slice(start, end));
}

/** The same stretches in order, those that meet as one. */
function joined(stretches: readonly Span[]): Span[] {
	const result: Span[] = [];
	for (const stretch of [...stretches].sort((a, b) => a.start - b.start)) {
		const last = result.at(-1);
		if (last && stretch.start <= last.end) {
			result[result.length - 1] = hull([last, stretch]) ?? last;
		} else {
			result.push(stretch);
		}
	}
	return result;
}

function sharedUnits(span: Span, stretches: readonly Span[]): number {
	return stretches.reduce(
		(sum, { start, end }) => sum + Math.max(0, Math.min(span.end, end) - Math.max(span.start, start)),
		0,
	);
}
