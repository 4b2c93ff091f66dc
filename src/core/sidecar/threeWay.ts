/** Three-way merge of what sidecars say, as plain data: two sides that began with the same base. */
import type { Tag } from '../model/tag';
import { isList, isRecord, type Plain, type PlainRecord, valueAt } from './render';

/** A value as it is where in doubt ours wins, and where theirs does: the same one where there is no doubt. */
export interface Sides {
	/** `undefined`: absent. */
	readonly ours: Plain | undefined;
	readonly theirs: Plain | undefined;
}

/** Both sides changed the same thing differently. */
export interface Conflict extends Sides {
	/** A key of the root. */
	readonly key: string;
	/** Of the tag, where the key is `tags`. */
	readonly id?: string;
}

export interface MergedRoot {
	/** Ours wins; what only ours removed is there, for there must be a place for the conflict. */
	readonly value: PlainRecord;
	readonly conflicts: readonly Conflict[];
}

/** Lists whose order says nothing: what either side adds is added, what either removes is removed. */
const sets: ReadonlySet<string> = new Set(['entities', 'accused', 'links', 'notes', 'dismissed', 'reviewed']);
/** Records whose fields have nothing to do with each other. */
const looseRecords: ReadonlySet<string> = new Set(['article', 'attributes']);

export function mergeRoots(base: PlainRecord, ours: PlainRecord, theirs: PlainRecord): MergedRoot {
	const conflicts: Conflict[] = [];
	const entries = mergedOrder(Object.keys(ours), Object.keys(theirs)).flatMap(key => {
		const of = (side: PlainRecord) => valueAt(side, key);
		if (key === 'tags') {
			const merged = mergeTags(tagsOf(of(base)), tagsOf(of(ours)), tagsOf(of(theirs)));
			conflicts.push(...merged.conflicts);
			return merged.tags.length > 0 ? [[key, merged.tags] as const] : [];
		}
		const sides = mergeField(key, of(base), of(ours), of(theirs));
		if (sides.ours !== sides.theirs) {
			conflicts.push({ key, ...sides });
		}
		const value = sides.ours ?? sides.theirs;
		return value === undefined ? [] : [[key, value] as const];
	});
	return { value: Object.fromEntries(entries), conflicts };
}

type Tags = ReadonlyMap<string, PlainRecord>;

function tagsOf(value: Plain | undefined): Tags {
	const items = value !== undefined && isList(value) ? value.filter(isRecord) : [];
	return new Map(items.map(item => [String(item['id']), item]));
}

function mergeTags(
	base: Tags,
	ours: Tags,
	theirs: Tags,
): { readonly tags: readonly Plain[]; readonly conflicts: readonly Conflict[] } {
	const conflicts: Conflict[] = [];
	const tags = mergedOrder([...ours.keys()], [...theirs.keys()]).flatMap(id => {
		const sides = mergeTag(base.get(id), ours.get(id), theirs.get(id));
		if (sides.ours !== sides.theirs) {
			conflicts.push({ key: 'tags', id, ...sides });
		}
		return sides.ours ?? sides.theirs ?? [];
	});
	return { tags, conflicts };
}

/** One side may have removed it, or both may have added it. */
function mergeTag(
	base: PlainRecord | undefined,
	ours: PlainRecord | undefined,
	theirs: PlainRecord | undefined,
): Sides {
	return ours !== undefined && theirs !== undefined
		? mergeRecords(base ?? {}, ours, theirs, mergeField)
		: (decided(base, ours, theirs) ?? { ours, theirs });
}

/** What a tag is `now`, with what was changed from `before` to `after`: that wins where both changed the same field. */
export function changedTag(now: Tag, before: Tag, after: Tag): Tag {
	const [base, ours, theirs] = [before, now, after].map(asRecord);
	return mergeRecords(base ?? {}, ours ?? {}, theirs ?? {}, mergeField).theirs as unknown as Tag;
}

/** A tag is made of plain data, but its type says nothing of other keys. */
function asRecord(tag: Tag): PlainRecord {
	return tag as unknown as PlainRecord;
}

/** Merges what stands under one key. */
type MergeField = (
	key: string,
	base: Plain | undefined,
	ours: Plain | undefined,
	theirs: Plain | undefined,
) => Sides;

function mergeRecords(base: PlainRecord, ours: PlainRecord, theirs: PlainRecord, merge: MergeField): Sides {
	const fields = mergedOrder(Object.keys(ours), Object.keys(theirs)).map(key => {
		const of = (side: PlainRecord) => valueAt(side, key);
		return [key, merge(key, of(base), of(ours), of(theirs))] as const;
	});
	const having = (side: keyof Sides): PlainRecord =>
		Object.fromEntries(
			fields.flatMap(([key, sides]) => {
				const value = sides[side];
				return value === undefined ? [] : [[key, value]];
			}),
		);
	const merged = having('ours');
	return {
		ours: merged,
		theirs: fields.every(([, sides]) => sides.ours === sides.theirs) ? merged : having('theirs'),
	};
}

function mergeField(
	key: string,
	base: Plain | undefined,
	ours: Plain | undefined,
	theirs: Plain | undefined,
): Sides {
	const known = decided(base, ours, theirs);
	if (known !== undefined) {
		return known;
	}
	if (sets.has(key) && [base, ours, theirs].every(isListOrNone)) {
		return both(mergeSets(listOf(base), listOf(ours), listOf(theirs)));
	}
	if (looseRecords.has(key) && [base, ours, theirs].every(isRecordOrNone)) {
		const merged = mergeRecords(recordOf(base), recordOf(ours), recordOf(theirs), mergeLooseField);
		return { ours: orNone(merged.ours), theirs: orNone(merged.theirs) };
	}
	if (ours === undefined || theirs === undefined) {
		return { ours, theirs };
	}
	if (key === 'modified') {
		return both(String(ours) > String(theirs) ? ours : theirs);
	}
	return anchors.has(key) && areOneAnchor(ours, theirs) ? both(ours) : { ours, theirs };
}

/** Of a loose record: its keys are whatever people call them, but for the hash, which tells nothing that anybody decided. */
function mergeLooseField(
	key: string,
	base: Plain | undefined,
	ours: Plain | undefined,
	theirs: Plain | undefined,
): Sides {
	return decided(base, ours, theirs) ?? (key === 'sha256' ? both(ours) : { ours, theirs });
}

/** Where one side left it as it was, or both did the same. */
function decided(
	base: Plain | undefined,
	ours: Plain | undefined,
	theirs: Plain | undefined,
): Sides | undefined {
	if (isSame(ours, theirs) || isSame(base, theirs)) {
		return both(ours);
	}
	return isSame(base, ours) ? both(theirs) : undefined;
}

function both(value: Plain | undefined): Sides {
	return { ours: value, theirs: value };
}

function mergeSets(
	base: readonly Plain[],
	ours: readonly Plain[],
	theirs: readonly Plain[],
): readonly Plain[] | undefined {
	const byForm = new Map([...ours, ...theirs].map(item => [formOf(item), item]));
	const [before, left, right] = [base, ours, theirs].map(items => new Set(items.map(formOf)));
	const kept = mergedOrder(ours.map(formOf), theirs.map(formOf)).filter(
		form => before?.has(form) !== true || (left?.has(form) === true && right?.has(form) === true),
	);
	const merged = kept.flatMap(form => byForm.get(form) ?? []);
	return merged.length > 0 ? merged : undefined;
}

/** Ours in their order; what only theirs has, after what it follows there, and after what ours put in that place. */
function mergedOrder(ours: readonly string[], theirs: readonly string[]): readonly string[] {
	const shared = new Set(theirs);
	const order = [...new Set(ours)];
	const placed = new Set(order);
	let at = 0;
	for (const name of theirs) {
		if (placed.has(name)) {
			at = order.indexOf(name) + 1;
			continue;
		}
		while (at < order.length && !shared.has(order[at] ?? '')) {
			at += 1;
		}
		order.splice(at, 0, name);
		placed.add(name);
		at += 1;
	}
	return order;
}

/** Where a tag stands: the words are what was decided, offsets and one of the two sides only help to find them. */
const anchors: ReadonlySet<string> = new Set(['targets', 'speaker', 'cue']);

function areOneAnchor(ours: Plain, theirs: Plain): boolean {
	return (
		isSame(without(ours, 'start', 'end', 'prefix'), without(theirs, 'start', 'end', 'prefix')) ||
		isSame(without(ours, 'start', 'end', 'suffix'), without(theirs, 'start', 'end', 'suffix'))
	);
}

/** A record or a list of records without these keys. */
function without(value: Plain, ...keys: readonly string[]): Plain {
	if (isList(value)) {
		return value.map(item => without(item, ...keys));
	}
	return isRecord(value)
		? Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)))
		: value;
}

function isRecordOrNone(value: Plain | undefined): boolean {
	return value === undefined || isRecord(value);
}

/** A record of which nothing is left is none. */
function orNone(value: Plain | undefined): Plain | undefined {
	return value !== undefined && isRecord(value) && Object.keys(value).length === 0 ? undefined : value;
}

function isListOrNone(value: Plain | undefined): boolean {
	return value === undefined || isList(value);
}

function listOf(value: Plain | undefined): readonly Plain[] {
	return value !== undefined && isList(value) ? value : [];
}

function recordOf(value: Plain | undefined): PlainRecord {
	return value !== undefined && isRecord(value) ? value : {};
}

/** True where both say the same; the order of keys says nothing. */
export function isSame(a: Plain | undefined, b: Plain | undefined): boolean {
	return a === b || (a !== undefined && b !== undefined && formOf(a) === formOf(b));
}

/** The order of keys says nothing. */
function formOf(value: Plain): string {
	if (isList(value)) {
		return `[${value.map(formOf).join()}]`;
	}
	if (!isRecord(value)) {
		return JSON.stringify(value);
	}
	const entries = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}:${formOf(item)}`);
	return `{${entries.sort().join()}}`;
}
