/** That it is wrong to say so: "to call it theft is wrong", "calling it a coup is misleading", "it would be wrong to say that they lied". */
import type { Attribution } from '../model/analysis';
import { chargeNouns, disownedActs } from './denials.data';
import { falsehoods } from './falsehoods';
import { classAt, type Passage, wordAt } from './passage';
import { type Phrase, phraseFrom } from './phrase';
import { isAdmitted } from './saidThere';
import { firstIndex } from './stretches';
import { isVerbal } from './wordClass';
import { WordList } from './wordList';

const callings = new WordList([
	...'call describe label brand portray depict suggest claim say imply insinuate'.split(' '),
	...'calling describing labelling labeling branding portraying depicting suggesting'.split(' '),
	...'claiming saying implying insinuating'.split(' '),
]);
const naming =
	/^(?:call(?:ing)?|describ(?:e|ing)|label(?:l?ing)?|brand(?:ing)?|portray(?:ing)?|depict(?:ing)?)$/;

const apologies = new WordList([
	...'apologise apologised apologises apologising apologize apologized apologizes apologizing apology'.split(
		' ',
	),
	...'apologies sorry regret regrets regretted retract retracted retracts retracting'.split(' '),
]);

/**
 * `undefined` where it is admitted, somebody says sorry for it, or it is no more than a matter of manners: "it is wrong to
 * call him late at night".
 */
export function wrongToSay(passage: Passage, attributions: readonly Attribution[]): Phrase | undefined {
	if (apologies.isIn(passage)) {
		return undefined;
	}
	for (const at of callings.indexesIn(passage)) {
		const wrong = isAdmitted(passage, at, attributions)
			? -1
			: (wrongBehind(passage, at) ?? wrongBefore(passage, at) ?? -1);
		if (wrong >= 0) {
			return { first: wrong, last: wrong };
		}
	}
	return undefined;
}

/** "To call it a scandal is plain [wrong]", "calling it a scandal is [wrong]". */
function wrongBehind(passage: Passage, at: number): number | undefined {
	const first = classAt(passage, at) === 'gerund' ? at : wordAt(passage, at - 1) === 'to' ? at - 1 : -1;
	if (first < 0 || !opensClause(passage, first)) {
		return undefined;
	}
	// "To say that we are happy would be wrong" is put too strongly, and no more.
	const isBe = naming.test(wordAt(passage, at)) ? /^(?:is|was|would|be)$/ : /^(?:is|was)$/;
	const be = firstIndex(at + 2, at + longestCalling, index => isBe.test(wordAt(passage, index)));
	const isParted = be < 0 || passage.classes.slice(at, be).some(one => one === 'stop' || one === 'relative');
	if (isParted || !isOfSomebody(passage, at, be)) {
		return undefined;
	}
	const wrong = firstIndex(be + 1, be + 4, index => falsehoods.has(wordAt(passage, index)));
	const between = passage.classes.slice(be + 1, wrong);
	const isPlain = between.every(one => ['adverb', 'determiner', 'noun', 'auxiliary'].includes(one));
	return wrong > 0 && isPlain && !['noun', 'to'].includes(classAt(passage, wrong + 1)) ? wrong : undefined;
}

/** In tokens. */
const longestCalling = 14;

/** "It would be [wrong] to say that they lied"; not "he was wrong to say so", "it is wrong to say nothing". */
function wrongBefore(passage: Passage, at: number): number | undefined {
	const wrong = at - 2;
	let it = wrong - 1;
	while (['auxiliary', 'modal', 'adverb'].includes(classAt(passage, it)) && it > wrong - longestGroup) {
		it -= 1;
	}
	const isOfIt = /^(?:it|it's)$/.test(wordAt(passage, it)) && it < wrong;
	// "To claim the money" is to ask for it.
	const isAsked = wordAt(passage, at) === 'claim' && wordAt(passage, at + 1) !== 'that';
	return wordAt(passage, at - 1) === 'to' &&
		isOfIt &&
		!isAsked &&
		untrue.test(wordAt(passage, wrong)) &&
		/^(?:say|suggest|claim|imply|insinuate)$/.test(wordAt(passage, at)) &&
		saysClause(passage, at + 1, passage.tokens.length)
		? wrong
		: undefined;
}

/** In tokens. */
const longestGroup = 5;
const untrue = /^(?:wrong|false|untrue|inaccurate|incorrect|misleading)$/;

/** "[It a scandal]", "[that we lied]", "[the raid a massacre]"; not "the police", "it a victory", "the team a disgrace". */
function isOfSomebody(passage: Passage, verb: number, be: number): boolean {
	if (!naming.test(wordAt(passage, verb))) {
		return saysClause(passage, verb + 1, be);
	}
	const name = firstIndex(verb + 2, be, at => /^(?:an?|as)$/.test(wordAt(passage, at)));
	return name > 0 && firstIndex(name + 1, be, at => charges.has(wordAt(passage, at))) > 0;
}

/** What would be a charge, where somebody calls it so. */
const charges: ReadonlySet<string> = new Set([
	...chargeNouns,
	...disownedActs,
	...'scandal lie occupation prison war terrorism terrorist terrorists censorship apartheid'.split(' '),
	...'spy spies thief thieves liar racist traitor cartel sect cult dictator puppet'.split(' '),
]);

/** "[That we lied]", "[the board hid] it", before what says that it is wrong; not "no more", "suggest [a walk is] wrong". */
function saysClause(passage: Passage, at: number, limit: number): boolean {
	if (wordAt(passage, at) === 'that') {
		return true;
	}
	const subject = phraseFrom(passage, at, false);
	const verb = subject === undefined ? limit : subject.last + 1;
	return verb < limit && isVerbal(classAt(passage, verb));
}

/** At the beginning of the sentence, or behind a mark, "that" or "and". */
function opensClause(passage: Passage, at: number): boolean {
	return (
		at === 0 ||
		['quote', 'comma', 'stop', 'coordinator', 'subordinator', 'colon'].includes(classAt(passage, at - 1)) ||
		/^(?:so|and|but|that)$/.test(wordAt(passage, at - 1))
	);
}
