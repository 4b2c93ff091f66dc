/** How well groups and denial links answer pairs of sentences: each pair is a corpus of two articles. */
import { viewArticle } from '../../../../src/core/corpus/articleView';
import { Corpus } from '../../../../src/core/corpus/corpus';
import { claimFindings } from '../../../../src/core/corpus/groups/claimFindings';
import { analyse } from '../../../../src/core/detect/analyse';
import { emptySidecar } from '../../../../src/core/model/tag';
import type { PairAnswer, SentencePair } from '../pairs.dev.data';

function article(id: string, text: string, published: string) {
	const sidecar = { ...emptySidecar, article: { published } };
	return { id, label: id, view: viewArticle(text, analyse(text), sidecar) };
}

/** What Hearsay says of the pair. */
function answerOf({ first, second }: SentencePair): PairAnswer {
	const corpus = new Corpus();
	corpus.set(article('first.txt', first, '2031-05-01'));
	corpus.set(article('second.txt', second, '2031-05-02'));
	const { groups } = claimFindings(corpus);
	const of = (id: string) => groups.find(({ members }) => members.some(({ article }) => article.id === id));
	const claimed = of('first.txt');
	if (claimed?.denials.some(({ article }) => article.id === 'second.txt')) {
		return 'denies';
	}
	return claimed !== undefined && claimed === of('second.txt') ? 'same' : 'other';
}

export interface PairScore {
	readonly precision: number;
	readonly recall: number;
	/** 0 to 100; of both kinds of positive answers together. */
	readonly f1: number;
	readonly wrong: readonly (SentencePair & { readonly said: PairAnswer })[];
}

export function scorePairs(pairs: readonly SentencePair[]): PairScore {
	const said = pairs.map(pair => ({ ...pair, said: answerOf(pair) }));
	const right = said.filter(({ answer, said }) => answer !== 'other' && said === answer).length;
	const found = said.filter(({ said }) => said !== 'other').length;
	const wanted = pairs.filter(({ answer }) => answer !== 'other').length;
	const [precision, recall] = [right / Math.max(1, found), right / wanted];
	return {
		precision,
		recall,
		f1: (200 * precision * recall) / Math.max(Number.EPSILON, precision + recall),
		wrong: said.filter(({ answer, said }) => said !== answer),
	};
}
