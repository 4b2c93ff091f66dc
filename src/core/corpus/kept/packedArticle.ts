/** The text and the analysis of one article in as few bytes as will do, and back. */
import type { Analysis } from '../../model/analysis';
import { emptySidecar } from '../../model/tag';
import { viewArticle } from '../articleView';
import { type Call, callsIn } from '../calls';
import { placedMarksOf } from '../marks';
import { PartReader, PartWriter, parts } from './analysisBytes';
import { ByteReader, ByteWriter, checksum, type Utf8 } from './bytes';
import { keptCalls } from './keptCalls';
import { readStrings, StringTable } from './stringTable';

/** Views of bytes that may belong to a whole file. */
export interface PackedArticle {
	/** Normal text as UTF-8. */
	readonly text: Uint8Array;
	/** Checksum of the text. */
	readonly sum: number;
	readonly analysis: Uint8Array;
	/** How many suggestions the analysis gives where nobody has decided anything. */
	readonly suggestions: number;
}

type PartName = keyof typeof parts;
const partNames = Object.keys(parts) as PartName[];

/** `undefined` for a text that is no Unicode text (half a surrogate pair), which would come back as another one. */
export function packArticle(text: string, analysis: Analysis, utf8: Utf8): PackedArticle | undefined {
	const bytes = utf8.encode(text);
	if (utf8.decode(bytes) !== text) {
		return undefined;
	}
	const view = viewArticle(text, analysis, emptySidecar);
	const calls = callsIn(placedMarksOf({ id: '', label: '', view }));
	return {
		text: bytes,
		sum: checksum(bytes),
		analysis: packAnalysis(analysis, calls, utf8),
		suggestions: view.suggestions.length,
	};
}

function packAnalysis(analysis: Analysis, calls: readonly Call[], utf8: Utf8): Uint8Array {
	const strings = new StringTable();
	const detector = strings.placeOf(analysis.detector);
	const callsBlock = new ByteWriter();
	keptCalls.write(calls, new PartWriter(callsBlock, strings));
	const blocks = [...partNames.map(name => packPart(name, analysis, strings)), callsBlock.done()];
	const writer = new ByteWriter();
	strings.write(writer, utf8);
	writer.whole(detector);
	for (const block of blocks) {
		writer.block(block);
	}
	return writer.done();
}

function packPart<N extends PartName>(name: N, analysis: Analysis, strings: StringTable): Uint8Array {
	const writer = new ByteWriter();
	// The compiler cannot see that the part and the list of one name go together.
	const write = parts[name].write as (list: Analysis[N], to: PartWriter) => void;
	write(analysis[name], new PartWriter(writer, strings));
	return writer.done();
}

/**
 * An analysis that reads its parts when they are asked for. Of strings that come in many articles `intern` gives the
 * one that is kept. The entities stay: an index over articles holds them anyway.
 */
export class PackedAnalysis implements Analysis {
	#blocks: Readonly<Record<PartName, Uint8Array>> | undefined;
	#strings: readonly string[] = [];
	#detector = 0;
	#calls: Uint8Array = new Uint8Array();
	#entities: Analysis['entities'] | undefined;
	#read: Partial<Analysis> = {};

	constructor(
		private readonly bytes: Uint8Array,
		private readonly utf8: Utf8,
		private readonly intern: (text: string) => string,
		/** Told each time when something is read that `forget` would drop. */
		private readonly onRead: () => void,
	) {}

	/** Drops what was read, which will be read again. */
	forget(): void {
		this.#blocks = undefined;
		this.#strings = [];
		this.#read = {};
	}

	get detector(): string {
		this.#open();
		return this.#strings[this.#detector] ?? '';
	}

	get entities(): Analysis['entities'] {
		this.#entities ??= this.#part('entities');
		return this.#entities;
	}

	/** Where nobody has decided anything about the article. */
	get calls(): readonly Call[] {
		this.#open();
		return keptCalls.read(new PartReader(new ByteReader(this.#calls), this.#strings));
	}

	get lines(): Analysis['lines'] {
		return this.#kept('lines');
	}

	get sentences(): Analysis['sentences'] {
		return this.#kept('sentences');
	}

	get quotations(): Analysis['quotations'] {
		return this.#kept('quotations');
	}

	get attributions(): Analysis['attributions'] {
		return this.#kept('attributions');
	}

	get denials(): Analysis['denials'] {
		return this.#kept('denials');
	}

	get noComments(): Analysis['noComments'] {
		return this.#kept('noComments');
	}

	get claims(): Analysis['claims'] {
		return this.#kept('claims');
	}

	#kept<N extends PartName>(name: N): Analysis[N] {
		const known = this.#read[name] as Analysis[N] | undefined;
		const list = known ?? this.#part(name);
		this.#read = known ? this.#read : { ...this.#read, [name]: list };
		return list;
	}

	#part<N extends PartName>(name: N): Analysis[N] {
		const block = this.#open()[name];
		const read = parts[name].read as (from: PartReader) => Analysis[N];
		return read(new PartReader(new ByteReader(block), this.#strings));
	}

	#open(): Readonly<Record<PartName, Uint8Array>> {
		if (this.#blocks === undefined) {
			const reader = new ByteReader(this.bytes);
			this.#strings = readStrings(reader, this.utf8).map(this.intern);
			this.#detector = reader.whole();
			this.#blocks = Object.fromEntries(partNames.map(name => [name, reader.block()])) as Record<
				PartName,
				Uint8Array
			>;
			this.#calls = reader.block();
		}
		this.onRead();
		return this.#blocks;
	}
}
