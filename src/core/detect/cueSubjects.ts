/** The subject of a verb that attributes, by where it stands: before it, behind it, before a participle. */
import { fewQuotedStart, titleStart } from './appositions';
import { hasFiniteVerb } from './clause';
import { headlineVerb } from './headlines';
import { formsOf } from './inflect';
import { isDocument, issuerOf } from './issuers';
import type { VerbEntry } from './lexicon';
import { occasionNouns } from './occasions.data';
import { partsSubject, saysAside } from './partedSubjects';
import { classAt, isQuoted, type Passage, wordAt } from './passage';
import { type Phrase, phraseFrom } from './phrase';
import { phraseEndingAt } from './phraseBefore';
import { scareQuoteStart } from './quotedNames';
import { withName } from './roleNames';
import { subjectBefore, withoutTime } from './subject';
import type { VerbGroup } from './verbGroup';
import { isNominal } from './wordClass';

/** `undefined` for a verb that has none of its own right before it. */
export function ownSubject(passage: Passage, group: VerbGroup): Phrase | undefined {
	const before = classAt(passage, group.first - 1);
	// "The board “strongly denies” it": what is quoted begins with the verb.
	const isOpening =
		before === 'quote' && isQuoted(passage, group.first) && !isQuoted(passage, group.first - 2);
	const isQuotedVerb = isOpening && isNominal(classAt(passage, group.first - 2));
	if (isQuotedVerb && group.voice === 'active') {
		return subjectBefore(passage, group.first - 1);
	}
	const isTitle = before === 'quote' && titleStart(passage, group.first - 1) > 0;
	const isSpeech = before === 'quote' && !isTitle && scareQuoteStart(passage, group.first - 1) < 0;
	if (group.voice === 'infinitive' || before === 'coordinator' || isSpeech) {
		return undefined;
	}
	const occasion = occasionBefore(passage, group.first);
	return subjectBefore(passage, occasion < 0 ? group.first : occasion);
}

/**
 * "Condemned it and [in] a statement expressed sorrow", "the board [in] a statement expressed it": the occasion is nobody; -1
 * for none. Not "a man in the crowd said".
 */
function occasionBefore(passage: Passage, verb: number): number {
	const noun = verb - 1;
	if (!occasions.has(wordAt(passage, noun))) {
		return -1;
	}
	const first = classAt(passage, noun - 1) === 'determiner' ? noun - 1 : noun;
	const isOccasion = ['in', 'on', 'at', 'during'].includes(wordAt(passage, first - 1));
	const isGoneOn = classAt(passage, first - 2) === 'coordinator';
	const isOwn = /^an?$/.test(wordAt(passage, first)) && utterances.has(wordAt(passage, noun));
	return isOccasion && first > 1 && (isGoneOn || isOwn) ? first - 1 : -1;
}

const occasions: ReadonlySet<string> = new Set(occasionNouns);

/** What somebody makes himself, and does not only take part in. */
const utterances: ReadonlySet<string> = new Set(
	'statement speech interview tweet post email letter message note briefing'.split(' '),
);

/** "a note saying": the nearest phrase, or who issued it; after a comma the participle speaks for the subject of the sentence. */
export function participleSubject(passage: Passage, group: VerbGroup): Phrase | undefined {
	const before = classAt(passage, group.first - 1);
	if (wordAt(passage, group.first - 1) === 'as') {
		return quotedSubject(passage, group.first - 1);
	}
	// "One of them adding that"
	if (/^(?:them|whom)$/.test(wordAt(passage, group.first - 1)) && wordAt(passage, group.first - 2) === 'of') {
		return phraseEndingAt(passage, group.first - 1, true);
	}
	// "[Stop] calling it a lie"
	if (imperatives.has(wordAt(passage, group.first - 1)) && opensSentence(passage, group.first - 1)) {
		return undefined;
	}
	if (before === 'name' || before === 'noun' || before === 'close' || before === 'time') {
		const last = withoutTime(passage, group.first - 1);
		const phrase = behindGerund(passage, phraseEndingAt(passage, last, true));
		const writer = phrase && writerTo(passage, phrase);
		if (writer !== undefined) {
			return writer;
		}
		const document =
			phrase !== undefined && wordAt(passage, phrase.first) === 'with'
				? { first: phrase.first + 1, last: phrase.last }
				: phrase;
		return document && (issuerOf(passage, document) ?? document);
	}
	return undefined;
}

/** What readers are told to do. Origin: general English. */
const imperatives: ReadonlySet<string> = new Set(
	'stop keep start try avoid quit imagine consider forget'.split(' '),
);

function opensSentence(passage: Passage, at: number): boolean {
	return at === 0 || ['quote', 'colon', 'dash', 'stop'].includes(classAt(passage, at - 1));
}

/** "[Moor] wrote to the senator saying": who writes, and not who is written to. */
function writerTo(passage: Passage, { first, last }: Phrase): Phrase | undefined {
	let verb = first - 2;
	// "Replied to a post saying"
	if (isDocument(wordAt(passage, last))) {
		return undefined;
	}
	const isTold = addressing.has(wordAt(passage, verb)) || isDocument(wordAt(passage, verb - 1));
	if (wordAt(passage, first - 1) !== 'to' || classAt(passage, verb) !== 'verb' || !isTold) {
		return undefined;
	}
	while (classAt(passage, verb - 1) === 'auxiliary') {
		verb -= 1;
	}
	return subjectBefore(passage, verb);
}

/** What somebody does to those who are named behind "to". */
export const addressing = formsOf([
	'write',
	'speak',
	'testify',
	'complain',
	'appeal',
	'reply',
	'respond',
	'tweet',
	'email',
]);

/** "Holding [signs] calling him a liar": what is held, not the holding. */
function behindGerund(passage: Passage, phrase: Phrase | undefined): Phrase | undefined {
	if (phrase === undefined || classAt(passage, phrase.first) !== 'gerund' || phrase.first === phrase.last) {
		return phrase;
	}
	return { first: phrase.first + 1, last: phrase.last };
}

const quoting: ReadonlySet<string> = new Set([
	'quote',
	'quotes',
	'quoted',
	'quoting',
	'cite',
	'cites',
	'cited',
	'citing',
	'record',
	'records',
	'recorded',
	'recording',
]);

/** "quoted [Moor] as saying": the object of the verb of quoting; "[Moor] was quoted by the Courier as saying". */
function quotedSubject(passage: Passage, as: number): Phrase | undefined {
	let at = as - 1;
	while (at > 0 && as - at < 12 && !quoting.has(wordAt(passage, at))) {
		at -= 1;
	}
	if (!quoting.has(wordAt(passage, at))) {
		return undefined;
	}
	const isPassive =
		classAt(passage, at - 1) === 'auxiliary' && /^(?:by|in|as)$/.test(wordAt(passage, at + 1));
	if (isPassive) {
		return subjectBefore(passage, at - 1);
	}
	// "Quoted “[a person close to it]” as saying"
	const isWhole = classAt(passage, at + 1) === 'quote' && classAt(passage, as - 1) === 'quote';
	if (isWhole && passage.classes.indexOf('quote', at + 2) === as - 1 && at + 2 < as - 1) {
		return { first: at + 1, last: as - 1 };
	}
	const quoted = at < as - 1 ? phraseFrom(passage, at + 1) : undefined;
	// "Quoted [an unnamed “dressing-room source”] as saying"
	const isInQuotes =
		classAt(passage, as - 1) === 'quote' && fewQuotedStart(passage, as - 1) - 1 === quoted?.last;
	return quoted && isInQuotes ? { first: quoted.first, last: as - 1 } : quoted;
}

/** "Speaking in Rome, the mayor said": a participle at the beginning speaks for the subject after its comma. */
export function gerundSubjectAfter(passage: Passage, group: VerbGroup, words: Phrase): Phrase | undefined {
	if (group.voice !== 'gerund' || group.first > 1) {
		return undefined;
	}
	const comma = passage.classes.indexOf('comma', words.last);
	return comma < 0 ? undefined : phraseFrom(passage, comma + 1, false);
}

/** "…," said the mayor. The verb follows a quotation or a comma at once, and its subject follows the verb. */
export function invertedSubject(
	passage: Passage,
	group: VerbGroup,
	entry: VerbEntry,
	words: Phrase,
): Phrase | undefined {
	const before = classAt(passage, group.first - 1);
	const speaks = entry.frames.has('clause') || entry.frames.has('that');
	const isSpeech = before === 'quote' && scareQuoteStart(passage, group.first - 1) < 0;
	const afterQuote = isSpeech && !isQuoted(passage, group.first);
	if (group.verb === 0 && entry.form === 'past') {
		const phrase = phraseFrom(passage, words.last + 1);
		return phrase !== undefined && classAt(passage, phrase.last + 1) === 'colon' ? phrase : undefined;
	}
	if (
		!speaks ||
		(entry.form === 'base' && entry.lemma !== 'read' && !saysAside(passage, entry, group.first)) ||
		group.first !== group.verb ||
		(!afterQuote && before !== 'comma') ||
		group.first < 2
	) {
		return undefined;
	}
	const next = words.last + 1;
	const nextClass = classAt(passage, next);
	const isParting =
		!afterQuote && (partsSubject(passage, group.first, next, entry) || isShortAnswer(passage, group.first));
	if (
		!(afterQuote || isParting) &&
		!isHeadline(passage, group.first, entry) &&
		(!hasFiniteVerb(passage, 0, group.first) || opensWithSubject(passage, group.first))
	) {
		return undefined;
	}
	if (!['name', 'determiner', 'noun', 'possessive', 'pronoun'].includes(nextClass)) {
		return undefined;
	}
	const phrase = phraseFrom(passage, next);
	return phrase !== undefined && (afterQuote || endsClause(passage, phrase.last + 1))
		? withName(passage, phrase)
		: undefined;
}

/** "[Probably not], says Moor": all that is said has no verb. */
function isShortAnswer({ classes, tokens }: Passage, verb: number): boolean {
	const isWhole = classes.indexOf('comma') === verb - 1 && verb - 1 <= longestAnswer;
	return (
		isWhole &&
		classes
			.slice(0, verb - 1)
			.every((wordClass, at) => wordClass === 'negation' || answers.has(tokens[at]?.lower ?? ''))
	);
}

/** In tokens. */
const longestAnswer = 4;

const answers: ReadonlySet<string> = new Set(
	(
		'yes no not never probably possibly perhaps maybe absolutely certainly definitely hardly unlikely exactly indeed ' +
		'nonsense true false wrong right almost quite really at all likely so far from it'
	).split(' '),
);

/** "Ship sinks off coast, [says ministry]": who says so ends a headline. */
function isHeadline(passage: Passage, verb: number, { lemma }: VerbEntry): boolean {
	const isTold = lemma === 'say' && passage.sentence.role === 'heading' && headlineVerb(passage, verb) > 0;
	return isTold && passage.classes.slice(verb + 1).every(isNominal);
}

/** "Ada Moor, who read the paper, thinks": what opens the sentence is the subject of the verb behind the comma. */
function opensWithSubject(passage: Passage, verb: number): boolean {
	const subject = subjectBefore(passage, verb);
	const comma = subject === undefined ? -1 : subject.last + 1;
	return (
		subject?.first === 0 &&
		classAt(passage, comma) === 'comma' &&
		comma < verb - 1 &&
		!hasPredicate(passage, comma, verb)
	);
}

/** "Kelm, which sells it, [may lose], said Moor": the subject that opens the sentence has a verb of its own before the tag; not "was poor, said little", "was asked, said yes". */
function hasPredicate(passage: Passage, comma: number, verb: number): boolean {
	const close = passage.classes.indexOf('comma', comma + 1);
	const first = classAt(passage, close + 1) === 'adverb' ? close + 2 : close + 1;
	return (
		close > 0 &&
		first < verb - 1 &&
		['auxiliary', 'modal', 'verb'].includes(classAt(passage, first)) &&
		classAt(passage, close - 1) !== 'relative' &&
		!/^(?:little|nothing|much|more|something|anything|enough|so|it|that|this|yes|no|goodbye)$/.test(
			wordAt(passage, verb + 1),
		)
	);
}

/** After an inverted subject without a quotation nothing may follow that could be content. */
function endsClause(passage: Passage, at: number): boolean {
	return ['stop', 'comma', 'other', 'preposition', 'time'].includes(classAt(passage, at));
}
