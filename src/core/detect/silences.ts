/** What a sentence tells besides that somebody did not answer. */
import type { Attribution } from '../model/analysis';
import { overlaps, type Span } from '../model/span';
import { askedForWords } from './denials.data';
import { classAt, type Passage, spanOf, wordAt } from './passage';
import { textOf } from './statements';
import type { Clause } from './tense';

/** "Did not respond", "did not answer [repeated] questions": that nothing was said is no fact about what was asked. */
export function isSilent(passage: Passage, { first, last }: Clause, silence: readonly Span[]): boolean {
	const isOfQuestions = asking.has(wordAt(passage, last + 1));
	const span = spanOf(passage, isOfQuestions ? Math.max(0, first - 1) : first, last);
	return silence.some(words => overlaps(words, span));
}

const asking: ReadonlySet<string> = new Set(askedForWords);

/** "Said it would not comment", "declined to comment, [citing] the law"; not "confirmed [the raid] but declined to give details". */
export function isAllSilent(
	passage: Passage,
	attributions: readonly Attribution[],
	silence: readonly Span[],
): boolean {
	return (
		!isJoined(passage, silence) &&
		attributions.every(
			({ cue, content }) =>
				content.length === 0 ||
				(cue !== null && textOf(passage, cue) === 'citing') ||
				content.some(part => silence.some(words => overlaps(part, words))),
		)
	);
}

/** "Upheld the fine [but] declined to comment": the silent did something else before, whatever its verb. */
function isJoined(passage: Passage, silence: readonly Span[]): boolean {
	const start = Math.min(...silence.map(words => words.start));
	let first = passage.tokens.findIndex(token => token.start >= start);
	while (['auxiliary', 'modal', 'adverb', 'negation'].includes(classAt(passage, first - 1))) {
		first -= 1;
	}
	return first > 1 && classAt(passage, first - 1) === 'coordinator';
}
