/** The sentences behind the numbers of an outlet's sourcing: as many as the number, under the same query. */
import type { CorpusArticle } from '../articleView';
import type { Corpus } from '../corpus';
import type { Filter } from '../filter';
import type { Assertion } from '../groups/assertions';
import type { ClaimFindings } from '../groups/claimFindings';
import { articleRow, rowOf, type SummaryRow } from '../rows';
import type { OutletFigure, Selection } from '../selection';
import { accusedUnheard } from './rightOfReply';
import { claimsByArticle, isFrom } from './sourcing';

export function outletRows(
	corpus: Corpus,
	findings: ClaimFindings,
	filter: Filter,
	{ outlet, figure }: Extract<Selection, { of: 'outlet' }>,
): readonly SummaryRow[] {
	const articles = filter.countedArticles.filter(({ view }) => view.sidecar.article.outlet === outlet);
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
			return [articleRow(article)];
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
