/** What the accused, and those who speak for them, say they have not done. */
import { governmentAlias, nationality } from '../entities/gazetteer';
import type { Attribution } from '../model/analysis';
import { overlaps, type Span } from '../model/span';
import { tokenise } from '../text/tokens';
import type { DenialCue } from './denialVerbs';
import type { MentionIndex } from './mentionIndex';
import { classAt, isQuoted, type Passage, spanOf, wordAt } from './passage';
import { type Phrase, phraseFrom } from './phrase';
import { subjectBefore } from './subject';
import { type Clause, mayNegate, readClauses } from './tense';

/** Who is accused anywhere in the article, and where names stand. */
export interface Accused {
	readonly names: Pick<ReadonlySet<string>, 'has'>;
	/** Who denied something in the sentence before and goes on; '' for nobody. */
	readonly denier: string;
	/** The names in the words for them: "the Kelmish embassy" denies for Kelm. */
	readonly denierNames: ReadonlySet<string>;
	readonly index: MentionIndex;
}

/** "The embassy said Marrow had not sold the land", where Marrow is accused elsewhere in the article. */
export function accusedNegation(
	passage: Passage,
	attributions: readonly Attribution[],
	accused: Accused,
): DenialCue | undefined {
	for (const attribution of attributions) {
		const { who, content, cue } = attribution;
		if (cue !== null && admitting.test(passage.text.slice(cue.start, cue.end))) {
			continue;
		}
		const goesOn = attribution.who !== '' && attribution.who === accused.denier;
		const cleft = deniedActor(passage, content, accused);
		if (cleft !== undefined) {
			return { rule: 'accused-says-not', words: cleft };
		}
		const clause = negatedFact(passage, content).find(({ first }) => {
			const subject = subjectBefore(passage, groupStart(passage, first));
			if (subject === undefined) {
				return false;
			}
			// A lawyer speaks so of somebody who is accused.
			if (['client', 'clients'].includes(wordAt(passage, subject.last))) {
				return true;
			}
			if (['it', 'he', 'she', 'they', 'we', 'i'].includes(wordAt(passage, subject.last))) {
				return goesOn || isAccused(who, accused) || speaksForAccused(attribution, accused);
			}
			const named = accused.index.within(spanOf(passage, subject.first, subject.last));
			return named.some(
				({ entity }) => isAccused(entity.name, accused) || accused.denierNames.has(entity.name),
			);
		});
		if (clause !== undefined) {
			return { rule: 'accused-says-not', words: { first: clause.first, last: clause.last } };
		}
	}
	return undefined;
}

/** "She accepted that she had not paid": who admits what was not done denies nothing. */
const admitting = /^(?:accept|admit|conced|acknowledg|confess)/i;

/** "It [is not] Arden that has fed the fire", where Arden is accused elsewhere. */
function deniedActor(passage: Passage, content: readonly Span[], accused: Accused): Phrase | undefined {
	if (!mayNegate(passage)) {
		return undefined;
	}
	const be = passage.tokens.findIndex(
		({ lower }, at) =>
			/^(?:is|was|isn['’]t|wasn['’]t)$/.test(lower) &&
			wordAt(passage, at - 1) === 'it' &&
			content.some(span => overlaps(span, spanOf(passage, at, at))),
	);
	const not = wordAt(passage, be).includes('n') ? be : be + 1;
	const actor =
		be < 0 || (not > be && wordAt(passage, not) !== 'not') ? undefined : phraseFrom(passage, not + 1);
	const isActor = actor && /^(?:that|who|which)$/.test(wordAt(passage, actor.last + 1));
	const named = isActor ? accused.index.within(spanOf(passage, actor.first, actor.last)) : [];
	return named.some(({ entity }) => isAccused(entity.name, accused)) ? { first: be, last: not } : undefined;
}

/** Where the verb group begins with the quotation mark, the subject stands before that: Marrow “has not sold any”. */
function groupStart(passage: Passage, first: number): number {
	const start = classAt(passage, first - 1) === 'negation' ? first - 1 : first;
	return classAt(passage, start - 1) === 'quote' && !isQuoted(passage, start - 1) ? start - 1 : start;
}

/** A country is accused where its capital is, and the other way round: either stands for the government. */
function isAccused(name: string, { names }: Accused): boolean {
	const alias = governmentAlias(name);
	return names.has(name) || (alias !== undefined && names.has(alias));
}

/** "China's foreign ministry", "the Chinese embassy": the country that an organisation begins with is the one it speaks for. */
function speaksForAccused({ speaker, whoType }: Attribution, accused: Accused): boolean {
	const first = speaker === null || whoType !== 'organisation' ? undefined : accused.index.within(speaker)[0];
	return first !== undefined && namesFor(first.entity.name).some(name => isAccused(name, accused));
}

/** "The Chinese Embassy" speaks for itself and for China. */
export function namesFor(name: string): readonly string[] {
	const country = nationality(tokenise(name), 0)?.value;
	return country === undefined ? [name] : [name, country];
}

/** What somebody has not had in mind is no deed that they deny: did not want to be a burden, had not decided. */
const minds: ReadonlySet<string> = new Set(
	(
		'want wanted wish wished remember remembered recall recalled think thought believe believed expect expected feel felt ' +
		'like liked mind minded care cared need needed regret regretted hope hoped decide decided understand understood seem ' +
		'seemed'
	).split(' '),
);

/** Negated statements about the past inside what is attributed. */
export function negatedFact(passage: Passage, content: readonly Span[]): readonly Clause[] {
	if (content.length === 0 || !mayNegate(passage)) {
		return [];
	}
	return readClauses(passage).filter(
		({ negated, kind, first, last }) =>
			negated &&
			(kind === 'past' || kind === 'perfect') &&
			!minds.has(wordAt(passage, last)) &&
			content.some(span => overlaps(span, spanOf(passage, first, first))),
	);
}
