/** Attributions of an article: what the rules find in each sentence, and quotations that go on without a cue. */
import type { Attribution } from '../model/analysis';
import { contains, overlaps, type Span } from '../model/span';
import { formOf } from './contentSpans';
import { type Finding, phraseSpan } from './finding';
import { findingsOf } from './findings';
import type { Passage, Quote } from './passage';

/** An attribution whose speaker is known as words only. */
export type Draft = Omit<Attribution, 'who' | 'whoType' | 'affiliation' | 'denial'> & {
	/** True where the passive leaves out who speaks. */
	readonly impersonal: boolean;
	/** Of a quotation without a cue, its number; else `undefined`. */
	readonly quotation: number | undefined;
	/** For a quotation without a cue: index of the draft whose speaker speaks on; `undefined` for a speaker of its own. */
	readonly continuesFrom: number | undefined;
};

const rolesWithoutSpeech: ReadonlySet<string> = new Set(['furniture']);

/** In order of the sentences and, within one, of the cues. */
export function findAttributions(passages: readonly Passage[]): readonly Draft[] {
	const drafts: Draft[] = [];
	/** The draft that owns a quotation, by the quotation's index. */
	const owners = new Map<number, number>();
	for (const passage of passages) {
		if (rolesWithoutSpeech.has(passage.sentence.role)) {
			continue;
		}
		const findings = findingsOf(passage);
		if (findings.length === 0 && passage.quotes.length === 0) {
			continue;
		}
		const found = distinct(findings.map(finding => draftOf(passage, finding)));
		for (const draft of found) {
			for (const quote of passage.quotes) {
				if (tags(draft, quote)) {
					owners.set(quote.quotation, owners.get(quote.quotation) ?? drafts.length);
				}
			}
			drafts.push(draft);
		}
		for (const quote of passage.quotes) {
			if (isSpeech(passage, quote) && !isCovered(found, quote)) {
				drafts.push(continuation(passage, quote));
			}
		}
	}
	return joinContinuations(drafts, passages, owners);
}

/** True where the draft says who speaks the quotation; a cue inside it is the speaker's own words. */
function tags({ cue, content }: Draft, { outer, inner }: Quote): boolean {
	const outside = cue === null || !contains(outer, cue);
	return outside && content.some(span => contains(outer, span) || contains(span, inner));
}

function draftOf(passage: Passage, finding: Finding): Draft {
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
		impersonal: finding.impersonal === true,
		quotation: undefined,
		continuesFrom: undefined,
	};
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

/** Share of a sentence that a quotation must fill to be somebody's speech and no scare quotes. */
const speechShare = 0.8;

function isSpeech(passage: Passage, quote: Quote): boolean {
	const size = quote.outer.end - quote.outer.start;
	const whole = passage.sentence.end - passage.sentence.start;
	return (
		passage.sentence.role === 'body' &&
		/\p{L}{2}/u.test(passage.text.slice(quote.inner.start, quote.inner.end)) &&
		(quote.begun || quote.goesOn || size >= speechShare * whole)
	);
}

function isCovered(drafts: readonly Draft[], quote: Quote): boolean {
	return drafts.some(({ content }) =>
		content.some(span => overlaps(span, quote.inner) && coverage(span, quote.inner) >= 0.5),
	);
}

function coverage(span: Span, whole: Span): number {
	return (
		(Math.min(span.end, whole.end) - Math.max(span.start, whole.start)) / Math.max(1, whole.end - whole.start)
	);
}

function continuation(passage: Passage, quote: Quote): Draft {
	return {
		rule: quote.begun ? 'quote-continued' : 'quote-alone',
		trigger: [quote.outer],
		sentence: passage.index,
		speaker: null,
		cue: null,
		content: [quote.inner],
		form: 'direct',
		impersonal: false,
		quotation: quote.quotation,
		continuesFrom: undefined,
	};
}

/** Says of every quotation without a cue who speaks on: the owner of the same quotation, else the last one who spoke. */
function joinContinuations(
	drafts: readonly Draft[],
	passages: readonly Passage[],
	owners: ReadonlyMap<number, number>,
): readonly Draft[] {
	const ordered = drafts
		.map((draft, at) => ({ draft, at }))
		.sort((a, b) => a.draft.sentence - b.draft.sentence || a.at - b.at);
	const places = new Map(ordered.map(({ at }, place) => [at, place]));
	let lastSpeaker: { readonly place: number; readonly draft: Draft } | undefined;
	const nested = nestedDrafts(ordered.map(({ draft }) => draft));
	return ordered.map(({ draft }, place) => {
		if (draft.quotation === undefined) {
			const speaks = !draft.impersonal && draft.speaker !== null && !nested.has(place);
			const inBody = passages[draft.sentence]?.sentence.role === 'body';
			const quotes = lastSpeaker?.draft.form === 'direct' && draft.form !== 'direct';
			const sameSentence = lastSpeaker?.draft.sentence === draft.sentence;
			lastSpeaker = speaks && inBody && !(quotes && sameSentence) ? { place, draft } : lastSpeaker;
			return draft;
		}
		const owner = owners.get(draft.quotation);
		const from = owner === undefined ? lastSpeaker?.place : places.get(owner);
		return from === undefined ? draft : { ...draft, continuesFrom: from };
	});
}

/** Indexes of the drafts whose cue stands in what another one says: "He said [she believed it]". */
function nestedDrafts(drafts: readonly Draft[]): ReadonlySet<number> {
	const nested = new Set<number>();
	for (const [at, { cue, sentence }] of drafts.entries()) {
		for (let other = at - 1; other >= 0 && drafts[other]?.sentence === sentence; other -= 1) {
			mark(nested, at, cue, drafts[other]);
			mark(nested, other, drafts[other]?.cue ?? null, drafts[at]);
		}
	}
	return nested;
}

function mark(nested: Set<number>, at: number, cue: Span | null, around: Draft | undefined): void {
	if (cue !== null && around?.content.some(span => contains(span, cue))) {
		nested.add(at);
	}
}
