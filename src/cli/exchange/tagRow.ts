/** From one object of `hearsay import --from jsonl` to a tag. What a row may say is what a sidecar may say. */
import {
	decodeSidecar,
	describeTarget,
	hull,
	type OffsetMap,
	type Piece,
	placeOf,
	resolvePiece,
	resolveTarget,
	type Span,
	type Tag,
	type Target,
} from '../../core/index';
import { Unreadable } from '../files/textFile';

type Row = Readonly<Record<string, unknown>>;

/** Of a row or of each of its `targets`. */
const targetKeys = ['exact', 'prefix', 'suffix', 'start', 'end'] as const;
/** Keys that a tag has in a sidecar; every other one is an attribute of the kind. */
const tagKeys: ReadonlySet<string> = new Set([
	...['speaker', 'cue', 'on', 'entities', 'accused', 'certainty', 'credibility', 'links', 'notes'],
	...['attributes', 'by', 'created', 'modified'],
]);
const listKeys: ReadonlySet<string> = new Set(['on', 'entities', 'accused']);

/** What a row does not say. */
export interface Defaults {
	readonly id: string;
	/** ISO 8601, UTC. */
	readonly now: string;
}

/** Throws `Unreadable` for a row that is no tag of this text. Offsets in the row are code points. */
export function tagOfRow(row: Row, text: string, map: OffsetMap, defaults: Defaults): Tag {
	const selectors = Array.isArray(row['targets']) ? row['targets'].filter(isRow) : [row];
	const tag = {
		...recordOf(row, defaults),
		targets: selectors.map(selector => ({ exact: '', ...pick(selector, targetKeys) })),
	};
	// JSON is YAML: the schema of sidecars reads the row.
	const { value, problems } = decodeSidecar(JSON.stringify({ hearsay: 1, tags: [tag] }), map);
	const [problem] = problems;
	const [read] = value.tags;
	if (problem !== undefined || read === undefined) {
		throw new Unreadable(problem?.message ?? 'no tag');
	}
	const targets = read.targets.map((target, at) => placed(text, target, selectors[at] ?? {}, map));
	return { ...read, targets, ...piecesNear(text, read, hull(targets)) };
}

/** Speaker and cue at their offsets, or else where their words stand in or near the tagged ones. */
function piecesNear(
	text: string,
	{ speaker, cue }: Tag,
	tagged: Span | undefined,
): Pick<Tag, 'speaker' | 'cue'> {
	const near = ({ exact, start }: Pick<Piece, 'exact' | 'start'>): Piece => {
		const end = start + exact.length;
		const span = text.startsWith(exact, start)
			? { start, end }
			: resolvePiece(text, { exact, start, end }, tagged);
		if (span === undefined) {
			throw new Unreadable(`"${exact}" is not near the words`);
		}
		return { exact, ...span };
	};
	const { exact, start = 0 } = speaker ?? {};
	return {
		...(speaker && { speaker: exact === undefined ? speaker : { ...speaker, ...near({ exact, start }) } }),
		...(cue && { cue: near(cue) }),
	};
}

function recordOf(row: Row, { id, now }: Defaults): Row {
	const known = Object.entries(row).filter(([key, value]) => tagKeys.has(key) && value !== null);
	const attributes = attributesOf(row);
	return {
		created: now,
		...Object.fromEntries(known.map(([key, value]) => [key, inFull(key, value)])),
		...(typeof row['note'] === 'string' && { notes: [{ text: row['note'] }] }),
		...(Object.keys(attributes).length > 0 && { attributes }),
		id: row['id'] ?? id,
		kind: row['kind'],
		via: isRow(row['via']) ? row['via'] : { how: 'import' },
	};
}

/** A name alone stands for a speaker of that name, one word for a list of it. */
function inFull(key: string, value: unknown): unknown {
	if (typeof value !== 'string') {
		return value;
	}
	return key === 'speaker'
		? { name: value }
		: key === 'cue'
			? { exact: value }
			: listKeys.has(key)
				? [value]
				: value;
}

function attributesOf(row: Row): Row {
	const taken = new Set<string>([
		...tagKeys,
		...targetKeys,
		'article',
		'id',
		'kind',
		'targets',
		'note',
		'via',
	]);
	const own = Object.entries(row).filter(([key, value]) => !taken.has(key) && value !== null);
	return { ...(isRow(row['attributes']) && row['attributes']), ...Object.fromEntries(own) };
}

/** Where the words are: at the offsets, or else where they can be found for sure. */
function placed(text: string, target: Target, selector: Row, map: OffsetMap): Target {
	const isQuoted = typeof selector['exact'] === 'string';
	const span = isQuoted
		? (byWords(text, target, typeof selector['start'] === 'number') ?? byContext(text, target))
		: offsetsOf(selector, map);
	if (span === undefined) {
		throw new Unreadable('the words are not in the article, or in several places of it');
	}
	if (text.slice(span.start, span.end).trim() === '') {
		throw new Unreadable('there are no words at these offsets');
	}
	return isTarget(span) ? span : describeTarget(text, span);
}

/** Words without a context are at their offset, or in the only place that has them. */
function byWords(
	text: string,
	{ exact, prefix, suffix, start }: Target,
	hasStart: boolean,
): Span | undefined {
	if (exact === '' || prefix !== '' || suffix !== '') {
		return undefined;
	}
	if (hasStart && text.startsWith(exact, start)) {
		return { start, end: start + exact.length };
	}
	const first = text.indexOf(exact);
	return first >= 0 && text.indexOf(exact, first + 1) < 0
		? { start: first, end: first + exact.length }
		: undefined;
}

function isTarget(span: Span | Target): span is Target {
	return 'exact' in span;
}

/** Where other words stand by now, the target keeps those that were tagged, so that the change is still seen. */
function byContext(text: string, target: Target): Span | Target | undefined {
	const { exact, prefix, suffix } = target;
	if (prefix === '' && suffix === '' && text.includes(exact)) {
		return undefined;
	}
	const receipt = resolveTarget(text, target);
	const place = placeOf(receipt);
	if (receipt.receipt !== 'changed' || place === undefined) {
		return place;
	}
	const { unsure, differences } = receipt;
	// Other spaces and quotation marks are no other words.
	return unsure ? undefined : differences.length === 0 ? place : { ...target, ...place };
}

function offsetsOf({ start, end }: Row, map: OffsetMap): Span {
	if (typeof start !== 'number' || typeof end !== 'number') {
		throw new Unreadable('neither "start" and "end" nor "exact"');
	}
	const span = map.spanToUtf16({ start, end });
	const read = map.spanToCodePoints(span);
	if (read.start !== start || read.end !== end || start > end) {
		throw new Unreadable(`the article has no offsets from ${start} to ${end}`);
	}
	return span;
}

function pick(row: Row, keys: readonly string[]): Row {
	return Object.fromEntries(
		keys.flatMap(key => (row[key] === undefined || row[key] === null ? [] : [[key, row[key]]])),
	);
}

export function isRow(value: unknown): value is Row {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
