/** A verb with its auxiliaries and adverbs: has repeatedly denied, was not told, to warn. */
import { negations } from './grammar.data';
import type { VerbEntry } from './lexicon';
import { classAt, type Passage, wordAt } from './passage';
import { isVerbal } from './wordClass';

export type Voice = 'active' | 'passive' | 'gerund' | 'infinitive';

export interface VerbGroup {
	/** Token index of the first auxiliary or adverb; the verb's own where it stands alone. */
	readonly first: number;
	readonly verb: number;
	readonly voice: Voice;
	readonly negated: boolean;
	/** A modal such as "could"; '' for none. */
	readonly modal: string;
}

const beForms: ReadonlySet<string> = new Set([
	...['is', 'are', 'was', 'were', 'am', 'be', 'been', 'being', "'s", "'re", 'get', 'gets', 'got', 'getting'],
	...["isn't", "aren't", "wasn't", "weren't"],
]);
const negationWords: ReadonlySet<string> = new Set(negations);
/** By what something is said, and not by whom: said by telephone. */
const means: ReadonlySet<string> = new Set(
	'phone telephone email e-mail mail letter text fax video radio satellite way'.split(' '),
);
/** No verb group is longer: "would not have been publicly told". */
const maxGroup = 8;

/** The group that ends with the verb at `verb`. */
export function readVerbGroup(passage: Passage, verb: number, entry: VerbEntry): VerbGroup {
	let first = verb;
	let auxiliary = '';
	let modal = '';
	let infinitive = false;
	let negated = false;
	for (let at = beforeTime(passage, verb); at >= 0 && verb - at <= maxGroup; at -= 1) {
		const wordClass = classAt(passage, at);
		const word = wordAt(passage, at);
		const isAuxiliary = wordClass === 'auxiliary' || (word === "'s" && isContractedVerb(passage, at));
		if (
			!isAuxiliary &&
			wordClass !== 'modal' &&
			wordClass !== 'adverb' &&
			wordClass !== 'negation' &&
			wordClass !== 'to' &&
			!joinsAdverbs(passage, at) &&
			!isOfAll(passage, at) &&
			!isNotYet(passage, at)
		) {
			break;
		}
		if (wordClass === 'to' && entry.form !== 'base') {
			break;
		}
		if (isAuxiliary && auxiliary === '') {
			auxiliary = word;
		}
		modal = wordClass === 'modal' ? word : modal;
		infinitive = infinitive || wordClass === 'to';
		negated = negated || negationWords.has(word) || word.endsWith("n't");
		first = at;
		if (infinitive) {
			break;
		}
	}
	negated ||= wordAt(passage, first - 1) === 'nor';
	return { first, verb, voice: voiceOf(passage, verb, entry, auxiliary, infinitive), negated, modal };
}

/** "Has [for months] accused", "had [by Monday] denied": the last token before what parts the verb from its auxiliary, a time or a pair of words. */
function beforeTime(passage: Passage, verb: number): number {
	if (
		classAt(passage, verb - 3) === 'auxiliary' &&
		adverbials.has(`${wordAt(passage, verb - 2)} ${wordAt(passage, verb - 1)}`)
	) {
		return verb - 3;
	}
	let at = verb - 1;
	while (['time', 'number'].includes(classAt(passage, at)) || timeWords.has(wordAt(passage, at))) {
		at -= 1;
	}
	if (
		at < verb - 1 &&
		classAt(passage, at) === 'auxiliary' &&
		/^(?:last|this)$/.test(wordAt(passage, at + 1))
	) {
		return at;
	}
	const isParted = at < verb - 1 && timePrepositions.has(wordAt(passage, at));
	return isParted && classAt(passage, at - 1) === 'auxiliary' ? at - 1 : verb - 1;
}

const timeWords: ReadonlySet<string> = new Set(
	'a the this long some time many several few last past recent'.split(' '),
);

const timePrepositions: ReadonlySet<string> = new Set(['for', 'by', 'since', 'on', 'in', 'until']);

/** Adverbs of two words: "has in fact denied". */
const adverbials: ReadonlySet<string> = new Set([
	...['at last', 'at first', 'at times', 'at once', 'in fact', 'in turn', 'in effect', 'in part'],
	...['of course', 'of late', 'once again', 'so far', 'as yet', 'for now', 'in private', 'in public'],
]);

/** "It is not yet known", "it has yet to say" */
function isNotYet(passage: Passage, at: number): boolean {
	return wordAt(passage, at) === 'yet' && ['negation', 'auxiliary'].includes(classAt(passage, at - 1));
}

/** "Have both denied" */
function isOfAll(passage: Passage, at: number): boolean {
	return classAt(passage, at - 1) === 'auxiliary' && ['both', 'all', 'each'].includes(wordAt(passage, at));
}

/** "Has repeatedly and loudly denied" */
function joinsAdverbs(passage: Passage, at: number): boolean {
	return (
		classAt(passage, at) === 'coordinator' &&
		classAt(passage, at - 1) === 'adverb' &&
		classAt(passage, at + 1) === 'adverb'
	);
}

function voiceOf(
	passage: Passage,
	verb: number,
	entry: VerbEntry,
	auxiliary: string,
	infinitive: boolean,
): Voice {
	if (infinitive) {
		return 'infinitive';
	}
	const be = beForms.has(auxiliary);
	if (entry.form === 'gerund') {
		return be ? 'active' : 'gerund';
	}
	if (entry.form === 'base' || entry.form === 'third') {
		return 'active';
	}
	const byAgent = wordAt(passage, verb + 1) === 'by' && !means.has(wordAt(passage, verb + 2));
	const agentFollows = byAgent || isElliptic(passage, verb, entry) || isReduced(passage, verb, entry);
	return be || (auxiliary === '' && agentFollows) ? 'passive' : 'active';
}

/** "Asked about the dam, she said"; "the mayor, asked about the dam, said": the passive without its auxiliary opens a clause. */
function isElliptic(passage: Passage, verb: number, entry: VerbEntry): boolean {
	const opens = verb === 0 || wordAt(passage, verb - 1) === 'when';
	const follows = classAt(passage, verb - 1) === 'comma' && needObject.has(entry.lemma);
	const asks = follows && entry.lemma === 'ask' && isAskedIf(passage, verb);
	return ((opens || follows) && entry.passive.includes(wordAt(passage, verb + 1))) || asks;
}

/** "The mayor, [asked twice whether she would go], said": a question between two commas, before a verb. */
function isAskedIf(passage: Passage, verb: number): boolean {
	const close = passage.classes.indexOf('comma', verb);
	const isQuestion = passage.tokens
		.slice(verb + 1, Math.max(0, close))
		.some(({ lower }) => lower === 'if' || lower === 'whether');
	return isQuestion && isVerbal(classAt(passage, close + 1));
}

/** "A man [said] to be a spy": who says or believes it would not do so "to be". */
function isReduced(passage: Passage, verb: number, { lemma }: VerbEntry): boolean {
	const isInfinitive = wordAt(passage, verb + 1) === 'to' && /^(?:be|have)$/.test(wordAt(passage, verb + 2));
	return isInfinitive && saidOf.has(lemma);
}

const saidOf: ReadonlySet<string> = new Set(
	'say believe think know allege report understand suspect presume rumour'.split(' '),
);

/** In the active these have somebody after them, and are passive where a preposition follows at once. */
const needObject: ReadonlySet<string> = new Set(['ask', 'accuse', 'suspect', 'charge', 'convict']);

/** "'s" is a verb after a pronoun: he's. */
function isContractedVerb(passage: Passage, at: number): boolean {
	const before = classAt(passage, at - 1);
	return before === 'pronoun' || before === 'relative';
}
