/** Who is accused in an article and not heard in it. */
import { hull } from '../../model/span';
import type { Kind } from '../../model/tag';
import type { ArticleView, CorpusArticle, PlacedTag } from '../articleView';
import type { Assertion } from '../groups/assertions';
import { termsOfAccusedName } from '../groups/parties';
import { partyOf } from '../groups/party';
import { sentencesAt } from '../marks';
import { phraseRound } from '../origins/sources';

/** What somebody is called in one place: by name, office or affiliation. */
type Called = readonly string[];

/** Names and ids as the claims give them, each once. Whoever speaks for the accused, denies, or declines to comment is heard. */
export function accusedUnheard(
	{ view, catalogue }: CorpusArticle,
	claims: readonly Assertion[],
): readonly string[] {
	const accused = [...new Set(claims.flatMap(({ mark }) => mark.accused))];
	if (accused.length === 0) {
		return [];
	}
	const called = [
		...suggested(view),
		...view.tags.filter(({ tag }) => isSaid(tag.kind)).flatMap(tag => tagged(view, tag)),
		...view.analysis.noComments.map(({ who }) => [who]),
	];
	const heard = new Set(called.flatMap(names => [...partyOf(names)]));
	return accused.filter(name => !termsOfAccusedName(name, catalogue).some(term => heard.has(term)));
}

function isSaid(kind: Kind): boolean {
	return kind === 'attribution' || kind === 'denial';
}

/** What was dismissed is not among the suggestions: nobody is heard in it. */
function suggested({ text, suggestions }: ArticleView): readonly Called[] {
	return suggestions
		.filter(({ kind }) => isSaid(kind))
		.map(({ who, on = [], speaker }) => [who, ...on, ...(speaker ? [phraseRound(text, speaker)] : [])]);
}

function tagged(view: ArticleView, placed: PlacedTag): readonly Called[] {
	const { tag, speaker } = placed;
	const { name, affiliation } = tag.speaker ?? {};
	const called = [name, affiliation, ...(tag.on ?? []), speaker && phraseRound(view.text, speaker)];
	return name === undefined ? detected(view, placed) : [called.filter(one => one !== undefined)];
}

/** Who speaks in the sentences of a tag that does not say. */
function detected({ analysis }: ArticleView, { tag, places }: PlacedTag): readonly Called[] {
	const whole = hull(places);
	const at = whole && sentencesAt(analysis.sentences, whole);
	const isIn = ({ sentence }: { readonly sentence: number }) =>
		!!at && at.first <= sentence && sentence <= at.last;
	return tag.kind === 'denial'
		? analysis.denials.filter(isIn).map(({ denier }) => [denier])
		: analysis.attributions.filter(isIn).map(({ who }) => [who]);
}
