/** A corpus of short texts with tags and details, analysed as articles are. */
import { describeTarget } from '../../src/core/anchor/describe';
import { viewArticle } from '../../src/core/corpus/articleView';
import { Corpus } from '../../src/core/corpus/corpus';
import { analyse } from '../../src/core/detect/analyse';
import { type ArticleDetails, emptySidecar, type Tag } from '../../src/core/model/tag';
import { spanOf } from './toldArticle';

export interface Told {
	readonly id: string;
	readonly text: string;
	readonly details?: ArticleDetails;
	/** Tags of kind claim or denial on whole sentences. */
	readonly tags?: readonly (Partial<Tag> & Pick<Tag, 'id' | 'kind'> & { readonly words: string })[];
}

export function corpusOf(...told: readonly Told[]): Corpus {
	const corpus = new Corpus();
	for (const { id, text, details, tags } of told) {
		const sidecar = {
			...emptySidecar,
			article: details ?? {},
			tags: (tags ?? []).map(({ words, ...tag }) => ({
				...tag,
				targets: [describeTarget(text, spanOf(text, words))],
			})),
		};
		corpus.set({ id, label: id, view: viewArticle(text, analyse(text), sidecar) });
	}
	return corpus;
}
