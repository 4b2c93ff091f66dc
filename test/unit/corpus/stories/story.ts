/** A sentence; its id begins with the letter of its article, the third member starts a paragraph. */
export type StorySentence = readonly [id: string, text: string, start?: 'paragraph'];

export interface StoryArticle {
	readonly outlet: string;
	/** The day, as in 2031-04-03. */
	readonly published: string;
	/** In order; the first is the title, which has no full stop. */
	readonly sentences: readonly StorySentence[];
}

/** A story as several outlets tell it, with what a careful reader puts together. Invented. */
export interface Story {
	readonly articles: readonly StoryArticle[];
	/**
	 * Sentences that tell the same claim, wholly or in part: each list holds the ids of all sentences, titles
	 * too, that assert one proposition, whoever is made to say it. A sentence may stand in several lists. What
	 * is only alluded to ("the affair") does not count; that somebody did not comment is no claim. A denial
	 * told more than once is a claim too (not-P) and has a list of its own, whose comment begins with "denial".
	 */
	readonly claims: readonly (readonly string[])[];
	/**
	 * Denial sentence, and the sentences of any article, not published after it, whose claim it answers at
	 * least in part. A sentence that both tells and denies a claim is not named as an answer to itself.
	 */
	readonly denials: readonly (readonly [denial: string, answers: readonly string[]])[];
}
