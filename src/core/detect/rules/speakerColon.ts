/** "MOOR: The dam is safe." and "Ada Moor: the dam is safe": transcripts and headlines; "A: It is safe": interviews. */
import { knownName } from '../../entities/gazetteer';
import { Token } from '../../text/tokens';
import { wordOf } from '../../text/words';
import { hasFiniteVerb } from '../clause';
import { contentSpan } from '../contentSpans';
import type { Finding } from '../finding';
import { classAt, type Passage, wordAt } from '../passage';
import type { Phrase } from '../phrase';
import type { WordClass } from '../wordClass';
import { newMark } from '../wordMarks';

/** Labels that stand before a colon without speaking; an interviewer asks. Origin: general usage of news sites. */
const labels: ReadonlySet<string> = new Set(
	`image images photo photos picture video audio exclusive breaking update updated watch read related source sources
	note correction analysis opinion editorial review live live-blog contact tel phone email fax copyright credit file
	caption graphic map chart listen subscribe share follow tags topics category location date time warning q question
	q&a interview interviewer reporter moderator host journalist questioner claim claims verdict rating ruling fact
	facts myth reality conclusion context background summary answer bottom evidence assessment
	transcript wire findings slug subject headline byline dateline date reference references summary abstract keywords doi
	funding embargo explainer explained obituary profile timeline recap preview podcast fonts dates metadata method methods methodology locations timing storm hurricane typhoon cyclone
	illustration illustrations attendance referee scorers venue birthdays overheard tickets designer details`.split(
		/\s+/,
	),
);
/** What stands before the answers of an interview, whose speaker is named elsewhere if at all. */
const answers: ReadonlySet<string> = new Set(['a', 'answer']);
const maxName = 4;

/** What can open an answer: no name, so that "A. Moor" is none. */
const answerOpeners: ReadonlySet<WordClass> = new Set<WordClass>([
	...([
		'pronoun',
		'determiner',
		'possessive',
		'preposition',
		'subordinator',
		'coordinator',
		'adverb',
	] as const),
	...(['auxiliary', 'modal', 'negation', 'relative', 'time'] as const),
]);

/** "A. It is safe": an answer behind a full stop, which looks like an initial. */
function answerStop(passage: Passage): number {
	const stop = wordAt(passage, 0) === 'a.' ? 0 : 1;
	const isLabel = stop === 0 || (wordAt(passage, 0) === 'a' && wordAt(passage, 1) === '.');
	const opens =
		isLabel &&
		(answerOpeners.has(classAt(passage, stop + 1)) ||
			['yes', 'no', 'well'].includes(wordAt(passage, stop + 1)));
	return opens ? stop : -1;
}

const colons = newMark(({ text }) => text === ':');

export function speakerColon(passage: Passage): Finding | undefined {
	const stop = answerStop(passage);
	if (stop >= 0) {
		return found(passage, stop, {});
	}
	if ((passage.marks & colons) === 0) {
		return undefined;
	}
	const colon = passage.classes.indexOf('colon');
	const member = memberBefore(passage, colon);
	if (member !== undefined) {
		return found(passage, colon, { speaker: member });
	}
	// "ADA MOOR, BYLINE: Good morning"
	const isSigned = wordAt(passage, colon - 1) === 'byline' && classAt(passage, colon - 2) === 'comma';
	const end = isSigned ? colon - 2 : colon;
	if (
		colon < 1 ||
		end > maxName ||
		colon + 2 >= passage.tokens.length ||
		passage.sentence.role === 'caption'
	) {
		return undefined;
	}
	if (colon === 1 && answers.has(wordAt(passage, 0))) {
		return found(passage, colon, {});
	}
	const isName = passage.classes.slice(0, end).every(wordClass => wordClass === 'name');
	if (
		!isName ||
		labels.has(wordAt(passage, 0)) ||
		labels.has(wordAt(passage, end - 1)) ||
		classAt(passage, colon + 1) === 'number'
	) {
		return undefined;
	}
	return isWhere(passage, colon) || isEntry(passage, colon)
		? undefined
		: found(passage, colon, { speaker: { first: 0, last: end - 1 } });
}

/** "1. [Ada Moor] (Arden East) (Ind): Will he", "The Secretary of State (Mr [Bo Lund]): I will": the reports of parliaments. */
function memberBefore(passage: Passage, colon: number): Phrase | undefined {
	if (colon < 3 || colon > longestMember || classAt(passage, colon - 1) !== 'close') {
		return undefined;
	}
	const start = classAt(passage, 0) === 'number' && classAt(passage, 1) === 'stop' ? 2 : 0;
	const open = passage.classes.indexOf('open');
	const isPlain = (from: number, to: number) =>
		to > from && passage.classes.slice(from, to).every(wordClass => wordClass === 'name');
	if (isPlain(start, open) && open - start > 1 && bracketsEnd(passage, open) === colon) {
		return { first: start, last: open - 1 };
	}
	const isPost = wordAt(passage, start) === 'the' && classAt(passage, start + 1) === 'name';
	const isTold = isPost && bracketsEnd(passage, open) === colon && !hasFiniteVerb(passage, 0, open);
	return isTold ? { first: open + 1, last: colon - 2 } : undefined;
}

/** In tokens. */
const longestMember = 24;

/** Index behind the brackets that begin at `open`, one after the other, with nothing but names in them; -1 for others. */
function bracketsEnd(passage: Passage, open: number): number {
	let at = open;
	while (classAt(passage, at) === 'open') {
		const close = passage.classes.indexOf('close', at);
		const isNamed = passage.classes
			.slice(at + 1, close)
			.every(wordClass => ['name', 'stop'].includes(wordClass));
		if (close < at + 2 || !isNamed) {
			return -1;
		}
		at = close + 1;
	}
	return at;
}

/** "Arden: Ferry sinks in the harbour": a headline says where, unless what follows speaks for a country: "Arden: We will not yield". */
function isWhere(passage: Passage, colon: number): boolean {
	const label = passage.tokens.slice(0, colon);
	const isShouted = label.every(({ text }) => text === text.toUpperCase());
	const words = isShouted ? label.map(inSmallLetters) : passage.tokens;
	const place = passage.sentence.role === 'heading' || isShouted ? knownName(words, 0) : undefined;
	const isPlace = place?.value.type === 'place' && place.count === colon;
	return isPlace && !passage.tokens.some(({ lower }) => voices.has(lower));
}

/** "Referee: Bo Lund", "Venue: Arden Hall, Port Arden": a lone word, and names or nouns that nobody says. */
function isEntry(passage: Passage, colon: number): boolean {
	const label = passage.tokens[0];
	const isShouted = label !== undefined && label.text === label.text.toUpperCase();
	const said = passage.classes.slice(colon + 1);
	return (
		colon === 1 &&
		!isShouted &&
		passage.sentence.role === 'body' &&
		(said[0] === 'name' || said[0] === 'noun') &&
		said.length > 2 &&
		!/^(?:yes|no|well|never|thanks|sure|right|okay|maybe)$/.test(wordAt(passage, colon + 1)) &&
		said.every(wordClass => inEntry.has(wordClass))
	);
}

/** Without a verb, a pronoun or a word of answer. */
const inEntry: ReadonlySet<WordClass> = new Set<WordClass>([
	...(['name', 'noun', 'determiner', 'possessive', 'number', 'preposition', 'coordinator'] as const),
	...(['comma', 'open', 'close', 'time', 'stop', 'other', 'dash'] as const),
]);

/** "LONDON: The court ruled": a dateline as some papers have it. */
function inSmallLetters({ text, start }: Token): Token {
	return new Token(wordOf(text.charAt(0) + text.slice(1).toLowerCase()), start);
}

const voices: ReadonlySet<string> = new Set('we our us must should will not no'.split(' '));

function found(passage: Passage, colon: number, speaker: Pick<Finding, 'speaker'>): Finding | undefined {
	const content = contentSpan(passage, colon + 1, passage.tokens.length);
	return content === undefined
		? undefined
		: { rule: 'speaker-colon', ...speaker, cue: { first: colon, last: colon }, content: [content] };
}
