/** Who is accused of what: accused the company of, warned of; firms it accuses of. */
import { contentSpan } from '../contentSpans';
import { objectEnd } from '../objects';
import { classAt, type Passage, wordAt } from '../passage';
import { isNominal } from '../wordClass';
import { infinitiveAfter, isAnonymity, unsaid } from './complements';
import { phraseStart } from './objectRelatives';
import { type Content, prepositionAfter, type Reading } from './reading';

/** How far from the verb the act may stand, in tokens: the accused may be described at length. */
const maxAccused = 24;

/** accused the company of, warned of, charged him with: the accused belongs to an accusation, the hearer to no warning. */
export function readAccusation({ passage, cue, after, limit }: Reading): Content | undefined {
	if (cue.words.last > cue.words.first) {
		return undefined;
	}
	const to = infinitiveAfter(passage, after, limit);
	if (to > 0 && isAnonymity(passage, to)) {
		return undefined;
	}
	const preposition = prepositionAfter(
		passage,
		after,
		Math.min(limit, after + maxAccused),
		cue.entry.accusePrepositions,
	);
	if (preposition < 0) {
		return readExtracted({ passage, cue, after, limit });
	}
	// "Asked Kelm to help it for a year": a request, and no question
	if (unsaid.has(wordAt(passage, preposition + 1)) || (to > 0 && to < preposition)) {
		return undefined;
	}
	const hearer = cue.entry.frames.has('tell') || ['warn', 'remind', 'ask'].includes(cue.entry.lemma);
	const content = contentSpan(
		passage,
		hearer ? preposition + 1 : after,
		objectEnd(passage, preposition, limit),
	);
	return content === undefined ? undefined : { rule: 'accused-of', content: [content] };
}

/** "Firms [it accuses of] helping Kelm": the accused stands before who accuses. */
function readExtracted({ passage, cue, after, limit }: Reading): Content | undefined {
	const last = (cue.subject?.first ?? 0) - 1;
	const isExtracted =
		cue.entry.accusePrepositions.includes(wordAt(passage, after)) &&
		cue.group.voice === 'active' &&
		!cue.inverted &&
		!cue.elided &&
		((classAt(passage, last) === 'noun' && classAt(passage, last + 1) === 'pronoun') ||
			isWhom(passage, last));
	const content = isExtracted ? contentSpan(passage, after + 1, objectEnd(passage, after, limit)) : undefined;
	const end = isWhom(passage, last) ? last - 2 : last;
	const accused = isExtracted
		? contentSpan(passage, isWhom(passage, last) ? phraseStart(passage, end) : end, end + 1)
		: undefined;
	return content && accused ? { rule: 'accused-of', content: [accused, content] } : undefined;
}

/** "The guards, [whom] he accused of theft" */
function isWhom(passage: Passage, at: number): boolean {
	return (
		['whom', 'which'].includes(wordAt(passage, at)) &&
		classAt(passage, at - 1) === 'comma' &&
		isNominal(classAt(passage, at - 2))
	);
}
