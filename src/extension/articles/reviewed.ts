/** What people have read to the end: said in the sidecar, counted by article. */
import { l10n } from 'vscode';
import {
	type ArticleView,
	coverageOf,
	percentRead,
	reviewedStretch,
	type SidecarEdit,
	type Span,
	type Stamp,
	superseded,
} from '../../core/index';
import type { Article } from './article';

/** By view, which is made anew whenever the text or the sidecar changes. */
const percents = new WeakMap<ArticleView, number>();

/** Whole per cent of the article's sentences; 0 where nothing of it was marked as read. */
export function percentReadOf({ view }: Article): number {
	if (view.sidecar.reviewed.length === 0) {
		return 0;
	}
	const known = percents.get(view);
	const percent = known ?? percentRead(coverageOf(view));
	percents.set(view, percent);
	return percent;
}

/** The edits that say so; none where it is said already. */
export function readToTheEnd({ text, view }: Article, span: Span, { by, now }: Stamp): SidecarEdit[] {
	const stretch = reviewedStretch(text, span, by, now);
	const said = view.sidecar.reviewed.some(
		({ start, end, sha256 }) => start === stretch.start && end === stretch.end && sha256 === stretch.sha256,
	);
	return said
		? []
		: [
				...superseded(text, view.sidecar, span).map(
					(old): SidecarEdit => ({ do: 'removeReviewed', stretch: old }),
				),
				{ do: 'addReviewed', stretch },
			];
}

/** "62 % read, 3 unsure"; '' where neither is to be said. */
export function coverageWords(article: Article, unsure: number): string {
	const percent = percentReadOf(article);
	return [percent > 0 ? l10n.t('{0} % read', percent) : '', unsure > 0 ? l10n.t('{0} unsure', unsure) : '']
		.filter(Boolean)
		.join(', ');
}
