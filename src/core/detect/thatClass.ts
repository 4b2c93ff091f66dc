/** What a "that" is by the words round it: a pronoun, a determiner, a relative; else it opens a clause. */
import type { Token } from '../text/tokens';
import { falsehoods } from './falsehoods';
import { contentNouns, nominalCues } from './reportingNouns.data';
import { isNominal, isVerbal, type WordClass } from './wordClass';

/** `undefined` where it opens a clause. */
export function classOfThat(
	tokens: readonly Token[],
	classes: readonly WordClass[],
	index: number,
): WordClass | undefined {
	if (pointsBack(tokens, classes, index)) {
		return 'pronoun';
	}
	if (isDoubted(tokens, classes, index)) {
		return 'pronoun';
	}
	return pointsInTag(classes, index) || pointsAtClaim(tokens, classes, index)
		? 'determiner'
		: opensRelative(tokens, classes, index) ||
				isDated(tokens, classes, index) ||
				followsMany(tokens, classes, index) ||
				isObjectOfFew(tokens, classes, index) ||
				opensAtTimes(tokens, classes, index) ||
				isCalled(tokens, classes, index)
			? 'relative'
			: opensWithParticiple(tokens, classes, index)
				? undefined
				: byNeighbours(
						tokens[index - 1]?.lower === 'out' ? 'verb' : classes[index - 1],
						classes[index + 1],
						classes[index + 2],
					);
}

/** "Others doubt [that] would work", "he doubts [that] is so": it is the subject of what they doubt. */
function isDoubted(tokens: readonly Token[], classes: readonly WordClass[], that: number): boolean {
	const doubter = tokens[that - 2]?.lower ?? '';
	const isSomebody =
		['pronoun', 'name', 'noun'].includes(classes[that - 2] ?? '') ||
		/^(?:others|some|many|most|few)$/.test(doubter);
	const next = classes[that + 1];
	return (
		isSomebody &&
		/^doubts?$/.test(tokens[that - 1]?.lower ?? '') &&
		(next === 'modal' || next === 'auxiliary')
	);
}

/** "A mission that [monitors the] accord": what could be a noun is a verb between "that" and an article. */
function opensRelative(tokens: readonly Token[], classes: readonly WordClass[], that: number): boolean {
	const isVerbLike = classes[that + 1] === 'noun' && /[^s]s$/.test(tokens[that + 1]?.lower ?? '');
	const next = tokens[that + 2]?.lower ?? '';
	const isObject = articles.has(next) || counts.test(next);
	return classes[that - 1] === 'noun' && isVerbLike && isObject;
}

/** "[Firms] that favor taxes say": a plural that opens the sentence, and is nothing anybody says, is followed by no clause. */
function followsMany(tokens: readonly Token[], classes: readonly WordClass[], that: number): boolean {
	const { lower = '' } = tokens[that - 1] ?? {};
	const opens = that <= longestOpening && classes.slice(0, that).every(isNominal);
	return opens && /[^s]s$/.test(lower) && classes[that + 1] === 'noun' && !said.has(lower);
}

/** In tokens. */
const longestOpening = 2;

/** "An assertion [that] few take at face value": it is the object of their verb; not "that few people died". */
function isObjectOfFew(tokens: readonly Token[], classes: readonly WordClass[], that: number): boolean {
	const then = classes[that + 2];
	return (
		classes[that - 1] === 'noun' &&
		tokens[that + 1]?.lower === 'few' &&
		then !== undefined &&
		!['noun', 'preposition', 'auxiliary', 'modal'].includes(then)
	);
}

/** "A flyer sent round last week [that] said": behind the day of it; not "said last week that injured people had left". */
function isDated(tokens: readonly Token[], classes: readonly WordClass[], that: number): boolean {
	return (
		classes[that - 1] === 'time' &&
		/^(?:said|says|showed|claimed|alleg(?:es|ed)|accus(?:es|ed))$/.test(tokens[that + 1]?.lower ?? '')
	);
}

const said: ReadonlySet<string> = new Set([
	...contentNouns,
	...Object.keys(nominalCues),
	'signs',
	'odds',
	'chances',
]);

/** "A finding that [one official described as] grim", "a claim that [two officials called] false": it is the object of the verb. */
function isCalled(tokens: readonly Token[], classes: readonly WordClass[], that: number): boolean {
	let verb = that + 1;
	while (isNominal(classes[verb]) && verb - that <= longestCaller) {
		verb += 1;
	}
	const hasSubject = verb > that + 1;
	while (classes[verb] === 'auxiliary' || classes[verb] === 'adverb') {
		verb += 1;
	}
	const next = tokens[verb + 1]?.lower ?? '';
	const lacksObject = next === 'as' || classes[verb + 1] === 'quote' || falsehoods.has(next);
	return classes[that - 1] === 'noun' && hasSubject && calling.test(tokens[verb]?.lower ?? '') && lacksObject;
}

/** In tokens. */
const longestCaller = 8;

const calling =
	/^(?:calls?|called|labell?ed|branded|termed|deemed|dubbed|describe[sd]?|characteri[sz]ed|dismissed)$/;

/** "Said in an interview that [captured soldiers had] left": a participle before its noun, behind where it was said. */
function opensWithParticiple(tokens: readonly Token[], classes: readonly WordClass[], that: number): boolean {
	const link = [that - 2, that - 3, that - 4].find(at =>
		/^(?:in|on|at|during)$/.test(tokens[at]?.lower ?? ''),
	);
	if (link === undefined || classes[link - 1] !== 'verb' || !/ed$/.test(tokens[that + 1]?.lower ?? '')) {
		return false;
	}
	let verb = that + 2;
	while (isNominal(classes[verb]) && verb - that <= longestCaller) {
		verb += 1;
	}
	return verb > that + 2 && (classes[verb] === 'auxiliary' || classes[verb] === 'modal');
}

/** "Testimony that [at times descended] into shouting": a verb behind an adverb of two words. */
function opensAtTimes(tokens: readonly Token[], classes: readonly WordClass[], that: number): boolean {
	const pair = `${tokens[that + 1]?.lower} ${tokens[that + 2]?.lower}`;
	const isParted = /^(?:at times|at first|at least|at last|in turn|in fact|in part|by turns)$/.test(pair);
	return classes[that - 1] === 'noun' && isParted && isVerbal(classes[that + 3]);
}

const articles: ReadonlySet<string> = new Set(['the', 'a', 'an', 'its']);
const counts = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|\d.*)$/;

/** "Rejected that claim on Monday": what is claimed, with no verb of its own; not "said that claim was". */
function pointsAtClaim(tokens: readonly Token[], classes: readonly WordClass[], that: number): boolean {
	const then = classes[that + 2];
	const isContested = contesting.test(tokens[that - 1]?.lower ?? '');
	return (
		(classes[that - 1] === 'verb' || isContested) &&
		(then === 'preposition' ||
			then === 'coordinator' ||
			then === 'time' ||
			(isContested && (then === undefined || then === 'stop' || then === 'comma'))) &&
		pointedAt.has(tokens[that + 1]?.lower ?? '')
	);
}

/** "Denied that, saying it was old", "disputed that, but paid": what was said before. */
function pointsBack(tokens: readonly Token[], classes: readonly WordClass[], that: number): boolean {
	const then = classes[that + 2];
	return (
		classes[that + 1] === 'comma' &&
		(then === 'gerund' || then === 'coordinator') &&
		contesting.test(tokens[that - 1]?.lower ?? '')
	);
}

const contesting = /^(?:den(?:y|ies|ied)|(?:dispute|refute)[sd]?|(?:contest|reject|contradict)(?:s|ed)?)$/;

const pointedAt: ReadonlySet<string> = new Set(
	(
		'claim allegation accusation charge report account story version suggestion characterization characterisation ' +
		'description notion idea theory view assertion figure estimate assessment finding conclusion statement argument ' +
		'testimony suggestion contention number toll'
	).split(' '),
);

/** "…, that senior official said.": a tag that ends its sentence points back at somebody. */
function pointsInTag(classes: readonly WordClass[], that: number): boolean {
	const before = classes[that - 1];
	let end = that + 1;
	while (end <= that + maxPointed && classes[end] === 'noun') {
		end += 1;
	}
	const closes = classes[end] === 'verb' && (classes[end + 1] === undefined || classes[end + 1] === 'stop');
	return (before === 'comma' || before === 'quote') && end > that + 1 && closes;
}

/** Nouns after a "that" which points. */
const maxPointed = 3;

/** A pronoun at the end (doubted that), a determiner after a preposition (at that time, to that name) and before a lone noun (denied that report), a relative before a verb (the ship that sank), else it opens a clause; a pronoun again between two verbs (says that will do). */
function byNeighbours(
	before: WordClass | undefined,
	after: WordClass | undefined,
	then: WordClass | undefined,
): WordClass | undefined {
	if (
		after === undefined ||
		after === 'stop' ||
		(before === 'verb' && (after === 'modal' || after === 'auxiliary'))
	) {
		return 'pronoun';
	}
	const isVerb = before === 'verb' || before === 'auxiliary';
	if (isVerb && after === 'noun' && (then === undefined || then === 'stop' || then === 'comma')) {
		return 'determiner';
	}
	if (before === 'preposition' || before === 'to') {
		return after === 'noun' || after === 'time' ? 'determiner' : undefined;
	}
	const antecedent = before === 'noun' || before === 'name';
	return antecedent && after !== undefined && isVerbal(after) ? 'relative' : undefined;
}
