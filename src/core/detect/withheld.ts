/** What is withheld and not disputed: denied them entry, denied aid groups access, was denied a visa. */
import { withheldGoods } from './denials.data';
import { allegations } from './falsehoods';
import { classAt, type Passage, wordAt } from './passage';
import { subjectWords } from './phrase';
import { isVerbal } from './wordClass';

const goods: ReadonlySet<string> = new Set(withheldGoods);

export function withholds(passage: Passage, at: number): boolean {
	if (!wordAt(passage, at).startsWith('den')) {
		return false;
	}
	const before = wordAt(passage, at - 1);
	const isGoingOn = before === 'to' && (goesOn(passage, at - 2) || isDriven(passage, at - 2));
	if (
		(!isGoingOn && ['no', 'to', "can't", 'cannot'].includes(before)) ||
		wordAt(passage, at - 2) === 'cannot'
	) {
		return true;
	}
	const next = classAt(passage, at + 1);
	const person = next === 'pronoun' && !['it', 'that', 'this'].includes(wordAt(passage, at + 1));
	const plainPassive =
		['was', 'were', 'been', 'be', 'being', 'is', 'are'].includes(wordAt(passage, at - 1)) &&
		next !== 'preposition';
	return (person && !isPlainObject(passage, at + 1)) || plainPassive || isOfGoods(passage, at + 1);
}

/** "Was forced [to deny] it", "rushed to deny it": what was done. */
function isDriven(passage: Passage, at: number): boolean {
	const verb = classAt(passage, at) === 'adverb' ? at - 1 : at;
	return /^(?:forced|had|rushed|hastened|moved|quick|swift|obliged|compelled|hurried)$/.test(
		wordAt(passage, verb),
	);
}

/** "Continues [to deny] it", "went on to deny it": as if it said "denies". */
function goesOn(passage: Passage, at: number): boolean {
	return (
		/^(?:continue[sd]?|began|begun|started|proceeded|chose|chosen|opted)$/.test(wordAt(passage, at)) ||
		(wordAt(passage, at) === 'on' && /^(?:went|goes|gone)$/.test(wordAt(passage, at - 1)))
	);
}

/** "denied them," refers to reports, "denied they were" opens a clause; "denied them entry" to people. */
function isPlainObject(passage: Passage, at: number): boolean {
	const next = classAt(passage, at + 1);
	return (
		['comma', 'stop', 'other', 'coordinator', 'subordinator', 'preposition', 'auxiliary', 'modal'].includes(
			next,
		) ||
		(next === 'verb' && subjectWords.has(wordAt(passage, at))) ||
		at + 1 >= passage.tokens.length
	);
}

/** The object: goods at its end, or one noun phrase behind another: "aid groups entry", "the visitors | an equaliser". */
function isOfGoods(passage: Passage, from: number): boolean {
	let end = from;
	let second = -1;
	while (isInObject(passage, end)) {
		second = end > from && opensPhrase(passage, end) && isHead(passage, end - 1) ? end : second;
		end += 1;
	}
	// "Denied claims [his office] paid", "denied Pike's claim"
	if (isVerbal(classAt(passage, end)) || end === from) {
		return false;
	}
	const isTwo =
		isHead(passage, end - 1) &&
		!allegations.has(wordAt(passage, second - 1)) &&
		classAt(passage, end) !== 'time' &&
		!/^(?:times?|life|lives|career)$/.test(wordAt(passage, end - 1));
	return goods.has(wordAt(passage, end - 1)) || (second > 0 && isTwo) || isBeaten(passage, from);
}

/** "Denied Lund twice", "denied Lund with a save": a player. */
function isBeaten(passage: Passage, from: number): boolean {
	let end = from;
	while (classAt(passage, end) === 'name') {
		end += 1;
	}
	return end > from && /^(?:twice|thrice|again|with|from)$/.test(wordAt(passage, end));
}

function isInObject(passage: Passage, at: number): boolean {
	const isPart = ['determiner', 'possessive', 'name', 'noun', 'number', 'adverb'].includes(
		classAt(passage, at),
	);
	return isPart || goods.has(wordAt(passage, at));
}

/** "An", "his"; not the "’s" of a name. */
function opensPhrase(passage: Passage, at: number): boolean {
	const wordClass = classAt(passage, at);
	return wordClass === 'determiner' || (wordClass === 'possessive' && /^[a-z]/.test(wordAt(passage, at)));
}

function isHead(passage: Passage, at: number): boolean {
	return ['noun', 'name'].includes(classAt(passage, at));
}
