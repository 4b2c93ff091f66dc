/** Tags as a table for spreadsheets: the columns of the summary's tables, and what else a tag says. */
import type { PlacedTag } from '../../corpus/articleView';
import { tagMark } from '../../corpus/marks';
import { SameAttribution } from '../../corpus/sameAttribution';
import { csvOf } from '../csv';
import type { EvidenceWords } from '../evidence/evidenceWords';
import { markColumns, markRecords } from '../marksTable';
import { receiptOf, type TaggedArticle } from './taggedArticle';

const tagColumns = [
	'parts',
	'receipt',
	'on',
	'entities',
	'links',
	'notes',
	'attributes',
	'created',
	'modified',
	'via',
	'rule',
	'detector',
] as const;

/**
 * A row a tag, in order. Lists are joined by `; `; offsets in code points, from the first part to the last. Entities
 * have their names: whoever reads the table has no catalogue.
 */
export function tagsCsv(articles: readonly TaggedArticle[], nameOf: EvidenceWords['nameOf']): string {
	const rows = articles.flatMap(({ path, view, tags }) => {
		const article = { id: path, label: path, view };
		const same = new SameAttribution(view.analysis.attributions);
		const records = markRecords(
			tags.map(placed => ({ article, mark: tagMark(view, placed, same) })),
			id => id,
			nameOf,
		);
		return records.map((record, at) => [
			...markColumns.map(column => record[column]),
			...(tags[at] ? cellsOf(tags[at], nameOf) : []),
		]);
	});
	return csvOf([[...markColumns, ...tagColumns], ...rows]);
}

/** In the order of `tagColumns`. */
function cellsOf(placed: PlacedTag, nameOf: EvidenceWords['nameOf']): readonly (string | number | null)[] {
	const { tag } = placed;
	const { on, entities, links, notes, attributes, created, modified, via } = tag;
	return [
		tag.targets.length,
		receiptOf(placed),
		joined(on),
		joined(entities?.map(nameOf)),
		joined(links?.map(({ type, to }) => `${type} ${to}`)),
		joined(notes?.map(({ by, text }) => (by === undefined ? text : `${by}: ${text}`))),
		joined(Object.entries(attributes ?? {}).map(([name, value]) => `${name}: ${value}`)),
		created ?? '',
		modified ?? '',
		via?.how ?? '',
		via?.rule ?? '',
		via?.detector ?? '',
	];
}

function joined(values: readonly string[] = []): string {
	return values.join('; ');
}
