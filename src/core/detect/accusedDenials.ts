/** What the accused, and those who speak for them, say they have not done. */
import type { Attribution } from '../model/analysis';
import { overlaps, type Span } from '../model/span';
import { type Accused, isAccused, isEnvoy, speaksForAccused } from './accused';
import { chargeNouns } from './denials.data';
import type { DenialCue } from './denialVerbs';
import { admitting } from './falsehoods';
import { classAt, isQuoted, type Passage, spanOf, wordAt } from './passage';
import { type Phrase, phraseFrom } from './phrase';
import { firstIndex } from './stretches';
import { subjectBefore } from './subject';
import { type Clause, mayNegate, readClauses } from './tense';
import { WordList } from './wordList';

/** "The embassy said Marrow had not sold the land", where Marrow is accused elsewhere in the article. */
export function accusedNegation(
	passage: Passage,
	attributions: readonly Attribution[],
	accused: Accused,
): DenialCue | undefined {
	if (!mayNegate(passage) && !nones.isIn(passage)) {
		return undefined;
	}
	for (const attribution of attributions) {
		const { who, content, cue } = attribution;
		if (cue !== null && admitting.test(passage.text.slice(cue.start, cue.end))) {
			continue;
		}
		const goesOn = attribution.who !== '' && attribution.who === accused.denier;
		const none = nobodyDid(passage, attribution, accused, goesOn);
		if (none !== undefined) {
			return { rule: 'accused-says-not', words: none };
		}
		const cleft = deniedActor(passage, content, accused);
		if (cleft !== undefined) {
			return { rule: 'accused-says-not', words: cleft };
		}
		const negated = [...negatedFact(passage, content), ...negatedHabits(passage, content, true)];
		const clause = negated.find(({ first, last }) => {
			const subject = subjectAround(passage, first);
			if (subject === undefined) {
				return false;
			}
			// A lawyer speaks so of somebody who is accused.
			if (['client', 'clients'].includes(wordAt(passage, subject.last))) {
				return true;
			}
			if (isOwn(passage, subject)) {
				return goesOn || isAccused(who, accused) || speaksForAccused(passage, attribution, accused);
			}
			const named = accused.index.within(spanOf(passage, subject.first, subject.last));
			const isTheirs = () =>
				goesOn ||
				isAccused(who, accused) ||
				speaksForAccused(passage, attribution, accused) ||
				isEnvoy(passage, attribution, accused);
			return (
				(named.some(({ entity }) => isAccused(entity.name, accused)) && isTheirs()) ||
				(named.some(({ entity }) => accused.denierNames.has(entity.name)) && !isOmission(passage, last))
			);
		});
		if (clause !== undefined) {
			return { rule: 'accused-says-not', words: { first: clause.first, last: clause.last } };
		}
	}
	return undefined;
}

/** "At no time did [I] ask": behind an auxiliary that stands first. */
function subjectAround(passage: Passage, first: number): Phrase | undefined {
	const before = /^(?:time|point|stage|moment|circumstances|never)$/.test(wordAt(passage, first - 1));
	const isInverted = before && ['auxiliary', 'modal'].includes(classAt(passage, first));
	return isInverted ? phraseFrom(passage, first + 1) : subjectBefore(passage, groupStart(passage, first));
}

/** "It", "we", "his country": whoever speaks, or those they speak for. */
export function isOwn(passage: Passage, { first, last }: Phrase): boolean {
	const isTheirs =
		/^(?:his|her|its|our|their|my)$/.test(wordAt(passage, first)) &&
		/^(?:country|nation|government|ministry|company|firm|party|army|navy|forces|troops|soldiers|police|organisation|organization|ships|submarines|aircraft|planes|jets|drones|staff|officers|agents|employees)$/.test(
			wordAt(passage, last),
		);
	return isTheirs || /^(?:it|he|she|they|we|i)$/.test(wordAt(passage, last));
}

/** "[Not one] weapon [has left] our depots", "there [were no] raids": by who is accused, or has just denied it. */
function nobodyDid(
	passage: Passage,
	attribution: Attribution,
	accused: Accused,
	goesOn: boolean,
): Phrase | undefined {
	const { content } = attribution;
	if (
		!nones.isIn(passage) ||
		!content.some(({ start, end }) => noneWords.test(passage.text.slice(start, end)))
	) {
		return undefined;
	}
	const isSaid = (at: number) => content.some(span => overlaps(span, spanOf(passage, at, at)));
	const isTheirs = () =>
		goesOn || isAccused(attribution.who, accused) || speaksForAccused(passage, attribution, accused);
	const clause = readClauses(passage).find(({ first, last, kind }) => {
		const isOfPast = kind === 'past' || kind === 'perfect';
		if (!isSaid(first) || isPassive(passage, first, last)) {
			return false;
		}
		const isThere = wordAt(passage, first - 1) === 'there' && wordAt(passage, last + 1) === 'no';
		return (isThere && goesOn) || (isOfPast && isOfNone(passage, first, accused));
	});
	if (clause === undefined || !isTheirs()) {
		return undefined;
	}
	const none = noneBefore(passage, clause.first);
	return { first: none < 0 ? clause.first : none, last: none < 0 ? clause.last + 1 : clause.last };
}

/** Without one of these nobody is told of who did nothing. */
const nones = new WordList(['no', 'none', 'nobody', 'nothing', 'not']);
const noneWords = /\b(?:no|none|nobody|nothing|not one|not a single)\b/i;

/** How far before its verb such a subject may begin, in tokens. */
const longestNone = 8;

/** Index of "none" or "no" before the verb, at the beginning of a clause; -1 for none. */
export function noneBefore(passage: Passage, verb: number): number {
	for (let at = verb - 1; at >= Math.max(0, verb - longestNone); at -= 1) {
		const isNot = wordAt(passage, at) === 'not' && /^(?:one|a)$/.test(wordAt(passage, at + 1));
		if (isNot || /^(?:no|none|nobody|nothing)$/.test(wordAt(passage, at))) {
			return opensClause(passage, at) ? at : -1;
		}
	}
	return -1;
}

function opensClause(passage: Passage, at: number): boolean {
	return (
		at === 0 ||
		['quote', 'subordinator', 'stop', 'coordinator', 'comma', 'colon'].includes(classAt(passage, at - 1)) ||
		classAt(passage, at - 1) === 'verb'
	);
}

/** "None of our ships", "no Kelmish officer": of those who are accused; not "no one slept". */
function isOfNone(passage: Passage, verb: number, accused: Accused): boolean {
	const none = noneBefore(passage, verb);
	if (none < 0) {
		return false;
	}
	// "Not one weapon left our depots"; not "nobody came to our wedding"
	const end = /^no(?:t)?$/.test(wordAt(passage, none)) ? undefined : verb;
	const isOurs = passage.tokens.slice(none, end).some(({ lower }) => /^ours?$/.test(lower));
	const named = accused.index.within(spanOf(passage, none, verb));
	return isOurs || named.some(({ entity }) => isAccused(entity.name, accused));
}

/** "No soldier was hurt" */
function isPassive(passage: Passage, first: number, last: number): boolean {
	return (
		last > first && /^(?:was|were|been)$/.test(wordAt(passage, last - 1)) && classAt(passage, last) === 'verb'
	);
}

const beForms: ReadonlySet<string> = new Set(['is', 'was', "isn't", "wasn't"]);

/** "It [is not] Arden that has fed the fire", where Arden is accused elsewhere. */
function deniedActor(passage: Passage, content: readonly Span[], accused: Accused): Phrase | undefined {
	if (!mayNegate(passage)) {
		return undefined;
	}
	const be = passage.tokens.findIndex(
		({ lower }, at) =>
			beForms.has(lower) &&
			wordAt(passage, at - 1) === 'it' &&
			content.some(span => overlaps(span, spanOf(passage, at, at))),
	);
	const not = wordAt(passage, be).includes('n') ? be : be + 1;
	const actor =
		be < 0 || (not > be && wordAt(passage, not) !== 'not') ? undefined : phraseFrom(passage, not + 1);
	const isActor = actor && /^(?:that|who|which)$/.test(wordAt(passage, actor.last + 1));
	const named = isActor ? accused.index.within(spanOf(passage, actor.first, actor.last)) : [];
	return named.some(({ entity }) => isAccused(entity.name, accused)) ? { first: be, last: not } : undefined;
}

/** Where the verb group begins with the quotation mark, the subject stands before that: Marrow “has not sold any”. */
function groupStart(passage: Passage, first: number): number {
	const start = classAt(passage, first - 1) === 'negation' ? first - 1 : first;
	return classAt(passage, start - 1) === 'quote' && !isQuoted(passage, start - 1) ? start - 1 : start;
}

/** "Has not stopped", "did not pay": who says so of somebody else charges them. */
function isOmission(passage: Passage, verb: number): boolean {
	return /^(?:stop|return|pa(?:y$|id$)|apologi|investigat|compl(?:y$|ied$)|ke(?:ep$|pt$)|honou?r|respect|withdr|clean)/.test(
		wordAt(passage, verb),
	);
}

/**
 * What somebody has not had in mind or what has not befallen them is no deed that they deny: did not want to be a burden,
 * had not decided, had not slept.
 */
const noDeeds: ReadonlySet<string> = new Set(
	(
		'want wanted wish wished remember remembered recall recalled think thought believe believed expect expected feel felt ' +
		'like liked mind minded care cared need needed regret regretted hope hoped decide decided understand understood seem ' +
		'seemed rain rained snow snowed sleep slept eat eaten rest rested recover recovered grow grown'
	).split(' '),
);

/** Negated statements about the past inside what is attributed. */
export function negatedFact(passage: Passage, content: readonly Span[]): readonly Clause[] {
	if (content.length === 0 || !mayNegate(passage)) {
		return [];
	}
	return readClauses(passage).filter(
		({ negated, kind, first, last }) =>
			negated &&
			(kind === 'past' || kind === 'perfect') &&
			!noDeeds.has(wordAt(passage, last)) &&
			wordAt(passage, last + 1) !== 'aware' &&
			content.some(span => overlaps(span, spanOf(passage, first, first))),
	);
}

/** What is done again and again by those who are charged with it: "does not arm them", "do not attack ships". */
const habits = /^(?:arm|interfere|target|attack|hack|spy|torture|detain)$/;

/** Of these, those that are charges by themselves. */
const misdeeds = /^(?:arm|interfere|hack|spy|torture|detain)$/;

/** What others do too, and who is charged with it does to arms, force or a party: not "does not use a phone". */
const commonDeeds =
	/^(?:possess|engage|use|employ|own|hold|store|station|control|conduct|support|train|buy|import|trade|operate|supply|provide|sell|produce|manufacture|fund|finance|export|ship|deploy|recruit)$/;

const grave: ReadonlySet<string> = new Set([
	...chargeNouns,
	...['arms', 'weapon', 'weapons', 'mines', 'missiles', 'drones', 'bombs', 'shells', 'warheads', 'munitions'],
	...['force', 'mercenaries', 'troops', 'terror', 'terrorism', 'spyware', 'slaves', 'prisoners', 'bribes'],
	...['groups', 'gang', 'gangs', 'rebels', 'militia', 'militias', 'militants', 'terrorists', 'separatists'],
	...['insurgents', 'mafia', 'cartel', 'cartels', 'company', 'companies', 'firm', 'firms'],
]);

/** What those do who are charged with spying on their own customers; anybody else collects data as well. */
const privacy = /^(?:collect|share|track|store|read|sell)$/;
const secrets = /^(?:data|messages|conversations|e-?mails?)$/;

/** What only some do something to: "does not target homes"; not "does not own homes". */
const victims = /^(?:civilians?|children|hospitals?|schools?|journalists|protesters|homes|minors)$/;
const deedsToVictims = /^(?:target|attack|detain|recruit|employ|use)$/;

/** In tokens, behind the verb: "does not use [any such weapons]". */
const objectReach = 4;

function isGrave(passage: Passage, verb: number): boolean {
	const isToVictims = deedsToVictims.test(wordAt(passage, verb));
	return (
		firstIndex(
			verb + 1,
			verb + 1 + objectReach,
			at => grave.has(wordAt(passage, at)) || (isToVictims && victims.test(wordAt(passage, at))),
		) >= 0
	);
}

function isOfPrivacy(passage: Passage, verb: number): boolean {
	const isSecret = (at: number) => secrets.test(wordAt(passage, at));
	return privacy.test(wordAt(passage, verb)) && firstIndex(verb + 1, verb + 1 + objectReach, isSecret) >= 0;
}

/** Negated statements about what somebody does inside what is attributed; `isCharged`: an accusation stands elsewhere. */
export function negatedHabits(
	passage: Passage,
	content: readonly Span[],
	isCharged: boolean,
): readonly Clause[] {
	if (content.length === 0 || !mayNegate(passage)) {
		return [];
	}
	return readClauses(passage)
		.filter(
			({ negated, kind, opener, first }) =>
				negated &&
				kind === 'present' &&
				/^do/.test(opener) &&
				content.some(span => overlaps(span, spanOf(passage, first, first))),
		)
		.map(clause => ({ ...clause, last: verbOf(passage, clause) }))
		.filter(({ last }) => {
			const verb = wordAt(passage, last);
			const isHabit = isCharged && (habits.test(verb) || isOfPrivacy(passage, last));
			const isDeed = habits.test(verb) || commonDeeds.test(verb);
			return isHabit || misdeeds.test(verb) || (isDeed && isGrave(passage, last));
		});
}

/** "Does not [possess]": a plain verb that has the form of a noun as well stands behind its clause. */
function verbOf(passage: Passage, { last }: Clause): number {
	return /^not$|n't$/.test(wordAt(passage, last)) ? last + 1 : last;
}
