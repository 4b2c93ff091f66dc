/** Whether somebody was asked: would not say how, did not answer questions; not would not say goodbye, refused to provide tanks. */
import { askedForWords, infoWords } from './denials.data';
import { allegations } from './falsehoods';
import { classAt, type Passage, wordAt } from './passage';

type Test = (passage: Passage, last: number) => boolean;

const asked: ReadonlySet<string> = new Set(askedForWords);
const info: ReadonlySet<string> = new Set(infoWords);

/** By the word that ends what was not done; `undefined` for words that are of nothing but asking. */
const acts: ReadonlyMap<string, Test> = new Map([
	['say', isOpenQuestion],
	['confirm', isReport],
	['discuss', isMatter],
	['speak', isPublic],
	['provide', (passage, last) => objectHolds(passage, last + 1, info)],
	['respond', isReply],
	['responded', isReply],
	['reply', isReply],
	['replied', isReply],
	['answer', isQuestion],
	['answered', isQuestion],
	['return', (passage, last) => objectHolds(passage, last + 1, asked)],
	['returned', (passage, last) => objectHolds(passage, last + 1, asked)],
	['reached', isOfPhone],
	['request', isForComment],
	['requests', isForComment],
	['interview', (passage, last) => wordAt(passage, last + 1) !== 'for'],
]);

/** `last`: the end of the words that say what was not done; `undefined` where they need no more. */
export function isOfAsking(passage: Passage, last: number): boolean | undefined {
	return acts.get(wordAt(passage, last))?.(passage, last);
}

/** "Would not say how", "would not say." */
function isOpenQuestion(passage: Passage, last: number): boolean {
	const next = wordAt(passage, last + 1) === 'exactly' ? last + 2 : last + 1;
	return (
		ends(passage, next) ||
		/^(?:whether|if|how|why|who|whom|whose|what|when|where|which|more|anything|much|any|in|on|for)$/.test(
			wordAt(passage, next),
		)
	);
}

/** Who declines to confirm something was asked; who refuses may vote on it. */
function isDeclined(passage: Passage, last: number): boolean {
	return wordAt(passage, last - 2).startsWith('declin');
}

/** "Refused to confirm the report", "whether", "or deny"; not "the judge". */
function isReport(passage: Passage, last: number): boolean {
	return (
		ends(passage, last + 1) ||
		isDeclined(passage, last) ||
		/^(?:whether|if|that|or|how|who|it|this|any|when|where|what|he|she|they)$/.test(
			wordAt(passage, last + 1),
		) ||
		objectHolds(passage, last + 1, info) ||
		objectHolds(passage, last + 1, allegations)
	);
}

/** "Refused to discuss the leak", "its plans", "details"; not "peace". */
function isMatter(passage: Passage, last: number): boolean {
	return (
		ends(passage, last + 1) ||
		isDeclined(passage, last) ||
		/^(?:the|his|her|their|its|this|that|these|those|any|it|them|what|how|whether|why|specifics?|individual|ongoing|pending|private|internal)$/.test(
			wordAt(passage, last + 1),
		) ||
		classAt(passage, last + 1) === 'name' ||
		objectHolds(passage, last + 1, info)
	);
}

/** "Refused to speak about it", "to reporters"; not "to his brother". */
function isPublic(passage: Passage, last: number): boolean {
	return (
		ends(passage, last + 1) ||
		/^(?:about|publicly|on|further|openly)$/.test(wordAt(passage, last + 1)) ||
		objectHolds(passage, last + 2, press)
	);
}

const press: ReadonlySet<string> = new Set(
	'reporters reporter journalists journalist media press paper newspaper broadcaster record us'.split(' '),
);

/** "Did not respond to questions", "did not reply."; not "to treatment". */
function isReply(passage: Passage, last: number): boolean {
	const next = wordAt(passage, last + 1);
	const isLast = ends(passage, last + 1) && classAt(passage, last + 2) !== 'coordinator';
	const to = next === 'to' ? last + 2 : last + 1;
	return (
		isLast ||
		wordAt(passage, last - 1) === 'immediately' ||
		/^(?:immediately|when|by|before)$/.test(next) ||
		objectHolds(passage, to, asked) ||
		objectHolds(passage, to, allegations)
	);
}

/** "Refused to answer questions"; not "the last question of the exam". */
function isQuestion(passage: Passage, last: number): boolean {
	const noun = objectEnd(passage, last + 1);
	return (
		ends(passage, last + 1) ||
		(objectHolds(passage, last + 1, asked) &&
			!(/^questions?$/.test(wordAt(passage, noun - 1)) && wordAt(passage, noun) === 'of'))
	);
}

/** "Could not be reached for comment", "on Sunday", "by phone"; not "by road", "for three days". */
function isOfPhone(passage: Passage, last: number): boolean {
	const next = wordAt(passage, last + 1);
	return (
		ends(passage, last + 1) ||
		classAt(passage, last + 1) === 'time' ||
		/^(?:immediately|late|early|again|either)$/.test(next) ||
		(/^(?:on|at|in|late)$/.test(next) && classAt(passage, last + 2) === 'time') ||
		(next === 'for' && /^(?:comment|further|additional|an?|response)$/.test(wordAt(passage, last + 2))) ||
		(next === 'by' && /^(?:phone|telephone|email|e-mail|reporters?|the)$/.test(wordAt(passage, last + 2)))
	);
}

/** "Declined requests for comment"; not "for a delay". */
function isForComment(passage: Passage, last: number): boolean {
	const next = /^(?:for|to)$/.test(wordAt(passage, last + 1)) ? last + 2 : last + 1;
	return (
		objectHolds(passage, next, commenting) ||
		/^(?:comment|speak|talk|be|discuss)$/.test(wordAt(passage, next))
	);
}

const commenting: ReadonlySet<string> = new Set(
	'comment comments interview interviews information details'.split(' '),
);

/** Index behind the noun phrase that begins at `from`. */
function objectEnd(passage: Passage, from: number): number {
	let end = from;
	while (
		[
			'determiner',
			'possessive',
			'noun',
			'name',
			'number',
			'verb',
			'gerund',
			'adverb',
			'coordinator',
		].includes(classAt(passage, end))
	) {
		end += 1;
	}
	return end;
}

function objectHolds(passage: Passage, from: number, words: ReadonlySet<string>): boolean {
	return passage.tokens.slice(from, objectEnd(passage, from)).some(({ lower }) => words.has(lower));
}

function ends(passage: Passage, at: number): boolean {
	return (
		at >= passage.tokens.length || ['stop', 'comma', 'quote', 'close', 'dash'].includes(classAt(passage, at))
	);
}
