/** `<article>.tags.yaml` to what people decided about the article. */
import type { Certainty } from '../model/analysis';
import { isDate } from '../model/articleDetails';
import type { Decoded } from '../model/problem';
import { isReference } from '../model/reference';
import {
	type ArticleDetails,
	type Dismissal,
	emptySidecar,
	type Link,
	linkTypes,
	type Note,
	type Piece,
	type Reviewed,
	type Sidecar,
	type Tag,
	type TaggedSpeaker,
	type Target,
	type Via,
} from '../model/tag';
import type { OffsetMap } from '../text/offsets';
import { beforeSteps, type Migrated, type Migrations, migrate, sidecarMigrations } from './migrate';
import { type ParsedYaml, problemAt } from './parseYaml';
import {
	dictionary,
	type Fields,
	flag,
	list,
	number,
	offset,
	oneOf,
	optional,
	orElse,
	type Read,
	record,
	required,
	some,
	spanOf,
	text,
	textOrNumber,
} from './read';
import { listById, readFile } from './readFile';

export const certainties = ['asserted', 'hedged', 'speculative'] as const satisfies readonly Certainty[];
export const reliabilities = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export const waysToTag = ['hand', 'suggestion', 'import'] as const satisfies readonly Via['how'][];

/**
 * Offsets are code points in the file; `map` is the article's. Empty or only comments: an empty sidecar, no problems.
 * A target without offsets is one without a hint: it is looked for everywhere.
 */
export function decodeSidecar(
	source: string,
	map: OffsetMap,
	migrations: Migrations = sidecarMigrations,
): Decoded<Sidecar> {
	return readMigrated(migrate(source, migrations), map);
}

/** Problems are told at their places in the source before it was migrated. */
export function readMigrated({ parsed, steps }: Migrated, map: OffsetMap): Decoded<Sidecar> {
	const { value, problems } = readSidecar(parsed, map);
	return { value, problems: problems.map(problem => beforeSteps(problem, steps)) };
}

export function readSidecar(parsed: ParsedYaml, map: OffsetMap): Decoded<Sidecar> {
	const targets = some(targetBy(map));
	const fields: Fields<Sidecar> = {
		article: orElse(article, {}),
		tags: orElse(listById(tagBy(map, targets)), []),
		dismissed: orElse(list(dismissalOf(targets)), []),
		reviewed: orElse(list(reviewedBy(map)), []),
	};
	return readFile(parsed, fields, emptySidecar);
}

/** What should have another form is kept as it is, and told of. */
function kept(isRight: (value: string) => boolean, expected: string): Read<string> {
	return (node, found) => {
		const value = text(node, found);
		if (value !== undefined && !isRight(value)) {
			found.push(problemAt('value', spanOf(node), `This should be ${expected}`, [expected], 'warning'));
		}
		return value;
	};
}

/** Any other orders nothing and is on no timeline. */
const date = kept(
	words => words === '' || isDate(words),
	'a date as in 2026-05-20, 2026-05 or 2026, with or without a time',
);

const article: Read<ArticleDetails> = record<ArticleDetails>({
	title: optional(text),
	short: optional(text),
	outlet: optional(text),
	author: optional(text),
	published: optional(date),
	retrieved: optional(date),
	url: optional(text),
	copyOf: optional(text),
	verbatim: optional(flag),
	reliability: optional(oneOf(reliabilities)),
	sha256: optional(text),
});

/** Any other leads nowhere. */
const reference = kept(isReference, 'an article, # and the id of a tag');

const link = record<Link>({ type: required(oneOf(linkTypes)), to: required(reference) });

const note = record<Note>({ by: optional(text), at: optional(text), text: required(text) });

const via = record<Via>({
	how: required(oneOf(waysToTag)),
	rule: optional(text),
	detector: optional(text),
});

function tagBy(map: OffsetMap, targets: Read<readonly Target[]>): Read<Tag> {
	return record<Tag>({
		id: required(text),
		kind: required(text),
		targets: required(targets),
		speaker: optional(speakerBy(map)),
		cue: optional(pieceBy(map)),
		on: optional(list(text)),
		entities: optional(list(text)),
		accused: optional(list(text)),
		certainty: optional(oneOf(certainties)),
		credibility: optional(number(1, 6)),
		links: optional(list(link)),
		notes: optional(list(note)),
		attributes: optional(dictionary(textOrNumber)),
		by: optional(text),
		created: optional(text),
		modified: optional(text),
		via: optional(via),
	});
}

function dismissalOf(targets: Read<readonly Target[]>): Read<Dismissal> {
	return record<Dismissal>({
		kind: required(text),
		targets: required(targets),
		by: optional(text),
		created: optional(text),
	});
}

function targetBy(map: OffsetMap): Read<Target> {
	const inFile = record<Pick<Target, 'exact' | 'prefix' | 'suffix'> & Partial<Target>>({
		exact: required(text),
		prefix: orElse(text, ''),
		suffix: orElse(text, ''),
		start: optional(offset),
		end: optional(offset),
	});
	return (node, found) => {
		const target = inFile(node, found);
		return target && { ...target, ...placed(target, target.exact, map) };
	};
}

function pieceBy(map: OffsetMap): Read<Piece> {
	const inFile = record<Pick<Piece, 'exact'> & Partial<Piece>>({
		exact: required(text),
		start: optional(offset),
		end: optional(offset),
	});
	return (node, found) => {
		const piece = inFile(node, found);
		return piece && { ...piece, ...placed(piece, piece.exact, map) };
	};
}

/** A speaker that the passage does not name has a name and no place. */
function speakerBy(map: OffsetMap): Read<TaggedSpeaker> {
	const inFile = record<TaggedSpeaker>({
		name: required(text),
		exact: optional(text),
		start: optional(offset),
		end: optional(offset),
		affiliation: optional(text),
	});
	return (node, found) => {
		const speaker = inFile(node, found);
		if (speaker === undefined) {
			return undefined;
		}
		const { start: _start, end: _end, ...rest } = speaker;
		return speaker.exact === undefined ? rest : { ...speaker, ...placed(speaker, speaker.exact, map) };
	};
}

function reviewedBy(map: OffsetMap): Read<Reviewed> {
	const inFile = record<Reviewed>({
		start: required(offset),
		end: required(offset),
		sha256: optional(text),
		by: optional(text),
		at: optional(text),
	});
	return (node, found) => {
		const stretch = inFile(node, found);
		return stretch && { ...stretch, ...placed(stretch, '', map) };
	};
}

/** In UTF-16 units; without a start, as if at the start of the text. */
function placed(
	hint: { readonly start?: number; readonly end?: number },
	exact: string,
	map: OffsetMap,
): { readonly start: number; readonly end: number } {
	const start = map.toUtf16(hint.start ?? 0);
	const end = hint.end === undefined ? start + exact.length : map.toUtf16(hint.end);
	return { start, end: Math.max(start, end) };
}
