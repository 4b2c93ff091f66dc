/** Words that deny in some of their senses only: a story is made up, a team is made up of; no link to a gang, no link road. */
import type { Attribution } from '../model/analysis';
import { overlaps } from '../model/span';
import { type Accused, isAccused, speaksForAccused } from './accused';
import { chargeNouns, disownedActs, partyNouns } from './denials.data';
import { allegations, falsehoods } from './falsehoods';
import { classAt, type Passage, spanOf, wordAt } from './passage';
import type { Phrase } from './phrase';
import { subjectBefore } from './subject';

/** `isTheirs` tells whether who is accused in the article says it, or who speaks for them. */
type Sense = (passage: Passage, phrase: Phrase, isTheirs: () => boolean) => boolean;

/** For the words of a phrase the sense in which they deny; what is not here always does. */
const senses: readonly (readonly [words: RegExp, denies: Sense])[] = [
	[/^made up$/, isInvented],
	[/^fake news$/, isCalled],
	[/^no (?:links?|connections?|ties?|affiliation|dealings)$/, isOfParty],
	[/^no association$/, isOwnAssociation],
	[/^no (?:\w+ )?(?:relationship with|stake in)$/, isOwnTie],
	[/^not aware of any$/, isOfCharged],
	[/^in no way$/, isOfBlame],
	[/^not ours$/, isOfOurs],
	[/^no role in$/, isOwnRole],
	[/^(?:(?:played|had) )?no (?:part|role|hand)(?: in)?$/, isInDeed],
	[/^n(?:or|either) (?:is|was) it (?:true|the case)$/, isOfSaying],
	[/^not involved$/, isOfOwn],
	[/^no such$/, isOfDeed],
	[/^(?:any|convincing) evidence$/, isNegated],
	[/^no (?:\w+ )?evidence$/, isOfCharge],
	[/^no knowledge of$/, isOwned],
	[/^had no idea$/, isOwnIdea],
	[/^(?:not accurate|not correct|no foundation|flies in the face)$/, isOfReport],
];

/** `text` is what the phrase says. */
export function deniesHere(
	passage: Passage,
	phrase: Phrase,
	text: string,
	attributions: readonly Attribution[],
	accused: Accused,
): boolean {
	const sense = senses.find(([words]) => words.test(text));
	const isTheirs = () => {
		const span = spanOf(passage, phrase.first, phrase.last);
		return attributions.some(
			attribution =>
				attribution.content.some(part => overlaps(part, span)) &&
				(isAccused(attribution.who, accused) || speaksForAccused(passage, attribution, accused)),
		);
	};
	return sense === undefined || sense[1](passage, phrase, isTheirs);
}

const parties: ReadonlySet<string> = new Set(partyNouns);
const charges: ReadonlySet<string> = new Set(chargeNouns);

/** "It was all made up", "made up the story"; not "made up of", "made up 40 per cent", "her mind was made up". */
function isInvented(passage: Passage, { first, last }: Phrase): boolean {
	if (allegations.has(wordAt(passage, last + 1)) || allegations.has(wordAt(passage, last + 2))) {
		return true;
	}
	let be = first - 1;
	while (classAt(passage, be) === 'adverb' || /^(?:all|being)$/.test(wordAt(passage, be))) {
		be -= 1;
	}
	return (
		classAt(passage, be) === 'auxiliary' &&
		!/^minds?$/.test(wordAt(passage, be - 1)) &&
		!/^(?:of|by|for|from)$/.test(wordAt(passage, last + 1))
	);
}

/** "Called it fake news", "this is fake news", "“Fake news,” he said"; not "learn to spot fake news". */
function isCalled(passage: Passage, { first }: Phrase): boolean {
	let before = first - 1;
	while (
		['quote', 'adverb', 'determiner'].includes(classAt(passage, before)) &&
		!isPointing(passage, before)
	) {
		before -= 1;
	}
	return (
		before < 0 ||
		classAt(passage, before) === 'auxiliary' ||
		isPointing(passage, before) ||
		wordAt(passage, before) === 'as' ||
		allegations.has(wordAt(passage, before))
	);
}

function isPointing(passage: Passage, at: number): boolean {
	return /^(?:it|this|that|these|those|them)$/.test(wordAt(passage, at));
}

/** "No links to the gang", "no connection with Lund", "there is no link"; not "no link road", "no connection to the grid". */
function isOfParty(passage: Passage, { last }: Phrase): boolean {
	const next = classAt(passage, last + 1) === 'adverb' ? last + 2 : last + 1;
	if (['stop', 'comma', 'quote'].includes(classAt(passage, next))) {
		return true;
	}
	return (
		/^(?:to|with|between)$/.test(wordAt(passage, next)) &&
		phraseHolds(
			passage,
			next + 1,
			at => ['name', 'pronoun'].includes(classAt(passage, at)) || parties.has(wordAt(passage, at)),
		)
	);
}

/** "Had no association with the gang"; not "found no association between the drug and deaths", which is measured. */
function isOwnAssociation(passage: Passage, phrase: Phrase): boolean {
	const { first, last } = phrase;
	return (
		/^ha(?:s|d|ve|ving)$/.test(wordAt(passage, first - 1)) &&
		!phraseHolds(passage, last + 1, at => /^(?:between|deaths?)$/.test(wordAt(passage, at))) &&
		isOfParty(passage, phrase)
	);
}

/**
 * "Had no stake in the firms", "has no business relationship with Lund"; not "no stake in the outcome", "with her father",
 * "in Moor's future", "Norway has no stake".
 */
function isOwnTie(passage: Passage, { first, last }: Phrase): boolean {
	return (
		/^ha(?:s|d|ve|ving)$/.test(wordAt(passage, first - 1)) &&
		isOfOwnPronoun(passage, first) &&
		phraseHolds(
			passage,
			last + 1,
			at =>
				(classAt(passage, at) === 'name' || parties.has(wordAt(passage, at))) &&
				!/^['’]s?$/.test(wordAt(passage, at + 1)),
		)
	);
}

/** "[He] had", "he was asked and [had]" */
function isOfOwnPronoun(passage: Passage, at: number): boolean {
	const start = groupStart(passage, at);
	const subject = subjectBefore(passage, start);
	return (
		/^(?:and|but)$/.test(wordAt(passage, start - 1)) ||
		(subject !== undefined && /^(?:it|he|she|they|we|i)$/.test(wordAt(passage, subject.last)))
	);
}

/**
 * "Was not aware of any use of gas", "of any wrongdoing"; not "of any plans", "of any attack when they left", "any such
 * rule"; "of any payments", "of any violence" only by who is accused.
 */
function isOfCharged(passage: Passage, { first, last }: Phrase, isTheirs: () => boolean): boolean {
	const at = wordAt(passage, last + 1) === 'such' ? last + 2 : last + 1;
	const noun = wordAt(passage, at);
	const isSuch = at > last + 1 && (charges.has(noun) || suchDeeds.test(noun));
	const isKnown = common.test(noun) && isTheirs();
	const isDeed = (charges.has(noun) && !common.test(noun)) || isKnown;
	const isArmed = /^(?:use|sales?)$/.test(noun) && armed.test(wordAt(passage, at + 2));
	return (
		isOfOwnPronoun(passage, first) &&
		(isSuch || isDeed || isArmed) &&
		classAt(passage, at + 1) !== 'noun' &&
		!/^(?:for|yet|until|till|when|before|after|at)$/.test(wordAt(passage, at + 1))
	);
}

/** What anybody may be asked whether they know of it. */
const common =
	/^(?:attacks?|crimes?|violence|abuses?|transfers?|leaks?|payments?|shelling|links?|connection)$/;
const suchDeeds =
	/^(?:raids?|strikes?|incidents?|cases?|meetings?|deals?|payments?|transfers?|sales?|arrests?|orders?|reports?|plans?|use|shelling)$/;
/** Of what a use or a sale is charged: "use [of] gas". */
const armed = /^(?:gas|force|arms|weapons?|chemicals?|torture|violence|mines|drones|spyware|missiles)$/;

/** "Was in no way involved", "“in no way overloaded”"; not "in no way over", "in no way easy". */
function isOfBlame(passage: Passage, { first, last }: Phrase): boolean {
	const next = classAt(passage, last + 1) === 'adverb' ? last + 2 : last + 1;
	const word = wordAt(passage, next);
	const isAnswer = classAt(passage, first - 1) === 'quote' && /ed$/.test(word);
	return isAnswer || blamed.test(word) || falsehoods.has(word);
}

const blamed = /^(?:responsible|involved|connected|linked|related|implicated|complicit)$/;

/** "They are not ours", "the men “are not ours and never were”"; not "the decision is not ours", "it is not ours to make". */
function isOfOurs(passage: Passage, { first, last }: Phrase): boolean {
	const be = groupStart(passage, first);
	const hasBe = be < first || wordAt(passage, first).endsWith("n't");
	const isMeant = /^(?:it|they|these|those)$/.test(wordAt(passage, be - 1));
	const isSubject = hasBe && (isMeant || classAt(passage, be - 1) === 'quote');
	const next = classAt(passage, last + 1);
	const isWhole =
		['stop', 'comma', 'quote'].includes(next) ||
		(next === 'coordinator' && wordAt(passage, last + 2) === 'never');
	return (isSubject || wordAt(passage, first - 1) === "they're") && isWhole;
}

/** "Had no part in the killing", "no hand in it", "no role whatsoever"; not "in the second half", "in the film". */
function isInDeed(passage: Passage, { last }: Phrase): boolean {
	const link = wordAt(passage, last) === 'in' ? last : last + 1;
	return (
		wordAt(passage, link) === 'whatsoever' ||
		(wordAt(passage, link) === 'in' &&
			(/^(?:it|this|that|them)$/.test(wordAt(passage, link + 1)) ||
				phraseHolds(passage, link + 1, at => acts.has(wordAt(passage, at)))))
	);
}

/** "He had no role in the talks"; of others only in deeds: not "the choir had no role in the play". */
function isOwnRole(passage: Passage, phrase: Phrase): boolean {
	const subject = subjectBefore(passage, groupStart(passage, phrase.first));
	const isOwn = subject !== undefined && /^(?:it|he|she|they|we|i)$/.test(wordAt(passage, subject.last));
	return isOwn || isInDeed(passage, phrase);
}

/** "Foul play" is told by its first word: a play has parts and roles of its own. */
const acts: ReadonlySet<string> = new Set(
	[...partyNouns, ...chargeNouns, ...disownedActs].filter(word => word !== 'play'),
);

/** "Nor is it true that", "nor is it true, he said"; not "nor is it true of the north". */
function isOfSaying(passage: Passage, { last }: Phrase): boolean {
	return (
		wordAt(passage, last + 1) === 'that' || ['stop', 'comma', 'quote'].includes(classAt(passage, last + 1))
	);
}

/** Whether one of the next words, as far as their clause goes, is such a one. */
function phraseHolds(passage: Passage, from: number, test: (at: number) => boolean): boolean {
	for (let at = from; at < from + 6 && !['comma', 'stop', 'verb'].includes(classAt(passage, at)); at += 1) {
		if (test(at)) {
			return true;
		}
	}
	return false;
}

/** "It was not involved in the sale"; not "fathers are not involved in raising children". */
function isOfOwn(passage: Passage, { first, last }: Phrase): boolean {
	const subject = subjectBefore(passage, groupStart(passage, first));
	const isBare = subject !== undefined && classAt(passage, subject.first) === 'noun';
	return (
		subject !== undefined &&
		!isBare &&
		(/^(?:in|with)$/.test(wordAt(passage, last + 1)) ||
			['stop', 'comma', 'quote'].includes(classAt(passage, last + 1)))
	);
}

/** Where the auxiliaries and adverbs before a negation begin. */
function groupStart(passage: Passage, negation: number): number {
	let first = negation;
	while (['auxiliary', 'modal', 'adverb'].includes(classAt(passage, first - 1))) {
		first -= 1;
	}
	return first;
}

/** "No such offer was made"; not "no such thing as", "no such luck". */
function isOfDeed(passage: Passage, { last }: Phrase): boolean {
	return wordAt(passage, last + 1) !== 'luck' && wordAt(passage, last + 2) !== 'as';
}

/** "Had not seen any evidence"; not "anyone with any evidence". */
function isNegated(passage: Passage, { first }: Phrase): boolean {
	return passage.tokens
		.slice(Math.max(0, first - 6), first)
		.some(({ lower }) => /^(?:not|never|without|nor|neither|nobody|denied|cannot)$|n't$/.test(lower));
}

/** "No evidence that", "of fraud"; not "no evidence of recovery in the reef", "no evidence was needed". */
function isOfCharge(passage: Passage, { last }: Phrase): boolean {
	const next = wordAt(passage, last + 1);
	if (/^(?:is|was)$/.test(next)) {
		return !/^(?:needed|required)$/.test(wordAt(passage, last + 2));
	}
	const isAnswer = (at: number) =>
		charges.has(wordAt(passage, at)) ||
		['name', 'gerund', 'possessive'].includes(classAt(passage, at)) ||
		/^(?:any|this|that|it)$/.test(wordAt(passage, at));
	return next !== 'of' || phraseHolds(passage, last + 2, isAnswer);
}

/** "Had no knowledge of"; not "requires no knowledge of French". */
function isOwned(passage: Passage, { first }: Phrase): boolean {
	return /^(?:ha(?:s|d|ve|ving)|with|claimed|denied|express(?:ed)?)$/.test(wordAt(passage, first - 1));
}

/** "He had no idea that it was secret", by who is accused; not "fans had no idea". */
function isOwnIdea(passage: Passage, { first }: Phrase, isTheirs: () => boolean): boolean {
	return isOfOwnPronoun(passage, first) && isTheirs();
}

/** "It is not accurate", "the report is"; not "the maps are not accurate", "the shed has no foundation". */
function isOfReport(passage: Passage, { first }: Phrase): boolean {
	const subject = subjectBefore(passage, groupStart(passage, first));
	const isPlain = subject !== undefined && classAt(passage, subject.last) === 'noun';
	return (
		!isPlain || allegations.has(wordAt(passage, subject.last)) || words.has(wordAt(passage, subject.last))
	);
}

/** Besides what has been alleged, what may be true. */
const words: ReadonlySet<string> = new Set(
	'information comments comment remarks words data reporting translation coverage letter post claims'.split(
		' ',
	),
);
