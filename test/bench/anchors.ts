/**
 * How well targets described in one revision of a text are found in the next.
 * Takes a JSONL file: `{"old","new","anchors":[{"old":[s,e],"new":[s,e]|null,"kind","dup"?,"prose"?,"clean"?}]}` a line,
 * offsets in code points, `kind` one of kept, moved, edited, deleted. Repeated text (`dup`) is counted apart;
 * edited and deleted anchors count only where they are clean prose. `--show` prints the misses.
 */
import { readFileSync } from 'node:fs';
import { argv, exit, stderr, stdout } from 'node:process';
import { describeTarget } from '../../src/core/anchor/describe';
import { resolveTarget } from '../../src/core/anchor/resolve';
import { placeOf, type Receipt } from '../../src/core/model/receipt';
import { iou, type Span } from '../../src/core/model/span';
import { offsetMap } from '../../src/core/text/offsets';

interface Anchor {
	readonly old: readonly [number, number];
	readonly new: readonly [number, number] | null;
	readonly kind: 'kept' | 'moved' | 'edited' | 'deleted';
	readonly dup?: boolean;
	readonly prose?: boolean;
	readonly clean?: boolean;
}

interface Revision {
	readonly old: string;
	readonly new: string;
	readonly anchors: readonly Anchor[];
}

interface Outcome {
	readonly group: string;
	readonly receipt: Receipt;
	/** Overlap with the true place; 0 where there is none. */
	readonly overlap: number;
	readonly right: boolean;
	readonly was: string;
	readonly is: string;
}

function outcomesOf(revision: Revision): readonly Outcome[] {
	const oldOffsets = offsetMap(revision.old);
	const newOffsets = offsetMap(revision.new);
	return revision.anchors.filter(counts).map(anchor => {
		const target = describeTarget(revision.old, oldOffsets.spanToUtf16(spanOf(anchor.old)));
		const receipt = resolveTarget(revision.new, target);
		const truth = anchor.new === null ? undefined : newOffsets.spanToUtf16(spanOf(anchor.new));
		const place = placeOf(receipt);
		return {
			group: anchor.dup === true ? `${anchor.kind}, repeated` : anchor.kind,
			receipt,
			overlap: truth === undefined || place === undefined ? 0 : iou([truth], [place]),
			right: truth !== undefined && place?.start === truth.start && place.end === truth.end,
			was: target.exact,
			is: place === undefined ? '' : revision.new.slice(place.start, place.end),
		};
	});
}

function spanOf([start, end]: readonly [number, number]): Span {
	return { start, end };
}

function counts({ kind, prose, clean }: Anchor): boolean {
	return kind === 'kept' || kind === 'moved' || (prose === true && clean === true);
}

function isPainted({ receipt }: Outcome): boolean {
	return placeOf(receipt) !== undefined;
}

function isSure({ receipt }: Outcome): boolean {
	return receipt.receipt !== 'changed' || !receipt.unsure;
}

function share(outcomes: readonly Outcome[], test: (outcome: Outcome) => boolean): string {
	const count = outcomes.filter(test).length;
	return `${count} (${((100 * count) / outcomes.length).toFixed(2)} %)`;
}

function row(group: string, outcomes: readonly Outcome[]): string {
	const cells = [
		`${group}: ${outcomes.length}`,
		`exactly right ${share(outcomes, ({ right }) => right)}`,
		`IoU >= 0.5 ${share(outcomes, ({ overlap }) => overlap >= 0.5)}`,
		`painted ${share(outcomes, isPainted)}`,
		`unsure ${share(outcomes, outcome => !isSure(outcome))}`,
		`silently misplaced ${share(outcomes, isMisplaced)}`,
		`ambiguous ${share(outcomes, ({ receipt }) => receipt.receipt === 'ambiguous')}`,
		`lost ${share(outcomes, ({ receipt }) => receipt.receipt === 'lost')}`,
	];
	return `${cells.join('\n    ')}\n`;
}

function isMisplaced(outcome: Outcome): boolean {
	return isPainted(outcome) && isSure(outcome) && outcome.overlap < 0.1;
}

function isMiss(outcome: Outcome): boolean {
	return outcome.group.startsWith('deleted') ? isPainted(outcome) : outcome.overlap < 0.5;
}

const [, , path, option] = argv;
if (path === undefined) {
	stderr.write('usage: anchors FILE [--show]\n');
	exit(2);
}
const outcomes = readFileSync(path, 'utf8')
	.split('\n')
	.filter(line => line.trim() !== '')
	.flatMap(line => outcomesOf(JSON.parse(line) as Revision));
for (const group of new Set(outcomes.map(outcome => outcome.group))) {
	stdout.write(
		row(
			group,
			outcomes.filter(outcome => outcome.group === group),
		),
	);
}
for (const { group, receipt, was, is } of option === '--show' ? outcomes.filter(isMiss) : []) {
	stdout.write(
		`\n${group} ${JSON.stringify(receipt)}\n  was ${JSON.stringify(was)}\n  is  ${JSON.stringify(is)}\n`,
	);
}
