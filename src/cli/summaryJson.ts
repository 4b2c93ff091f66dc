/** The summary as `hearsay summary --json` prints it: the figures, and the marks that they count, in code points. */
import {
	type Corpus,
	type Kind,
	offsetMap,
	rows,
	type Summary,
	type SummaryRow,
	summarise,
} from '../core/index';

/** A tag or suggestion. */
export interface MarkJson {
	readonly article: string;
	/** `null` where a tag has lost its place. */
	readonly start: number | null;
	readonly end: number | null;
	readonly kind: Kind;
	readonly status: 'tag' | 'suggestion';
	/** '' where nobody is named. */
	readonly who: string;
	/** Only of tags. */
	readonly id?: string;
	/** The whole sentences round the place. */
	readonly text: string;
}

export interface SummaryJson extends Summary {
	readonly marks: readonly MarkJson[];
}

export function summaryJson(corpus: Corpus): SummaryJson {
	const maps = new Map(corpus.articles().map(({ id, view }) => [id, offsetMap(view.text)]));
	const mark = ({ article, span, kind, status, who, tagId, text }: SummaryRow): MarkJson => {
		const place = span === null ? undefined : maps.get(article)?.spanToCodePoints(span);
		return {
			article,
			start: place?.start ?? null,
			end: place?.end ?? null,
			kind,
			status,
			who,
			...(tagId !== undefined && { id: tagId }),
			text,
		};
	};
	return { ...summarise(corpus), marks: rows(corpus, { of: 'marks' }).map(mark) };
}
