/** Who is accused in an article and not heard in it. */
import type { CorpusArticle } from '../articleView';
import type { Assertion } from '../groups/assertions';
import { termsOfAccused } from '../groups/parties';
import { partyOf } from '../groups/party';
import { phraseRound } from '../origins/sources';

/** Names as the claims give them, each once. Whoever speaks for the accused, denies, or declines to comment is heard. */
export function accusedUnheard(
	{ view: { analysis, text } }: CorpusArticle,
	claims: readonly Assertion[],
): readonly string[] {
	const accused = [...new Set(claims.flatMap(({ mark }) => mark.accused))];
	if (accused.length === 0) {
		return [];
	}
	const speakers = analysis.attributions.map(({ who, speaker }) =>
		speaker === null ? [who] : [who, phraseRound(text, speaker)],
	);
	const others = [
		...analysis.denials.map(({ denier }) => [denier]),
		...analysis.noComments.map(({ who }) => [who]),
	];
	const heard = new Set([...speakers, ...others].flatMap(names => [...partyOf(names)]));
	return accused.filter(name => !termsOfAccused(name).some(term => heard.has(term)));
}
