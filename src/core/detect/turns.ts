/** Speech without quote marks that goes on after its first sentence: an answer in an interview, a line of dash dialogue. */
import type { Span } from '../model/span';
import { contentSpan } from './contentSpans';
import type { Finding } from './finding';
import { classAt, entryAt, type Passage, wordAt } from './passage';
import type { Phrase } from './phrase';

/** Who has the word: the number of what is said first, and whether each sentence begins with a dash. */
export interface Turn {
	readonly owner: number;
	readonly dashed: boolean;
	/** Where its last sentence ends. */
	readonly end: number;
}

/** What stands at the beginning of a draft that gives somebody the word. */
interface Opening {
	readonly rule: string;
	readonly speaker: Span | null;
}

const tags: ReadonlySet<string> = new Set(['said-inverted', 'said-closing']);

/** The turn that a sentence opens with the draft whose number is `owner`; `undefined` where it opens none. */
export function turnOpenedBy(passage: Passage, { rule }: Opening, owner: number): Turn | undefined {
	const { end } = passage.sentence;
	if (passage.sentence.role !== 'body') {
		return undefined;
	}
	if (rule === 'speaker-colon') {
		return { owner, dashed: false, end };
	}
	return tags.has(rule) && classAt(passage, 0) === 'dash' ? { owner, dashed: true, end } : undefined;
}

/** How the sentence at the index answers: whether who has the word says "I" in it, up to the end of the line; `undefined` in a headline. */
export function answerOf(passages: readonly Passage[], at: number): 'personal' | 'plain' | undefined {
	const first = passages[at];
	if (first?.sentence.role !== 'body') {
		return undefined;
	}
	for (let next = at; next < passages.length; next += 1) {
		const passage = passages[next];
		const between = passage?.text.slice(first.sentence.end, passage.sentence.start) ?? '\n';
		if (passage === undefined || (next > at && between.includes('\n'))) {
			return 'plain';
		}
		if (passage.tokens.some(({ lower }) => /^(?:i|my|me|myself)$|^i['’]/.test(lower))) {
			return 'personal';
		}
	}
	return 'plain';
}

/** What the sentence adds to the turn; `undefined` where it belongs to another paragraph or line, or to the writer. */
export function saidOn(passage: Passage, turn: Turn): Span | undefined {
	const between = passage.text.slice(turn.end, passage.sentence.start);
	const goesOn = !between.includes('\n') && (!turn.dashed || isDash(passage));
	return goesOn ? contentSpan(passage, 0, passage.tokens.length) : undefined;
}

function isDash(passage: Passage): boolean {
	return classAt(passage, 0) === 'dash' && wordAt(passage, 0) !== '-';
}

/** "MOOR: [I think] it leaks.": who has the word says "I" of what is theirs already. */
export function withoutOwnVoice(
	passage: Passage,
	findings: readonly Finding[],
	goesOn: boolean,
): readonly Finding[] {
	const hasWord = goesOn || findings.some(({ rule }) => rule === 'speaker-colon');
	return hasWord && passage.sentence.role === 'body'
		? findings.filter(({ speaker, cue }) => !isOwnThought(passage, speaker, cue))
		: findings;
}

/** Whom they accuse or what they promise is more than that it is theirs. */
function isOwnThought(passage: Passage, speaker: Phrase | undefined, cue: Phrase | undefined): boolean {
	return (
		speaker !== undefined &&
		isOwn(passage, speaker) &&
		!(cue !== undefined && doing.has(entryAt(passage, cue.first)?.lemma ?? ''))
	);
}

/** Origin: general English. */
const doing: ReadonlySet<string> = new Set(
	'accuse blame deny reject dismiss dispute warn threaten promise pledge vow demand urge insist admit confess apologise apologize'.split(
		' ',
	),
);

function isOwn(passage: Passage, { first, last }: Phrase): boolean {
	return first === last && ['i', 'we'].includes(wordAt(passage, first));
}
