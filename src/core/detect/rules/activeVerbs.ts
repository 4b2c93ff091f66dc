/** Somebody says, thinks, wants or judges: a subject, a verb that attributes, and what it attributes. */
import type { Finding } from '../finding';
import { formsOf } from '../inflect';
import { isDocument } from '../issuers';
import { classAt, isQuoted, type Passage, quotationEnd, wordAt } from '../passage';
import type { VerbCue } from '../verbCues';
import { readingsOf } from './readings';
import { isOfGoods } from './unsaidObjects';

/** `limit` is the token where the next attribution of the sentence begins. */
export function activeVerb(passage: Passage, cue: VerbCue, limit: number): Finding | undefined {
	if (cue.subject === undefined || cue.group.voice === 'passive' || isOwnVoice(passage, cue)) {
		return undefined;
	}
	if (!cue.inverted && isOfGoods(passage, cue.entry.lemma, cue.words.last + 1)) {
		return undefined;
	}
	if (
		isQuoted(passage, cue.words.first) &&
		!opensQuote(passage, cue) &&
		!cue.entry.frames.has('clause') &&
		!cue.entry.frames.has('tell')
	) {
		return undefined;
	}
	if (
		(cue.group.voice === 'infinitive' && !cue.governed) ||
		(cue.elided && cue.entry.form === 'base' && cue.entry.lemma !== 'put' && !butDenies(passage, cue))
	) {
		return undefined;
	}
	if (isOfQuoted(passage, cue) || helps(passage, cue)) {
		return undefined;
	}
	if (
		isOnlyAdvised(passage, cue) ||
		isImagined(passage, cue) ||
		isOfFacts(passage, cue) ||
		isTale(passage, cue)
	) {
		return undefined;
	}
	if (isAskedAbout(passage, cue) || isAsked(passage, cue) || isOfNobody(passage, cue)) {
		return undefined;
	}
	const next = (cue.inverted ? cue.subject.last : cue.words.last) + 1;
	const close = quotationEnd(passage, cue.words.first);
	// "The board “strongly denies” it"
	const isOnlyCue = close === next && opensQuote(passage, cue);
	const after = isOnlyCue ? next + 1 : next;
	const reading = { passage, cue, after, limit: isOnlyCue ? limit : Math.min(limit, close) };
	for (const read of readingsOf(cue.entry)) {
		const found = read(reading);
		if (found !== undefined && !isEmpty(passage, cue, found.rule)) {
			return {
				rule: found.rule,
				speaker: found.speaker ?? cue.subject,
				cue: cue.words,
				content: found.content,
			};
		}
	}
	return undefined;
}

function isEmpty(passage: Passage, cue: VerbCue, rule: string): boolean {
	return isNegated(passage, cue) ? saysNothing(passage, cue, rule) : isOpen(cue, rule);
}

/** "The board “[rejects] the claim”": what is quoted begins with the verb, right behind its subject. */
function opensQuote(passage: Passage, { group, subject, elided }: VerbCue): boolean {
	const mark = group.first - 1;
	return (
		!elided &&
		group.modal === '' &&
		classAt(passage, mark) === 'quote' &&
		!isQuoted(passage, mark - 1) &&
		subject?.last === mark - 1
	);
}

/** "Nobody disputes that it leaks" */
function isOfNobody(passage: Passage, { subject, inverted, entry, group }: VerbCue): boolean {
	const word = wordAt(passage, subject?.first ?? -1);
	// "One would think that it sank"
	if (word === 'one' && subject?.last === subject?.first && group.modal !== '' && minds.has(entry.lemma)) {
		return true;
	}
	return (
		!inverted &&
		(word === 'nobody' ||
			isNone(passage, subject?.first ?? -1) ||
			(word === 'one' && wordAt(passage, (subject?.first ?? 0) - 1) === 'not'))
	);
}

/** "No one", "no group"; not "no fewer than nine" nor "No. 10". */
function isNone(passage: Passage, at: number): boolean {
	const isNo = wordAt(passage, at) === 'no' && classAt(passage, at) === 'determiner';
	return isNo && !/^(?:fewer|less|more|doubt|wonder)$/.test(wordAt(passage, at + 1));
}

/** "Asked whether [the board supported it], she": a question says nothing. */
function isAskedAbout(passage: Passage, { subject }: VerbCue): boolean {
	const opener = (subject?.first ?? 0) - 1;
	const word = wordAt(passage, opener);
	if (word !== 'whether' && word !== 'if') {
		return false;
	}
	return /^(?:asked|pressed|questioned)$/.test(wordAt(passage, 0)) || wordAt(passage, opener - 1) === 'asked';
}

/** Said it “[confirms] what we knew”: it is what stands before the mark that confirms, and not who says so. */
function isOfQuoted(passage: Passage, { group, elided, words }: VerbCue): boolean {
	const opens = elided && classAt(passage, group.first - 1) === 'quote' && isQuoted(passage, words.first);
	return opens && ['pronoun', 'noun', 'name'].includes(classAt(passage, group.first - 2));
}

/** "Dust may help to [explain] the delay": what helps tells nothing itself. */
function helps(passage: Passage, { group, entry }: VerbCue): boolean {
	if (!explaining.has(entry.lemma)) {
		return false;
	}
	const to = [group.first, group.first - 1].find(at => classAt(passage, at) === 'to');
	return /^help(?:s|ed)?$/.test(wordAt(passage, (to ?? group.first) - 1));
}

const explaining: ReadonlySet<string> = new Set(
	'explain show understand determine predict identify'.split(' '),
);

/** "Owners should [assume] that it leaks", "the mayor ought to [admit] it": what they are to hold or say they do not yet; "I must admit" does. */
function isOnlyAdvised(passage: Passage, { entry, group, words, subject }: VerbCue): boolean {
	if (group.modal === 'must' && /^(?:i|we)$/.test(wordAt(passage, subject?.last ?? -1))) {
		return false;
	}
	const isOwed = group.modal === 'should' || group.modal === 'must';
	// "Must have said"
	const isBare = entry.form === 'base' && words.first <= group.first + longestModal;
	return isOwed && (minds.has(entry.lemma) || deeds.has(entry.lemma) || (isBare && owed.has(entry.lemma)));
}

/** In tokens: "should now publicly [admit]". */
const longestModal = 3;

const owed: ReadonlySet<string> = new Set(
	'say tell admit acknowledge concede accept confess confirm condemn denounce reject deny warn insist'.split(
		' ',
	),
);

/** "It is hard to imagine [the board agreeing] to it": what is only thought up. */
function isImagined(passage: Passage, { group, subject }: VerbCue): boolean {
	const verb = wordAt(passage, (subject?.first ?? 0) - 1);
	return group.voice === 'gerund' && imagining.has(verb);
}

const imagining = formsOf('imagine envisage picture foresee see conceive'.split(' '));

/** "They admit theft [but deny] murder": of several, no infinitive. */
function butDenies(passage: Passage, { entry, group }: VerbCue): boolean {
	return (
		wordAt(passage, group.first - 1) === 'but' &&
		['deny', 'dispute', 'reject', 'insist', 'maintain'].includes(entry.lemma)
	);
}

/** "The letters tell another story": none that anybody tells. */
function isTale(passage: Passage, { entry, words }: VerbCue): boolean {
	if (entry.lemma !== 'tell') {
		return false;
	}
	let at = words.last + 1;
	while (
		/^(?:an?|the|another|same|different|similar|other|very|quite|darker|sadder)$/.test(wordAt(passage, at))
	) {
		at += 1;
	}
	const isOther = /^(?:story|tale)$/.test(wordAt(passage, at));
	return isOther && ['stop', 'comma', 'other'].includes(classAt(passage, at + 1));
}

/** "It lies in the plane of its moon, [which] suggests that": what has been said so far suggests it, and nobody. */
function isOfFacts(passage: Passage, { entry, group, subject }: VerbCue): boolean {
	const which = group.first - 1;
	const isApart = wordAt(passage, which) === 'which' && classAt(passage, which - 1) === 'comma';
	if (!isApart || subject === undefined || !inferring.has(entry.lemma)) {
		return false;
	}
	const words = passage.tokens.slice(subject.first, subject.last + 1);
	return classAt(passage, subject.last) !== 'name' && !words.some(({ lower }) => isDocument(lower));
}

const inferring: ReadonlySet<string> = new Set([
	'suggest',
	'indicate',
	'tell',
	'show',
	'mean',
	'imply',
	'reveal',
]);

const deeds: ReadonlySet<string> = new Set(
	'demand ask call urge explain publish promise pledge report disclose apologise apologize declare state commit'.split(
		' ',
	),
);

const minds: ReadonlySet<string> = new Set(
	'assume expect know remember believe think understand realise realize presume consider recognise recognize'.split(
		' ',
	),
);

/** "Did the mayor [say] that it leaks?"; a question that leaves open whether it was said. */
function isAsked(passage: Passage, { subject }: VerbCue): boolean {
	const opener = (subject?.first ?? 0) - 1;
	// "Did she think so, I asked."
	const isTagged = opener === 0 && /^d(?:o|oes|id)$/.test(wordAt(passage, 0));
	const isQuestion = isTagged || passage.tokens.at(-1)?.text === '?' || passage.tokens.at(-2)?.text === '?';
	return isQuestion && questioning.has(wordAt(passage, opener));
}

const questioning: ReadonlySet<string> = new Set(
	'do does did can could will would should may might has have had'.split(' '),
);

/** "Neither Moor nor Venn has confirmed it" */
function isNegated(passage: Passage, { group, subject }: VerbCue): boolean {
	return group.negated || (subject !== undefined && wordAt(passage, subject.first) === 'neither');
}

const questionWords: ReadonlySet<string> = new Set([
	'whether',
	'if',
	'how',
	'why',
	'what',
	'when',
	'where',
	'who',
	'which',
]);

/** With a negation these say that nothing was said: have not said why, could not confirm the report, did not speak about it, would neither confirm nor deny it. */
function saysNothing(passage: Passage, { entry, words }: VerbCue, rule: string): boolean {
	const next = words.last + 1;
	const question = questionWords.has(wordAt(passage, next));
	const neither = wordAt(passage, words.first - 1) === 'nor';
	const isOpen = neither && ['deny', 'confirm', 'rule'].includes(entry.lemma);
	const isWord =
		/^(?:word|thing)$/.test(wordAt(passage, next + 1)) ||
		/^(?:anything|much|more)$/.test(wordAt(passage, next));
	return (
		question ||
		isOpen ||
		/^(?:answer|respond|reply)$/.test(entry.lemma) ||
		(entry.lemma === 'say' && isWord) ||
		rule === 'called-for' ||
		rule === 'urged-to' ||
		(rule === 'judged-object' && (neither || entry.frames.has('clause') || telling.has(entry.lemma)))
	);
}

/** "The board could reject it": what is only possible is nobody's view. */
function isOpen({ group }: VerbCue, rule: string): boolean {
	return rule === 'judged-object' && ['can', 'could', 'may', 'might'].includes(group.modal);
}

/** Who does not do so gives no word of it: would not discuss its contents, has never condemned it. */
const telling: ReadonlySet<string> = new Set(
	'discuss describe outline detail cite condemn criticise criticize praise welcome endorse'.split(' '),
);

/** "I think" inside a quotation is the speaker's own voice, already attributed; "you see" is nobody's. */
function isOwnVoice(passage: Passage, { subject }: VerbCue): boolean {
	if (subject === undefined || subject.first !== subject.last) {
		return false;
	}
	const word = wordAt(passage, subject.first);
	return word === 'you' || (['i', 'we'].includes(word) && isQuoted(passage, subject.first));
}
