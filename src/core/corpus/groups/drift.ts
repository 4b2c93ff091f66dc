/** How the wording of one claim hardens or softens from article to article. */
import type { Certainty } from '../../model/analysis';
import type { PlacedMark } from '../marks';
import { comparableDays, dayOf } from './dateOrder';
import { publishedAt } from './times';

export interface DriftStep {
	/** Id of the article. */
	readonly article: string;
	readonly outlet?: string;
	readonly published: string;
	/** The firmest wording of the article. */
	readonly certainty: Certainty;
}

export interface Drift {
	/** By date of publication; articles without a date, or a claim without a certainty, are left out. */
	readonly steps: readonly DriftStep[];
	/** From the first day to the last; absent where all are of one day, or only one article is left. */
	readonly change?: 'hardens' | 'softens' | 'steady';
}

const firmness: Readonly<Record<Certainty, number>> = { speculative: 0, hedged: 1, asserted: 2 };

export function driftOf(told: readonly PlacedMark[]): Drift {
	const byArticle = new Map<string, DriftStep>();
	for (const { article, mark } of told) {
		const published = publishedAt(article);
		const known = byArticle.get(article.id);
		if (published === undefined || mark.certainty === undefined) {
			continue;
		}
		if (known === undefined || firmness[mark.certainty] > firmness[known.certainty]) {
			const { outlet } = article.view.sidecar.article;
			byArticle.set(article.id, {
				article: article.id,
				...(outlet !== undefined && { outlet }),
				published,
				certainty: mark.certainty,
			});
		}
	}
	const steps = [...byArticle.values()].sort((a, b) =>
		a.published === b.published ? 0 : a.published < b.published ? -1 : 1,
	);
	const change = changeOver(steps);
	return { steps, ...(change !== undefined && { change }) };
}

function changeOver(steps: readonly DriftStep[]): Drift['change'] {
	const days = [...comparableDays(steps.map(({ published }) => published))].sort();
	const [first, last] = [firmestOn(steps, days[0]), firmestOn(steps, days.at(-1))];
	if (days.length < 2) {
		return undefined;
	}
	return first === last ? 'steady' : first < last ? 'hardens' : 'softens';
}

function firmestOn(steps: readonly DriftStep[], day: string | undefined): number {
	return Math.max(
		...steps.filter(({ published }) => dayOf(published) === day).map(({ certainty }) => firmness[certainty]),
		0,
	);
}
