/**
 * What tells, of a tag or suggestion, who is meant by it: so much is kept of articles that are not open, and whoever
 * wants to know who speaks where need not make all suggestions of all articles anew.
 */
import type { Mark } from './marks';

export type Called = Pick<Mark, 'kind' | 'who' | 'whoType' | 'affiliation' | 'accused'>;

/** All of an article that mean the same in the same way. */
export interface Call {
	readonly mark: Called;
	/** Their places among all tags and suggestions of the article, in order; at least one. */
	readonly at: readonly number[];
}

/** Of those in which somebody speaks, or is accused; by the place of the first. `marks` are all of one article, in order. */
export function callsIn(marks: readonly Called[]): readonly Call[] {
	const calls = new Map<string, { readonly mark: Called; readonly at: number[] }>();
	for (const [at, mark] of marks.entries()) {
		const { kind, who, whoType, affiliation, accused } = mark;
		if ((who !== '' && kind !== 'claim') || accused.length > 0) {
			const key = [kind, whoType, affiliation, who, ...accused].join('\n');
			const known = calls.get(key);
			if (known === undefined) {
				calls.set(key, { mark: { kind, who, whoType, affiliation, accused }, at: [at] });
			} else {
				known.at.push(at);
			}
		}
	}
	return [...calls.values()];
}
