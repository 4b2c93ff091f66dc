/** Whether a word that may attribute is the verb of its clause, and not a noun, an adjective or part of a name. */
import { addressing } from './cueSubjects';
import { isDeed } from './deeds';
import { addressedDocument, isDocument } from './issuers';
import type { VerbEntry } from './lexicon';
import { classAt, entryAt, isQuoted, type Passage, wordAt } from './passage';
import { afterApproximation } from './phrase';
import { phraseEndingAt } from './phraseBefore';
import { endsPlural, isGoverned, isPluralApart } from './plurals';
import { isThirdForm } from './thirdForms';
import type { WordClass } from './wordClass';

/** Whether the word at `at` is the verb here and not a noun, an adjective or part of a name. */
export function isVerb(passage: Passage, at: number, entry: VerbEntry): boolean {
	const isPast = wordAt(passage, at - 1) === 'past' && wordAt(passage, at - 2) === 'the';
	const before = isPast ? 'time' : classAt(passage, at - 1);
	const wordClass = classAt(passage, at);
	if (
		wordClass === 'preposition' ||
		wordClass === 'adverb' ||
		isLikePreposition(passage, at) ||
		isCompound(passage, at) ||
		isDeed(passage, at)
	) {
		return false;
	}
	if (wordClass === 'name') {
		return at === 0 && entry.form === 'gerund';
	}
	if (
		before === 'determiner' ||
		before === 'possessive' ||
		(before === 'preposition' && entry.form !== 'gerund')
	) {
		// "Some argue", "most hope that"
		const isPresent =
			(entry.form === 'base' && (!entry.nounLike || wordAt(passage, at + 1) === 'that')) ||
			(entry.form === 'third' && !entry.nounLike && singles.has(wordAt(passage, at - 1)));
		return (
			(entry.form === 'past' || isPresent) &&
			before === 'determiner' &&
			isSubjectLike(wordAt(passage, at - 1)) &&
			!(isDescribed.has(wordAt(passage, at - 1)) && classAt(passage, at + 1) === 'noun') &&
			!(
				wordAt(passage, at - 1) === 'most' &&
				(wordAt(passage, at - 2) === 'the' || classAt(passage, at - 2) === 'possessive')
			)
		);
	}
	// "The hotly contested race", "the only hope", "his unyielding push"
	const isModified =
		(before === 'adverb' || before === 'gerund') &&
		['determiner', 'possessive'].includes(classAt(passage, at - 2)) &&
		!isSubjectLike(wordAt(passage, at - 2));
	if (isModified && (entry.nounLike || entry.form === 'past')) {
		return false;
	}
	if (isCounted(passage, at) && entry.form === 'past') {
		return false;
	}
	const isInPhrase = ['preposition', 'determiner', 'possessive'].includes(classAt(passage, at - 2));
	if (before === 'quote' && isInPhrase && entry.form === 'past') {
		return false;
	}
	if ((before === 'gerund' || isInfinitive(passage, at - 1)) && entry.form !== 'base') {
		return false;
	}
	// "Gave repeated assurances", "sent detailed questions"
	if (
		(before === 'verb' || before === 'subordinator') &&
		(wordAt(passage, at) === 'repeated' || wordAt(passage, at) === 'detailed') &&
		classAt(passage, at + 1) === 'noun'
	) {
		return false;
	}
	return !entry.nounLike || hasVerbContext(passage, at, entry);
}

/** "Did not answer 23 [detailed] questions", "the 23 [detailed] questions"; not "of those, 23 reported problems". */
function isCounted(passage: Passage, at: number): boolean {
	return (
		classAt(passage, at - 1) === 'number' &&
		['noun', 'gerund'].includes(classAt(passage, at + 1)) &&
		['verb', 'determiner', 'possessive'].includes(classAt(passage, at - 2))
	);
}

/** "Appears to contradict [repeated] assurances" */
function isInfinitive(passage: Passage, at: number): boolean {
	return classAt(passage, at) === 'verb' && ['to', 'modal'].includes(classAt(passage, at - 1));
}

/** "A think tank", "those found responsible", "under questioning", "five reported dead" */
function isCompound(passage: Passage, at: number): boolean {
	const word = wordAt(passage, at);
	const isFound = word === 'found' && /^(?:those|anyone|anybody|people)$/.test(wordAt(passage, at - 1));
	const isUnder = word === 'questioning' && wordAt(passage, at - 1) === 'under';
	// "Five reported dead", "two are reported missing"
	const isLost =
		word === 'reported' && lost.test(wordAt(passage, at + 1)) && !opensThing(classAt(passage, at + 2));
	return isFound || isUnder || isLost || (word === 'think' && /^tanks?$/.test(wordAt(passage, at + 1)));
}

const lost = /^(?:dead|missing|killed|injured|wounded|hurt|ill|safe|stolen|absent)$/;

/** "Reported missing [a girl] of nine", "reported dead [fish]" */
function opensThing(wordClass: WordClass | undefined): boolean {
	return (
		startsContent(wordClass) && wordClass !== 'to' && wordClass !== 'colon' && wordClass !== 'subordinator'
	);
}

/** "The meeting matters, considering the risk": nobody considers. */
function isLikePreposition(passage: Passage, at: number): boolean {
	const opens = at === 0 || classAt(passage, at - 1) === 'comma';
	// "A dog, say, would bark"
	const isExample = wordAt(passage, at) === 'say' && classAt(passage, at + 1) === 'comma';
	return opens && (isExample || wordAt(passage, at) === 'considering');
}

/** "Another describes it" */
const singles: ReadonlySet<string> = new Set(['another', 'each', 'neither', 'either', 'one']);

/** "Another disputed claim": before these and a noun a participle is an adjective. */
const isDescribed: ReadonlySet<string> = new Set(['another', 'each', 'either', 'neither']);

/** "All said", "others told": a determiner that stands for people. */
function isSubjectLike(word: string): boolean {
	return subjectLike.has(word);
}

const subjectLike: ReadonlySet<string> = new Set(
	(
		'all some many most both others other latter former few several those one ' +
		'two three four five six seven eight nine ten another each neither either'
	).split(' '),
);

/** For forms that are nouns as often: a subject of the right number stands before, and no noun's company follows. */
function hasVerbContext(passage: Passage, at: number, entry: VerbEntry): boolean {
	const before = classAt(passage, at - 1);
	const word = wordAt(passage, at - 1);
	if (classAt(passage, at + 1) === 'verb' || wordAt(passage, at + 1) === 'of') {
		return false;
	}
	if (
		entry.lemma === 'read' &&
		(before === 'quote' ||
			['colon', 'quote'].includes(classAt(passage, at + 1)) ||
			tagsQuotation(passage, at))
	) {
		return true;
	}
	if (entry.form === 'gerund') {
		const free = ['comma', 'auxiliary', 'name', 'time'].includes(before);
		// "Wrote to the senator saying"
		const isAddressed =
			['determiner', 'possessive'].includes(classAt(passage, at - 2)) &&
			addressing.has(wordAt(passage, at - 4));
		const isOfDocument = isAddressed || isDocument(word) || addressedDocument(passage, at - 1) >= 0;
		const governed = ['preposition', 'adverb', 'verb', 'coordinator'].includes(before) || isOfDocument;
		return free || (governed && isFollowedByContent(passage, at + 1));
	}
	if (before === 'to' || before === 'modal' || (before === 'pronoun' && word !== 'her')) {
		return true;
	}
	if (before === 'adverb' || before === 'relative') {
		// "Waved away claims"
		return !(partings.has(word) && classAt(passage, at - 2) === 'verb');
	}
	if (entry.form === 'third') {
		return isThirdForm(passage, at, entry);
	}
	if (before === 'coordinator' && classAt(passage, at + 1) === 'subordinator' && joinsPresent(passage, at)) {
		return true;
	}
	// "Moor and Lund (2023) note that"
	const end = before === 'close' ? passage.classes.lastIndexOf('open', at) : at;
	const isPlural =
		endsPlural(passage, end) ||
		(before === 'comma' && isPluralApart(passage, at - 1)) ||
		(before === 'time' && endsPlural(passage, behindDeed(passage, at)));
	const closes =
		(classAt(passage, at + 1) === 'stop' || at + 1 >= passage.tokens.length) &&
		passage.classes.indexOf('comma') > 0 &&
		!isGoverned(passage, at);
	return (closes || isSetOff(passage, at) || isFollowedByContent(passage, at + 1)) && isPlural;
}

/** "The authors acknowledge that it was small and [note] that": behind what the same ones say in the present. */
function joinsPresent(passage: Passage, at: number): boolean {
	return passage.verbs.some(
		verb => verb < at && entryAt(passage, verb)?.form === 'base' && endsPlural(passage, verb),
	);
}

/** "Accounts [filed in May] show": index behind the noun before a participle with a time; `at` for all else. */
function behindDeed(passage: Passage, at: number): number {
	let verb = at - 1;
	while (
		['time', 'number'].includes(classAt(passage, verb)) ||
		/^(?:in|on|last|this)$/.test(wordAt(passage, verb))
	) {
		verb -= 1;
	}
	const isDeed = classAt(passage, verb) === 'verb' && /ed$|^(?:sent|made|seen)$/.test(wordAt(passage, verb));
	return isDeed ? verb : at;
}

const partings: ReadonlySet<string> = new Set('away off aside back down out'.split(' '));

/** "Keep out," [a sign at the gate] read */
function tagsQuotation(passage: Passage, at: number): boolean {
	const subject = isQuoted(passage, at) ? undefined : phraseEndingAt(passage, at - 1, true);
	return subject !== undefined && classAt(passage, subject.first - 1) === 'quote';
}

/** "The dam, [residents fear], could burst": a subject and its verb alone between two commas. */
function isSetOff(passage: Passage, at: number): boolean {
	const subject = classAt(passage, at + 1) === 'comma' ? phraseEndingAt(passage, at - 1, true) : undefined;
	return subject !== undefined && classAt(passage, subject.first - 1) === 'comma';
}

function isFollowedByContent(passage: Passage, at: number): boolean {
	return startsContent(classAt(passage, afterApproximation(passage, at)));
}

function startsContent(wordClass: WordClass | undefined): boolean {
	switch (wordClass) {
		case 'determiner':
		case 'subordinator':
		case 'pronoun':
		case 'possessive':
		case 'name':
		case 'to':
		case 'number':
		case 'noun':
		case 'colon':
			return true;
		default:
			return false;
	}
}
