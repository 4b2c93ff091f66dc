/** What somebody calls something: called the report a fake, described the talks as useful. */
import { contentSpan } from '../contentSpans';
import { allegations, falsehoods } from '../falsehoods';
import { present } from '../finding';
import { reflexivePronouns } from '../grammar.data';
import { objectEnd } from '../objects';
import { classAt, type Passage, wordAt } from '../passage';
import { phraseFrom } from '../phrase';
import type { VerbCue } from '../verbCues';
import { isNominal, type WordClass } from '../wordClass';
import { phraseStart } from './objectRelatives';
import { type Content, opensObject, prepositionAfter, type Reading } from './reading';

const reflexives: ReadonlySet<string> = new Set(reflexivePronouns);

/** what it called a fake, in what the mayor described as a success: what something is called, with the thing left unsaid. */
export function readWhatCalled({ passage, cue, after, limit }: Reading): Content | undefined {
	const what = (cue.subject?.first ?? 0) - 1;
	if (cue.inverted || cue.elided) {
		return undefined;
	}
	const isThing = isCalledThing(passage, what, after);
	if (!(isThing || wordAt(passage, what) === 'what') || hasObject(passage, cue.subject)) {
		return undefined;
	}
	const start = wordAt(passage, after) === 'as' ? after + 1 : after;
	const opens =
		opensObject(passage, start) ||
		classAt(passage, start) === 'adverb' ||
		falsehoods.has(wordAt(passage, start));
	if (start >= limit || !opens) {
		return undefined;
	}
	const content = contentSpan(passage, start, objectEnd(passage, start, limit));
	const noun = classAt(passage, what - 1) === 'comma' ? what - 2 : what - 1;
	const thing = isThing ? contentSpan(passage, phraseStart(passage, noun), noun + 1) : undefined;
	return content === undefined ? undefined : { rule: 'called-it', content: present([thing, content]) };
}

/** "Its log, which lists [a vessel] called “Ada”": what bears a name is the object of another verb. */
function hasObject(passage: Passage, subject: VerbCue['subject']): boolean {
	const { first, last } = subject ?? { first: 0, last: -1 };
	return passage.classes
		.slice(first + 1, last + 1)
		.some((wordClass, at) => wordClass === 'determiner' && classAt(passage, first + at) === 'noun');
}

/** "The war, [which] he called “a hole”", "a claim [that] two officials called false": the thing stands before it. */
function isCalledThing(passage: Passage, which: number, after: number): boolean {
	const isThat = wordAt(passage, which) === 'that' && classAt(passage, which) === 'relative';
	const isWhich = ['which', 'whom'].includes(wordAt(passage, which));
	const noun = isWhich && classAt(passage, which - 1) === 'comma' ? which - 2 : which - 1;
	const next = classAt(passage, after);
	return (
		(isThat || isWhich) &&
		isNominal(classAt(passage, noun)) &&
		(next === 'quote' ||
			wordAt(passage, after) === 'as' ||
			falsehoods.has(wordAt(passage, after)) ||
			(next === 'determiner' && noun === which - 2))
	);
}

/** dismisses as “a hoax” the suggestion that it sank: what it is called stands before the thing. */
export function readReversed({ passage, after, limit }: Reading): Content | undefined {
	const opens = wordAt(passage, after) === 'as' && classAt(passage, after + 1) === 'quote';
	const close = opens ? passage.classes.indexOf('quote', after + 2) : -1;
	const judged = judgedBefore(passage, after, limit);
	if (judged !== undefined) {
		return { rule: 'called-it', content: [judged] };
	}
	const isWhole = close > 0 && close < limit && classAt(passage, close + 1) === 'determiner';
	const content = isWhole ? contentSpan(passage, after + 1, limit) : undefined;
	return content && { rule: 'called-it', content: [content] };
}

/** "Dismissed as false, [reports that it sank]": some papers set a comma there. */
function judgedBefore(passage: Passage, as: number, limit: number): Content['content'][number] | undefined {
	const isFalse = wordAt(passage, as) === 'as' && falsehoods.has(wordAt(passage, as + 1));
	const isApart = classAt(passage, as + 2) === 'comma' && as + 3 < limit && opensObject(passage, as + 3);
	return isFalse && isApart ? contentSpan(passage, as + 3, limit) : undefined;
}

/** called the report a fake, described the talks as useful. */
export function readName({ passage, cue, after, limit }: Reading): Content | undefined {
	// "Called that “a lie”", "called that claim “a lie”"
	const isThat =
		wordAt(passage, after) === 'that' &&
		(classAt(passage, after + 1) === 'quote' ||
			allegations.has(wordAt(passage, after + 1)) ||
			(falsehoods.has(wordAt(passage, after + 1)) && endsPhrase(passage, after + 1)));
	const opens = isThat || opensObject(passage, after);
	const isOwnName =
		['call', 'identify', 'name'].includes(cue.entry.lemma) && reflexives.has(wordAt(passage, after));
	// "Described hearing a blast": what was heard, and not what it is called
	const isTold =
		cue.entry.lemma === 'describe' &&
		classAt(passage, after) === 'gerund' &&
		prepositionAfter(passage, after, limit, ['as']) < 0;
	if (cue.words.last > cue.words.first || !opens || isOwnName || isTold) {
		return undefined;
	}
	const isQuoted = cue.entry.lemma === 'quote' && prepositionAfter(passage, after, limit, ['as']) > 0;
	const end = isQuoted ? limit : objectEnd(passage, after, limit);
	if (
		isAppointment(passage, cue, after, end) ||
		isName(passage, after, end) ||
		callsNothing(passage, cue, after, end)
	) {
		return undefined;
	}
	const isCalled = ![
		'regard',
		'view',
		'present',
		'cast',
		'compare',
		'see',
		'perceive',
		'paint',
		'style',
		'identify',
		'name',
		'qualify',
		...(namesObject(passage, after) ? [] : ['consider', 'term', 'label']),
	].includes(cue.entry.lemma);
	const as = linkAfter(passage, cue, after, end);
	if (cue.entry.lemma === 'declare' && classAt(passage, after) === 'pronoun' && as > 0) {
		return undefined;
	}
	if (!isCalled && (as < 0 || classAt(passage, as + 1) === 'pronoun')) {
		return undefined;
	}
	const content = contentSpan(passage, after, end);
	return content === undefined ? undefined : { rule: 'called-it', content: [content] };
}

/** False for "nonsense" in "called that nonsense poem a masterpiece": the word tells of the noun behind it. */
function endsPhrase(passage: Passage, at: number): boolean {
	const next = classAt(passage, at + 1);
	return !isNominal(next) && next !== 'other';
}

/** "The club named Bo Lund as its coach": only who bears a name is called by it, "named the victim as Bo Lund". */
function isAppointment(passage: Passage, { entry }: VerbCue, from: number, end: number): boolean {
	const as = entry.lemma === 'name' ? prepositionAfter(passage, from, end, ['as']) : -1;
	return entry.lemma === 'name' && classAt(passage, as + 1) !== 'name';
}

/** "Termed [the claims “a hunt”]", "labelled [the plan a farce]": behind the object what it is called. */
function namesObject(passage: Passage, from: number): boolean {
	const object = phraseFrom(passage, from)?.last ?? from;
	return ['quote', 'determiner'].includes(classAt(passage, object + 1));
}

/** Before what something is seen as: "as" or "to be", and whatever it is compared with; -1 for none. */
function linkAfter(passage: Passage, { entry }: VerbCue, from: number, end: number): number {
	const link = prepositionAfter(passage, from, end, ['as', 'to', 'with']);
	const isLinked =
		wordAt(passage, link) === 'as' ||
		wordAt(passage, link + 1) === 'be' ||
		['compare', 'liken', 'declare'].includes(entry.lemma);
	return isLinked ? link : -1;
}

/** "A group called the Lanterns": a name and nothing said of it. */
function isName(passage: Passage, from: number, end: number): boolean {
	const phrase = phraseFrom(passage, from);
	if (phrase === undefined || !passage.classes.slice(from + 1, phrase.last + 1).every(isNameClass)) {
		return false;
	}
	const next = classAt(passage, phrase.last + 1);
	// "A tool called Lantern that hides"
	const isTold =
		classAt(passage, phrase.last) === 'name' &&
		(next === 'relative' || wordAt(passage, phrase.last + 1) === 'that');
	return phrase.last + 1 >= end || ['verb', 'auxiliary', 'comma'].includes(next) || isTold;
}

/** What is called together or called in. */
const summoned: ReadonlySet<string> = new Set(
	`vote election elections referendum ballot meeting summit session conference strike strikes truce halt ceasefire
	witness witnesses police ambulance doctor helpline hotline guard guards brigade hospital embassy`.split(
		/\s+/,
	),
);

/** After these somebody is called on the telephone, or to come: called him back. */
const particles: ReadonlySet<string> = new Set(
	'back again in up out over on at from to later twice'.split(' '),
);

/** "Called a vote", "called him", "a user called “pier”": nothing is said of anybody, or only a name is given. */
function callsNothing(passage: Passage, { entry }: VerbCue, from: number, end: number): boolean {
	if (entry.lemma !== 'call') {
		return false;
	}
	const first = classAt(passage, from);
	const isAlone = first === 'pronoun' && (from + 1 >= end || particles.has(wordAt(passage, from + 1)));
	const object = phraseFrom(passage, from)?.last ?? end - 1;
	const isWhole = object + 1 >= end || ['preposition', 'time'].includes(classAt(passage, object + 1));
	const isCounted = ['times', 'twice', 'once'].includes(wordAt(passage, end - 1));
	const isSummons = isWhole && first !== 'possessive' && summoned.has(wordAt(passage, object));
	// "Called his mother, and left"
	const isRung =
		first === 'possessive' &&
		object === from + 1 &&
		(object + 1 >= end || classAt(passage, object + 1) === 'comma');
	return first === 'quote' || isAlone || isSummons || isRung || isCounted;
}

function isNameClass(wordClass: WordClass): boolean {
	return wordClass === 'name';
}
