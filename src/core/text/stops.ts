/** Where the edges of marked words can stand: at words, clauses and sentences. */
import type { Sentence } from '../model/article';
import { overlaps, type Span, touches } from '../model/span';
import { clauseOpeners } from './steps.data';
import { tokenise } from './tokens';

export const units = ['word', 'clause', 'sentence'] as const;
export type Unit = (typeof units)[number];

/** What is known about a text, as far as edges are concerned. */
export interface Ground {
	readonly text: string;
	/** In order of the text. */
	readonly sentences: readonly Sentence[];
	/** Stretches that are clauses whatever their punctuation, such as what somebody is said to have said. */
	readonly clauses: readonly Span[];
}

const openers: ReadonlySet<string> = new Set(clauseOpeners);
const opening = /["“‘'«([{$£€#@]/;
const closing = /["”’'»)\]}%°]/;
/** Between two words: a comma, dash, bracket or quote mark, but no hyphen or full stop of an abbreviation. */
const clauseMark = /[,;:—–()"“”«»]|\s-\s/;

/**
 * The stretches of a unit near a span, in order and not overlapping: those of the sentences that it touches and of one
 * more on each side. Site furniture that the span is not in already, and what lies behind it, is left out.
 */
export function stretchesNear(ground: Ground, span: Span, unit: Unit): readonly Span[] {
	const sentences = sentencesNear(ground.sentences, span);
	switch (unit) {
		case 'word':
			return sentences.flatMap(sentence => wordsIn(ground.text, sentence));
		case 'clause':
			return sentences.flatMap(sentence => clausesIn(ground, sentence));
		case 'sentence':
			return sentences;
	}
}

function sentencesNear(sentences: readonly Sentence[], span: Span): readonly Sentence[] {
	const isTouched = (sentence: Sentence) =>
		span.start === span.end ? touches(sentence, span.start) : overlaps(sentence, span);
	const first = sentences.findIndex(isTouched);
	const last = sentences.findLastIndex(isTouched);
	if (first < 0) {
		return [];
	}
	const beside = [sentences[first - 1], sentences[last + 1]].map(next =>
		next && next.role !== 'furniture' ? [next] : [],
	);
	return [...(beside[0] ?? []), ...sentences.slice(first, last + 1), ...(beside[1] ?? [])];
}

/**
 * The words of a sentence with the marks that are written onto them. The first begins and the last ends with the
 * sentence; of a sentence without words it is the whole.
 */
export function wordsIn(text: string, sentence: Span): readonly Span[] {
	const words: { start: number; end: number }[] = [];
	for (const { start, end, kind } of tokenise(text, sentence)) {
		const before = words.at(-1);
		if (kind === 'punctuation') {
			continue;
		}
		if (before?.end === start) {
			before.end = end;
		} else {
			words.push({ start, end });
		}
	}
	words.forEach((word, at) => {
		word.start = at === 0 ? sentence.start : withMarksBefore(text, word.start, words[at - 1]?.end ?? 0);
		word.end = withMarksAfter(text, word.end, words[at + 1]?.start ?? sentence.end);
	});
	const last = words.at(-1);
	if (!last) {
		return [{ start: sentence.start, end: sentence.end }];
	}
	last.end = sentence.end;
	return words;
}

function withMarksBefore(text: string, start: number, limit: number): number {
	let at = start;
	while (at > limit && opening.test(text.charAt(at - 1))) {
		at--;
	}
	return at;
}

function withMarksAfter(text: string, end: number, limit: number): number {
	let at = end;
	while (at < limit && closing.test(text.charAt(at))) {
		at++;
	}
	return at;
}

function clausesIn({ text, clauses }: Ground, sentence: Span): readonly Span[] {
	const words = wordsIn(text, sentence);
	const found: { start: number; end: number }[] = [];
	for (const [at, word] of words.entries()) {
		const before = words[at - 1];
		const last = found.at(-1);
		if (last && before && !isBoundary(text, before, word, clauses)) {
			last.end = word.end;
		} else {
			found.push({ start: word.start, end: word.end });
		}
	}
	return found;
}

function isBoundary(text: string, before: Span, word: Span, clauses: readonly Span[]): boolean {
	const gap = text.slice(before.end - 1, word.start + 1).replace(/[\p{L}\p{M}\p{N}]/gu, '');
	const [first] = /\p{L}+/u.exec(text.slice(word.start, word.end)) ?? [''];
	return (
		clauseMark.test(gap) ||
		openers.has(first.toLowerCase()) ||
		clauses.some(
			({ start, end }) =>
				(before.start < start && start <= word.start) || (before.end <= end && end <= word.start),
		)
	);
}
