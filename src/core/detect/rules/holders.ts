/** Whose a noun is by the verb before it: voiced the fear that, had concerns about. */
import { formsOf } from '../inflect';
import { classAt, type Passage, wordAt } from '../passage';
import type { Phrase } from '../phrase';
import { eventNouns } from '../reportingNouns.data';
import { mainSubject, subjectBefore } from '../subject';

const having: ReadonlySet<string> = new Set(['have', 'has', 'had', 'having']);

/** What is told behind these need not be the subject's: "resigned amid claims that". */
const loosePrepositions: ReadonlySet<string> = new Set([
	...['amid', 'amidst', 'after', 'following', 'despite', 'over', 'against', 'amongst', 'among'],
]);

/** What somebody does to what others say: faced claims that, investigated the allegation that. */
const answering: ReadonlySet<string> = formsOf([
	...[
		'face',
		'hear',
		'answer',
		'counter',
		'investigate',
		'probe',
		'ignore',
		'prompt',
		'spark',
		'fuel',
		'trigger',
	],
	...[
		'shoot',
		'brush',
		'wave',
		'bat',
		'laugh',
		'shrug',
		'scoff',
		'deny',
		'reject',
		'dismiss',
		'dispute',
		'refute',
		'rebut',
		'rebuff',
		'scotch',
		'quash',
	],
	...[
		'examine',
		'review',
		'receive',
		'follow',
		'welcome',
		'fight',
		'consider',
		'address',
		'weigh',
		'confirm',
		'verify',
	],
]);

const raising: ReadonlySet<string> = formsOf([
	'raise',
	'heighten',
	'stoke',
	'ease',
	'deepen',
	'renew',
	'revive',
]);
const events: ReadonlySet<string> = new Set(eventNouns);

/** Whose noun it is by the verb before it: "the mayor voiced the fear that", "came to the conclusion that". */
export function holder(passage: Passage, noun: number): Phrase | undefined {
	let at = noun - 1;
	while (
		['noun', 'adverb', 'number', 'determiner', 'preposition', 'to'].includes(classAt(passage, at)) &&
		!loosePrepositions.has(wordAt(passage, at)) &&
		noun - at < 5
	) {
		at -= 1;
	}
	// "Gave repeated assurances that"
	if (classAt(passage, at) === 'verb' && classAt(passage, at - 1) === 'verb') {
		at -= 1;
	}
	const isTheirs = classAt(passage, at) === 'verb' && !answering.has(wordAt(passage, at));
	if (!isTheirs && !having.has(wordAt(passage, at))) {
		return undefined;
	}
	let first = at;
	while (['adverb', 'auxiliary', 'modal', 'negation'].includes(classAt(passage, first - 1))) {
		first -= 1;
	}
	const own = classAt(passage, first - 1) === 'coordinator' ? undefined : subjectBefore(passage, first);
	const subject = own ?? mainSubject(passage, first);
	const isModifier = at === noun - 1 && ['gerund', 'preposition'].includes(classAt(passage, first - 1));
	return isModifier || (raising.has(wordAt(passage, at)) && isEvent(passage, subject)) ? undefined : subject;
}

/** "[The call for help] has raised concerns": what happens gives rise to what others think. */
function isEvent({ tokens }: Passage, subject: Phrase | undefined): boolean {
	return (
		subject !== undefined &&
		tokens.slice(subject.first, subject.last + 1).some(({ lower }) => events.has(lower))
	);
}

/** Who "has no plans to", "had concerns about". */
export function haver(passage: Passage, noun: number): Phrase | undefined {
	let at = noun - 1;
	while (['noun', 'adverb', 'number', 'determiner'].includes(classAt(passage, at)) && noun - at < 4) {
		at -= 1;
	}
	return having.has(wordAt(passage, at)) ? holder(passage, noun) : undefined;
}
