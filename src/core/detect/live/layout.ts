/** The analysis of an article from those of its paragraphs. */

import type { Analysis, Attribution, Claim, Denial, NoComment } from '../../model/analysis';
import type { Line, Quotation, Role, Sentence } from '../../model/article';
import type { Entity } from '../../model/entity';
import type { Span } from '../../model/span';
import type { LiveLine } from '../../text/liveLines';
import { once } from '../../text/once';
import { detectorVersion } from '../version';
import type { Findings } from './liveParagraph';
import type { Reading } from './reading';

/** A paragraph as it was when the article was analysed. */
interface Part {
	/** Where it begins in the article. */
	readonly start: number;
	/** Indexes of its lines, the last one included. */
	readonly first: number;
	readonly last: number;
	readonly reading: Reading;
	readonly findings: Findings;
}

/**
 * Each list is put together when it is asked for, and then kept: most of what an edit leaves alone is never looked at.
 * What is laid out stays as it is when the paragraphs change. `entities` takes where each paragraph begins.
 */
export function layOut(
	lines: readonly LiveLine[],
	paragraphs: readonly Part[],
	entities: (starts: readonly number[]) => () => Entity[],
): Analysis {
	const parts = paragraphs.map(
		({ start, first, last, reading, findings }): Part => ({ start, first, last, reading, findings }),
	);
	const found = entities(parts.map(({ start }) => start));
	const kept = {
		lines: once(() => linesOf(lines, parts)),
		sentences: once(() => all(parts, ({ reading }) => reading.sentences, sentenceAt)),
		quotations: once(() => all(parts, ({ reading }) => reading.quotations, quotationAt)),
		attributions: once(() => all(parts, ({ findings }) => findings.attributions, attributionAt)),
		denials: once(() => all(parts, ({ findings }) => findings.denials, denialAt)),
		noComments: once(() => all(parts, ({ findings }) => findings.noComments, noCommentAt)),
		claims: once(() => all(parts, ({ findings }) => findings.claims, claimAt)),
		entities: once(found),
	};
	return {
		detector: detectorVersion,
		get lines() {
			return kept.lines();
		},
		get sentences() {
			return kept.sentences();
		},
		get quotations() {
			return kept.quotations();
		},
		get attributions() {
			return kept.attributions();
		},
		get denials() {
			return kept.denials();
		},
		get noComments() {
			return kept.noComments();
		},
		get claims() {
			return kept.claims();
		},
		get entities() {
			return kept.entities();
		},
	};
}

function all<T>(
	parts: readonly Part[],
	of: (part: Part) => readonly T[],
	at: (item: T, start: number, sentence: number) => T,
): T[] {
	const found: T[] = [];
	let sentence = 0;
	for (const part of parts) {
		for (const item of of(part)) {
			found.push(at(item, part.start, sentence));
		}
		sentence += part.reading.sentences.length;
	}
	return found;
}

function linesOf(lines: readonly LiveLine[], parts: readonly Part[]): Line[] {
	const roles: Role[] = lines.map(() => 'body');
	for (const { first, last, reading } of parts) {
		roles.fill(reading.role, first, last + 1);
	}
	let start = 0;
	return lines.map(({ length }, at) => {
		const line = { start, end: start + length, role: roles[at] ?? 'body' };
		start += length + 1;
		return line;
	});
}

function spanAt({ start, end }: Span, by: number): Span {
	return { start: start + by, end: end + by };
}

function sentenceAt({ start, end, role }: Sentence, by: number): Sentence {
	return { start: start + by, end: end + by, role };
}

function quotationAt({ start, end, inner, closed, continues, depth }: Quotation, by: number): Quotation {
	return { start: start + by, end: end + by, inner: spanAt(inner, by), closed, continues, depth };
}

function attributionAt(attribution: Attribution, by: number, sentence: number): Attribution {
	const { rule, trigger, speaker, cue, content, form, who, whoType, affiliation, identity, denial } =
		attribution;
	const placed = {
		rule,
		trigger: trigger.map(span => spanAt(span, by)),
		sentence: attribution.sentence + sentence,
		speaker: speaker && spanAt(speaker, by),
		cue: cue && spanAt(cue, by),
		content: content.map(span => spanAt(span, by)),
		form,
		who,
		whoType,
		identity,
		denial,
	};
	return affiliation === undefined ? placed : { ...placed, affiliation };
}

function denialAt({ rule, trigger, sentence, denier, cue }: Denial, by: number, first: number): Denial {
	return {
		rule,
		trigger: trigger.map(span => spanAt(span, by)),
		sentence: sentence + first,
		denier,
		cue: spanAt(cue, by),
	};
}

function noCommentAt({ rule, trigger, sentence, who }: NoComment, by: number, first: number): NoComment {
	return { rule, trigger: trigger.map(span => spanAt(span, by)), sentence: sentence + first, who };
}

function claimAt({ rule, trigger, sentence, certainty, accused }: Claim, by: number, first: number): Claim {
	return {
		rule,
		trigger: trigger.map(span => spanAt(span, by)),
		sentence: sentence + first,
		certainty,
		accused,
	};
}
