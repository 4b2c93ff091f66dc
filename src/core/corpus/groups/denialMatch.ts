/** Whether a denial answers an assertion, and how far. */
import { withWider } from '../wording/acts';
import { differenceOf } from '../wording/difference';
import { likeness } from '../wording/likeness';
import { type Shared, sharedOf } from '../wording/shared';
import { kindsOf } from '../wording/things';
import type { Act, Wording } from '../wording/wording';
import type { Answer } from './answer';
import type { Assertion } from './assertions';
import { isVague } from './denialTerms';
import type { DenialWording } from './denialWording';
import { isBy, isInvolved, namesDoer } from './parties';
import type { TermWeights } from './termWeights';

/** Words of a denial are fewer than those of the claim: less must be alike. Tuned on `pairs.dev.data.ts`. */
const answersFrom = 0.27;
/** Where they say that there is none of it, or deny more than was said: who has supplied nothing has sold nothing. */
const answersWithNoneFrom = 0.2;
/** Where somebody else denies it than who is said to have done it. */
const answersForOthersFrom = 0.6;
/** Where those deny it to whom it is said to have been done, or who are said to have been asked. */
const answersForInvolvedFrom = 0.4;

/** Where who is said to have done it denies it, and no act is told in the same words. */
const answersInOtherWordsFrom = 0.4;

/** What both say; `undefined` where the denial does not answer the assertion. */
export function matchOf(
	denial: Pick<DenialWording, 'wording' | 'party' | 'onlyByParty' | 'ofNone'>,
	assertion: Assertion,
	weights: TermWeights,
): Shared | undefined {
	const party = isBy(denial, assertion);
	const involved = !party && isInvolved(denial, assertion);
	// Before what takes longer to tell.
	if (!party && !involved && (denial.onlyByParty || !namesDoer(denial, assertion))) {
		return undefined;
	}
	const claimed = widened(affirmative(assertion.wording), denial.wording);
	const { score, shared, difference } = likeness(claimed, denial.wording, weights.of);
	const inside = !isNegative(assertion) && isWholly(shared, denial, assertion);
	const covers = shared.acts.length === 0 && deniesWider(denial.wording, claimed);
	if (evidence(shared, denial.party) + (covers ? 1 : 0) < 2 && !(party && inside)) {
		return undefined;
	}
	const isOtherAct = shared.acts.length === 0 && denial.wording.acts.some(isTelling) && !covers;
	if (isOtherAct && !denial.ofNone && !(party && score >= answersInOtherWordsFrom)) {
		return undefined;
	}
	if (denial.onlyByParty && saysTheSame(shared, assertion)) {
		return undefined;
	}
	if (deniesOther(denial.wording, claimed)) {
		return undefined;
	}
	// A pronoun stands for who denies: what is shared besides was counted above.
	if (difference === undefined || ((party || involved) && difference === 'too-little')) {
		const from =
			denial.ofNone || covers
				? answersWithNoneFrom
				: party
					? answersFrom
					: involved
						? answersForInvolvedFrom
						: answersForOthersFrom;
		return score >= from || (inside && from < answersForOthersFrom) ? shared : undefined;
	}
	return party && difference === 'act' && denial.wording.acts.length === 0 && isAbout(shared, denial.wording)
		? shared
		: undefined;
}

/** Whatever both tell was not done by either's account. */
function saysTheSame({ acts }: Shared, { wording }: Assertion): boolean {
	const same = wording.acts.filter(({ concepts }) => concepts.some(concept => acts.includes(concept)));
	return same.length > 0 && same.every(({ negated }) => negated);
}

/** "Used" may stand for whatever was done. */
function isTelling({ verbal, concepts }: Act): boolean {
	return verbal && !concepts.includes('use');
}

/** Who has supplied nothing has not sold it either. */
function deniesWider({ concepts }: Wording, claimed: Wording): boolean {
	return claimed.acts.some(
		act => act.verbal && act.concepts.flatMap(withWider).some(wider => concepts.has(wider)),
	);
}

/** What is said not to have been done is no accusation. */
export function isNegative({ wording }: Assertion): boolean {
	return wording.negative || wording.acts.some(({ negated }) => negated);
}

/** The same act, done to something else: "has sent no weapons" does not answer "sent pictures". */
function deniesOther(denied: Wording, claimed: Wording): boolean {
	const acts = denied.acts.filter(
		act => act.verbal && act.concepts.some(concept => claimed.concepts.has(concept)),
	);
	const known = new Set([...claimed.terms, ...claimed.acts.flatMap(act => [...act.patients, ...act.agents])]);
	const objects = acts.flatMap(({ patients }) => objectOf(patients, denied) ?? []);
	const isKnown = (object: string) =>
		known.has(object) ||
		kindsOf(object).some(kind => known.has(kind)) ||
		[...known].some(term => kindsOf(term).includes(object));
	return objects.length > 0 && !objects.some(isKnown);
}

/** The first thing after the verb. */
function objectOf(patients: ReadonlySet<string>, { names, concepts }: Wording): string | undefined {
	return [...patients].find(term => !names.has(term) && !isVague(term) && !concepts.has(term));
}

/** What both have, without the names of those who deny: these stand in all that is said of them. */
function evidence({ names, words, acts, numbers }: Shared, party: ReadonlySet<string>): number {
	return acts.length + numbers.length + [...names, ...words].filter(term => !party.has(term)).length;
}

/** A denial of a thing without a verb ("denied having an account in Tarn"): most of its words are the claim's. */
function isAbout({ names, words }: Shared, { terms }: Wording): boolean {
	const common = names.length + words.length;
	return common >= 2 && 2 * common > terms.size;
}

function affirmative(wording: Wording): Wording {
	return { ...wording, acts: wording.acts.map(act => ({ ...act, negated: false })), negative: false };
}

/** "We never heard of such a request": all that the denial says stands in the claim. */
function isWholly(
	{ names, words, acts, numbers }: Shared,
	{ wording, party }: Pick<DenialWording, 'wording' | 'party'>,
	{ wording: claimed }: Pick<Assertion, 'wording'>,
): boolean {
	const told = new Set([...names, ...words, ...claimed.voices]);
	const beside = names.filter(name => !party.has(name));
	return (
		wording.acts.every(act => act.concepts.some(concept => acts.includes(concept))) &&
		[...wording.terms].every(term => told.has(term) || party.has(term) || isVague(term)) &&
		acts.length + beside.length + words.length + numbers.length > 0
	);
}

/** With the wider words that the denial uses: who has sent no weapons has sent no missiles. */
function widened(claimed: Wording, denied: Wording): Wording {
	const wider = [...claimed.terms].flatMap(kindsOf).filter(kind => denied.terms.has(kind));
	return wider.length === 0 ? claimed : { ...claimed, terms: new Set([...claimed.terms, ...wider]) };
}

/** Whatever the claim says was done and the denial does not mention stays unanswered. */
export function coverage(claimed: Wording, denied: Wording): Answer {
	const concepts = denied.concepts;
	const verbal = claimed.acts.filter(act => act.verbal);
	const acts = verbal.length > 0 ? verbal : claimed.acts;
	const answered = acts.every(act => act.concepts.some(concept => concepts.has(concept)));
	const difference = differenceOf(claimed, denied, sharedOf(claimed, denied));
	const objects = new Set(acts.flatMap(({ patients }) => [...patients]));
	const named = [...objects].filter(term => denied.terms.has(term)).length;
	return answered && difference === undefined && 2 * named >= objects.size ? 'fully' : 'partly';
}
