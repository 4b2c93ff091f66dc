/** Which of a sentence's clauses are put forward as facts, and not as views, conditions or the words of a tag. */
import type { Attribution } from '../model/analysis';
import { contains, overlaps, type Span } from '../model/span';
import { viewVerbs } from './claims.data';
import { inflect } from './inflect';
import { classAt, type Passage, spanOf, wordAt } from './passage';
import type { Clause } from './tense';
import { WordList } from './wordList';

const views: ReadonlySet<string> = new Set(viewVerbs.flatMap(verb => inflect(verb).map(([form]) => form)));

const selves = new WordList(['i', 'we']);
const conditionWords: ReadonlySet<string> = new Set(['if', 'unless', 'whether']);
const conditions = new WordList(conditionWords);

/** The clauses that state something, whoever states it. */
export function statedClauses(
	passage: Passage,
	clauses: readonly Clause[],
	attributions: readonly Attribution[],
): readonly Clause[] {
	const own = ownView(passage);
	const mayDepend = conditions.isIn(passage);
	return clauses.filter(
		clause =>
			!isCue(passage, clause, attributions) &&
			!(own >= 0 && own < clause.first) &&
			!(isView(passage, clause, attributions) && !isBelievedPast(passage, clause, attributions)) &&
			!(mayDepend && isConditional(passage, clause)),
	);
}

function isCue(passage: Passage, { first, last }: Clause, attributions: readonly Attribution[]): boolean {
	const span = spanOf(passage, first, last);
	return attributions.some(
		({ cue, speaker }) =>
			(cue !== null && overlaps(cue, span)) || (speaker !== null && contains(speaker, span)),
	);
}

/** True inside what somebody only believes, feels or wants. */
function isView(passage: Passage, { first }: Clause, attributions: readonly Attribution[]): boolean {
	const span = spanOf(passage, first, first);
	return attributions.some(
		attribution => attribution.content.some(part => overlaps(part, span)) && isViewOf(passage, attribution),
	);
}

/** "Analysts think that most were driven on": what others believe to have happened can be checked. */
function isBelievedPast(
	passage: Passage,
	{ first, kind }: Clause,
	attributions: readonly Attribution[],
): boolean {
	const span = spanOf(passage, first, first);
	return (
		kind === 'past' &&
		attributions.some(
			({ cue, content }) =>
				cue !== null &&
				(/^(?:believe|think|suspect)s?$/.test(textOf(passage, cue)) || opinion.test(textOf(passage, cue))) &&
				content.some(part => overlaps(part, span)),
		)
	);
}

const opinion = /^in (?:my|our|his|her|their) (?:view|opinion|judge?ment)$/;

/** True where the cue is a word of belief, feeling or wish. */
export function isViewOf(passage: Passage, { cue, content }: Attribution): boolean {
	if (cue === null) {
		return false;
	}
	const isOpinion = opinion.test(textOf(passage, cue));
	return (
		views.has(textOf(passage, cue)) || (isOpinion && !content.some(span => ruled.test(textOf(passage, span))))
	);
}

/** "In her opinion, the judge wrote that the law bans it": the paper, not the view. */
const ruled = /^[^,;“”]{0,60}\b(?:writes?|wrote|ruled|says?|said|found|held)\b/;

/** The words of a span, in lower case. */
export function textOf(passage: Passage, { start, end }: Span): string {
	return passage.text.slice(start, end).toLowerCase();
}

/** Index of the first "I think", "we do hope", "I don't know" of the sentence; -1 for none. */
export function ownView(passage: Passage): number {
	return (
		selves.indexesIn(passage).find(at => {
			let verb = at + 1;
			let isNegated = false;
			while (['auxiliary', 'adverb', 'negation'].includes(classAt(passage, verb))) {
				isNegated ||= /^(?:not|never)$|n['’]t$/.test(wordAt(passage, verb));
				verb += 1;
			}
			const isUnknown = isNegated && unknowing.has(wordAt(passage, verb));
			return views.has(wordAt(passage, verb)) || (isUnknown && !goesOnWithBut(passage, verb));
		}) ?? -1
	);
}

/** "We don't know that, but it is in the papers" */
function goesOnWithBut({ tokens }: Passage, from: number): boolean {
	return tokens.some(({ lower }, at) => at > from && lower === 'but');
}

/** With a negation these tell of the writer's mind. */
const unknowing: ReadonlySet<string> = new Set('know claim understand care mind remember'.split(' '));

/** "… if it rains": what a condition holds is not stated. */
function isConditional(passage: Passage, { first }: Clause): boolean {
	for (let at = first - 1; at >= 0; at -= 1) {
		const wordClass = classAt(passage, at);
		if (wordClass === 'subordinator' || wordClass === 'comma' || wordClass === 'stop') {
			return conditionWords.has(wordAt(passage, at));
		}
	}
	return false;
}

/** "Had it rained, …", "if … would have". */
export function isCounterfactual(passage: Passage, clauses: readonly Clause[]): boolean {
	const opening = passage.tokens.findIndex(({ kind }) => kind === 'word');
	return (
		(wordAt(passage, opening) === 'had' && classAt(passage, opening + 1) === 'pronoun') ||
		clauses.some(
			({ kind, opener, first, last }) =>
				kind === 'modal' && opener === 'would' && hasWord(passage, first, last, 'have'),
		)
	);
}

function hasWord(passage: Passage, first: number, last: number, word: string): boolean {
	for (let at = first; at <= last; at += 1) {
		if (wordAt(passage, at) === word) {
			return true;
		}
	}
	return false;
}
