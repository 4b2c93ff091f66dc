/** The sentences behind the numbers of an outlet's sourcing: as many as the number, under the same query. */
import type { Attribution } from '../../model/analysis';
import { hull } from '../../model/span';
import type { CorpusArticle } from '../articleView';
import type { Corpus } from '../corpus';
import type { Filter } from '../filter';
import type { Assertion } from '../groups/assertions';
import type { ClaimFindings } from '../groups/claimFindings';
import { passageOf } from '../passage';
import { rowOf, type SummaryRow } from '../rows';
import type { OutletFigure, Selection } from '../selection';
import { accusedUnheard } from './rightOfReply';
import { claimsByArticle } from './sourcing';

export function outletRows(
	corpus: Corpus,
	findings: ClaimFindings,
	filter: Filter,
	{ outlet, figure }: Extract<Selection, { of: 'outlet' }>,
): readonly SummaryRow[] {
	const fitting = new Set(filter.fittingArticles.map(({ id }) => id));
	const isOpen = Object.keys(filter.query).length === 0;
	const articles = corpus
		.articles()
		.filter(({ id, view }) => view.sidecar.article.outlet === outlet && (isOpen || fitting.has(id)));
	const claims = claimsByArticle(findings);
	return articles.flatMap(article => articleRows(article, claims.get(article.id) ?? [], figure));
}

function articleRows(
	article: CorpusArticle,
	claims: readonly Assertion[],
	figure: OutletFigure,
): readonly SummaryRow[] {
	const types: Readonly<Record<string, readonly Attribution['whoType'][]>> = {
		named: ['person', 'organisation'],
		unnamed: ['unnamed'],
		documents: ['document'],
		media: ['media'],
	};
	switch (figure) {
		case 'articles':
			return [firstRow(article)];
		case 'unattributed':
			return claims.filter(({ ladder }) => ladder.length === 0).map(rowOf);
		case 'unheard': {
			const unheard = new Set(accusedUnheard(article, claims));
			const accusing = claims.find(({ mark }) => mark.accused.some(name => unheard.has(name)));
			return accusing ? [rowOf(accusing)] : [];
		}
		default:
			return article.view.analysis.attributions
				.filter(({ whoType }) => types[figure]?.includes(whoType))
				.map(attribution => attributionRow(article, attribution));
	}
}

/** The article as a whole goes by its first sentence. */
function firstRow(article: CorpusArticle): SummaryRow {
	const { sentences } = article.view.analysis;
	const first = sentences.find(({ role }) => role === 'heading' || role === 'body') ?? { start: 0, end: 0 };
	return plainRow(article, first, '');
}

function attributionRow(
	article: CorpusArticle,
	{ who, speaker, cue, content, sentence }: Attribution,
): SummaryRow {
	const parts = [speaker, cue, ...content].filter(part => part !== null);
	return plainRow(
		article,
		hull(parts) ?? article.view.analysis.sentences[sentence] ?? { start: 0, end: 0 },
		who,
	);
}

function plainRow(
	article: CorpusArticle,
	{ start, end }: { start: number; end: number },
	who: string,
): SummaryRow {
	const { text, place } = passageOf(article, { start, end });
	return {
		article: article.id,
		label: article.label,
		span: { start, end },
		text,
		marked: place,
		kind: 'attribution',
		status: 'suggestion',
		who,
	};
}
