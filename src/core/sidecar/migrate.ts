/** Files of older formats: brought to the format of today in memory, and on disk with the first edit. */
import { isMap, isScalar } from 'yaml';
import type { Problem } from '../model/problem';
import { type ParsedYaml, parseYaml } from './parseYaml';
import { applyChanges, type Change, inOrder, setScalar } from './splice';

/** What has to change in a source for the next version, apart from its number; must not overlap. */
export type Migration = (parsed: ParsedYaml) => readonly Change[];

/** By the version that they start from. */
export type Migrations = ReadonlyMap<number, Migration>;

/** There is one format so far. */
export const sidecarMigrations: Migrations = new Map();

export interface Migrated {
	/** Of the source as it is in the newest version that there is a way to. */
	readonly parsed: ParsedYaml;
	/** One list of changes a version; empty where nothing had to be done. */
	readonly steps: readonly (readonly Change[])[];
}

/** A source whose version is not told, or from which no migration starts, is left as it is. */
export function migrate(source: string, migrations: Migrations): Migrated {
	const steps: (readonly Change[])[] = [];
	let parsed = parseYaml(source);
	for (
		let at = versionNode(parsed);
		at !== undefined && parsed.problems.length === 0;
		at = versionNode(parsed)
	) {
		const migration = migrations.get(Number(at.value));
		if (migration === undefined) {
			break;
		}
		const raised = setScalar(parsed.source, at, Number(at.value) + 1, false);
		const changes = inOrder([raised, ...migration(parsed)]);
		steps.push(changes);
		parsed = parseYaml(applyChanges(parsed.source, changes));
	}
	return { parsed, steps };
}

function versionNode({ document }: ParsedYaml) {
	const root = document?.contents;
	const node: unknown = isMap(root) ? root.get('hearsay', true) : undefined;
	return isScalar(node) && typeof node.value === 'number' ? node : undefined;
}

/** The problem at its place in the source before the steps. */
export function beforeSteps(problem: Problem, steps: Migrated['steps']): Problem {
	const place = (offset: number) => steps.reduceRight(offsetBefore, offset);
	const { start, end } = problem.span;
	return { ...problem, span: { start: place(start), end: Math.max(place(start), place(end)) } };
}

/** Inside of what a change put there, the start of what it replaced. */
function offsetBefore(offset: number, changes: readonly Change[]): number {
	let shift = 0;
	for (const { span, text } of changes) {
		const start = span.start + shift;
		if (offset < start) {
			break;
		}
		if (offset < start + text.length) {
			return span.start;
		}
		shift += text.length - (span.end - span.start);
	}
	return offset - shift;
}
