/** The text and the analysis of one article in as few bytes as will do, and back. */
import { suggestionsOf } from '../../detect/suggestions';
import type { Analysis } from '../../model/analysis';
import type { Suggestion } from '../../model/suggestion';
import type { ArticleName, ArticleNames, Places } from '../articleNames';
import { type Call, type Called, callsIn } from '../calls';
import { PartReader, PartWriter, parts } from './analysisBytes';
import { ByteReader, ByteWriter, checksum, type Utf8 } from './bytes';
import { keptCalls } from './keptCalls';
import { readNames, readPlacesOf } from './keptEntity';
import { type StringReader, StringTable } from './stringTable';

/** Views of bytes that may belong to a whole file. */
export interface PackedArticle {
	/** Normal text as UTF-8, or as whoever unpacks it wants it. */
	readonly text: Uint8Array;
	/** Bytes of the text as UTF-8; absent where `text` has as many. */
	readonly textSize?: number;
	/** Checksum of the text. */
	readonly sum: number;
	readonly analysis: Uint8Array;
	/** How many suggestions the analysis gives where nobody has decided anything. */
	readonly suggestions: number;
}

type PartName = keyof typeof parts;
const partNames = Object.keys(parts) as ['entities', ...PartName[]];

/** `undefined` for a text that is no Unicode text (half a surrogate pair), which would come back as another one. */
export function packArticle(text: string, analysis: Analysis, utf8: Utf8): PackedArticle | undefined {
	const bytes = utf8.encode(text);
	if (utf8.decode(bytes) !== text) {
		return undefined;
	}
	const suggestions = suggestionsOf(analysis);
	return {
		text: bytes,
		sum: checksum(bytes),
		analysis: packAnalysis(analysis, text, callsIn(suggestions.map(called)), utf8),
		suggestions: suggestions.length,
	};
}

/** As the mark of the suggestion has it, of which nobody has decided anything. */
function called({ kind, who, whoType, affiliation, accused }: Suggestion): Called {
	return { kind, who, whoType, affiliation: affiliation === '' ? undefined : affiliation, accused };
}

/** First what an index over articles reads of every article, then all else. */
function packAnalysis(analysis: Analysis, text: string, calls: readonly Call[], utf8: Utf8): Uint8Array {
	const strings = new StringTable();
	const writer = new ByteWriter();
	const [entities, ...others] = partNames;
	const callsBlock = new ByteWriter();
	keptCalls.write(calls, new PartWriter(callsBlock, strings, text));
	const entitiesBlock = packPart(entities, analysis, text, strings);
	strings.write(writer, utf8);
	writer.block(entitiesBlock);
	writer.block(callsBlock.done());
	const detector = strings.placeOf(analysis.detector);
	const blocks = others.map(name => packPart(name, analysis, text, strings));
	strings.write(writer, utf8);
	writer.whole(detector);
	for (const block of blocks) {
		writer.block(block);
	}
	return writer.done();
}

function packPart<N extends PartName>(
	name: N,
	analysis: Analysis,
	text: string,
	strings: StringTable,
): Uint8Array {
	const writer = new ByteWriter();
	// The compiler cannot see that the part and the list of one name go together.
	const write = parts[name].write as (list: Analysis[N], to: PartWriter) => void;
	write(analysis[name], new PartWriter(writer, strings, text));
	return writer.done();
}

/** What a packed article names. */
class KeptNames implements ArticleNames {
	constructor(
		private readonly bytes: Uint8Array,
		private readonly strings: StringReader,
	) {}

	all(): readonly ArticleName[] {
		const { strings, reader } = this.strings.head(this.bytes);
		const names: ArticleName[] = [];
		reader.whole();
		for (let left = reader.whole(); left > 0; left--) {
			readNames(reader, strings, names);
		}
		return names;
	}

	placesOf(handle: number): Places {
		return readPlacesOf(this.bytes, handle);
	}
}

/** An analysis that reads its parts when they are asked for. */
export class PackedAnalysis implements Analysis {
	#blocks: Readonly<Record<PartName, Uint8Array>> | undefined;
	#strings: readonly string[] = [];
	#detector = 0;
	#read: Partial<Analysis> = {};
	readonly names: ArticleNames;

	constructor(
		private readonly bytes: Uint8Array,
		private readonly strings: StringReader,
		/** Told each time when something is read that `forget` would drop. */
		private readonly onRead: () => void,
	) {
		this.names = new KeptNames(bytes, strings);
	}

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
		return this.#kept('entities');
	}

	/** Where nobody has decided anything about the article. */
	get calls(): readonly Call[] {
		const { strings, reader } = this.strings.head(this.bytes);
		reader.block();
		return keptCalls.read(new PartReader(new ByteReader(reader.block()), strings));
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
			const { strings, reader } = this.strings.head(this.bytes);
			const [entities, ...others] = partNames;
			const first = reader.block();
			reader.block();
			this.#strings = [...strings, ...this.strings.read(reader)];
			this.#detector = reader.whole();
			const blocks = others.map((name): [PartName, Uint8Array] => [name, reader.block()]);
			this.#blocks = Object.fromEntries([[entities, first], ...blocks]) as Record<PartName, Uint8Array>;
		}
		this.onRead();
		return this.#blocks;
	}
}
