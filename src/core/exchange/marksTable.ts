/** Tags and suggestions as rows of a table, for spreadsheets and programs. */
import type { PlacedMark } from '../corpus/marks';
import { rowOf } from '../corpus/rows';
import { offsetMap } from '../text/offsets';

export const markColumns = [
	'article',
	'outlet',
	'published',
	'url',
	'kind',
	'status',
	'speaker',
	'affiliation',
	'accused',
	'certainty',
	'credibility',
	'author',
	'id',
	'start',
	'end',
	'exact',
	'sentence',
] as const;

/** '' where there is nothing to say; start and end are `null` where a tag has lost its place, in code points else. */
export type MarkRecord = Readonly<Record<(typeof markColumns)[number], string | number | null>>;

/** `pathOf` gives what the person knows an article by, `nameOf` an entity, which tags may give by its catalogue id. */
export function markRecords(
	marks: readonly PlacedMark[],
	pathOf: (id: string) => string,
	nameOf: (entity: string) => string,
): readonly MarkRecord[] {
	const maps = new Map<string, ReturnType<typeof offsetMap>>();
	return marks.map(placed => {
		const { article, mark } = placed;
		const map = maps.get(article.id) ?? offsetMap(article.view.text);
		maps.set(article.id, map);
		const place = mark.span && map.spanToCodePoints(mark.span);
		const { outlet, published, url } = article.view.sidecar.article;
		return {
			article: pathOf(article.id),
			outlet: outlet ?? '',
			published: published ?? '',
			url: url ?? '',
			kind: mark.kind,
			status: mark.status,
			speaker: mark.who,
			affiliation: mark.affiliation ?? '',
			accused: mark.accused.map(nameOf).join('; '),
			certainty: mark.certainty ?? '',
			credibility: mark.credibility ?? '',
			author: mark.by ?? '',
			id: mark.tagId ?? '',
			start: place?.start ?? null,
			end: place?.end ?? null,
			exact: mark.exact,
			sentence: rowOf(placed).text,
		};
	});
}
