/** What the accused say besides denying: the contrary, something else, or nothing. */
import type { Attribution } from '../../model/analysis';
import { tokenise } from '../../text/tokens';
import type { CorpusArticle } from '../articleView';
import { affiliationOf, phraseRound, reportsOf, sourceOf } from '../origins/sources';
import { readPieces } from '../wording/pieces';
import { type Wording, wordingOf } from '../wording/wording';
import type { Assertion, AssertionReader } from './assertions';
import { isNegative } from './denialMatch';
import { affirmed, type DenialWording, ReadDenial } from './denialWording';
import { isBy, termsOfAccused } from './parties';
import { partyOf } from './party';

/** A claim that something was not done, on the word of those who are said to have done it: a denial in all but name. */
export function contradictionIn(assertion: Assertion, reader: AssertionReader): DenialWording | undefined {
	const { article, mark, wording, ladder } = assertion;
	const speaker = ladder.at(-1);
	if (speaker === undefined || !isNegative(assertion)) {
		return undefined;
	}
	const { text } = article.view;
	const around = reportsOf(assertion).flatMap(({ speaker: at }) =>
		at === null ? [] : phraseRound(text, at),
	);
	const names = [speaker.name, speaker.affiliation ?? '', ...around];
	// Not the assertion itself, which would be kept with it.
	return new ReadDenial({ article, mark }, reader.kept(affirmed(notDone(wording))), {
		ladder,
		party: partyOf(names, around.some(words => belonging.test(words)) ? wording : undefined),
		general: false,
		onlyByParty: true,
		ofNone: wording.negative,
	});
}

/** "Sold motors only to dealers and never delivered anything to Kesh": what was done is not among what is denied. */
function notDone(wording: Wording): Wording {
	const acts = wording.acts.filter(({ negated }) => negated);
	if (wording.negative || acts.length === 0 || acts.length === wording.acts.length) {
		return wording;
	}
	const concepts = new Set(acts.flatMap(act => act.concepts));
	const gone = new Set([...wording.concepts].filter(concept => !concepts.has(concept)));
	const features = wording.features.filter(feature => !gone.has(feature));
	return { ...wording, acts, concepts, features };
}

/** "Its spokesman" speaks for whoever the sentence says did not do it. */
const belonging = /^(?:its|his|her|their)\b/i;

/** Somebody who is accused is quoted on something. */
export interface PartyStatement {
	readonly article: CorpusArticle;
	readonly attribution: Attribution;
}

/**
 * What the accused of an assertion say after it in its own article: it may answer, reframe or pass by. Only where it
 * shares two terms with the assertion. `except`: sentences that deny, which are told apart.
 */
export function statements(
	assertion: Assertion,
	reader: AssertionReader,
	except: ReadonlySet<number>,
): readonly PartyStatement[] {
	const { article, mark, wording } = assertion;
	const { text, analysis } = article.view;
	const end = mark.span?.end ?? text.length;
	return analysis.attributions
		.filter(
			attribution =>
				attribution.content.some(({ start }) => start >= end) &&
				!except.has(attribution.sentence) &&
				attribution.form !== 'indirect' &&
				speaksFor(partyIn(article, attribution), assertion),
		)
		.filter(({ content }) => {
			const tokens = content.flatMap(span => tokenise(text, span));
			const { terms } = wordingOf(readPieces(tokens, reader.mentionsIn(article), () => false));
			return [...terms].filter(term => wording.terms.has(term)).length >= 2;
		})
		.map(attribution => ({ article, attribution }));
}

function speaksFor(party: ReadonlySet<string>, assertion: Assertion): boolean {
	return termsOfAccused(assertion).some(term => party.has(term));
}

function partyIn({ view: { text, analysis } }: CorpusArticle, attribution: Attribution): ReadonlySet<string> {
	const source = sourceOf(text, analysis, attribution);
	const country = affiliationOf(text, analysis, attribution);
	return partyOf([source?.name ?? '', country ?? '']);
}

/** Indexes of the sentences in which the accused of an assertion declined to comment, in its own article. */
export function silences(assertion: Assertion): readonly number[] {
	return assertion.article.view.analysis.noComments
		.filter(({ who }) => who !== '' && isBy({ party: partyOf([who]) }, assertion))
		.map(({ sentence }) => sentence);
}
