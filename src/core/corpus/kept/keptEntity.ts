/** An entity of a packed article. Where it is mentioned stays packed: of all that a corpus names that takes most room. */
import type { Entity, EntityType, Mention } from '../../model/entity';
import type { Span } from '../../model/span';
import type { ByteReader, ByteWriter } from './bytes';
import { SpanReader, type SpanWriter } from './spans';

const metonyms = [undefined, true, false] as const;

/** To be read by `KeptEntity`. */
export function writePlaces(
	{ mentions, adjectives }: Pick<Entity, 'mentions' | 'adjectives'>,
	bytes: ByteWriter,
	spans: SpanWriter,
): void {
	bytes.whole(mentions.length);
	for (const mention of mentions) {
		spans.write(mention);
		bytes.whole(metonyms.indexOf(mention.metonym));
	}
	spans.list(adjectives);
}

function readMention(bytes: ByteReader, spans: SpanReader): Mention {
	const { start, end } = spans.read();
	const metonym = metonyms[bytes.whole()];
	return metonym === undefined ? { start, end } : { start, end, metonym };
}

export class KeptEntity implements Entity {
	readonly isGuess?: true;
	readonly id?: string;
	readonly #bytes: ByteReader;
	readonly #at: number;
	readonly #from: number;

	/** Leaves the readers behind its places; throws `RangeError` where these are damaged. */
	constructor(
		readonly name: string,
		readonly type: EntityType,
		isGuess: boolean,
		id: string | undefined,
		bytes: ByteReader,
		spans: SpanReader,
	) {
		if (isGuess) {
			this.isGuess = true;
		}
		if (id !== undefined) {
			this.id = id;
		}
		this.#bytes = bytes;
		this.#at = bytes.at;
		this.#from = spans.at;
		this.#read(bytes, spans);
	}

	/** Read each time they are asked for. */
	get mentions(): readonly Mention[] {
		return this.#places()[0];
	}

	get adjectives(): readonly Span[] {
		return this.#places()[1];
	}

	#places(): readonly [readonly Mention[], readonly Span[]] {
		const bytes = this.#bytes.from(this.#at);
		return this.#read(bytes, new SpanReader(bytes, this.#from));
	}

	#read(bytes: ByteReader, spans: SpanReader): readonly [readonly Mention[], readonly Span[]] {
		const mentions = bytes.list(() => readMention(bytes, spans));
		return [mentions, spans.list()];
	}
}
