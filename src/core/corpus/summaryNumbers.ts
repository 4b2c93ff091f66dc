/** The figures of a summary as numbers: of thousands of rows most are counted, and never looked at. */
import { builtInKinds, type Kind } from '../model/tag';
import { namingStride, type Tally } from './figureIndex';
import type { Filter } from './filter';
import type { MarkColumns } from './markColumns';
import { type NumberTable, tableOf } from './numberTable';
import { entityFigures, type SourceFigure, speakerFigures } from './selection';

/** Of one kind. */
export interface Counts {
	readonly tags: number;
	readonly suggestions: number;
}

/** Places are among all articles, speakers or entities of the corpus. */
export interface SummaryNumbers {
	/** Those that are always there, then others that occur, by name. */
	readonly kinds: readonly Kind[];
	/**
	 * All that the query lets through, in the order of the corpus; those without a mark only where it asks of nothing but
	 * articles. Of each kind the tags, then the suggestions.
	 */
	readonly articles: NumberTable;
	/** Over all articles, one a kind. */
	readonly totals: readonly Counts[];
	/** Tags and suggestions that the query lets through, of all. */
	readonly matched: { readonly fitting: number; readonly all: number };
	/** Tags that have lost their place; they are among the tags above. */
	readonly lost: number;
	/** Of all attributions, those to sources that are not named. */
	readonly sources: Readonly<Record<SourceFigure, number>>;
	/** In the order of `speakerFigures`. Most attributions first; those without any under the query are left out. */
	readonly speakers: NumberTable;
	/** In the order of `entityFigures`. Most mentions first; those without any figure under the query are left out. */
	readonly entities: NumberTable;
}

export function summaryNumbers(filter: Filter): SummaryNumbers {
	const { passing, index } = filter;
	const { columns, speakers, entities, spoken, about } = index;
	const saidBy = speakerFigures.map(figure => countTally(spoken[figure], passing, speakers.length));
	const named = entityFigures.map(figure =>
		figure === 'mentions'
			? countMentions(filter, entities.length)
			: countTally(about[figure], passing, entities.length),
	);
	const [attributions, , , , denials] = saidBy;
	let [fitting, lost, attributed, unnamed] = [0, 0, 0, 0];
	const isAttribution = columns.kinds.table(kind => kind === 'attribution');
	const isUnnamed = columns.sources.table(type => type === 'unnamed');
	for (let at = 0; at < passing.length; at++) {
		if (passing[at] === 1) {
			fitting++;
			lost += columns.lost[at] ?? 0;
			const attribution = isAttribution[columns.kinds.codes[at] ?? 0] ?? 0;
			attributed += attribution;
			unnamed += attribution & (isUnnamed[columns.sources.codes[at] ?? 0] ?? 0);
		}
	}
	return {
		...countKinds(columns, filter),
		matched: { fitting, all: passing.length },
		lost,
		sources: { attributions: attributed, unnamed },
		speakers: rowsOf(saidBy, at => (attributions?.[at] ?? 0) + (denials?.[at] ?? 0) > 0),
		entities: rowsOf(named, at => named.some(counts => (counts[at] ?? 0) > 0)),
	};
}

function countTally({ owners, places }: Tally, passing: Uint8Array, count: number): Uint32Array {
	const counts = new Uint32Array(count);
	for (let at = 0; at < places.length; at++) {
		const owner = owners[at] ?? 0;
		counts[owner] = (counts[owner] ?? 0) + (passing[places[at] ?? 0] ?? 0);
	}
	return counts;
}

function countMentions({ passingMentions, index: { naming } }: Filter, count: number): Uint32Array {
	const counts = new Uint32Array(count);
	for (let at = 0; at < passingMentions.length; at++) {
		const entity = naming.mentions[at * namingStride] ?? 0;
		counts[entity] = (counts[entity] ?? 0) + (passingMentions[at] ?? 0);
	}
	return counts;
}

/** Of those that have a row: most of the first column first, else in the order in which they are. */
function rowsOf(columns: readonly Uint32Array[], hasRow: (at: number) => boolean): NumberTable {
	const [first = new Uint32Array()] = columns;
	const most = first.reduce((a, b) => Math.max(a, b), 0);
	const order: number[] = [];
	for (let at = 0; at < first.length; at++) {
		if (hasRow(at)) {
			// One number that sorts as the two do.
			order.push((most - (first[at] ?? 0)) * first.length + at);
		}
	}
	const places = Uint32Array.from(Float64Array.from(order).sort(), key => key % first.length);
	return tableOf(places, columns);
}

/** One pass over the marks, which come article by article. */
function countKinds(
	columns: MarkColumns,
	filter: Filter,
): Pick<SummaryNumbers, 'kinds' | 'articles' | 'totals'> {
	const { passing, allowed } = filter;
	const { starts, statuses } = columns;
	const kinds = kindsAmong(columns, passing);
	const columnOf = Uint32Array.from(columns.kinds.values, kind => 2 * kinds.indexOf(kind));
	const isSuggestion = statuses.table(status => status === 'suggestion');
	const { codes } = columns.kinds;
	const count = allowed.length;
	// An article in which nothing is of the kind, the speaker or the words that are asked for is none of those meant.
	const isListed = new Uint8Array(count).fill(filter.asksOfArticlesOnly ? 1 : 0);
	// One column behind the other.
	const cells = new Uint32Array(2 * kinds.length * count);
	for (let article = 0; article < count; article++) {
		for (let at = starts[article] ?? 0; at < (starts[article + 1] ?? 0); at++) {
			if (passing[at] === 1) {
				const column = (columnOf[codes[at] ?? 0] ?? 0) + (isSuggestion[statuses.codes[at] ?? 0] ?? 0);
				const cell = column * count + article;
				cells[cell] = (cells[cell] ?? 0) + 1;
				isListed[article] = 1;
			}
		}
	}
	const counts = Array.from({ length: 2 * kinds.length }, (_, column) =>
		cells.subarray(column * count, (column + 1) * count),
	);
	const totals = counts.map(column => column.reduce((sum, number) => sum + number, 0));
	const places = Uint32Array.from(allowed.keys()).filter(
		place => allowed[place] === 1 && isListed[place] === 1,
	);
	return {
		kinds,
		articles: tableOf(places, counts),
		totals: kinds.map((_, at) => ({ tags: totals[2 * at] ?? 0, suggestions: totals[2 * at + 1] ?? 0 })),
	};
}

/** Those that are always there, then others, by name. */
function kindsAmong({ kinds: { values, codes } }: MarkColumns, passing: Uint8Array): readonly Kind[] {
	const seen = new Uint8Array(values.length);
	for (let at = 0; at < passing.length; at++) {
		if (passing[at] === 1) {
			seen[codes[at] ?? 0] = 1;
		}
	}
	const known = new Set<Kind>(builtInKinds);
	return [...builtInKinds, ...values.filter((kind, code) => seen[code] === 1 && !known.has(kind)).sort()];
}
