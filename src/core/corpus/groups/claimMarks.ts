/** Which claims of an article are put together with others: those that assert something themselves. */
import type { PlacedMark } from '../marks';
import { keyOf } from './assertions';
import { asideOf } from './denialAsides';

/**
 * Claims that stand in a sentence of a denial tell what is denied, not what is asserted: they count only where people
 * named them in what they decided. Those in a sentence of which the point is that somebody does not comment, tell what was
 * asked: what a person tagged there counts all the same.
 */
export function claimMarks(marks: readonly PlacedMark[], named: ReadonlySet<string>): readonly PlacedMark[] {
	const denying = new Set(
		marks
			.filter(placed => placed.mark.kind === 'denial' && isWhole(placed))
			.map(({ mark }) => mark.sentences?.first),
	);
	// A tag that has lost its place stands in no sentence.
	denying.delete(undefined);
	return marks.filter(placed => {
		const { kind, sentences, status } = placed.mark;
		return (
			kind === 'claim' &&
			(!denying.has(sentences?.first) || isNamed(placed, named)) &&
			!(status === 'suggestion' && saysNothing(placed))
		);
	});
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
