/** The sentences behind the numbers of an outlet's sourcing: as many as the number, under the same query. */
import type { CorpusArticle } from '../articleView';
import type { Corpus } from '../corpus';
import type { Filter } from '../filter';
import type { Assertion } from '../groups/assertions';
import type { ClaimFindings } from '../groups/claimFindings';
import { passageOf } from '../passage';
import { rowOf, type SummaryRow } from '../rows';
import type { OutletFigure, Selection } from '../selection';
import { accusedUnheard } from './rightOfReply';
import { claimsByArticle, isFrom } from './sourcing';

export function outletRows(
	corpus: Corpus,
	findings: ClaimFindings,
	filter: Filter,
	{ outlet, figure }: Extract<Selection, { of: 'outlet' }>,
): readonly SummaryRow[] {
	const fitting = new Set(filter.fittingArticles.map(({ id }) => id));
	const articles = corpus
		.articles()
		.filter(({ id, view }) => view.sidecar.article.outlet === outlet && (filter.isOpen || fitting.has(id)));
	const claims = claimsByArticle(findings);
	return articles.flatMap(article => articleRows(corpus, article, claims.get(article.id) ?? [], figure));
}

function articleRows(
	corpus: Corpus,
	article: CorpusArticle,
	claims: readonly Assertion[],
	figure: OutletFigure,
): readonly SummaryRow[] {
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
			return corpus
				.marksIn(article)
				.filter(({ mark }) => mark.kind === 'attribution' && isFrom(mark, figure))
				.map(rowOf);
	}
}

/** The article as a whole goes by its first sentence. */
function firstRow(article: CorpusArticle): SummaryRow {
	const { sentences } = article.view.analysis;
	const first = sentences.find(({ role }) => role === 'heading' || role === 'body') ?? { start: 0, end: 0 };
	const span = { start: first.start, end: first.end };
	const { text, place } = passageOf(article, span);
	return {
		article: article.id,
		label: article.label,
		span,
		text,
		marked: place,
		kind: 'attribution',
		status: 'suggestion',
		who: '',
	};
}
