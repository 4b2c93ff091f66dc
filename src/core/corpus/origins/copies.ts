/** Articles that have text in common: one was taken from the other, or both from a third. */
import type { CorpusArticle } from '../articleView';
import { eachOf, type Steps, sorted } from '../steps';
import type { SharedText } from './sharedText';

export interface SharedArticles {
	/** Ids, in the order of the corpus. */
	readonly articles: readonly [string, string];
	/** How many sentences both have. */
	readonly sentences: number;
	/** Of the body sentences of the shorter article, 0 to 1. */
	readonly share: number;
}

/** So many articles, or sentences that two of them share, are looked at between two pauses. */
const pauseAfter = 50;

/** Most in common first. */
export function* articlesWithCommonText(
	articles: readonly CorpusArticle[],
	shared: SharedText,
): Steps<readonly SharedArticles[]> {
	const lengths = new Map(
		yield* eachOf(
			articles,
			pauseAfter,
			({ id, view }) => [id, bodySentences(view.analysis.sentences)] as const,
		),
	);
	const pairs = new Map<string, { articles: readonly [string, string]; sentences: number }>();
	yield* eachOf(shared.sentences(), pauseAfter, ({ first, second }) => {
		const key = JSON.stringify([first.article, second.article]);
		const known = pairs.get(key) ?? { articles: [first.article, second.article], sentences: 0 };
		pairs.set(key, { ...known, sentences: known.sentences + 1 });
	});
	const found = yield* eachOf(pairs.values(), pauseAfter, pair => {
		const shorter = Math.min(...pair.articles.map(id => lengths.get(id) ?? 0));
		return { ...pair, share: shorter === 0 ? 0 : Math.min(1, pair.sentences / shorter) };
	});
	return yield* sorted(found, (a, b) => b.share - a.share || b.sentences - a.sentences);
}

function bodySentences(sentences: readonly { readonly role: string }[]): number {
	return sentences.filter(({ role }) => role === 'body').length;
}
