/** In which order a person looks at suggestions: the weightiest first, what is said in the same words only once. */
import type { Suggestion } from '../model/suggestion';
import type { CorpusArticle } from './articleView';
import { type PlacedSuggestion, wordingIn } from './reviewLikeness';

/** One thing to decide. */
export interface ReviewStep extends PlacedSuggestion {
	/** The same words elsewhere, as in captions and wire copy: decided along with it. */
	readonly repeats: readonly PlacedSuggestion[];
}

/**
 * Denials and allegations of all articles, then attributions, then the other claims; each in the order of the articles
 * and of the text.
 */
export function reviewQueue(articles: readonly CorpusArticle[]): ReviewStep[] {
	const ranked = articles.flatMap(ranksIn).sort((a, b) => a.rank - b.rank);
	const steps: (PlacedSuggestion & { readonly repeats: PlacedSuggestion[] })[] = [];
	const known = new Map<string, PlacedSuggestion[]>();
	for (const { placed, wording } of ranked) {
		const repeats = wording === undefined ? undefined : known.get(wording);
		if (repeats) {
			repeats.push(placed);
			continue;
		}
		const step = { ...placed, repeats: [] };
		steps.push(step);
		if (wording !== undefined) {
			known.set(wording, step.repeats);
		}
	}
	return steps;
}

interface Ranked {
	readonly placed: PlacedSuggestion;
	readonly rank: number;
	readonly wording: string | undefined;
}

function ranksIn(article: CorpusArticle): Ranked[] {
	const wordingOf = wordingIn(article);
	return article.view.suggestions.map(suggestion => ({
		placed: { article, suggestion },
		rank: rankOf(suggestion),
		wording: wordingOf(suggestion),
	}));
}

/** 0 comes first. */
function rankOf({ kind, accused }: Suggestion): number {
	if (kind === 'denial' || accused.length > 0) {
		return 0;
	}
	return kind === 'attribution' ? 1 : 2;
}
