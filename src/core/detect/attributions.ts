/** Attributions of an article: what the rules find in each sentence, and quotations that go on without a cue. */
import type { Attribution } from '../model/analysis';
import { contains, overlaps, type Span } from '../model/span';
import { formOf } from './contentSpans';
import { type Finding, phraseSpan } from './finding';
import { findingsOf } from './findings';
import { nestedDrafts, quotedDrafts } from './nesting';
import type { Passage, Quote } from './passage';
import { introducedQuote, introduction } from './rules/introductions';
import { longestThread, subjectFor, subjectOf } from './subjectsMeant';
import { topicFor } from './topics';
import { answerOf, saidOn, type Turn, turnOpenedBy, withoutOwnVoice } from './turns';

/** An attribution whose speaker is known as words only. */
export type Draft = Omit<Attribution, 'who' | 'whoType' | 'affiliation' | 'identity' | 'denial'> & {
	/**
	 * Of a pronoun that speaks, the subject of its sentence, which it may stand for; of a quotation without a cue, that of
	 * the sentence before; else `undefined`.
	 */
	readonly subject: Span | undefined;
	/** Of a "he" or "she" that speaks in a paragraph which names somebody before any such pronoun, what stands before; else `undefined`. */
	readonly topic: Span | undefined;
	/** True where the passive leaves out who speaks. */
	readonly impersonal: boolean;
	/** Of one whom the article gives the word, whether they say "I"; `undefined` for all others. */
	readonly answer: 'personal' | 'plain' | undefined;
	/** Of a quotation without a cue, its number; negative for what goes on without quote marks; else `undefined`. */
	readonly quotation: number | undefined;
};

/** What is said in a stretch of an article, before it is known who the speakers are. */
export interface Speech {
	/** In order of the sentences and, within one, of the cues. */
	readonly drafts: readonly Draft[];
	/** Index of the draft that says who speaks a quotation, by the quotation's number. */
	readonly owners: ReadonlyMap<number, number>;
	/** For each draft the index of the last one before it whose speaker may speak on; -1 for none in this stretch. */
	readonly before: readonly number[];
	/** Index of the last draft whose speaker may speak on; -1 for none. */
	readonly last: number;
	/** Indexes of the drafts whose cue stands in what another one says: "He said [she believed it]". */
	readonly nested: ReadonlySet<number>;
	/** Indexes of the drafts whose cue stands in a quotation: “She told me [she had left],” he said. */
	readonly quoted: ReadonlySet<number>;
}

const rolesWithoutSpeech: ReadonlySet<string> = new Set(['furniture']);

/** `passages` are those of all sentences of a stretch: of an article, or of one of its paragraphs. */
export function findAttributions(passages: readonly Passage[]): Speech {
	const drafts: Draft[] = [];
	const owners = new Map<number, number>();
	/** Who may speak a quotation without a cue, by its number. */
	const subjects = new Map<number, Span>();
	let turn: Turn | undefined;
	for (const [at, passage] of passages.entries()) {
		if (rolesWithoutSpeech.has(passage.sentence.role)) {
			continue;
		}
		const said: Span | undefined = turn && saidOn(passage, turn);
		const findings = withoutOwnVoice(passage, findingsBefore(passage, passages[at + 1]), said !== undefined);
		turn = said && turn && { ...turn, end: passage.sentence.end };
		if (findings.length === 0 && passage.quotes.length === 0 && said === undefined) {
			continue;
		}
		const found = distinct(
			findings.map(finding =>
				draftOf(
					passage,
					finding,
					() => passages.slice(Math.max(0, at - longestThread), at),
					() => answerOf(passages, at),
				),
			),
		);
		for (const draft of found) {
			for (const quote of passage.quotes) {
				if (tags(draft, quote)) {
					owners.set(quote.quotation, owners.get(quote.quotation) ?? drafts.length);
				}
			}
			turn = turnOpenedBy(passage, draft, drafts.length) ?? turn;
			drafts.push(draft);
		}
		if (said !== undefined && turn !== undefined && !isCovered(found, said)) {
			owners.set(-1 - turn.owner, turn.owner);
			drafts.push(goingOn(passage, said, -1 - turn.owner));
			continue;
		}
		for (const quote of passage.quotes) {
			const outside = found.filter(({ cue }) => cue === null || !contains(quote.outer, cue));
			if (isSpeech(passage, quote) && !isCovered(outside, quote.inner)) {
				const subject = subjects.get(quote.quotation) ?? subjectOf(passages, at, quote, drafts);
				if (subject !== undefined) {
					subjects.set(quote.quotation, subject);
				}
				drafts.push(continuation(passage, quote, subject));
			}
		}
	}
	const nested = nestedDrafts(drafts, passages);
	return {
		drafts: drafts.map((draft, at) =>
			nested.has(at) ? withSpeakerOver(draft, at, drafts, passages[0]?.text ?? '') : draft,
		),
		owners,
		nested,
		quoted: quotedDrafts(drafts, passages),
		...speakersOn(drafts, passages, nested),
	};
}

/**
 * Index of the draft whose speaker is the one of this draft: its own; of a quotation without a cue the owner of the
 * same quotation, else the last one who spoke; -1 where that is nobody in this stretch.
 */
export function speakerAt({ drafts, owners, before }: Speech, at: number): number {
	const quotation = drafts[at]?.quotation;
	return quotation === undefined ? at : (owners.get(quotation) ?? before[at] ?? -1);
}

/** True where the draft says who speaks the quotation; a cue inside it is the speaker's own words. */
function tags({ cue, content }: Draft, { outer, inner }: Quote): boolean {
	const outside = cue === null || !contains(outer, cue);
	return outside && content.some(span => contains(outer, span) || contains(span, inner));
}

function draftOf(
	passage: Passage,
	finding: Finding,
	before: () => readonly Passage[],
	answer: () => Draft['answer'],
): Draft {
	const cue = finding.cue === undefined ? null : phraseSpan(passage, finding.cue);
	const speaker = finding.speaker === undefined ? null : phraseSpan(passage, finding.speaker);
	return {
		rule: finding.rule,
		trigger: cue === null ? [] : [cue],
		sentence: passage.index,
		speaker,
		cue,
		content: finding.content,
		form: formOf(passage, finding.content),
		subject: subjectFor(passage, finding.speaker, before),
		topic: topicFor(passage, finding, before),
		impersonal: finding.impersonal === true,
		answer: finding.rule === 'speaker-colon' ? answer() : undefined,
		quotation: undefined,
	};
}

/** "Ada Moor said they expected": in what somebody says a pronoun means who says it before the subject of the sentence. */
function withSpeakerOver(draft: Draft, at: number, drafts: readonly Draft[], text: string): Draft {
	const { cue, sentence, subject } = draft;
	if (subject === undefined || cue === null) {
		return draft;
	}
	let first = at;
	while (drafts[first - 1]?.sentence === sentence) {
		first -= 1;
	}
	// The nearest one before it: "According to a letter, the mayor told them it".
	let over: Span | null = null;
	for (let other = first; drafts[other]?.sentence === sentence; other += 1) {
		const { speaker = null, content = [], cue: theirs = null } = drafts[other] ?? {};
		const isOver = other !== at && speaker !== null && content.some(span => contains(span, cue));
		if (isOver && (over === null || (theirs !== null && theirs.end <= cue.start))) {
			over = speaker;
		}
	}
	return over === null || isUnlike(text, draft.speaker, over) ? draft : { ...draft, subject: over };
}

/** "Analysts say [it] wants war": none of them. */
function isUnlike(text: string, pronoun: Span | null, { start, end }: Span): boolean {
	const isIt = pronoun !== null && /^it$/i.test(text.slice(pronoun.start, pronoun.end));
	return isIt && /\p{Ll}[^s]s$/u.test(text.slice(start, end));
}

/** Two findings with the same content and speaker are one: the first. */
function distinct(drafts: readonly Draft[]): readonly Draft[] {
	const same = (a: Span | null, b: Span | null) => a?.start === b?.start && a?.end === b?.end;
	return drafts.filter(
		(draft, at) =>
			!drafts
				.slice(0, at)
				.some(
					other =>
						same(other.cue, draft.cue) ||
						(draft.content.length > 0 &&
							same(other.speaker, draft.speaker) &&
							same(other.content[0] ?? null, draft.content[0] ?? null)),
				),
	);
}

/** What the rules find; where that is nothing, who is given the word for a quotation behind a colon, or in the next sentence. */
function findingsBefore(passage: Passage, next: Passage | undefined): readonly Finding[] {
	const findings = findingsOf(passage);
	const own = findings.length === 0 && passage.quotes.length > 0 ? introducedQuote(passage) : undefined;
	if (own !== undefined) {
		return [own];
	}
	const quote = next?.quotes[0];
	if (findings.length > 0 || next === undefined || quote === undefined || quote.begun) {
		return findings;
	}
	const follows =
		quote.outer.start === next.sentence.start &&
		!passage.text.slice(passage.sentence.end, next.sentence.start).includes('\n');
	const introduced = follows && passage.quotes.length === 0 ? introduction(passage) : undefined;
	return introduced === undefined ? findings : [introduced];
}

/** Share of a sentence that a quotation must fill to be somebody's speech and no scare quotes. */
const speechShare = 0.8;

function isSpeech(passage: Passage, quote: Quote): boolean {
	const size = quote.outer.end - quote.outer.start;
	const whole = passage.sentence.end - passage.sentence.start;
	return (
		passage.sentence.role === 'body' &&
		(quote.begun || quote.goesOn || size >= speechShare * whole) &&
		/\p{L}{2}/u.test(passage.text.slice(quote.inner.start, quote.inner.end))
	);
}

function isCovered(drafts: readonly Draft[], said: Span): boolean {
	return drafts.some(({ content }) =>
		content.some(span => overlaps(span, said) && coverage(span, said) >= 0.5),
	);
}

function coverage(span: Span, whole: Span): number {
	return (
		(Math.min(span.end, whole.end) - Math.max(span.start, whole.start)) / Math.max(1, whole.end - whole.start)
	);
}

function continuation(passage: Passage, quote: Quote, subject: Span | undefined): Draft {
	return {
		rule: quote.begun ? 'quote-continued' : 'quote-alone',
		trigger: [quote.outer],
		sentence: passage.index,
		speaker: null,
		cue: null,
		content: [quote.inner],
		form: 'direct',
		subject,
		topic: undefined,
		impersonal: false,
		answer: undefined,
		quotation: quote.quotation,
	};
}

/** A further sentence of a turn. `quotation` stands for the turn: it is negative, so that no quotation has it. */
function goingOn(passage: Passage, said: Span, quotation: number): Draft {
	return {
		rule: 'turn-continued',
		trigger: [said],
		sentence: passage.index,
		speaker: null,
		cue: null,
		content: [said],
		form: 'direct',
		subject: undefined,
		topic: undefined,
		impersonal: false,
		answer: undefined,
		quotation,
	};
}

/** Who spoke last before each draft and at the end: people in the body who are not quoted by somebody else. */
function speakersOn(
	drafts: readonly Draft[],
	passages: readonly Passage[],
	nested: ReadonlySet<number>,
): Pick<Speech, 'before' | 'last'> {
	const before: number[] = [];
	let last = -1;
	for (const [at, draft] of drafts.entries()) {
		before.push(last);
		const speaks =
			draft.quotation === undefined && !draft.impersonal && draft.speaker !== null && !nested.has(at);
		const inBody = passages[draft.sentence]?.sentence.role === 'body';
		const other = drafts[last];
		const quotes = other?.form === 'direct' && draft.form !== 'direct';
		if (speaks && inBody && !(quotes && other.sentence === draft.sentence)) {
			last = at;
		}
	}
	return { before, last };
}
