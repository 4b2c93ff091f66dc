/**
 * Lines on the console of the web extension host, the only way out of it. What tests print is marked, since the
 * workbench's own log goes the same way. No Node: both ends use it.
 */
import type { Tally } from './tally';

const outputMark = 'hearsay-output ';
const tallyMark = 'hearsay-tally ';

export type WebLine =
	| { readonly kind: 'output'; readonly text: string }
	| { readonly kind: 'tally'; readonly tally: Tally }
	| { readonly kind: 'noise'; readonly text: string };

export const markOutput = (text: string): string => outputMark + text;

export const markTally = (tally: Tally): string => tallyMark + JSON.stringify(tally);

export function parseLine(line: string): WebLine {
	if (line.startsWith(outputMark)) return { kind: 'output', text: line.slice(outputMark.length) };
	if (line.startsWith(tallyMark)) return { kind: 'tally', tally: JSON.parse(line.slice(tallyMark.length)) };
	return { kind: 'noise', text: line };
}
