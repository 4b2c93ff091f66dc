/**
 * The figures of the summary as they cross from the host to the page: what the rows are about is sent once, and under
 * each query only numbers, in arrays that VS Code hands over as they are. Written out, a thousand articles take 700 kB.
 */
import type {
	ArticleFigures,
	Counts,
	EntityFigures,
	NumberTable,
	RowNames,
	SpeakerFigures,
	Summary,
	SummaryNumbers,
} from '../core/index';
import type { Rows } from './tableRows';

/** Rows of which each is made when it is asked for: of thousands, a page shows a few dozen. */
class PackedRows<Named, Row> implements Iterable<Row> {
	readonly length: number;

	constructor(
		private readonly table: NumberTable,
		private readonly names: readonly Named[],
		private readonly rowOf: (named: Named, numberAt: (column: number) => number) => Row,
	) {
		this.length = table.places.length;
	}

	/** `undefined` where there is no such row. */
	at(place: number): Row | undefined {
		const { places, columns } = this.table;
		const named = this.names[places[place] ?? -1];
		return named && this.rowOf(named, column => columns[column]?.[place] ?? 0);
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
		articles: new PackedRows(articles, directory.articles, (row, numberAt) => ({
			...row,
			counts: others.kinds.map(
				(_, kind): Counts => ({
					tags: numberAt(2 * kind),
					suggestions: numberAt(2 * kind + 1),
				}),
			),
		})),
		speakers: new PackedRows(speakers, directory.speakers, (row, numberAt) => ({
			...row,
			attributions: numberAt(0),
			direct: numberAt(1),
			mixed: numberAt(2),
			indirect: numberAt(3),
			denials: numberAt(4),
		})),
		entities: new PackedRows(entities, directory.entities, (row, numberAt) => ({
			...row,
			mentions: numberAt(0),
			claims: numberAt(1),
			accused: numberAt(2),
			saidBy: numberAt(3),
		})),
	};
}
