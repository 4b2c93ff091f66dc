/**
 * The figures of the summary as they cross from the host to the page: what the rows are about is sent once, and under
 * each query only numbers, in arrays that VS Code hands over as they are. Written out, a thousand articles take 700 kB.
 */
import type { ArticleFigures, Counts, EntityFigures, SpeakerFigures, Summary } from '../core/index';
import type { Rows } from './tableRows';

/** What the rows are about, whatever the query. */
export interface Directory {
	readonly articles: readonly Omit<ArticleFigures, 'counts'>[];
	readonly speakers: readonly Omit<SpeakerFigures, keyof SpeakerNumbers>[];
	readonly entities: readonly Omit<EntityFigures, keyof EntityNumbers>[];
}

/** Row by row, in the order of the summary: the place in the directory, then the row's numbers. */
export interface PackedSummary extends Omit<Summary, 'articles' | 'speakers' | 'entities'> {
	/** Of each kind the tags, then the suggestions. */
	readonly articles: Uint32Array;
	/** In the order of `speakerNumbers`. */
	readonly speakers: Uint32Array;
	/** In the order of `entityNumbers`. */
	readonly entities: Uint32Array;
}

const speakerNumbers = ['attributions', 'direct', 'mixed', 'indirect', 'denials'] as const;
const entityNumbers = ['mentions', 'claims', 'accused', 'saidBy'] as const;
type SpeakerNumbers = Record<(typeof speakerNumbers)[number], number>;
type EntityNumbers = Record<(typeof entityNumbers)[number], number>;

/** @param summary that of the query which lets all through: another one has no row that it has not. */
export function directoryOf({ articles, speakers, entities }: Summary): Directory {
	return {
		articles: articles.map(({ id, label }) => ({ id, label })),
		speakers: speakers.map(({ key, name, type, affiliation }) => ({
			key,
			name,
			type,
			...(affiliation !== undefined && { affiliation }),
		})),
		entities: entities.map(({ key, name, type, id }) => ({
			key,
			name,
			type,
			...(id !== undefined && { id }),
		})),
	};
}

/** Packs summaries whose rows are all in one directory. */
export class SummaryPacker {
	readonly #articles: ReadonlyMap<string, number>;
	readonly #speakers: ReadonlyMap<string, number>;
	readonly #entities: ReadonlyMap<string, number>;

	constructor({ articles, speakers, entities }: Directory) {
		this.#articles = new Map(articles.map(({ id }, place) => [id, place]));
		this.#speakers = new Map(speakers.map(({ key }, place) => [key, place]));
		this.#entities = new Map(entities.map(({ key }, place) => [key, place]));
	}

	/** Throws where a row is not in the directory. */
	pack({ articles, speakers, entities, ...others }: Summary): PackedSummary {
		return {
			...others,
			articles: packRows(
				articles,
				2 * others.kinds.length,
				({ id }) => this.#articles.get(id),
				({ counts }, put) => {
					for (const { tags, suggestions } of counts) {
						put(tags);
						put(suggestions);
					}
				},
			),
			speakers: packRows(
				speakers,
				speakerNumbers.length,
				({ key }) => this.#speakers.get(key),
				(row, put) => speakerNumbers.forEach(number => void put(row[number])),
			),
			entities: packRows(
				entities,
				entityNumbers.length,
				({ key }) => this.#entities.get(key),
				(row, put) => entityNumbers.forEach(number => void put(row[number])),
			),
		};
	}
}

function packRows<Row>(
	rows: readonly Row[],
	width: number,
	placeOf: (row: Row) => number | undefined,
	putNumbers: (row: Row, put: (number: number) => void) => void,
): Uint32Array {
	const packed = new Uint32Array(rows.length * (width + 1));
	let at = 0;
	const put = (number: number) => {
		packed[at++] = number;
	};
	for (const row of rows) {
		const place = placeOf(row);
		if (place === undefined) {
			throw new Error('a row of the summary that is not in its directory');
		}
		put(place);
		putNumbers(row, put);
	}
	return packed;
}

/** Rows of which each is made when it is asked for: of thousands, a page shows a few dozen. */
export class PackedRows<Named, Row> implements Iterable<Row> {
	readonly length: number;

	constructor(
		private readonly packed: Uint32Array,
		/** Numbers of a row. */
		private readonly width: number,
		private readonly names: readonly Named[],
		private readonly rowOf: (named: Named, numberAt: (column: number) => number) => Row,
	) {
		this.length = packed.length / (width + 1);
	}

	/** `undefined` where there is no such row. */
	at(place: number): Row | undefined {
		const start = place * (this.width + 1);
		const named = this.names[this.packed[start] ?? -1];
		return named && this.rowOf(named, column => this.packed[start + 1 + column] ?? 0);
	}

	*[Symbol.iterator](): Iterator<Row> {
		for (let place = 0; place < this.length; place++) {
			const row = this.at(place);
			if (row !== undefined) {
				yield row;
			}
		}
	}
}

/** A summary as the page has it. */
export interface ShownSummary extends Omit<Summary, 'articles' | 'speakers' | 'entities'> {
	readonly articles: Rows<ArticleFigures>;
	readonly speakers: Rows<SpeakerFigures>;
	readonly entities: Rows<EntityFigures>;
}

/** @param directory the one that it was packed by. */
export function unpackSummary(
	{ articles, speakers, entities, ...others }: PackedSummary,
	directory: Directory,
): ShownSummary {
	return {
		...others,
		articles: new PackedRows(articles, 2 * others.kinds.length, directory.articles, (row, numberAt) => ({
			...row,
			counts: others.kinds.map(
				(_, kind): Counts => ({
					tags: numberAt(2 * kind),
					suggestions: numberAt(2 * kind + 1),
				}),
			),
		})),
		speakers: new PackedRows(speakers, speakerNumbers.length, directory.speakers, (row, numberAt) => ({
			...row,
			attributions: numberAt(0),
			direct: numberAt(1),
			mixed: numberAt(2),
			indirect: numberAt(3),
			denials: numberAt(4),
		})),
		entities: new PackedRows(entities, entityNumbers.length, directory.entities, (row, numberAt) => ({
			...row,
			mentions: numberAt(0),
			claims: numberAt(1),
			accused: numberAt(2),
			saidBy: numberAt(3),
		})),
	};
}
