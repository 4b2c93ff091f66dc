/** What the detector proposes to a person, from what it found. */
import type { Analysis, Attribution } from '../model/analysis';
import type { Span } from '../model/span';
import type { Suggestion } from '../model/suggestion';
import { ladders, speakersOn } from './ladders';

/** One suggestion for each claim, attribution and denial, in order of the text. */
export function suggestionsOf(analysis: Analysis): Suggestion[] {
	const sentence = (index: number): readonly Span[] => {
		const found = analysis.sentences[index];
		return found === undefined ? [] : [{ start: found.start, end: found.end }];
	};
	const suggestions: Suggestion[] = [
		...ladders(analysis.attributions).flatMap(fromLadder),
		...analysis.denials.map(denial => ({
			kind: 'denial' as const,
			targets: sentence(denial.sentence),
			sentence: denial.sentence,
			speaker: null,
			cue: denial.cue,
			who: denial.denier,
			accused: nobody,
			rule: denial.rule,
			trigger: denial.trigger,
		})),
		...analysis.claims.map(claim => ({
			kind: 'claim' as const,
			targets: sentence(claim.sentence),
			sentence: claim.sentence,
			speaker: null,
			cue: null,
			who: '',
			certainty: claim.certainty,
			accused: claim.accused,
			rule: claim.rule,
			trigger: claim.trigger,
		})),
	];
	return inOrder(suggestions.filter(({ targets }) => targets.length > 0));
}

/** By where they begin, which is found once for each. */
function inOrder(suggestions: readonly Suggestion[]): Suggestion[] {
	return suggestions
		.map(suggestion => ({ suggestion, start: startOf(suggestion) }))
		.sort((a, b) => a.start - b.start)
		.map(({ suggestion }) => suggestion);
}

const nobody: readonly string[] = [];

function fromLadder(ladder: readonly Attribution[]): readonly Suggestion[] {
	const attribution = ladder.at(-1);
	const on = speakersOn(ladder);
	return attribution ? [{ ...fromAttribution(attribution), ...(on.length > 1 && { on }) }] : [];
}

function fromAttribution(attribution: Attribution): Suggestion {
	const { speaker, cue, content, affiliation } = attribution;
	return {
		kind: 'attribution',
		targets: content.length > 0 ? content : [speaker, cue].filter(span => span !== null),
		sentence: attribution.sentence,
		speaker,
		cue,
		who: attribution.who,
		whoType: attribution.whoType,
		identity: attribution.identity,
		...(affiliation === undefined ? {} : { affiliation }),
		accused: nobody,
		rule: attribution.rule,
		trigger: attribution.trigger,
	};
}

function startOf({ targets }: Suggestion): number {
	return targets.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY);
}
