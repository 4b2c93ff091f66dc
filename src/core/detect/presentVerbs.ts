/** Forms such as "reports" and "claims" that are verbs by what stands round them. */
import { titleWords } from '../entities/titles.data';
import { skipAdverbials } from './adverbials';
import { hasFiniteVerb } from './clause';
import { isDocument } from './issuers';
import type { VerbEntry } from './lexicon';
import { classAt, entryAt, type Passage, wordAt } from './passage';
import { phraseFrom } from './phrase';
import { phraseEndingAt } from './phraseBefore';
import { mediaNouns, organisationNouns } from './speakers.data';
import { isVerbal } from './wordClass';

/**
 * "Otters are thin, the team [reports] in the Journal.": a tag with a single subject, up to the end of the sentence. In a
 * headline the subject has no article: "Otters are thin, study [finds]"; not "cleared of rape, murder charges".
 */
export function closesInPresent(passage: Passage, at: number): boolean {
	const isSingle = classAt(passage, at - 1) === 'noun' && !/[^s]s$/.test(wordAt(passage, at - 1));
	const end = isSingle ? skipAdverbials(passage, at + 1) : -1;
	const isLast = isSingle && (classAt(passage, end) === 'stop' || end >= passage.tokens.length);
	const subject = isLast ? phraseEndingAt(passage, at - 1, true) : undefined;
	const before = classAt(passage, (subject?.first ?? 0) - 1);
	const isSpoken = before === 'quote' || (before === 'comma' && hasFiniteVerb(passage, 0, at - 1));
	const isDetermined = ['determiner', 'possessive'].includes(classAt(passage, subject?.first ?? -1));
	const isWhole =
		isDocument(wordAt(passage, at - 1)) || !passage.classes.slice(0, at).includes('coordinator');
	return isSpoken && (isDetermined || isHeadlineSpeaker(passage, at - 1)) && isWhole;
}

/** A noun without an article in a headline: of a paper, a person or a body; of a body not "dispute over pay, bank charges". */
function isHeadlineSpeaker(passage: Passage, at: number): boolean {
	if (passage.sentence.role !== 'heading') {
		return false;
	}
	const noun = wordAt(passage, at);
	const isListed = classAt(passage, at - 1) === 'comma' && classAt(passage, at - 3) === 'preposition';
	return isDocument(noun) || titleWords.has(noun) || unnamed.test(noun) || (bodies.has(noun) && !isListed);
}

const unnamed = /^(?:official|expert|source|boss)$/;
const bodies: ReadonlySet<string> = new Set([...organisationNouns, ...mediaNouns]);

/** "Kelm Transport (KT) [disputes] this": a verb behind the short form of a name. */
export function isBehindBracket(passage: Passage, at: number): boolean {
	const open = classAt(passage, at - 1) === 'close' ? passage.classes.lastIndexOf('open', at - 1) : -1;
	return open > 0 && classAt(passage, open - 1) === 'name';
}

/** "Disputes this and [claims] wages have risen": behind a verb in the present, with a clause of its own. */
export function claimsToo(passage: Passage, at: number): boolean {
	const subject = classAt(passage, at - 1) === 'coordinator' ? phraseFrom(passage, at + 1, false) : undefined;
	const isClause = subject !== undefined && isVerbal(classAt(passage, subject.last + 1));
	return isClause && passage.verbs.some(verb => verb < at && entryAt(passage, verb)?.form === 'third');
}

/** "Says it hit the camp and [disputes] the toll": behind another verb in the present, with an object. */
export function judgesToo(passage: Passage, at: number, entry: VerbEntry): boolean {
	const isJoined = classAt(passage, at - 1) === 'coordinator' && entry.frames.has('object');
	const hasObject = ['determiner', 'possessive'].includes(classAt(passage, at + 1));
	return (
		isJoined && hasObject && passage.verbs.some(verb => verb < at && entryAt(passage, verb)?.form === 'third')
	);
}
