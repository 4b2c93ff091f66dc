/** One place where something is asserted, answered or said, as a card shows it. */
import type { Certainty } from '../../model/analysis';
import type { CorpusArticle } from '../articleView';
import type { Sentenced } from '../groups/answers';
import { publishedAt } from '../groups/times';
import type { PlacedMark } from '../marks';
import type { Source } from '../origins/sources';
import { rowOf, type SummaryRow } from '../rows';

export interface ClaimPlace extends SummaryRow {
	/** As of an assertion: article, and tag or sentence. */
	readonly key: string;
	readonly outlet?: string;
	/** ISO 8601 date or date and time. */
	readonly published?: string;
	/** On whose word, outermost first; empty: the article's own voice. */
	readonly ladder: readonly Source[];
	readonly certainty?: Certainty;
	/** Admiralty scale, 1 to 6. */
	readonly credibility?: number;
}

export function placeOf(placed: PlacedMark, key: string, ladder: readonly Source[] = []): ClaimPlace {
	const { certainty, credibility } = placed.mark;
	return {
		...rowOf(placed),
		...provenanceOf(placed.article),
		key,
		ladder,
		...(certainty && { certainty }),
		...(credibility !== undefined && { credibility }),
	};
}

/** `undefined` where the article has no such sentence any more. */
export function sentencePlace({ article, sentence }: Sentenced): ClaimPlace | undefined {
	const { view, id, label } = article;
	const found = view.analysis.sentences[sentence];
	if (found === undefined) {
		return undefined;
	}
	const text = view.text.slice(found.start, found.end);
	return {
		article: id,
		label,
		...provenanceOf(article),
		span: { start: found.start, end: found.end },
		text,
		marked: { start: 0, end: text.length },
		kind: null,
		status: 'suggestion',
		who: '',
		key: `${id}#${sentence}`,
		ladder: [],
	};
}

function provenanceOf(article: CorpusArticle): Pick<ClaimPlace, 'outlet' | 'published'> {
	const { outlet } = article.view.sidecar.article;
	const published = publishedAt(article);
	return { ...(outlet !== undefined && { outlet }), ...(published !== undefined && { published }) };
}
