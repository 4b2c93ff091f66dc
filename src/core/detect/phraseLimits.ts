/** What ends a noun phrase to its left: marks and words behind which another clause begins, and what only looks so. */
import { isDeed } from './deeds';
import { reflexivePronouns } from './grammar.data';
import { classAt, entryAt, type Passage, wordAt } from './passage';
import { maxPhrase } from './phrase';
import { irregularParticiples } from './speakers.data';
import { everyIndex, firstIndex } from './stretches';
import { isNominal, isVerbal, type WordClass } from './wordClass';

/** Where a clause begins: nothing to the left of these belongs to the phrase. */
export function isBarrier(wordClass: WordClass | undefined): boolean {
	switch (wordClass) {
		case 'comma':
		case 'dash':
		case 'quote':
		case 'stop':
		case 'colon':
		case 'open':
		case 'subordinator':
		case 'to':
			return true;
		default:
			return false;
	}
}

/** How far behind its relative a verb may stand, in tokens. */
const maxRelative = 8;

/** "A man identified by the paper [as] Moor": what somebody is called by belongs to the phrase. */
export function isIdentified(passage: Passage, as: number): boolean {
	const noun = wordAt(passage, as - 1) === 'only' ? as - 2 : as - 1;
	// "A man who gave his name only as Bo"
	if (wordAt(passage, noun) === 'name' && classAt(passage, noun - 1) === 'possessive') {
		return true;
	}
	for (let at = as - 1; at > as - maxRelative; at -= 1) {
		const isOf = isNominal(classAt(passage, at - 1)) || classAt(passage, at - 1) === 'relative';
		if (identifying.has(wordAt(passage, at)) && isOf) {
			return true;
		}
		if (isVerbal(classAt(passage, at))) {
			return false;
		}
	}
	return false;
}

const identifying: ReadonlySet<string> = new Set(
	'identified known named described listed referred'.split(' '),
);

/** A verb that takes a clause ends the phrase, as a participle behind a comma does: what follows it belongs to that clause. */
export function isSayVerb(passage: Passage, at: number): boolean {
	switch (classAt(passage, at)) {
		case 'gerund':
			return classAt(passage, at - 1) === 'comma' && entryAt(passage, at)?.frames.has('clause') === true;
		case 'verb': {
			const frames = entryAt(passage, at)?.frames;
			const speaks = frames !== undefined && (frames.has('clause') || frames.has('tell'));
			const isParticiple = classAt(passage, at + 1) === 'preposition';
			return speaks && !isParticiple && !isDeed(passage, at);
		}
		default:
			return false;
	}
}

/** The push to reopen the dam, a letter sent to the council: a "to" that belongs to the noun or participle before it. */
export function isInside(passage: Passage, at: number): boolean {
	const before = classAt(passage, at - 1);
	const participle =
		before === 'verb' &&
		['noun', 'name'].includes(classAt(passage, at - 2)) &&
		!finiteBeforeTo.has(wordAt(passage, at - 1));
	return classAt(passage, at) === 'to' && (before === 'noun' || participle);
}

/** No participles before "to": "the official declined to comment". */
const finiteBeforeTo: ReadonlySet<string> = new Set(
	'declined refused agreed failed managed wanted tried began started continued decided hoped vowed pledged threatened promised'.split(
		' ',
	),
);

/** "They issued a statement [after] Moor said": not "a report released after the vote said", nor "the days after it". */
export function opensTime(passage: Passage, at: number): boolean {
	const opener = wordAt(passage, at);
	if (opener === 'until') {
		return true;
	}
	if (opener !== 'after' && opener !== 'before') {
		return false;
	}
	const word = wordAt(passage, at - 1);
	// "Fell as much as 4% after"
	if (word === '%') {
		return true;
	}
	const isFiniteVerb =
		classAt(passage, at - 1) === 'verb' &&
		!/ed$/.test(word) &&
		!participles.has(word) &&
		(isOpening(passage, at - 1) || !isInRelative(passage, at - 1));
	// "Went on even after"
	const verb = classAt(passage, at - 2) === 'preposition' ? at - 3 : at - 2;
	const isEven = /^(?:even|just|only|shortly|soon|long|immediately)$/.test(word);
	if (isEven && at > 1 && classAt(passage, verb) === 'verb' && !isInRelative(passage, verb)) {
		return true;
	}
	const isOpen = ['noun', 'name', 'number', 'adverb'].includes(classAt(passage, at - 1));
	return isFiniteVerb || (isOpen && hasFiniteBefore(passage, at));
}

/** "It came": the first verb of the sentence, right behind its pronoun. */
function isOpening(passage: Passage, verb: number): boolean {
	return verb === 1 && classAt(passage, 0) === 'pronoun';
}

const participles: ReadonlySet<string> = new Set(irregularParticiples);

/** A finite verb in the clause that ends at `at`: an auxiliary, or a verb with its object; not that of a relative clause. */
function hasFiniteBefore(passage: Passage, at: number): boolean {
	for (let verb = at - 1; verb > 0 && at - verb <= maxPhrase; verb -= 1) {
		const wordClass = classAt(passage, verb);
		if (wordClass === 'stop' || wordClass === 'quote') {
			return false;
		}
		const next = classAt(passage, verb + 1);
		const hasObject = ['determiner', 'possessive', 'pronoun', 'number', 'name'].includes(next);
		const isFiniteVerb = wordClass === 'auxiliary' || (wordClass === 'verb' && hasObject);
		if (isFiniteVerb && !isInRelative(passage, verb)) {
			return true;
		}
	}
	return false;
}

/** The mark of bold or italics in Markdown. */
export function isEmphasis(passage: Passage, at: number): boolean {
	return classAt(passage, at) === 'other' && /^[*_]+$/.test(wordAt(passage, at));
}

/** "A lawsuit in which farmers …": what follows such a relative is a clause of its own. */
export function opensRelative(passage: Passage, at: number): boolean {
	return (
		classAt(passage, at) === 'relative' &&
		['preposition', 'to'].includes(classAt(passage, at - 1)) &&
		isNominal(classAt(passage, at + 1)) &&
		wordAt(passage, at) !== 'who'
	);
}

/** "Claims [that] two officials called false": only a subject follows, whose verb has what stands before for its object. */
export function opensObjectRelative(passage: Passage, at: number, last: number): boolean {
	return (
		classAt(passage, at) === 'relative' &&
		/^(?:that|which|whom)$/.test(wordAt(passage, at)) &&
		at < last &&
		['determiner', 'possessive', 'number', 'name'].includes(classAt(passage, at + 1)) &&
		passage.classes.slice(at + 1, last + 1).every(isNominal)
	);
}

/** "R-Ohio": the party of somebody, with the state. */
export function isParty({ tokens }: Passage, at: number): boolean {
	return /^[RDI]-\p{Lu}/u.test(tokens[at]?.text ?? '');
}

/** A comma inside "Ada, Bo and Cy": names or nouns on both sides, and an "and" further on. */
export function continuesList(passage: Passage, at: number, last: number): boolean {
	if (classAt(passage, at) !== 'comma') {
		return false;
	}
	if (classAt(passage, at - 1) === 'number' && classAt(passage, at + 1) === 'number' && at < last - 1) {
		return true;
	}
	const end = Math.min(last, at + 8);
	if (isBesideParty(passage, at)) {
		return true;
	}
	return (
		isListed(classAt(passage, at - 1)) &&
		isListed(classAt(passage, opensWithArticle(passage, at) ? at + 2 : at + 1)) &&
		firstIndex(at + 1, end, index => wordAt(passage, index) === 'and') >= 0 &&
		everyIndex(at + 1, end, index => !isVerbal(classAt(passage, index)))
	);
}

/** "Ada Moor[, D-Maine,] and Bo Lund": either comma round the party of the first of two. */
function isBesideParty(passage: Passage, comma: number): boolean {
	const party = isParty(passage, comma + 1) ? comma + 1 : comma - 1;
	return (
		isParty(passage, party) &&
		classAt(passage, party - 2) === 'name' &&
		wordAt(passage, party + 2) === 'and' &&
		classAt(passage, party + 3) === 'name'
	);
}

function isListed(wordClass: WordClass): boolean {
	return wordClass === 'name' || wordClass === 'coordinator';
}

/** "Kelm[,] the UK and Tarn said": a name with its article behind the comma, and nothing that governs the one before it. */
function opensWithArticle(passage: Passage, comma: number): boolean {
	let first = comma - 1;
	while (classAt(passage, first) === 'name') {
		first -= 1;
	}
	const isFree = first < 0 || ['comma', 'coordinator', 'quote'].includes(classAt(passage, first));
	return isFree && wordAt(passage, comma + 1) === 'the';
}

/** "The man who was hurt": a verb may stand inside a subject only where a relative or conjunction opens its clause. */
export function isInRelative(passage: Passage, verb: number): boolean {
	for (let at = verb - 1; at >= Math.max(0, verb - maxRelative); at -= 1) {
		const opens =
			['relative', 'subordinator', 'pronoun'].includes(classAt(passage, at)) ||
			wordAt(passage, at) === 'that';
		if (opens && !reflexives.has(wordAt(passage, at))) {
			return true;
		}
	}
	return false;
}

/** True where the words before a coordinator hold a verb, so that it joins clauses: "The dam broke and officials said"; not "a note seen by the mayor and signed by". */
export function clauseBefore(passage: Passage, coordinator: number): boolean {
	for (let at = coordinator - 1; at >= 0 && coordinator - at <= maxPhrase; at -= 1) {
		const wordClass = classAt(passage, at);
		const isDescription =
			classAt(passage, coordinator + 1) === 'verb' &&
			(wordAt(passage, at + 1) === 'by' ||
				(isNominal(classAt(passage, at - 1)) && classAt(passage, at + 1) === 'preposition') ||
				(wordAt(passage, at) === 'dated' && wordAt(passage, coordinator + 2) === 'by'));
		if (
			isVerbal(wordClass) &&
			!((isDescription || isSeenBy(passage, at) || isBeforeNoun(passage, at)) && wordClass === 'verb')
		) {
			return true;
		}
		if (isBarrier(wordClass)) {
			return wordClass === 'comma' && at === coordinator - 1 && !listsNames(passage, at);
		}
	}
	return false;
}

/** "[Ada Moor, Bo Lund], and Cy Pike said", "[Ada Moor, D-Maine], and Bo Lund": nothing but names from where the clause begins. */
function listsNames(passage: Passage, comma: number): boolean {
	let at = comma - 1;
	while (['name', 'comma'].includes(classAt(passage, at)) || wordAt(passage, at) === 'the') {
		at -= 1;
	}
	return (
		at < comma - 1 && (at < 0 || ['subordinator', 'stop', 'quote', 'time'].includes(classAt(passage, at)))
	);
}

/** "The [leaked] papers", "40 [leaked] papers" */
function isBeforeNoun(passage: Passage, verb: number): boolean {
	return (
		['determiner', 'number', 'possessive'].includes(classAt(passage, verb - 1)) &&
		classAt(passage, verb + 1) === 'noun' &&
		/ed$/.test(wordAt(passage, verb))
	);
}

/** "Papers [reviewed by] the Courier and its partners": several have seen them. */
function isSeenBy(passage: Passage, verb: number): boolean {
	return (
		seen.has(wordAt(passage, verb)) &&
		wordAt(passage, verb + 1) === 'by' &&
		isNominal(classAt(passage, verb - 1))
	);
}

const seen: ReadonlySet<string> = new Set(
	'seen reviewed obtained examined verified analysed analyzed viewed read published released compiled commissioned collected shared signed'.split(
		' ',
	),
);

/** "The mayor [herself] would not": these open no clause. */
const reflexives: ReadonlySet<string> = new Set(reflexivePronouns);
