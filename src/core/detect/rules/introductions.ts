/** "Bo Lund disagreed. “It leaks.”": a sentence that only gives somebody the word, before a quotation with no tag. */
import { hasFiniteVerb, proseEnd } from '../clause';
import { contentSpan } from '../contentSpans';
import type { Finding } from '../finding';
import { classAt, type Passage, wordAt } from '../passage';
import { type Phrase, phraseFrom } from '../phrase';
import { speakingActs } from '../reportingNouns.data';
import { subjectBefore } from '../subject';
import { WordList } from '../wordList';

const acts = new WordList(speakingActs);

/** `undefined` where nobody is given the word: the act has to be the main verb, with a subject before it. */
export function introduction(passage: Passage): Finding | undefined {
	const at = acts.indexesIn(passage)[0];
	if (at === undefined || classAt(passage, at) === 'name' || at >= proseEnd(passage)) {
		return undefined;
	}
	const first = classAt(passage, at - 1) === 'adverb' ? at - 1 : at;
	const before = classAt(passage, first - 1);
	const isMain = before === 'name' || before === 'noun' || before === 'pronoun' || before === 'comma';
	const speaker = isMain && wordAt(passage, first - 1) !== 'who' ? subjectBefore(passage, first) : undefined;
	return speaker && { rule: 'said-introducing', speaker, cue: { first: at, last: at }, content: [] };
}

/** "Another official was more [blunt]: “It leaks.”" */
function mannered(passage: Passage, colon: number): Finding | undefined {
	const at = colon - 1;
	let be = at - 1;
	while (['adverb', 'noun', 'determiner'].includes(classAt(passage, be)) && at - be < 4) {
		be -= 1;
	}
	const isSaid = manners.has(wordAt(passage, at)) && /^(?:was|were|is|are)$/.test(wordAt(passage, be));
	const speaker = isSaid ? subjectBefore(passage, be) : undefined;
	return speaker && { rule: 'said-introducing', speaker, cue: { first: at, last: at }, content: [] };
}

const manners: ReadonlySet<string> = new Set(
	(
		'blunt blunter clear unequivocal categorical emphatic dismissive scathing sceptical skeptical adamant defiant cautious ' +
		'frank candid direct succinct concise terse harsher explicit philosophical unimpressed unmoved unrepentant ' +
		'impressed convinced sure certain diplomatic gloomy gloomier upbeat optimistic pessimistic hopeful sanguine furious ' +
		'angry incredulous circumspect guarded critical positive charitable enthusiastic apologetic matter-of-fact'
	).split(' '),
);

/** In tokens. */
const maxName = 5;

/** "[Venn], speaking on the radio: “We will rebuild.”": a name and what tells of it, with no verb of its own. */
function bareSpeaker(passage: Passage, colon: number): Phrase | undefined {
	const phrase = phraseFrom(passage, 0, false);
	const isNamed = phrase !== undefined && classAt(passage, phrase.last) === 'name';
	const isApart = isNamed && phrase.last < maxName && classAt(passage, phrase.last + 1) === 'comma';
	const isShouted = passage.tokens[0]?.text === passage.tokens[0]?.text.toUpperCase();
	return isApart && !isShouted && !hasFiniteVerb(passage, 0, colon) ? phrase : undefined;
}

/** "And [a deputy of the Centre]: “We will vote.”", "then the reply of [the union]: “It was not so.”": no verb before the colon. */
function otherSpeaker(passage: Passage, colon: number): Phrase | undefined {
	const isSaid = hasFiniteVerb(passage, colon + 2, passage.tokens.length);
	if (!isSaid || hasFiniteVerb(passage, 0, colon)) {
		return undefined;
	}
	const reply = passage.tokens.findIndex(
		({ lower }, at) => at < colon && replies.has(lower) && /^(?:of|from)$/.test(wordAt(passage, at + 1)),
	);
	const first = reply >= 0 ? reply + 2 : classAt(passage, 0) === 'coordinator' ? 1 : 0;
	const phrase = phraseFrom(passage, first);
	const isWhole = phrase?.last === colon - 1;
	const noun = /^(?:an?|another|one)$/.test(wordAt(passage, first)) ? nounIn(passage, first + 1, colon) : '';
	return isWhole && (reply >= 0 || people.test(noun)) ? phrase : undefined;
}

/** The last noun before a preposition. */
function nounIn(passage: Passage, first: number, end: number): string {
	let at = first;
	while (at + 1 < end && ['noun', 'name'].includes(classAt(passage, at + 1))) {
		at += 1;
	}
	return wordAt(passage, at);
}

const replies: ReadonlySet<string> = new Set('reply answer response retort verdict reaction'.split(' '));

/** Who may be given the word by what they are. Origin: general English. */
const people =
	/^(?:.*(?:man|woman|person|ist|ian)|deputy|official|officer|diplomat|minister|adviser|advisor|aide|source|colleague|friend|ally|insider|expert|witness|analyst|teacher|driver|worker|nurse|doctor|lawyer|resident|neighbour|neighbor|lawmaker|mp|senator|critic|supporter|voter|commander|soldier|trader|banker|executive)$/;

/** "Bo Lund disagrees: “It leaks.”", "Bo Lund would not be drawn: “I cannot tell.”" */
export function introducedQuote(passage: Passage): Finding | undefined {
	const colon = passage.classes.indexOf('colon');
	const opens = colon > 0 && classAt(passage, colon + 1) === 'quote';
	const found = opens ? (introduction(passage) ?? mannered(passage, colon)) : undefined;
	const content = opens ? contentSpan(passage, colon + 1, passage.tokens.length) : undefined;
	if (found?.cue?.last === colon - 1) {
		return content && { ...found, content: [content] };
	}
	const bare =
		opens && found === undefined ? (bareSpeaker(passage, colon) ?? otherSpeaker(passage, colon)) : undefined;
	if (bare !== undefined) {
		const cue = { first: colon, last: colon };
		return content && { rule: 'said-introducing', speaker: bare, cue, content: [content] };
	}
	const silent =
		opens && wordAt(passage, colon - 1) === 'drawn' ? subjectBefore(passage, colon - 4) : undefined;
	return (
		silent &&
		content && {
			rule: 'said-introducing',
			speaker: silent,
			cue: { first: colon - 1, last: colon - 1 },
			content: [content],
		}
	);
}
