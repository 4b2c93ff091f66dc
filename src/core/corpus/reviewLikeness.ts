/** Which suggestions are like each other, so that one decision can do for all of them. */
import { fold } from '../anchor/fold';
import { hull } from '../model/span';
import type { Suggestion } from '../model/suggestion';
import type { CorpusArticle } from './articleView';

export interface PlacedSuggestion {
	readonly article: CorpusArticle;
	readonly suggestion: Suggestion;
}

/** `words`: said in the same words; the others mean the same rule, speaker or kind, and always the same kind. */
export const waysToBeAlike = ['words', 'rule', 'speaker', 'kind'] as const;
export type AlikeBy = (typeof waysToBeAlike)[number];

/** Shorter sentences ("He denied it.") mean different things in different articles. Words. */
const fewestWords = 5;

/** Those of `others` that are like the given one, itself included where it is among them. */
export function alike(
	placed: PlacedSuggestion,
	others: readonly PlacedSuggestion[],
	by: AlikeBy,
): PlacedSuggestion[] {
	const wordings = new Map<CorpusArticle, Wording>();
	const markOf = ({ article, suggestion }: PlacedSuggestion): string | undefined => {
		const { kind, rule, who } = suggestion;
		switch (by) {
			case 'words': {
				const wording = wordings.get(article) ?? wordingIn(article);
				wordings.set(article, wording);
				return wording(suggestion);
			}
			case 'rule':
				return `${kind}\n${rule}`;
			case 'speaker':
				return who === '' ? undefined : `${kind}\n${who.toLowerCase()}`;
			case 'kind':
				return kind;
		}
	};
	const mark = markOf(placed);
	return mark === undefined ? [] : others.filter(other => markOf(other) === mark);
}

/** Equal for suggestions that say the same in the same words; `undefined` for words too short to be a repetition. */
export type Wording = (suggestion: Suggestion) => string | undefined;

/**
 * Of an article's suggestions: the sentence with what the suggestion is about in it, typography and white space apart.
 * The words of a nested attribution are told from those of the one around it.
 */
export function wordingIn({ view }: CorpusArticle): Wording {
	const text = fold(view.text);
	return ({ kind, who, targets, cue, sentence: index }) => {
		const sentence = view.analysis.sentences[index];
		const around = hull(sentence ? [sentence, ...targets] : targets);
		const words = around ? plain(text.slice(around.start, around.end)) : '';
		if (!around || words.split(' ', fewestWords).length < fewestWords) {
			return undefined;
		}
		const places = targets.map(({ start, end }) => plain(text.slice(start, end)));
		const beforeCue = cue ? plain(text.slice(around.start, cue.start)).length : -1;
		return [kind, who, beforeCue, words, ...places].join('\n');
	};
}

function plain(folded: string): string {
	return folded.replace(/ {2,}/g, ' ').trim().toLowerCase();
}
