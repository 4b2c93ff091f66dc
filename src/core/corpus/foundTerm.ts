/** Where one term of a search stands in one state of the corpus: each text is looked through once. */
import type { FigureIndex } from './figureIndex';
import { narrowText } from './narrowText';
import type { ArticleTexts, SearchTexts } from './searchTexts';
import { eachOf, type Steps } from './steps';

export interface FoundTerm {
	readonly term: string;
	/** 1 for each name among those of the columns that it is in. */
	readonly names: Uint8Array;
	/** 1 for each article whose label it is in. */
	readonly labels: Uint8Array;
	/**
	 * 1 for each article that has it in its text, or tags with words that are not in the text; not looked at where the
	 * label has it.
	 */
	readonly mayHave: Uint8Array;
	/** 1 for each sentence that it is in. */
	readonly sentences: Uint8Array;
	/** Where in an article's text it stands over the end of a sentence or between two, by the place of the article. */
	readonly beside: ReadonlyMap<number, readonly number[]>;
}

/** So many articles are looked at between two pauses. */
const pauseAfter = 250;

/** @param known of a part of the term: elsewhere the term is not looked for */
export function* findTerm(
	{ columns, sentenceStarts }: FigureIndex,
	texts: SearchTexts,
	term: string,
	known?: FoundTerm,
): Steps<FoundTerm> {
	const { articles } = columns;
	const [labels, mayHave] = [new Uint8Array(articles.length), new Uint8Array(articles.length)];
	const sentences = new Uint8Array(sentenceStarts.at(-1) ?? 0);
	const beside = new Map<number, readonly number[]>();
	const narrow = narrowText(term);
	yield* eachOf(articles, pauseAfter, (_, article) => {
		if (known?.labels[article] === 0 && known.mayHave[article] === 0) {
			return;
		}
		const own = texts.of(columns, article);
		// What cannot be narrowed is in no narrow text.
		const words = own?.isNarrow ? narrow : term;
		if (own?.label.includes(term)) {
			labels[article] = 1;
			return;
		}
		const first = own && words !== undefined ? own.text.indexOf(words) : -1;
		mayHave[article] = first >= 0 || (own && own.apart.size > 0) ? 1 : 0;
		if (own && words !== undefined && first >= 0) {
			const others = findIn(
				own,
				words,
				first,
				sentences.subarray(sentenceStarts[article], sentenceStarts[article + 1]),
			);
			if (others.length > 0) {
				beside.set(article, others);
			}
		}
	});
	const names = columns.names.table(name => texts.nameHas(name, term));
	return { term, names, labels, mayHave, sentences, beside };
}

/**
 * Sets those of `sentences` to 1 that the term is in; there may be less of them than the text has.
 * @param first where the term stands first in the text
 * @returns where else it stands: over the end of a sentence or between two. Of one in a sentence that has it anyway
 * nothing is told: who has a part of that one and of the next has all of it.
 */
function findIn(
	{ text, bounds }: ArticleTexts,
	term: string,
	first: number,
	sentences: Uint8Array,
): readonly number[] {
	const others: number[] = [];
	let sentence = 0;
	for (let at = first; at >= 0; ) {
		while (sentence < sentences.length && (bounds[2 * sentence + 1] ?? 0) < at + term.length) {
			sentence++;
		}
		if (sentence === sentences.length) {
			break;
		}
		if ((bounds[2 * sentence] ?? 0) <= at) {
			sentences[sentence] = 1;
			at = text.indexOf(term, bounds[2 * sentence + 1]);
		} else {
			others.push(at);
			at = text.indexOf(term, at + 1);
		}
	}
	return others;
}
