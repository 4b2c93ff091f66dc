/** Three-way merge of the sources of a sidecar: by tag id and field, in ours' own style, conflicts round single tags. */
import { isMap, isSeq } from 'yaml';
import { isBroken } from '../model/problem';
import type { Span } from '../model/span';
import { readSidecar } from './decodeSidecar';
import { begun, withLineEndsOf } from './editWhole';
import { asInFile } from './fileOffsets';
import { isEmpty, parseYaml } from './parseYaml';
import { nameOf, plainRecord } from './plain';
import { reconcile } from './reconcile';
import { isList, isRecord, type Plain, type PlainRecord, renderItem, renderPair, valueAt } from './render';
import { applyChanges, type Change, removeItem, removePairs } from './splice';
import { type Conflict, isSame, mergeRoots } from './threeWay';

export interface MergedSource {
	readonly source: string;
	/** False where conflict markers stand in the source. */
	readonly isClean: boolean;
}

/**
 * '' stands for no file. Comments and styles are those of ours, except where only theirs changed.
 * Sources that cannot be read or merged word for word, or in which a conflict has no lines of its own, come back whole
 * between markers.
 */
export function mergeSidecars(base: string, ours: string, theirs: string): MergedSource {
	if (ours === theirs || base === theirs) {
		return { source: ours, isClean: true };
	}
	if (base === ours) {
		return { source: theirs, isClean: true };
	}
	const whole: MergedSource = { source: marked(ours, theirs), isClean: false };
	const [was, left, right] = [recordOf(base), recordOf(ours), recordOf(theirs)];
	if (was === undefined || left === undefined || right === undefined) {
		return whole;
	}
	const { value, conflicts } = mergeRoots(was, left, right);
	const known = new Set(tagIds(left));
	const added = tagIds(value).filter(id => !known.has(id));
	const source = inTheirWords(rewritten(ours, left, value), theirs, added);
	const said = recordOf(source);
	if (said === undefined || !isSame(said, value)) {
		return whole;
	}
	const linesOf = linesFinder(source);
	const regions = conflicts.flatMap(conflict => regionOf(source, conflict, linesOf(conflict)) ?? []);
	return regions.length < conflicts.length
		? whole
		: { source: withMarkers(source, regions), isClean: conflicts.length === 0 };
}

/** All that a source says; `undefined` where it is broken, so that nothing of it gets lost. */
function recordOf(source: string): PlainRecord | undefined {
	const parsed = parseYaml(source);
	if (isBroken(readSidecar(parsed, asInFile))) {
		return undefined;
	}
	return isEmpty(parsed) ? {} : plainRecord(parsed.document?.contents);
}

function rewritten(source: string, was: PlainRecord, is: PlainRecord): string {
	const parsed = parseYaml(source);
	const changes = isEmpty(parsed)
		? begun(parsed, is)
		: reconcile(parsed.document?.contents, was, is, { source, key: '', isInBraces: false });
	return applyChanges(source, withLineEndsOf(source, changes));
}

function tagIds(root: PlainRecord): readonly string[] {
	const tags = valueAt(root, 'tags') ?? [];
	return isList(tags) ? tags.filter(isRecord).map(tag => String(valueAt(tag, 'id'))) : [];
}

/** Tags that only theirs has keep their comments and style, where they are indented as ours are. */
function inTheirWords(source: string, theirs: string, added: readonly string[]): string {
	const [linesHere, linesThere] = [linesFinder(source), linesFinder(theirs)];
	const changes = added.flatMap(id => {
		const [here, there] = [linesHere({ key: 'tags', id }), linesThere({ key: 'tags', id })];
		if (here === undefined || there === undefined) {
			return [];
		}
		const [was, is] = [
			source.slice(here.span.start, here.span.end),
			theirs.slice(there.span.start, there.span.end).replaceAll('\r\n', '\n'),
		];
		return was.search(/\S/) === is.search(/\S/) ? [{ span: here.span, text: ended(is) }] : [];
	});
	return applyChanges(source, withLineEndsOf(source, changes));
}

/** Whole lines of the merged source, and what either side has in their place. */
interface Region {
	readonly span: Span;
	readonly ours: string;
	readonly theirs: string;
}

function regionOf(source: string, conflict: Conflict, found: Lines | undefined): Region | undefined {
	const stands = conflict.ours ?? conflict.theirs;
	if (found === undefined || stands === undefined) {
		return undefined;
	}
	const { span, node } = found;
	const sideOf = (value: Plain | undefined): string => {
		if (value === undefined) {
			return '';
		}
		const changes = reconcile(node, stands, value, { source, key: conflict.key, isInBraces: false });
		return changes.length > 0 || value === stands
			? applyChanges(
					source.slice(span.start, span.end),
					changes.map(change => shifted(change, span.start)),
				)
			: linesAnew(conflict, value);
	};
	return { span, ours: sideOf(conflict.ours), theirs: sideOf(conflict.theirs) };
}

function shifted({ span: { start, end }, text }: Change, by: number): Change {
	return { span: { start: start - by, end: end - by }, text };
}

/** Of another type than before, so that nothing of its style can stay. */
function linesAnew({ key, id }: Conflict, value: Plain): string {
	const lines = id === undefined ? renderPair(key, value, 0) : renderItem(key, value, 2);
	return `${lines.join('\n')}\n`;
}

/** The lines of a tag or of a key of the root, and the node that they hold. */
interface Lines {
	readonly span: Span;
	readonly node: unknown;
}

/** Finds `undefined` for what shares its lines with others, as in braces. */
function linesFinder(source: string): (of: Pick<Conflict, 'key' | 'id'>) => Lines | undefined {
	const root = parseYaml(source).document?.contents;
	if (!isMap(root) || root.flow === true) {
		return () => undefined;
	}
	const keys = indexed(root.items.map(pair => nameOf(pair.key)));
	const tags = root.get('tags', true);
	const isInLines = isSeq(tags) && tags.flow !== true;
	const ids = indexed(isInLines ? tags.items.map(tag => nameOf(isMap(tag) && tag.get('id', true))) : []);
	return ({ key, id }) => {
		const at = id === undefined ? keys.get(key) : ids.get(id);
		if (at === undefined) {
			return undefined;
		}
		if (id !== undefined) {
			return isInLines ? { span: removeItem(source, tags, at).span, node: tags.items[at] } : undefined;
		}
		const [lines] = removePairs(source, root, new Set([at]));
		return lines && { span: lines.span, node: root.items[at]?.value };
	};
}

function indexed(names: readonly string[]): ReadonlyMap<string, number> {
	return new Map(names.map((name, at) => [name, at]));
}

function withMarkers(source: string, regions: readonly Region[]): string {
	const changes = regions.map(({ span, ours, theirs }) => ({ span, text: marked(ours, theirs) }));
	return applyChanges(source, withLineEndsOf(source, changes));
}

function marked(ours: string, theirs: string): string {
	return `<<<<<<< ours\n${ended(ours)}=======\n${ended(theirs)}>>>>>>> theirs\n`;
}

function ended(lines: string): string {
	return lines === '' || lines.endsWith('\n') ? lines : `${lines}\n`;
}
