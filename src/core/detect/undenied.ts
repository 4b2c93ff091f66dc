/** A verb of denying by which nobody denies: did not deny, few deny, if he denies, accused of denying, did he deny. */
import { negations as negationWords } from './grammar.data';
import { classAt, type Passage, wordAt } from './passage';
import { isVerbal } from './wordClass';

const negations: ReadonlySet<string> = new Set(negationWords);

export function isUndenied(passage: Passage, at: number): boolean {
	return (
		wordAt(passage, at + 1) === 'nothing' ||
		isNegated(passage, at) ||
		(classAt(passage, at) === 'gerund' ? isNotDone(passage, at) : isOpen(passage, at))
	);
}

/** "Did not deny", "neither confirmed nor denied" */
function isNegated(passage: Passage, at: number): boolean {
	// "Declined to confirm or deny"
	if (/^n?or$/.test(wordAt(passage, at - 1)) && wordAt(passage, at - 2).startsWith('confirm')) {
		return true;
	}
	for (let back = at - 1; back >= at - 3; back -= 1) {
		const word = wordAt(passage, back);
		if (negations.has(word) || /n['’]t$/.test(word)) {
			return true;
		}
		if (!['adverb', 'auxiliary', 'modal'].includes(classAt(passage, back))) {
			return false;
		}
	}
	return false;
}

/** "Accused of denying", "instead of denying", "without denying", "avoided denying" */
function isNotDone(passage: Passage, gerund: number): boolean {
	const before = classAt(passage, gerund - 1) === 'adverb' ? gerund - 2 : gerund - 1;
	if (/^(?:apart|aside|other|never|not)$/.test(wordAt(passage, before - 1))) {
		return false;
	}
	return /^(?:of|from|without|than|avoid(?:s|ed|ing)?|risk(?:s|ed|ing)?|stop(?:s|ped)?)$/.test(
		wordAt(passage, before),
	);
}

/** In a clause of nobody's or few people's, of a condition, or that asks; "rather than deny". */
function isOpen(passage: Passage, verb: number): boolean {
	if (wordAt(passage, verb - 1) === 'than') {
		return true;
	}
	let group = verb;
	while (['adverb', 'auxiliary', 'modal'].includes(classAt(passage, group - 1))) {
		group -= 1;
	}
	let first = group;
	while (first > 0 && !endsClause(passage, first - 1)) {
		first -= 1;
		const opens = endsClause(passage, first - 1) || classAt(passage, first - 1) === 'coordinator';
		if (opens && isNobody(passage, first) && !isBefore(passage, first, group)) {
			return true;
		}
	}
	return isCondition(passage, first - 1) || (isBase(passage, verb) && asks(passage, first - 1, group));
}

/** "She gave [no details but] denied it": what somebody gave is not who denies. */
function isBefore(passage: Passage, first: number, group: number): boolean {
	return isVerbal(classAt(passage, first - 1)) && passage.classes.slice(first, group).includes('coordinator');
}

function endsClause(passage: Passage, at: number): boolean {
	const wordClass = classAt(passage, at);
	return (
		isVerbal(wordClass) ||
		[
			'comma',
			'dash',
			'quote',
			'open',
			'close',
			'colon',
			'stop',
			'other',
			'subordinator',
			'relative',
		].includes(wordClass)
	);
}

/** "Neither", "no one", "few", "not one of", "hardly anyone"; not "no doubt". */
function isNobody(passage: Passage, at: number): boolean {
	const next = wordAt(passage, at + 1);
	const word = wordAt(passage, at);
	return (
		/^(?:neither|none|nobody|nothing|few)$/.test(word) ||
		(word === 'no' && next !== 'doubt' && next !== 'wonder') ||
		(/^(?:not|hardly|scarcely)$/.test(word) && /^(?:one|an?|any|anyone|anybody)$/.test(next))
	);
}

function isCondition(passage: Passage, at: number): boolean {
	return /^(?:if|whether|unless)$/.test(wordAt(passage, at));
}

/** "Did Pike [deny]"; not "Will Smith denied" */
function isBase(passage: Passage, verb: number): boolean {
	return !/(?:ed|s)$/.test(wordAt(passage, verb)) || wordAt(passage, verb) === 'dismiss';
}

/** "Do you deny that?", "[did] Pike deny it?" */
function asks(passage: Passage, auxiliary: number, group: number): boolean {
	return (
		auxiliary + 1 < group &&
		/^(?:do|does|did|will|would|can)$/.test(wordAt(passage, auxiliary)) &&
		(auxiliary === 0 ||
			endsClause(passage, auxiliary - 1) ||
			classAt(passage, auxiliary - 1) === 'coordinator')
	);
}
