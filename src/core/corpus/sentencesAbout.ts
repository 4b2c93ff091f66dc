/** Where the corpus names or quotes entities and speakers. */
import type { Corpus } from './corpus';
import { sentencesAt } from './marks';
import { SentenceSet } from './sentenceSet';

/** Sentences that name, accuse or quote one of the entities. */
export function sentencesAbout(corpus: Corpus, keys: readonly string[]): SentenceSet {
	const found = new SentenceSet();
	for (const key of keys) {
		for (const { article, mentions } of corpus.mentions(key)) {
			for (const mention of mentions) {
				const range = sentencesAt(article.view.analysis.sentences, mention);
				if (range) {
					found.add(article.id, range.first);
				}
			}
		}
		const { accused, saidBy } = corpus.marksAbout(key);
		for (const placed of [...accused, ...saidBy]) {
			found.addMark(placed);
		}
	}
	return found;
}

/** Sentences with anything that one of the speakers says or denies. */
export function sentencesBy(corpus: Corpus, keys: readonly string[]): SentenceSet {
	const found = new SentenceSet();
	for (const { key, spoken } of corpus.speakers()) {
		if (keys.includes(key)) {
			for (const placed of spoken) {
				found.addMark(placed);
			}
		}
	}
	return found;
}
