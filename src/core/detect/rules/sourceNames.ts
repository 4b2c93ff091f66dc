/** Who or what is named behind "according to" and "citing". */
import { classAt, type Passage, wordAt } from '../passage';
import { type Phrase, phraseFrom } from '../phrase';
import { documentNouns, mediaNouns, organisationNouns } from '../speakers.data';
import { isNominal } from '../wordClass';

/** Nouns of people who know, besides documents, media and bodies. */
const sources: ReadonlySet<string> = new Set([
	...[...documentNouns, ...mediaNouns, ...organisationNouns],
	...(
		'source sources official officials people person witness witnesses experts ' +
		'spokesman spokeswoman spokesperson diplomats diplomat residents lawyers aides statistics figures'
	).split(' '),
]);

/** "According to [leaked documents]": a participle may begin the phrase, with an adverb of its own. */
export function sourceAfter(passage: Passage, first: number): Phrase | undefined {
	const ends = ['comma', 'stop', 'other'].includes(classAt(passage, first + 1));
	if (ends && ['him', 'her', 'them', 'it'].includes(wordAt(passage, first))) {
		return { first, last: first };
	}
	// "Citing “[senior figures]”"
	const inQuotes = classAt(passage, first) === 'quote' ? phraseFrom(passage, first + 1) : undefined;
	const isSomebody = inQuotes !== undefined && sources.has(wordAt(passage, inQuotes.last));
	if (isSomebody && classAt(passage, inQuotes.last + 1) === 'quote') {
		return { first, last: inQuotes.last + 1 };
	}
	const participle = classAt(passage, first) === 'adverb' ? first + 1 : first;
	const isDescribed =
		classAt(passage, participle) === 'verb' && ['noun', 'name'].includes(classAt(passage, participle + 1));
	// "According to [polling by Orbis]", "according to [shipping records]"
	const isActivity = classAt(passage, first) === 'gerund' && !isDescribed;
	const isOwn = isActivity && !isNominal(classAt(passage, first + 1));
	if (isOwn) {
		return { first, last: first };
	}
	const phrase = phraseFrom(passage, isDescribed ? participle + 1 : isActivity ? first + 1 : first);
	return (isDescribed || isActivity) && phrase ? { first, last: phrase.last } : phrase;
}

/** True for who or what can say something: a name, a person, a document, a medium. */
export function isSource(passage: Passage, { first, last }: Phrase): boolean {
	return passage.tokens
		.slice(first, last + 1)
		.some(({ lower }, at) => sources.has(lower) || classAt(passage, first + at) === 'name');
}
