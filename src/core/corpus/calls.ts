/**
 * What tells, of a tag or suggestion, who is meant by it: so much is kept of articles that are not open, and whoever
 * wants to know who speaks where need not make all suggestions of all articles anew.
 */
import type { Mark, PlacedMark } from './marks';

export type Called = Pick<Mark, 'kind' | 'who' | 'whoType' | 'affiliation' | 'accused'>;

export interface Call {
	readonly mark: Called;
	/** Its place among all tags and suggestions of the article. */
	readonly at: number;
}

/** Of those in which somebody speaks, or is accused. */
export function callsIn(marks: readonly PlacedMark[]): readonly Call[] {
	return marks.flatMap(({ mark }, at) => {
		const speaks = mark.who !== '' && mark.kind !== 'claim';
		return speaks || mark.accused.length > 0 ? [{ mark, at }] : [];
	});
}
