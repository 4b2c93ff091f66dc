/**
 * The figures of the summary as they cross from the host to the page: what the rows are about is sent once, and under
 * each query only numbers, in arrays that VS Code hands over as they are. Written out, a thousand articles take 700 kB.
 */
import type {
	ArticleFigures,
	Counts,
	EntityFigures,
	RowNames,
	SpeakerFigures,
	Summary,
	SummaryNumbers,
} from '../core/index';
import type { Rows } from './tableRows';

// As many as the core's lists have: the page imports no values from the core.
const speakerNumbers = 5;
const entityNumbers = 4;

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

/** @param directory of the state of the corpus that the numbers are of. */
export function unpackSummary(
	{ articles, speakers, entities, ...others }: SummaryNumbers,
	directory: RowNames,
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
		speakers: new PackedRows(speakers, speakerNumbers, directory.speakers, (row, numberAt) => ({
			...row,
			attributions: numberAt(0),
			direct: numberAt(1),
			mixed: numberAt(2),
			indirect: numberAt(3),
			denials: numberAt(4),
		})),
		entities: new PackedRows(entities, entityNumbers, directory.entities, (row, numberAt) => ({
			...row,
			mentions: numberAt(0),
			claims: numberAt(1),
			accused: numberAt(2),
			saidBy: numberAt(3),
		})),
	};
}
