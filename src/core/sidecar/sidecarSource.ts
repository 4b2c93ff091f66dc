/** The source of a sidecar, looked through once: an edit costs what it touches, not the length of the file. */
import type { Problem } from '../model/problem';
import { isBroken } from '../model/problem';
import type { Span } from '../model/span';
import type { OffsetMap } from '../text/offsets';
import type { SidecarEdit } from './applyEdits';
import { decodeSidecar } from './decodeSidecar';
import { editWhole } from './editWhole';
import { asInFile } from './fileOffsets';
import { isLegible } from './parseYaml';
import { applyChanges, type Change } from './splice';
import { tagChunks } from './tagChunks';
import { idInLines } from './tagLines';

export type EditResult =
	| {
			readonly ok: true;
			readonly source: string;
			/** What was changed of the source that was given: ascending, not overlapping. */
			readonly changes: readonly Change[];
			/** The new source, which knows what it has in common with the old one. */
			readonly next: SidecarSource;
	  }
	| { readonly ok: false; readonly problems: readonly Problem[] };

/** A tag in blocks that is sound by itself. */
interface Chunk extends Span {
	readonly id: string;
}

/**
 * Never changes. Tags that an edit does not touch are cut out before the rest is parsed and edited: each of them was
 * looked at when the source was read, and is not looked at again in the sources that follow from it.
 */
export class SidecarSource {
	/** In order; `undefined` where the source can only be taken as a whole, as where something in it is wrong. */
	readonly #chunks: readonly Chunk[] | undefined;
	/** Ids by the text of a chunk. */
	readonly #ids: ReadonlyMap<string, string>;

	/** `before`: a source that has tags in common with this one, an older state of the file as a rule. */
	constructor(
		readonly text: string,
		before?: SidecarSource,
	) {
		const ids = new Map<string, string>();
		this.#chunks = chunksOf(text, ids, before === undefined ? new Map() : before.#ids);
		this.#ids = ids;
	}

	/** In the order of the file. */
	tagIds(): readonly string[] {
		return (this.#chunks ?? decodeSidecar(this.text, asInFile).value.tags).map(({ id }) => id);
	}

	/**
	 * From '' it creates the file. A source with errors is refused: nothing that could not be read is written over.
	 * `map` is the article's: offsets are UTF-16 in `edits` and code points in the source.
	 */
	edit(edits: readonly SidecarEdit[], map: OffsetMap): EditResult {
		const changes = this.#editedInPart(edits, map);
		const result = changes === undefined ? editWhole(this.text, edits, map) : { ok: true, changes };
		if (!('changes' in result)) {
			return result;
		}
		const source = applyChanges(this.text, result.changes);
		return { ok: true, source, changes: result.changes, next: new SidecarSource(source, this) };
	}

	/** `undefined` where the whole has to be parsed, also to say what is wrong with it. */
	#editedInPart(edits: readonly SidecarEdit[], map: OffsetMap): readonly Change[] | undefined {
		if (this.#chunks === undefined) {
			return undefined;
		}
		const part = new Part(this.text, untouched(this.#chunks, edits));
		const result = editWhole(part.text, edits, map);
		return result.ok ? part.changesOfWhole(result.changes) : undefined;
	}
}

function chunksOf(
	source: string,
	ids: Map<string, string>,
	known: ReadonlyMap<string, string>,
): readonly Chunk[] | undefined {
	if (!isLegible(source)) {
		return undefined;
	}
	const chunks: Chunk[] = [];
	for (const { start, end } of tagChunks(source)) {
		const text = source.slice(start, end);
		const id = known.get(text) ?? idInLines(text) ?? idByParsing(text);
		if (id === undefined) {
			return undefined;
		}
		ids.set(text, id);
		chunks.push({ start, end, id });
	}
	const isUnique = new Set(chunks.map(({ id }) => id)).size === chunks.length;
	return isUnique && chunks.length > 0 ? chunks : undefined;
}

/** `undefined` for what is not exactly one sound tag. */
function idByParsing(chunk: string): string | undefined {
	const decoded = decodeSidecar(`hearsay: 1\ntags:\n${chunk}`, asInFile);
	const [tag, another] = decoded.value.tags;
	return isBroken(decoded) || another !== undefined ? undefined : tag?.id;
}

/**
 * Tags that can be cut out: not those that are edited, nor those before them, nor the last one. So a tag that stays
 * precedes each place where something is removed or added, and the list never seems to become empty.
 */
function untouched(chunks: readonly Chunk[], edits: readonly SidecarEdit[]): readonly Chunk[] {
	const touched = new Set(edits.flatMap(edit => idsOf(edit)));
	const isTouched = (chunk: Chunk | undefined) => chunk !== undefined && touched.has(chunk.id);
	return chunks.filter(
		(chunk, at) => at < chunks.length - 1 && !isTouched(chunk) && !isTouched(chunks[at + 1]),
	);
}

function idsOf(edit: SidecarEdit): readonly string[] {
	return 'tag' in edit ? [edit.tag.id] : 'id' in edit ? [edit.id] : [];
}

/** A source without some stretches of it. */
class Part {
	readonly text: string;
	/** Stretches of the whole that are left, and where each begins in the part. */
	readonly #kept: readonly (Span & { readonly at: number })[];

	constructor(whole: string, cut: readonly Span[]) {
		const kept: (Span & { readonly at: number })[] = [];
		let start = 0;
		let at = 0;
		for (const hole of [...cut, { start: whole.length, end: whole.length }]) {
			if (hole.start > start || kept.length === 0) {
				kept.push({ start, end: hole.start, at });
				at += hole.start - start;
			}
			start = hole.end;
		}
		this.#kept = kept;
		this.text = kept.map(piece => whole.slice(piece.start, piece.end)).join('');
	}

	/** `undefined` where a change spans a place that was cut. What is inserted at such a place goes before the cut. */
	changesOfWhole(changes: readonly Change[]): readonly Change[] | undefined {
		const placed = changes.flatMap(({ span, text }) => {
			const isInsertion = span.start === span.end;
			const piece = this.#kept.find(({ start, end, at }) => {
				const reach = at + end - start;
				return isInsertion ? span.start <= reach : at <= span.start && span.end <= reach;
			});
			const by = (piece?.start ?? 0) - (piece?.at ?? 0);
			return piece === undefined ? [] : [{ span: { start: span.start + by, end: span.end + by }, text }];
		});
		return placed.length === changes.length ? placed : undefined;
	}
}
