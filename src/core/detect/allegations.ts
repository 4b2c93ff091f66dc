/** Who is said to have done something: makes a claim an allegation. */
import type { Attribution } from '../model/analysis';
import { overlaps, type Span } from '../model/span';
import { accusableActs, harmfulGoods, harmlesslyBroken, supplyingActs } from './claims.data';
import { formsOf, inflect } from './inflect';
import type { MentionIndex } from './mentionIndex';
import { entryAt, isQuoted, type Passage, spanOf, wordAt } from './passage';
import { mainSubject, subjectBefore } from './subject';
import { readVerbGroup } from './verbGroup';
import { WordList } from './wordList';

const acts = new WordList(accusableActs.flatMap(act => inflect(act).map(([form]) => form)));
const unbroken: ReadonlySet<string> = new Set(harmlesslyBroken);
const supplying = formsOf(supplyingActs);
const harmful = new WordList(harmfulGoods);
const accusing: ReadonlySet<string> = new Set(['accused-of', 'is-said-to']);

/** Names of the accused by sentence. Only what is on somebody's word is an allegation; the article's own voice states. */
export function findAccused(
	passages: readonly Passage[],
	attributions: readonly Attribution[],
	index: MentionIndex,
): ReadonlyMap<number, readonly string[]> {
	const found = new Map<number, readonly string[]>();
	for (const attribution of attributions) {
		const passage = passages[attribution.sentence];
		if (passage === undefined) {
			continue;
		}
		const spans = accusing.has(attribution.rule)
			? accusedOf(passage, attribution, index)
			: actorsIn(passage, attribution);
		if (spans.length === 0) {
			continue;
		}
		const names = spans.flatMap(span => firstName(index, span)).filter(name => name !== attribution.who);
		if (names.length > 0) {
			found.set(attribution.sentence, [...new Set([...(found.get(attribution.sentence) ?? []), ...names])]);
		}
	}
	return found;
}

function firstName(index: MentionIndex, span: Span): readonly string[] {
	const first = index.within(span).find(({ adjective }) => !adjective);
	return first === undefined ? [] : [first.entity.name];
}

/** "accused the board of …": what stands before the preposition; "the board was accused of": its subject. */
function accusedOf(passage: Passage, { cue, content }: Attribution, index: MentionIndex): readonly Span[] {
	const accuses =
		cue !== null &&
		/^(?:accus|charg|suspect|blam|convict)/.test(passage.text.slice(cue.start, cue.end).toLowerCase());
	if (cue === null || !(accuses || hasAct(passage, content))) {
		return [];
	}
	const verb = passage.tokens.findIndex(({ start }) => start === cue.start);
	const entry = entryAt(passage, verb);
	if (entry !== undefined && readVerbGroup(passage, verb, entry).voice === 'passive') {
		const subject = subjectBefore(passage, readVerbGroup(passage, verb, entry).first);
		return subject === undefined ? [] : [spanOf(passage, subject.first, subject.last)];
	}
	if (!accuses) {
		return [];
	}
	// Not the one inside a name: "the Ministry of Works".
	const names = index.within({ start: cue.end, end: passage.sentence.end });
	const of = passage.tokens.findIndex(
		token =>
			token.start > cue.end &&
			['of', 'with', 'for'].includes(token.lower) &&
			!names.some(name => overlaps(name, token)),
	);
	const first = content[0];
	return of < 0 || first === undefined
		? []
		: [{ start: Math.min(first.start, cue.end), end: passage.tokens[of]?.start ?? first.end }];
}

/** "Is alleged to have bribed a judge": a grave act in what is said. */
function hasAct(passage: Passage, content: readonly Span[]): boolean {
	return acts.indexesIn(passage).some(at => {
		const token = passage.tokens[at];
		return token !== undefined && content.some(span => overlaps(span, token));
	});
}

/** "Broke the news", "broke its long silence", "sent flowers"; not "sent arms" */
function isHarmless(passage: Passage, at: number): boolean {
	if (supplying.has(wordAt(passage, at))) {
		return !harmful.isIn(passage);
	}
	const breaks = /^(?:broke|broken|break|breaks|breaking)$/.test(wordAt(passage, at));
	return breaks && [1, 2, 3].some(offset => unbroken.has(wordAt(passage, at + offset)));
}

/** Subjects of grave acts inside what is attributed. */
function actorsIn(passage: Passage, { content }: Attribution): readonly Span[] {
	const found = content.length === 0 ? [] : acts.indexesIn(passage);
	return found.flatMap(at => {
		const token = passage.tokens[at];
		if (token === undefined || !content.some(span => overlaps(span, token)) || isHarmless(passage, at)) {
			return [];
		}
		let first = at;
		while (first > 0 && ['auxiliary', 'adverb'].includes(passage.classes[first - 1] ?? 'other')) {
			first -= 1;
		}
		const isAside = passage.classes[at] === 'gerund' && passage.classes[first - 1] === 'comma';
		if (isAside) {
			const subject = mainSubject(passage, first);
			return subject === undefined ? [] : [spanOf(passage, subject.first, subject.last)];
		}
		const isPassive = ['was', 'were', 'been', 'be', 'being'].includes(wordAt(passage, at - 1));
		const subject = isPassive || passage.classes[at] === 'noun' ? undefined : subjectBefore(passage, first);
		const quotedAlike = subject !== undefined && isQuoted(passage, subject.first) === isQuoted(passage, at);
		return subject !== undefined && quotedAlike ? [spanOf(passage, subject.first, subject.last)] : [];
	});
}
