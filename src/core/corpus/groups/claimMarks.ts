/** Which claims of a corpus are put together with others: those that assert something themselves. */
import type { Corpus } from '../corpus';
import type { PlacedMark } from '../marks';
import type { Steps } from '../steps';
import { keyOf } from './assertions';
import { asideOf } from './denialAsides';

/**
 * Claims that stand in a sentence of a denial tell what is denied, not what is asserted: they count only where people
 * named them in what they decided. Those in a sentence of which the point is that somebody does not comment, tell what was
 * asked: what a person tagged there counts all the same.
 */
export function* claimMarks(corpus: Corpus, named: ReadonlySet<string>): Steps<readonly PlacedMark[]> {
	const claims: PlacedMark[] = [];
	for (const marks of corpus.marksInTurn()) {
		const denying = new Set(
			marks
				.filter(placed => placed.mark.kind === 'denial' && isWhole(placed))
				.map(({ mark }) => mark.sentences?.first),
		);
		// A tag that has lost its place stands in no sentence.
		denying.delete(undefined);
		for (const placed of marks) {
			const { kind, sentences, status } = placed.mark;
			if (
				kind === 'claim' &&
				(!denying.has(sentences?.first) || isNamed(placed, named)) &&
				!(status === 'suggestion' && saysNothing(placed))
			) {
				claims.push(placed);
			}
		}
		yield;
	}
	return claims;
}

/** Keys of tags only, so that none is made for the many suggestions. */
export function isNamed(placed: PlacedMark, named: ReadonlySet<string>): boolean {
	return placed.mark.status === 'tag' && named.has(keyOf(placed));
}

/** The whole sentence denies; what a person tagged as a denial is one. */
function isWhole({ article: { view }, mark }: PlacedMark): boolean {
	const { text, analysis } = view;
	const sentence = analysis.sentences[mark.sentences?.first ?? -1];
	const found = analysis.denials.filter(denial => denial.sentence === mark.sentences?.first);
	return (
		mark.status === 'tag' ||
		sentence === undefined ||
		found.some(({ cue }) => asideOf(text, sentence, cue) === undefined)
	);
}

function saysNothing({ article: { view }, mark }: PlacedMark): boolean {
	const first = mark.sentences?.first;
	const sentence = view.analysis.sentences[first ?? -1];
	return (
		view.analysis.noComments.some(noComment => noComment.sentence === first) ||
		(sentence !== undefined && keepsSilent(view.text.slice(sentence.start, sentence.end)))
	);
}

/** "The officials were firm in not sharing the source …": what follows is what they were asked about. */
function keepsSilent(sentence: string): boolean {
	return silent.test(sentence.replaceAll('\u2019', "'"));
}

const silent = new RegExp(
	[
		String.raw`^[^,;.]{0,60}\b(?:officials?|spokes\w+|sources?|ministry|embassy|office|government|police|prosecutors?)\b[^,;.]{0,30}`,
		String.raw`\b(?:declin\w+|refus\w+|would not|w(?:ere|as) not|did not|do(?:es)? not|in not|turned down)\b[^,;.]{0,25}`,
		String.raw`\b(?:comment|discuss|describ|shar(?:e|ing)|detail|elaborat|specif|disclos|identif|confirm)`,
	].join(''),
	'i',
);
