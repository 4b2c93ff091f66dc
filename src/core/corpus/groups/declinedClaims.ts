/** Claims that people dismissed: no claims any more, but what their words are worth in the others stays as it was. */
import type { CorpusArticle } from '../articleView';
import type { Corpus } from '../corpus';
import { declinedClaimsOf, type PlacedMark, placedMarksOf } from '../marks';
import { eachOf, type Steps } from '../steps';
import type { Assertion, AssertionReader } from './assertions';
import { claimMarks } from './claimMarks';

/** Those that would be compared if nobody had dismissed them, in the order of the corpus. */
export function* declinedClaims(corpus: Corpus, reader: AssertionReader): Steps<readonly Assertion[]> {
	// Of a packed article its tags file is at hand, and the rest of it is not: it is unpacked in a step of its own.
	const articles = corpus.articles().filter(({ view }) => view.sidecar.dismissed.length > 0);
	const read = yield* eachOf(articles, 1, article =>
		declinedIn(article).flatMap(placed => reader.read(placed) ?? []),
	);
	return read.flat();
}

function declinedIn(article: CorpusArticle): readonly PlacedMark[] {
	const declined = new Set(declinedClaimsOf(article));
	const denials = placedMarksOf(article).filter(({ mark }) => mark.kind === 'denial');
	return claimMarks([...denials, ...declined], new Set()).filter(placed => declined.has(placed));
}
